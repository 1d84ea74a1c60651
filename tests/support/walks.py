"""A made-up listing, and walks over it."""

from __future__ import annotations

from typing import Any

from justone_client._pagination.walk import Walk
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


def rule(*steps: Step, **more: Any) -> PageRule:
    return PageRule(more.pop("style", "page"), steps, evidence=more.pop("evidence", "example"), **more)


def walk(*steps: Step, arguments: dict[str, object] | None = None, **more: Any) -> Walk:
    settings = {name: more.pop(name) for name in ("max_pages", "resume", "own_items") if name in more}
    return Walk(LISTING, rule(*steps, **more), {"keyword": "tea", **(arguments or {})}, **settings)


def answered(data: Any) -> Answer[Any]:
    return Answer(data, operation=LISTING.key, raw={"code": 0, "data": data})


def took(state: Walk, *pages: Any) -> Walk:
    for data in pages:
        state.took(answered(data))
    return state


def kept(state: Walk, *, within: int | None = None) -> str:
    return state.text(state.place(within=within))
