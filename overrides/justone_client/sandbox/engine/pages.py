"""Listings page by page: the items of a page, and what its answer says of the next. The cursor holds the state."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard

from justone_generated._fields import bare, inside, split

from ..._requests.keywords import checked_options
from .samples import Sampler, plain_name, type_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation
    from justone_generated._fields import Names
    from justone_generated.pages import PageRule, Route, Step

__all__ = ["Page", "Pages", "data_of", "page_of"]

_WALKS = 10**9
ITEM_VALUES = 200
"""Values that an item may hold before its lists and objects stay empty."""
_INVENTED: Route = ("data", "items")
"""The place of the items of a listing without recorded answers."""


@checked_options
@dataclass(frozen=True, slots=True)
class Pages:
    """How long listings are."""

    count: int = 3
    """Pages with items; the last is not full."""
    size: int = 5
    """Items on a page, unless the rule has its own size."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one listing."""

    walk: int
    """Which listing: the same for all pages of one search."""
    index: int
    """Counted from 0."""
    first: int
    """The first item's number in the whole listing."""
    size: int
    """Items of a full page."""
    total: int
    trouble: str | None = None
    """One of `PAGE_TROUBLES`."""

    @property
    def numbers(self) -> range:
        """The numbers of its items."""
        first, size = self.first, self.size
        if self.trouble == "repeat-item" and self.index:
            first -= 1
        if self.trouble == "shrink" and self.index:
            size = (size + 1) // 2
        if self.trouble == "empty-page" and self.index == 1:
            size = 0
        stop = first + size if self.trouble == "endless" else min(first + size, self.total)
        return range(first, max(stop, first))

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self.trouble in ("endless", "repeat-cursor") or self.first + self.size < self.total

    @property
    def next_index(self) -> int:
        """Where the next cursor leads."""
        stuck = self.trouble == "repeat-cursor" and self.index
        return self.index if stuck else self.index + 1


