"""`client.walk`: what both clients inherit. The walk that it returns is in `walk`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Self

    from justone_generated._base import Answer, Operation

    from .walk import AsyncWalk, Walk

__all__ = ["AsyncWalks", "Walks"]

P = ParamSpec("P")
T = TypeVar("T")


class Walks:
    """A client that walks listings."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _owner_of(self, function: object) -> Self: ...

        def _prepare(self, operation: Operation[Any], arguments: Mapping[str, object]) -> object: ...

        def call(self, operation: Operation[Any], parameters: Mapping[str, object] | None = None) -> Answer[Any]: ...

    @overload
    def walk(self, operation: Callable[P, Answer[T]], /, *args: P.args, **arguments: P.kwargs) -> Walk[T]: ...

    @overload
    def walk(self, operation: Operation[T], arguments: Mapping[str, object] | None = None, /) -> Walk[T]: ...

    @overload
    def walk(self, operation: str, arguments: Mapping[str, object] | None = None, /) -> Walk[Any]: ...

    def walk(
        self, operation: str | Operation[Any] | Callable[..., Answer[Any]], /, *args: Any, **arguments: Any
    ) -> Walk[Any]:
        """Walk a listing page by page or item by item.

            fans = client.walk(client.weibo.get_fans_v1, uid="2803301701")
            for fan in fans.items(max_items=100):
                print(fan)
            print(fans.end_reason, fans.complete)

        Nothing is called before the first item or page is asked for, and no page before it is needed: each is billed.
        A method belongs to its client, such as a copy made by `with_options`: that client's budget, options and cache
        apply. Options of the walk itself go to `with_options` of what is returned.

        Args:
            operation: A method of a client; its arguments follow by keyword. Or what `call` takes: `GET /api/...` or an
                `Operation`, followed by one dict of arguments by wire name.

        Raises:
            Gone: The provider withdrew the operation.
            InvalidArgument: It is not an operation, or a method of an `AsyncClient`. Wrong arguments are refused by
                `items` and `pages`.
        """
        from .walk import Calls, Walk, asked

        owner = self._owner_of(operation)
        return Walk(Calls(owner._prepare, owner.call), *asked(operation, args, arguments))


class AsyncWalks:
    """`Walks`, awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _owner_of(self, function: object) -> Self: ...

        def _prepare(self, operation: Operation[Any], arguments: Mapping[str, object]) -> object: ...

        async def call(
            self, operation: Operation[Any], parameters: Mapping[str, object] | None = None
        ) -> Answer[Any]: ...

    @overload
    def walk(
        self, operation: Callable[P, Awaitable[Answer[T]]], /, *args: P.args, **arguments: P.kwargs
    ) -> AsyncWalk[T]: ...

    @overload
    def walk(self, operation: Operation[T], arguments: Mapping[str, object] | None = None, /) -> AsyncWalk[T]: ...

    @overload
    def walk(self, operation: str, arguments: Mapping[str, object] | None = None, /) -> AsyncWalk[Any]: ...

    def walk(
        self, operation: str | Operation[Any] | Callable[..., Awaitable[Answer[Any]]], /, *args: Any, **arguments: Any
    ) -> AsyncWalk[Any]:
        """`Client.walk`; read what it returns with `async for`."""
        from .walk import AsyncWalk, Calls, asked

        owner = self._owner_of(operation)
        return AsyncWalk(Calls(owner._prepare, owner.call), *asked(operation, args, arguments))
