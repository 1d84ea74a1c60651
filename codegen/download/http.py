"""Fetch many documents politely: bounded concurrency, conditional requests, retries with backoff, size limits.

The outcome of each document is a value, so one failure never stops the others. `Limits` has every timeout and limit.
"""

import asyncio
import ssl
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from http import HTTPStatus

import httpx
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from codegen.download.environment import BadEnvironment, ProxyTransport, certificates

AGENT = "justone-client codegen (definitions; conditional requests)"
LONGEST_ETAG = 200


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of a batch; times in seconds."""

    at_once: int = 8
    tries: int = 4
    connect: float = 5.0
    """Timeout for connecting."""
    stall: float = 15.0
    """Timeout for the next byte."""
    total: float = 90.0
    """Timeout for one document, all attempts and waits included."""
    size: int = 5_000_000
    """Maximum size of a document, in bytes."""
    redirects: int = 5
    backoff: float = 0.5
    """Upper bound of the first wait. It doubles with each attempt; the wait is drawn at random below it."""
    longest_pause: float = 20.0
    """Maximum wait, even if the server asks for more."""
    give_up_after: int = 12
    """Consecutive documents without any answer after which the rest are skipped."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to fetch, and the etag of the stored copy."""

    url: str
    etag: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """The document arrived completely."""

    content: bytes
    etag: str | None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The stored copy is current; no body was sent."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing usable arrived."""

    reason: str
    temporary: bool
    """Whether the same request may succeed later: no connection, 429, 5xx, a broken or stalled transfer."""


Outcome = Body | NotModified | Failed
Receive = Callable[[Wanted, Outcome], None]


class _Permanent(Exception):
    """Another attempt would fail the same way."""


class _Retryable(Exception):
    """Another attempt may succeed, after at least `pause` seconds."""

    def __init__(self, reason: str, *, pause: float = 0.0, answered: bool = True) -> None:
        super().__init__(reason)
        self.pause = pause
        self.answered = answered


