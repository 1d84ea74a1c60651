"""How fast one operation may be called, learnt from the service's 302: decides, does not sleep.

The service limits each user's calls to each endpoint, per minute or per hour, and tells nobody the number. So calls
go out freely until a 302 comes. Then the pace is cut to a little below what went well lately, comes back to that
quickly, stays near it, and only then tries more (the curve of TCP CUBIC). After a cut nothing goes out for a moment;
then one call tries whether the service takes calls again, and only when it does follow the others.
"""

from __future__ import annotations

import threading
from collections import deque
from math import inf, log

__all__ = ["TICK", "AdaptiveRate"]

CUT = 0.15
"""The part of the pace that a 302 takes away."""
PLATEAU = 30.0
"""Seconds from a cut until the pace is back where it was; as long again, and it has risen as far above."""
HOLD, LONG_HOLD, LONGEST_HOLD = 1.0, 4.0, 60.0
"""Seconds without a call after a cut; doubled as long as the call that tries meets a 302. From the second on it is
plain that a minute or an hour is used up, not that the pace was a little too fast."""
MEMORY, SHORTLY = 60, 10
"""Seconds over which successes are counted: the service counts in minutes and hours."""
SLOWEST, FIRST_GUESS = 1 / 60, 1.0
"""Calls a second: never less than the first; the second until successes were counted for a while."""
ENOUGH = 5
"""Successes before a measurement is believed."""
DOUBLING = 2.0
"""Seconds in which a guessed pace doubles."""
FORGET = 100.0
"""The pace is no longer limited when it has risen that many times above the last cut; squared, above a guess."""
FAR = 86_400.0
"""Seconds after which nobody asks more exactly when a turn comes."""
TICK, SOONEST, LATEST = 0.001, 0.05, 5.0
"""Seconds after which a call that waits asks again: the pace may have changed meanwhile."""


