"""Make a local release: version, changelog heading, printed code, commit and tag.

The work is done in a second checkout, so that a rehearsal or a failed run changes nothing. Nothing is pushed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from codegen.changes import changelog
from codegen.changes.release import migration, versions
from codegen.changes.release.repository import GitError, Repository, not_committed
from codegen.changes.report import version as current_version
from codegen.counting import counted
from codegen.document.problems import Problem, Refused
from codegen.files import write_atomically
from codegen.printing.publish import alone

WORKTREE = ".cache/release"
_PLACES = {
    "pyproject.toml": re.compile(r'(?m)^(version = ")[^"]*(")$'),
    "overrides/justone_client/_version.py": re.compile(r'(?m)^(__version__ = ")[^"]*(")$'),
}


@dataclass(frozen=True)
class Release:
    """What a release consists of."""

    version: str
    current: str
    """The version before it."""
    branch: str
    day: str
    notes: int
    """Number of notes for users that move from the unreleased section to that of the version."""
    files: tuple[str, ...]
    """The files that the commit changes."""
    untagged: bool
    """Whether the version before it was never tagged, so that its changes are part of this release."""

    @property
    def tag(self) -> str:
        """The name of the tag."""
        return f"v{self.version}"


def release(
    root: Path, wanted: str | None, today: str, run_press: Callable[[Path], object], *, commit: bool
) -> Release:
    """Release the checked-out branch, or rehearse it.

    Args:
        root: The project's folder.
        wanted: The version; by default the one that the unreleased changes require.
        today: The day for the changelog's heading.
        run_press: Runs the press in the given folder; the printed code depends on the version.
        commit: Commit and tag. Otherwise everything is tried in the second checkout, and nothing is kept.

    Raises:
        GitError: The checkout has uncommitted changes or is on no branch, or the tag exists.
        Refused: The version is below the current one, the changelog has no unreleased note, `generated/` is out of
            date, or the press rejected its input.
    """
    with alone(root):
        repository = Repository(root)
        if changed := repository.changed():
            raise GitError(not_committed(changed))
        if not (branch := repository.branch):
            raise GitError("HEAD is detached; switch to the branch to release")
        current = current_version(root)
        new = wanted or versions.next_version(current, versions.unreleased(changelog.read(root), current))
        if versions.numbers(new) < versions.numbers(current):
            raise Refused([Problem("pyproject.toml", "", f"version {new} is below {current}; pass a higher one")])
        if repository.has_tag(f"v{new}"):
            raise GitError(f"the tag v{new} already exists; pass a higher version")
        notes = _notes(root)
        with repository.worktree(root / WORKTREE) as copy:
            _check_fresh(copy, run_press)
            _write(copy.root, new, today)
            run_press(copy.root)
            untagged = current != new and not repository.has_tag(f"v{current}")
            made = Release(new, current, branch, today, notes, tuple(copy.changed()), untagged)
            if not commit:
                return made
            done = copy.commit(f"Release {new}\n\nWhat changed: CHANGELOG.md and specs/CHANGES.md.\n")
        repository.move_branch(branch, done)
        repository.tag(made.tag, done, f"Version {new}")
        return made


def _notes(root: Path) -> int:
    """Count the unreleased notes; refuse a release without any."""
    if found := migration.unreleased_notes((root / migration.FILE).read_text("utf-8")):
        return found
    problem = "has no note in its unreleased section; write what changed for users, one `- ` for each change"
    raise Refused([Problem(migration.FILE, "", problem)])


def _check_fresh(copy: Repository, run_press: Callable[[Path], object]) -> None:
    """Refuse to release printed code that its sources would not give."""
    run_press(copy.root)
    if stale := copy.changed():
        what = f"{counted(len(stale), 'file')} out of date with specs/ and codegen/, such as {stale[0]}"
        raise Refused([Problem("generated", "", f"{what}; run `make regenerate ARGS=--offline` and commit first")])


def _write(root: Path, new: str, today: str) -> None:
    for name, place in _PLACES.items():
        path = root / name
        text, found = place.subn(rf"\g<1>{new}\g<2>", path.read_text("utf-8"), count=1)
        if not found:
            raise Refused([Problem(name, "", "has no version; write it on a line of its own")])
        write_atomically(path, text.encode())
    path = root / migration.FILE
    write_atomically(path, migration.released(path.read_text("utf-8"), new, today).encode())
