"""Walks as items: from the answer of one page to the next page, or the reason why there is none.

The rules and guards are those of `client.walk`. The state of a walk travels with its pages as a text, so that any
worker can take up any page after any crash.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._pagination.position import Position
from ..._requests.parameters import fields_of, free_fields
from ...errors import InvalidSettings, ItemsNotFound, NoData
from ..journal.desk import NextPage

if TYPE_CHECKING:
    from justone_generated._base import Answer

    from ..journal.desk import Claim
    from ..plan.plan import Pages
    from ..plan.ready import Feed

__all__ = ["WalkedPage", "walked"]


class WalkedPage(NamedTuple):
    """What one page means for its walk."""

    next_page: NextPage
    items: int | None
    """How many of its items belong to the walk; None for all of them."""


class _Cursor(NamedTuple):
    """The state of a walk between two pages."""

    token: str | None = None
    """`resume_token` of the walk; None before the first page."""
    items: int = 0
    """Items of the pages so far, where `max_items` counts them."""
    others: dict[str, str] | None = None
    """The parameters of the first page, where later pages go without them."""


def walked(one: Claim, feed: Feed, limits: Pages, answer: Answer[Any]) -> WalkedPage:
    """Decide how a walk goes on after a page that was recorded, or that does not exist (code 201).

    Args:
        one: The page.
        feed: The operation, with the rule of its listing.
        limits: How far to walk.
        answer: The answer of the page.
    """
    if feed.rule is None:  # another version of the package began the walk
        return WalkedPage(NextPage(ended="the walk cannot go on: how its pages go on is not known"), None)
    rule, cursor = feed.rule, _read(one.cursor)
    others = cursor.others if cursor.others is not None else dict(one.parameters)
    try:
        position = Position(feed.operation, rule, others, resume=cursor.token)
    except InvalidSettings as error:  # the rule of the listing changed between two versions of the package
        return WalkedPage(NextPage(ended=f"the walk cannot go on: {error.message}"), None)
    if isinstance(answer.error, NoData) and not position.pages:
        return WalkedPage(NextPage(ended="no data"), 0)
    position.receive(answer)
    taken = _take(position, counts=limits.max_items is not None)
    left = None if limits.max_items is None else max(0, limits.max_items - cursor.items)
    ended: str | None = position.end_reason
    if left is not None and taken >= left:
        ended = "max_items" if taken > left else ended or "max_items"
    if limits.max_pages is not None and position.pages >= limits.max_pages:
        ended = ended or "max_pages"
    mine = 0 if ended == "repeated page" else None if left is None or taken <= left else left
    if ended is not None:
        return WalkedPage(NextPage(ended=ended), mine)
    fields = _fields(feed, position)
    if fields is None:
        return WalkedPage(NextPage(ended="no cursor"), mine)
    kept = _first_parameters(cursor, one) if rule.alone else None
    following = _Cursor(position.token(position.place()), cursor.items + taken, kept)
    return WalkedPage(NextPage(fields, json.dumps(following, separators=(",", ":"))), mine)


def _read(text: str | None) -> _Cursor:
    return _Cursor() if text is None else _Cursor(*json.loads(text))


def _first_parameters(cursor: _Cursor, one: Claim) -> dict[str, str]:
    return cursor.others if cursor.others is not None else dict(one.parameters)


def _take(position: Position, *, counts: bool) -> int:
    """Hand the page out, and count the items that are new."""
    taken = 0
    try:
        while counts and position.holds_item():
            position.take_item()
            taken += 1
    except ItemsNotFound:
        pass  # the page is recorded; the rule says whether another follows
    position.take_page()
    return taken


def _fields(feed: Feed, position: Position) -> tuple[tuple[str, str], ...] | None:
    """The parameters of the next page by wire name; None if one cannot be sent."""
    arguments, operation = position.arguments, feed.operation
    fields, problems = fields_of(operation, arguments, any_value=True) if operation.name else free_fields(arguments)
    return None if problems else tuple(sorted(fields))
