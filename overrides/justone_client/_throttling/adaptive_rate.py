"""The rate of calls to one operation after code 302: slow start, then additive increase, multiplicative decrease.

The service limits each user's calls to each endpoint per minute or per hour, and does not publish the number. So calls
go out freely until the first 302. From then on each call waits its turn.

| event | rate, in calls a second | next call |
|---|---|---|
| the first 302 | `FIRST_GUESS`; doubles every `DOUBLING` seconds | a probe after `HOLD` |
| the second 302 ends the slow start | half of what it was | a probe after `HOLD` |
| any later 302 | `DECREASE` times what it was | at once, at the new rate |
| a 302 with no success since the last one | unchanged | a probe after `HOLD`, then twice as long each time |
| a 302 to a call that left before the last one came | unchanged | unchanged |
| the probe succeeds | unchanged | at once, at the rate |
| after `LONG_HOLD` or more | at most the average of the last minute, hold included; ends the slow start | at once |
| a second without a 302 | plus `INCREASE` times the rate after the last 302 | |
| `FORGET` seconds without a 302 | unlimited | at once |
| Retry-After | as for that 302 | after that many seconds |

Example: the service takes 600 calls a minute, and 200 threads make 600 in the first two seconds. The next calls get
302. Probes go out 1, 2, 4, 8, 16 and 32 seconds apart; the one after a minute succeeds. The service took 600 calls in
60 seconds, so the rate becomes 10 and grows by 0.2 a second. If the next 302 comes at 12, the rate falls to
0.7 * 12 = 8.4, grows by 0.17 a second, and so on.
"""

from __future__ import annotations

import threading
from collections import deque
from math import inf, log, log2, sqrt

__all__ = ["TICK", "AdaptiveRate"]

FIRST_GUESS, DOUBLING = 1.0, 2.0
DECREASE, INCREASE = 0.7, 0.02
HOLD, LONG_HOLD, LONGEST_HOLD = 1.0, 2.0, 60.0
"""Seconds without a call. A hold that had to double means that a minute or an hour is used up."""
MEMORY, SHORTLY = 60, 10
"""Seconds over which successes are counted: after a long hold, and to see how much of the rate was used."""
ENOUGH = 5
"""Successes that a measurement over a minute needs."""
SLOWEST = 1 / 60
"""The lowest rate, in calls a second."""
FORGET, FORGET_GUESS = 900.0, 30.0
"""Seconds; the second figure applies to the slow start."""
TICK, SOONEST, LATEST = 0.001, 0.05, 5.0
"""Seconds after which a waiting call asks again, since the rate may have changed. `SOONEST` applies during a probe."""


