"""`iter_pages` and `iter_items`, as methods: what both clients inherit. What they give stands in `pagination`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from .._requests.keywords import known_options

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from justone_generated._base import Answer, Operation
    from justone_generated.pages import PageRule

    from .iterators import AsyncItemIterator, AsyncPageIterator, ItemIterator, PageIterator

__all__ = ["AsyncListings", "Listings"]

T = TypeVar("T")


class Listings:
    """A client that walks listings."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _prepare(self, operation: Operation[Any], arguments: Mapping[str, object]) -> object: ...

        def call(self, operation: Operation[Any], parameters: Mapping[str, object] | None = None) -> Answer[Any]: ...

    @overload
    def iter_pages(
        self,
        operation: Operation[T] | Callable[..., Answer[T]],
        arguments: Mapping[str, object] | None = None,
        *,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> PageIterator[T]: ...

    @overload
    def iter_pages(
        self,
        operation: str,
        arguments: Mapping[str, object] | None = None,
        *,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> PageIterator[Any]: ...

    @known_options
    def iter_pages(
        self,
        operation: str | Operation[Any] | Callable[..., Answer[Any]],
        arguments: Mapping[str, object] | None = None,
        *,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> PageIterator[Any]:
        """Walk a listing: the answer of each page, called for when it is asked for.

            for answer in client.iter_pages(client.weibo.get_fans_v1, {"uid": "..."}, max_pages=10):
                print(answer.data)

        It ends where the service says so, at a page that is empty or came before, or where nothing leads on: look at
        the iterator's `ended` and `complete`. Its `resume` is text to go on with later. Each page is billed like any
        call, and called through this client, whosever method is given.

        Args:
            operation: A method of this client, or what `call` takes.
            arguments: Of the first page: by keyword for a method, by wire name otherwise.
            max_pages: Pages to call for, 1 or more. Needed where nothing tells the end of a listing.
            resume: What an earlier iterator's `resume` gave, with the same operation and arguments.
            allow_guesses: Whether a rule may be followed that nothing but likeness supports (its `evidence`).
            rule: Your own instead of the package's, which `page_rule` shows.
            items: Where the items of a page stand, such as `data.list`, if you know better than the rule. With them an
                empty page is told, and offsets that grow by what came.

        Raises:
            InvalidArgument: At once, where not enough is known of the listing, or the arguments cannot be right.
            InvalidSettings: At once, for a setting out of its range or a `resume` of another walk.
            JustOneError: As from the methods, by the iterator; its next `next()` asks for the same page again.
        """
        from .iterators import Calling, Listing, PageIterator

        listing = Listing.checked(
            Calling(self._prepare, self.call),
            operation,
            arguments,
            max_pages=max_pages,
            resume=resume,
            allow_guesses=allow_guesses,
            rule=rule,
            items=items,
        )
        return PageIterator(listing)

    @known_options
    def iter_items(
        self,
        operation: str | Operation[Any] | Callable[..., Answer[Any]],
        arguments: Mapping[str, object] | None = None,
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> ItemIterator:
        """Walk a listing item by item, over as many pages as it takes: as `iter_pages`, which has the arguments.

            for comment in client.iter_items(client.douyin.get_video_comment_v1, {"aweme_id": "..."}, max_items=100):
                print(comment.text)

        Args:
            max_items: Items to hand out, 1 or more. No page is called for beyond the one that holds the last of them.

        Raises:
            InvalidArgument: Also where nothing tells where the items of a page stand.
            ItemsNotFound: By the iterator; the error's `answer` is the page.
        """
        from .iterators import Calling, ItemIterator, Listing

        listing = Listing.checked(
            Calling(self._prepare, self.call),
            operation,
            arguments,
            max_pages=max_pages,
            resume=resume,
            allow_guesses=allow_guesses,
            rule=rule,
            items=items,
            for_items=True,
        )
        return ItemIterator(listing, max_items)


class AsyncListings:
    """`Listings`, awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _prepare(self, operation: Operation[Any], arguments: Mapping[str, object]) -> object: ...

        async def call(
            self, operation: Operation[Any], parameters: Mapping[str, object] | None = None
        ) -> Answer[Any]: ...

    @overload
    def iter_pages(
        self,
        operation: Operation[T] | Callable[..., Awaitable[Answer[T]]],
        arguments: Mapping[str, object] | None = None,
        *,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> AsyncPageIterator[T]: ...

    @overload
    def iter_pages(
        self,
        operation: str,
        arguments: Mapping[str, object] | None = None,
        *,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> AsyncPageIterator[Any]: ...

    @known_options
    def iter_pages(
        self,
        operation: str | Operation[Any] | Callable[..., Awaitable[Answer[Any]]],
        arguments: Mapping[str, object] | None = None,
        *,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> AsyncPageIterator[Any]:
        """`Client.iter_pages`, to be iterated over by `async for`."""
        from .iterators import AsyncPageIterator, Calling, Listing

        listing = Listing.checked(
            Calling(self._prepare, self.call),
            operation,
            arguments,
            max_pages=max_pages,
            resume=resume,
            allow_guesses=allow_guesses,
            rule=rule,
            items=items,
        )
        return AsyncPageIterator(listing)

    @known_options
    def iter_items(
        self,
        operation: str | Operation[Any] | Callable[..., Awaitable[Answer[Any]]],
        arguments: Mapping[str, object] | None = None,
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        resume: str | None = None,
        allow_guesses: bool = False,
        rule: PageRule | None = None,
        items: str | None = None,
    ) -> AsyncItemIterator:
        """`Client.iter_items`, to be iterated over by `async for`."""
        from .iterators import AsyncItemIterator, Calling, Listing

        listing = Listing.checked(
            Calling(self._prepare, self.call),
            operation,
            arguments,
            max_pages=max_pages,
            resume=resume,
            allow_guesses=allow_guesses,
            rule=rule,
            items=items,
            for_items=True,
        )
        return AsyncItemIterator(listing, max_items)
