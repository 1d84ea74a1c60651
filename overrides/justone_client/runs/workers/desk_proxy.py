"""The worker's end of a connection: a Desk whose requests go to the program that writes the journal."""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from ..journal.refusals import JournalError
from .messages import Farewell, Hello, Replies, Request, Stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..journal.desk import Claim, Claims, DerivedRow, Received
    from .messages import Wire

__all__ = ["DeskProxy"]

_CLOSED_SECONDS = 10.0
"""In which the other end closes the connection after a farewell."""
LOST = "The program that writes the journal has ended; resume the run"


class DeskProxy:
    """A Desk over a connection, for the event loop that is running.

    Requests that tasks make at the same time travel in one message, and the journal commits them together.

    Args:
        connection: Its first message was read already.
        on_stop: Called in the loop when the run ends.
        on_lost: Called in a thread when the other program has died.
    """

    def __init__(self, connection: Wire, on_stop: Callable[[], object], on_lost: Callable[[], object]) -> None:
        self._connection, self._on_stop, self._on_lost = connection, on_stop, on_lost
        self._loop = asyncio.get_running_loop()
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._outgoing: SimpleQueue[Request | Farewell] = SimpleQueue()
        self._last = 0
        self._is_lost = self._is_ended = False
        self.is_full: bool = False
        """Whether the disk of the journal was full."""
        connection.send(Hello(os.getpid()))
        self._writer = threading.Thread(target=self._write, name="justone desk writer", daemon=True)
        self._writer.start()
        self._reader = threading.Thread(target=self._read, name="justone desk reader", daemon=True)
        self._reader.start()

    async def claim(self, most: int, now: float) -> Claims:
        """Claim items to call, as far as the limits allow."""
        found: Claims = await self._ask("claim", most, now)
        return found

    async def send(self, one: Claim, now: float) -> bool:
        """Commit that an attempt begins. Only then may its first byte leave."""
        return bool(await self._ask("send", one, now))

    async def end(self, one: Claim, received: Received, now: float) -> bool:
        """Commit what came back for an attempt."""
        return bool(await self._ask("end", one, received, now))

    async def park(self, operation: str, until: float) -> None:
        """Claim nothing of an operation before a time."""
        await self._ask("park", operation, until)

    async def derive(self, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool:
        """Commit the rows of an item that is recorded already, or why deriving them failed again."""
        return bool(await self._ask("derive", one, rows, failed))

    async def slow(self, operation: str, seconds: float, retry_after: float | None, now: float) -> None:
        """Slow an operation down for everybody."""
        await self._ask("slow", operation, seconds, retry_after, now)

    async def leave(self, farewell: Farewell) -> None:
        """Say why this worker ends, as the last message."""
        self._is_ended = True
        self._outgoing.put(farewell)
        await asyncio.to_thread(self._writer.join)
        await asyncio.to_thread(self._reader.join, _CLOSED_SECONDS)

    async def _ask(self, method: str, *arguments: Any) -> Any:
        if self._is_lost:
            raise JournalError(LOST)
        self._last += 1
        future = self._waiting[self._last] = self._loop.create_future()
        self._outgoing.put(Request(self._last, method, arguments))
        return await future

    def _write(self) -> None:
        """Send what waits; while one message travels, the next one grows."""
        while True:
            group = [self._outgoing.get()]
            with suppress(Empty):
                while True:
                    group.append(self._outgoing.get_nowait())
            requests = [one for one in group if isinstance(one, Request)]
            try:
                if requests:
                    self._connection.send(requests)
                if isinstance(group[-1], Farewell):
                    self._connection.send(group[-1])
                    return
            except OSError:
                return  # the reader notices, too

    def _read(self) -> None:
        try:
            while True:
                self._schedule(self._arrived, self._connection.recv())
        except (EOFError, OSError):
            if not self._is_ended:
                self._on_lost()
            self._schedule(self._lose)

    def _schedule(self, call: Callable[..., object], *arguments: Any) -> None:
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(call, *arguments)

    def _arrived(self, message: Replies | Stop) -> None:
        if isinstance(message, Stop):
            self._on_stop()
            return
        self.is_full = message.is_full
        for reply in message.replies:
            future = self._waiting.pop(reply.number)
            if future.done():
                continue  # its task was cancelled
            if reply.error is None:
                future.set_result(reply.value)
            else:
                future.set_exception(reply.error)

    def _lose(self) -> None:
        self._is_lost = True
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(JournalError(LOST))
        self._waiting.clear()
