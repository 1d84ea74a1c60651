"""The record of updates, newest first: specs/changes.json, and specs/CHANGES.md printed from it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from codegen.changes.value import LEVELS, Change, Level, Value
from codegen.changes.verdicts import Verdicts
from codegen.document.json_types import is_array
from codegen.document.problems import Problem, Refused

FILE = "specs/changes.json"
PAGE = "specs/CHANGES.md"
PRINTED = "upgrade/changes.json"
"""Path below the generated package."""

_HEAD = """\
# What changed in the API

Printed by `make regenerate` from `changes.json`, newest first: one section for each update that changed something for
callers. **break**: code stops working; **risk**: code may get something else, or has to change soon; note: nothing has
to change. What each rule means: [docs/en/maintainers/maintaining.md](../docs/en/maintainers/maintaining.md).
"""


@dataclass(frozen=True)
class Update:
    """The changes of one run."""

    date: str
    """The day of the run."""
    catalogue: str | None
    version: str
    """The version in `pyproject.toml` at that run. Callers get the changes with the next release."""
    changes: tuple[Change, ...]
    wording: int = 0
    """Number of operations that were only reworded."""

    @property
    def level(self) -> Level | None:
        """The worst level of the changes; None without changes."""
        return worst(self.changes)


def worst(changes: Iterable[Change]) -> Level | None:
    """Return the worst level of some changes; None without changes."""
    found = {change.level for change in changes}
    return next((level for level in LEVELS if level in found), None)


def read(root: Path) -> tuple[Update, ...]:
    """Read the recorded updates, newest first.

    Raises:
        Refused: The file is damaged.
    """
    try:
        return load((root / FILE).read_bytes())
    except FileNotFoundError:
        return ()


def load(content: bytes) -> tuple[Update, ...]:
    """Parse the bytes of `specs/changes.json`.

    Raises:
        Refused: They are damaged.
    """
    try:
        entries: list[dict[str, Any]] = json.loads(content)
        return tuple(map(_update, entries))
    except (ValueError, TypeError, KeyError) as error:
        raise Refused([Problem(FILE, "", f"cannot be read ({error!r}); restore it from git")]) from error


def _update(entry: dict[str, Any]) -> Update:
    fields: dict[str, Any] = {**entry, "changes": tuple(map(_change, entry["changes"]))}
    return Update(**fields)


def _change(entry: dict[str, Any]) -> Change:
    fields: dict[str, Any] = {**entry, "before": _value(entry["before"]), "after": _value(entry["after"])}
    return Change(**fields)


def _value(value: Any) -> Value:
    found: Value = tuple(map(str, value)) if is_array(value) else value
    return found


def dump(updates: Sequence[Update]) -> bytes:
    """Serialize `specs/changes.json`."""
    entries = [{**asdict(update), "changes": [facts(change) for change in update.changes]} for update in updates]
    return (json.dumps(entries, ensure_ascii=False, indent=1) + "\n").encode()


def facts(change: Change) -> dict[str, Any]:
    """Convert a change to JSON. `reason` is included only if specs/rules.yaml set the level."""
    return {key: value for key, value in asdict(change).items() if key != "reason" or value}


def recorded(updates: Sequence[Update], update: Update) -> tuple[Update, ...]:
    """Add an update to the record, by the first row that matches:

    | the update | the record |
    |---|---|
    | has no change for callers | stays the same |
    | has the catalogue and version of the newest update | its new changes join that update |
    | any other | it becomes the newest update |

    Example: an overlay is added and the press runs again on the same catalogue. Its changes join the section of that
    catalogue.
    """
    if not update.changes:
        return tuple(updates)
    if updates and (updates[0].catalogue, updates[0].version) == (update.catalogue, update.version):
        known = updates[0]
        more = tuple(change for change in update.changes if change not in known.changes)
        extended = replace(known, changes=known.changes + more, wording=known.wording + update.wording)
        return (extended, *updates[1:])
    return (update, *updates)


def judged(updates: Sequence[Update], verdicts: Verdicts) -> tuple[Update, ...]:
    """Apply the levels of `specs/rules.yaml` to the record."""
    return tuple(replace(one, changes=verdicts.judged(one.changes, one.catalogue)) for one in updates)


def page(updates: Sequence[Update]) -> str:
    """Print `specs/CHANGES.md`."""
    return "\n".join([_HEAD, *(section(update) for update in updates)])


def section(update: Update) -> str:
    """Print the section of one update."""
    lines = [f"## {update.date}, catalogue {update.catalogue or 'unknown'}", "", f"{counts(update)}.", ""]
    lines += [f"- {sentence(change)}" for change in update.changes]
    return "\n".join(lines) + "\n"


def sentence(change: Change) -> str:
    """Print a change on one line: its level, what changed, and what to do."""
    level = change.level if change.level == "note" else f"**{change.level}**"
    reason = f"(Accepted: {' '.join(change.reason.split())})" if change.reason else ""
    return " ".join(filter(None, (f"{level} `{change.rule}`", change.text, change.hint, reason)))


def counts(update: Update) -> str:
    """Print the counts, such as `2 breaks, 1 note, 12 operations only reworded`."""
    levels = Counter(change.level for change in update.changes)
    parts = [f"{levels[level]} {level}{'' if levels[level] == 1 else 's'}" for level in LEVELS if levels[level]]
    if update.wording:
        parts.append(f"{update.wording} operation{'' if update.wording == 1 else 's'} only reworded")
    return ", ".join(parts) or "no change"
