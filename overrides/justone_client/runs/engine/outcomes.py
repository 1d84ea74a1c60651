"""What a call's answer means for its item.

| answer | event |
|---|---|
| code 0 | record |
| 201 | nothing |
| may have been billed: 101, 202, 300, 503, unreadable, lost after sending | doubt |
| 100, 600, 601, 602 | put back, and the run stops |
| 303 | put back, and the operation rests until midnight in Shanghai |
| not sent | put back, after a wait |
| 302 | put back; the journal slows the operation down for everybody (after a wait with `Limits(adapt=False)`) |
| another free failure worth repeating: 301, 500 | put back, after a wait; after the last attempt, fail |
| any other free failure, such as 400 | fail |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..._requests.request import Reply
from ...errors import NotSent, QuotaExceeded, RateLimited
from ..journal.desk import Received

if TYPE_CHECKING:
    from justone_generated._base import Answer

    from ..._call.retry import Retry
    from ..._requests.exchange import Received as Arrived
    from ...errors import JustOneError

__all__ = ["STOPPING", "Verdict", "judge"]

STOPPING = frozenset({100, 600, 601, 602})
"""Codes that no further call can escape: token, permission, balance, spending cap."""
_UNSENT_SECONDS = 2.0
"""Seconds before an item that could not be sent is tried again."""


class Verdict(NamedTuple):
    """What to write, and what it means for the run."""

    received: Received
    stops: JustOneError | None = None
    park_until: float | None = None
    slows: bool = False
    """Whether the operation is too fast for the service."""
    retry_after: float | None = None


def judge(
    answer: Answer[object],
    reply: Arrived | None,
    failures: int,
    retry: Retry,
    *,
    now: float,
    seconds: float,
    chance: float,
    adapts: bool = True,
) -> Verdict:
    """Decide by the table.

    Args:
        answer: The answer of the only attempt.
        reply: What the transport received; None if nothing was sent.
        failures: Earlier attempts that failed free of charge.
        retry: How often to repeat, and the waits.
        now: Seconds since 1970.
        seconds: Duration of the attempt.
        chance: A random number from 0 up to 1, for the wait.
        adapts: Whether code 302 slows the operation down; otherwise its item waits.
    """
    error = answer.error
    body = _body(reply)
    base = Received("record", answer.code, answer.http_status, body, seconds, _words(error))
    if error is None:
        return Verdict(base)
    if error.billed == "yes":
        return Verdict(base._replace(event="nothing"))
    if error.billed == "unknown":
        return Verdict(base._replace(event="doubt"))
    back = base._replace(event="put back")
    if error.code in STOPPING:
        return Verdict(back, stops=error)
    if isinstance(error, QuotaExceeded):
        until = error.resets_at.timestamp() if error.resets_at else now + (error.retry_after or 3600.0)
        return Verdict(back, park_until=until)
    if isinstance(error, NotSent) or reply is None:
        return Verdict(back._replace(not_before=now + (error.retry_after or _UNSENT_SECONDS)))
    if isinstance(error, RateLimited):  # the operation slows down; no item fails for it
        wait = 0.0 if adapts else now + (error.retry_after or chance * min(retry.cap, 8 * retry.base))
        return Verdict(back._replace(not_before=wait), slows=adapts, retry_after=error.retry_after)
    if failures + 1 >= retry.attempts or not retry.wants(error):
        return Verdict(base._replace(event="fail"))
    wait = error.retry_after or chance * min(retry.cap, retry.base * 2.0 ** min(failures, 60))
    return Verdict(back._replace(not_before=now + wait, counts=True))


def _body(reply: Arrived | None) -> bytes | None:
    whole = reply if isinstance(reply, Reply) else reply.partial if reply is not None else None
    return None if whole is None else whole.body


def _words(error: JustOneError | None) -> str | None:
    """The error as text that SQLite can hold."""
    if error is None:
        return None
    return f"{type(error).__name__}: {error.message or error}"[:500].encode("utf-8", "replace").decode()
