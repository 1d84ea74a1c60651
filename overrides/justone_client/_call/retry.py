"""Decide whether to repeat a failed call and how long to wait first. The caller does the waiting.

| error | default | `repeat_unknown=True` |
|---|---|---|
| `NotSent`: nothing left this machine | repeat | repeat |
| 301, 302, 500 (`Retry.codes`): free | repeat | repeat |
| 503, `OutcomeUnknown`, `BadAnswer`: may be billed | stop | repeat, at the caller's cost |
| any other code | stop | stop |

A repetition also needs an attempt left, a `Retry-After` up to `retry_after_cap`, a wait that ends before the deadline,
and room in the client's `RetryQuota`.

Example: attempt 3 of 4 fails with 301. The wait is random between 0 and 4 s (`base` 1 s, doubled twice); if 2 s remain
before the deadline and 3.1 s are drawn, the call fails with 301 at once.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._process.fork import watch
from .._requests.keywords import checked_options
from .._requests.values import integer
from .._validation import check_bool, is_number, is_whole
from ..errors import CODES, BadAnswer, InvalidSettings, NotSent, OutcomeUnknown, Unavailable

if TYPE_CHECKING:
    from ..errors import JustOneError

__all__ = ["FREE_CODES", "HOPELESS_CODES", "Retry", "RetryQuota"]

FREE_CODES = frozenset(row.number for row in CODES.values() if row.repeat)
"""301, 302 and 500: free, and worth repeating."""
HOPELESS_CODES = frozenset({0, 100, 201, 303, 600, 601, 602})
"""Billed answers, and failures that last until someone fixes the account or the quota resets at midnight."""


@checked_options
@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How to repeat failed calls. By default, calls that may have been billed are never repeated.

    `Retry(attempts=1)` disables retries. Waits are random between 0 and a limit that doubles from `base` to `cap`
    (full jitter), so that many clients do not retry at the same moment.

    Raises:
        InvalidSettings: A number is out of range, or repeating one of `codes` cannot help.
    """

    attempts: int = 4
    """Attempts in total, including the first; at least 1."""
    deadline: float | None = None
    """Seconds for the whole call, including all attempts, hosts and waits. When None: 300, or the client's `timeout`
    if that is longer."""
    base: float = 1.0
    """Maximum wait before the second attempt, in seconds."""
    cap: float = 30.0
    """Maximum wait before any attempt, in seconds."""
    retry_after_cap: float = 60.0
    """The longest `Retry-After` to wait for, in seconds. A longer one ends the call at once with its value in
    `error.retry_after`, since retrying earlier is useless."""
    codes: frozenset[int] = FREE_CODES
    """The business codes to repeat."""
    repeat_unknown: bool = False
    """Also repeat calls that may have been billed (`OutcomeUnknown`, `BadAnswer`, 503), at your own cost."""

    def __post_init__(self) -> None:
        numbers = (self.base, self.cap, self.retry_after_cap, 0.0 if self.deadline is None else self.deadline)
        if not is_whole(self.attempts):
            raise InvalidSettings(f"Retry(attempts) must be an integer, got {self.attempts!r}")
        for name, number in zip(("base", "cap", "retry_after_cap", "deadline"), numbers, strict=True):
            if not is_number(number):
                raise InvalidSettings(f"Retry({name}) must be a number, got {number!r}")
        check_bool("Retry(repeat_unknown)", self.repeat_unknown)
        if not isinstance(self.codes, (set, frozenset, list, tuple, range)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"Retry(codes) must be a set of codes, got {self.codes!r}; write codes={{301, 302}}")
        if self.attempts < 1:
            raise InvalidSettings(f"Retry(attempts) must be at least 1, got {self.attempts!r}; 1 disables retries")
        if self.deadline is not None and not self.deadline > 0:
            raise InvalidSettings(f"Retry(deadline) must be positive, got {self.deadline!r}")
        if not 0 <= self.base <= self.cap or not self.retry_after_cap >= 0:
            got = f"base={self.base!r}, cap={self.cap!r}, retry_after_cap={self.retry_after_cap!r}"
            raise InvalidSettings(f"Retry needs 0 <= base <= cap and 0 <= retry_after_cap, got {got}")
        object.__setattr__(self, "attempts", integer(self.attempts))
        object.__setattr__(self, "codes", frozenset(integer(code) for code in self.codes))
        if hopeless := sorted(self.codes & HOPELESS_CODES):
            raise InvalidSettings(f"Retry(codes) must not contain {hopeless}: repeating costs again or cannot help")

    def seconds(self, timeout: float) -> float:
        """Return the time for the whole call, given the timeout of one attempt."""
        return max(300.0, timeout) if self.deadline is None else self.deadline

    def wants(self, error: JustOneError) -> bool:
        """Whether the policy repeats this error, if attempts are left."""
        if isinstance(error, NotSent) or error.code in self.codes:
            return True
        return self.repeat_unknown and isinstance(error, (OutcomeUnknown, BadAnswer, Unavailable))

    def delay(self, attempt: int, error: JustOneError, *, left: float, chance: float) -> float | None:
        """Return the seconds to wait before the next attempt; None to give up.

        Args:
            attempt: The number of the failed attempt, 1 for the first.
            error: The error of that attempt.
            left: Seconds until the deadline.
            chance: A random number from 0 up to 1.
        """
        if attempt >= self.attempts or not self.wants(error):
            return None
        if error.retry_after is None:
            seconds = chance * min(self.cap, self.base * 2.0 ** min(attempt - 1, 60))
        elif error.retry_after > self.retry_after_cap:
            return None
        else:
            seconds = error.retry_after
        return seconds if seconds < left else None


class RetryQuota:
    """One client's allowance for repetitions, so that retries do not multiply an outage.

    A repetition costs 5, a success refunds it. Normal operation never exhausts the quota; while every call fails, a
    client repeats `capacity / 5` times and then fails after the first attempt. A repetition after 301 costs only 1,
    because 301 is frequent even when the service is healthy. With an adaptive rate, a repetition after 302 is free.
    """

    def __init__(self, capacity: int = 500) -> None:
        self._capacity = capacity
        self._left = capacity
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Reset after a fork: the child has its own quota."""
        self._left, self._lock = self._capacity, threading.Lock()

    @staticmethod
    def cost(error: JustOneError) -> int:
        """Return the cost of a repetition after this error."""
        return 1 if error.code == 301 else 5

    def take(self, cost: int) -> bool:
        """Pay for a repetition. False, with nothing taken, when the quota is too low."""
        with self._lock:
            if cost > self._left:
                return False
            self._left -= cost
            return True

    def give_back(self, cost: int) -> None:
        """Refund a success: the cost of its last repetition, or 1 when it had none."""
        if self._left < self._capacity:
            with self._lock:
                self._left = min(self._capacity, self._left + max(cost, 1))
