"""The sender of `AsyncClient` over aiohttp, for high concurrency. Needs the extra `aiohttp`.

At 200 concurrent calls it is some forty times as fast as a single httpx pool, which scans all its connections for
every call. It calls aiohttp directly, without httpx in between.
"""

from __future__ import annotations

import asyncio
import time
from inspect import signature
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from .._redact import Scrubber, watch_new_loggers
from .._requests.request import TransportFailure
from ..errors import InvalidSettings
from .aiohttp_connections import TRACKER, Connector, SendTracker, TooLate
from .base import (
    CONNECT_SECONDS,
    FORM_HEADERS,
    HEADERS,
    KEEP_ALIVE_SECONDS,
    MAX_CONNECTIONS,
    format_seconds,
    root_words,
    too_slow,
)
from .clean import scrubbed
from .frames import strip_frames
from .wire.body import Body
from .wire.framing import CURRENT
from .wire.kept import with_trailing_text, with_unparsed_head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._redact import Secret
    from .._requests.exchange import Received, Send
    from .network.proxies import Proxy
    from .network.settings import Network

__all__ = ["AiohttpSender"]

_NEVER_SENT = (
    aiohttp.ClientConnectorError,  # name not found, refused, TLS, proxy not reached
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
    TooLate,
)
_LARGEST_HEAD = 100 * 1024
_HEADS: dict[str, Any] = {
    name: _LARGEST_HEAD
    for name in ("max_line_size", "max_field_size", "max_headers")
    if name in signature(aiohttp.ClientSession.__init__).parameters
}
"""The limits of h11: an answer is paid for, however many headers a proxy adds."""
_NO_MORE: dict[str, str] = {}
"""No headers in addition to those of the session, which aiohttp has already merged."""
_TRANSPORT_ERRORS = (aiohttp.ClientError, OSError, ValueError)


class _Response(aiohttp.ClientResponse):
    """The response of aiohttp; its own representation shows the URL, and with it the token."""

    def __repr__(self) -> str:
        return f"<ClientResponse [{self.status}]>"


class AiohttpSender:
    """Sends through its own session, in the event loop in which it was created."""

    def __init__(self, secret: Secret, network: Network) -> None:
        self._secret = secret
        self._scrub = Scrubber(secret.value)
        watch_new_loggers()
        self._network = network
        self._session = aiohttp.ClientSession(
            connector=Connector(limit=MAX_CONNECTIONS, keepalive_timeout=KEEP_ALIVE_SECONDS, ssl=network.tls),
            headers=HEADERS,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            response_class=_Response,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS),
            **_HEADS,
            trust_env=False,  # proxies are chosen here, and ~/.netrc is not read
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
            proxy = self._network.proxy_for(send.host.base_url)
        except InvalidSettings as error:
            return TransportFailure(str(error), sent=False)
        CURRENT.set(None)
        tracker = SendTracker(time.monotonic() + send.seconds)
        TRACKER.set(tracker)
        limit = asyncio.timeout(send.seconds)
        body: Body | None = None
        response: aiohttp.ClientResponse | None = None
        try:
            async with limit, self._request(send, proxy) as begun:
                response, body = begun, Body(begun.headers.get("content-encoding", ""), send.max_bytes)
                return await _read(begun, body)
        except _TRANSPORT_ERRORS as error:
            # The TimeoutError of `limit` is an OSError.
            slow = limit.expired()
            failure = too_slow(send, sent=tracker.connected) if slow else _failure(error, tracker, send)
        if body is None or response is None:
            return with_unparsed_head(failure, send)
        return failure._replace(partial=body.reply(response.status, _lower(response)))

    def _request(self, send: Send, proxy: Proxy | None) -> Any:
        body = send.request.body(self._secret.value)
        login, tunnel = _login(proxy), send.host.base_url.startswith("https:")
        headers: Mapping[str, str] = _NO_MORE if body is None else FORM_HEADERS
        if send.request.headers is not None:
            headers = send.request.headers.over(headers)
        return self._session.request(
            send.request.method,
            URL(send.request.url(send.host.base_url, self._secret.value), encoded=True),
            data=body,
            headers=headers if tunnel or not login else {**headers, **login},
            allow_redirects=False,
            proxy=None if proxy is None else proxy.url,
            proxy_headers=login if tunnel else None,
        )

    async def close(self) -> None:
        """Close all connections."""
        await self._session.close()


def _login(proxy: Proxy | None) -> dict[str, str]:
    if proxy is None or proxy.login is None:
        return {}
    from base64 import b64encode

    user, password = proxy.login.value
    return {"proxy-authorization": f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"}


async def _read(response: aiohttp.ClientResponse, body: Body) -> Received:
    content = response.content
    while not content.at_eof():  # `iter_any` would suspend once more to detect the end
        if not body.feed(await content.readany()):
            response.close()
            break
    return with_trailing_text(body.reply(response.status, _lower(response)), body)


def _lower(response: aiohttp.ClientResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _failure(error: Exception, tracker: SendTracker, send: Send) -> TransportFailure:
    """Convert an error of aiohttp. Only its message is kept, since some errors contain the URL."""
    # A proxy may answer anything before a connection to the service exists.
    sent = tracker.connected or not (tracker.connecting or isinstance(error, _NEVER_SENT))
    if isinstance(error, TooLate):
        return TransportFailure(
            f"the connection took longer than {format_seconds(send.seconds)}", sent=False, host_down=True
        )
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        reason = f"no connection within {format_seconds(min(CONNECT_SECONDS, send.seconds))}"
    elif isinstance(error, aiohttp.ClientResponseError):
        reason = f"{error.status} {error.message}" if error.status else error.message  # its `str` contains the URL
    else:
        reason = root_words(error)
    return TransportFailure(reason or type(error).__name__, sent, host_down=not sent)
