"""The sync and the async client."""

from __future__ import annotations

import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from justone_generated._base import Operation
from justone_generated.clients import AsyncNamespaces, Namespaces

from ._base_client import BaseClient
from ._call.drivers import run, run_async
from ._call.flow import PingResult, call, ping
from ._mapping.options import MapOptions
from ._pagination.client_methods import AsyncWalks, Walks
from ._requests.keywords import options_of
from ._requests.parameters import refuse_gone

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
    from types import TracebackType
    from typing import Self, Unpack

    from justone_generated._base import Answer

    from ._mapping.results import AsyncResults, Results
    from ._redact import Secret
    from ._requests.exchange import Received, Send
    from ._requests.request import Request
    from ._requests.rows import Row
    from ._transports.aiohttp import AiohttpSender
    from ._transports.httpx_async import AsyncHttpxSender
    from ._transports.httpx_sync import HttpxSender
    from ._transports.network.settings import Network
    from ._transports.own_clients import AsyncHttpClient, HttpClient
    from .account import Account, AsyncAccount

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")
Item = TypeVar("Item")
Result = TypeVar("Result")
RowItem = TypeVar("RowItem", bound="Row")


class Client(BaseClient["HttpxSender", "HttpClient"], Walks, Namespaces):
    """Client of Just One API. Share one instance: it has one connection pool and is thread-safe.

        with Client() as client:  # the token from JUSTONEAPI_TOKEN
            answer = client.douyin_xingtu.get_author_base_info_v1(o_author_id="...")

    Every platform is an attribute, every operation a method of it. Failures raise a `JustOneError`.
    """

    _transports = ("httpx", "httpx2")
    _http_kind = "Client"

    def _call(  # pyright: ignore[reportIncompatibleVariableOverride] - a bound method is a Caller; mypy sees it
        self, operation: Operation[T], arguments: Mapping[str, object], /
    ) -> Answer[T]:
        request = self._prepare(operation, arguments)
        flow = call(operation, request, self._core, self._options)
        return run(flow, self._pool().send, self._core.clock.sleep)

    @overload
    def call(
        self,
        operation: Operation[T] | Callable[..., Answer[T]],
        parameters: Mapping[str, object] | None = None,
        *,
        form: None = None,
    ) -> Answer[T]: ...

    @overload
    def call(
        self, operation: str, parameters: Mapping[str, object] | None = None, *, form: bool | None = None
    ) -> Answer[Any]: ...

    def call(
        self,
        operation: str | Operation[Any] | Callable[..., Answer[Any]],
        parameters: Mapping[str, object] | None = None,
        *,
        form: bool | None = None,
    ) -> Answer[Any]:
        """Call any operation by method and path, with parameters by their wire names.

        Args:
            operation: Method and path, such as `GET /api/douyin/search-video/v4`, an `Operation`, or a method. A method
                belongs to its client, such as a copy made by `with_options`: that client's budget, options and cache
                apply. Known operations are checked like their methods; unknown paths are sent unchanged.
            parameters: Values by wire name, such as `{"oAuthorId": "..."}`, or for a method also by keyword; None
                values are not sent.
            form: Whether to send the parameters of an unknown POST as a form instead of a query.

        Raises:
            InvalidArgument: The call was refused before anything was sent.
            JustOneError: As for the methods.
        """
        owner = self._owner_of(operation)
        return owner._call(*_resolved(operation, parameters, form))

    @overload
    def map(  # type: ignore[overload-overlap]  # where both match, both say the same
        self, function: Callable[[Item], Result], items: Iterable[Item], **options: Unpack[MapOptions]
    ) -> Results[Item, Result]: ...

    @overload
    def map(
        self,
        function: Operation[T] | Callable[..., Answer[T]],
        items: Iterable[RowItem],
        **options: Unpack[MapOptions],
    ) -> Results[RowItem, Answer[T]]: ...

    @overload
    def map(
        self, function: str, items: Iterable[RowItem], **options: Unpack[MapOptions]
    ) -> Results[RowItem, Answer[Any]]: ...

    @options_of(MapOptions)
    def map(
        self,
        function: str | Operation[Any] | Callable[..., Any],
        items: Iterable[Any],
        **options: Unpack[MapOptions],
    ) -> Results[Any, Any]:
        """Make one call for each item, several at a time.

            for result in client.map(client.douyin.get_video_detail_v2, ({"video_id": one} for one in ids)):
                if result.answer:
                    print(result.item, result.answer.data)

            for result in client.map(lambda one: client.douyin.get_video_detail_v2(video_id=one), ids):
                if result.answer:
                    print(result.item, result.answer.data)

        `map` reads items when it has room for them, so they may be an endless generator; `Client` reads them in other
        threads, one at a time. After an error that no further call can escape (codes 100, 303, 600, 601, 602, a used-up
        budget, a withdrawn operation) no call starts; `stopped_by` of the results holds it.

        Args:
            function: A method, or anything else that `call` takes: each item is a row of arguments. Or any function of
                one item; `map` calls it once for each item, and `result.answer` is what it returns.
            items: Rows are dicts as `call` takes them, named tuples, dataclasses, or rows (Series) of a DataFrame. An
                invalid row is its result's `InvalidArgument`. A function of yours takes items of any type.
            **options: `concurrency` (16): calls in progress at once, 1 or more.
                `order` ("completed"): yield results as they complete, or in the order of the items with "input".
                `errors` ("raise"): start nothing new after the first error, yield what was in progress, then raise it;
                "return" yields errors as results.
                `progress` (False): a function that receives a `Progress` for each result; True draws a bar on a
                terminal (the extra `progress`).

        Raises:
            InvalidSettings: At once, for an option out of its range.
            InvalidArgument: At once, for items that cannot be read row by row, such as a DataFrame.
        """
        from ._mapping.results import MapSettings, Results

        return Results[Any, Any](_each(self._owner_of(function), function), items, MapSettings(items, **options))

    @cached_property
    def account(self) -> Account:
        """The account's balance and usage; these calls are not billed."""
        from .account import Account, account_options

        def ask(operation: Operation[Any], request: Request) -> Answer[Any]:
            request = request._replace(headers=self._options.headers)
            flow = call(operation, request, self._core, account_options(self._options))
            return run(flow, self._pool().send, self._core.clock.sleep)

        return Account(ask)

    def ping(self) -> tuple[PingResult, ...]:
        """Measure how fast the service answers. This sends no token and costs nothing.

        Pings the region or `base_url` of the client or the environment; without either, every allowed region. `cn`,
        which is plain HTTP, needs `allow_plaintext`.
        """
        return run(ping(self._ping_hosts, self._core, self._options.headers), self._pool().send, self._core.clock.sleep)

    def close(self) -> None:
        """Close the connections. Calls after that raise `RuntimeError`."""
        if self._owner and (sender := self._pool.close()):
            sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @staticmethod
    def _sender(secret: Secret, transport: str, way: Network | HttpClient, /) -> HttpxSender:
        from ._transports.httpx_sync import HttpxSender

        return HttpxSender(secret, way, transport)


