"""What tells one page from another, though counts and signed addresses in it change with every answer."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from ._route import is_list, is_object, lists

__all__ = ["digest", "distinct", "outline"]

_IDS = ("id", "id_str", "idstr")
_TIMES = ("date", "day", "time")
_SHORTEST = 6
"""Characters of an id; what is shorter may be a rank or a category, the same on every page."""


def digest(content: Any) -> str:
    """A short text by which equal contents are told."""
    return sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()[:12]


def distinct(items: list[Any]) -> list[Any]:
    """The ids and times of items, where these tell them from each other; otherwise all that they hold."""
    marks = [_marks(item, depth=2) for item in items]
    return marks if len(marks) > 1 and all(marks) and len(set(marks)) == len(marks) else items


def outline(data: Any) -> Any:
    """An answer without single values, such as a number of the page or of the request; as it is where it has no ids."""
    has_ids = any(distinct(found) is not found for found in lists(data).values())
    return _outline(data) if has_ids else data


def _outline(value: Any) -> Any:
    if is_object(value):
        return {key: _outline(inner) for key, inner in value.items()}
    return distinct(value) if is_list(value) else None


def _marks(item: Any, depth: int) -> tuple[str, ...]:
    """The ids of an item with its times; those of the objects in it where it has none itself."""
    if not is_object(item) or not depth:
        return ()
    plain = [(key.lower(), str(value)) for key, value in sorted(item.items()) if type(value) in (str, int)]
    ids = [text for key, text in plain if key.endswith(_IDS) and len(text) >= _SHORTEST]
    if ids:
        return (*ids, *(text for key, text in plain if key.endswith(_TIMES)))
    return tuple(mark for inner in item.values() for mark in _marks(inner, depth - 1))
