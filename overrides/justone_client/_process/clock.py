"""Time and chance, as one object that tests and simulations replace."""

from __future__ import annotations

import time

__all__ = ["Clock"]


class Clock:
    """The machine's own time. A subclass that moves by itself makes every wait and limit instant and repeatable."""

    def monotonic(self) -> float:
        """Seconds that never go back: deadlines and cool-downs."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970: dates in `Retry-After`, midnight in Shanghai."""
        return time.time()

    def random(self) -> float:
        """From 0 up to 1: the jitter of waits."""
        from random import random  # not before the first wait

        return random()  # noqa: S311 - spreads calls, keeps no secret

    def sleep(self, seconds: float) -> None:
        """Wait, in `Client`."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait, in `AsyncClient`."""
        import asyncio

        await asyncio.sleep(seconds)
