"""The record of updates: specs/changes.json, and specs/CHANGES.md printed from it. Newest first."""

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
"""Below the generated package."""

_HEAD = """\
# What changed in the API

Printed by `make regenerate` from `changes.json`, newest first: one section for each update that changed something for
callers. **break**: code stops working; **risk**: code may get something else, or has to change soon; note: nothing has
to change. What each rule means: [docs/maintaining.md](../docs/maintaining.md).
"""


@dataclass(frozen=True)
class Update:
    """What one run found."""

    date: str
    """The day of the run."""
    catalogue: str | None
    version: str
    """Of `pyproject.toml` at that run: callers get the changes with the release after it."""
    changes: tuple[Change, ...]
    wording: int = 0
    """Operations that were only reworded."""

    @property
    def level(self) -> Level | None:
        """The worst level; None without changes."""
        return worst(self.changes)


def worst(changes: Iterable[Change]) -> Level | None:
    """The worst level among changes; None without changes."""
    found = {change.level for change in changes}
    return next((level for level in LEVELS if level in found), None)


def read(root: Path) -> tuple[Update, ...]:
    """The updates recorded so far, newest first.

    Raises:
        Refused: The file is damaged.
    """
    try:
        return load((root / FILE).read_bytes())
    except FileNotFoundError:
        return ()


def load(content: bytes) -> tuple[Update, ...]:
    """The updates in `content`.

    Raises:
        Refused: It is damaged.
    """
    try:
        entries: list[dict[str, Any]] = json.loads(content)
        return tuple(map(_update, entries))
    except (ValueError, TypeError, KeyError) as error:
        raise Refused([Problem(FILE, "", f"cannot be read ({error!r}); take it back from git")]) from error


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
    """The bytes of `specs/changes.json`."""
    entries = [{**asdict(update), "changes": [facts(change) for change in update.changes]} for update in updates]
    return (json.dumps(entries, ensure_ascii=False, indent=1) + "\n").encode()


def facts(change: Change) -> dict[str, Any]:
    """A change for machines; `reason` only where its level is not its rule's own."""
    return {key: value for key, value in asdict(change).items() if key != "reason" or value}


def recorded(updates: Sequence[Update], update: Update) -> tuple[Update, ...]:
    """The record with one more update. Without a change for callers it stays as it is.

    A further run over the same catalogue (an overlay was added, an operation is no longer held back) extends the
    section of that catalogue.
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
    """The record with the levels that `specs/rules.yaml` gives today."""
    return tuple(replace(one, changes=verdicts.judged(one.changes, one.catalogue)) for one in updates)


def page(updates: Sequence[Update]) -> str:
    """The text of `specs/CHANGES.md`."""
    return "\n".join([_HEAD, *(section(update) for update in updates)])


def section(update: Update) -> str:
    """The section of one update."""
    lines = [f"## {update.date}, catalogue {update.catalogue or 'unknown'}", "", f"{counts(update)}.", ""]
    lines += [f"- {sentence(change)}" for change in update.changes]
    return "\n".join(lines) + "\n"


def sentence(change: Change) -> str:
    """One change on one line: level, what changed, what to do."""
    level = change.level if change.level == "note" else f"**{change.level}**"
    reason = f"(Accepted: {' '.join(change.reason.split())})" if change.reason else ""
    return " ".join(filter(None, (f"{level} `{change.rule}`", change.text, change.hint, reason)))


def counts(update: Update) -> str:
    """`2 breaks, 1 note, 12 operations only reworded`."""
    levels = Counter(change.level for change in update.changes)
    parts = [f"{levels[level]} {level}{'' if levels[level] == 1 else 's'}" for level in LEVELS if levels[level]]
    if update.wording:
        parts.append(f"{update.wording} operation{'' if update.wording == 1 else 's'} only reworded")
    return ", ".join(parts) or "no change"
