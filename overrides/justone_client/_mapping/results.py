"""`map`: one call for each of many items, several at a time. Two drivers, threads and tasks, share one scheduler."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from justone_generated._base import Answer

from .._call.holding import HOLDER, LOOP, Loop
from .._process.fork import watch
from ..errors import JustOneError
from .scheduler import MapResult, Progress
from .settings import MapSettings, OnProgress
from .sigint import first_interrupt

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = ["AsyncResults", "MapResult", "MapSettings", "OnProgress", "Progress", "Results"]

Item = TypeVar("Item")
Result = TypeVar("Result")


def _error_of(result: object) -> JustOneError | None:
    """The error of an answer; any other result of a function is a success."""
    return result.error if isinstance(result, Answer) else None


def _end_of(error: BaseException | None, end: type[Exception]) -> BaseException:
    """What the iterator raises at its end: the error, which must not read as the end itself."""
    if not isinstance(error, (StopIteration, StopAsyncIteration)):
        return end() if error is None else error
    raised = RuntimeError(f"the function given to map raised {type(error).__name__}; catch it there, or raise another")
    raised.__cause__ = error
    return raised


class _Run:
    """The state shared by the worker threads and the thread that iterates."""

    def __init__(self, call: Callable[[Any], object], items: Iterable[Any], setup: MapSettings) -> None:
        self.setup, self.plan = setup, setup.plan
        self._call = call
        self._items = iter(items)
        self._source = threading.Lock()
        self.news = threading.Condition(self.plan.lock)
        self.threads: list[threading.Thread] = []
        self._forked = False
        watch(self._renew)

    def _renew(self) -> None:
        """Reset after a fork: the threads belong to the parent."""
        self.plan.lock = threading.RLock()
        self._source, self.news = threading.Lock(), threading.Condition(self.plan.lock)
        self._forked = bool(self.threads)

    def work(self) -> None:
        HOLDER.set(self.plan)
        while (taken := self._take()) is not None:
            with self.news:
                self.plan.begin()
            result, error = self._called(taken[1])
            with self.news:
                self.plan.finished(*taken, result, error)
                self.news.notify_all()

    def _called(self, item: object) -> tuple[object, BaseException | None]:
        try:
            result = self._call(item)
            if isinstance(result, Coroutine):
                result.close()
                raise TypeError("the function given to Client.map is async; use AsyncClient.map, or a plain function")
        except BaseException as met:
            return None, met
        return result, _error_of(result)

    def _take(self) -> tuple[int, object] | None:
        with self._source:
            with self.news:
                self.news.wait_for(lambda: self.plan.has_room or self.plan.exhausted)
                if self.plan.exhausted:
                    return None
                index = self.plan.take()
            why: BaseException | None = None
            try:
                return index, next(self._items)
            except StopIteration:
                pass
            except BaseException as met:
                why = met
            with self.news:
                self.plan.not_taken(why)
                self.news.notify_all()
        return None

    def start(self) -> None:
        if self._forked:
            raise RuntimeError("This map was started before the process forked, so the parent gets its answers;"
                               " iterate over it in the parent, or start another one here")  # fmt: skip
        if not self.threads:
            self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(self.setup.concurrency)]
            for thread in self.threads:
                thread.start()

    def stop(self) -> None:
        with self.news:
            self.plan.stop()
            self.news.notify_all()

    def interrupt(self) -> None:
        """Stop because of Ctrl-C."""
        self.plan.interrupted()
        self.stop()


class Results(Iterator[MapResult[Item, Result]], Generic[Item, Result]):
    """An iterator of `MapResult`, returned by `Client.map`. It makes the calls while you iterate.

    Leaving the loop early leaves calls in progress that you pay for. The end of a `with` block waits for them, and
    iterating once more yields their results:

        with client.map(client.douyin.get_video_detail_v2, ({"video_id": one} for one in ids)) as results:
            first = next(results)
        rest = list(results)

    Ctrl-C starts nothing new and yields the calls in progress, since they are paid for; then the iteration ends, and
    `stopped_by` is a `KeyboardInterrupt`. A second Ctrl-C interrupts.
    """

    def __init__(self, call: Callable[[Any], object], items: Iterable[Item], setup: MapSettings) -> None:
        self._run = _Run(call, items, setup)

    def __next__(self) -> MapResult[Item, Result]:
        run = self._run
        run.start()
        with first_interrupt(run.interrupt), run.news:
            while (result := run.plan.hand_out()) is None and not run.plan.is_over:
                run.news.wait(1.0)  # in slices: Windows does not deliver Ctrl-C during a long wait
            run.news.notify_all()
        if result is None:
            self._end()
        run.setup.report()
        return result  # type: ignore[return-value]

    def _end(self) -> None:
        error, self._run.plan.to_raise = self._run.plan.to_raise, None
        raise _end_of(error, StopIteration)

    @property
    def stopped_by(self) -> JustOneError | KeyboardInterrupt | None:
        """Why the map ended early: an error that no further call can escape, or Ctrl-C (`KeyboardInterrupt`)."""
        return self._run.plan.stopped_by

    def stop(self) -> None:
        """Start nothing new. Results of calls in progress are still yielded."""
        self._run.stop()

    def close(self) -> None:
        """Stop, and wait for the calls in progress. Iterating yields their results."""
        self.stop()
        for thread in self._run.threads:
            thread.join()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of map: {self._run.plan}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_run"):
            self.stop()


_NOT_AWAITABLE = (
    "the function given to AsyncClient.map returned {}, not an awaitable: call a method of an AsyncClient, or use"
    " Client.map; this result is among the results, and no further item was started"
)


class _AsyncRun:
    """The state shared by the worker tasks and the task that iterates."""

    def __init__(
        self, call: Callable[[Any], Any], items: Iterable[Any] | AsyncIterable[Any], setup: MapSettings
    ) -> None:
        self.setup, self.plan = setup, setup.plan
        self._call = call
        self._items = aiter(items) if isinstance(items, AsyncIterable) else iter(items)
        self._source = asyncio.Lock()
        self.news = asyncio.Event()
        self.room = asyncio.Event()
        self.tasks: list[asyncio.Task[None]] = []
        self.taking: asyncio.Task[Any] | None = None
        """The task that waits for the next item."""
        self.loop: asyncio.AbstractEventLoop | None = None

    async def work(self) -> None:
        HOLDER.set(self.plan)
        while (taken := await self._take()) is not None:
            self.plan.begin()
            try:
                result, error = await self._called(taken[1])
            except BaseException:
                self.plan.lost(taken[0])
                self.news.set()
                raise
            self.plan.finished(*taken, result, error)
            self.news.set()
            if error is not None:
                self.room.set()

    async def _called(self, item: object) -> tuple[object, BaseException | None]:
        try:
            awaited = self._started(item)
            if not isinstance(awaited, Awaitable):
                self.plan.fail(TypeError(_NOT_AWAITABLE.format(type(awaited).__name__)))
                return awaited, _error_of(awaited)
            result: object = await cast("Awaitable[object]", awaited)
        except (KeyboardInterrupt, SystemExit):
            raise
        except asyncio.CancelledError as met:
            if (task := asyncio.current_task()) is None or task.cancelling():
                raise
            error = RuntimeError("the function given to map raised CancelledError, but the map was not cancelled")
            error.__cause__ = met
            return None, error
        except BaseException as met:
            return None, met
        return result, _error_of(result)

    def _started(self, item: object) -> object:
        """Call the function. No call of a `Client` can be sent inside it, for it would block the event loop."""
        inside = Loop()
        token = LOOP.set(inside)
        try:
            return self._call(item)
        finally:
            inside.is_blocked = False  # for tasks and threads that the function started with a copy of the context
            LOOP.reset(token)

    async def _take(self) -> tuple[int, object] | None:
        async with self._source:
            while not self.plan.has_room and not self.plan.exhausted:
                self.room.clear()
                await self.room.wait()
            if self.plan.exhausted:
                return None
            index, self.taking = self.plan.take(), asyncio.current_task()
            try:
                return index, await self._next()
            except StopAsyncIteration:
                self.plan.not_taken(None)
            except (asyncio.CancelledError, KeyboardInterrupt, SystemExit):
                self.plan.not_taken(None)
                raise
            except BaseException as met:
                self.plan.not_taken(met)
            finally:
                self.taking = None
                self.news.set()
        return None

    async def _next(self) -> object:
        if isinstance(self._items, AsyncIterator):
            return await anext(self._items)
        try:
            return next(self._items)
        except StopIteration:
            raise StopAsyncIteration from None

    def start(self) -> None:
        if not self.tasks:
            self.loop = asyncio.get_running_loop()
            self.tasks = [self.loop.create_task(self.work()) for _ in range(self.setup.concurrency)]

    def stop(self) -> None:
        self.plan.stop()
        self.room.set()
        self.news.set()

    async def settle(self) -> None:
        """Stop, and wait for the calls in progress, but not for another item."""
        self.stop()
        if self.taking is not None:
            self.taking.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    def stop_from_anywhere(self) -> None:
        if self.loop is None:
            self.plan.stop()
            return
        with suppress(RuntimeError):  # the loop is closed, and its tasks with it
            self.loop.call_soon_threadsafe(self.stop)

    def interrupt(self) -> None:
        """Stop because of Ctrl-C."""
        self.plan.interrupted()
        self.stop_from_anywhere()


class AsyncResults(AsyncIterator[MapResult[Item, Result]], Generic[Item, Result]):
    """`Results` for `async for`, returned by `AsyncClient.map`. Under `asyncio.run` Ctrl-C stops it the same way."""

    def __init__(
        self, call: Callable[[Any], Any], items: Iterable[Item] | AsyncIterable[Item], setup: MapSettings
    ) -> None:
        self._run = _AsyncRun(call, items, setup)

    async def __anext__(self) -> MapResult[Item, Result]:
        run = self._run
        run.start()
        with first_interrupt(run.interrupt):
            while (result := run.plan.hand_out()) is None and not run.plan.is_over:
                run.news.clear()
                await run.news.wait()
        run.room.set()
        if result is None:
            await self._end()
        run.setup.report()
        return result  # type: ignore[return-value]

    async def _end(self) -> None:
        await asyncio.gather(*self._run.tasks, return_exceptions=True)  # `close` may have cancelled them
        error, self._run.plan.to_raise = self._run.plan.to_raise, None
        raise _end_of(error, StopAsyncIteration)

    @property
    def stopped_by(self) -> JustOneError | KeyboardInterrupt | None:
        """See `Results.stopped_by`."""
        return self._run.plan.stopped_by

    def stop(self) -> None:
        """See `Results.stop`."""
        self._run.stop()

    async def close(self) -> None:
        """Stop, and cancel the calls in progress. Their answers are lost; what was sent may still be billed."""
        self.stop()
        for task in self._run.tasks:
            task.cancel()
        await asyncio.gather(*self._run.tasks, return_exceptions=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of map: {self._run.plan}>"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the calls in progress; cancel them if the block's task was cancelled."""
        if kind is not None and not issubclass(kind, Exception):
            await self.close()
        else:
            await self._run.settle()

    def __del__(self) -> None:
        if hasattr(self, "_run"):
            self._run.stop_from_anywhere()
