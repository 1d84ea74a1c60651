"""The one thread of a process that writes: it commits what many tasks ask for at the same time in one transaction."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from ...refusals import JournalError

if TYPE_CHECKING:
    from .session import Session, Work

__all__ = ["Writer"]

T = TypeVar("T")
_LARGEST_GROUP = 256
_LINGER_SECONDS = 0.001
"""How long the first ask of a group waits for others: a transaction costs more than that."""


class _Asked(NamedTuple):
    """Something to do, and who waits for it."""

    run: int | None
    """None for a transaction of its own."""
    what: Any
    """What is asked for, or a `Work`."""
    future: Any


_Settled = tuple[Any, Any, BaseException | None]


class Writer:
    """Runs transactions in the order of their arrival, and reports each only after its commit.

    A group that cannot be stored is repeated ask by ask, so one bad value does not take others with it.

    Args:
        session: The connection, used by this thread alone from now on.
        perform: Returns the statements for asks of one run, which give the result of each.
        beat: Statements to run every `interval` seconds.
    """

    def __init__(
        self,
        session: Session,
        perform: Callable[[int, list[Any]], Work[list[Any]]],
        beat: Work[object],
        interval: float,
    ) -> None:
        self._session, self._perform, self._beat, self._interval = session, perform, beat, interval
        self._queue: SimpleQueue[_Asked | None] = SimpleQueue()
        self._process = os.getpid()
        self._closed = False
        self._lock = threading.Lock()
        self._beat_at = time.monotonic() + interval
        self._thread = threading.Thread(target=self._work, name="justone journal", daemon=True)
        self._thread.start()

    def do(self, work: Work[T]) -> T:
        """Run a transaction of its own and wait, in this thread.

        Raises:
            JournalError: It failed.
        """
        future: Future[T] = Future()
        self._put(_Asked(None, work, future))
        return future.result()

    async def run(self, work: Work[T]) -> T:
        """`do` for asyncio. Cancelling the caller does not undo it."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._put(_Asked(None, work, future))
        return await future

    async def ask(self, run: int, ask: object) -> Any:
        """Ask for something that others may ask for at the same time. Cancelling the caller does not undo it.

        Raises:
            JournalError: It failed.
        """
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._put(_Asked(run, ask, future))
        return await future

    def _put(self, asked: _Asked) -> None:
        if os.getpid() != self._process:
            raise JournalError("A journal cannot be used after a fork; open it in the process that works on it")
        with self._lock:  # nothing is queued behind the end
            if self._closed:
                raise JournalError("The journal in PostgreSQL is closed; open it again")
            self._queue.put(asked)

    def close(self) -> None:
        """Finish what is queued, and close the connection."""
        if not self._closed and os.getpid() == self._process:
            self._session.hurry()
            with self._lock:
                self._closed = True
                self._queue.put(None)
            self._thread.join()

    def _work(self) -> None:
        last = False
        while not last:
            group: list[_Asked] = []
            with suppress(Empty):
                taken = self._queue.get(timeout=max(0.0, self._beat_at - time.monotonic()))
                if taken is not None and taken.run is not None:
                    time.sleep(_LINGER_SECONDS)
                while taken is not None:
                    group.append(taken)
                    if len(group) == _LARGEST_GROUP:
                        break
                    taken = self._queue.get_nowait()
                else:
                    last = True
            self._write(group)
            if time.monotonic() >= self._beat_at and not last:
                with suppress(Exception):  # the next transaction, or the next beat, reports it
                    self._session.run(self._beat, patience=0.0)
                self._beat_at = time.monotonic() + self._interval
        self._session.end()

    def _write(self, group: list[_Asked]) -> None:
        by_run: dict[int, list[_Asked]] = {}
        for one in group:
            if one.run is not None:
                by_run.setdefault(one.run, []).append(one)
        for run, asked in by_run.items():
            _report(self._together(run, asked))
        for one in group:
            if one.run is None:
                _report([self._alone(one.what, one.future)])

    def _together(self, run: int, asked: list[_Asked]) -> list[_Settled]:
        try:
            results = self._session.run(self._perform(run, [one.what for one in asked]))
        except BaseException as error:  # noqa: BLE001, RUF100 - reported to the tasks that wait
            if len(asked) == 1 or self._session.is_lost:
                return [(one.future, None, error) for one in asked]
            return [self._alone(self._first(run, one.what), one.future) for one in asked]
        return [(one.future, result, None) for one, result in zip(asked, results, strict=True)]

    def _first(self, run: int, ask: object) -> Work[Any]:
        work = self._perform(run, [ask])
        return lambda base, clock: work(base, clock)[0]

    def _alone(self, work: Work[Any], future: Any) -> _Settled:
        try:
            return future, self._session.run(work), None
        except BaseException as error:  # noqa: BLE001, RUF100 - reported to the task that waits
            return future, None, error


def _report(settled: list[_Settled]) -> None:
    """Give the results to the threads and event loops that wait, with one wake-up for each loop."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Settled]] = {}
    for one in settled:
        if isinstance(one[0], Future):
            _resolve([one])
        else:
            by_loop.setdefault(cast("asyncio.Future[Any]", one[0]).get_loop(), []).append(one)
    for loop, ready in by_loop.items():
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(_resolve, ready)


def _resolve(settled: list[_Settled]) -> None:
    for future, result, error in settled:
        if future.done():
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)
