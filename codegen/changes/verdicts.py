"""specs/rules.yaml: levels that people override, each with a reason. The first row that matches decides:

| specs/rules.yaml has | level of the change |
|---|---|
| an entry of `accept` that matches it | note |
| an entry of `levels` for its rule | that level |
| neither | the level of its rule |

levels:                                   # the level of a rule, for all changes from now on
  - rule: operation-hidden
    level: note
    reason: Hidden operations are called as before.
accept:                                   # one change, which becomes a note
  - rule: keyword-removed
    name: kuaishou.get_video_comment_v1
    keyword: photo_id                     # optional; default: every keyword of the method
    catalogue: 0123456789ab               # optional; default: every update
    reason: The service ignored it; recorded calls show that.

Example: with this file, `kuaishou.get_video_comment_v1` loses `photo_id` and is hidden. Both changes are notes; without
it they are a break and a risk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from codegen.changes.rules import RULES, in_order
from codegen.changes.value import LEVELS, Change, Level
from codegen.document.json_types import is_array, is_object
from codegen.document.problems import Problem, Refused, pointer

FILE = "specs/rules.yaml"


@dataclass(frozen=True)
class Reason:
    """A level that overrides a rule's, and the reason."""

    level: Level
    reason: str


@dataclass(frozen=True)
class Accepted:
    """An accepted change: it is a note, whatever its rule says."""

    rule: str
    reason: str
    name: str | None = None
    operation: str | None = None
    keyword: str | None = None
    catalogue: str | None = None

    def covers(self, change: Change, catalogue: str | None) -> bool:
        return (
            self.rule == change.rule
            and self.name in (None, change.name)
            and self.operation in (None, change.operation)
            and self.keyword in (None, change.keyword)
            and self.catalogue in (None, catalogue)
        )

    def __str__(self) -> str:
        return " ".join(filter(None, (self.rule, self.name, self.operation, self.keyword, self.catalogue)))


@dataclass(frozen=True)
class Verdicts:
    """The content of `specs/rules.yaml`."""

    levels: Mapping[str, Reason]
    accepted: tuple[Accepted, ...] = ()

    def judged(self, changes: Iterable[Change], catalogue: str | None) -> tuple[Change, ...]:
        """Apply these levels to the changes of an update; worst first."""
        return in_order(self._judged(change, catalogue) for change in changes)

    def _judged(self, change: Change, catalogue: str | None) -> Change:
        for one in self.accepted:
            if one.covers(change, catalogue):
                return replace(change, level="note", reason=one.reason)
        # Start from the rule's level: a verdict may have been deleted since the change was recorded.
        own = RULES[change.rule].level if change.rule in RULES else change.level
        other = self.levels.get(change.rule, Reason(own, ""))
        return replace(change, level=other.level, reason=other.reason)

    def unused(self, updates: Iterable[tuple[str | None, Iterable[Change]]]) -> Iterator[Accepted]:
        """Yield acceptances that match no change of any update; an update is (catalogue id, changes)."""
        known = [(change, catalogue) for catalogue, changes in updates for change in changes]
        for one in self.accepted:
            if not any(one.covers(change, catalogue) for change, catalogue in known):
                yield one


def read(root: Path) -> Verdicts:
    """Read the verdicts of a project; none if the file is missing.

    Raises:
        Refused: Lists every malformed entry, by JSON pointer.
    """
    path = root / FILE
    if not path.is_file():
        return Verdicts({})
    try:
        document = yaml.safe_load(path.read_bytes())
    except (yaml.YAMLError, ValueError) as error:  # ValueError: an invalid date, or not UTF-8
        raise Refused([Problem(FILE, "", f"is not YAML: {' '.join(str(error).split())}")]) from error
    return parse({} if document is None else document)


def parse(document: object) -> Verdicts:
    """Parse a document that was already loaded; see `read`."""
    problems = [Problem(FILE, where, text) for where, text in _faults(document)]
    if problems or not is_object(document):
        raise Refused(problems)
    changed, accepted = _entries(document, "levels"), _entries(document, "accept")
    levels = {entry["rule"]: Reason(entry["level"], entry["reason"].strip()) for entry in changed}
    return Verdicts(levels, tuple(Accepted(**entry) for entry in accepted))


def _entries(document: Mapping[str, Any], kind: str) -> list[dict[str, Any]]:
    """Return the entries of one kind from a valid document."""
    return document.get(kind) or []


def _faults(document: object) -> Iterator[tuple[str, str]]:
    if not is_object(document):
        yield "", "is not a mapping; write `levels` and `accept`"
        return
    for key in document.keys() - {"levels", "accept"}:
        yield pointer(str(key)), "is unknown; write `levels` or `accept`"
    kinds = (("levels", {"rule", "level", "reason"}, set[str]()), ("accept", {"rule", "reason"}, _WHICH))
    for kind, needed, more in kinds:
        entries: object = [] if document.get(kind) is None else document[kind]
        if not is_array(entries):
            yield pointer(kind), "is not a list"
            continue
        for index, entry in enumerate(entries):
            for where, text in _entry_faults(entry, needed, more):
                yield pointer(kind, index, *where), text
        yield from _duplicates(kind, entries)


_WHICH = {"name", "operation", "keyword", "catalogue"}


def _entry_faults(entry: object, needed: set[str], more: set[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    if not is_object(entry):
        yield (), f"is not a mapping; write {', '.join(sorted(needed))}"
        return
    for key in sorted(map(str, entry.keys() - needed - more)):
        yield (key,), f"is unknown; write {', '.join(sorted(needed | more))}"
    for key in sorted(needed | (entry.keys() & more)):
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            yield (key,), "is missing, empty or not text; put it in quotes"
    if isinstance(entry.get("rule"), str) and entry["rule"] not in RULES:
        yield ("rule",), f"{entry['rule']!r} is not a rule; docs/en/maintainers/maintaining.md lists them"
    if "level" in needed and entry.get("level") not in LEVELS:
        yield ("level",), f"must be one of {', '.join(LEVELS)}, got {entry.get('level')!r}"


def _duplicates(kind: str, entries: list[Any]) -> Iterator[tuple[str, str]]:
    seen: list[object] = []
    for index, entry in enumerate(entries):
        same = {key: value for key, value in entry.items() if key not in ("level", "reason")} if is_object(entry) else 0
        if same and same in seen:
            yield pointer(kind, index), "is a duplicate; delete it"
        seen.append(same)
