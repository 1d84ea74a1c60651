"""The sandbox over loopback: both regions on two ports, in its own thread. h11 handles the HTTP."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import struct
import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import h11

from ..._process.fork import watch
from ..._requests.keywords import checked_options
from ..engine.messages import SandboxRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Self

    from ..engine.engine import Engine
    from ..engine.messages import SandboxResponse

__all__ = ["Server"]

MAX_BODY = 1024 * 1024
CLOSE_SECONDS = 2.0
"""Seconds that a refused client has to close the connection."""
REQUEST_SECONDS = 10.0
"""Maximum seconds from the first to the last byte of a request."""
_NO_LINGER = struct.pack("ii", 1, 0)


@checked_options
class Server:
    """Serves a sandbox at `urls["global"]` and `urls["cn"]` between `start` and `stop`, or as a context manager.

    Only this machine can reach it, and only by a loopback name: a web page whose own host name resolves to this machine
    gets HTTP 421.
    """

    def __init__(self, sandbox: Engine, port: int = 0, cn_port: int = 0, host: str = "127.0.0.1") -> None:
        """Prepare the server; `start` opens `port` for the region `global`, `cn_port` for `cn`. 0 takes any free one.

        Raises:
            ValueError: `host` is not a loopback address.
        """
        if not _is_loopback(host):
            raise ValueError(f"host must be a loopback address, such as 127.0.0.1, ::1 or localhost; got {host!r}")
        self.sandbox = sandbox
        """The sandbox that answers."""
        self.urls: dict[str, str] = {}
        """Base URLs by region."""
        self._wanted = {"global": port, "cn": cn_port}
        self._host = host
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="justone-sandbox", daemon=True)
        self._listeners: dict[str, _Listener] = {}
        self._unwatch: Callable[[], None] | None = None
        self._forked = False
        watch(self._renew)

    def _renew(self) -> None:
        """Note the fork: only the parent has the serving thread and continues to answer."""
        self._forked = True

    @property
    def url(self) -> str:
        """Base URL of the region `global`."""
        return self.urls["global"]

    def start(self) -> None:
        """Listen on both ports.

        Raises:
            OSError: A port is taken.
        """
        self._thread.start()
        try:
            for region, port in self._wanted.items():
                listener = self._listeners[region] = _Listener(self.sandbox, region, self._host, port)
                self._call(listener.open())
                shown = f"[{self._host}]" if ":" in self._host else self._host
                self.urls[region] = f"http://{shown}:{listener.port}"
        except BaseException:
            self.stop()
            raise
        self._unwatch = self.sandbox.watch(self._follow)

    def stop(self) -> None:
        """Close ports and connections; pending requests get no answer."""
        if self._unwatch is not None:
            self._unwatch()
        if self._forked:
            return
        for listener in self._listeners.values():
            self._call(listener.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _follow(self) -> None:
        """Close the port of a region that is down and reopen it afterwards, so that refusals are real."""
        for region, listener in () if self._forked else self._listeners.items():
            self._call(listener.close() if self.sandbox.regions[region].down else listener.open())

    def _call(self, work: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


class _Listener:
    """One port, which stays the same when closed and reopened."""

    def __init__(self, sandbox: Engine, region: str, host: str, port: int) -> None:
        self._sandbox, self._region, self._host = sandbox, region, host
        self.port = port
        self._server: asyncio.Server | None = None
        self._connections: set[_Connection] = set()

    async def open(self) -> None:
        if self._server is None:
            loop = asyncio.get_running_loop()
            self._server = await loop.create_server(
                lambda: _Connection(self._sandbox, self._region, self._connections), self._host, self.port, backlog=512
            )
            self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in tuple(self._connections):
            connection.abort()
        await asyncio.sleep(0)  # lets the transports close before the loop does


class _Connection(asyncio.Protocol):
    """One connection with consecutive requests."""

    def __init__(self, sandbox: Engine, region: str, all_of_them: set[_Connection]) -> None:
        self._sandbox, self._region, self._all = sandbox, region, all_of_them
        self._http = h11.Connection(h11.SERVER)
        self._request: h11.Request | None = None
        self._body = bytearray()
        self._refused = False
        self._later: asyncio.TimerHandle | None = None
        self._half: asyncio.TimerHandle | None = None
        """Limits the time of an incomplete request."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - TCP
        self._transport = transport
        self._all.add(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio names it
        self._all.discard(self)
        for timer in (self._later, self._half):
            if timer is not None:
                timer.cancel()

    def data_received(self, data: bytes) -> None:
        if self._refused:
            return
        self._http.receive_data(data)
        self._read()

    def eof_received(self) -> bool:
        if not self._refused:
            self._http.receive_data(b"")
            self._read()
        return False

    def abort(self) -> None:
        """Reset the connection."""
        raw = self._transport.get_extra_info("socket")
        if raw is not None:
            # Closing with a linger of 0 seconds sends RST instead of FIN.
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self._transport.abort()

    def _read(self) -> None:
        """Process the events that h11 has parsed."""
        try:
            while self._take(self._http.next_event()):
                pass
        except h11.RemoteProtocolError as error:
            self._refuse(error.error_status_hint)
        self._watch()

    def _watch(self) -> None:
        """Start or stop the timer of an incomplete request."""
        state = self._http.their_state
        begun = state is h11.SEND_BODY or (state is h11.IDLE and bool(self._http.trailing_data[0]))
        if begun and not self._refused:
            self._half = self._half or asyncio.get_running_loop().call_later(REQUEST_SECONDS, self._refuse, 408)
        elif self._half is not None:
            self._half.cancel()
            self._half = None

    def _take(self, event: object) -> bool:
        if isinstance(event, h11.Request):
            if not _is_ours(event):
                self._refuse(421)
                return False
            self._request = event
            self._body.clear()
            if self._http.they_are_waiting_for_100_continue:
                self._write(h11.InformationalResponse(status_code=100, headers=[]))
        elif isinstance(event, h11.Data):
            self._body += event.data
            if len(self._body) > MAX_BODY:
                self._refuse(413)
                return False
        elif isinstance(event, h11.EndOfMessage):
            self._answer()
            return False
        elif isinstance(event, h11.ConnectionClosed):
            self._transport.close()
            return False
        else:  # h11.NEED_DATA, h11.PAUSED
            return False
        return True

    def _answer(self) -> None:
        assert self._request is not None  # noqa: S101 - a message ends after it began
        request = self._request
        headers = {name.decode("ascii"): value.decode("latin-1") for name, value in request.headers}
        method, target = request.method.decode("ascii"), request.target.decode("ascii")
        given = self._sandbox.handle(SandboxRequest(method, target, headers, bytes(self._body), self._region))
        if given.delay:
            self._later = asyncio.get_running_loop().call_later(given.delay, self._give, given)
        else:
            self._give(given)

    def _give(self, given: SandboxResponse) -> None:
        if given.ending == "hang":
            return
        if given.ending in ("reset", "refused"):
            self.abort()
            return
        self._send(given)
        if given.ending == "cut" or self._http.our_state is h11.MUST_CLOSE:
            self._transport.close()
        else:
            self._http.start_next_cycle()
            self._read()  # bytes that arrived meanwhile

    def _send(self, given: SandboxResponse) -> None:
        bodyless = given.status in (204, 304)
        length = [] if bodyless else [("content-length", str(len(given.body)))]
        head = h11.Response(status_code=given.status, headers=[*given.headers, *length])
        body = given.body[: len(given.body) // 2] if given.ending == "cut" else given.body
        has_body = not bodyless and self._request is not None and self._request.method != b"HEAD"
        data = [h11.Data(data=body)] if has_body else []
        self._write(head, *data, *([] if given.ending == "cut" else [h11.EndOfMessage()]))

    def _write(self, *events: h11.Event) -> None:
        self._transport.write(b"".join(self._http.send(event) or b"" for event in events))

    def _refuse(self, status: int) -> None:
        """Answer invalid or oversized input, drop the rest, and close the connection after a moment.

        Closing with unread input sends a reset, which could overtake the answer.
        """
        if self._http.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            head = h11.Response(status_code=status, headers=[("content-length", "0"), ("connection", "close")])
            self._write(head, h11.EndOfMessage())
        self._refused = True
        self._transport.write_eof()
        self._later = asyncio.get_running_loop().call_later(CLOSE_SECONDS, self._transport.close)


def _is_ours(request: h11.Request) -> bool:
    """Whether the Host header names this machine. It may be missing in HTTP/1.0, which browsers do not send."""
    return all(_is_loopback(_name_in(value.decode("latin-1"))) for name, value in request.headers if name == b"host")


def _name_in(host: str) -> str:
    """Return the host name of a `Host` header without port; empty when invalid."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
