"""The sender over aiohttp: as `_transport_async.AsyncHttpxSender`, some forty times faster at 200 calls at once.

httpx's pool searches all its connections for every call; aiohttp's does not. It is called directly, without httpx's
layers in between. Installed by the extra `aiohttp`.
"""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import aiohttp
from yarl import URL

from ._body import Body
from ._exchange import (
    CONNECT_SECONDS,
    FORM_HEADERS,
    HEADERS,
    KEEP_ALIVE_SECONDS,
    MAX_CONNECTIONS,
    root_words,
    spoken,
    too_slow,
)
from ._request import TransportFailure

if TYPE_CHECKING:
    from ._flow import Received
    from ._redact import Secret
    from ._steps import Send

__all__ = ["AiohttpSender"]

_NEVER_SENT = (
    aiohttp.ClientConnectorError,  # name not found, refused, TLS, proxy not reached
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)
_TROUBLE = (aiohttp.ClientError, OSError, ValueError)


class AiohttpSender:
    """Sends through a session of its own, in the event loop in which it was made."""

    def __init__(self, secret: Secret) -> None:
        self._secret = secret
        self._session = aiohttp.ClientSession(
            connector=_Connector(limit=MAX_CONNECTIONS, keepalive_timeout=KEEP_ALIVE_SECONDS),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS),
            trust_env=bool(getproxies()),
        )

    async def send(self, step: Send) -> Received:
        """One HTTP exchange, bounded by `step.seconds` from the name's resolution to the last byte."""
        witness = _Witness()
        _WITNESS.set(witness)
        limit = asyncio.timeout(step.seconds)
        await _look_at_sockets()
        try:
            async with limit, self._request(step) as response:
                return await _read(response, step)
        except _TROUBLE as error:
            if limit.expired():  # its TimeoutError is an OSError
                return too_slow(step, sent=witness.connected)
            return _failure(error, witness, step)

    def _request(self, step: Send) -> Any:
        body = step.request.body(self._secret.value)
        return self._session.request(
            step.request.method,
            URL(step.request.url(step.host.base_url, self._secret.value), encoded=True),
            data=body,
            headers=HEADERS if body is None else FORM_HEADERS,
            allow_redirects=False,
        )

    async def close(self) -> None:
        """Close all connections."""
        await self._session.close()


async def _look_at_sockets() -> None:
    """Let the event loop notice which kept connections the server has closed meanwhile: a call on one is lost.

    It looks in the first pause and tells aiohttp in the second. A busy loop has looked already: then both are short.
    """
    await asyncio.sleep(0)
    await asyncio.sleep(0)


class _Witness:
    """Whether a connection stands for this request. Its first bytes leave right after that."""

    connected = False


_WITNESS: ContextVar[_Witness] = ContextVar("_WITNESS")


class _Connector(aiohttp.TCPConnector):
    """Tells the witness of the task that asks. aiohttp's own tracing could too, at a tenth of all speed."""

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        witness = _WITNESS.get()
        if witness.connected:
            # aiohttp sends a GET once more, without a word, when a kept connection closes under it: that may be billed
            # twice, so there is no second connection.
            raise aiohttp.ServerDisconnectedError
        connection = await super().connect(req, traces, timeout)
        witness.connected = True
        return connection


async def _read(response: aiohttp.ClientResponse, step: Send) -> Received:
    body = Body(response.headers.get("content-encoding", ""), step.max_bytes)
    async for chunk in response.content.iter_any():
        if not body.feed(chunk):
            response.close()
            break
    return body.reply(response.status, {name.lower(): value for name, value in response.headers.items()})


def _failure(error: Exception, witness: _Witness, step: Send) -> TransportFailure:
    """What an error of aiohttp means; nothing of it but its words is kept, since some hold the URL."""
    sent = witness.connected or not isinstance(error, _NEVER_SENT)
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        reason = f"no connection within {spoken(min(CONNECT_SECONDS, step.seconds))}"
    elif isinstance(error, aiohttp.ClientResponseError):
        reason = error.message  # its text would tell the URL
    else:
        reason = root_words(error)
    return TransportFailure(reason or type(error).__name__, sent, host_down=not sent)
