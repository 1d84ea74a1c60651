"""What follows from an answer: the next page of its walk, and the rows of later steps."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._pagination.json_path import follow, is_list, is_object
from ..journal.desk import NOT_DERIVED, DerivedRow, NextPage, PlannedItem
from ..journal.planning import as_mapping, text_of
from ..plan.calls import calls_of
from ..plan.field_paths import rows_at
from .walks import WalkedPage, walked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from justone_generated._base import Answer
    from justone_generated.pages import Route

    from ..journal.desk import Claim, Received
    from ..plan.ready import CheckedPlan, CheckedStep, Feed

__all__ = ["Followed", "Follower"]

_BY_OPERATION = 1_000_000
"""Rows of one answer before the rows of the next operation of its step."""


class Followed(NamedTuple):
    """What follows from one answer, for `Received`."""

    next_page: NextPage | None = None
    derived: tuple[DerivedRow, ...] | None = None
    not_derived: str | None = None


class Follower:
    """Turns answers into next pages and rows, by a checked plan. Pure: it neither reads nor writes a journal."""

    def __init__(self, plan: CheckedPlan) -> None:
        self._plan = plan
        self._feeds = {
            (number, feed.operation.key): (place, feed)
            for number, step in enumerate(plan.steps)
            for place, feed in enumerate(step.feeds)
        }
        leading = [feed.operation.key for step in plan.steps if step.children for feed in step.feeds]
        self._leading = frozenset(leading)
        """Operations whose answers lead to rows, at least in one of their steps."""

    def __call__(self, one: Claim, answer: Answer[Any], received: Received) -> Received:
        """Add what follows to what is about to be recorded."""
        return received._replace(**self.follow(one, answer)._asdict())

    def follow(self, one: Claim, answer: Answer[Any]) -> Followed:
        """Return what follows from the answer of a call that was billed. A derivation that raises is reported."""
        page = self.walk(one, answer)
        if page is None:
            return self.derive(one, answer)
        return self.derive(one, answer, page.items)._replace(next_page=page.next_page)

    def walk(self, one: Claim, answer: Answer[Any]) -> WalkedPage | None:
        """Return how a walk goes on; None for a single call."""
        limits = self._plan.steps[one.step].walk
        if one.kind != "walk" or limits is None:
            return None
        try:
            return walked(one, self._feed(one)[1], limits, answer)
        except Exception as error:  # the answer is paid for: it is recorded whatever it holds
            return WalkedPage(NextPage(ended=f"the walk cannot go on: {_words(error)}"), None)

    def derive(self, one: Claim, answer: Answer[Any], items: int | None = None) -> Followed:
        """Return the rows of later steps.

        Args:
            one: The call, with the row that it was made for.
            answer: Its answer.
            items: How many items of a page belong to its walk; None for all.
        """
        place, feed = self._feed(one)
        children = self._plan.steps[one.step].children
        if not children:  # a further row of the item may be in a step that has some
            return Followed(derived=() if one.operation in self._leading else None)
        if answer.error is not None or items == 0:
            return Followed(derived=())
        row: dict[str, Any] = json.loads(one.row or "{}")
        data = answer.data if items is None or feed.rule is None else _cut(answer.data, feed.rule.items[1:], items)
        try:
            return Followed(derived=tuple(self._rows(children, place, answer, data, row)))
        except (Exception, SystemExit) as error:  # a function of the program; the answer is paid for
            return Followed(not_derived=f"{NOT_DERIVED}{_words(error)}")

    def _feed(self, one: Claim) -> tuple[int, Feed]:
        """The operation of a call, and its place in its step."""
        return self._feeds[one.step, one.operation]

    def _rows(
        self, children: Iterable[int], place: int, answer: Answer[Any], data: Any, row: dict[str, Any]
    ) -> Iterator[DerivedRow]:
        for number in children:
            step = self._plan.steps[number]
            most = min(step.max_rows or _BY_OPERATION, _BY_OPERATION)
            for index, own in enumerate(islice(_own_rows(step, answer, data, row), most)):
                columns = {**row, **own}
                calls = calls_of(step, columns, own, any_value=self._plan.any_value)
                items = tuple(PlannedItem(*call) for call in calls)
                yield DerivedRow(number, place * _BY_OPERATION + index, text_of(columns).decode(), items)


def _words(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:500].encode("utf-8", "replace").decode()


def _own_rows(step: CheckedStep, answer: Answer[Any], data: Any, row: dict[str, Any]) -> Iterator[Mapping[str, object]]:
    if step.derive is not None:
        yield from map(as_mapping, step.derive(answer, dict(row)))
        return
    from_answer = [name for name, path in step.paths.items() if path.origin == "data"]
    for own in rows_at(step.paths, data, row):
        if not from_answer or any(own[name] is not None for name in from_answer):
            yield own


def _cut(data: Any, route: Route, most: int) -> Any:
    """The data with only the first items of its list, where `max_items` ends a walk within a page."""
    found = follow(data, route)
    if not is_list(found) or len(found) <= most:
        return data
    if not route:
        return found[:most]
    received: Any = data
    copy: Any = dict(received) if is_object(data) else list(received)
    copy[route[0]] = _cut(received[route[0]], route[1:], most)
    return copy