class AdaptiveRate:
    """The turns of all calls to one operation. Thread-safe.

    Places are numbers given in order; those up to `_due` may go. Time moves `_due` on at the current rate.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._successes = _Recent()
        self._base = inf
        """The rate after the last decrease."""
        self._cut_at = self._hold_until = self._seen_at = -inf
        self._asked_until = -inf
        """The end of the last Retry-After."""
        self._hold = HOLD
        self._starting = False
        """Whether the rate is a first guess, which doubles until the next 302."""
        self._passed = True
        """Whether the service took a call since the last 302."""
        self._open = True
        """Whether calls go out at the rate; False until a probe succeeds."""
        self._probing = False
        """Whether the probe is out."""
        self._issued = 0
        self._due = 0.0

    @property
    def is_limited(self) -> bool:
        """Whether calls have to wait for their turn."""
        return self._base < inf

    def join(self) -> int:
        """Take a place behind all waiting calls, to ask for with `wait`."""
        with self.lock:
            self._issued += 1
            return self._issued

    def leave(self) -> None:
        """Give up a place before its call: the places behind move up."""
        with self.lock:
            self._due += 1

    def wait(self, place: int, now: float) -> float:
        """Seconds after which to ask again; 0 when it is this place's turn."""
        with self.lock:
            self._advance(now)
            ahead = place - self._due
            if now < self._asked_until:
                ahead = max(ahead, 0.0)
            elif self._base == inf or ahead <= 1e-6:
                return 0.0
            if now < self._hold_until:
                seconds = self._hold_until - now + max(0.0, ahead - 1) / self._base
            else:
                seconds = max(ahead / self._rate(now), 0.0 if self._open else SOONEST)
            return min(max(seconds, TICK), LATEST)

    def due_in(self, place: int, now: float) -> float:
        """Seconds until it is this place's turn, if nothing changes."""
        with self.lock:
            if self._base == inf:
                return max(0.0, self._asked_until - now)
            ahead = max(0.0, place - self._due - (not self._open))  # the probe goes out at once
            grown = max(0.0, now - self._hold_until)
            return max(0.0, self._hold_until - now) + self._seconds_for(self._turns(grown) + ahead) - grown

    def passed(self, started: float, now: float, *, success: bool) -> None:
        """A call that started then got another answer than 302."""
        with self.lock:
            if started > self._cut_at and not self._passed:
                self._resume(now)
            if success:
                self._successes.add(now)

    def limited(self, started: float, now: float, retry_after: float | None = None) -> None:
        """A call that started then got code 302."""
        with self.lock:
            if started > self._cut_at:
                self._cut(now)
            if retry_after is not None:
                self._asked_until = max(self._asked_until, now + retry_after)
                self._hold_until = max(self._hold_until, self._asked_until)

    def _cut(self, now: float) -> None:
        self._advance(now)
        if self._base == inf:
            self._due = self._issued
        if not self._passed:
            self._hold = min(max(HOLD, 2 * self._hold), LONGEST_HOLD)
        elif self._base == inf:
            self._base, self._hold, self._starting = FIRST_GUESS, HOLD, True
        elif self._starting:
            self._base, self._hold, self._starting = max(self._rate(now) / 2, FIRST_GUESS), HOLD, False
        else:
            rate = min(self._rate(now), 1.5 * self._successes.rate(now, SHORTLY))  # it may have grown unused
            self._base, self._hold = max(DECREASE * rate, SLOWEST), 0.0
        self._passed, self._probing, self._open = False, False, self._hold == 0
        self._cut_at = now
        self._hold_until = max(now + self._hold, self._asked_until)
        self._due = float(int(self._due))

    def _resume(self, now: float) -> None:
        self._advance(now)
        if self._hold >= LONG_HOLD and self._successes.count(now) >= ENOUGH:
            taken = self._successes.rate(now, MEMORY)
            self._base = max(taken if self._starting else min(self._base, taken), SLOWEST)
            self._starting = False
            self._successes.bridge(now)
        self._passed = self._open = True

    def _rate(self, now: float) -> float:
        seconds = max(0.0, now - self._hold_until)
        return self._base * (2 ** (seconds / DOUBLING) if self._starting else 1 + INCREASE * seconds)

    def _turns(self, seconds: float) -> float:
        """The turns in the first seconds after a hold: the integral of the rate."""
        if self._starting:
            return self._base * DOUBLING / log(2) * (2 ** (seconds / DOUBLING) - 1)
        return self._base * (seconds + INCREASE * seconds**2 / 2)

    def _seconds_for(self, turns: float) -> float:
        """The inverse of `_turns`."""
        if self._starting:
            return DOUBLING * log2(1 + turns * log(2) / (self._base * DOUBLING))
        return (sqrt(1 + 2 * INCREASE * turns / self._base) - 1) / INCREASE

    def _advance(self, now: float) -> None:
        """Grant the turns since the last look, but at most one more than there are places."""
        since, self._seen_at = max(self._seen_at, self._hold_until), now
        if self._base == inf or now < self._hold_until:
            return
        if not self._open and not self._probing:
            self._probing = True
            self._due += 1
        elif self._open:
            turns = self._turns(now - self._hold_until) - self._turns(max(0.0, since - self._hold_until))
            self._due = max(self._due, min(self._due + turns, self._issued + 1.0))
        if now - self._hold_until > (FORGET_GUESS if self._starting else FORGET):
            self._base = inf


class _Recent:
    """Successes by second, for a while."""

    def __init__(self) -> None:
        self._counts: deque[list[int]] = deque()

    def add(self, now: float) -> None:
        second = int(now)
        if self._counts and self._counts[-1][0] == second:
            self._counts[-1][1] += 1
            return
        if self._counts and second - self._counts[-1][0] > 10:
            self._counts.clear()  # a pause of the program: the measurements before it are out of date
        self._counts.append([second, 1])
        while self._counts[0][0] <= second - MEMORY:
            self._counts.popleft()

    def bridge(self, now: float) -> None:
        """Count a pause that ends now, since the service caused it."""
        if self._counts:
            self._counts.append([int(now), 0])

    def count(self, now: float) -> int:
        """Successes within `MEMORY`."""
        return sum(count for second, count in self._counts if second > now - MEMORY)

    def rate(self, now: float, seconds: int) -> float:
        """Successes a second over the last seconds, or over fewer if the first one is more recent."""
        count = sum(count for second, count in self._counts if second > now - seconds)
        span = now - self._counts[0][0] if self._counts else 0.0
        return count / min(max(span, 1.0), seconds)
