"""The sender of `AsyncClient` over httpx or httpx2."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from .._redact import Scrubber, watch_new_loggers
from .._requests.request import TransportFailure
from ..errors import InvalidSettings
from .base import too_slow
from .clean import scrubbed
from .frames import strip_frames
from .httpcore_pools import async_pool
from .httpx_common import SendTracker, already_read, body_for, build_request, to_failure, transport_errors
from .libraries import library
from .network.settings import Clients, Network
from .pools import AsyncPools
from .wire.framing import CURRENT, Framing
from .wire.kept import with_trailing_text, with_unparsed_head
from .wire.leftovers import discard_unless_clean, raw_async_stream
from .wire.redirects import lower_headers

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from .._redact import Secret
    from .._requests.exchange import Received, Send
    from .libraries import Library
    from .network.proxies import Proxy
    from .own_clients import AsyncHttpClient
    from .wire.body import Body

__all__ = ["AsyncHttpxSender"]

GRACE = 0.05
"""Seconds added to our own timeout, so that httpx's more specific timeouts come first."""


class AsyncHttpxSender:
    """Sends through the user's client of httpx or httpx2, or through clients that it builds.

    Args:
        secret: The token.
        way: How to reach the hosts, or the user's client.
        name: The library, `httpx` or `httpx2`.
    """

    def __init__(self, secret: Secret, way: Network | AsyncHttpClient, name: str) -> None:
        self._secret = secret
        self._scrub = Scrubber(secret.value)
        watch_new_loggers()
        self._owned = isinstance(way, Network)
        self._library = used = library(name)
        self._errors = transport_errors(used)
        self._clients: Clients[AsyncHttpClient] = Clients(
            way, lambda tls, proxy: used.http.AsyncClient(transport=_transport(used, tls, proxy))
        )

    async def send(self, send: Send) -> Received:
        """Make one HTTP exchange within `send.seconds`, from name resolution to the last byte."""
        try:
            return scrubbed(await self._exchange(send), self._scrub)
        except BaseException as error:  # noqa: BLE001, RUF100 - the frames of a cancellation contain the request
            caught = strip_frames(error, self._secret)
        try:
            raise caught
        finally:
            del caught  # it refers to this frame

    async def _exchange(self, send: Send) -> Received:
        try:
            client = self._clients.for_url(send.host.base_url)
        except InvalidSettings as error:
            return TransportFailure(str(error), sent=False)
        tracker = SendTracker(time.monotonic() + send.seconds, self._library.http)
        CURRENT.set(None)
        limit = asyncio.timeout(send.seconds + GRACE)
        body: Body | None = None
        response: Any = None
        try:
            async with limit:
                request = build_request(self._library, send, self._secret.value, tracker.see_async)
                response = await client.send(request, stream=True, follow_redirects=False)
                body = body_for(response, send)
                try:
                    return await self._read(response, body)
                finally:
                    await response.aclose()
        except self._errors as error:
            failure = to_failure(self._library, error, tracker, send)
        except TimeoutError:
            if not limit.expired():
                raise
            # Without events the request still waited for the pool; a user's transport may emit none.
            failure = too_slow(send, sent=tracker.sent or not (tracker.connecting or self._owned))
        if body is not None and response is not None:
            return failure._replace(sent=True, partial=body.reply(response.status_code, lower_headers(response)))
        return with_unparsed_head(failure, send)

    @staticmethod
    async def _read(response: Any, body: Body) -> Received:
        whole = True
        if pieces := already_read(response):
            body.feed(pieces[0])
        else:
            async for chunk in raw_async_stream(response):
                if not body.feed(chunk):
                    whole = False
                    break
        reply = body.reply(response.status_code, lower_headers(response))
        reply = with_trailing_text(reply, body)
        if whole and not discard_unless_clean(response, reply):
            await response.extensions["network_stream"].aclose()
        return reply

    async def close(self) -> None:
        """Close the clients that this sender built."""
        for client in self._clients.owned():
            await client.aclose()


def _transport(library: Library, tls: ssl.SSLContext, proxy: Proxy | None) -> Any:
    """Build the library's own transport, which recorders (vcrpy) and instrumentation patch, over framed sockets."""
    transport = library.http.AsyncHTTPTransport(verify=tls)
    backend = _Backend(library.core.AnyIOBackend())
    transport._pool = AsyncPools(library, lambda: async_pool(library.core, tls, proxy, backend))
    return transport


class _Backend:
    """Opens sockets for a pool of httpcore or httpcore2."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _Stream:
        return _Stream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))


class _Stream:
    """A framed connection. It closes if its task is cancelled in the TLS handshake; httpcore would leave it open."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.framing = Framing()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while data := await self._stream.read(max_bytes, timeout):
            framed = self.framing.feed(data)
            if framed or self.framing.broken:
                return framed
        return self.framing.end()

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self.framing.begun:
            self.framing = Framing()
        CURRENT.set(self.framing)
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Any:
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise
