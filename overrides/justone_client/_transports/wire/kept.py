"""Keep bytes that the parser did not accept or that followed the end of an answer: they may be paid for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._requests.json_codec import loads
from ..._requests.request import Reply
from .framing import CURRENT

if TYPE_CHECKING:
    from ..._requests.exchange import Send
    from ..._requests.request import TransportFailure
    from .body import Body

__all__ = ["with_trailing_text", "with_unparsed_head"]


def with_unparsed_head(failure: TransportFailure, send: Send) -> TransportFailure:
    """Add the bytes in which no head was found to a failure."""
    framing = CURRENT.get()
    if framing is None or not framing.seen or not failure.sent:
        return failure
    seen, framing.seen = framing.seen, b""
    return failure._replace(partial=Reply(0, {}, seen[: send.max_bytes]))


def with_trailing_text(reply: Reply, body: Body) -> Reply:
    """Append the bytes after the declared length if they complete the reply's text.

    After an empty body they may be the answer to another call, so they only make the reply a refused one.
    """
    framing = CURRENT.get()
    if framing is None:
        return reply
    framing.seen = b""  # the reply has it; the connection need not keep it
    if not framing.extra or _is_whole(reply):
        return reply
    if not reply.body:
        return reply._replace(body=framing.extra, problem="its text came after its declared end", refused=True)
    if framing.extra.lstrip().startswith(b"HTTP/"):
        return reply
    body.feed(framing.extra)
    longer = body.reply(reply.status, reply.headers)
    seems_whole = reply.problem is None and reply.body.rstrip().endswith(b"}")
    return reply if seems_whole and not _is_whole(longer) else longer


def _is_whole(reply: Reply) -> bool:
    """Whether the text is complete JSON. Ending in a brace is not enough: there may be several."""
    try:
        loads(reply.body)
    except (ValueError, RecursionError):
        return False
    return reply.problem is None
