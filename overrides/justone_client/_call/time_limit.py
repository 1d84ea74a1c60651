"""The deadline of a call. It covers all attempts and all waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .retry import Retry

__all__ = ["TimeLimit", "TooLate"]


class TimeLimit(NamedTuple):
    """When a call must be over, by the monotonic clock."""

    seconds: float
    """The time for the whole call."""
    until: float
    latest: float
    """The latest start of an attempt after a wait. It leaves a tenth of the attempt's timeout: an attempt with less
    time would be sent, billed and abandoned."""

    @classmethod
    def begin(cls, now: float, retry: Retry, timeout: float) -> TimeLimit:
        """Start the time limit of a call."""
        seconds = retry.seconds(timeout)
        return cls(seconds, now + seconds, now + seconds - min(seconds, timeout) / 10)

    def left(self, now: float) -> float:
        """Return the seconds that the call may still wait."""
        return max(0.0, self.latest - now)


class TooLate(Exception):
    """The limiter would admit the call only after its deadline."""

    def __init__(self, why: str, seconds: float | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.seconds = seconds
        """Seconds until the limiter would admit the call; None when unknown."""
