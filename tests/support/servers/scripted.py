"""A server on a real loopback socket that follows a script, faults included, and keeps a journal."""

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Self
from urllib.parse import parse_qsl, urlsplit

CERTIFICATE = Path(__file__).with_name("untrusted.pem")
"""A self-signed certificate of 127.0.0.1 and its key."""


def tls_context() -> ssl.SSLContext:
    """TLS for a server, with `CERTIFICATE`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


class End(Enum):
    """What happens to the connection after the bytes."""

    KEEP = "stays open for the next request"
    CLOSE = "closed properly"
    RESET = "reset"
    SILENT = "open, but nothing more comes"


class Drip(NamedTuple):
    """Bytes that come one piece at a time."""

    pieces: Sequence[bytes]
    seconds: float


class Timed(NamedTuple):
    """Pieces of bytes, each with its delay in seconds after the request."""

    pieces: Sequence[tuple[float, bytes]]


class Seen(NamedTuple):
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: str
    connection: int

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True, strict_parsing=True))

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body, keep_blank_values=True, strict_parsing=True))


Script = Callable[[Seen], tuple[bytes | Drip | Timed, End]]


class Loopback:
    """Runs one event loop in a thread of its own, so that thousands of calls are quick."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self.script = script
        self._tls = tls
        self.journal: list[Seen] = []
        self.connections = 0
        self.dripped = 0
        self.owed = 0
        self.open: set[asyncio.Transport] = set()
        self._changed = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        self.port: int = self._server.sockets[0].getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    async def _listen(self) -> asyncio.Server:
        return await self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0, backlog=512, ssl=self._tls)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.drop_connections()
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _stop(self) -> None:
        self._server.close()
        await self._server.wait_closed()

    def drop_connections(self) -> None:
        """Close idle connections, as servers do after a while, and wait until they are closed."""

        async def close() -> None:
            for transport in list(self.open):
                transport.close()

        asyncio.run_coroutine_threadsafe(close(), self._loop).result()
        assert self.all_closed()

    def all_closed(self, seconds: float = 5.0) -> bool:
        """Wait until the other side has closed every connection; return whether it did."""
        with self._changed:
            return self._changed.wait_for(lambda: not self.open, seconds)

    def paid(self) -> None:
        """Count a timed piece that was sent, or whose connection was closed."""
        with self._changed:
            self.owed -= 1
            self._changed.notify_all()

    def all_sent(self, seconds: float = 5.0) -> bool:
        """Wait until every timed piece is sent; return whether they were."""
        with self._changed:
            return self._changed.wait_for(lambda: not self.owed, seconds)

    def changed(self, transport: asyncio.Transport, *, opened: bool) -> None:
        with self._changed:
            (self.open.add if opened else self.open.discard)(transport)
            self.connections += opened
            self._changed.notify_all()


class _Connection(asyncio.Protocol):
    transport: asyncio.Transport

    def __init__(self, server: Loopback) -> None:
        self.server = server
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.server.changed(transport, opened=True)
        self.number = self.server.connections

    def connection_lost(self, exc: Exception | None) -> None:
        self.server.changed(self.transport, opened=False)

    def data_received(self, data: bytes) -> None:
        if not self.received and not data[:1].isalpha():  # a TLS handshake, which this server does not speak
            self.transport.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")
            self.transport.close()
            return
        self.received += data
        while (request := self._next()) is not None:
            self.server.journal.append(request)
            self._perform(*self.server.script(request))

    def _next(self) -> Seen | None:
        head, blank, rest = self.received.partition(b"\r\n\r\n")
        if not blank:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        if len(rest) < length:
            return None
        self.received = rest[length:]
        method, target, _ = first.split(" ")
        return Seen(method, target, headers, rest[:length].decode(), self.number)

    def _perform(self, data: bytes | Drip | Timed, end: End) -> None:
        if isinstance(data, Drip):
            self._drip(list(data.pieces), data.seconds)
            return
        if isinstance(data, Timed):
            self.server.owed += len(data.pieces)
            for seconds, piece in data.pieces[:-1]:
                self._after(seconds, piece, End.KEEP)
            self._after(*data.pieces[-1], end)
            return
        self._finish(data, end)

    def _after(self, seconds: float, piece: bytes, end: End) -> None:
        if seconds:
            self.server._loop.call_later(seconds, self._pay, piece, end)
        else:
            self._pay(piece, end)

    def _pay(self, piece: bytes, end: End) -> None:
        if not self.transport.is_closing():
            self._finish(piece, end)
        self.server.paid()

    def _finish(self, data: bytes, end: End) -> None:
        self.transport.write(data)
        if end is End.CLOSE:
            self.transport.close()
        elif end is End.RESET:
            self._reset()

    def _drip(self, pieces: list[bytes], seconds: float) -> None:
        if pieces and not self.transport.is_closing():
            self.transport.write(pieces.pop(0))
            self.server.dripped += 1
            self.server._loop.call_later(seconds, self._drip, pieces, seconds)

    def _reset(self) -> None:
        reset_when_closed(self.transport.get_extra_info("socket"))
        self.transport.abort()


def reset_when_closed(raw: socket.socket) -> None:
    """Make closing this connection a reset."""
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def http(body: bytes | str = b"", status: int = 200, kind: str = "application/json", **headers: str) -> bytes:
    """An HTTP answer, with its length."""
    raw = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} Whatever", f"content-type: {kind}", f"content-length: {len(raw)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + raw


Serve = Callable[[Script], Loopback]
"""The fixture `serve`: start a server that follows a script."""
