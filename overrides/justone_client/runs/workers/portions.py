"""A portion of a run, for schedulers that this package does not know: Celery, Ray, cron."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from ..._call.retry import Retry
from ...errors import InvalidSettings
from ..engine.attempt import Attempts
from ..engine.derive_again import Rederivation, follower_of
from ..engine.local import Engine
from .worker import Portion

if TYPE_CHECKING:
    from ...client import AsyncClient
    from ...errors import JustOneError
    from ..engine.local import Why
    from ..journal.journal import Journal

__all__ = ["PortionEnded", "work_portion"]

_ASK_AGAIN_SECONDS = 1.0
"""While others have items in progress, whose answers may lead to more."""


class PortionEnded(NamedTuple):
    """What a portion did, and whether another one is of use."""

    claimed: int
    """Items that it claimed."""
    again_in: float | None
    """Seconds after which another portion may find work; None when the run has ended, for now."""
    why: Why
    """As in `Ended`; `done` also if only this portion is done."""
    error: JustOneError | None


async def work_portion(
    journal: Journal,
    client: AsyncClient,
    *,
    most: int = 100,
    concurrency: int = 16,
    retry: Retry | None = None,
    grace: float = 8.0,
    stop: asyncio.Event | None = None,
) -> PortionEnded:
    """Make some calls of a run, and say when to go on. It never waits for a time to come.

    Args:
        journal: The run. Several programs may work on it if it is in PostgreSQL.
        client: Makes the calls, each with one attempt; it must have neither a cache nor a budget of its own.
        most: Items to claim at most.
        concurrency: Calls in progress at once.
        retry: How often to repeat what failed free of charge, and the waits. Default: 8 attempts.
        grace: Seconds for calls in flight to finish after a stop; the rest become unknown.
        stop: Set it to stop.

    Raises:
        InvalidSettings: An option is invalid, or the client has a cache or a budget.
    """
    for name, value in (("most", most), ("concurrency", concurrency)):
        if value < 1:
            raise InvalidSettings(f"{name} must be 1 or more, got {value!r}")
    follower, desk, asked = follower_of(journal), Portion(journal, most), stop or asyncio.Event()
    if follower is not None:
        await Rederivation(journal, follower, asked).run()
    policy = retry or Retry(attempts=8)
    attempts = Attempts(client)
    engine = Engine(desk, attempts, concurrency, policy, grace, asked, follower)
    why, error = await engine.run()
    return PortionEnded(desk.claimed, _again_in(desk, why, attempts.clock.time()), why, error)


def _again_in(desk: Portion, why: Why, now: float) -> float | None:
    if why not in ("done", "limit"):
        return None
    if desk.claimed:
        return 0.0
    if desk.ready_at is not None:
        return max(0.0, desk.ready_at - now)
    return _ASK_AGAIN_SECONDS if desk.in_progress else None
