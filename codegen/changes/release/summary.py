"""Print sync.md, the reviewer's report on what an update does to callers: the verdict, each name, then counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.changes.changelog import Update, worst
from codegen.changes.rules import as_code, quoted
from codegen.changes.value import LEVELS, Change
from codegen.counting import counted

FILE = "sync.md"
LIMIT = 60_000
"""Maximum characters. GitHub accepts 65,536 in the body of a pull request."""

_VERDICTS = {
    "break": "Break: some calls stop working, or call something else. Callers have to change them before they update.",
    "risk": "Risk: every call still works, but some may get something else, or have to change soon.",
    "note": "Note: every call works as before.",
    None: "No change for callers.",
}


@dataclass(frozen=True)
class Sync:
    """What a reviewer needs to know about an update."""

    update: Update
    """The changes since the base commit."""
    version: str
    proposed: str
    operations: int
    problems: tuple[str, ...] = ()
    """Held-back operations and rejected documents, in Markdown, each with a proposed overlay."""
    notes: tuple[str, ...] = ()
    """Unusual findings that did not stop the run."""
    warning: str | None = None
    """Set if a large part of the catalogue disappeared."""


def text(sync: Sync) -> str:
    """Print `sync.md`, shortened to the limit of a pull request."""
    changes = sync.update.changes
    title = f"# Catalogue {sync.update.catalogue or 'unknown'}, {sync.update.date}"
    warned = [f"**Warning: {sync.warning}**", ""] if sync.warning else []
    verdict = [title, "", f"**{_VERDICTS[worst(changes)]}**", "", *warned, _proposal(sync), ""]
    held = _cut(_section("Held back", map(_item, sync.problems)), LIMIT // 3)
    notes = _cut(_section("Notes", (f"- {quoted(note)}" for note in sync.notes)), LIMIT // 6)
    accepted = _cut(_section("Accepted in specs/rules.yaml", _accepted(changes)), LIMIT // 6)
    counts = ["## Counts", "", *_counts(sync), ""]
    room = LIMIT - _size([*verdict, *held, *accepted, *notes, *counts])
    return "\n".join(
        [*verdict, *held, *accepted, *_cut(_section("Before and after", _names(changes)), room), *counts, *notes]
    )


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    """Print lines below a heading; nothing without lines."""
    found = list(lines)
    return [f"## {heading}", "", *found, ""] if found else []


def _item(text: str) -> str:
    """Print a list item with its continuation lines indented."""
    return "- " + "\n".join(f"  {line}".rstrip() for line in text.splitlines()).lstrip()


def _proposal(sync: Sync) -> str:
    if sync.proposed == sync.version:
        return f"The version stays {sync.version}."
    return f"Proposed version: {sync.proposed} (now {sync.version}), for everything that is not released yet."


def _names(changes: Sequence[Change]) -> Iterator[str]:
    """Yield each name with its changes; names with the worst change come first."""
    for name, mine in _by_name(changes).items():
        yield f"- {as_code(name) if name else 'All answers and servers'}"
        for change in mine:
            level = change.level if change.level == "note" else f"**{change.level}**"
            yield f"  - {level} {_arrow(change)}{' '.join(filter(None, (change.text, change.hint)))}{_reason(change)}"


def _by_name(changes: Sequence[Change]) -> Mapping[str | None, list[Change]]:
    names: dict[str | None, list[Change]] = {}
    for change in sorted(changes, key=lambda change: LEVELS.index(change.level)):
        names.setdefault(change.name, []).append(change)
    return names


def _arrow(change: Change) -> str:
    """Print `` `before` -> `after`: `` if the change has either value."""
    if change.before is None and change.after is None:
        return ""
    return f"{as_code(change.before)} -> {as_code(change.after)}: "


def _reason(change: Change) -> str:
    return f" (Accepted: {' '.join(change.reason.split())})" if change.reason else ""


def _accepted(changes: Sequence[Change]) -> Iterator[str]:
    """Yield the changes whose level specs/rules.yaml overrides, and why."""
    for change in changes:
        if change.reason:
            where = f"{as_code(change.name)}: " if change.name else ""
            yield f"- {where}`{change.rule}` is a {change.level}: {' '.join(change.reason.split())}"


def _counts(sync: Sync) -> Iterator[str]:
    rules = Counter((change.level, change.rule) for change in sync.update.changes)
    if rules:
        yield "| level | rule | changes |"
        yield "|---|---|---|"
        for (level, rule), count in sorted(rules.items(), key=lambda entry: (LEVELS.index(entry[0][0]), entry[0][1])):
            yield f"| {level} | `{rule}` | {count} |"
        yield ""
    yield f"{counted(sync.operations, 'operation')}; {sync.update.wording} only reworded."


def _size(lines: Iterable[str]) -> int:
    return sum(len(line) + 1 for line in lines)


def _cut(lines: list[str], room: int) -> list[str]:
    """Keep the lines that fit, and say how many are missing."""
    if _size(lines) <= room:
        return lines
    kept: list[str] = []
    used = 200  # for the last line
    for line in lines:
        used += len(line) + 1
        if used > room:
            break
        kept.append(line)
    missing = len(lines) - len(kept)
    more = "1 more line does" if missing == 1 else f"{missing} more lines do"
    return [*kept, "", f"{more} not fit here; see specs/CHANGES.md and the output.", ""]
