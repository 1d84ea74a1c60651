"""The last step before the socket: httpx clients, their limits, and what their errors mean.

A sender takes a `Send` and gives a `Reply` or a `TransportFailure`; it never raises for the network's sake. Other
transports need nothing but that. Here, and only here, the token joins the request.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpcore
import httpx

from ._exchange import CONNECT_SECONDS, FORM_HEADERS, HEADERS, KEEP_ALIVE_SECONDS, root_words, too_slow
from ._request import TransportFailure
from ._response import Body

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from ._flow import Received, Send
    from ._request import Request

__all__ = ["CONNECT_SECONDS", "AsyncHttpxSender", "HttpxSender"]

LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=100, keepalive_expiry=KEEP_ALIVE_SECONDS)
_PLAIN = httpx.Headers(HEADERS)
_FORM = httpx.Headers(FORM_HEADERS)
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
_TROUBLE = (httpx.RequestError, httpx.InvalidURL)


class HttpxSender:
    """Sends through an `httpx.Client`, its own or the user's."""

    def __init__(self, token: str, client: httpx.Client | None = None) -> None:
        self._token = token
        self._owned = client is None
        self._deadline = _Deadline()
        self._client = client or _client(self._deadline)

    def send(self, step: Send) -> Received:
        """One HTTP exchange, bounded by `step.seconds` from the name's resolution to the last byte."""
        until = self._deadline.set(step.seconds)
        witness = _Witness()
        try:
            response = self._client.send(_request(step, self._token, witness.see), stream=True, follow_redirects=False)
            try:
                return self._read(response, step, until)
            finally:
                response.close()
        except _TROUBLE as error:
            return _failure(error, witness, step)

    @staticmethod
    def _read(response: httpx.Response, step: Send, until: float) -> Received:
        body = _body(response, step)
        for chunk in _read_already(response) or response.iter_raw():
            if time.monotonic() > until:
                return too_slow(step, sent=True)
            if not body.feed(chunk):
                break
        return body.reply(response.status_code, _lower(response))

    def close(self) -> None:
        """Close the pool, unless it is the user's."""
        if self._owned:
            self._client.close()


class AsyncHttpxSender:
    """Sends through an `httpx.AsyncClient`, its own or the user's."""

    def __init__(self, token: str, client: httpx.AsyncClient | None = None) -> None:
        self._token = token
        self._owned = client is None
        self._client = client or httpx.AsyncClient(verify=_certificates(), limits=LIMITS)

    async def send(self, step: Send) -> Received:
        """One HTTP exchange, bounded by `step.seconds` from the name's resolution to the last byte."""
        witness = _Witness()
        limit = asyncio.timeout(step.seconds)
        try:
            async with limit:
                request = _request(step, self._token, witness.see_async)
                response = await self._client.send(request, stream=True, follow_redirects=False)
                try:
                    return await self._read(response, step)
                finally:
                    await response.aclose()
        except _TROUBLE as error:
            return _failure(error, witness, step)
        except TimeoutError:
            if not limit.expired():
                raise
            # Nothing seen means: still waiting for a connection of the pool; a transport of the user may be mute.
            return too_slow(step, sent=witness.sent or not (witness.connecting or self._owned))

    @staticmethod
    async def _read(response: httpx.Response, step: Send) -> Received:
        body = _body(response, step)
        if pieces := _read_already(response):
            body.feed(pieces[0])
        else:
            async for chunk in response.aiter_raw():
                if not body.feed(chunk):
                    break
        return body.reply(response.status_code, _lower(response))

    async def close(self) -> None:
        """Close the pool, unless it is the user's."""
        if self._owned:
            await self._client.aclose()


class _Witness:
    """Told by httpcore how far a request got: whether a first byte may have left this machine."""

    def __init__(self) -> None:
        self.connecting = False
        self.sent = False

    def see(self, event: str, info: dict[str, Any]) -> None:
        self.connecting = True
        if event.endswith(".send_request_headers.started"):
            # A tunnel through a proxy is opened by a request too; it carries nothing of ours.
            self.sent = self.sent or getattr(info.get("request"), "method", b"") != b"CONNECT"

    async def see_async(self, event: str, info: dict[str, Any]) -> None:
        self.see(event, info)


