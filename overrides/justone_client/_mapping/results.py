"""`map`: one operation for many items, some at a time. Two drivers, threads and tasks, of one plan."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Sized
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .._process.fork import watch
from .._requests.rows import refuse_tables
from .._requests.values import integer
from .._validation import check_choice, check_hook
from ..errors import InvalidSettings, JustOneError
from .scheduler import MapResult, Progress, Scheduler
from .sigint import first_interrupt

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = ["AsyncResults", "MapResult", "MapSettings", "OnProgress", "Progress", "Results"]

T = TypeVar("T")
Item = Any
OnProgress = Callable[[Progress], object]


class MapSettings:
    """The settings of one `map`, checked.

    Raises:
        InvalidSettings: Naming the setting and what is allowed.
    """

    def __init__(
        self,
        items: object,
        concurrency: int,
        order: Literal["completed", "input"],
        errors: Literal["raise", "return"],
        progress: OnProgress | bool,
    ) -> None:
        refuse_tables(items)
        at_once = integer(concurrency)
        if at_once is None or at_once < 1:
            raise InvalidSettings(f"map(concurrency={concurrency!r}): a whole number, 1 or more, is needed")
        check_choice("map(order)", order, "completed", "input")
        check_choice("map(errors)", errors, "raise", "return")
        self.concurrency = at_once
        self.total = len(items) if isinstance(items, Sized) else None
        self.plan = Scheduler(at_once, in_order=order == "input", raises=errors == "raise")
        self._progress = _bar(self.total) if progress is True else None if progress is False else progress
        check_hook("map(progress)", self._progress)

    def tell(self) -> None:
        """Report progress."""
        if self._progress is not None:
            self._progress(self.plan.progress(self.total))


def _bar(total: int | None) -> OnProgress | None:
    from .progress_bar import bar

    return bar(total)


class _Run:
    """What the worker threads share with the one who iterates."""

    def __init__(self, call: Callable[[Item], Any], items: Iterable[Item], setup: MapSettings) -> None:
        self.setup, self.plan = setup, setup.plan
        self._call = call
        self._items = iter(items)
        self._source = threading.Lock()
        self.news = threading.Condition(threading.RLock())  # a signal handler may come in between
        self.threads: list[threading.Thread] = []
        self._forked = False
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: the threads are the parent's."""
        self._source, self.news = threading.Lock(), threading.Condition(threading.RLock())
        self._forked = bool(self.threads)

    def work(self) -> None:
        while (taken := self._take()) is not None:
            with self.news:
                self.plan.begin()
            answer, error = self._called(taken[1])
            while self._waits(error):
                answer, error = self._called(taken[1])
            with self.news:
                self.plan.finished(*taken, answer, error)
                self.news.notify_all()

    def _called(self, item: Item) -> tuple[Any, Any]:
        try:
            answer = self._call(item)
        except BaseException as met:
            return None, met
        return answer, answer.error

    def _waits(self, error: object) -> bool:
        """Wait where the item is held; whether its call is made again then."""
        with self.news:
            seen = self.plan.finished_calls
            if not self.plan.holds(error):
                return False
            self.news.wait_for(lambda: self.plan.goes_on(seen))
            return self.plan.let_go()

    def _take(self) -> tuple[int, Item] | None:
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
            raise RuntimeError("This map was begun before the process was forked, and its answers go to the parent:"
                               " iterate over it there, or begin another one here")  # fmt: skip
        if not self.threads:
            self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(self.setup.concurrency)]
            for thread in self.threads:
                thread.start()

    def stop(self) -> None:
        with self.news:
            self.plan.stop()
            self.news.notify_all()


class Results(Iterator[MapResult[T]], Generic[T]):
    """What `Client.map` gives: an iterator of `MapResult`, which calls while it is iterated over.

    Who leaves the loop early leaves paid answers under way. Within `with` they are waited for at its end, and iterating
    once more hands them out:

        with client.map(client.douyin.get_video_detail_v2, ({"video_id": one} for one in ids)) as results:
            first = next(results)
        rest = list(results)

    Ctrl-C while it waits stops it: calls under way are waited for and handed out, since they are paid for, and the
    iteration ends. A second Ctrl-C interrupts as usual.
    """

    def __init__(self, call: Callable[[Item], Any], items: Iterable[Item], setup: MapSettings) -> None:
        self._run = _Run(call, items, setup)

    def __next__(self) -> MapResult[T]:
        run = self._run
        run.start()
        with first_interrupt(run.stop), run.news:
            while (result := run.plan.hand_out()) is None and not run.plan.is_over:
                run.news.wait(1.0)  # in pieces, or Ctrl-C would not be heard on Windows
            run.news.notify_all()
        if result is None:
            self._end()
        run.setup.tell()
        return result  # type: ignore[return-value]

    def _end(self) -> None:
        error, self._run.plan.to_raise = self._run.plan.to_raise, None
        raise StopIteration if error is None else error

    @property
    def stopped_by(self) -> JustOneError | None:
        """The error after which no further call could go well, and none was made: token, quota, balance, budget."""
        return self._run.plan.stopped_by

    def stop(self) -> None:
        """Begin no further calls; those under way are still handed out, then the iteration ends."""
        self._run.stop()

    def close(self) -> None:
        """Stop, and wait for the calls under way; iterating hands out what they brought."""
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


