"""Listings page by page: `iter_pages` and `iter_items` of the clients. Two drivers of one `Walk`.

How each listing goes on is data, `justone_generated.pages`, with the evidence for it; `page_rule` shows it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from justone_generated._base import Operation
from justone_generated.index import INDEX
from justone_generated.pages import RULES, PageRule, Step

from ._catalogue import find
from ._rule import checked_rule
from ._walk import Ended, Walk
from .errors import InvalidArgument, InvalidSettings, NoData

if TYPE_CHECKING:
    from justone_generated._base import Answer

__all__ = [
    "AsyncItemIterator",
    "AsyncPageIterator",
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
    return RULES.get(_named(operation).key)


class Listing(NamedTuple):
    """What is walked: the arguments of `iter_pages` and `iter_items`, checked."""

    walk: Walk
    call: Callable[[], Any]
    """Asks for the next page."""

    @classmethod
    def checked(
        cls,
        call: Callable[..., Any],
        operation: str | Operation[Any] | Callable[..., Any],
        arguments: Mapping[str, object],
        *,
        max_pages: int | None,
        resume: str | None,
        allow_guesses: bool,
        rule: PageRule | None,
        items: str | None,
        for_items: bool = False,
    ) -> Listing:
        """Everything that can be refused is refused here, before anything is sent.

        Args:
            call: The client's `call`.

        Raises:
            InvalidArgument: The operation is no listing that can be walked.
            InvalidSettings: A setting is out of its range, or `resume` belongs to another walk.
        """
        known = _named(operation)
        rule = checked_rule(
            known, rule, items, allow_guesses=allow_guesses, bounded=max_pages is not None, for_items=for_items
        )
        is_method = not isinstance(operation, (str, Operation))
        keywords = {one.name: one.python_name for one in known.parameters} if is_method else {}
        wire = {keyword: name for name, keyword in keywords.items()}
        walk = Walk(
            known,
            rule,
            {wire.get(name, name): value for name, value in arguments.items()},
            max_pages=max_pages,
            resume=resume,
            own_items=items is not None,
        )
        if isinstance(operation, (str, Operation)):
            return cls(walk, lambda: call(known, walk.arguments))
        return cls(walk, lambda: operation(**{keywords.get(name, name): one for name, one in walk.arguments.items()}))


class _Told:
    """What all four iterators tell."""

    _walk: Walk

    @property
    def ended(self) -> Ended | None:
        """Why it ended; None while it goes on."""
        return self._walk.ended

    @property
    def pages(self) -> int:
        """Pages taken so far, those before `resume` included. Each was a call."""
        return self._walk.pages

    @property
    def rule(self) -> PageRule:
        """By what it goes on, with the evidence."""
        return self._walk.rule

    @property
    def resume(self) -> str | None:
        """What `resume=` takes to go on where this one is, also after an error; None when nothing is left.

        Text, to be kept wherever you like. It holds the arguments that lead on, and neither the others nor the token.
        """
        return self._walk.token()


class PageIterator(_Told, Iterator["Answer[T]"], Generic[T]):
    """The answers of a listing, page by page: each is called for when it is asked for, none in advance.

    After an error the same page is asked for again by the next `next()`.
    """

    def __init__(self, listing: Listing) -> None:
        self._walk, self._call = listing

    def __next__(self) -> Answer[T]:
        if self._walk.ended is not None:
            raise StopIteration
        try:
            answer: Answer[T] | None = self._call()
        except NoData:
            if not self._walk.pages:
                raise
            answer = None
        if answer is None or _is_behind(self._walk, answer):
            self._walk.found_nothing()
            raise StopIteration
        self._walk.took(answer)
        return answer


class AsyncPageIterator(_Told, AsyncIterator["Answer[T]"], Generic[T]):
    """`PageIterator`, awaited."""

    def __init__(self, listing: Listing) -> None:
        self._walk, self._call = listing

    async def __anext__(self) -> Answer[T]:
        if self._walk.ended is not None:
            raise StopAsyncIteration
        try:
            answer: Answer[T] | None = await self._call()
        except NoData:
            if not self._walk.pages:
                raise
            answer = None
        if answer is None or _is_behind(self._walk, answer):
            self._walk.found_nothing()
            raise StopAsyncIteration
        self._walk.took(answer)
        return answer


class _Items(_Told):
    """The items of the page that is being handed out."""

    def __init__(self, listing: Listing, max_items: int | None) -> None:
        if max_items is not None and (not isinstance(max_items, int) or max_items < 1):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"max_items={max_items!r}: 1 or more is needed, or None")
        self._walk = listing.walk
        self._left = max_items
        self._page: list[Any] = []
        self._place = 0

    @property
    def ended(self) -> Ended | None:
        """Why it ended; None while it goes on."""
        if self._left == 0:
            return "max_items"
        return None if self._place < len(self._page) else self._walk.ended

    @property
    def resume(self) -> str | None:
        """As that of `iter_pages`; in the middle of a page it leads to the same page, which is paid for again."""
        within = self._place if self._place < len(self._page) else None
        return self._walk.token(within=within)

    def _open(self, answer: Answer[Any]) -> None:
        self._page, self._place = self._walk.items_of(answer), self._walk.skipped

    def _taken(self) -> Any:
        item = self._page[self._place]
        self._place += 1
        if self._left is not None:
            self._left -= 1
        return item


class ItemIterator(_Items, Iterator[Any]):
    """The items of a listing, one by one over all its pages. Typed at run time where the answers are."""

    def __init__(self, listing: Listing, max_items: int | None) -> None:
        super().__init__(listing, max_items)
        self._pages = PageIterator[Any](listing)

    def __next__(self) -> Any:
        if self._left == 0:
            raise StopIteration
        while self._place >= len(self._page):
            self._open(next(self._pages))
        return self._taken()


class AsyncItemIterator(_Items, AsyncIterator[Any]):
    """`ItemIterator`, awaited."""

    def __init__(self, listing: Listing, max_items: int | None) -> None:
        super().__init__(listing, max_items)
        self._pages = AsyncPageIterator[Any](listing)

    async def __anext__(self) -> Any:
        if self._left == 0:
            raise StopAsyncIteration
        while self._place >= len(self._page):
            self._open(await anext(self._pages))
        return self._taken()


def _is_behind(walk: Walk, answer: Answer[Any]) -> bool:
    """Whether an answer says that there is no such page any more."""
    return bool(walk.pages) and isinstance(answer.error, NoData)


def _named(operation: str | Operation[Any] | Callable[..., Any]) -> Operation[Any]:
    """The operation of a method of a client, or of what `call` takes."""
    if isinstance(operation, str):
        return find(operation, form=None)
    if isinstance(operation, Operation):
        return operation  # pyright: ignore[reportUnknownVariableType] - it makes two types of one here
    platform = type(getattr(operation, "__self__", None)).__module__.rpartition("justone_generated.namespaces.")[2]
    name = getattr(operation, "__name__", "")
    key = next((key for key, named in INDEX.items() if named == (platform, name)), None)
    if key is None:
        raise InvalidArgument(
            f"{operation!r} is no operation: give a method of a client such as client.douyin.search_video_v4, an"
            " Operation, or 'GET /api/...'"
        )
    return find(key, form=None)