def _request(step: Send, token: str, witness: object) -> httpx.Request:
    request: Request = step.request
    body = request.body(token)
    seconds = step.seconds
    timeout = {"connect": min(CONNECT_SECONDS, seconds), "read": seconds, "write": seconds, "pool": seconds}
    return httpx.Request(
        request.method,
        request.url(step.host.base_url, token),
        headers=_PLAIN if body is None else _FORM,
        content=body,
        extensions={"timeout": timeout, "trace": witness},
    )


def _body(response: httpx.Response, step: Send) -> Body:
    # What somebody else read already (a mock, a hook, a cassette) is decompressed already.
    encoding = "" if response.is_stream_consumed else response.headers.get("content-encoding", "")
    return Body(encoding, step.max_bytes)


def _read_already(response: httpx.Response) -> list[bytes]:
    return [response.content] if response.is_stream_consumed else []


def _lower(response: httpx.Response) -> dict[str, str]:
    return {name.decode("ascii").lower(): value.decode("latin-1") for name, value in response.headers.raw}


def _failure(error: Exception, witness: _Witness, step: Send) -> TransportFailure:
    """What an error of httpx means; nothing of it but its words is kept, since it holds the URL."""
    sent = witness.sent or not isinstance(error, _NEVER_SENT)
    if isinstance(error, httpx.ConnectTimeout):
        reason = f"no connection within {min(CONNECT_SECONDS, step.seconds):g} s"
    elif isinstance(error, httpx.PoolTimeout):
        reason = f"all connections were busy for {step.seconds:g} s"
    elif isinstance(error, httpx.TimeoutException):
        return too_slow(step, sent=sent)
    else:
        reason = root_words(error)
    down = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout))
    return TransportFailure(reason, sent, host_down=down and not sent)


class _Deadline(threading.local):
    """When the request that this thread is sending must be over."""

    until = float("inf")

    def set(self, seconds: float) -> float:
        self.until = time.monotonic() + seconds
        return self.until

    def left(self, timeout: float | None, late: type[Exception]) -> float:
        """A timeout of one socket operation, cut to what is left for the whole; raises `late` when that is nothing."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise late("the request's time is over")
        return left if timeout is None else min(left, timeout)


def _client(deadline: _Deadline) -> httpx.Client:
    if getproxies():  # httpx then chooses by host; slow headers are bounded for each read only
        return httpx.Client(verify=_certificates(), limits=LIMITS)
    return httpx.Client(transport=_BoundedTransport(deadline))


def _certificates() -> ssl.SSLContext:
    """Whom to trust, for all clients of the process: reading the certificates takes longer than all else."""
    return _context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _context(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    return httpx.create_ssl_context()  # it looks at these two variables


class _BoundedTransport(httpx.HTTPTransport):
    """httpx bounds each read; a server that drips its headers byte by byte could hold a thread for hours.

    This one gives the connection pool sockets that know the deadline of the whole request. The class stays
    `HTTPTransport`, which recorders (vcrpy) and instrumentation hook into.
    """

    def __init__(self, deadline: _Deadline) -> None:
        context = _certificates()
        super().__init__(verify=context)
        self._pool.close()
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=LIMITS.max_connections,
            max_keepalive_connections=LIMITS.max_keepalive_connections,
            keepalive_expiry=LIMITS.keepalive_expiry,
            network_backend=_BoundedBackend(deadline),
        )


class _BoundedBackend(httpcore.SyncBackend):
    def __init__(self, deadline: _Deadline) -> None:
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(timeout, httpcore.ConnectTimeout)
        return _BoundedStream(super().connect_tcp(host, port, left, local_address, socket_options), self._deadline)


class _BoundedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: _Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._deadline.left(timeout, httpcore.ConnectTimeout)
        return _BoundedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
