"""Paths into an answer of any shape: what is at their end, and whether it is a number."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeGuard

from justone_generated._fields import fields
from justone_generated._record import Record, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justone_generated.pages import Route

__all__ = [
    "exists",
    "follow",
    "follow_typed",
    "is_list",
    "is_object",
    "lists",
    "maps",
    "nearest_named",
    "route_of",
    "text_of",
    "whole",
]

_WHOLE = re.compile(r"[+-]?[0-9]+")
_PIECE = re.compile(r"([^.\[\]]+)((?:\[-?\d+\])*)")


def route_of(text: str) -> Route:
    """`data.pages[0].list` as steps: `("data", "pages", 0, "list")`.

    Raises:
        ValueError: It reads otherwise.
    """
    steps: list[str | int] = []
    for piece in text.split("."):
        matched = _PIECE.fullmatch(piece)
        if matched is None or piece != piece.strip():
            raise ValueError(f"{text!r} is not a path into an answer: write it like data.list or data.pages[0].list")
        steps += [matched[1], *map(int, re.findall(r"-?\d+", matched[2]))]
    if steps[0] != "data":
        raise ValueError(f"{text!r} does not begin with `data`: write it like data.list")
    return tuple(steps)


def text_of(route: Route) -> str:
    """A route as people read it, and as `route_of` reads it: `data.pages[0].list`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in route)[1:]


def follow(value: Any, route: Route) -> Any:
    """The value at the end of a route; None where the route leads nowhere."""
    for step in route:
        if isinstance(step, str) and is_object(value):
            value = value.get(step)
        elif isinstance(step, int) and is_list(value) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return None
    return value


def follow_typed(value: Any, route: Route) -> Any:
    """`follow` by attributes, so that what is found has its declared type, or is a record without fields."""
    for step in route:
        attribute = _attributes(type(value)).get(str(step)) if isinstance(value, Record) else None
        if attribute is not None:
            value = getattr(value, attribute)
        else:
            found = follow(value, (step,))
            value = opened(found) if isinstance(value, Record) else found
    return value


def exists(value: Any, route: Route) -> bool:
    """Whether there is a value at the end of a route; null is one."""
    holder, last = follow(value, route[:-1]), route[-1]
    return last in holder if is_object(holder) else follow(value, route) is not None


def nearest_named(value: Any, path: str) -> Any:
    """The value of a field whose place is unknown: the one nearest to the top, or a list where several differ.

    An empty value counts: a deeper field of the same name belongs to something else.
    """
    names: Route = tuple(path.split("."))
    level = [value]
    while level:
        found = [follow(place, names) for place in level if exists(place, names)]
        if found:
            return found[0] if all(one == found[0] for one in found) else found
        level = [inner for place in level for inner in _inside(place)]
    return None


def lists(data: Any) -> dict[str, list[Any]]:
    """The lists with something in them that are in no other list, by their place: `data.list`, ..."""
    return {place: value for place, value in _places(data) if is_list(value) and value}


def maps(data: Any) -> list[str]:
    """The places of objects that hold nothing but objects, such as items by their id: `data.videos`, ..."""
    return [place for place, value in _places(data) if is_object(value) and _holds_objects(value)]


def _places(data: Any) -> Iterator[tuple[str, Any]]:
    """Every value outside of lists, with its place."""
    pending: list[tuple[str, Any]] = [("data", data)]
    while pending:
        place, value = pending.pop()
        yield place, value
        if is_object(value):
            pending += [(f"{place}.{key}", inner) for key, inner in reversed(value.items())]


def _holds_objects(value: dict[str, Any]) -> bool:
    return bool(value) and all(map(is_object, value.values()))


def whole(value: object) -> int | None:
    """A whole number, also one that came as text; None for anything else, such as `1_000`."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    if not (_WHOLE.fullmatch(value) if isinstance(value, str) else float(value).is_integer()):
        return None
    try:
        return int(value)
    except (ValueError, OverflowError):
        return None


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a list, of whatever."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it is an object, with whatever in it."""
    return isinstance(value, dict)


def _inside(value: Any) -> list[Any]:
    if is_object(value):
        return list(value.values())
    return value if is_list(value) else []


@cache
def _attributes(cls: type[Record]) -> dict[str, str]:
    return {field.key: name for name, field in fields(cls).items()}
