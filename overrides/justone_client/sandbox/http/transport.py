"""The sandbox as an httpx transport, sync and async. Answers become responses or the errors that httpx would raise."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from ..._requests.hosts import CN
from ..engine.messages import SandboxRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..engine.engine import Engine
    from ..engine.messages import SandboxResponse

__all__ = ["SandboxTransport"]

_CN_HOST = urlsplit(CN.base_url).netloc


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers every request from the sandbox, whatever its host.

    Delays use the sandbox's clock. A delay beyond the read timeout, or an answer that never arrives, raises the timeout
    at once, so that tests do not wait.
    """

    def __init__(self, sandbox: Engine) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request of an `httpx.Client`."""
        request.read()
        given = self._sandbox.handle(_asked(request))
        _raise_for(given, request)
        if given.delay:
            self._sandbox.clock.sleep(given.delay)
        return _response(given, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request of an `httpx.AsyncClient`."""
        await request.aread()
        given = self._sandbox.handle(_asked(request))
        _raise_for(given, request)
        if given.delay:
            await self._sandbox.clock.sleep_async(given.delay)
        return _response(given, request)


def _asked(request: httpx.Request) -> SandboxRequest:
    headers = {name.decode("ascii").lower(): value.decode("latin-1") for name, value in request.headers.raw}
    region = "cn" if request.url.netloc.decode() == _CN_HOST else "global"
    return SandboxRequest(request.method, request.url.raw_path.decode("ascii"), headers, request.content, region)


def _raise_for(given: SandboxResponse, request: httpx.Request) -> None:
    """Raise the error of an answer that does not arrive."""
    if given.ending == "refused":
        raise httpx.ConnectError("Connection refused by the sandbox", request=request)
    limit = request.extensions.get("timeout", {}).get("read")
    if given.ending == "hang" or (limit is not None and given.delay >= limit):
        raise httpx.ReadTimeout("The sandbox does not answer in time", request=request)
    if given.ending == "reset":
        raise httpx.ReadError("Connection reset by the sandbox", request=request)


def _response(given: SandboxResponse, request: httpx.Request) -> httpx.Response:
    if given.ending == "cut":
        return httpx.Response(given.status, headers=given.headers, stream=_Cut(given.body, request), request=request)
    return httpx.Response(given.status, headers=given.headers, content=given.body, request=request)


class _Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Yields the first half of a body, then fails as a closed connection does."""

    def __init__(self, body: bytes, request: httpx.Request) -> None:
        self._half = body[: len(body) // 2]
        self._error = httpx.RemoteProtocolError("The sandbox closed the connection during its answer", request=request)

    def __iter__(self) -> Iterator[bytes]:
        yield self._half
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._half
        raise self._error
