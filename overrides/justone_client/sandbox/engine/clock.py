"""A clock that moves when it is told to."""

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
    """Stands still until `advance`, or until somebody sleeps: whoever waits moves it and goes on at once.

    Give one to `Sandbox(clock=...)` and its clients share it, so that retries, limits and midnights take no time.
    """

    def __init__(self, start: datetime | None = None) -> None:
        """Start at a moment with a time zone; 20 November 2026, noon in Shanghai, when None.

        Raises:
            ValueError: When the moment has no time zone.
        """
        start = datetime.fromisoformat(_START) if start is None else start
        if not isinstance(start, datetime) or start.tzinfo is None:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError("start needs a time zone: write datetime(..., tzinfo=...)")
        self._start = start.timestamp()
        self._passed = 0.0
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: the child's time moves by itself."""
        self._lock = threading.Lock()

    def advance(self, seconds: float) -> None:
        """Let this many seconds pass.

        Raises:
            ValueError: For less than none.
        """
        if not is_number(seconds) or seconds < 0:
            raise ValueError(f"advance({seconds!r}): seconds, 0 or more, are needed; time does not go back")
        with self._lock:
            self._passed += seconds

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self._passed

    def time(self) -> float:
        """Seconds since 1970."""
        return self._start + self._passed

    def random(self) -> float:
        """Always one half: waits are the same in every run."""
        return 0.5

    def sleep(self, seconds: float) -> None:
        """Move on instead of waiting."""
        self.advance(max(seconds, 0.0))

    async def sleep_async(self, seconds: float) -> None:
        """Move on instead of waiting, after other tasks had their turn."""
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)
