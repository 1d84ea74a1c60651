"""Report what a run changes for callers: compare the surfaces, judge the changes, extend the record."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from codegen.changes import changelog, facts, rules, surface, verdicts
from codegen.changes.changelog import Update
from codegen.changes.surface import Surface
from codegen.changes.value import Change
from codegen.document.problems import Note, Problem, Refused


@dataclass(frozen=True)
class Report:
    """The effect of a run on callers."""

    surface: Surface
    update: Update
    """The update of this run. The first run has no changes."""
    updates: tuple[Update, ...]
    """The whole record, newest first."""
    notes: tuple[Note, ...]
    """Acceptances of `specs/rules.yaml` that match no recorded change."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes of this run, worst first."""
        return self.update.changes

    def files(self, package: str) -> dict[str, bytes]:
        """Map paths below the project to the files to publish; `package` is the folder of the printed package."""
        record = changelog.dump(self.updates)
        return {
            surface.FILE: surface.dump(self.surface),
            changelog.FILE: record,
            changelog.PAGE: changelog.page(self.updates).encode(),
            f"{package}/{changelog.PRINTED}": record,
        }


def report(root: Path, now: Surface, today: datetime.date, ever: Collection[str] = ()) -> Report:
    """Compare `now` with the committed snapshot and add the changes to the record.

    Args:
        root: The project's folder.
        now: The surface that this run prints.
        today: The day of the run.
        ever: All names ever assigned, including those of withdrawn operations.

    Raises:
        Refused: The snapshot, the record or `specs/rules.yaml` is unreadable.
    """
    before, known, judge = surface.read(root), changelog.read(root), verdicts.read(root)
    changes = rules.compare(before, now, ever) if before else ()
    wording = facts.reworded(before, now, {change.name for change in changes}) if before else 0
    found = Update(today.isoformat(), now.catalogue, version(root), changes, wording)
    updates = changelog.judged(changelog.recorded(known, found), judge)
    [update] = changelog.judged([found], judge)
    unused = judge.unused((one.catalogue, one.changes) for one in updates)
    notes = [Note(f"matches no recorded change; correct or delete it: {one}", verdicts.FILE) for one in unused]
    return Report(now, update, updates, tuple(notes))


def version(root: Path) -> str:
    """Read the version in `pyproject.toml`; 0.0.0 if the file is missing.

    Raises:
        Refused: The file is damaged.
    """
    try:
        return str(tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"])
    except FileNotFoundError:
        return "0.0.0"
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(
            [Problem("pyproject.toml", "", f"no version can be read ({error!r}); write project.version")]
        ) from error
