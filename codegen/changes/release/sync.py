"""Take upstream changes to a branch: run the press in a second checkout, describe the update, and commit it to
`sync/<catalogue id>`. Nothing is pushed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from codegen.changes import changelog, facts, rules, shrinking, surface, verdicts
from codegen.changes.changelog import Update, worst
from codegen.changes.release import migration, summary, versions
from codegen.changes.release.repository import GitError, Repository, not_committed
from codegen.changes.release.summary import Sync
from codegen.changes.report import version
from codegen.document.names import ledger
from codegen.document.names.ledger import Ledger
from codegen.files import write_atomically, write_if_changed
from codegen.printing.publish import alone, is_cut_off

WORKTREE = ".cache/sync"
Outcome = Literal["committed", "unchanged", "exists"]


@dataclass(frozen=True)
class PressOutcome:
    """The result of a run of the press in a checkout."""

    operations: int
    problems: tuple[str, ...] = ()
    """Held-back operations and rejected documents, in Markdown, each with a proposed overlay."""
    notes: tuple[str, ...] = ()
    """Unusual findings that did not stop the run."""


@dataclass(frozen=True)
class Base:
    """Files of the commit that `sync.md` compares with; None if the commit lacks one."""

    surface: bytes | None
    names: bytes | None


@dataclass(frozen=True)
class Result:
    """The result of a sync, by the first row that matches:

    | the second checkout | the branch `sync/<catalogue id>` | outcome |
    |---|---|---|
    | did not change | any | `unchanged`, no branch |
    | changed | exists and has commits that HEAD lacks | `exists`: the branch is left alone |
    | changed | is missing, or HEAD contains it | `committed`: the branch is created or fast-forwarded |

    Example: a second sync on the same day, before the first branch was merged, ends with `exists`.
    """

    outcome: Outcome
    branch: str | None
    """`sync/<catalogue id>`; None if nothing changed."""
    sync: Sync

    @property
    def level(self) -> str:
        """The label of the pull request; `note` if nothing changed for callers."""
        return worst(self.sync.update.changes) or "note"


def sync(root: Path, base: str, today: str, run_press: Callable[[Path], PressOutcome]) -> Result:
    """Update a copy of the checkout and commit it to a branch.

    Args:
        root: The project's folder.
        base: The commit that `sync.md` compares with.
        today: The day of the run.
        run_press: Downloads and runs the press in the given folder.

    Raises:
        GitError: The checkout has uncommitted changes, or git failed.
        Refused: The press rejected its input.
    """
    with alone(root, take_back=False):
        repository = Repository(root)
        if changed := repository.changed():
            raise GitError(_unclean(root, changed))
        start = repository.commit_of(base)
        before = Base(repository.file(start, surface.FILE), repository.file(start, ledger.FILE))
        with repository.worktree(root / WORKTREE) as copy:
            outcome = run_press(copy.root)
            described = _described(copy, before, today, outcome)
            since = "in one update" if start == repository.head else f"since {base}"
            lost = shrinking.warning(described.update.changes, described.operations, since)
            described = replace(described, warning=lost)
            write_atomically(root / summary.FILE, summary.text(described).encode())
            if not copy.changed():
                return Result("unchanged", None, described)
            branch = f"sync/{described.update.catalogue or today}"
            if repository.has_branch(branch) and not repository.contains(repository.head, branch):
                return Result("exists", branch, described)
            _note(copy.root, described.update)
            commit = copy.commit(_message(described))
        repository.move_branch(branch, commit)
        return Result("committed", branch, described)


def _unclean(root: Path, changed: list[str]) -> str:
    """Explain why a checkout is not clean, and what to run first."""
    if is_cut_off(root):
        return (
            "an earlier run was killed while it wrote, so the files are half new and half old; "
            "run `make regenerate ARGS=--offline`, which restores them, then `make sync` again"
        )
    return not_committed(changed)


def _described(copy: Repository, before: Base, today: str, outcome: PressOutcome) -> Sync:
    root = copy.root
    now, current, record = surface.read(root), version(root), changelog.read(root)
    found = Update(today, now.catalogue if now else None, current, ())
    if before.surface and now:
        old = surface.load(before.surface)
        ever = Ledger.from_bytes(before.names).names if before.names else ()
        changes = rules.compare(old, now, ever)
        wording = facts.reworded(old, now, {change.name for change in changes})
        judged = verdicts.read(root).judged(changes, now.catalogue)
        found = Update(today, now.catalogue, current, judged, wording)
    waiting = (*versions.unreleased(record, current), *found.changes)
    proposed = versions.next_version(current, waiting) if waiting or copy.changed() else current
    return Sync(found, current, proposed, outcome.operations, outcome.problems, outcome.notes)


def _note(copy: Path, update: Update) -> None:
    path = copy / migration.FILE
    if path.is_file():
        write_if_changed(path, migration.with_notes(path.read_text("utf-8"), update).encode())


def _message(described: Sync) -> str:
    update = described.update
    return (
        f"Specs of {update.date}: {changelog.counts(update)}\n\n"
        f"Catalogue {update.catalogue or 'unknown'}. Proposed version: {described.proposed}.\n"
    )
