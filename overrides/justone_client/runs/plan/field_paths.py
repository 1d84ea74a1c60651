"""Paths of a plan to one value: `data.items[].note.id` in an answer, `row.word` in the row that led to it.

| written | means |
|---|---|
| `data.user.id` | the field of an object |
| `data.items[]` | each element of a list, or each value of a map |
| `data.items[0]`, `data.items[-1]` | one element |
| `data.users["a.b"]` | a key that a name cannot hold |
| `row.word` | the column of the row that the answer was called for |

Example: `{"note": "data.items[].note.id", "author": "data.user.id", "word": "row.word"}` gives one row for each
element of `items`; `author` and `word` are the same in all of them.
"""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ..._pagination.json_path import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["FieldPath", "Hop", "diverging", "is_path", "path_of", "rows_at", "spelled"]

Hop = str | int | None
"""A key, a position in a list, or None for each element."""
_HOP = re.compile(r"""\.?([^.\[\]"'\s][^.\[\]"']*)|\[(-?\d+)?\]|\[("(?:[^"\\]|\\.)*")\]""")


class FieldPath(NamedTuple):
    """One path, parsed."""

    origin: Literal["data", "row"]
    hops: tuple[Hop, ...]
    """Behind the origin."""

    @property
    def lists(self) -> tuple[Hop, ...]:
        """The part up to its last list whose elements are taken one by one; empty without any."""
        ends = [number for number, hop in enumerate(self.hops, 1) if hop is None]
        return self.hops[: ends[-1]] if ends else ()

    def __str__(self) -> str:
        return spelled(self.origin, self.hops)


def is_path(text: str) -> bool:
    """Whether a text means a path, not the name of a column."""
    return re.match(r"(data|row)\s*[.\[]|data\Z", text) is not None


def path_of(text: str) -> FieldPath:
    """Parse a path.

    Raises:
        ValueError: The text is not a path; the message says how to write it.
    """
    how = "write it like data.items[].note.id or row.word"
    origin = re.match(r"(data|row)(?=[.\[]|\Z)", text)
    if origin is None:
        raise ValueError(f"{text!r} is not a path: it must begin with data or row; did you mean data.{text}?")
    hops: list[Hop] = []
    at = origin.end()
    while at < len(text):
        found = _HOP.match(text, at)
        is_key = found is not None and found[1] is not None
        if found is None or (is_key and text[at] != ".") or (is_key and found[1] != found[1].strip()):
            raise ValueError(f"{text!r} is not a path: {text[at:]!r} cannot be read; {how}")
        hops.append(found[1] if is_key else json.loads(found[3]) if found[3] else int(found[2]) if found[2] else None)
        at = found.end()
    if origin[1] == "row":
        if len(hops) != 1 or not isinstance(hops[0], str):
            raise ValueError(f"{text!r} is not a path: row takes the name of one column; write row.word")
        return FieldPath("row", tuple(hops))
    return FieldPath("data", tuple(hops))


def spelled(origin: str, hops: Iterable[Hop]) -> str:
    """A path as people write it."""
    return origin + "".join(map(_spelled, hops))


def _spelled(hop: Hop) -> str:
    if hop is None:
        return "[]"
    if isinstance(hop, int):
        return f"[{hop}]"
    found = _HOP.fullmatch(f".{hop}")
    return f".{hop}" if found and found[1] == hop else f"[{json.dumps(hop, ensure_ascii=False)}]"


def diverging(paths: Iterable[FieldPath]) -> tuple[FieldPath, FieldPath] | None:
    """Two paths through different lists, whose elements have nothing in common; None if all share their lists."""
    listing = sorted((path for path in paths if path.lists), key=lambda path: len(path.lists))
    for shorter, longer in pairwise(listing):
        if longer.lists[: len(shorter.lists)] != shorter.lists:
            return shorter, longer
    return None


def rows_at(columns: Mapping[str, FieldPath], data: Any, row: Mapping[str, object]) -> Iterator[dict[str, Any]]:
    """Yield the rows that an answer holds: one for each element of the deepest list; one without lists.

    A value that is missing is None.

    Args:
        columns: The path of each column. Their lists are the same, or inside each other.
        data: `data` of the answer.
        row: The columns of the row that the answer was called for.
    """
    deepest = max((path.lists for path in columns.values()), key=len, default=())
    levels = [deepest[:end] for end, hop in enumerate(deepest, 1) if hop is None]
    for elements in _combined(levels, {(): data}):
        yield {
            name: row.get(str(path.hops[0]))
            if path.origin == "row"
            else _follow(elements[path.lists], path.hops[len(path.lists) :])
            for name, path in columns.items()
        }


_Elements = dict[tuple[Hop, ...], Any]
"""The element at hand of each list, by the path to the list."""


def _combined(levels: list[tuple[Hop, ...]], elements: _Elements) -> Iterator[_Elements]:
    if not levels:
        yield elements
        return
    level, outer = levels[0], max((known for known in elements if len(known) < len(levels[0])), key=len)
    found = _follow(elements[outer], level[len(outer) : -1])
    inner: Iterable[Any] = found if is_list(found) else found.values() if is_object(found) else ()
    for one in inner:
        yield from _combined(levels[1:], {**elements, level: one})


def _follow(value: Any, hops: tuple[Hop, ...]) -> Any:
    for hop in hops:
        if isinstance(hop, str) and is_object(value):
            value = value.get(hop)
        elif isinstance(hop, int) and is_list(value) and -len(value) <= hop < len(value):
            value = value[hop]
        else:
            return None
    return value
