"""Many connection pools of one connection each, in place of a single httpcore pool.

A pool of httpcore scans all its connections for every call, so its cost grows with the square of concurrency. At 200
concurrent requests and 20 ms per answer, one pool of 200 connections handles 55 requests a second, pools of 16 handle
490, and pools of 1 handle 1,100. At 10 concurrent requests all are equally fast.

Each pool is a plain `ConnectionPool` of httpcore or httpcore2, and an `HTTPTransport` of httpx or httpx2 holds `Pools`
as its pool, so recorders and mocks that patch either (vcrpy, respx, pytest-httpx) keep working.
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

    from .libraries import Library

__all__ = ["AsyncPools", "Pools"]

PoolT = TypeVar("PoolT")
log = logging.getLogger("justone_client")
MANY = 50
"""Log the transport hint at this many pools."""
_HINT = (
    "%d concurrent calls run over %s. aiohttp handles several times as many a second: pip install"
    " 'justone-client[aiohttp]', then use AsyncClient(transport='aiohttp') or JUSTONEAPI_TRANSPORT=aiohttp"
)


class _Lease(Generic[PoolT]):
    """The pool of one call, or a waiter for the next free pool."""

    __slots__ = ("pool", "waiter")

    def __init__(self, pool: PoolT | None) -> None:
        self.pool = pool
        self.waiter: Waiter | None = None if pool else Waiter()


class _PoolQueue(Generic[PoolT]):
    """Assigns pools to calls. The last used pool comes first, so that few calls use few connections. Thread-safe."""

    def __init__(self, build: Callable[[], PoolT], on_many: Callable[[], object] | None = None) -> None:
        self._build = build
        self._on_many = on_many
        self._pools: set[PoolT] = set()
        self._idle: deque[tuple[PoolT, float]] = deque()
        """Idle pools, each with the time it became idle; longest idle first."""
        self._waiting: deque[_Lease[PoolT]] = deque()
        self._lock = threading.Lock()

    def acquire(self) -> _Lease[PoolT]:
        """Return a lease for one call; it must be released."""
        with self._lock:
            if self._idle:
                return _Lease(self._idle.pop()[0])
            if len(self._pools) < MAX_CONNECTIONS:
                return _Lease(self._new_pool())
            lease: _Lease[PoolT] = _Lease(None)
            self._waiting.append(lease)
            return lease

    def release(self, lease: _Lease[PoolT]) -> None:
        """Give the pool to the call that has waited longest, or leave the queue if this call has no pool yet."""
        with self._lock:
            if lease.pool is None:
                self._waiting.remove(lease)
                return
            following = self._waiting.popleft() if self._waiting else None
            if following is None:
                self._idle.append((lease.pool, time.monotonic()))
                return
            following.pool = lease.pool
        assert following.waiter is not None  # noqa: S101
        following.waiter.grant()

    def renew(self, lease: _Lease[PoolT]) -> PoolT | None:
        """Give the lease another pool if its own is still busy, which no call would ever get; return the old one."""
        busy = lease.pool
        if busy is None or not _is_busy(busy):
            return None
        with self._lock:
            self._pools.discard(busy)
            lease.pool = self._new_pool()
        return busy

    def expired(self) -> Iterator[PoolT]:
        """Remove and yield the pools that have been idle for `KEEP_ALIVE_SECONDS`, to be closed."""
        before = time.monotonic() - KEEP_ALIVE_SECONDS
        while (pool := self._oldest(before)) is not None:
            yield pool

    def take_all(self) -> set[PoolT]:
        """Remove and return all pools, busy ones too, to be closed."""
        with self._lock:
            taken, self._pools = self._pools, set()
            self._idle.clear()
        return taken

    def _new_pool(self) -> PoolT:
        pool = self._build()
        self._pools.add(pool)
        if self._on_many is not None and len(self._pools) == MANY:
            self._on_many()
        return pool

    def _oldest(self, before: float) -> PoolT | None:
        if not self._idle or self._idle[0][1] > before:  # checked first without the lock
            return None
        with self._lock:
            if not self._idle or self._idle[0][1] > before:
                return None
            pool, _ = self._idle.popleft()
            self._pools.discard(pool)
        return pool


class Pools:
    """Replaces the `ConnectionPool` of an `HTTPTransport`."""

    def __init__(self, library: Library, build: Callable[[], Any]) -> None:
        self._queue = _PoolQueue(build)
        self._too_late: type[Exception] = library.core.PoolTimeout

    def handle_request(self, request: Any) -> Any:
        """Send through one of the pools, waiting for a free one if need be."""
        queue = self._queue
        for old in queue.expired():
            old.close()
        lease = queue.acquire()
        try:
            if lease.waiter is not None:
                _wait(lease.waiter, request, self._too_late)
            assert lease.pool is not None  # noqa: S101
            response = lease.pool.handle_request(request)
        except BaseException:
            if lease.pool is not None:
                lease.pool.close()  # httpcore keeps a tunnel with failed TLS as busy, which blocks the pool
            queue.release(lease)
            raise
        response.stream = _Stream(response.stream, queue, lease)
        return response

    def close(self) -> None:
        """Close all pools, which also ends the calls under way."""
        for pool in self._queue.take_all():
            pool.close()

    def __enter__(self) -> Pools:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncPools:
    """`Pools` of `AsyncConnectionPool`."""

    def __init__(self, library: Library, build: Callable[[], Any]) -> None:
        self._queue = _PoolQueue(build, lambda: _hint(library.name))
        self._too_late: type[Exception] = library.core.PoolTimeout

    async def handle_async_request(self, request: Any) -> Any:
        """Send through one of the pools, waiting for a free one if need be."""
        queue = self._queue
        for old in queue.expired():
            await old.aclose()
        lease = queue.acquire()
        try:
            if lease.waiter is not None:
                await _wait_async(lease.waiter, request, self._too_late)
            assert lease.pool is not None  # noqa: S101
            response = await lease.pool.handle_async_request(request)
        except BaseException:
            try:
                if lease.pool is not None:
                    await lease.pool.aclose()
            finally:
                queue.release(lease)
            raise
        response.stream = _AsyncStream(response.stream, queue, lease)
        return response

    async def aclose(self) -> None:
        """Close all pools, which also ends the calls under way."""
        for pool in self._queue.take_all():
            await pool.aclose()

    async def __aenter__(self) -> AsyncPools:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class _Stream:
    """A body that releases the lease when it is closed."""

    def __init__(self, stream: Any, queue: _PoolQueue[Any], lease: _Lease[Any]) -> None:
        self._stream, self._queue = stream, queue
        self._lease: _Lease[Any] | None = lease

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        try:
            if hasattr(self._stream, "close"):  # mocks may not have it
                self._stream.close()
        finally:
            lease, self._lease = self._lease, None
            if lease is not None:
                busy = self._queue.renew(lease)
                self._queue.release(lease)
                if busy is not None:
                    busy.close()


class _AsyncStream:
    """`_Stream`, awaited."""

    def __init__(self, stream: Any, queue: _PoolQueue[Any], lease: _Lease[Any]) -> None:
        self._stream, self._queue = stream, queue
        self._lease: _Lease[Any] | None = lease

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = self._stream.__aiter__()
        return iterator

    async def aclose(self) -> None:
        try:
            if hasattr(self._stream, "aclose"):
                await self._stream.aclose()
        finally:
            lease, self._lease = self._lease, None
            if lease is not None:
                busy = self._queue.renew(lease)
                self._queue.release(lease)
                if busy is not None:
                    await busy.aclose()


def _is_busy(pool: Any) -> bool:
    """Whether httpcore still counts a connection as busy although its answer is closed.

    An interrupt while the answer is being closed does that, such as our own timeout right behind the library's.
    """
    connections = getattr(getattr(pool, "_inner", pool), "_connections", ())
    return any(not (one.is_idle() or one.is_closed()) for one in connections)


@cache
def _hint(name: str) -> None:
    """Log the hint once in a process."""
    log.info(_HINT, MANY, name)


def _wait(waiter: Waiter, request: Any, too_late: type[Exception]) -> None:
    """Block until a pool is free.

    Raises:
        Exception: `too_late`; no pool was free within the request's pool timeout.
    """
    granted = threading.Event()
    waiter.when_granted(granted.set)
    if not granted.wait(_pool_timeout(request)):
        raise too_late


async def _wait_async(waiter: Waiter, request: Any, too_late: type[Exception]) -> None:
    import asyncio

    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    waiter.when_granted(lambda: None if future.done() else future.set_result(None))
    try:
        async with asyncio.timeout(_pool_timeout(request)):
            await future
    except TimeoutError:
        raise too_late from None


def _pool_timeout(request: Any) -> float | None:
    extensions = cast("dict[str, dict[str, float | None]]", request.extensions)
    return extensions.get("timeout", {}).get("pool")
