"""Answer requests of httpx and httpx2 from the sandbox, with responses or errors of the request's own library."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..._requests.hosts import CN
from ..._transports.libraries import library, library_of
from ..engine.messages import SandboxRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..engine.engine import Engine
    from ..engine.messages import SandboxResponse

__all__ = ["SandboxAnswers", "answered"]

_CN_HOST = urlsplit(CN.base_url).netloc


class SandboxAnswers:
    """What the transports of both libraries do: answer every request from the sandbox, whatever its host.

    Delays use the sandbox's clock. A delay beyond the read timeout, or an answer that never arrives, raises the timeout
    at once, so that tests do not wait.
    """

    def __init__(self, sandbox: Engine) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: Any) -> Any:
        """Answer one request of a `Client`."""
        return answered(self._sandbox, request)

    async def handle_async_request(self, request: Any) -> Any:
        """Answer one request of an `AsyncClient`."""
        await request.aread()
        http, given = _http_of(request), self._sandbox.handle(_asked(request))
        _raise_for(given, request, http)
        if given.delay:
            await self._sandbox.clock.sleep_async(given.delay)
        return _response(given, request, http)


def answered(sandbox: Engine, request: Any) -> Any:
    """Return the sandbox's response to one request."""
    request.read()
    http, given = _http_of(request), sandbox.handle(_asked(request))
    _raise_for(given, request, http)
    if given.delay:
        sandbox.clock.sleep(given.delay)
    return _response(given, request, http)


def _http_of(request: object) -> Any:
    return library(library_of(request, "Request") or "httpx").http


def _asked(request: Any) -> SandboxRequest:
    headers = {name.decode("ascii").lower(): value.decode("latin-1") for name, value in request.headers.raw}
    region = "cn" if request.url.netloc.decode() == _CN_HOST else "global"
    return SandboxRequest(request.method, request.url.raw_path.decode("ascii"), headers, request.content, region)


def _raise_for(given: SandboxResponse, request: Any, http: Any) -> None:
    """Raise the error of an answer that does not arrive."""
    if given.ending == "refused":
        raise http.ConnectError("Connection refused by the sandbox", request=request)
    limit = request.extensions.get("timeout", {}).get("read")
    if given.ending == "hang" or (limit is not None and given.delay >= limit):
        raise http.ReadTimeout("The sandbox does not answer in time", request=request)
    if given.ending == "reset":
        raise http.ReadError("Connection reset by the sandbox", request=request)


def _response(given: SandboxResponse, request: Any, http: Any) -> Any:
    if given.ending == "cut":
        cut = _cut_stream(http)(given.body, request)
        return http.Response(given.status, headers=given.headers, stream=cut, request=request)
    return http.Response(given.status, headers=given.headers, content=given.body, request=request)


@cache
def _cut_stream(http: Any) -> type[Any]:
    """Return a class of streams of this library."""

    class Cut(http.SyncByteStream, http.AsyncByteStream):  # type: ignore[misc]
        """Yields the first half of a body, then fails as a closed connection does."""

        def __init__(self, body: bytes, request: Any) -> None:
            self._half = body[: len(body) // 2]
            self._error: Exception = http.RemoteProtocolError(
                "The sandbox closed the connection during its answer", request=request
            )

        def __iter__(self) -> Iterator[bytes]:
            yield self._half
            raise self._error

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield self._half
            raise self._error

    return Cut
