"""A service that limits calls, and callers of it, on a simulated clock."""

import heapq
import itertools
import random
from collections import deque
from collections.abc import Callable
from typing import Any

from justone_client._throttling.adaptive_rate import AdaptiveRate

Limit = Callable[[float], bool]
"""Whether the service accepts a call that arrives now."""


def bucket(rate: Callable[[float], float], burst: float = 1.0) -> Limit:
    """A limit of calls per second, with a burst after a pause."""
    state = [burst, 0.0]

    def take(now: float) -> bool:
        state[0] = min(burst, state[0] + rate(now) * (now - state[1]))
        state[1] = now
        if state[0] < 1:
            return False
        state[0] -= 1
        return True

    return take


def sliding(count: int, seconds: float) -> Limit:
    """A limit of calls in a sliding window."""
    taken: deque[float] = deque()

    def take(now: float) -> bool:
        while taken and taken[0] <= now - seconds:
            taken.popleft()
        if len(taken) >= count:
            return False
        taken.append(now)
        return True

    return take


def fixed(count: int, seconds: float) -> Limit:
    """A limit of calls per minute of the clock."""
    state = [-1, 0]

    def take(now: float) -> bool:
        window = int(now // seconds)
        if state[0] != window:
            state[:] = [window, 0]
        state[1] += 1
        return state[1] <= count

    return take


class Outcome:
    def __init__(self) -> None:
        self.successes: list[float] = []
        self.refused: list[float] = []
        self.attempts: list[int] = []

    def rate(self, start: float, end: float) -> float:
        return sum(start <= at < end for at in self.successes) / (end - start)

    def refusals(self, start: float, end: float) -> float:
        good = sum(start <= at < end for at in self.successes)
        bad = sum(start <= at < end for at in self.refused)
        return bad / max(1, good + bad)


def simulate(limit: Limit, *, callers: int, seconds: float, latency: float, seed: int = 1) -> Outcome:
    """Callers that repeat a limited call until it succeeds, and then make the next one."""
    pace, outcome, dice, order = AdaptiveRate(), Outcome(), random.Random(seed), itertools.count()
    agenda: list[tuple[float, int, Callable[..., Any], tuple[Any, ...]]] = []

    def at(when: float, action: Callable[..., Any], *details: Any) -> None:
        heapq.heappush(agenda, (when, next(order), action, details))

    def begin(now: float, attempt: int) -> None:
        ask(now, attempt, pace.join())

    def ask(now: float, attempt: int, place: int) -> None:
        wait = pace.wait(place, now)
        if wait:
            at(now + wait, ask, attempt, place)
        else:
            at(now + latency * dice.uniform(0.25, 0.75), arrive, attempt, now)

    def arrive(now: float, attempt: int, started: float) -> None:
        at(now + latency * dice.uniform(0.25, 0.75), finish, attempt, started, limit(now))

    def finish(now: float, attempt: int, started: float, taken: bool) -> None:
        if taken:
            pace.passed(started, now, success=True)
            outcome.successes.append(now)
            outcome.attempts.append(attempt)
            begin(now, 1)
        else:
            pace.limited(started, now)
            outcome.refused.append(now)
            at(now + dice.random() * 2 ** (attempt - 1), begin, attempt + 1)

    for _ in range(callers):
        at(0.0, begin, 1)
    while agenda and agenda[0][0] < seconds:
        now, _, action, details = heapq.heappop(agenda)
        action(now, *details)
    return outcome