class AsyncClient(BaseClient["AiohttpSender | AsyncHttpxSender", "AsyncHttpClient"], AsyncWalks, AsyncNamespaces):
    """`Client` for asyncio. Share one instance between the tasks of one event loop.

        async with AsyncClient() as client:
            answer = await client.douyin_xingtu.get_author_base_info_v1(o_author_id="...")

    It has all methods of `Client`, to be awaited or iterated over with `async for`.
    """

    _transports = ("aiohttp", "httpx", "httpx2")
    _http_kind = "AsyncClient"

    async def _call(  # pyright: ignore[reportIncompatibleVariableOverride] - as in Client
        self, operation: Operation[T], arguments: Mapping[str, object], /
    ) -> Answer[T]:
        request = self._prepare(operation, arguments)
        flow = call(operation, request, self._core, self._options)
        return await run_async(flow, self._here().send, self._core.clock.sleep_async)

    async def _send_through(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        around: Callable[[Send, Callable[[Send], Awaitable[Received]]], Awaitable[Received]],
    ) -> Answer[T]:
        """Make a call whose requests pass through `around`, which gets each one and the function that sends it."""
        request = self._prepare(operation, arguments)
        flow = call(operation, request, self._core, self._options)
        send = self._here().send
        return await run_async(flow, lambda step: around(step, send), self._core.clock.sleep_async)

    @overload
    async def call(
        self,
        operation: Operation[T] | Callable[..., Awaitable[Answer[T]]],
        parameters: Mapping[str, object] | None = None,
        *,
        form: None = None,
    ) -> Answer[T]: ...

    @overload
    async def call(
        self, operation: str, parameters: Mapping[str, object] | None = None, *, form: bool | None = None
    ) -> Answer[Any]: ...

    async def call(
        self,
        operation: str | Operation[Any] | Callable[..., Awaitable[Answer[Any]]],
        parameters: Mapping[str, object] | None = None,
        *,
        form: bool | None = None,
    ) -> Answer[Any]:
        """`Client.call`, awaited."""
        owner = self._owner_of(operation)
        return await owner._call(*_resolved(operation, parameters, form))

    @overload
    def map(  # type: ignore[overload-overlap]  # as in Client
        self,
        function: Callable[[Item], Awaitable[Result]],
        items: Iterable[Item] | AsyncIterable[Item],
        **options: Unpack[MapOptions],
    ) -> AsyncResults[Item, Result]: ...

    @overload
    def map(
        self,
        function: Operation[T] | Callable[..., Awaitable[Answer[T]]],
        items: Iterable[RowItem] | AsyncIterable[RowItem],
        **options: Unpack[MapOptions],
    ) -> AsyncResults[RowItem, Answer[T]]: ...

    @overload
    def map(
        self, function: str, items: Iterable[RowItem] | AsyncIterable[RowItem], **options: Unpack[MapOptions]
    ) -> AsyncResults[RowItem, Answer[Any]]: ...

    @options_of(MapOptions)
    def map(
        self,
        function: str | Operation[Any] | Callable[..., Awaitable[Any]],
        items: Iterable[Any] | AsyncIterable[Any],
        **options: Unpack[MapOptions],
    ) -> AsyncResults[Any, Any]:
        """`Client.map` for `async for`. Items may come from an async generator; a function returns an awaitable.

        Args:
            function: A method of a client, or anything else that `call` takes. Or any function of one item that returns
                an awaitable, such as `lambda one: client.douyin.get_video_detail_v2(video_id=one)`.
            items: As for `Client.map`.
            **options: `concurrency` (16), `order` ("completed"), `errors` ("raise"), `progress` (False), as for
                `Client.map`.
        """
        from ._mapping.results import AsyncResults, MapSettings

        return AsyncResults[Any, Any](_each(self._owner_of(function), function), items, MapSettings(items, **options))

    @cached_property
    def account(self) -> AsyncAccount:
        """`Client.account`, awaited."""
        from .account import AsyncAccount, account_options

        async def ask(operation: Operation[Any], request: Request) -> Answer[Any]:
            request = request._replace(headers=self._options.headers)
            flow = call(operation, request, self._core, account_options(self._options))
            return await run_async(flow, self._here().send, self._core.clock.sleep_async)

        return AsyncAccount(ask)

    async def ping(self) -> tuple[PingResult, ...]:
        """`Client.ping`, awaited."""
        flow = ping(self._ping_hosts, self._core, self._options.headers)
        return await run_async(flow, self._here().send, self._core.clock.sleep_async)

    def _here(self) -> AiohttpSender | AsyncHttpxSender:
        from asyncio import get_running_loop  # not before the first call

        return self._pool(get_running_loop())

    async def close(self) -> None:
        """Close the connections. Calls after that raise `RuntimeError`."""
        if self._owner and (sender := self._pool.close()):
            await sender.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @staticmethod
    def _sender(secret: Secret, transport: str, way: Network | AsyncHttpClient, /) -> AiohttpSender | AsyncHttpxSender:
        if transport == "aiohttp":
            from ._transports.aiohttp import AiohttpSender

            return AiohttpSender(secret, cast("Network", way))
        from ._transports.httpx_async import AsyncHttpxSender

        return AsyncHttpxSender(secret, way, transport)


