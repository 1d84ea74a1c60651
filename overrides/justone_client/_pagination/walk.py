"""What `client.walk` returns: a listing, to be read page by page or item by item."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypedDict, TypeVar, Unpack, overload

from justone_generated._base import Operation

from .._process.fork import watch
from .._requests.keywords import known_options, options_of
from .._requests.operations import by_wire_name, named
from .._requests.parameters import refuse_gone
from .._values.counts import counted
from ..errors import InvalidArgument
from .position import EndReason, Position
from .rules import checked_rule, refuse_uncountable
from .run import AsyncWalkIterator, Run, WalkIterator, at_least_one

if TYPE_CHECKING:
    from justone_generated._base import Answer
    from justone_generated._record import PageOf
    from justone_generated.pages import PageRule


__all__ = ["AsyncWalk", "Calls", "EndReason", "Walk", "WalkOptions", "asked", "listing_of", "position_of"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Item = TypeVar("Item")


class Calls(NamedTuple):
    """What a walk needs of a client."""

    check: Callable[[Operation[Any], Mapping[str, object]], object]
    """Refuses arguments that cannot be right."""
    call: Callable[[Operation[Any], Mapping[str, object]], Any]


class ResumeOptions(TypedDict, total=False):
    """The options of a walk that leave its types as they are."""

    resume_token: str | None
    allow_guesses: bool


class WalkOptions(ResumeOptions, total=False):
    """The options of a walk."""

    rule: PageRule | None
    items_at: str | None


class _BaseWalk(Generic[T_co]):
    """What both walks share: the position, and that only one caller at a time may move it."""

    def __init__(
        self, calls: Calls, operation: Operation[Any], arguments: dict[str, object], options: WalkOptions | None = None
    ) -> None:
        """Take a listing, its arguments by wire name and the `options` of `with_options`. Sends nothing yet."""
        self._calls, self._operation, self._arguments = calls, operation, arguments
        self._options: WalkOptions = options or {}
        self._begun: Position | None = None
        self._busy = Lock()
        watch(self._unlock)

    @property
    def resume_token(self) -> str:
        """Text that takes up this walk where it is, also after an error: `with_options(resume_token=...)`.

        Keep it in a file, a queue or a database. It holds the arguments of the next page, but not the API token. In the
        middle of a page it leads to the same page, which is paid for again.
        """
        position = self._position()
        return position.token(position.place())

    @property
    def complete(self) -> bool:
        """Whether the listing itself showed that nothing follows, and every item was found."""
        known = self._known()
        return known is not None and known.complete

    @property
    def end_reason(self) -> EndReason | None:
        """Why the walk ended; None while it can go on."""
        known = self._known()
        return None if known is None else known.end_reason

    @property
    def page_count(self) -> int:
        """Pages received so far, including those before `resume_token`."""
        return self._position().pages

    @property
    def answer(self) -> Answer[T_co] | None:
        """The last answer received; None before the first. With `raise_errors=False` its `error` says what failed."""
        return None if self._begun is None else self._begun.answer

    @property
    def rule(self) -> PageRule:
        """How the listing goes on from page to page, with the evidence."""
        return self._position().rule

    def __repr__(self) -> str:
        pages = 0 if self._begun is None else self._begun.pages
        state = f"ended: {self.end_reason}" if self.end_reason else "not ended"
        return f"<{type(self).__name__} of {self._operation.key}: {counted(pages, 'page')}, {state}>"

    def _repr_html_(self) -> str:  # for notebooks
        from .last_page import last_page_html

        return last_page_html(repr(self), self._begun)

    def _with(self, options: WalkOptions) -> Self:
        """The same listing with more options, from its first page or where a token leads."""
        return type(self)(self._calls, self._operation, self._arguments, {**self._options, **options})

    def _known(self) -> Position | None:
        """The position as far as it is known without a page: none for a walk that did not begin."""
        return self._position() if self._begun is None and self._options.get("resume_token") else self._begun

    def _position(self, *, bounded: bool = True, for_items: bool = False) -> Position:
        """The position. The first request for it refuses what can be refused before anything is sent."""
        options, known = self._options, self._operation
        rule = checked_rule(
            known,
            options.get("rule"),
            options.get("items_at"),
            allow_guesses=options.get("allow_guesses", False),
            bounded=bounded,
            for_items=for_items,
        )
        if self._begun is None:
            begun = Position(known, rule, self._arguments, resume=options.get("resume_token"))
            if not begun.has_ended:
                self._calls.check(known, begun.arguments)
                refuse_uncountable(known, rule, begun.arguments)
            self._begun = begun
        return self._begun

    def _run(self, max_pages: int | None, max_items: int | None = None, *, for_items: bool = False) -> Run:
        limits = {
            "max_pages": at_least_one("max_pages", max_pages),
            "max_items": at_least_one("max_items", max_items),
        }
        position = self._position(bounded=max_pages is not None, for_items=for_items)
        position.stopped = None
        return Run(
            position,
            lambda: self._calls.call(self._operation, position.arguments),
            self._alone,
            **limits,
            for_items=for_items,
        )

    def _alone(self) -> Lock:
        """A lock that keeps others out: two that ask at once would pay for the same page.

        Raises:
            RuntimeError: Another thread or task asks already.
        """
        if self._busy.locked():
            raise RuntimeError(
                "another thread or task is reading this walk: give each its own walk, or hand the items on from one"
            )
        return self._busy

    def _unlock(self) -> None:
        """Drop the lock in a forked child: a thread of the parent held it."""
        self._busy = Lock()


class Walk(_BaseWalk[T_co]):
    """A listing of `Client`, page by page or item by item. Each page is a call and is billed; none is made early.

    `items()` and `pages()` go on where the walk is. After an error, iterating again asks for the same page.
    """

    if not TYPE_CHECKING:  # hidden from type checkers: a walk is not iterable

        def __iter__(self):
            raise TypeError("a Walk is not iterable; write `for item in walk.items()` or `for page in walk.pages()`")

    @overload
    def with_options(self, **options: Unpack[ResumeOptions]) -> Self: ...

    @overload
    def with_options(self, **options: Unpack[WalkOptions]) -> Walk[Any]: ...

    @options_of(WalkOptions)
    def with_options(self, **options: Unpack[WalkOptions]) -> Walk[Any]:
        """Return a new walk of the same listing, from its first page or from `resume_token`. Other options stay.

        Args:
            resume_token: The `resume_token` of an earlier walk with the same operation and arguments; None begins anew.
            allow_guesses: Whether to follow a rule without evidence (`rule.evidence == "guess"`).
            rule: Your own rule instead of the package's, which `page_rule` shows.
            items_at: Where a page holds its items, such as `data.list`, if the rule does not know or is wrong.
        """
        return self._with(options)

    @overload
    def items(
        self: Walk[PageOf[Item]], *, max_items: int | None = None, max_pages: int | None = None
    ) -> Iterator[Item]: ...

    @overload
    def items(
        self: Walk[list[Item]], *, max_items: int | None = None, max_pages: int | None = None
    ) -> Iterator[Item]: ...

    @overload
    def items(self, *, max_items: int | None = None, max_pages: int | None = None) -> Iterator[Any]: ...

    @known_options
    def items(self, *, max_items: int | None = None, max_pages: int | None = None) -> Iterator[Any]:
        """Iterate over the items of all pages.

        Args:
            max_items: Stop after this many items. No page is called for beyond the one that holds the last of them.
            max_pages: Stop after this many more pages.

        Raises:
            InvalidArgument: At once: the arguments are wrong, or too little is known of the listing.
            InvalidSettings: At once: an option is out of range, or `resume_token` belongs to another walk.
            ItemsNotFound: While iterating: a page holds no list where its items should be. `answer` is the page.
            JustOneError: While iterating, as from the method.
        """
        return WalkIterator(self._run(max_pages, max_items, for_items=True))

    @known_options
    def pages(self, *, max_pages: int | None = None) -> Iterator[Answer[T_co]]:
        """Iterate over the answers, one a page. `max_pages` and the errors are those of `items`."""
        return WalkIterator(self._run(max_pages))


class AsyncWalk(_BaseWalk[T_co]):
    """`Walk` of `AsyncClient`; read it with `async for`."""

    if not TYPE_CHECKING:  # hidden from type checkers: a walk is not iterable

        def __iter__(self):
            raise TypeError(
                "an AsyncWalk is not iterable; write `async for item in walk.items()`, or `walk.pages()` for pages"
            )

        __aiter__ = __iter__

    @overload
    def with_options(self, **options: Unpack[ResumeOptions]) -> Self: ...

    @overload
    def with_options(self, **options: Unpack[WalkOptions]) -> AsyncWalk[Any]: ...

    @options_of(WalkOptions)
    def with_options(self, **options: Unpack[WalkOptions]) -> AsyncWalk[Any]:
        """`Walk.with_options`."""
        return self._with(options)

    @overload
    def items(
        self: AsyncWalk[PageOf[Item]], *, max_items: int | None = None, max_pages: int | None = None
    ) -> AsyncIterator[Item]: ...

    @overload
    def items(
        self: AsyncWalk[list[Item]], *, max_items: int | None = None, max_pages: int | None = None
    ) -> AsyncIterator[Item]: ...

    @overload
    def items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[Any]: ...

    @known_options
    def items(self, *, max_items: int | None = None, max_pages: int | None = None) -> AsyncIterator[Any]:
        """`Walk.items`, read with `async for`."""
        return AsyncWalkIterator(self._run(max_pages, max_items, for_items=True))

    @known_options
    def pages(self, *, max_pages: int | None = None) -> AsyncIterator[Answer[T_co]]:
        """`Walk.pages`, read with `async for`."""
        return AsyncWalkIterator(self._run(max_pages))


def position_of(walk: Walk[Any]) -> Position:
    """The position of a walk: its place is kept at little cost, whereas a token takes longer the longer a walk is."""
    return walk._position()  # pyright: ignore[reportPrivateUsage] - not promised to others


def listing_of(walk: Walk[Any]) -> Operation[Any]:
    """The operation of a walk."""
    return walk._operation  # pyright: ignore[reportPrivateUsage]


def asked(
    operation: str | Operation[Any] | Callable[..., Any], given: tuple[Any, ...], arguments: Mapping[str, object]
) -> tuple[Operation[Any], dict[str, object]]:
    """What `client.walk` was called with: the operation, and its arguments by wire name.

    Raises:
        Gone: The provider withdrew the operation.
        InvalidArgument: The arguments are not given as `client.walk` takes them.
    """
    known = named(operation)
    refuse_gone(known)
    if deprecation := getattr(operation, "__deprecated__", None):
        warnings.warn(deprecation, DeprecationWarning, stacklevel=3)  # at the line that calls `client.walk`
    is_method = not isinstance(operation, (str, Operation))
    if is_method and given:
        raise InvalidArgument(
            "walk takes the arguments of a method by keyword: client.walk(method, name=value)", operation=known.key
        )
    if not is_method and (arguments or len(given) > 1):
        raise InvalidArgument(
            "walk takes the arguments of a path as one dict: client.walk('GET /api/...', {...})", operation=known.key
        )
    names = {parameter.python_name for parameter in known.parameters}
    if is_method and (misplaced := _OPTIONS.keys() & (arguments.keys() - names)):
        option = min(misplaced)
        raise InvalidArgument(
            f"{option} is an option of the walk: client.walk(...).{_OPTIONS[option]}", operation=known.key
        )
    return known, by_wire_name(known, arguments if is_method else next(iter(given), None), by_keyword=is_method)


_OPTIONS = {"max_items": "items(max_items=...)", "max_pages": "items(max_pages=...)"} | {
    name: f"with_options({name}=...)" for name in WalkOptions.__annotations__
}
"""Where the options of a walk go, when somebody gives them to `client.walk`."""
