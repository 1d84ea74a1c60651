"""Calls and walks in the background of the tools: a tool that is cancelled or slow does not lose its answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from ..._call.retry import Retry
from ...errors import JustOneError
from ...runs.engine.attempt import Attempts
from ...runs.engine.derive import Follower
from ...runs.engine.local import Engine, Stopped
from ...runs.plan.plan import Plan, Step
from .desk import LedgerDesk, planned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation

    from ..._billing.prices import Prices
    from ...client import AsyncClient
    from ...runs.plan.plan import Pages
    from .desk import Planned
    from .ledger import Ledger

__all__ = ["Job", "Worker"]

_GRACE_SECONDS = 1.0
"""For the answer of a call that was sent, after a cancellation; then it is unknown."""
_ATTEMPTS = 3


class Ended(NamedTuple):
    """How the engine left a job."""

    stopped: Stopped
    waits: bool
    """Whether it waits for a daily quota or a pace, for longer than a tool call may."""


class Job:
    """One call or walk in progress."""

    def __init__(self, number: int, task: asyncio.Task[Ended], stop: asyncio.Event) -> None:
        self.number: int = number
        self.task: asyncio.Task[Ended] = task
        self._stop = stop

    def cancel(self) -> None:
        """Send nothing more. What was sent has a moment to finish, and is unknown after that."""
        self._stop.set()

    async def wait(self, seconds: float) -> bool:
        """Wait for the end. Returns whether it came. Cancelling the caller does not cancel the job."""
        done, _ = await asyncio.wait({self.task}, timeout=seconds)
        return bool(done)


class Worker:
    """Makes the calls of a server, each within the limits of the ledger.

    Args:
        client: A client without cache and budget.
        ledger: The ledger.
        prices: Prices by operation, for `max_cost`.
    """

    def __init__(self, client: AsyncClient, ledger: Ledger, prices: Prices | None) -> None:
        self.client: AsyncClient = client
        self.ledger: Ledger = ledger
        self.prices: Prices | None = prices
        self._attempts = Attempts(client)
        self.jobs: dict[int, Job] = {}
        """Those in progress, by the number of the answer."""

    async def start(self, operation: Operation[object], arguments: Mapping[str, object], walk: Pages | None) -> Job:
        """Plan a call in the ledger, and begin to work on it.

        Raises:
            InvalidArgument: A parameter is invalid.
            InvalidSettings: The operation cannot be walked, or has no price.
            JournalError: The ledger cannot be written.
        """
        plan = Plan((Step(operation, walk=walk),), prices=self.prices)
        found = await planned(self.ledger, plan, arguments)
        stop = asyncio.Event()
        job = Job(found.run.id, asyncio.create_task(self._work(found, stop, is_walk=walk is not None)), stop)
        self.jobs[job.number] = job
        job.task.add_done_callback(lambda _: self.jobs.pop(job.number, None))
        return job

    async def _work(self, found: Planned, stop: asyncio.Event, *, is_walk: bool) -> Ended:
        desk = LedgerDesk(self.ledger, found, stop)
        follow = Follower(found.planner.checked) if is_walk else None
        engine = Engine(desk, self._attempts, 1, Retry(attempts=_ATTEMPTS), _GRACE_SECONDS, stop, follow)
        try:
            return Ended(await engine.run(), desk.waits)
        except JustOneError as error:
            return Ended(Stopped("journal", error), desk.waits)

    async def close(self) -> None:
        """End everything that is in progress."""
        for job in list(self.jobs.values()):
            job.cancel()
        if tasks := [job.task for job in self.jobs.values()]:
            await asyncio.wait(tasks)
        await asyncio.to_thread(self.ledger.close)
