"""A local release: the version, the changelog's heading, what is printed for that version, a commit and a tag.

Everything is made in a second checkout first, so that a run that stops changes nothing. Nothing is pushed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from codegen.changes import changelog
from codegen.changes.release import migration, versions
from codegen.changes.release.repository import GitError, Repository, not_committed
from codegen.changes.report import version
from codegen.document.problems import Problem, Refused
from codegen.files import write_atomically
from codegen.printing.publish import alone

WORKTREE = ".cache/release"
_PLACES = {
    "pyproject.toml": re.compile(r'(?m)^(version = ")[^"]*(")$'),
    "overrides/justone_client/_version.py": re.compile(r'(?m)^(__version__ = ")[^"]*(")$'),
}


def release(root: Path, wanted: str | None, today: str, renew: Callable[[Path], object]) -> str:
    """Release the checked out branch; the version.

    Args:
        wanted: The version; by default the one that the unreleased changes ask for.
        today: The day that heads the changelog's section.
        renew: Prints anew in the folder it is given: what is printed depends on the version.

    Raises:
        GitError: The checkout has changes, is on no branch, or the tag exists.
        Refused: The version is below the current one, or the press refused something.
    """
    with alone(root):
        repository = Repository(root)
        if changed := repository.changed():
            raise GitError(not_committed(changed))
        if not (branch := repository.branch):
            raise GitError("HEAD is on no branch; switch to the branch that you release")
        current = version(root)
        new = wanted or versions.next_version(current, versions.unreleased(changelog.read(root), current))
        if versions.numbers(new) < versions.numbers(current):
            raise Refused([Problem("pyproject.toml", "", f"version {new} is below {current}; give a higher one")])
        if repository.has_tag(f"v{new}"):
            raise GitError(f"the tag v{new} is there already; give a higher version")
        with repository.worktree(root / WORKTREE) as copy:
            _write(copy.root, new, today)
            renew(copy.root)
            commit = copy.commit(f"Release {new}\n\nWhat changed: CHANGELOG.md and specs/CHANGES.md.\n")
        repository.point(branch, commit)
        repository.tag(f"v{new}", commit, f"Version {new}")
        return new


def _write(root: Path, new: str, today: str) -> None:
    for name, place in _PLACES.items():
        path = root / name
        text, found = place.subn(rf"\g<1>{new}\g<2>", path.read_text("utf-8"), count=1)
        if not found:
            raise Refused([Problem(name, "", "holds no version; write it on a line of its own")])
        write_atomically(path, text.encode())
    path = root / migration.FILE
    write_atomically(path, migration.released(path.read_text("utf-8"), new, today).encode())
