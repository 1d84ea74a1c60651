"""A worker: the engine of `local.py` on the Desk of another process."""

from __future__ import annotations

import asyncio
import os
import signal
from typing import TYPE_CHECKING

from ...errors import JustOneError
from ..engine.attempt import Attempts
from ..engine.derive_again import follower_from
from ..engine.local import Engine
from ..journal.desk import Claims
from .desk_proxy import DeskProxy
from .messages import Farewell, Welcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..journal.desk import Claim, DerivedRow, Desk, Received
    from .messages import Wire

__all__ = ["Portion", "serve_process", "work_over", "work_until"]

_ALONE = 1
"""Exit status of a worker whose journal is gone."""


def serve_process(connection: Wire) -> None:
    """Work until the run ends. This is the main function of a worker process."""
    for kind in (signal.SIGINT, signal.SIGTERM):  # a terminal signals the whole group; the driver decides for all
        signal.signal(kind, signal.SIG_IGN)
    try:
        asyncio.run(work_over(connection, on_lost=lambda: os._exit(_ALONE)))
    except (EOFError, OSError):
        os._exit(_ALONE)


async def work_over(connection: Wire, on_lost: Callable[[], object]) -> Farewell:
    """Work over a connection: receive how, work, and say why it ended.

    Raises:
        EOFError, OSError: The other program has ended.
    """
    welcome: Welcome = connection.recv()
    stop = asyncio.Event()
    desk = DeskProxy(connection, stop.set, on_lost)
    farewell = await work_until(Portion(desk, welcome.most), welcome, stop)
    await desk.leave(farewell)
    return farewell


async def work_until(desk: Portion, welcome: Welcome, stop: asyncio.Event) -> Farewell:
    """Work at a desk until the run, the portion, or this worker ends."""
    try:
        async with welcome.client() as client:
            attempts = Attempts(client)
            follow = follower_from(welcome.plan)
            engine = Engine(desk, attempts, welcome.concurrency, welcome.retry, welcome.grace, stop, follow)
            ended = await engine.run()
        return Farewell(ended.why, ended.error, desk.claimed, desk.ready_at, desk.in_progress)
    except JustOneError as error:
        return Farewell("stopped", error, desk.claimed, is_raised=True)
    except Exception as error:  # noqa: BLE001, RUF100 - raised again by the driver; it may not be picklable
        return Farewell("stopped", RuntimeError(f"{type(error).__name__}: {error}"), desk.claimed, is_raised=True)


class Portion:
    """A Desk that gives out a limited number of items, and never waits for a time to come.

    Args:
        desk: The whole.
        most: Items to claim; None: as many as there are, waiting for those of later.
    """

    def __init__(self, desk: Desk, most: int | None) -> None:
        self._desk, self._most = desk, most
        self.claimed: int = 0
        """Items claimed so far."""
        self.ready_at: float | None = None
        """When the next item may be claimed; None if that is now, or never."""
        self.in_progress: int = 0
        """Items in progress when nothing could be claimed."""

    @property
    def is_full(self) -> bool:
        """Whether the disk of the journal was full."""
        return self._desk.is_full

    async def send(self, one: Claim, now: float) -> bool:
        """Commit that an attempt begins."""
        return await self._desk.send(one, now)

    async def end(self, one: Claim, received: Received, now: float) -> bool:
        """Commit what came back for an attempt."""
        return await self._desk.end(one, received, now)

    async def derive(self, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool:
        """Plan what follows from an item that is recorded already."""
        return await self._desk.derive(one, rows, failed)

    async def park(self, operation: str, until: float) -> None:
        """Claim nothing of an operation before a time."""
        await self._desk.park(operation, until)

    async def slow(self, operation: str, seconds: float, retry_after: float | None, now: float) -> None:
        """Slow an operation down after a 302."""
        await self._desk.slow(operation, seconds, retry_after, now)

    async def claim(self, most: int, now: float) -> Claims:
        """Claim items, as far as the portion and the limits allow."""
        if self._most is None:
            found = await self._desk.claim(most, now)
            self.claimed += len(found.claims)
            return found
        left = self._most - self.claimed
        if left <= 0:
            return Claims([])
        found = await self._desk.claim(min(most, left), now)
        self.claimed += len(found.claims)
        self.ready_at, self.in_progress = found.ready_at, found.in_progress
        return found._replace(ready_at=None, in_progress=0)
