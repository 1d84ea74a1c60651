"""Listings page by page: `iter_pages` and `iter_items` of the clients. Two drivers of one `Walk`.

How each listing goes on is data, `justone_generated.pages`, with the evidence for it; `page_rule` shows it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from justone_generated._base import Operation
from justone_generated.pages import RULES, PageRule, Step

from .._process.fork import watch
from .._requests.operations import by_wire_name, named
from .._requests.parameters import refuse_gone
from ..errors import ItemsNotFound, NoData
from .rule_check import checked_rule, refuse_uncountable
from .walk import Ended, Walk, at_least_one

if TYPE_CHECKING:
    from justone_generated._base import Answer

    from .resume_token import State

__all__ = [
    "AsyncItemIterator",
    "AsyncPageIterator",
    "Calling",
    "Ended",
    "ItemIterator",
    "Listing",
    "PageIterator",
    "PageRule",
    "Step",
    "page_rule",
]

T = TypeVar("T")


def page_rule(operation: str | Operation[Any] | Callable[..., Any]) -> PageRule | None:
    """How a listing goes on from page to page, and the evidence; None where nothing is known.

    Args:
        operation: `GET /api/...`, an `Operation`, or a method of a client.

    Raises:
        InvalidArgument: It is none of these.
    """
    return RULES.get(named(operation).key)


class Listing(NamedTuple):
    """What is walked: the arguments of `iter_pages` and `iter_items`, checked."""

    walk: Walk
    call: Callable[[], Any]
    """Asks for the next page."""

    @classmethod
    def checked(
        cls,
        client: Calling,
        operation: str | Operation[Any] | Callable[..., Any],
        arguments: Mapping[str, object] | None,
        *,
        max_pages: int | None,
        resume: str | None,
        allow_guesses: bool,
        rule: PageRule | None,
        items: str | None,
        for_items: bool = False,
    ) -> Listing:
        """Everything that can be refused is refused here, before anything is sent.

        Raises:
            Gone: The provider withdrew the operation.
            InvalidArgument: The operation is no listing that can be walked, or its arguments cannot be right.
            InvalidSettings: A setting is out of its range, or `resume` belongs to another walk.
        """
        known = named(operation)
        refuse_gone(known)
        rule = checked_rule(
            known, rule, items, allow_guesses=allow_guesses, bounded=max_pages is not None, for_items=for_items
        )
        wire = by_wire_name(known, arguments, by_keyword=not isinstance(operation, (str, Operation)))
        walk = Walk(known, rule, wire, max_pages=max_pages, resume=resume, own_items=items is not None)
        if walk.ended is None:
            client.check(known, walk.arguments)
            refuse_uncountable(known, rule, walk.arguments)
        return cls(walk, lambda: client.call(known, walk.arguments))


class Calling(NamedTuple):
    """What a walk needs of a client."""

    check: Callable[[Operation[Any], Mapping[str, object]], object]
    """Refuses arguments that cannot be right."""
    call: Callable[[Operation[Any], Mapping[str, object]], Any]


class _Walking:
    """What all four iterators tell, and that only one at a time may ask them."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._asking = Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: a thread of the parent that asks is of no concern."""
        self._asking = Lock()

    @property
    def answer(self) -> Answer[Any] | None:
        """The last answer that came; its `error` with `raise_errors=False`. None before the first."""
        return self._walk.answer

    @property
    def ended(self) -> Ended | None:
        """Why it ended; None while it goes on."""
        return self._walk.ended

    @property
    def complete(self) -> bool:
        """Whether it ended because there is no more, as far as anybody can tell: no limit, failure or lost cursor."""
        return self.ended == self._walk.ended and self._walk.complete

    @property
    def pages(self) -> int:
        """Pages handed out so far, those before `resume` included."""
        return self._walk.pages

    @property
    def rule(self) -> PageRule:
        """By what it goes on, with the evidence."""
        return self._walk.rule

    @property
    def resume(self) -> str:
        """What `resume=` takes to go on where this one is, also after an error; at the end, to hand out nothing more.

        Text, to be kept wherever you like. It holds the arguments that lead on, and neither the others nor the token.
        """
        return self._walk.text(self._place())

    def _place(self) -> State:
        return self._walk.place()

    def __repr__(self) -> str:
        state = f"ended by: {self.ended}" if self.ended else "going on"
        return f"<{type(self).__name__} of {self._walk.operation.key}: {self.pages} pages, {state}>"

    def _alone(self) -> Lock:
        """What keeps others out: two that ask at once would pay for the same page.

        Raises:
            RuntimeError: Somebody asks already.
        """
        if self._asking.locked():
            raise RuntimeError("another thread or task is asking this iterator for a page: give each its own, or take"
                               " the items from one and hand them on")  # fmt: skip
        return self._asking

    def _handed_out(self, answer: Answer[Any] | None) -> bool:
        """Take note of an answer, None for code 201; False where it says that there was no such page."""
        walk = self._walk
        if answer is None or (walk.pages and isinstance(answer.error, NoData)):
            walk.found_nothing(answer)
            return False
        walk.took(answer)
        return True


