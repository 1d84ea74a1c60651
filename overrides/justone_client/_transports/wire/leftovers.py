"""Never reuse a connection with unread bytes: they would pass for the answer of the next call.

httpcore detects unread bytes in the socket, but not those that were read together with the answer: they are in h11's
buffer, in the TLS layer, or in anyio's queue. Even without such bytes, an irregular answer closes its connection,
because more of it may follow:

| answer | why its connection is closed |
|---|---|
| 1xx, 204, 304 | some servers send a body anyway |
| both a length and chunks, or neither | its end is ambiguous |
| not a JSON object | a wrong length cuts the text, and the rest arrives later |

Example: `content-length: 10` for `{"code": 0}` cuts the closing brace. The connection is closed, or the brace would
start the next answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from ..._requests.request import Reply

__all__ = ["discard_unless_clean", "is_regular", "raw_async_stream", "raw_stream"]

_MOST_LAYERS = 12


def is_regular(reply: Reply) -> bool:
    """Whether the answer is complete for certain."""
    if reply.status in (204, 304) or reply.status < 200:
        return False
    if ("content-length" in reply.headers) == ("transfer-encoding" in reply.headers):
        return False
    return reply.problem is None and reply.body[:1] == b"{" and reply.body[-1:] in (b"}", b"\n")


def raw_stream(response: Any) -> Iterable[bytes]:
    """Return the raw body. Unlike `iter_raw`, its end does not yet release the connection, which is checked first."""
    return cast("Iterable[bytes]", response.stream)


def raw_async_stream(response: Any) -> AsyncIterable[bytes]:
    """`raw_stream` for `AsyncClient`."""
    return cast("AsyncIterable[bytes]", response.stream)


def discard_unless_clean(response: Any, reply: Reply) -> bool:
    """Mark the connection as unusable unless the answer was read cleanly; closing the answer then closes it.

    Returns:
        False if the connection was not found; the caller then closes the stream.
    """
    if response.extensions.get("network_stream") is None or response.http_version not in ("HTTP/1.1", "HTTP/1.0"):
        return True  # a mock, a cassette, or HTTP/2, where frames belong to requests
    connection = _connection_of(response)
    if connection is None:
        return False
    stream = connection._network_stream
    unread = getattr(getattr(stream, "framing", None), "must_close", False) or connection._h11_state.trailing_data[0]
    if unread or not is_regular(reply) or _is_pending(stream):
        connection._h11_state.send_failed()  # h11 then counts as failed, and httpcore closes the connection
    return True


def _connection_of(response: Any) -> Any:
    """Find the HTTP/1.1 connection below httpx or httpx2, our pools and httpcore or httpcore2."""
    layer: Any = response.stream
    for _ in range(_MOST_LAYERS):
        if hasattr(getattr(layer, "_connection", None), "_h11_state"):
            return layer._connection
        layer = getattr(layer, "_stream", None) or getattr(layer, "_httpcore_stream", None)
    return None


def _is_pending(stream: Any) -> bool:
    """Whether bytes were read from the socket but not yet by httpcore."""
    tls = stream.get_extra_info("ssl_object")
    if tls is not None and tls.pending():
        return True
    layer = stream
    for _ in range(_MOST_LAYERS):
        if (encrypted := getattr(layer, "_read_bio", None)) is not None and encrypted.pending:
            return True
        if getattr(getattr(layer, "_protocol", None), "read_queue", None):
            return True
        layer = getattr(layer, "_stream", None) or getattr(layer, "transport_stream", None)
        if layer is None:
            break
    return False
