"""Refuse file systems on which SQLite loses commits: network disks and shared folders."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from ..refusals import JournalError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["kind_of_disk", "refuse_shared_disk"]

_SHARED = re.compile(
    r"(nfs|cifs|smb|9p|virtiofs|vboxsf|vmhgfs|prl_fs|afs|ceph|gluster|lustre|gpfs|beegfs|ocfs2|gfs2|orangefs|davfs"
    r"|sshfs|fuse|coda|ncp|webdav|drvfs)",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"\\([0-7]{3})")


def refuse_shared_disk(path: Path) -> None:
    """Raise unless the path is on a disk of this machine.

    Raises:
        JournalError: It is on a network or shared file system.
    """
    kind = kind_of_disk(path)
    if kind and _SHARED.match(kind):
        raise JournalError(
            f"The journal {str(path)!r} would be on a network or shared file system ({kind}), where commits can get"
            " lost; choose a file on a local disk"
        )


def kind_of_disk(path: Path, mounts: str | None = None) -> str | None:
    """Return the file system of a path, such as ext4; None where it cannot be determined."""
    where = path.resolve().parent
    if str(where).startswith(("\\\\", "//")):
        return "cifs"
    if mounts is None:
        mounts = _mounts()
    best, kind = -1, None
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if not after or len(fields) < 5:
            continue
        point = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4])
        inside = point == "/" or str(where) == point or str(where).startswith(f"{point}/")
        if inside and len(point) >= best:  # of mounts at one place, the last one counts
            best, kind = len(point), after.split(" ")[0]
    return kind


def _mounts() -> str:
    from pathlib import Path

    if sys.platform != "linux":
        return ""
    try:
        return Path("/proc/self/mountinfo").read_text("utf-8", "replace")
    except OSError:
        return ""
