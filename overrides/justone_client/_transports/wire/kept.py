"""What came of an answer that no parser took, or that came behind its end: kept, as it may be paid for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._requests.json_codec import loads
from ..._requests.request import Reply
from .framing import CURRENT

if TYPE_CHECKING:
    from ..._requests.exchange import Send
    from ..._requests.request import TransportFailure
    from .body import Body

__all__ = ["with_seen", "with_surplus"]


def with_seen(failure: TransportFailure, step: Send) -> TransportFailure:
    """The failure, with the bytes in which no head was found."""
    framing = CURRENT.get()
    if framing is None or not framing.seen or not failure.sent:
        return failure
    seen, framing.seen = framing.seen, b""
    return failure._replace(partial=Reply(0, {}, seen[: step.max_bytes]))


def with_surplus(reply: Reply, body: Body) -> Reply:
    """The reply, with what came behind it where its declared length was too small for its text.

    Only a text that had begun is completed. Behind an empty body, it may be the answer to another call.
    """
    framing = CURRENT.get()
    if framing is None:
        return reply
    framing.seen = b""  # it is in the reply, and a connection need not keep it
    if not framing.extra or _is_whole(reply):
        return reply
    if not reply.body:
        return reply._replace(body=framing.extra, problem="its text came behind its end", refused=True)
    if framing.extra.lstrip().startswith(b"HTTP/"):
        return reply
    body.feed(framing.extra)
    longer = body.reply(reply.status, reply.headers)
    seems_whole = reply.problem is None and reply.body.rstrip().endswith(b"}")
    return reply if seems_whole and not _is_whole(longer) else longer


def _is_whole(reply: Reply) -> bool:
    """Whether the text is JSON as it is: a length one too small takes the last of several braces only."""
    try:
        loads(reply.body)
    except (ValueError, RecursionError):
        return False
    return reply.problem is None
