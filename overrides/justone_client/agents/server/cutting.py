"""Cut an answer to what a model asked for, and to what a result may hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._pagination.json_path import follow, is_list, is_object
from ..sample import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .answers import Stored

__all__ = ["MOST_BYTES", "Cut", "Wanted", "cut", "exact", "size_of"]

MOST_BYTES = 20_000
"""Of a whole result: the text and the structured content."""
_REST = 600
"""Bytes of the protocol around both."""
_LARGEST_EXACT = 2**53 - 1
_MISSING = object()


class Wanted(NamedTuple):
    """What a model asked for."""

    fields: tuple[str, ...] = ()
    """Dotted paths into the data, or into each item of its main list; empty for everything."""
    offset: int = 0
    max_items: int | None = None
    """Of the main list."""


class Cut(NamedTuple):
    """Part of an answer."""

    data: Any
    shown: dict[str, Any] | None
    """Which items of the main list these are; None if there is no list and nothing is cut."""
    notes: list[str]


def exact(value: Any) -> Any:
    """JSON without integers that clients in JavaScript round: an id must come back as it was. They become texts."""
    if is_list(value):
        return [exact(one) for one in value]
    if is_object(value):
        return {name: exact(one) for name, one in value.items()}
    return str(value) if type(value) is int and abs(value) > _LARGEST_EXACT else value


def size_of(envelope: dict[str, Any]) -> int:
    """Return the bytes of an envelope in a result: as text, which is JSON in JSON, and as structure."""
    text = json.dumps(envelope, ensure_ascii=False, separators=(",", ":"))
    return len(json.dumps(text, ensure_ascii=False).encode()) + len(text.encode()) + _REST


def cut(stored: Stored, wanted: Wanted, room: Callable[[Cut], int]) -> Cut:
    """Return as much of an answer as was asked for and fits.

    Args:
        stored: The answer.
        wanted: What to return of it.
        room: The size of the result with a part of the answer.
    """
    items = follow(stored.data, stored.main) if stored.main else None
    if not is_list(items):
        return _fitting(stored.data, wanted, room)
    left = items[wanted.offset :]
    count = len(left) if wanted.max_items is None else min(len(left), wanted.max_items)
    while True:
        found = _part(stored, items, wanted, count)
        size = room(found)
        if size <= MOST_BYTES or count <= 1:
            break
        count = max(1, min(count - 1, count * MOST_BYTES // size))
    if size <= MOST_BYTES:
        return found
    for letters, keys, depth in ((400, 40, 8), (120, 20, 6), (60, 12, 4), (30, 8, 3), (20, 4, 2)):
        data = shortened(found.data, items=2, keys=keys, letters=letters, depth=depth)
        notes = [*found.notes, "One item is too large for a result; choose its fields with `fields`."]
        short = found._replace(data=data, notes=notes)
        if room(short) <= MOST_BYTES:
            return short
    return found._replace(data=None, notes=["Nothing of it fits; choose fields with `fields`."])


def _part(stored: Stored, items: list[Any], wanted: Wanted, count: int) -> Cut:
    some = items[wanted.offset : wanted.offset + count]
    name = ".".join(map(str, stored.main))
    shown: dict[str, Any] = {"list": name, "offset": wanted.offset, "items": len(some), "of": len(items)}
    end = wanted.offset + len(some)
    if end < len(items):
        shown["next_offset"] = end
    notes: list[str] = []
    if not wanted.fields:
        return Cut(_replaced(stored.data, stored.main, some), shown, notes)
    whole: dict[str, Any] = {}
    rows: list[dict[str, Any]] = [{} for _ in some]
    for field in wanted.fields:
        path = _steps(field)
        inner = path[len(stored.main) :] if path[: len(stored.main)] == list(map(str, stored.main)) else path
        values = [_value(one, inner) for one in some]
        if any(value is not _MISSING for value in values):
            for row, value in zip(rows, values, strict=True):
                row |= {} if value is _MISSING else {".".join(inner): value}
        elif (value := _value(stored.data, path)) is not _MISSING:
            whole[".".join(path)] = value
        else:
            notes.append(_nothing_at(field, some[0] if some else stored.data))
    return Cut({**whole, name: rows}, shown, notes)


def _fitting(data: Any, wanted: Wanted, room: Callable[[Cut], int]) -> Cut:
    """Data without a main list."""
    notes: list[str] = []
    if wanted.fields:
        found = {".".join(_steps(field)): _value(data, _steps(field)) for field in wanted.fields}
        notes = [_nothing_at(name, data) for name, value in found.items() if value is _MISSING]
        data = {name: value for name, value in found.items() if value is not _MISSING}
    whole = Cut(data, None, notes)
    if room(whole) <= MOST_BYTES:
        return whole
    notes = [*notes, "The answer is larger than a result may be; `...` marks what is left out: choose `fields`."]
    for letters, keys, items, depth in (
        (2000, 60, 10, 8),
        (400, 40, 5, 7),
        (120, 20, 2, 6),
        (60, 12, 1, 5),
        (20, 6, 1, 3),
    ):
        short = Cut(shortened(data, items=items, keys=keys, letters=letters, depth=depth), None, notes)
        if room(short) <= MOST_BYTES:
            return short
    return Cut(None, None, notes)


def _steps(field: str) -> list[str]:
    """The steps of a path, with or without `data.` and `[]`."""
    steps = [step for step in field.replace("[]", "").replace("[", ".").replace("]", "").split(".") if step]
    return steps[1:] if len(steps) > 1 and steps[0] == "data" else steps


def _value(value: Any, path: Sequence[str]) -> Any:
    """What is at the end of a path; lists on the way give a list."""
    for place, step in enumerate(path):
        if is_list(value):
            if step.isdecimal() and int(step) < len(value):
                value = value[int(step)]
                continue
            found = [one for one in (_value(item, path[place:]) for item in value) if one is not _MISSING]
            return found or _MISSING
        if not is_object(value) or step not in value:
            return _MISSING
        value = value[step]
    return value


def _replaced(data: Any, route: Sequence[str | int], items: list[Any]) -> Any:
    """A copy of the data with other items in its main list."""
    if not route:
        return items
    step, rest = route[0], route[1:]
    if is_object(data):
        return {name: _replaced(one, rest, items) if name == step else one for name, one in data.items()}
    return [_replaced(one, rest, items) if place == step else one for place, one in enumerate(data)]


def _nothing_at(field: str, value: Any) -> str:
    names = list(value)[:20] if is_object(value) else []
    return f"Nothing is at {field[:80]!r}" + (f"; there are {', '.join(names)}." if names else ".")
