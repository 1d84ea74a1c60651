"""A made-up listing, and positions in walks over it."""

from __future__ import annotations

from typing import Any

from justone_client._pagination.position import Position
from justone_generated._base import Answer, Operation, Parameter
from justone_generated.pages import PageRule, Step

LISTING: Operation[Any] = Operation(
    "made_up",
    "get_list_v1",
    "GET",
    "/api/made-up/list/v1",
    "List",
    parameters=tuple(Parameter(name, name) for name in ("keyword", "page", "offset", "cursor")),
)
PAGE, OFFSET, CURSOR = Step("page", "page", first=1), Step("offset", "offset", first=0), Step("cursor", "copy")
LED = CURSOR._replace(source=("data", "next"))
ITEMS = ("data", "list")
MORE = {"has_more": ("data", "more")}
NO_PAGE = object()
"""Code 201 in place of a page's data."""


def rule(*steps: Step, **more: Any) -> PageRule:
    return PageRule(more.pop("style", "page"), steps, evidence=more.pop("evidence", "example"), **more)


def begin(*steps: Step, arguments: dict[str, object] | None = None, resume: str | None = None, **more: Any) -> Position:
    return Position(LISTING, rule(*steps, **more), {"keyword": "tea", **(arguments or {})}, resume)


def answered(data: Any) -> Answer[Any]:
    return Answer(data, operation=LISTING.key, raw={"code": 0, "data": data})


def take(position: Position, *pages: Any) -> Position:
    """Receive pages and hand each out."""
    for data in pages:
        position.receive(None if data is NO_PAGE else answered(data))
        position.take_page()
    return position


def items(position: Position, data: Any, most: int = 99) -> list[Any]:
    """Receive a page and hand out its first items."""
    position.receive(answered(data))
    found: list[Any] = []
    while len(found) < most and position.holds_item():
        found.append(position.take_item())
    return found


def kept(position: Position) -> str:
    return position.token(position.place())