class _AsyncRun:
    """What the worker tasks share with the one who iterates."""

    def __init__(
        self, call: Callable[[Item], Any], items: Iterable[Item] | AsyncIterable[Item], setup: MapSettings
    ) -> None:
        self.setup, self.plan = setup, setup.plan
        self._call = call
        self._items = aiter(items) if isinstance(items, AsyncIterable) else iter(items)
        self._source = asyncio.Lock()
        self.news = asyncio.Event()
        self.room = asyncio.Event()
        self._over = asyncio.Event()
        self.tasks: list[asyncio.Task[None]] = []
        self.taking: asyncio.Task[Any] | None = None
        """Waits for the next item."""
        self.loop: asyncio.AbstractEventLoop | None = None

    async def work(self) -> None:
        while (taken := await self._take()) is not None:
            self.plan.begin()
            try:
                answer, error = await self._called(taken[1])
                while await self._waits(error):
                    answer, error = await self._called(taken[1])
            except asyncio.CancelledError:
                self.plan.lost(taken[0])
                self._tell()
                raise
            self.plan.finished(*taken, answer, error)
            self._tell()
            if error is not None:
                self.room.set()

    async def _called(self, item: Item) -> tuple[Any, Any]:
        try:
            answer = await self._call(item)
        except Exception as met:
            return None, met
        return answer, answer.error

    async def _waits(self, error: object) -> bool:
        """Wait where the item is held; whether its call is made again then."""
        seen = self.plan.finished_calls
        if not self.plan.holds(error):
            return False
        try:
            while not self.plan.goes_on(seen):
                await self._over.wait()
        finally:
            again = self.plan.let_go()
        return again

    def _tell(self) -> None:
        """A call is over: for who iterates, and for the items that are held."""
        self.news.set()
        self._over.set()
        self._over = asyncio.Event()

    async def _take(self) -> tuple[int, Item] | None:
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
            except Exception as met:
                self.plan.not_taken(met)
            except asyncio.CancelledError:
                self.plan.not_taken(None)
                raise
            finally:
                self.taking = None
                self.news.set()
        return None

    async def _next(self) -> Item:
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
        self._tell()

    async def settle(self) -> None:
        """Stop, and wait for the calls under way, not for a further item."""
        self.stop()
        if self.taking is not None:
            self.taking.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    def stop_from_anywhere(self) -> None:
        if self.loop is None:
            self.plan.stop()
            return
        with suppress(RuntimeError):  # the loop is closed, its tasks are gone
            self.loop.call_soon_threadsafe(self.stop)


class AsyncResults(AsyncIterator[MapResult[T]], Generic[T]):
    """What `AsyncClient.map` gives: `Results`, awaited. Ctrl-C stops it alike, under `asyncio.run`."""

    def __init__(
        self, call: Callable[[Item], Any], items: Iterable[Item] | AsyncIterable[Item], setup: MapSettings
    ) -> None:
        self._run = _AsyncRun(call, items, setup)

    async def __anext__(self) -> MapResult[T]:
        run = self._run
        run.start()
        with first_interrupt(run.stop_from_anywhere):
            while (result := run.plan.hand_out()) is None and not run.plan.is_over:
                run.news.clear()
                await run.news.wait()
        run.room.set()
        if result is None:
            await self._end()
        run.setup.tell()
        return result  # type: ignore[return-value]

    async def _end(self) -> None:
        await asyncio.gather(*self._run.tasks, return_exceptions=True)  # those that `close` cancelled
        error, self._run.plan.to_raise = self._run.plan.to_raise, None
        raise StopAsyncIteration if error is None else error

    @property
    def stopped_by(self) -> JustOneError | None:
        """As `Results.stopped_by`."""
        return self._run.plan.stopped_by

    def stop(self) -> None:
        """As `Results.stop`."""
        self._run.stop()

    async def close(self) -> None:
        """Stop and cancel the calls under way, whose answers are lost: what was sent may be billed all the same."""
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
        """As that of `Results`; a cancelled task waits for nothing."""
        if kind is not None and not issubclass(kind, Exception):
            await self.close()
        else:
            await self._run.settle()

    def __del__(self) -> None:
        if hasattr(self, "_run"):
            self._run.stop_from_anywhere()
