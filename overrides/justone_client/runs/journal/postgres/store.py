"""The store of journals in a PostgreSQL database, for several programs on several machines at once."""

from __future__ import annotations

import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from ..planning import source_path
from ..refusals import JournalError
from . import catalogue, recovery
from .asks import ClaimAsk, DeriveAsk, EndAsk, SendAsk
from .changes import Changes
from .group import perform
from .inserting import insert_batch
from .paces import park, slow
from .reader import PostgresReader
from .runs import read_run
from .server.connection import Server, UnstorableValue
from .server.session import Session
from .server.writer import Writer
from .tables import create_tables, refuse_other
from .underived import WAITING, Place, may_take_more, waiting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..desk import Claim, Claims, DerivedRow, Received, Underived
    from ..planning import Batch, OperationPlan
    from ..states import Event
    from ..store import Limits, NewRun, RunRow
    from .asks import Ask
    from .runs import RunKey
    from .server.connection import Base
    from .server.session import Work

__all__ = ["PostgresStore"]

T = TypeVar("T")
_PRUNED_AT_ONCE = 5000
_BEATS = 12
"""Heartbeats in the time of a lease."""


class PostgresStore:
    """The `Store` of a database. Any number of programs may open it at once.

    Args:
        address: `postgresql://user@host/database`. It is neither kept in the database nor shown anywhere.
        create: Whether to create the tables in a database that has none.
        lease: Seconds without a heartbeat after which others take over what a program has claimed.
        patience: Seconds to wait for a server that restarts or cannot be reached.

    Raises:
        JournalError: The database cannot be used.
        InvalidSettings: psycopg is not installed.
    """

    def __init__(self, address: str, *, create: bool, lease: float = 60.0, patience: float = 60.0) -> None:
        self._server, self._lease = Server(address), lease
        self._runs: dict[int, RunKey] = {}
        self._workers: dict[int, int] = {}
        """All workers that this program had, and the run of each."""
        self._working: set[int] = set()
        self._session = Session(self._server, patience)
        try:
            self._session.once(create_tables if create else refuse_other)
            self._session.register()
        except BaseException:
            self._session.close()
            raise
        self._writer = Writer(self._session, self._perform, self._beat, lease / _BEATS)

    @property
    def is_full(self) -> bool:
        return self._session.is_full

    def _perform(self, run: int, asks: list[Ask]) -> Work[list[Any]]:
        return lambda base, clock: perform(base, self._run(base, run), self._session.number, asks, clock)

    def _run(self, base: Base, run: int) -> RunKey:
        if run not in self._runs:
            self._runs[run] = read_run(base, run)
        return self._runs[run]

    def _beat(self, base: Base, clock: float) -> None:
        """Take over from programs that have ended, unless this one could not reach the server for a while either."""
        self._runs.clear()  # another program may have added operations
        if self._session.pause < self._lease / 2:
            for run in {self._workers[worker] for worker in self._working}:
                recovery.recover(base, self._run(base, run), self._session.number, clock, self._lease)

    def names(self) -> list[str]:
        return self._writer.do(lambda base, _: catalogue.names(base))

    def find(self, name: str) -> RunRow | None:
        return self._writer.do(lambda base, _: catalogue.find(base, name))

    def begin(self, new: NewRun, limits: Limits) -> RunRow:
        return self._writer.do(lambda base, clock: catalogue.begin(base, new, limits, clock))

    def extend(self, run: int, plan: str, operations: Sequence[OperationPlan]) -> RunRow:
        found = self._writer.do(lambda base, _: catalogue.extend(base, run, plan, operations, self._session.number))
        self._runs.pop(run, None)
        return found

    def set_limits(self, budget: int, limits: Limits) -> None:
        self._writer.do(lambda base, _: catalogue.set_limits(base, budget, limits))

    def insert(self, run: RunRow, batch: Batch, reuse_since: float | None = None) -> None:
        def write(base: Base, _clock: float) -> None:
            known = self._run(base, run.id)
            changes = Changes(base, known, self._session.number)
            insert_batch(base, known, batch, changes, reuse_since)
            changes.write()

        self._writer.do(write)

    def rows(self, run: int, first: int, count: int) -> list[str]:
        values = (run, source_path(first), count)
        return self._writer.do(lambda base, _: [row for (row,) in base.execute(_ROWS, values).fetchall()])

    def finish_planning(self, run: int, reuse_since: float | None = None) -> None:
        self._writer.do(lambda base, _: base.execute(_PLANNED, (reuse_since, run)) and None)
        self._runs.pop(run, None)

    def enter(self, run: int, host: str, pid: int) -> int:
        def write(base: Base, clock: float) -> int:
            values = (run, self._session.number, host, pid, clock)
            return int(base.execute(_ENTER, values).fetchall()[0][0])

        worker = self._writer.do(write)
        self._workers[worker] = run
        self._working.add(worker)
        return worker

    def leave(self, worker: int) -> int:
        def write(base: Base, clock: float) -> int:
            rows = base.execute(_RUN_OF, (worker,)).fetchall()
            return sum(recovery.leave(base, self._run(base, run), self._session.number, [worker], clock)
                       for (run,) in rows)  # fmt: skip

        unknown = self._writer.do(write)
        self._working.discard(worker)
        return unknown

    def recover(self, run: int) -> int:
        return self._writer.do(
            lambda base, clock: recovery.recover(base, self._run(base, run), self._session.number, clock, self._lease)
        )

    def settle(self, run: int, event: Event, reason: str, items: Sequence[int] | None = None) -> int:
        settled, last = 0, 0
        while True:  # in portions, so that each transaction is short
            found, settled_now = self._writer.do(partial(self._settle_some, run, event, reason, items, last))
            settled += settled_now
            if len(found) < recovery.PORTION:
                return settled
            last = found[-1]

    def _settle_some(
        self, run: int, event: Event, reason: str, items: Sequence[int] | None, after: int, base: Base, clock: float
    ) -> tuple[list[int], int]:
        return recovery.settle(
            base, self._run(base, run), self._session.number, event, reason, clock, after=after, items=items
        )

    def prune(self, run: int, before: float) -> int:
        deleted = 0
        leads_on = self._writer.do(partial(may_take_more, run))
        values = (run, before, leads_on, run, _PRUNED_AT_ONCE)
        while found := self._writer.do(lambda base, _: base.execute(_PRUNE, values).rowcount):
            deleted += found
        return deleted

    def underived(self, run: int) -> Iterator[Underived]:
        for kind in WAITING:
            after: Place = (-1, "", -1, -1)
            while found := self._writer.do(partial(waiting, run, kind, after)):
                yield from (one for _, one in found)
                after = found[-1][0]

    async def claim(self, run: int, worker: int, most: int, now: float) -> Claims:
        found: Claims = await self._writer.ask(run, ClaimAsk(worker, most, now))
        return found

    async def send(self, one: Claim, worker: int, now: float) -> bool:  # noqa: ARG002 - the server has its own clock
        return bool(await self._writer.ask(self._workers[worker], SendAsk(one)))

    async def end(self, run: int, one: Claim, received: Received, now: float) -> bool:
        try:
            return bool(await self._writer.ask(run, EndAsk(one, received, now)))
        except UnstorableValue as error:  # the journal is well: the answer may be recorded without what follows from it
            raise ValueError(str(error)) from None

    async def derive(self, run: int, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool:
        return bool(await self._writer.ask(run, DeriveAsk(one, rows, failed)))

    async def park(self, operation: str, until: float) -> None:
        seconds = until - time.time()
        await self._writer.run(lambda base, clock: park(base, operation, clock + seconds))

    async def slow(
        self,
        operation: str,
        seconds: float,
        retry_after: float | None,
        now: float,  # noqa: ARG002
    ) -> None:
        await self._writer.run(lambda base, clock: slow(base, operation, clock - seconds, clock, retry_after))

    def reader(self) -> PostgresReader:
        return PostgresReader(self._server)

    def close(self) -> None:
        """Give back what workers of this program still have, and end the session."""
        self._session.hurry()
        with suppress(JournalError):  # others take over when the lease ends
            for worker in sorted(self._working):
                self.leave(worker)
        self._writer.close()

    def __repr__(self) -> str:
        return "<PostgresStore>"


_ROWS = "SELECT row FROM justone_runs.sources WHERE run = %s AND step = 0 AND path >= %s ORDER BY path LIMIT %s"
_PLANNED = "UPDATE justone_runs.runs SET planned = 1, reuse_since = %s WHERE id = %s"
_ENTER = """
INSERT INTO justone_runs.workers (run, session, host, pid, started_at) VALUES (%s, %s, %s, %s, %s) RETURNING id
"""
_RUN_OF = "SELECT run FROM justone_runs.workers WHERE id = %s"
_PRUNE = """
DELETE FROM justone_runs.answers WHERE (item, attempt) IN (
    SELECT item, answers.attempt FROM justone_runs.answers JOIN justone_runs.items ON items.id = item
        JOIN justone_runs.operations ON operations.id = operation
    WHERE items.run = %s AND received_at < %s AND state IN ('recorded', 'nothing', 'failed')
        AND derived IS DISTINCT FROM 0
        AND (NOT %s OR step = (SELECT max(step) FROM justone_runs.operations WHERE run = %s))
    LIMIT %s)
"""
