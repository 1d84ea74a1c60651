"""Connections of aiohttp that tell how far a request got, and are never used again with unrequested bytes in them.

aiohttp keeps what arrives on an idle connection for the next request, as its answer: from then on every answer is that
of the call before. Here such bytes close the connection.
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

__all__ = ["WITNESS", "Connector", "SendTracker", "TooLate"]


_HAS_POLL = hasattr(select, "poll")
"""False on Windows: there the event loop has to look at the sockets."""


class TooLate(aiohttp.ClientConnectionError):
    """The time was over right before the first byte: nothing was sent."""


class SendTracker:
    """Whether a connection stands for this request. Its first bytes leave right after that."""

    __slots__ = ("connected", "connecting", "until")

    def __init__(self, until: float) -> None:
        self.connecting = self.connected = False
        self.until = until


WITNESS: ContextVar[SendTracker] = ContextVar("WITNESS")


class Connector(aiohttp.TCPConnector):
    """Tells the witness of the task that asks. aiohttp's own tracing could too, at a tenth of all speed."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)  # pyright: ignore[reportUnknownMemberType]
        self._factory: Any = partial(_Protocol, loop=self._loop)
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: at its end it closes nothing, or the parent's event loop would stop watching its sockets."""
        self._closed = True

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        witness = WITNESS.get()
        if witness.connected:
            # aiohttp sends a GET once more, without a word, when a kept connection closes under it: that may be billed
            # twice, so there is no second connection.
            raise aiohttp.ServerDisconnectedError
        witness.connecting = True
        if not _HAS_POLL:
            await _look_at_sockets()
        connection = await super().connect(req, traces, timeout)
        while _is_stale(connection.protocol):
            connection.close()
            connection = await super().connect(req, traces, timeout)
        if time.monotonic() > witness.until:
            connection.close()
            raise TooLate
        if isinstance(protocol := connection.protocol, _Protocol):
            CURRENT.set(protocol.begin())
        witness.connected = True
        return connection

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        if isinstance(protocol, _Protocol):
            should_close = protocol.end() or should_close
        super()._release(key, protocol, should_close=should_close)


def _is_stale(protocol: Any) -> bool:
    """Whether the server has closed a kept connection, or sent bytes on it that no request asked for.

    Asks the operating system, which takes half a microsecond. The event loop needs two pauses to notice.
    """
    if not _HAS_POLL or not isinstance(protocol, _Protocol) or not protocol.is_idle or protocol.transport is None:
        return False
    poll = select.poll()
    poll.register(protocol.transport.get_extra_info("socket").fileno(), select.POLLIN)
    return bool(poll.poll(0))


async def _look_at_sockets() -> None:
    """Let the event loop notice which kept connections the server has closed.

    The loop reads the sockets in the first pause and informs aiohttp in the second.
    """
    await asyncio.sleep(0)
    await asyncio.sleep(0)


class _Protocol(ResponseHandler):
    """aiohttp's own, which sees of each answer what `Framing` lets through."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self._framing = Framing()
        self.is_idle = False

    def begin(self) -> Framing:
        """A request is about to be sent."""
        self.is_idle, self._framing = False, Framing()
        return self._framing

    def end(self) -> bool:
        """The answer is over; True when the connection must be closed."""
        self.is_idle = True
        return self._framing.must_close

    def data_received(self, data: bytes) -> None:
        if not data:  # aiohttp wakes its parser up
            super().data_received(data)
        elif self.is_idle:
            self.close()
        elif self._parser is None:  # before the request: aiohttp gives it here again
            super().data_received(data)
        else:
            if framed := self._framing.feed(data):
                super().data_received(framed)
            if self._framing.broken and self.transport is not None:
                self.transport.close()

    def eof_received(self) -> None:
        if self.is_idle:
            self.close()  # over TLS the transport itself closes one pause later
        super().eof_received()

    def connection_lost(self, exc: BaseException | None) -> None:
        if not self.is_idle and self._parser is not None and (held := self._framing.end()):
            super().data_received(held)
        super().connection_lost(exc)
