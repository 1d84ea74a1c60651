"""Before an attempt and after it: its turn at the operation's limiter, the budget, the books, the user's ledger."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .._throttling.adaptive_rate import TICK
from .._transports.base import spoken
from ..testing import shortened
from .steps import Join, Step, Wait
from .time_limit import TooLate

if TYPE_CHECKING:
    from justone_generated._base import Operation

    from .._billing.budget import Budget, Reservation
    from .._billing.usage import Attempt
    from .._process.clock import Clock
    from .._throttling.adaptive_rate import AdaptiveRate
    from .._throttling.limits import Limiter, Minute
    from .._throttling.wait_queue import Waiter
    from .time_limit import TimeLimit

__all__ = ["Admission", "OnAttempt", "enter", "leave", "reserve", "tell"]

R = TypeVar("R")
Turns = Generator[Step, Any, R]
OnAttempt = Callable[["Attempt"], object]
log = logging.getLogger("justone_client")


class Admission(NamedTuple):
    """A call's place among those under way to its operation."""

    limiter: Limiter
    slot: Waiter | None
    started: float


def enter(limiter: Limiter, clock: Clock, limit: TimeLimit) -> Turns[Admission]:
    """Wait until the operation may be called: a place first, then the minute, then the pace.

    Raises:
        TooLate: Its turn comes after the call's deadline. It is known beforehand but for the place, which others hold.
    """
    slot = limiter.slots.take() if limiter.slots else None
    try:
        if slot is not None and not slot.granted:
            yield Join(slot, limit.left(clock.monotonic()))
            if not slot.granted:
                raise TooLate("other calls to this endpoint took all places of max_concurrency")
        if limiter.minute is not None:
            yield from _minute(limiter.minute, clock, limit)
        if limiter.pace is not None and limiter.pace.is_limited:
            yield from _pace(limiter.pace, clock, limit)
    except (GeneratorExit, TooLate):
        if limiter.slots and slot:
            limiter.slots.give(slot)
        raise
    return Admission(limiter, slot, clock.monotonic())


def _minute(minute: Minute, clock: Clock, limit: TimeLimit) -> Turns[None]:
    now = clock.monotonic()
    seconds = minute.reserve(now, limit.left(now))
    if seconds is None:
        seconds = minute.wait(now)
        raise TooLate(f"calls_per_minute lets it go in {spoken(seconds)}", seconds)
    if seconds > 0:
        yield Wait(shortened(0, seconds) or 0.0)


def _pace(pace: AdaptiveRate, clock: Clock, limit: TimeLimit) -> Turns[None]:
    place = pace.join()
    try:
        while (seconds := pace.wait(place, now := clock.monotonic())) > 0:
            if not shortened(0, seconds):  # a test suite that does not wait
                return
            if not pace.comes_due(place, now, limit.left(now)):
                seconds = pace.due_in(place, now)
                raise TooLate(f"after code 302, its turn at this endpoint comes in {spoken(seconds)}", seconds)
            yield Wait(min(seconds, max(limit.left(now), TICK)))
    except (GeneratorExit, TooLate):
        pace.leave()
        raise


def leave(turn: Admission, now: float, code: int | None, retry_after: float | None) -> None:
    """The attempt is over, whatever became of it."""
    pace, slots = turn.limiter.pace, turn.limiter.slots
    if pace is not None and code == 302:
        pace.limited(turn.started, now, retry_after)
    elif pace is not None:
        pace.passed(turn.started, now, success=code == 0)
    if slots is not None and turn.slot is not None:
        slots.give(turn.slot)


def reserve(
    budget: Budget, operation: Operation[Any], name: str, clock: Clock, limit: TimeLimit
) -> Turns[Reservation | None]:
    """Set aside what the call may cost, waiting for other calls' rest where that decides; None: in vain.

    Raises:
        BudgetExceeded: When the budget is used up.
    """
    one = budget.reserve(operation, name)
    try:
        if not one.ticket.granted:
            yield Join(one.ticket, limit.left(clock.monotonic()))
    except GeneratorExit:
        budget.close(one)
        raise
    if one.refused:
        raise one.refused
    if not one.ticket.granted:
        budget.close(one)
        return None
    return one


def tell(hook: OnAttempt | None, attempt: Attempt) -> None:
    """Log the attempt and tell the user's ledger. The answer is paid for: a mistake there does not lose it."""
    log.debug(
        "%s: attempt %d, %s, code %s, HTTP %s, %.3f s, region %s, billed: %s",
        attempt.operation,
        attempt.number,
        attempt.error or "ok",
        attempt.code,
        attempt.http_status,
        attempt.seconds,
        attempt.region,
        attempt.billed,
    )
    if hook is None:
        return
    try:
        hook(attempt)
    except KeyboardInterrupt:
        raise
    except BaseException:  # SystemExit too: the hook would take a paid answer along
        log.exception("%s: on_attempt failed; the call goes on", attempt.operation)
