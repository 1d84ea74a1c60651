"""Many pools of one connection each, behind one face.

A pool of httpcore looks at all its connections for every call, so its cost grows with the square of the calls at once.
Requests a second at 200 at once, against a server that answers within 20 ms: one pool of 200 connections makes 55,
pools of 16 make 490, pools of 1 make 1,100; at 10 at once all make the same.

Each one is a plain `httpcore.ConnectionPool`, and the face is what `httpx.HTTPTransport` holds: recorders and mocks
that patch either (vcrpy, respx, pytest-httpx) keep working.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .._throttling.wait_queue import Waiter
from .base import KEEP_ALIVE_SECONDS, MAX_CONNECTIONS

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Callable, Iterator
    from types import TracebackType

    import httpcore

__all__ = ["AsyncPools", "Pools"]

PoolT = TypeVar("PoolT")
log = logging.getLogger("justone_client")
MANY = 50
"""Calls at once from which on the choice of the transport is worth a word."""
_HINT = (
    "%d calls are under way at once over httpx. aiohttp makes several times as many a second:"
    " pip install 'justone-client[aiohttp]', then AsyncClient(transport='aiohttp') or JUSTONEAPI_TRANSPORT=aiohttp"
)


class _Place(Generic[PoolT]):
    """What a call has: a pool for itself, or a waiter for the next one that is free."""

    __slots__ = ("pool", "waiter")

    def __init__(self, pool: PoolT | None) -> None:
        self.pool = pool
        self.waiter: Waiter | None = None if pool else Waiter()


class _Choice(Generic[PoolT]):
    """Which pool takes the next call: the one used last, so that few calls keep to few connections. Thread-safe."""

    def __init__(self, build: Callable[[], PoolT], many: Callable[[], object] | None = None) -> None:
        self._build = build
        self._many = many
        self._all: set[PoolT] = set()
        self._idle: deque[tuple[PoolT, float]] = deque()
        """Pools without a call and since when, the longest idle first."""
        self._waiting: deque[_Place[PoolT]] = deque()
        self._lock = threading.Lock()

    def enter(self) -> _Place[PoolT]:
        """A place for one call; it must be left again."""
        with self._lock:
            if self._idle:
                return _Place(self._idle.pop()[0])
            if len(self._all) < MAX_CONNECTIONS:
                return _Place(self._grown())
            place: _Place[PoolT] = _Place(None)
            self._waiting.append(place)
            return place

    def leave(self, place: _Place[PoolT]) -> None:
        """The call is over, or gave up waiting: the place goes to who waits longest."""
        with self._lock:
            if place.pool is None:
                self._waiting.remove(place)
                return
            following = self._waiting.popleft() if self._waiting else None
            if following is None:
                self._idle.append((place.pool, time.monotonic()))
                return
            following.pool = place.pool
        assert following.waiter is not None  # noqa: S101
        following.waiter.grant()

    def retired(self) -> Iterator[PoolT]:
        """Pools that are idle for as long as a connection is kept, to be closed."""
        before = time.monotonic() - KEEP_ALIVE_SECONDS
        while (pool := self._oldest(before)) is not None:
            yield pool

    def all_out(self) -> set[PoolT]:
        """Every pool, to be closed, those with a call too."""
        with self._lock:
            out, self._all = self._all, set()
            self._idle.clear()
        return out

    def _grown(self) -> PoolT:
        pool = self._build()
        self._all.add(pool)
        if self._many is not None and len(self._all) == MANY:
            self._many()
        return pool

    def _oldest(self, before: float) -> PoolT | None:
        if not self._idle or self._idle[0][1] > before:  # the first look is free of the lock
            return None
        with self._lock:
            if not self._idle or self._idle[0][1] > before:
                return None
            pool, _ = self._idle.popleft()
            self._all.discard(pool)
        return pool


class Pools:
    """Pools in the place of one `httpcore.ConnectionPool`, in an `httpx.HTTPTransport`."""

    def __init__(self, build: Callable[[], httpcore.ConnectionPool]) -> None:
        self._choice = _Choice(build)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send through one of them, waiting for a free one if need be."""
        choice = self._choice
        for old in choice.retired():
            old.close()
        place = choice.enter()
        try:
            if place.waiter is not None:
                _wait(place.waiter, request)
            assert place.pool is not None  # noqa: S101
            response = place.pool.handle_request(request)
        except BaseException:
            if place.pool is not None:
                place.pool.close()  # httpcore keeps a tunnel in which TLS failed, as busy, and the pool takes no other
            choice.leave(place)
            raise
        response.stream = _Stream(response.stream, choice, place)
        return response

    def close(self) -> None:
        """Close all of them, and with them the calls under way."""
        for pool in self._choice.all_out():
            pool.close()

    def __enter__(self) -> Pools:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncPools:
    """`Pools` of `httpcore.AsyncConnectionPool`."""

    def __init__(self, build: Callable[[], httpcore.AsyncConnectionPool]) -> None:
        self._choice = _Choice(build, _hint)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send through one of them, waiting for a free one if need be."""
        choice = self._choice
        for old in choice.retired():
            await old.aclose()
        place = choice.enter()
        try:
            if place.waiter is not None:
                await _wait_async(place.waiter, request)
            assert place.pool is not None  # noqa: S101
            response = await place.pool.handle_async_request(request)
        except BaseException:
            try:
                if place.pool is not None:
                    await place.pool.aclose()
            finally:
                choice.leave(place)
            raise
        response.stream = _AsyncStream(response.stream, choice, place)
        return response

    async def aclose(self) -> None:
        """Close all of them, and with them the calls under way."""
        for pool in self._choice.all_out():
            await pool.aclose()

    async def __aenter__(self) -> AsyncPools:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class _Stream:
    """A body whose end frees the call's place."""

    def __init__(self, stream: Any, choice: _Choice[Any], place: _Place[Any]) -> None:
        self._stream, self._choice = stream, choice
        self._place: _Place[Any] | None = place

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        try:
            if hasattr(self._stream, "close"):  # a mock's may have none
                self._stream.close()
        finally:
            place, self._place = self._place, None
            if place is not None:
                self._choice.leave(place)


class _AsyncStream:
    """`_Stream`, awaited."""

    def __init__(self, stream: Any, choice: _Choice[Any], place: _Place[Any]) -> None:
        self._stream, self._choice = stream, choice
        self._place: _Place[Any] | None = place

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = self._stream.__aiter__()
        return iterator

    async def aclose(self) -> None:
        try:
            if hasattr(self._stream, "aclose"):
                await self._stream.aclose()
        finally:
            place, self._place = self._place, None
            if place is not None:
                self._choice.leave(place)


@cache
def _hint() -> None:
    """Once in a process."""
    log.info(_HINT, MANY)


def _wait(waiter: Waiter, request: httpcore.Request) -> None:
    """Block until a pool is free.

    Raises:
        httpcore.PoolTimeout: None was, for as long as the request may wait for one.
    """
    import httpcore

    granted = threading.Event()
    waiter.when_granted(granted.set)
    if not granted.wait(_seconds(request)):
        raise httpcore.PoolTimeout


async def _wait_async(waiter: Waiter, request: httpcore.Request) -> None:
    import asyncio

    import httpcore

    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    waiter.when_granted(lambda: None if future.done() else future.set_result(None))
    try:
        async with asyncio.timeout(_seconds(request)):
            await future
    except TimeoutError:
        raise httpcore.PoolTimeout from None


def _seconds(request: httpcore.Request) -> float | None:
    extensions = cast("dict[str, dict[str, float | None]]", request.extensions)
    return extensions.get("timeout", {}).get("pool")