class PageIterator(_Walking, Iterator["Answer[T]"], Generic[T]):
    """The answers of a listing, page by page: each is called for when it is asked for, none in advance.

    After an error the same page is asked for again by the next `next()`. One thread at a time may ask.
    """

    def __init__(self, listing: Listing) -> None:
        super().__init__(listing.walk)
        self._call = listing.call

    def __next__(self) -> Answer[T]:
        with self._alone():
            if self._walk.ended is not None:
                raise StopIteration
            answer: Answer[T] | None = None
            try:
                answer = self._call()
            except NoData:
                if not self._walk.pages:
                    raise
            if not self._handed_out(answer) or answer is None:
                raise StopIteration
            return answer


class AsyncPageIterator(_Walking, AsyncIterator["Answer[T]"], Generic[T]):
    """`PageIterator`, awaited. One task at a time may ask."""

    def __init__(self, listing: Listing) -> None:
        super().__init__(listing.walk)
        self._call = listing.call

    async def __anext__(self) -> Answer[T]:
        with self._alone():
            if self._walk.ended is not None:
                raise StopAsyncIteration
            answer: Answer[T] | None = None
            try:
                answer = await self._call()
            except NoData:
                if not self._walk.pages:
                    raise
            if not self._handed_out(answer) or answer is None:
                raise StopAsyncIteration
            return answer


class _Items(_Walking):
    """The items of the page that is being handed out."""

    def __init__(self, listing: Listing, max_items: int | None) -> None:
        super().__init__(listing.walk)
        self._left = at_least_one("max_items", max_items)
        self._page: list[Any] = []
        self._at = 0
        self._opened = self._walk.pages
        """Pages whose items were taken out."""

    @property
    def ended(self) -> Ended | None:
        """Why it ended; None while it goes on."""
        if self._at < len(self._page) or self._walk.unopened:
            return "max_items" if self._left == 0 else None
        return self._walk.ended or ("max_items" if self._left == 0 else None)

    @property
    def complete(self) -> bool:
        """Whether it ended because there is no more, as far as anybody can tell, and every item was found."""
        return super().complete and not self._walk.missed

    @property
    def resume(self) -> str:
        """As that of `iter_pages`; in the middle of a page it leads to the same page, which is paid for again.

        So it does after `ItemsNotFound`, for whoever gives another place; the iterator itself goes on behind that page.
        """
        return super().resume

    def _place(self) -> State:
        if self._opened != self._walk.pages:
            return self._walk.place(within=self._walk.skipped)
        return self._walk.place(within=self._at if self._at < len(self._page) else None)

    def _open(self) -> None:
        """Take out the items of the page taken last: again where that was interrupted, not where they are missed."""
        walk, answer = self._walk, self._walk.unopened
        self._page = []
        if answer is None:
            return
        try:
            found = walk.items_of(answer)
        except ItemsNotFound:
            walk.unopened = None
            raise
        self._page, self._at, self._opened, walk.unopened = found, walk.skipped, walk.pages, None

    def _taken(self) -> Any:
        item = self._page[self._at]
        self._at += 1
        if self._left is not None:
            self._left -= 1
        return item


class ItemIterator(_Items, Iterator[Any]):
    """The items of a listing, one by one over all its pages. Typed at run time where the answers are."""

    def __init__(self, listing: Listing, max_items: int | None) -> None:
        super().__init__(listing, max_items)
        self._pages = PageIterator[Any](listing)

    def __next__(self) -> Any:
        with self._alone():
            if self._left == 0:
                raise StopIteration
            while self._at >= len(self._page):
                if self._walk.unopened is None:
                    next(self._pages)
                self._open()
            return self._taken()


class AsyncItemIterator(_Items, AsyncIterator[Any]):
    """`ItemIterator`, awaited."""

    def __init__(self, listing: Listing, max_items: int | None) -> None:
        super().__init__(listing, max_items)
        self._pages = AsyncPageIterator[Any](listing)

    async def __anext__(self) -> Any:
        with self._alone():
            if self._left == 0:
                raise StopAsyncIteration
            while self._at >= len(self._page):
                if self._walk.unopened is None:
                    await anext(self._pages)
                self._open()
            return self._taken()


def place_of(walked: PageIterator[Any] | ItemIterator) -> State:
    """Where one is, to be kept at little cost: the text of `resume` takes as long to make as a walk is long."""
    return walked._place()  # pyright: ignore[reportPrivateUsage] - no promise to others