class _ReceiverStopped(Exception):
    """Wraps an exception of the receiver; a bare KeyboardInterrupt would tear down the event loop."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(str(error))
        self.error = error


def fetch(wanted: Iterable[Wanted], receive: Receive, limits: Limits | None = None) -> None:
    """Fetch each of `wanted`. Call `receive` with each outcome as it arrives, one at a time and in no fixed order.

    Ctrl-C stops all transfers and raises KeyboardInterrupt. An exception of `receive` stops them too and propagates.
    """
    try:
        asyncio.run(_Batch(receive, limits or Limits()).run(iter(wanted)))
    except _ReceiverStopped as stopped:
        raise stopped.error from None


def fetch_one(wanted: Wanted, limits: Limits | None = None) -> Outcome:
    """Fetch one document."""
    outcomes: list[Outcome] = []
    fetch([wanted], lambda _, outcome: outcomes.append(outcome), limits)
    return outcomes[0]


class _Batch:
    """One call of `fetch`: a few workers that share a queue."""

    def __init__(self, receive: Receive, limits: Limits) -> None:
        self.receive = receive
        self.limits = limits
        self.unanswered = 0

    async def run(self, wanted: Iterator[Wanted]) -> None:
        limits = self.limits
        timeout = httpx.Timeout(limits.stall, connect=limits.connect)
        # Uncompressed: the bytes stay as published, and no small body can expand into a huge one.
        headers = {"User-Agent": AGENT, "Accept": "application/json", "Accept-Encoding": "identity"}
        try:
            transport = ProxyTransport(_tls())
        except BadEnvironment as error:
            self.refuse(wanted, str(error))
            return
        async with httpx.AsyncClient(transport=transport, timeout=timeout, headers=headers) as client:
            try:
                async with asyncio.TaskGroup() as workers:
                    for _ in range(limits.at_once):
                        workers.create_task(self.work(client, wanted))
            except ExceptionGroup as group:
                raise group.exceptions[0] from None

    def refuse(self, wanted: Iterator[Wanted], why: str) -> None:
        for one in wanted:
            self.receive(one, Failed(why, temporary=True))

    async def work(self, client: httpx.AsyncClient, wanted: Iterator[Wanted]) -> None:
        for one in wanted:
            outcome = await self.outcome(client, one)
            try:
                self.receive(one, outcome)
            except BaseException as error:
                raise _ReceiverStopped(error) from error

    async def outcome(self, client: httpx.AsyncClient, wanted: Wanted) -> Outcome:
        if self.unanswered >= self.limits.give_up_after:
            return Failed(f"skipped after {self.unanswered} requests in a row without an answer", temporary=True)
        try:
            async with asyncio.timeout(self.limits.total):
                return await self.retrying()(self.attempt, client, wanted)
        except BadEnvironment as error:
            return Failed(str(error), temporary=True)
        except _Permanent as error:
            return Failed(str(error), temporary=False)
        except _Retryable as error:
            self.unanswered = 0 if error.answered else self.unanswered + 1
            return Failed(f"{error} ({self.limits.tries} tries)", temporary=True)
        except TimeoutError:
            return Failed(f"it was incomplete after {self.limits.total:g} s", temporary=True)

    def retrying(self) -> AsyncRetrying:
        jitter = wait_random_exponential(multiplier=self.limits.backoff, max=self.limits.longest_pause)

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.pause if isinstance(error, _Retryable) else 0.0
            return min(max(jitter(state), asked), self.limits.longest_pause)

        again = retry_if_exception_type(_Retryable)
        return AsyncRetrying(stop=stop_after_attempt(self.limits.tries), wait=wait, retry=again, reraise=True)

    async def attempt(self, client: httpx.AsyncClient, wanted: Wanted) -> Body | NotModified:
        try:
            answer = await self.exchange(client, wanted)
        except httpx.ConnectTimeout as error:
            raise _Retryable(f"no connection within {self.limits.connect:g} s", answered=False) from error
        except httpx.TimeoutException as error:
            raise _Retryable(f"the transfer stalled for {self.limits.stall:g} s", answered=False) from error
        except (httpx.RemoteProtocolError, httpx.ReadError) as error:
            raise _Retryable(f"the transfer broke off: {error or type(error).__name__}") from error
        except httpx.TransportError as error:
            raise _Retryable(f"no connection: {error or type(error).__name__}", answered=False) from error
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise _Permanent(f"the answer cannot be read: {error}") from error
        self.unanswered = 0
        return answer

    async def exchange(self, client: httpx.AsyncClient, wanted: Wanted) -> Body | NotModified:
        url = httpx.URL(wanted.url)
        headers = {"If-None-Match": wanted.etag} if wanted.etag else {}
        for _ in range(self.limits.redirects + 1):
            async with client.stream("GET", url, headers=headers) as response:
                if response.next_request is None:
                    return await _read(response, wanted, self.limits)
                url = _on_same_host(url, response.next_request.url)
        raise _Permanent(f"it redirects more than {self.limits.redirects} times")


@cache
def _tls() -> ssl.SSLContext:
    """Cached: loading the certificates takes longer than checking an unchanged source."""
    return certificates()


async def _read(response: httpx.Response, wanted: Wanted, limits: Limits) -> Body | NotModified:
    status = response.status_code
    if status == HTTPStatus.NOT_MODIFIED and wanted.etag:
        return NotModified()
    if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise _Retryable(f"HTTP {status}", pause=_retry_after(response))
    if status != HTTPStatus.OK:
        raise _Permanent(f"HTTP {status}")
    return Body(await _content(response, limits), _etag(response))


async def _content(response: httpx.Response, limits: Limits) -> bytes:
    declared = response.headers.get("content-length", "")
    content = bytearray()
    if declared.isdecimal() and int(declared) > limits.size:
        raise _too_large(limits)
    async for piece in response.aiter_bytes():
        content += piece
        if len(content) > limits.size:
            raise _too_large(limits)
    return bytes(content)


def _too_large(limits: Limits) -> _Permanent:
    return _Permanent(f"it is larger than {limits.size:,} bytes")


def _on_same_host(asked: httpx.URL, redirected: httpx.URL) -> httpx.URL:
    def origin(url: httpx.URL) -> tuple[str, str, int | None]:
        return (url.scheme, url.host, url.port)

    if origin(redirected) != origin(asked):
        raise _Permanent(f"it redirects to another host ({redirected.scheme}://{redirected.netloc.decode()})")
    return redirected


def _etag(response: httpx.Response) -> str | None:
    """The etag, if it can be sent back and stored in a text file."""
    etag: str = response.headers.get("etag", "")
    return etag if 0 < len(etag) <= LONGEST_ETAG and etag.isascii() and etag.isprintable() else None


def _retry_after(response: httpx.Response) -> float:
    """The seconds of Retry-After, given as a number or a date; 0 without one."""
    text: str = response.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return 0.0
    # HTTP dates are in GMT, even when the zone is missing or -0000.
    date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
    return (date - datetime.now(UTC)).total_seconds()
