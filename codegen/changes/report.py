"""What one run does to callers: the new surface against the committed one, judged, recorded, ready to be published."""

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
    """What one run found."""

    surface: Surface
    update: Update
    """This run's own; without changes where nothing changed, and on the first run."""
    updates: tuple[Update, ...]
    """The whole record, newest first."""
    notes: tuple[Note, ...]
    """Acceptances of `specs/rules.yaml` that cover no change on record."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """What this run changes for callers, worst first."""
        return self.update.changes

    def files(self, package: str) -> dict[str, bytes]:
        """What to publish, by path below the project; `package` is the printed package's folder."""
        record = changelog.dump(self.updates)
        return {
            surface.FILE: surface.dump(self.surface),
            changelog.FILE: record,
            changelog.PAGE: changelog.page(self.updates).encode(),
            f"{package}/{changelog.PRINTED}": record,
        }


def report(root: Path, now: Surface, today: datetime.date, ever: Collection[str] = ()) -> Report:
    """Compare `now` with the committed snapshot, and add what changed to the record.

    Args:
        ever: All names that were ever given, those of operations that are gone included.

    Raises:
        Refused: The snapshot, the record or `specs/rules.yaml` cannot be read.
    """
    before, known, judge = surface.read(root), changelog.read(root), verdicts.read(root)
    changes = rules.compare(before, now, ever) if before else ()
    wording = facts.reworded(before, now, {change.name for change in changes}) if before else 0
    found = Update(today.isoformat(), now.catalogue, version(root), changes, wording)
    updates = changelog.judged(changelog.recorded(known, found), judge)
    [update] = changelog.judged([found], judge)
    unused = judge.unused((one.catalogue, one.changes) for one in updates)
    notes = [Note(f"accepts what never happened; correct or delete it: {one}", verdicts.FILE) for one in unused]
    return Report(now, update, updates, tuple(notes))


def version(root: Path) -> str:
    """The version in `pyproject.toml`; 0.0.0 where there is no such file.

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
