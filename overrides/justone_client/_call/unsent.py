"""The errors of calls that waited in vain: nothing was sent, so they cost nothing and may be repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._transports.base import spoken
from ..errors import NotSent, OutcomeUnknown, RateLimited

if TYPE_CHECKING:
    from .time_limit import TimeLimit, TooLate

__all__ = ["held_back", "interrupted_elsewhere", "no_answer_to_share", "no_room_in_budget"]


def held_back(operation: str, late: TooLate, limit: TimeLimit) -> RateLimited:
    """The limiter of this client does not let the call go in time."""
    return RateLimited(
        f"Nothing was sent: {late.why}, and the call has a deadline of {spoken(limit.seconds)}",
        code=302,
        operation=operation,
        retry_after=late.seconds,
        hint="Repeat it later, make fewer calls at a time, or give it longer: Retry(deadline=...).",
    )


def no_room_in_budget(operation: str, limit: TimeLimit) -> NotSent:
    """Other calls hold the rest of the budget for too long."""
    return NotSent(
        f"Calls under way held the rest of the budget for all of the {spoken(limit.seconds)} that this call has",
        operation=operation,
        hint="Repeat it when they are over, raise the budget, or give it longer: Retry(deadline=...).",
    )


def interrupted_elsewhere(operation: str, region: str) -> OutcomeUnknown:
    """The call that sent the request for this one too was cut off."""
    return OutcomeUnknown(
        "An identical call had sent the request for this one too, and was interrupted before its answer came",
        operation=operation,
        region=region,
        hint="It may have been billed: look at the usage before you repeat it.",
    )


def no_answer_to_share(operation: str, limit: TimeLimit) -> NotSent:
    """The identical call under way does not come back."""
    return NotSent(
        f"An identical call is under way and brought no answer in the {spoken(limit.seconds)} that this one has",
        operation=operation,
        hint="Repeat it, or give it longer: Retry(deadline=...).",
    )
