"""Errors of calls whose deadline passed while they waited. Most sent nothing, so they are free to repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._transports.base import format_seconds
from ..errors import NotSent, OutcomeUnknown, RateLimited

if TYPE_CHECKING:
    from .time_limit import TimeLimit, TooLate

__all__ = ["budget_on_hold", "limiter_too_slow", "shared_call_interrupted", "shared_call_too_slow"]


def limiter_too_slow(operation: str, late: TooLate, limit: TimeLimit) -> RateLimited:
    """The client's own limiter would admit the call only after its deadline."""
    return RateLimited(
        f"Nothing was sent: {late.why}; the call's deadline is {format_seconds(limit.seconds)}",
        code=302,
        operation=operation,
        retry_after=late.seconds,
        hint="Repeat it later, make fewer calls at a time, or raise Retry(deadline=...).",
    )


def budget_on_hold(operation: str, limit: TimeLimit) -> NotSent:
    """Other calls held the rest of the budget until this call's deadline."""
    return NotSent(
        f"Other calls held the rest of the budget until this call's deadline of {format_seconds(limit.seconds)}",
        operation=operation,
        hint="Repeat it when they have finished, raise the budget, or raise Retry(deadline=...).",
    )


def shared_call_interrupted(operation: str, region: str) -> OutcomeUnknown:
    """The call that sent the shared request was interrupted."""
    return OutcomeUnknown(
        "The identical call that shared its request with this one was interrupted before the answer arrived",
        operation=operation,
        region=region,
        hint="It may have been billed: check your usage before you repeat it.",
    )


def shared_call_too_slow(operation: str, limit: TimeLimit) -> NotSent:
    """The shared request had no answer by this call's deadline."""
    return NotSent(
        "The identical call in flight, whose answer this one waited for, did not finish within this call's deadline"
        f" of {format_seconds(limit.seconds)}",
        operation=operation,
        hint="Repeat it, or raise Retry(deadline=...).",
    )
