"""Compare the keywords of one method. They are matched by wire name, which is all that the service knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import partial

from codegen.changes.surface import Keyword, Scalar
from codegen.changes.value import Fact

Keywords = Mapping[str, Keyword]

_SIMILAR = 0.5
"""Minimum similarity of two names to count as renamed when other pairs are possible too."""


def keyword_facts(name: str, operation: str, before: Keywords, after: Keywords) -> Iterator[Fact]:
    """Yield every difference between the keywords of one method."""
    old = {keyword.wire: python for python, keyword in before.items()}
    new = {keyword.wire: python for python, keyword in after.items()}
    yield from _added_and_removed(name, operation, before, after)
    for python in sorted(before.keys() & after.keys()):
        if before[python].wire != after[python].wire:
            yield Fact("keyword-rebound", name, operation, python, before[python].wire, after[python].wire)
    for wire in sorted(old.keys() & new.keys()):
        if old[wire] != new[wire]:
            yield Fact("keyword-moved", name, operation, old[wire], before=old[wire], after=new[wire])
        yield from _kept(
            partial(Fact, name=name, operation=operation, keyword=new[wire]), before[old[wire]], after[new[wire]]
        )


def _added_and_removed(name: str, operation: str, before: Keywords, after: Keywords) -> Iterator[Fact]:
    wires = {keyword.wire for keyword in before.values()} & {keyword.wire for keyword in after.values()}
    gone = {python: keyword for python, keyword in sorted(before.items()) if keyword.wire not in wires}
    came = {python: keyword for python, keyword in sorted(after.items()) if keyword.wire not in wires}
    renamed = renames(gone, came)
    for python, keyword in gone.items():
        instead = renamed.get(python)
        yield Fact("keyword-removed", name, operation, python, before=keyword.wire, after=instead)
        if instead is not None:
            yield Fact("keyword-renamed", name, operation, python, before=python, after=instead)
    for python, keyword in came.items():
        rule = "keyword-added-required" if keyword.required else "keyword-added"
        yield Fact(rule, name, operation, python, after=keyword.wire)


def _kept(fact: partial[Fact], old: Keyword, new: Keyword) -> Iterator[Fact]:
    if old.required != new.required:
        yield fact("keyword-required" if new.required else "keyword-optional")
    if old.type != new.type:
        yield fact("keyword-type", before=old.type, after=new.type)
    if not same(old.default, new.default):
        yield fact("default-changed", before=old.default, after=new.default)
    if not old.choices and new.choices:
        yield fact("choices-closed", after=new.choices)
    elif old.choices and not new.choices:
        yield fact("choices-opened", before=old.choices)
    else:
        if gone := tuple(choice for choice in old.choices if choice not in new.choices):
            yield fact("choice-removed", before=gone)
        if came := tuple(choice for choice in new.choices if choice not in old.choices):
            yield fact("choice-added", after=came)


def same(one: Scalar, other: Scalar) -> bool:
    """Whether two values are equal to the service: 1 equals 1.0, but not True."""
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def renames(gone: Keywords, came: Keywords) -> dict[str, str]:
    """Map the old names of probably renamed keywords to the new ones.

    | removed and added keyword | renamed |
    |---|---|
    | another type or other values | no |
    | the same, and neither matches any other keyword | yes |
    | the same, several possible pairs | the most similar pair first, if its similarity is at least 0.5 |

    Example: `start_day, end_day` become `start_date, end_date`. Four pairs are possible; the most similar are
    `start_day` -> `start_date` and `end_day` -> `end_date`.
    """
    fitting = [(one, other) for one in gone for other in came if _same_type_and_values(gone[one], came[other])]
    fitting.sort(key=lambda pair: (-_similarity(*pair), pair))
    found: dict[str, str] = {}
    while fitting:
        one, other = fitting.pop(0)
        rivals = [pair for pair in fitting if one == pair[0] or other == pair[1]]
        if not rivals or _similarity(one, other) >= _SIMILAR:
            found[one] = other
        fitting = [pair for pair in fitting if one != pair[0] and other != pair[1]]
    return found


def _same_type_and_values(old: Keyword, new: Keyword) -> bool:
    return (old.type, old.choices) == (new.type, new.choices)


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower()).ratio()
