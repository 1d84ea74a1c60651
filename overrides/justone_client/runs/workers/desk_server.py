"""The journal's end of the connections: answers workers, and settles the claims of those that die."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from ...errors import JustOneError
from ..journal.refusals import JournalError
from .messages import METHODS, Farewell, Hello, Replies, Reply, Request, Stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..journal.journal import Journal, WorkerDesk
    from .messages import Welcome, Wire

__all__ = ["DeskServer", "Session"]


class DeskServer:
    """Serves one journal to the worker processes of this machine, in the event loop that is running."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.sessions: set[Session] = set()
        self._is_stopping = False

    def open(self, connection: Wire, welcome: Welcome) -> Session:
        """Serve one worker until it leaves or dies."""
        session = Session(self, connection, welcome)
        self.sessions.add(session)
        if self._is_stopping:
            session.post(Stop())
        return session

    def stop(self) -> None:
        """Ask every worker, and those that come later, to end in order."""
        self._is_stopping = True
        for session in self.sessions:
            session.post(Stop())

    async def wait(self, seconds: float) -> None:
        """Wait until every worker has ended, at most so many seconds."""
        if self.sessions:
            closing = [asyncio.ensure_future(one.closed.wait()) for one in self.sessions]
            _, late = await asyncio.wait(closing, timeout=seconds)
            for task in late:
                task.cancel()


class Session:
    """One worker. After `closed`, nothing of it is left in progress."""

    def __init__(self, server: DeskServer, connection: Wire, welcome: Welcome) -> None:
        self._server, self._connection = server, connection
        self._loop = asyncio.get_running_loop()
        self._desk: asyncio.Task[WorkerDesk] | None = None
        self.farewell: Farewell | None = None
        """Why the worker ended; None while it works, and if it died."""
        self.closed: asyncio.Event = asyncio.Event()
        self._answering: set[asyncio.Task[None]] = set()
        self._settling: asyncio.Task[None] | None = None
        self._ready: list[Reply] = []
        self._outgoing: SimpleQueue[Any] = SimpleQueue()
        self._outgoing.put(welcome)
        for part in (self._write, self._read):
            threading.Thread(target=part, name=f"justone session{part.__name__}", daemon=True).start()

    def post(self, message: object) -> None:
        """Send a message when the connection is free."""
        self._outgoing.put(message)

    def close(self) -> None:
        """Cut the connection."""
        self._outgoing.put(None)

    def _write(self) -> None:
        """Send what waits. Replies that were ready at the same time travel in one message."""
        while True:
            group = [self._outgoing.get()]
            with suppress(Empty):
                while True:
                    group.append(self._outgoing.get_nowait())
            for message in group:
                if message is not None and not isinstance(message, Replies):
                    self._send(message)
            if waiting := [one for one in group if isinstance(one, Replies)]:
                self._send(Replies([reply for one in waiting for reply in one.replies], waiting[-1].is_full))
            if None in group:
                self._connection.close()
                return

    def _send(self, message: object) -> None:
        with suppress(OSError):  # the worker died; the reader notices
            self._connection.send(message)

    def _read(self) -> None:
        message: object = None
        try:
            while not isinstance(message, Farewell):
                message = self._connection.recv()
                self._schedule(self._arrived, message)
        except (EOFError, OSError):
            pass
        finally:  # also if something else than a message of ours came
            self._schedule(self._lose)

    def _schedule(self, call: Callable[..., object], *arguments: Any) -> None:
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(call, *arguments)

    @property
    def has_begun(self) -> bool:
        """Whether the worker came as far as its first message."""
        return self._desk is not None

    def _arrived(self, message: Hello | list[Request] | Farewell) -> None:
        if isinstance(message, Farewell):
            self.farewell = message
        elif isinstance(message, Hello):
            entering = asyncio.to_thread(self._server.journal.enter, message.pid)
            self._desk = self._loop.create_task(entering)
        else:
            for request in message:
                self._start(self._answer(request))

    def _start(self, work: Any) -> None:
        task = self._loop.create_task(work)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    def _lose(self) -> None:
        self._settling = self._loop.create_task(self._settle())
        self._settling.add_done_callback(lambda _: self.closed.set())

    async def _answer(self, request: Request) -> None:
        try:
            if request.method not in METHODS or self._desk is None:
                raise JournalError(f"{request.method!r} is not a request to a journal; use the same version everywhere")
            desk = await asyncio.shield(self._desk)
            value = await getattr(desk, request.method)(*request.arguments)
            reply = Reply(request.number, value)
        except JustOneError as error:
            reply = Reply(request.number, None, error)
        except Exception as error:  # noqa: BLE001, RUF100 - reported to the worker, whose run then ends
            reply = Reply(request.number, None, JournalError(f"The journal failed: {type(error).__name__}: {error}"))
        if not self._ready:
            self._loop.call_soon(self._flush)
        self._ready.append(reply)

    def _flush(self) -> None:
        self.post(Replies(self._ready, self._server.journal.is_full))
        self._ready = []

    async def _settle(self) -> None:
        """Wait for its last requests; then give back what it did not send, and name unknown what it did."""
        if self._answering:
            await asyncio.wait(self._answering)
        if self._desk is not None:
            with suppress(JournalError):  # the next start of the run does the same
                await asyncio.to_thread(self._server.journal.leave, (await self._desk).worker)
        self._server.sessions.discard(self)
        self.close()
