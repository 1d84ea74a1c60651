"""Time and randomness as one object, which tests and simulations can replace."""

from __future__ import annotations

import time

__all__ = ["Clock"]


class Clock:
    """The system clock. A subclass with its own time makes all waits and limits instant and reproducible."""

    def monotonic(self) -> float:
        """Return monotonic seconds, for deadlines and cool-downs."""
        return time.monotonic()

    def time(self) -> float:
        """Return seconds since 1970, for dates in `Retry-After` and midnight in Shanghai."""
        return time.time()

    def random(self) -> float:
        """Return a random number from 0 up to 1, for the jitter of waits."""
        from random import random  # needed only for waits

        return random()  # noqa: S311 - not for security

    def sleep(self, seconds: float) -> None:
        """Sleep, in `Client`."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Sleep, in `AsyncClient`."""
        import asyncio

        await asyncio.sleep(seconds)
