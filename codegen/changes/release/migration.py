"""Migration notes of one update in the unreleased section of CHANGELOG.md; what is there is not added again.

## Unreleased                                <- any second heading with the word "unreleased"
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
"""Stands for a blank inside of code while lines are broken."""
_BULLET = re.compile(r"^- .*(?:\n(?!- |#|$).*)*", re.MULTILINE)


def with_notes(text: str, update: Update) -> str:
    """The changelog with the notes of `update`; as it was where all of them are there.

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
    """The changelog with its unreleased section headed by a version, below a new and empty one.

    Raises:
        Refused: It has no unreleased section.
    """
    end, _ = unreleased_section(text)
    start = text.rindex("## ", 0, end)
    return f"{text[:start]}## Unreleased\n\n## {version} - {day}{text[end:]}"


def unreleased_section(text: str) -> tuple[int, int]:
    """Where the unreleased section begins (after its heading) and ends.

    Raises:
        Refused: There is none.
    """
    found = _UNRELEASED.search(text)
    if found is None:
        raise Refused([Problem(FILE, "", "has no section for what is unreleased; add the heading `## Unreleased`")])
    following = _NEXT.search(text, found.end())
    return found.end(), following.start() if following else len(text)


def notes(changes: Iterable[Change]) -> Iterator[str]:
    """The notes of an update: each break and risk with what to do, then what is new, by kind."""
    new: dict[str, list[str]] = {}
    for alike in _alike(changes):
        change = alike[0]
        if change.level != "note":
            others = as_code(tuple(str(other.name) for other in alike[1:]))
            same = f"The same holds for {others}." if len(alike) > 1 else ""
            yield _bullet(" ".join(filter(None, (change.text.strip(), change.hint.strip(), same))))
        elif change.rule in RULES and RULES[change.rule].adds:
            new.setdefault(change.rule, []).append(str(change.name))
    for rule, names in new.items():
        yield _bullet(f"{_NEW[rule]}: {as_code(tuple(dict.fromkeys(names)))}.")


def _alike(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Changes that differ in nothing but the method: a parameter that left thirty methods is one note."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        shared = (change.rule, change.level, change.keyword, change.before, change.after)
        key = shared if change.keyword and change.level != "note" else (*shared, change.name)
        groups.setdefault(key, []).append(change)
    yield from groups.values()


_NEW = {
    "operation-added": "New operations",
    "operation-returned": "Operations that are back",
    "platform-added": "New platforms",
    "keyword-added": "New keywords in",
    "choice-added": "New values of keywords in",
    "answer-typed": "Answers that are typed now",
    "paging-added": "Listings that `client.walk` can walk now",
}


def _bullet(text: str) -> str:
    """A list item of at most 120 columns, broken outside of code only."""
    whole = _CODE.sub(lambda code: code[0].replace(" ", _BLANK), text.strip())
    wrapped = textwrap.fill(
        whole, 120, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
    return wrapped.replace(_BLANK, " ")


def _plain(text: str) -> str:
    return " ".join(text.split())
