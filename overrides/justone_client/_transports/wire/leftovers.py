"""Never use a connection again that has unread bytes: they would be taken for the next call's answer.

httpcore notices bytes that wait in the socket, not those that were read along with the answer: these are in h11's
buffer, in the TLS layer, or in the queue of anyio. Where none can be seen, an irregular answer is reason enough, since
more of it may be on its way:

| answer | why its connection is closed |
|---|---|
| 1xx, 204, 304 | servers send a body with it all the same |
| both a length and chunks, or neither | its end is a guess |
| not one JSON object | a wrong length cuts the text, and the rest comes later |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    import httpx

    from ..._requests.request import Reply

__all__ = ["is_regular", "spoil_unless_clean", "unclosed", "unclosed_async"]

_MOST_LAYERS = 12


def is_regular(reply: Reply) -> bool:
    """Whether nothing about the answer suggests that more of it follows."""
    if reply.status in (204, 304) or reply.status < 200:
        return False
    if ("content-length" in reply.headers) == ("transfer-encoding" in reply.headers):
        return False
    return reply.problem is None and reply.body[:1] == b"{" and reply.body[-1:] in (b"}", b"\n")


def unclosed(response: httpx.Response) -> Iterable[bytes]:
    """The raw body. Unlike `iter_raw` its end does not give the connection back: its bytes are looked at before."""
    return cast("Iterable[bytes]", response.stream)


def unclosed_async(response: httpx.Response) -> AsyncIterable[bytes]:
    """`unclosed`, for `AsyncClient`."""
    return cast("AsyncIterable[bytes]", response.stream)


def spoil_unless_clean(response: httpx.Response, reply: Reply) -> bool:
    """Mark the connection of an answer that was read to its end, so that closing the answer closes it too.

    Returns:
        False where the connection could not be found: then the caller closes the stream itself.
    """
    if response.extensions.get("network_stream") is None or response.http_version not in ("HTTP/1.1", "HTTP/1.0"):
        return True  # a mock, a cassette, or HTTP/2, whose frames belong to their requests
    connection = _connection_of(response)
    if connection is None:
        return False
    stream = connection._network_stream
    unread = getattr(getattr(stream, "framing", None), "must_close", False) or connection._h11_state.trailing_data[0]
    if unread or not is_regular(reply) or _is_pending(stream):
        connection._h11_state.send_failed()  # h11 then counts it as broken, and httpcore closes it
    return True


def _connection_of(response: httpx.Response) -> Any:
    """The HTTP/1.1 connection below the layers of httpx, of the pools and of httpcore."""
    layer: Any = response.stream
    for _ in range(_MOST_LAYERS):
        if hasattr(getattr(layer, "_connection", None), "_h11_state"):
            return layer._connection
        layer = getattr(layer, "_stream", None) or getattr(layer, "_httpcore_stream", None)
    return None


def _is_pending(stream: Any) -> bool:
    """Whether bytes were read from the socket that httpcore has not taken yet."""
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
    return False
