"""The last step before the socket, for `AsyncClient` where aiohttp is not installed or not wanted."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, cast
from urllib.request import getproxies

import httpcore
import httpx

from ._exchange import KEEP_ALIVE_SECONDS, too_slow
from ._httpx import LIMITS, TROUBLE, Witness, body_for, certificates, failure_of, read_already, request_of
from ._transports.bare import bare
from ._transports.framing import CURRENT, Framing
from ._transports.kept import with_seen, with_surplus
from ._transports.leftovers import spoil_unless_clean, unclosed_async
from ._transports.pools import AsyncPools
from ._transports.redirects import lower

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from ._body import Body
    from ._flow import Received
    from ._redact import Secret
    from ._steps import Send

__all__ = ["AsyncHttpxSender"]

GRACE = 0.05
"""Seconds by which httpx's own limits come first: they know what they were waiting for."""


class AsyncHttpxSender:
    """Sends through an `httpx.AsyncClient`, its own or the user's."""

    def __init__(self, secret: Secret, client: httpx.AsyncClient | None = None) -> None:
        self._secret = secret
        self._owned = client is None
        self._client = client or _client()

    async def send(self, step: Send) -> Received:
        """One HTTP exchange, bounded by `step.seconds` from the name's resolution to the last byte."""
        try:
            return await self._exchange(step)
        except BaseException as error:  # noqa: BLE001, RUF100 - a cancellation holds the request in its frames
            caught = bare(error, self._secret)
        try:
            raise caught
        finally:
            del caught  # it refers to this frame

    async def _exchange(self, step: Send) -> Received:
        witness = Witness(time.monotonic() + step.seconds)
        CURRENT.set(None)
        limit = asyncio.timeout(step.seconds + GRACE)
        body: Body | None = None
        response: httpx.Response | None = None
        try:
            async with limit:
                request = request_of(step, self._secret.value, witness.see_async)
                response = await self._client.send(request, stream=True, follow_redirects=False)
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
        if self._owned:
            await self._client.aclose()


def _client() -> httpx.AsyncClient:
    if getproxies():  # httpx then chooses by host
        return httpx.AsyncClient(verify=certificates(), limits=LIMITS)
    return httpx.AsyncClient(transport=_Transport())


class _Transport(httpx.AsyncHTTPTransport):
    """httpx's own transport, which recorders (vcrpy) and instrumentation hook into, over sockets that close."""

    def __init__(self) -> None:
        context = certificates()
        super().__init__(verify=context)
        backend = _Backend()
        pools: Any = AsyncPools(
            lambda: httpcore.AsyncConnectionPool(
                ssl_context=context,
                max_connections=1,
                keepalive_expiry=KEEP_ALIVE_SECONDS,
                network_backend=backend,
            )
        )
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
