"""Reads a walk: the limits of one `items()` or `pages()`, and two short drivers of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

from .._requests.values import integer
from ..errors import InvalidSettings, NoData

if TYPE_CHECKING:
    from threading import Lock

    from justone_generated._base import Answer

    from .position import Position

__all__ = ["AsyncWalkIterator", "Run", "WalkIterator", "at_least_one"]


class Run:
    """One `items()` or `pages()`: its limits, and what it hands out."""

    def __init__(
        self,
        position: Position,
        call: Callable[[], Any],
        alone: Callable[[], Lock],
        *,
        max_pages: int | None,
        max_items: int | None,
        for_items: bool,
    ) -> None:
        self._pages_left, self._items_left = max_pages, max_items
        self._position, self._for_items = position, for_items
        self._failure: Answer[Any] | None = None
        """A returned error to hand out as a page."""
        self.call, self.alone = call, alone
        """Calls for the next page: gives the answer, or an awaitable of it. A lock against a second reader."""

    def holds_one(self) -> bool:
        """Whether there is something to hand out without a call."""
        if not self._for_items:
            return self._failure is not None or self._position.holds_more()
        return self._items_left != 0 and self._position.holds_item()

    def take(self) -> Any:
        """Hand out an item or a page."""
        if not self._for_items:
            failure, self._failure = self._failure, None
            return self._position.take_page() if failure is None else failure
        item = self._position.take_item()
        if self._items_left is not None:
            self._items_left -= 1
            if self._items_left == 0:
                self._position.stopped = "max_items"
        return item

    def may_call(self) -> bool:
        """Whether the next page is wanted."""
        is_stopped = self._position.stopped == "failure" or 0 in (self._items_left, self._pages_left)
        return not (self._position.has_ended or is_stopped)

    def receive(self, answer: Answer[Any] | None) -> None:
        """Take note of an answer; None when the service does not have the page."""
        self._position.receive(answer)
        if self._position.stopped == "failure":
            self._failure = answer
        elif self._pages_left is not None:
            self._pages_left -= 1
            if self._pages_left == 0:
                self._position.stopped = "max_pages"

    def receive_none(self, error: NoData) -> None:
        """Read code 201 as "no such page"; on the first page it is an error like any other."""
        if not self._position.pages:
            raise error
        self.receive(None)


class WalkIterator(Iterator[Any]):
    """Reads one `Run`."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def __next__(self) -> Any:
        run = self._run
        with run.alone():
            while not run.holds_one():
                if not run.may_call():
                    raise StopIteration
                try:
                    answer = run.call()
                except NoData as error:
                    run.receive_none(error)
                else:
                    run.receive(answer)
            return run.take()


class AsyncWalkIterator(AsyncIterator[Any]):
    """`WalkIterator`, awaited."""

    def __init__(self, run: Run) -> None:
        self._run = run

    async def __anext__(self) -> Any:
        run = self._run
        with run.alone():
            while not run.holds_one():
                if not run.may_call():
                    raise StopAsyncIteration
                try:
                    answer = await run.call()
                except NoData as error:
                    run.receive_none(error)
                else:
                    run.receive(answer)
            return run.take()


def at_least_one(name: str, value: object) -> int | None:
    """A number of things to stop after, as a plain int; None for no limit.

    Raises:
        InvalidSettings: It is something else.
    """
    number = None if value is None else integer(value)
    if value is not None and (number is None or number < 1):
        raise InvalidSettings(f"{name} must be a whole number of 1 or more, or None, got {value!r}")
    return number
