"""Write the migration notes of an update into the unreleased section of CHANGELOG.md. Existing notes are not repeated.

## Unreleased                                <- any level-2 heading with the word "unreleased"
### Catalogue 0123456789ab, 2026-07-09       <- one for each update
- `kuaishou.get_video_comment_v1` no longer takes `photo_id`. Write `video_id` instead ...
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from codegen.changes.changelog import Update
from codegen.changes.rules import RULES, as_code
from codegen.changes.value import Change
from codegen.document.problems import Problem, Refused

FILE = "CHANGELOG.md"
_UNRELEASED = re.compile(r"^## .*\bunreleased\b.*$", re.IGNORECASE | re.MULTILINE)
_NEXT = re.compile(r"^## ", re.MULTILINE)
_CODE = re.compile(r"(`+).*?\1")
_BLANK = "\0"
"""Placeholder for blanks inside code while lines are wrapped."""
_BULLET = re.compile(r"^- .*(?:\n(?!- |#|$).*)*", re.MULTILINE)


def with_notes(text: str, update: Update) -> str:
    """Add the notes of `update` to the changelog, unless they are there already.

    Raises:
        Refused: It has no unreleased section.
    """
    start, end = unreleased_section(text)
    section = text[start:end]
    known = {_plain(found[0]) for found in _BULLET.finditer(section)}
    lines = [line for line in notes(update.changes) if _plain(line) not in known]
    if not lines:
        return text
    heading = f"### Catalogue {update.catalogue or 'unknown'}, {update.date}"
    body = "\n".join(lines) + "\n"
    if heading in section.splitlines():
        head, _, rest = section.partition(f"{heading}\n")
        section = f"{head}{heading}\n\n{body}{rest.lstrip()}"
    else:
        section = f"{section.rstrip()}\n\n{heading}\n\n{body}"
    after = text[end:]
    return text[:start] + section + (f"\n{after}" if after else "")


def released(text: str, version: str, day: str) -> str:
    """Turn the unreleased section into that of a version, and add an empty unreleased section above it.

    Raises:
        Refused: It has no unreleased section.
    """
    end, _ = unreleased_section(text)
    start = text.rindex("## ", 0, end)
    return f"{text[:start]}## Unreleased\n\n## {version} - {day}{text[end:]}"


def unreleased_notes(text: str) -> int:
    """Count the notes of the unreleased section.

    Raises:
        Refused: The section is missing.
    """
    start, end = unreleased_section(text)
    return sum(1 for _ in _BULLET.finditer(text[start:end]))


def unreleased_section(text: str) -> tuple[int, int]:
    """Return the start (after the heading) and the end of the unreleased section.

    Raises:
        Refused: The section is missing.
    """
    found = _UNRELEASED.search(text)
    if found is None:
        raise Refused([Problem(FILE, "", "has no unreleased section; add the heading `## Unreleased`")])
    following = _NEXT.search(text, found.end())
    return found.end(), following.start() if following else len(text)


def notes(changes: Iterable[Change]) -> Iterator[str]:
    """Yield the notes of an update: each break and risk with what to do, then new features by kind."""
    new: dict[str, list[str]] = {}
    for alike in _grouped(changes):
        change = alike[0]
        if change.level != "note":
            others = as_code(tuple(str(other.name) for other in alike[1:]))
            same = f"The same holds for {others}." if len(alike) > 1 else ""
            yield _bullet(" ".join(filter(None, (change.text.strip(), change.hint.strip(), same))))
        elif change.rule in RULES and RULES[change.rule].adds:
            new.setdefault(change.rule, []).append(str(change.name))
    for rule, names in new.items():
        yield _bullet(f"{_NEW[rule]}: {as_code(tuple(dict.fromkeys(names)))}.")


def _grouped(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Group changes that differ only in their method: a parameter removed from thirty methods is one note."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        shared = (change.rule, change.level, change.keyword, change.before, change.after)
        key = shared if change.keyword and change.level != "note" else (*shared, change.name)
        groups.setdefault(key, []).append(change)
    yield from groups.values()


_NEW = {
    "operation-added": "New operations",
    "operation-returned": "Returned operations",
    "platform-added": "New platforms",
    "keyword-added": "New keywords in",
    "choice-added": "New values of keywords in",
    "answer-typed": "Newly typed answers",
    "paging-added": "Listings that `client.walk` now supports",
}


def _bullet(text: str) -> str:
    """Print a list item of at most 120 columns, without breaking lines inside code."""
    whole = _CODE.sub(lambda code: code[0].replace(" ", _BLANK), text.strip())
    wrapped = textwrap.fill(
        whole, 120, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
    return wrapped.replace(_BLANK, " ")


def _plain(text: str) -> str:
    return " ".join(text.split())
