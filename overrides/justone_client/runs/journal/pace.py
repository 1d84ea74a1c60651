"""The pace of one operation, shared by all workers and runs of a database: slow start, then additive increase,
multiplicative decrease.

| event | rate, in calls a second | next call |
|---|---|---|
| the first 302 | `FIRST_GUESS`; doubles every `DOUBLING` seconds | after `HOLD` |
| the second 302 ends the slow start | half of what it was | after `HOLD` |
| any later 302 | `DECREASE` times what it was | at the new rate |
| a 302 with no success since the last one | unchanged | after `HOLD`, then twice as long each time |
| a 302 to a call that left before the last one came | unchanged | unchanged |
| a second without a 302 | plus `INCREASE` times the rate after the last 302 | |
| `FORGET` seconds without a 302 | unlimited | at once |
| Retry-After | as for that 302 | after that many seconds |

Code 303 parks the operation until a time: nothing of it is claimed before.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["FREE", "Pace", "passed", "ready_at", "sane", "slowed", "taken", "turns"]

FIRST_GUESS, DOUBLING = 1.0, 2.0
DECREASE, INCREASE = 0.7, 0.02
HOLD, LONGEST_HOLD = 1.0, 60.0
SLOWEST, FASTEST = 1 / 60, 1e6
FORGET, FORGET_GUESS = 900.0, 30.0
"""Seconds; the second figure applies to the slow start."""
LONGEST_WAIT = 90_000.0
"""Seconds: a quota resets within a day."""
BURST = 0.1
"""Seconds of calls that may go at once, beyond the first."""


class Pace(NamedTuple):
    """One row of the table `pace`. Times are in seconds since 1970."""

    parked_until: float = 0.0
    rate: float | None = None
    """Calls a second after the last 302; None is unlimited."""
    cut_at: float = 0.0
    next_at: float = 0.0
    """When the next call may go, at the rate."""
    hold: float = 0.0
    """The last pause after a 302, in seconds."""
    starting: bool = False
    passed: bool = True
    """Whether a call succeeded since the last 302."""


FREE = Pace()


def turns(pace: Pace, now: float, most: int) -> int:
    """How many calls may go now."""
    if now < pace.parked_until:
        return 0
    rate = _rate(pace, now)
    if rate is None:
        return most
    if now < pace.next_at:
        return 0
    if _probes(pace):
        return min(most, 1)
    return min(most, 1 + int(min(now - pace.next_at, BURST) * rate))


def taken(pace: Pace, now: float, count: int) -> Pace:
    """The pace after so many calls went."""
    rate = _rate(pace, now)
    if rate is None:
        return pace if pace.rate is None else Pace(parked_until=pace.parked_until)
    if not count:
        return pace
    if _probes(pace):  # nothing more until its answer comes, or is lost
        return pace._replace(next_at=now + max(pace.hold, HOLD))
    return pace._replace(next_at=max(pace.next_at, now - BURST) + count / rate)


def ready_at(pace: Pace, now: float) -> float:
    """When the next call may go."""
    wait = 0.0 if _rate(pace, now) is None else pace.next_at
    return max(now, pace.parked_until, wait)


def slowed(pace: Pace, started: float, now: float, retry_after: float | None = None) -> Pace:
    """The pace after a 302 to a call that left at `started`."""
    rate = _rate(pace, now)
    if rate is None:
        pace = pace._replace(rate=FIRST_GUESS, hold=HOLD, starting=True)
    elif started <= pace.cut_at:
        return pace if retry_after is None else pace._replace(next_at=max(pace.next_at, now + retry_after))
    elif not pace.passed:
        pace = pace._replace(hold=min(max(HOLD, 2 * pace.hold), LONGEST_HOLD))
    elif pace.starting:
        pace = pace._replace(rate=max(rate / 2, FIRST_GUESS), hold=HOLD, starting=False)
    else:
        pace = pace._replace(rate=max(DECREASE * rate, SLOWEST), hold=0.0)
    pause = max(pace.hold or 1 / (pace.rate or FIRST_GUESS), retry_after or 0.0)
    return pace._replace(cut_at=now, next_at=now + pause, passed=False)


def passed(pace: Pace, started: float, now: float) -> Pace:
    """The pace after a call that left at `started` got another answer than 302."""
    if pace.rate is None or pace.passed or started <= pace.cut_at:
        return pace
    return pace._replace(passed=True, next_at=now if _probes(pace) else pace.next_at)


def sane(pace: Pace, now: float) -> Pace:
    """The pace without times that only a clock set back explains."""
    if pace.cut_at > now + LONGEST_HOLD or pace.next_at > now + LONGEST_WAIT or pace.parked_until > now + LONGEST_WAIT:
        return FREE
    return pace


def _probes(pace: Pace) -> bool:
    """Whether calls go one by one until the first succeeds."""
    return not pace.passed and pace.hold > 0


def _rate(pace: Pace, now: float) -> float | None:
    """The rate at a time; None when unlimited."""
    if pace.rate is None:
        return None
    seconds = max(0.0, now - pace.cut_at - pace.hold)
    if seconds > (FORGET_GUESS if pace.starting else FORGET):
        return None
    grown = pace.rate * (2 ** (seconds / DOUBLING) if pace.starting else 1 + INCREASE * seconds)
    return min(grown, FASTEST)
