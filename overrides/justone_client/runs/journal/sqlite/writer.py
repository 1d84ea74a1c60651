"""The one thread that writes a journal. It commits what many tasks ask for at the same time in one transaction."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..refusals import JournalError, described, is_full
from .transaction import Transaction

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Write", "Writer"]

T = TypeVar("T")
Write = Callable[[Transaction], T]
"""Statements without BEGIN and COMMIT; they may run a second time after a rollback."""
_LARGEST_GROUP = 256
_Settle = tuple[Any, Any, BaseException | None]


class Writer:
    """Runs writes in the order of their arrival, and reports each only after its commit.

    A group that fails is rolled back and repeated write by write, so one bad row does not take others with it.

    Args:
        base: The only connection that writes.
        make_room: Called once when the disk is full; frees space and returns whether it could.
    """

    def __init__(self, base: sqlite3.Connection, path: Path, make_room: Callable[[], bool]) -> None:
        self._base, self._path, self._make_room = base, path, make_room
        self._queue: SimpleQueue[tuple[Write[Any], Any] | None] = SimpleQueue()
        self._process = os.getpid()
        self._closed = False
        self._lock = threading.Lock()
        self.is_full: bool = False
        """Whether the disk was full; nothing new should be sent."""
        self._thread = threading.Thread(target=self._work, name="justone journal", daemon=True)
        self._thread.start()

    def do(self, write: Write[T]) -> T:
        """Write and wait, in this thread.

        Raises:
            JournalError: It could not be written.
        """
        future: Future[T] = Future()
        self._put(write, future)
        return future.result()

    async def run(self, write: Write[T]) -> T:
        """`do` for asyncio. Cancelling the caller does not undo the write."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._put(write, future)
        return await future

    def _put(self, write: Write[Any], future: object) -> None:
        if os.getpid() != self._process:
            raise JournalError("A journal cannot be used after a fork; open it in the process that works on it")
        with self._lock:  # nothing is queued behind the end
            if self._closed:
                raise JournalError(f"The journal {str(self._path)!r} is closed; open it again")
            self._queue.put((write, future))

    def close(self) -> None:
        """Finish what is queued, write it back into the main file, and close it."""
        if not self._closed and os.getpid() == self._process:
            with self._lock:
                self._closed = True
                self._queue.put(None)
            self._thread.join()
            with suppress(sqlite3.Error):
                self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._base.close()

    def _work(self) -> None:
        last = False
        while not last:
            group: list[tuple[Write[Any], Any]] = []
            with suppress(Empty):
                taken = self._queue.get()
                while taken is not None:
                    group.append(taken)
                    if len(group) == _LARGEST_GROUP:
                        break
                    taken = self._queue.get_nowait()
                else:
                    last = True
            _report(self._written(group))

    def _written(self, group: list[tuple[Write[Any], Any]]) -> list[_Settle]:
        results, error = self._transaction([write for write, _ in group])
        if error is None:
            return [(future, result, None) for (_, future), result in zip(group, results, strict=True)]
        alone: list[_Settle] = []
        for write, future in group:
            results, error = self._transaction([write])
            if isinstance(error, sqlite3.Error):
                error = described(self._path, error)
            alone.append((future, results[0] if error is None else None, error))
        return alone

    def _transaction(self, writes: list[Write[Any]]) -> tuple[list[Any], BaseException | None]:
        results, error = self._attempt(writes)
        if isinstance(error, sqlite3.Error) and is_full(error):
            self.is_full = True
            if self._make_room():
                results, error = self._attempt(writes)
        return results, error

    def _attempt(self, writes: list[Write[Any]]) -> tuple[list[Any], BaseException | None]:
        if not writes:
            return [], None
        try:
            with Transaction(self._base) as transaction:
                results = [write(transaction) for write in writes]
        except BaseException as error:  # noqa: BLE001, RUF100 - reported to the caller that waits for it
            return [], error
        return results, None


def _report(settled: list[_Settle]) -> None:
    """Give the results to the threads and event loops that wait, with one wake-up for each loop."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Settle]] = {}
    for one in settled:
        if isinstance(one[0], Future):
            _resolve([one])
        else:
            by_loop.setdefault(cast("asyncio.Future[Any]", one[0]).get_loop(), []).append(one)
    for loop, ready in by_loop.items():
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(_resolve, ready)


def _resolve(settled: list[_Settle]) -> None:
    for future, result, error in settled:
        if future.done():
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)
