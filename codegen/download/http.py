"""Fetches many documents politely: few at once, only what changed, again where that may help, never too much.

What happens to one document is a value and never stops the others. Every wait and limit is a field of `Limits`.
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

from codegen.download.environment import BadEnvironment, Ways, certificates

AGENT = "justone-client codegen (definitions; conditional requests)"
LONGEST_ETAG = 200


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of everything; times in seconds."""

    at_once: int = 8
    tries: int = 4
    connect: float = 5.0
    """Until a connection stands."""
    stall: float = 15.0
    """Without a byte, until a transfer counts as stalled."""
    total: float = 90.0
    """For one document with all its tries and waits."""
    size: int = 5_000_000
    """Bytes of one document."""
    redirects: int = 5
    backoff: float = 0.5
    """The longest first wait; it doubles with each try and is drawn at random below that."""
    longest_pause: float = 20.0
    """The longest wait, also where the server asks for more."""
    give_up_after: int = 12
    """Documents in a row without any answer, until the rest are not tried."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to fetch, and the etag of the copy at hand."""

    url: str
    etag: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A document arrived whole."""

    content: bytes
    etag: str | None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The copy at hand is still the published one; no body was sent."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing usable came."""

    reason: str
    temporary: bool
    """Whether the same request may succeed later: no connection, 429, 5xx, a broken or stalled transfer."""


Outcome = Body | NotModified | Failed
Receive = Callable[[Wanted, Outcome], None]


class _Final(Exception):
    """Another try would end the same way."""


class _Again(Exception):
    """Another try may help, after at least `pause` seconds."""

    def __init__(self, reason: str, *, pause: float = 0.0, answered: bool = True) -> None:
        super().__init__(reason)
        self.pause = pause
        self.answered = answered


class _ReceiverStopped(Exception):
    """Carries what the receiver raised out of the round; a bare KeyboardInterrupt would tear the loop down."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(str(error))
        self.error = error


def fetch(wanted: Iterable[Wanted], receive: Receive, limits: Limits | None = None) -> None:
    """Fetch each of `wanted`; `receive` gets every outcome as it comes, one at a time and in no certain order.

    On Ctrl-C all transfers stop and KeyboardInterrupt comes through; what was received before was received.
    An exception of `receive` ends the round likewise.
    """
    try:
        asyncio.run(_Round(receive, limits or Limits()).run(iter(wanted)))
    except _ReceiverStopped as stopped:
        raise stopped.error from None


def fetch_one(wanted: Wanted, limits: Limits | None = None) -> Outcome:
    """Fetch one document."""
    outcomes: list[Outcome] = []
    fetch([wanted], lambda _, outcome: outcomes.append(outcome), limits)
    return outcomes[0]


class _Round:
    """One call of `fetch`: a few workers that take from the same list."""

    def __init__(self, receive: Receive, limits: Limits) -> None:
        self.receive = receive
        self.limits = limits
        self.unanswered = 0

    async def run(self, wanted: Iterator[Wanted]) -> None:
        limits = self.limits
        timeout = httpx.Timeout(limits.stall, connect=limits.connect)
        # Plain bytes: as published, and no small body unpacks into a huge one.
        headers = {"User-Agent": AGENT, "Accept": "application/json", "Accept-Encoding": "identity"}
        try:
            ways = Ways(_tls())
        except BadEnvironment as error:
            self.refuse(wanted, str(error))
            return
        async with httpx.AsyncClient(transport=ways, timeout=timeout, headers=headers) as client:
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
            return Failed(f"not tried: {self.unanswered} others in a row got no answer", temporary=True)
        try:
            async with asyncio.timeout(self.limits.total):
                return await self.retrying()(self.attempt, client, wanted)
        except BadEnvironment as error:
            return Failed(str(error), temporary=True)
        except _Final as error:
            return Failed(str(error), temporary=False)
        except _Again as error:
            self.unanswered = 0 if error.answered else self.unanswered + 1
            return Failed(f"{error} ({self.limits.tries} tries)", temporary=True)
        except TimeoutError:
            return Failed(f"it was not complete after {self.limits.total:g} s", temporary=True)

    def retrying(self) -> AsyncRetrying:
        jitter = wait_random_exponential(multiplier=self.limits.backoff, max=self.limits.longest_pause)

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.pause if isinstance(error, _Again) else 0.0
            return min(max(jitter(state), asked), self.limits.longest_pause)

        again = retry_if_exception_type(_Again)
        return AsyncRetrying(stop=stop_after_attempt(self.limits.tries), wait=wait, retry=again, reraise=True)

    async def attempt(self, client: httpx.AsyncClient, wanted: Wanted) -> Body | NotModified:
        try:
            answer = await self.exchange(client, wanted)
        except httpx.ConnectTimeout as error:
            raise _Again(f"no connection within {self.limits.connect:g} s", answered=False) from error
        except httpx.TimeoutException as error:
            raise _Again(f"the transfer stalled for {self.limits.stall:g} s", answered=False) from error
        except (httpx.RemoteProtocolError, httpx.ReadError) as error:
            raise _Again(f"the transfer broke off: {error or type(error).__name__}") from error
        except httpx.TransportError as error:
            raise _Again(f"no connection: {error or type(error).__name__}", answered=False) from error
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise _Final(f"the answer cannot be read: {error}") from error
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
        raise _Final(f"it redirects more than {self.limits.redirects} times")


@cache
def _tls() -> ssl.SSLContext:
    """The usual trust; loading it costs more than a round against an unchanged source otherwise takes."""
    return certificates()


async def _read(response: httpx.Response, wanted: Wanted, limits: Limits) -> Body | NotModified:
    status = response.status_code
    if status == HTTPStatus.NOT_MODIFIED and wanted.etag:
        return NotModified()
    if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise _Again(f"HTTP {status}", pause=_retry_after(response))
    if status != HTTPStatus.OK:
        raise _Final(f"HTTP {status}")
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


def _too_large(limits: Limits) -> _Final:
    return _Final(f"it is larger than {limits.size:,} bytes")


def _on_same_host(asked: httpx.URL, redirected: httpx.URL) -> httpx.URL:
    def origin(url: httpx.URL) -> tuple[str, str, int | None]:
        return (url.scheme, url.host, url.port)

    if origin(redirected) != origin(asked):
        raise _Final(f"it redirects to another host ({redirected.scheme}://{redirected.netloc.decode()})")
    return redirected


def _etag(response: httpx.Response) -> str | None:
    """The etag, if it is one that can be sent back and kept in a text file."""
    etag: str = response.headers.get("etag", "")
    return etag if 0 < len(etag) <= LONGEST_ETAG and etag.isascii() and etag.isprintable() else None


def _retry_after(response: httpx.Response) -> float:
    """The seconds a server asks for, given as a number or as a date; 0 where it asks for none."""
    text: str = response.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return 0.0
    # Dates of HTTP are in GMT, also where they leave the zone out or write -0000.
    date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
    return (date - datetime.now(UTC)).total_seconds()