def _resolved(
    operation: str | Operation[Any] | Callable[..., Any], parameters: Mapping[str, object] | None, form: bool | None
) -> tuple[Operation[Any], Mapping[str, object]]:
    """Return the operation, and its arguments by wire name."""
    from ._requests.operations import by_wire_name, named  # loads all paths; needed only here

    if isinstance(operation, Operation):
        known: Operation[Any] = operation  # pyright: ignore[reportUnknownVariableType] - it makes two types of one
        return known, by_wire_name(known, parameters, by_keyword=False)
    known = named(operation, form)
    refuse_gone(known)
    _warn(operation, 4)
    return known, by_wire_name(known, parameters, by_keyword=not isinstance(operation, str))


def _each(owner: Client | AsyncClient, function: object) -> Callable[[Any], Any]:
    """What `map` calls with each item. A method is called through `owner`, its own client."""
    if not callable(function):
        ask: Callable[..., Any] = owner.call
        return lambda row: ask(function, row)
    from ._requests.operations import by_wire_name, of_method

    known = of_method(function)
    if known is None or not known.gone:  # of a withdrawn operation, the first call says so
        _warn(function, 5)  # `map` is wrapped by `options_of`
    if known is None:
        return function
    own: Callable[..., Any] = owner._call  # pyright: ignore[reportPrivateUsage] - of this module
    return lambda row: own(known, by_wire_name(known, row, by_keyword=True))


def _warn(operation: object, level: int) -> None:
    """Emit the method's DeprecationWarning when it is passed rather than called."""
    if text := getattr(operation, "__deprecated__", None):
        warnings.warn(text, DeprecationWarning, stacklevel=level)
