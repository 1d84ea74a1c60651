"""Which processes still work: each has a row with a heartbeat on the server's clock.

A process whose heartbeat is older than the lease has lost its items: others take them over. A wrong verdict costs
nothing, since every change names its attempt: the late process can no longer send, and its late answers are recorded.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import NamedTuple

__all__ = ["Identity", "identity", "is_gone", "open_sessions"]


_open: set[int] = set()


class Identity(NamedTuple):
    """What tells one process from every other."""

    host: str
    machine: str
    """Boot and process namespace; empty where the system does not show them."""
    pid: int
    began: str
    """When the process began, as the system counts it; numbers of processes are used again."""


def identity() -> Identity:
    pid = os.getpid()
    return Identity(socket.gethostname(), _machine(), pid, _began(pid) or "")


def open_sessions() -> set[int]:
    """Return the sessions that this process has open. Their numbers may be those of several databases."""
    return _open


def is_gone(session: int, other: Identity) -> bool:
    """Whether a session of this machine has ended, so that its lease need not be waited for. False if in doubt."""
    if not other.machine or other.machine != _machine():
        return False
    if _began(other.pid) != other.began:
        return True
    return other.pid == os.getpid() and session not in _open


def _machine() -> str:
    if sys.platform != "linux":
        return ""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        return f"{boot} {os.readlink('/proc/self/ns/pid')}"  # noqa: PTH115 - the target is a name, not a path
    except OSError:
        return ""


def _began(pid: int) -> str | None:
    """The start time of a process; None if it has ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in ("Z", "X") else fields[19]
