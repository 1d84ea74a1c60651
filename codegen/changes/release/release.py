"""Make a local release: version, changelog heading, printed code, commit and tag.

The work is done in a second checkout, so that a failed run changes nothing. Nothing is pushed.
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


def release(root: Path, wanted: str | None, today: str, run_press: Callable[[Path], object]) -> str:
    """Release the checked-out branch and return the version.

    Args:
        root: The project's folder.
        wanted: The version; by default the one that the unreleased changes require.
        today: The day for the changelog's heading.
        run_press: Runs the press in the given folder; the printed code depends on the version.

    Raises:
        GitError: The checkout has uncommitted changes or is on no branch, or the tag exists.
        Refused: The version is below the current one, or the press rejected its input.
    """
    with alone(root):
        repository = Repository(root)
        if changed := repository.changed():
            raise GitError(not_committed(changed))
        if not (branch := repository.branch):
            raise GitError("HEAD is detached; switch to the branch to release")
        current = version(root)
        new = wanted or versions.next_version(current, versions.unreleased(changelog.read(root), current))
        if versions.numbers(new) < versions.numbers(current):
            raise Refused([Problem("pyproject.toml", "", f"version {new} is below {current}; pass a higher one")])
        if repository.has_tag(f"v{new}"):
            raise GitError(f"the tag v{new} already exists; pass a higher version")
        with repository.worktree(root / WORKTREE) as copy:
            _write(copy.root, new, today)
            run_press(copy.root)
            commit = copy.commit(f"Release {new}\n\nWhat changed: CHANGELOG.md and specs/CHANGES.md.\n")
        repository.move_branch(branch, commit)
        repository.tag(f"v{new}", commit, f"Version {new}")
        return new


def _write(root: Path, new: str, today: str) -> None:
    for name, place in _PLACES.items():
        path = root / name
        text, found = place.subn(rf"\g<1>{new}\g<2>", path.read_text("utf-8"), count=1)
        if not found:
            raise Refused([Problem(name, "", "has no version; write it on a line of its own")])
        write_atomically(path, text.encode())
    path = root / migration.FILE
    write_atomically(path, migration.released(path.read_text("utf-8"), new, today).encode())
