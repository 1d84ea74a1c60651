"""What both senders over httpx need: the request with its token, how far it got, what httpx's errors mean."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx

from .._requests.request import TransportFailure
from .base import CONNECT_SECONDS, FORM_HEADERS, HEADERS, format_seconds, root_words, too_slow
from .wire.body import Body
from .wire.redirects import rename_bad_location

if TYPE_CHECKING:
    from .._requests.exchange import Send

__all__ = [
    "SENT",
    "TROUBLE",
    "SendTracker",
    "TooLate",
    "body_for",
    "failure_of",
    "read_already",
    "request_of",
]


class TooLate(Exception):
    """The time was over right before the first byte: nothing was sent."""


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


def _socks_errors() -> tuple[type[Exception], ...]:
    """What httpcore lets through where a SOCKS proxy speaks something else."""
    try:
        from socksio.exceptions import SOCKSError
    except ImportError:
        return ()
    return (SOCKSError,)


TROUBLE: tuple[type[Exception], ...] = (
    httpx.RequestError,
    httpx.StreamError,
    httpx.InvalidURL,
    TooLate,
    *_socks_errors(),
)


class SendTracker:
    """Sees, by the events of httpcore, how far a request got, and stops it before its first byte where it is too late.

    Of the answer it changes one header: httpx fails at a `Location` that is no address, and loses the body with it.
    """

    def __init__(self, until: float) -> None:
        self.connecting = False
        self.sent = False
        """Whether a first byte may have left this machine."""
        self._until = until

    def see(self, event: str, info: dict[str, Any]) -> None:
        self.connecting = True
        if event.endswith(".send_request_headers.started"):
            # A tunnel through a proxy is opened by a request too; it carries nothing of ours.
            if getattr(info.get("request"), "method", b"") == b"CONNECT":
                return
            if time.monotonic() > self._until:
                raise TooLate
            self.sent = True
        elif event.endswith(".receive_response_headers.complete"):
            rename_bad_location(info.get("return_value"))

    async def see_async(self, event: str, info: dict[str, Any]) -> None:
        self.see(event, info)


SENT = SendTracker(float("inf"))
"""Of a request whose answer has begun."""
SENT.connecting = SENT.sent = True


def request_of(step: Send, token: str, witness: object) -> httpx.Request:
    body = step.request.body(token)
    seconds = step.seconds
    timeout = {"connect": min(CONNECT_SECONDS, seconds), "read": seconds, "write": seconds, "pool": seconds}
    return httpx.Request(
        step.request.method,
        step.request.url(step.host.base_url, token),
        headers=_PLAIN if body is None else _FORM,
        content=body,
        extensions={"timeout": timeout, "trace": witness},
    )


def body_for(response: httpx.Response, step: Send) -> Body:
    # What somebody else read already (a mock, a hook, a cassette) is decompressed already.
    encoding = "" if response.is_stream_consumed else response.headers.get("content-encoding", "")
    return Body(encoding, step.max_bytes)


def read_already(response: httpx.Response) -> list[bytes]:
    return [response.content] if response.is_stream_consumed else []


def failure_of(error: Exception, witness: SendTracker, step: Send) -> TransportFailure:
    """What an error of httpx means; nothing of it but its words is kept, since it holds the URL."""
    # Where httpcore was seen connecting, to a proxy too, it would have been seen sending. A mock shows neither.
    sent = witness.sent or not (witness.connecting or isinstance(error, _NEVER_SENT))
    if isinstance(error, TooLate):
        return TransportFailure(
            f"the connection took longer than {format_seconds(step.seconds)}", sent=False, host_down=True
        )
    if isinstance(error, httpx.ConnectTimeout):
        reason = f"no connection within {format_seconds(min(CONNECT_SECONDS, step.seconds))}"
    elif isinstance(error, httpx.PoolTimeout):
        reason = f"all connections were busy for {format_seconds(step.seconds)}"
    elif isinstance(error, httpx.TimeoutException):
        return too_slow(step, sent=sent)
    else:
        reason = root_words(error)
    down = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout))
    return TransportFailure(reason, sent, host_down=down and not sent)
