"""A clock that only moves when you advance it."""

from __future__ import annotations

import threading
from datetime import datetime

from ..._process.clock import Clock
from ..._process.fork import watch
from ..._requests.keywords import checked_options
from ..._validation import is_number

__all__ = ["ManualClock"]

_START = "2026-11-20T12:00:00+08:00"


@checked_options
class ManualClock(Clock):
    """Moves only with `advance` and `sleep`; sleeping advances it and returns at once.

    The clients of `Sandbox(clock=ManualClock())` share it, so that retries, limits and midnights take no time.
    """

    def __init__(self, start: datetime | None = None) -> None:
        """Start at a time with a time zone; at noon of 20 November 2026 in Shanghai when None.

        Raises:
            ValueError: `start` has no time zone.
        """
        start = datetime.fromisoformat(_START) if start is None else start
        if not isinstance(start, datetime) or start.tzinfo is None:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError("start has no time zone; write datetime(..., tzinfo=...)")
        self._start = start.timestamp()
        self._passed = 0.0
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Renew the lock after a fork; the child's clock moves independently."""
        self._lock = threading.Lock()

    def advance(self, seconds: float) -> None:
        """Advance by this many seconds.

        Raises:
            ValueError: `seconds` is negative or not a number.
        """
        if not is_number(seconds) or seconds < 0:
            raise ValueError(f"advance(seconds) must be a number, 0 or more, got {seconds!r}")
        with self._lock:
            self._passed += seconds

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self._passed

    def time(self) -> float:
        """Seconds since 1970."""
        return self._start + self._passed

    def random(self) -> float:
        """Return 0.5, so that waits are the same in every run."""
        return 0.5

    def sleep(self, seconds: float) -> None:
        """Advance instead of waiting."""
        self.advance(max(seconds, 0.0))

    async def sleep_async(self, seconds: float) -> None:
        """Advance instead of waiting, and let other tasks run."""
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)