class AdaptiveRate:
    """The turns of all calls to one operation. Thread-safe.

    Places are numbers given in order; those up to `_due` may go. Time moves `_due` on, as fast as the pace says.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._successes = _Recent()
        self._ceiling = inf
        self._cut_at = self._hold_until = self._seen_at = -inf
        self._asked_until = -inf
        """Until when the service wants no call at all."""
        self._hold = HOLD
        self._known = False
        """Whether the ceiling was measured, not guessed."""
        self._passed = True
        """Whether the service has taken a call since the last cut."""
        self._sure = True
        """False from the beginning of a hold until the service has taken a call."""
        self._trying = False
        """Whether one call was let out to see whether it does."""
        self._issued = 0
        self._due = 0.0

    @property
    def is_limited(self) -> bool:
        """Whether calls have to wait for their turn at all."""
        return self._ceiling < inf

    def join(self) -> int:
        """A place behind all who wait, to be asked for with `wait`."""
        with self.lock:
            self._issued += 1
            return self._issued

    def wait(self, place: int, now: float) -> float:
        """Seconds after which to ask again; 0 when it is this place's turn."""
        with self.lock:
            self._advance(now)
            ahead = place - self._due
            if now < self._asked_until:
                ahead = max(ahead, 0.0)
            elif self._ceiling == inf or ahead <= 1e-6:
                return 0.0
            if now < self._hold_until:
                seconds = self._hold_until - now + max(0.0, ahead - 1) / self._rate(now)
            else:
                seconds = max(ahead / self._rate(now), 0.0 if self._sure else SOONEST)
            return min(max(seconds, TICK), LATEST)

    def comes_due(self, place: int, now: float, seconds: float) -> bool:
        """Whether it is this place's turn within so many seconds, as things stand."""
        with self.lock:
            return self._gets_to(place, now, seconds)

    def due_in(self, place: int, now: float) -> float:
        """Seconds until it is this place's turn, as things stand."""
        with self.lock:
            low, high = 0.0, 1.0
            while high < FAR and not self._gets_to(place, now, high):
                low, high = high, 2 * high
            for _ in range(20):
                middle = (low + high) / 2
                low, high = (low, middle) if self._gets_to(place, now, middle) else (middle, high)
        return high

    def _gets_to(self, place: int, now: float, seconds: float) -> bool:
        """Whether the turns that come due in that time, from the end of a hold on, are enough for this place."""
        ahead = place - self._due - (not self._sure)  # after a hold one call goes out at once
        begin = max(0.0, now - self._hold_until)
        end = now + seconds - self._hold_until
        return self._ceiling == inf or (end >= 0 and self._turns(end) - self._turns(begin) >= ahead - 1e-6)

    def _turns(self, seconds: float) -> float:
        """How many turns come due in the first seconds after a hold: the integral of `_rate`."""
        if not self._known:
            return self._ceiling * DOUBLING / log(2) * (2 ** min(seconds / DOUBLING, 60) - 1)
        return self._ceiling * (seconds + CUT * PLATEAU / 4 * ((seconds / PLATEAU - 1) ** 4 - 1))

    def leave(self) -> None:
        """Give up a place before its call: those behind move up."""
        with self.lock:
            self._due += 1

    def passed(self, started: float, now: float, *, success: bool) -> None:
        """A call that started then was not limited, whatever else became of it."""
        with self.lock:
            if started > self._cut_at and not self._passed:
                self._resume(now)
            if success:
                self._successes.add(now)

    def _resume(self, now: float) -> None:
        """The service takes calls again: what it took over all that time, the hold included, is what it takes."""
        self._advance(now)
        count, span = self._successes.lately(now, MEMORY)
        if self._hold >= LONG_HOLD and count >= ENOUGH:
            self._ceiling, self._known = max(min(self._ceiling, count / span), SLOWEST), True
            self._successes.bridge(now)
        self._sure = self._passed = True

    def limited(self, started: float, now: float, retry_after: float | None = None) -> None:
        """A call that started then was answered by 302."""
        with self.lock:
            if started > self._cut_at:  # else it left before the last cut, and was answered by it
                self._cut(now)
            if retry_after is not None:
                self._asked_until = max(self._asked_until, now + retry_after)
                self._hold_until = max(self._hold_until, self._asked_until)

    def _cut(self, now: float) -> None:
        self._advance(now)
        if self._ceiling == inf:
            self._due = self._issued
        if self._passed:
            mild = self._known
            self._hold = 0.0 if mild else HOLD
            self._ceiling, self._known = self._sustainable(now)
        else:  # nothing went well since the last cut: the pace is not to blame, the minute is used up
            self._hold = min(max(HOLD, 2 * self._hold), LONGEST_HOLD)
        self._passed = False
        self._sure, self._trying = self._hold == 0, False
        self._cut_at = now
        self._hold_until = max(now + self._hold, self._asked_until)
        self._due = float(int(self._due))

    def _sustainable(self, now: float) -> tuple[float, bool]:
        """Calls a second that the service has taken lately, and whether that is more than a guess."""
        rate = self._rate(now)
        if rate == inf:
            return FIRST_GUESS, False
        if not self._known:
            return max(rate / 2, FIRST_GUESS), True
        count, span = self._successes.lately(now, SHORTLY)
        return max(rate if rate <= 1.5 * count / span else count / span, SLOWEST), True

    def _rate(self, now: float) -> float:
        """Calls a second: a cubic curve through the last ceiling, flat around it; doubling while that is a guess."""
        seconds = max(0.0, now - self._hold_until)
        if self._ceiling == inf:
            return inf
        if not self._known:
            return self._ceiling * 2 ** min(seconds / DOUBLING, 30)
        return self._ceiling * (1 + CUT * (seconds / PLATEAU - 1) ** 3)

    def _advance(self, now: float) -> None:
        """Let as many turns come due as the time since the last look allows, but none for nobody."""
        since, self._seen_at = max(self._seen_at, self._hold_until), now
        if self._ceiling == inf or now < self._hold_until:
            return
        if not self._sure and not self._trying:
            self._trying = True
            self._due += 1
        elif self._sure:
            grown = self._due + self._rate(since) * (now - since)
            self._due = max(self._due, min(grown, self._issued + 1.0))
        if self._rate(now) > (FORGET if self._known else FORGET**2) * self._ceiling:
            self._ceiling = inf


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
            self._counts.clear()  # a pause: what was measured before it says nothing of now
        self._counts.append([second, 1])
        while self._counts[0][0] <= second - MEMORY:
            self._counts.popleft()

    def bridge(self, now: float) -> None:
        """A pause that ends now was the service's: it counts."""
        if self._counts:
            self._counts.append([int(now), 0])

    def lately(self, now: float, seconds: int) -> tuple[int, float]:
        """How many, in how many of the last seconds."""
        count = sum(count for second, count in self._counts if second > now - seconds)
        span = now - self._counts[0][0] if self._counts else 0.0
        return count, min(max(span, 1.0), seconds)
