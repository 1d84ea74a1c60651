"""Shared parts of both senders over httpx or httpx2: build the request, track how far it got, convert errors."""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING, Any

from .._requests.request import TransportFailure
from .base import CONNECT_SECONDS, FORM_HEADERS, HEADERS, format_seconds, root_words, too_slow
from .wire.body import Body
from .wire.redirects import rename_bad_location

if TYPE_CHECKING:
    from .._requests.exchange import Send
    from .libraries import Library

__all__ = [
    "SENT",
    "SendTracker",
    "TooLate",
    "already_read",
    "body_for",
    "build_request",
    "to_failure",
    "transport_errors",
]


class TooLate(Exception):
    """The deadline passed right before the first byte; nothing was sent."""


@cache
def transport_errors(library: Library) -> tuple[type[Exception], ...]:
    """Return all that a request may raise because of the network."""
    return (*library.errors, TooLate, *_socks_errors())


def _socks_errors() -> tuple[type[Exception], ...]:
    """Return the errors that httpcore does not convert if a SOCKS proxy speaks another protocol."""
    try:
        from socksio.exceptions import SOCKSError
    except ImportError:
        return ()
    return (SOCKSError,)


_SENDS_HEAD = {"http11.send_request_headers.started", "http2.send_request_headers.started"}
_RECEIVED_HEAD = {"http11.receive_response_headers.complete", "http2.receive_response_headers.complete"}
"""httpcore's events; a request has ten."""


class SendTracker:
    """Tracks by httpcore's events how far a request got, and stops it before its first byte if the deadline passed.

    It also renames an invalid `Location` header, at which httpx would fail and lose the body.

    Args:
        until: The deadline, by `time.monotonic`.
        http: The module `httpx` or `httpx2`.
    """

    def __init__(self, until: float, http: Any) -> None:
        self.connecting = False
        self.sent = False
        """Whether a first byte may have left this machine."""
        self._until = until
        self._http = http

    def see(self, event: str, info: dict[str, Any]) -> None:
        self.connecting = True
        if event in _SENDS_HEAD:
            # A CONNECT request opens a tunnel through a proxy; it does not send our request yet.
            if getattr(info.get("request"), "method", b"") == b"CONNECT":
                return
            if time.monotonic() > self._until:
                raise TooLate
            self.sent = True
        elif event in _RECEIVED_HEAD:
            rename_bad_location(info.get("return_value"), self._http)

    async def see_async(self, event: str, info: dict[str, Any]) -> None:
        self.see(event, info)


SENT = SendTracker(float("inf"), None)
"""For requests whose answer has begun."""
SENT.connecting = SENT.sent = True


def build_request(library: Library, send: Send, token: str, tracker: object) -> Any:
    """Build the library's request, with the token."""
    body = send.request.body(token)
    seconds = send.seconds
    timeout = {"connect": min(CONNECT_SECONDS, seconds), "read": seconds, "write": seconds, "pool": seconds}
    return library.http.Request(
        send.request.method,
        send.request.url(send.host.base_url, token),
        headers=_headers(library, send, body),
        content=body,
        extensions={"timeout": timeout, "trace": tracker},
    )


def _headers(library: Library, send: Send, body: bytes | None) -> Any:
    extra = send.request.headers
    if extra is None:
        return library.headers if body is None else library.form_headers
    return extra.over(HEADERS if body is None else FORM_HEADERS)


def body_for(response: Any, send: Send) -> Body:
    # A body that a mock, hook or cassette has read is already decompressed.
    encoding = "" if response.is_stream_consumed else response.headers.get("content-encoding", "")
    return Body(encoding, send.max_bytes)


def already_read(response: Any) -> list[bytes]:
    return [response.content] if response.is_stream_consumed else []


def to_failure(library: Library, error: Exception, tracker: SendTracker, send: Send) -> TransportFailure:
    """Convert an error of the library. Only its message is kept, since the error itself contains the URL."""
    http = library.http
    # If the tracker saw httpcore connect, it would have seen it send, too. Mocks emit neither event.
    sent = tracker.sent or not (tracker.connecting or isinstance(error, library.never_sent))
    if isinstance(error, TooLate):
        return TransportFailure(
            f"the connection took longer than {format_seconds(send.seconds)}", sent=False, host_down=True
        )
    if isinstance(error, http.ConnectTimeout):
        reason = f"no connection within {format_seconds(min(CONNECT_SECONDS, send.seconds))}"
    elif isinstance(error, http.PoolTimeout):
        reason = f"all connections were busy for {format_seconds(send.seconds)}"
    elif isinstance(error, http.TimeoutException):
        return too_slow(send, sent=sent)
    else:
        reason = root_words(error)
    down = isinstance(error, (http.ConnectError, http.ConnectTimeout))
    return TransportFailure(reason, sent, host_down=down and not sent)
