"""What the engine sees of a ledger: the `Desk` of one tool call."""

from __future__ import annotations

import asyncio
import os
import socket
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from justone_generated import SPEC_SHA256

from ..._version import __version__
from ...runs.journal.bodies import storable
from ...runs.journal.planning import batches
from ...runs.journal.steps_planner import StepsPlanner
from ...runs.journal.store import NewRun
from .ledger import BUDGET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...runs.journal.desk import Claim, Claims, DerivedRow, Received
    from ...runs.journal.store import RunRow, Store
    from ...runs.plan.plan import Plan
    from .ledger import Ledger

__all__ = ["LedgerDesk", "Planned", "planned"]

_LONGEST_WAIT = 20.0
"""Seconds that a tool call waits for a quota or a pace. A daily quota takes hours."""
_PATIENCE_WITH_AN_ANSWER = 60.0


class Planned(NamedTuple):
    """One tool call, in the ledger."""

    run: RunRow
    worker: int
    planner: StepsPlanner


async def planned(ledger: Ledger, plan: Plan, arguments: Mapping[str, object]) -> Planned:
    """Plan one call or walk as a run of its own.

    Raises:
        InvalidSettings: The operation cannot be walked, or the budget needs its price.
        JournalError: The ledger cannot be written.
    """
    planner, name = StepsPlanner(plan), ledger.next_run()
    new = NewRun(name, BUDGET, planner.text, "a tool call", tuple(planner.operations), __version__, SPEC_SHA256)

    def write(store: Store) -> Planned:
        run = store.begin(new, ledger.limits)
        for batch in batches([arguments], planner, (run.rows, run.digest)):
            store.insert(run, batch)
        store.finish_planning(run.id)
        return Planned(run, store.enter(run.id, socket.gethostname(), os.getpid()), planner)

    return await ledger.step(write)


class LedgerDesk:
    """The `Desk` of one tool call.

    Args:
        ledger: The ledger.
        planned: The call.
        stop: Set when the call has to wait for longer than a tool call may take.
    """

    is_full = False

    def __init__(self, ledger: Ledger, planned: Planned, stop: asyncio.Event) -> None:
        self._ledger, self._run, self._worker, self._stop = ledger, planned.run, planned.worker, stop
        self.waits: bool = False
        """Whether it had to wait for too long."""

    async def claim(self, most: int, now: float) -> Claims:
        """Claim within the limits of this server, which may be lower than those of another one."""

        def write(store: Store) -> Claims:
            store.set_limits(self._run.budget, self._ledger.limits)
            found = asyncio.run(store.claim(self._run.id, self._worker, most, now))
            self.is_full = store.is_full
            return found

        found = await self._ledger.step(write)
        if not found.claims and found.ready_at is not None and found.ready_at > now + _LONGEST_WAIT:
            self.waits = True
            self._stop.set()
        return found

    async def send(self, one: Claim, now: float) -> bool:
        """Commit that an attempt begins."""
        return await self._ledger.step(lambda store: asyncio.run(store.send(one, self._worker, now)))

    async def end(self, one: Claim, received: Received, now: float) -> bool:
        """Commit what came back."""
        write = partial(_end, run=self._run.id, one=one, received=storable(received), now=now)
        return await self._ledger.step(write, _PATIENCE_WITH_AN_ANSWER)

    async def derive(  # one call has no later steps
        self,
        one: Claim,  # noqa: ARG002
        rows: tuple[DerivedRow, ...] | None,  # noqa: ARG002
        failed: str | None,  # noqa: ARG002
    ) -> bool:
        """Nothing derives from the answers of a tool call."""
        return False

    async def park(self, operation: str, until: float) -> None:
        """Claim nothing of an operation before a time."""
        await self._ledger.step(lambda store: asyncio.run(store.park(operation, until)))

    async def slow(self, operation: str, seconds: float, retry_after: float | None, now: float) -> None:
        """Slow an operation down, for all servers of the ledger."""
        await self._ledger.step(lambda store: asyncio.run(store.slow(operation, seconds, retry_after, now)))


def _end(store: Store, run: int, one: Claim, received: Received, now: float) -> bool:
    return asyncio.run(store.end(run, one, received, now))
