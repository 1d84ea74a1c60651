"""Admit each attempt to the operation's limiter and to the budget, and report it afterwards.

The gates of a call, in order:

| gate | taken | waits for | released |
|---|---|---|---|
| budget (`reserve`) | once a call | other calls' holds | at the end of the call |
| `max_concurrency` | each attempt | another attempt to finish | after the attempt |
| `calls_per_minute` | each attempt | its place in the minute | never; the minute passes |
| adaptive rate after 302 | each attempt | its admission at the current rate | after the attempt |

Example: `max_concurrency=2` and `calls_per_minute=60`. The third call waits until one of two finishes; only then does
it reserve a place in the minute. If that place is after the call's deadline, it gives its slot back: `TooLate`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .._throttling.adaptive_rate import TICK
from .._transports.base import format_seconds
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

__all__ = ["Admission", "OnAttempt", "admit", "finish", "report", "reserve"]

R = TypeVar("R")
Steps = Generator[Step, Any, R]
OnAttempt = Callable[["Attempt"], object]
"""A function that receives each attempt after it ended: `Client(on_attempt=...)`."""
log = logging.getLogger("justone_client")


class Admission(NamedTuple):
    """An attempt that the operation's limiter has admitted."""

    limiter: Limiter
    slot: Waiter | None
    started: float


def admit(limiter: Limiter, clock: Clock, limit: TimeLimit) -> Steps[Admission]:
    """Wait for a concurrency slot, then for the minute, then for the adaptive rate.

    Raises:
        TooLate: The attempt would start after the call's deadline. The minute and the rate know this in advance; for a
            slot the call waits until the deadline.
    """
    slot = limiter.slots.take() if limiter.slots else None
    try:
        if slot is not None and not slot.granted:
            yield Join(slot, limit.left(clock.monotonic()))
            if not slot.granted:
                raise TooLate("other calls to this endpoint used all of max_concurrency")
        if limiter.minute is not None:
            yield from _minute(limiter.minute, clock, limit)
        if limiter.pace is not None and limiter.pace.is_limited:
            yield from _pace(limiter.pace, clock, limit)
    except (GeneratorExit, TooLate):
        if limiter.slots and slot:
            limiter.slots.give(slot)
        raise
    return Admission(limiter, slot, clock.monotonic())


def _minute(minute: Minute, clock: Clock, limit: TimeLimit) -> Steps[None]:
    now = clock.monotonic()
    seconds = minute.reserve(now, limit.left(now))
    if seconds is None:
        seconds = minute.wait(now)
        raise TooLate(f"calls_per_minute allows the call in {format_seconds(seconds)}", seconds)
    if seconds > 0:
        yield Wait(shortened(0, seconds) or 0.0)


def _pace(pace: AdaptiveRate, clock: Clock, limit: TimeLimit) -> Steps[None]:
    place = pace.join()
    try:
        while (seconds := pace.wait(place, now := clock.monotonic())) > 0:
            if not shortened(0, seconds):  # within `no_waiting`
                return
            if (due := pace.due_in(place, now)) > limit.left(now):
                raise TooLate(f"after code 302, this endpoint may be called in {format_seconds(due)}", due)
            yield Wait(min(seconds, max(limit.left(now), TICK)))
    except (GeneratorExit, TooLate):
        pace.leave()
        raise


def finish(admission: Admission, now: float, code: int | None, retry_after: float | None) -> None:
    """Release the attempt's slot and adapt the rate to its result."""
    pace, slots = admission.limiter.pace, admission.limiter.slots
    if pace is not None and code == 302:
        pace.limited(admission.started, now, retry_after)
    elif pace is not None:
        pace.passed(admission.started, now, success=code == 0)
    if slots is not None and admission.slot is not None:
        slots.give(admission.slot)


def reserve(
    budget: Budget, operation: Operation[Any], name: str, clock: Clock, limit: TimeLimit
) -> Steps[Reservation | None]:
    """Reserve the call's cost, waiting while other calls hold the rest. None when the deadline comes first.

    Raises:
        BudgetExceeded: The budget is used up.
    """
    one = budget.reserve(operation, name)
    try:
        if not one.waiter.granted:
            yield Join(one.waiter, limit.left(clock.monotonic()))
    except GeneratorExit:
        budget.close(one)
        raise
    if one.refused:
        raise one.refused
    if not one.waiter.granted:
        budget.close(one)
        return None
    return one


def report(hook: OnAttempt | None, attempt: Attempt) -> None:
    """Log the attempt and call the user's hook. An exception there must not lose an answer that is paid for."""
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
    except BaseException:  # SystemExit too: it would lose a paid answer
        log.exception("%s: on_attempt failed; the call continues", attempt.operation)
