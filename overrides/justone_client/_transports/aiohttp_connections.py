"""aiohttp connections that track how far a request got and are never reused after unrequested bytes.

aiohttp takes bytes that arrive on an idle connection for the next request's answer; from then on every answer belongs
to the previous call. Here such bytes close the connection.
"""

from __future__ import annotations

import asyncio
import select
import time
from contextvars import ContextVar
from functools import partial
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler

from .._process.fork import watch
from .wire.framing import CURRENT, Framing

__all__ = ["TRACKER", "Connector", "SendTracker", "TooLate"]


_HAS_POLL = hasattr(select, "poll")
"""False on Windows, where only the event loop can check the sockets."""


class TooLate(aiohttp.ClientConnectionError):
    """The deadline passed right before the first byte; nothing was sent."""


class SendTracker:
    """Tracks whether this request has a connection. Its first bytes are sent right afterwards."""

    __slots__ = ("connected", "connecting", "until")

    def __init__(self, until: float) -> None:
        self.connecting = self.connected = False
        self.until = until


TRACKER: ContextVar[SendTracker] = ContextVar("TRACKER")


class Connector(aiohttp.TCPConnector):
    """Updates the tracker of the requesting task. aiohttp's own tracing could do so, but costs a tenth of all speed."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)  # pyright: ignore[reportUnknownMemberType]
        self._factory: Any = partial(_Protocol, loop=self._loop)
        watch(self._renew)

    def _renew(self) -> None:
        """Disable closing after a fork, or the parent's event loop would stop watching its sockets."""
        self._closed = True

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        tracker = TRACKER.get()
        if tracker.connected:
            # aiohttp silently repeats a GET when a reused connection closes. That may be billed twice, so refuse a
            # second connection.
            raise aiohttp.ServerDisconnectedError
        tracker.connecting = True
        if not _HAS_POLL:
            await _detect_closed_connections()
        connection = await super().connect(req, traces, timeout)
        while _is_stale(connection.protocol):
            connection.close()
            connection = await super().connect(req, traces, timeout)
        if time.monotonic() > tracker.until:
            connection.close()
            raise TooLate
        if isinstance(protocol := connection.protocol, _Protocol):
            CURRENT.set(protocol.begin())
        tracker.connected = True
        return connection

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        if isinstance(protocol, _Protocol):
            should_close = protocol.end() or should_close
        super()._release(key, protocol, should_close=should_close)


def _is_stale(protocol: Any) -> bool:
    """Whether the server has closed an idle connection or sent unrequested bytes on it.

    Polls the operating system, which takes half a microsecond; the event loop needs two iterations to notice.
    """
    if not _HAS_POLL or not isinstance(protocol, _Protocol) or not protocol.is_idle or protocol.transport is None:
        return False
    found = protocol.transport.get_extra_info("socket")
    if found is None or (number := found.fileno()) < 0:
        return True
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


async def _detect_closed_connections() -> None:
    """Let the event loop detect idle connections that the server has closed.

    The loop reads the sockets in the first iteration and notifies aiohttp in the second.
    """
    await asyncio.sleep(0)
    await asyncio.sleep(0)


class _Protocol(ResponseHandler):
    """aiohttp's protocol behind a `Framing`."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self._framing = Framing()
        self.is_idle = False

    def begin(self) -> Framing:
        """Prepare for a request."""
        self.is_idle, self._framing = False, Framing()
        return self._framing

    def end(self) -> bool:
        """End the answer. Return whether the connection must be closed."""
        self.is_idle = True
        return self._framing.must_close

    def data_received(self, data: bytes) -> None:
        if not data:  # aiohttp resumes its parser
            super().data_received(data)
        elif self.is_idle:
            self.close()
        elif self._parser is None:  # before the request; aiohttp passes it in again later
            super().data_received(data)
        else:
            if framed := self._framing.feed(data):
                super().data_received(framed)
            if self._framing.broken and self.transport is not None:
                self.transport.close()

    def eof_received(self) -> None:
        if self.is_idle:
            self.close()  # over TLS the transport closes one iteration later
        super().eof_received()

    def connection_lost(self, exc: BaseException | None) -> None:
        if not self.is_idle and self._parser is not None and (held := self._framing.end()):
            super().data_received(held)
        super().connection_lost(exc)
