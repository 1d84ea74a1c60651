"""The last step before the socket, for `AsyncClient` where aiohttp is not installed or not wanted."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, cast

import httpcore
import httpx

from .._redact import Scrubber, watch_new_loggers
from .._requests.request import TransportFailure
from ..errors import InvalidSettings
from .base import too_slow
from .clean import cleaned
from .frames import bare
from .httpcore_pools import async_pool
from .httpx_common import TROUBLE, SendTracker, body_for, failure_of, read_already, request_of
from .network.settings import Clients, Network
from .pools import AsyncPools
from .wire.framing import CURRENT, Framing
from .wire.kept import with_seen, with_surplus
from .wire.leftovers import spoil_unless_clean, unclosed_async
from .wire.redirects import lower

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from .._redact import Secret
    from .._requests.exchange import Received, Send
    from .network.proxies import Proxy
    from .wire.body import Body

__all__ = ["AsyncHttpxSender"]

GRACE = 0.05
"""Seconds by which httpx's own limits come first: they know what they were waiting for."""


class AsyncHttpxSender:
    """Sends through an `httpx.AsyncClient`, its own or the user's."""

    def __init__(self, secret: Secret, way: Network | httpx.AsyncClient) -> None:
        self._secret = secret
        self._scrub = Scrubber(secret.value)
        watch_new_loggers()
        self._owned = isinstance(way, Network)
        self._clients = Clients(way, lambda tls, proxy: httpx.AsyncClient(transport=_Transport(tls, proxy)))

    async def send(self, step: Send) -> Received:
        """One HTTP exchange, bounded by `step.seconds` from the name's resolution to the last byte."""
        try:
            return cleaned(await self._exchange(step), self._scrub)
        except BaseException as error:  # noqa: BLE001, RUF100 - a cancellation holds the request in its frames
            caught = bare(error, self._secret)
        try:
            raise caught
        finally:
            del caught  # it refers to this frame

    async def _exchange(self, step: Send) -> Received:
        try:
            client = self._clients.leading_to(step.host.base_url)
        except InvalidSettings as error:
            return TransportFailure(str(error), sent=False)
        witness = SendTracker(time.monotonic() + step.seconds)
        CURRENT.set(None)
        limit = asyncio.timeout(step.seconds + GRACE)
        body: Body | None = None
        response: httpx.Response | None = None
        try:
            async with limit:
                request = request_of(step, self._secret.value, witness.see_async)
                response = await client.send(request, stream=True, follow_redirects=False)
                body = body_for(response, step)
                try:
                    return await self._read(response, body)
                finally:
                    await response.aclose()
        except TROUBLE as error:
            failure = failure_of(error, witness, step)
        except TimeoutError:
            if not limit.expired():
                raise
            # Nothing seen means: still waiting for a connection of the pool; a transport of the user may be mute.
            failure = too_slow(step, sent=witness.sent or not (witness.connecting or self._owned))
        if body is not None and response is not None:
            return failure._replace(sent=True, partial=body.reply(response.status_code, lower(response)))
        return with_seen(failure, step)

    @staticmethod
    async def _read(response: httpx.Response, body: Body) -> Received:
        whole = True
        if pieces := read_already(response):
            body.feed(pieces[0])
        else:
            async for chunk in unclosed_async(response):
                if not body.feed(chunk):
                    whole = False
                    break
        reply = body.reply(response.status_code, lower(response))
        reply = with_surplus(reply, body)
        if whole and not spoil_unless_clean(response, reply):
            await response.extensions["network_stream"].aclose()
        return reply

    async def close(self) -> None:
        """Close the pool, unless it is the user's."""
        for client in self._clients.owned():
            await client.aclose()


class _Transport(httpx.AsyncHTTPTransport):
    """httpx's own transport, which recorders (vcrpy) and instrumentation hook into, over sockets that close."""

    def __init__(self, tls: ssl.SSLContext, proxy: Proxy | None) -> None:
        super().__init__(verify=tls)
        backend = _Backend()
        pools: Any = AsyncPools(lambda: async_pool(tls, proxy, backend))
        self._pool = pools


class _Backend(httpcore.AsyncNetworkBackend):
    def __init__(self) -> None:
        self._backend: httpcore.AsyncNetworkBackend = cast("Any", httpcore).AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _Stream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)


class _Stream(httpcore.AsyncNetworkStream):
    """A connection that is closed when its task is cancelled while greeting: httpcore leaves it open then."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
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
    ) -> httpcore.AsyncNetworkStream:
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise
