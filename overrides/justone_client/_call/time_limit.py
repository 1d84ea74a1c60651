"""The one deadline of a call: it bounds its attempts and everything that it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .retry import Retry

__all__ = ["TimeLimit", "TooLate"]


class TimeLimit(NamedTuple):
    """When a call must be over, by the monotonic clock."""

    seconds: float
    """The whole call's."""
    until: float
    latest: float
    """The last moment at which an attempt may begin after a wait. An attempt that has a moment left is sent, billed and
    lost: a tenth of an attempt's time is kept for it."""

    @classmethod
    def begin(cls, now: float, retry: Retry, timeout: float) -> TimeLimit:
        """The limit of a call that begins now."""
        seconds = retry.seconds(timeout)
        return cls(seconds, now + seconds, now + seconds - min(seconds, timeout) / 10)

    def left(self, now: float) -> float:
        """Seconds for which the call may still wait."""
        return max(0.0, self.latest - now)


class TooLate(Exception):
    """A call's turn at the limiter comes after its deadline."""

    def __init__(self, why: str, seconds: float | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.seconds = seconds
        """Until its turn would come, where that is known."""
