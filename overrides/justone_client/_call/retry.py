"""Whether to repeat a failed call and how long to wait first: decides, does not sleep."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._process.fork import watch
from .._requests.keywords import checked_options
from .._requests.values import integer
from .._validation import flag, is_number, is_whole
from ..errors import CODES, BadAnswer, InvalidSettings, NotSent, OutcomeUnknown, Unavailable

if TYPE_CHECKING:
    from ..errors import JustOneError

__all__ = ["FREE_CODES", "HOPELESS_CODES", "Retry", "RetryQuota"]

FREE_CODES = frozenset(row.number for row in CODES.values() if row.repeat)
"""301, 302, 500: known to be free and worth repeating."""
HOPELESS_CODES = frozenset({0, 100, 201, 303, 600, 601, 602})
"""Billed answers, and those that no repetition changes until a person or midnight did something."""


@checked_options
@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How failed calls are repeated. The default repeats nothing that may have been billed.

    `Retry(attempts=1)` repeats nothing at all. Waits are random between 0 and a limit that doubles from `base` to
    `cap` (full jitter), so that many clients do not come back at the same moment.

    Raises:
        InvalidSettings: For a number out of its range, or a code in `codes` that no repetition helps.
    """

    attempts: int = 4
    """Attempts in all, the first included; 1 or more."""
    deadline: float | None = None
    """Seconds for the whole call: all attempts, hosts and waits; above 0. When None 300, or the client's `timeout`
    where that is longer."""
    base: float = 1.0
    """Seconds at most before the second attempt."""
    cap: float = 30.0
    """Seconds at most before any attempt."""
    retry_after_cap: float = 60.0
    """The longest `Retry-After` that is waited for, in seconds. A longer one ends the call at once: coming back
    sooner than the service asked is useless, and `error.retry_after` tells the caller."""
    codes: frozenset[int] = FREE_CODES
    """The business codes that are repeated."""
    repeat_unknown: bool = False
    """Repeat also what may have been billed (`OutcomeUnknown`, `BadAnswer`, 503): at the caller's cost."""

    def __post_init__(self) -> None:
        numbers = (self.base, self.cap, self.retry_after_cap, 0.0 if self.deadline is None else self.deadline)
        if not is_whole(self.attempts) or not all(map(is_number, numbers)):
            raise InvalidSettings(f"{self!r}: attempts is an integer, deadline, base and the caps are seconds")
        flag("Retry(repeat_unknown)", self.repeat_unknown)
        if not isinstance(self.codes, (set, frozenset, list, tuple, range)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"Retry(codes={self.codes!r}): a set of codes is needed, such as {{301, 302}}")
        if self.attempts < 1:
            raise InvalidSettings(f"Retry(attempts={self.attempts!r}): 1 or more are needed; 1 repeats nothing")
        if self.deadline is not None and not self.deadline > 0:
            raise InvalidSettings(f"Retry(deadline={self.deadline!r}): seconds above 0 are needed")
        if not 0 <= self.base <= self.cap or not self.retry_after_cap >= 0:
            raise InvalidSettings("Retry: 0 <= base <= cap and 0 <= retry_after_cap are needed, in seconds")
        object.__setattr__(self, "attempts", integer(self.attempts))
        object.__setattr__(self, "codes", frozenset(integer(code) for code in self.codes))
        if hopeless := sorted(self.codes & HOPELESS_CODES):
            raise InvalidSettings(f"Retry(codes=...): repeating {hopeless} costs again or cannot help; leave them out")

    def seconds(self, timeout: float) -> float:
        """The whole call's, where one attempt has `timeout` seconds."""
        return max(300.0, timeout) if self.deadline is None else self.deadline

    def wants(self, error: JustOneError) -> bool:
        """True when this error is one to repeat, were there attempts left."""
        if isinstance(error, NotSent) or error.code in self.codes:
            return True
        return self.repeat_unknown and isinstance(error, (OutcomeUnknown, BadAnswer, Unavailable))

    def delay(self, attempt: int, error: JustOneError, *, left: float, chance: float) -> float | None:
        """Seconds to wait after this attempt (1 is the first); None: give up.

        Args:
            attempt: The attempt that failed, 1 for the first.
            error: Why it failed.
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
    """What one client may spend on repetitions, so that it does not multiply an outage.

    A repetition takes from the quota, a success gives back. In normal times it never bites; while nothing succeeds,
    a client repeats `capacity / 5` times and then fails at the first attempt. A repetition after 301 takes 1 only:
    that failure is frequent while the service is well.
    """

    def __init__(self, capacity: int = 500) -> None:
        self._capacity = capacity
        self._left = capacity
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: the child has its own."""
        self._left, self._lock = self._capacity, threading.Lock()

    @staticmethod
    def price(error: JustOneError) -> int:
        """What a repetition after this error takes."""
        return 1 if error.code == 301 else 5

    def take(self, price: int) -> bool:
        """Pay for a repetition; False, and nothing taken, when too little is left."""
        with self._lock:
            if price > self._left:
                return False
            self._left -= price
            return True

    def give_back(self, price: int) -> None:
        """A call succeeded after its last repetition cost this much; 0 when it had none."""
        if self._left < self._capacity:
            with self._lock:
                self._left = min(self._capacity, self._left + max(price, 1))