def page_of(
    rule: PageRule, operation: Operation[Any], arguments: Mapping[str, str], pages: Pages, trouble: str | None
) -> Page:
    """The requested page. A cursor that the sandbox did not give out leads behind the last page."""
    size = next((step.by for step in rule.steps if step.by), None) or pages.size
    total = size * (pages.count - 1) + max(1, size // 2) if pages.count else 0
    walk, index = _copied(rule, operation, arguments, pages)
    first = index * size
    for step in rule.steps:
        value = _whole(arguments.get(step.parameter, ""))
        if step.how == "copy" or value is None:
            continue
        ahead = max(value - int(step.first or 0), 0)
        index, first = (ahead, ahead * size) if step.how == "page" else (ahead // size, ahead)
    if trouble == "repeat-cursor" and index > 1:
        index, first = 1, size
    return Page(walk, index, first, size, total, trouble)


def _copied(rule: PageRule, operation: Operation[Any], arguments: Mapping[str, str], pages: Pages) -> tuple[int, int]:
    """(walk, page) from a copied value; without one, the first page of the requested listing."""
    required = {parameter.name for parameter in operation.parameters if parameter.required}
    index = 0
    for step in rule.steps:
        value = arguments.get(step.parameter, "")
        if step.how != "copy" or not value or value == str(step.first):
            continue
        if found := _read(value):
            return found
        index = 0 if step.parameter in required else pages.count
    going = {step.parameter for step in rule.steps}
    return _walk(operation.key, {name: value for name, value in arguments.items() if name not in going}), index


def data_of(rule: PageRule, operation: Operation[Any], arguments: Mapping[str, str], page: Page, seed: int) -> Any:
    """The `data` of one page: its items, and what it says of the next."""
    seeded = f"{seed} {operation.key} {page.walk}"
    echo = {plain_name(name): value for name, value in arguments.items()}
    drawn: Any = Sampler(seeded, echo).draw(*type_at(operation.answer, ("data",)))
    envelope: dict[str, Any] = {"data": {} if drawn is None else drawn}
    items = rule.items or (() if operation.answer else _INVENTED)
    if items:
        drawn = [_item(operation, items, Sampler(f"{seeded} {number}", echo, ITEM_VALUES)) for number in page.numbers]
        _put(envelope, items, drawn)
    _add_paging(envelope, rule, operation, page)
    return envelope["data"]


def _item(operation: Operation[Any], items: Route, sampler: Sampler) -> Any:
    """One item of a list; an object with an id if the items are unknown."""
    text, names = type_at(operation.answer, items)
    text = next((inside(choice) for choice in split(text, "|") if bare(choice) == "list"), "Any")
    drawn = sampler.draw(text, names, items[-1]) if isinstance(items[-1], str) else None
    return drawn or {"id": sampler.identifier()}


def _add_paging(envelope: dict[str, Any], rule: PageRule, operation: Operation[Any], page: Page) -> None:
    """Add what an answer says of its place in the listing."""
    if rule.has_more:
        said = page.has_more is not rule.inverted
        _put(envelope, rule.has_more, _flag(type_at(operation.answer, rule.has_more), said))
    for route, number in ((rule.total, page.total), (rule.last, -(-page.total // page.size))):
        if route:
            declared, _ = type_at(operation.answer, route)
            _put(envelope, route, str(number) if "str" in split(declared, "|") else number)
    for step in rule.steps:
        if step.source or step.field:
            _continue(envelope, rule, operation, page, step)


def _continue(envelope: dict[str, Any], rule: PageRule, operation: Operation[Any], page: Page, step: Step) -> None:
    route = step.source or ("data", *(step.field or "").split("."))
    if not (page.has_more or rule.has_more):
        if rule.end is not None:
            _put(envelope, route, rule.end)
        else:
            _holder(envelope, route).pop(route[-1], None)
        return
    text, _ = type_at(operation.answer, route)
    kind = next((parameter.type for parameter in operation.parameters if parameter.name == step.parameter), "string")
    number = "int" in split(text, "|") or (text == "Any" and kind == "integer")
    _put(envelope, route, _next(step, page, as_number=number))


def _next(step: Step, page: Page, *, as_number: bool) -> str | int:
    if step.how == "page":
        value = int(step.first or 0) + page.next_index
    elif step.how == "offset":
        value = int(step.first or 0) + page.next_index * page.size
    elif as_number:
        value = (page.walk + 1) * 1000 + page.next_index % 1000
    else:
        return json.dumps({"walk": page.walk, "page": page.next_index, "note": "opaque: +/=&% 不透明"})
    return value if as_number else str(value)


def _read(cursor: str) -> tuple[int, int] | None:
    """(walk, page) of a cursor of the sandbox; None for any other."""
    number = _whole(cursor)
    if number is not None:
        return (number // 1000 - 1, number % 1000) if 1000 <= number <= 1000 * (_WALKS + 1) else None
    try:
        found = json.loads(cursor)
        walk, page = found["walk"], found["page"]
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    return (walk, page) if isinstance(walk, int) and isinstance(page, int) and page >= 0 else None


def _walk(key: str, arguments: Mapping[str, str]) -> int:
    return zlib.crc32(f"{key} {sorted(arguments.items())}".encode("utf-8", "replace")) % _WALKS


def _whole(text: str) -> int | None:
    return int(text) if text.removeprefix("-").isdecimal() and text.isascii() and len(text) <= 18 else None


def _flag(typed: tuple[str, Names], said: bool) -> object:
    kinds = split(typed[0], "|")
    if "int" in kinds:
        return int(said)
    return str(int(said)) if "str" in kinds else said


def _put(envelope: dict[str, Any], route: Route, value: object) -> None:
    """Set a value, making objects on the way; an empty list on the way has no place for it."""
    _holder(envelope, route)[route[-1]] = value


def _holder(envelope: dict[str, Any], route: Route) -> dict[Any, Any]:
    """The object that holds the last step of a route; a new one, outside of the envelope, if there is no place."""
    here: Any = envelope
    for step in route[:-1]:
        if isinstance(step, str) and _is_object(here) and not isinstance(here.get(step), (dict, list)):
            here[step] = {}
        try:
            here = here[step]
        except (LookupError, TypeError):
            return {}
    return here if _is_object(here) else {}


def _is_object(value: object) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)
