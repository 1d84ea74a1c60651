"""The store of a journal in one SQLite file: every method is one write of the thread that commits."""

from __future__ import annotations

import time
import uuid
from functools import partial
from typing import TYPE_CHECKING

from ....errors import InvalidSettings
from ..planning import source_path
from ..refusals import JournalError
from ..store import RunRow
from .file import JournalFile
from .inserting import insert
from .reader import SqliteReader
from .transitions import claim, derive, end, leave, move, park, prune, recover, settle, slow
from .underived import WAITING, Place, derive_anew, waiting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ..desk import Claim, Claims, DerivedRow, Received, Underived
    from ..planning import Batch, OperationPlan
    from ..states import Event
    from ..store import Limits, NewRun
    from .transaction import Transaction
    from .writer import Writer

__all__ = ["SqliteStore"]


class SqliteStore:
    """The `Store` of a file, opened by the one program that writes it. Each run has one user.

    Raises:
        JournalError: The file is missing, another program works on it, or it cannot be written.
    """

    def __init__(self, path: Path, *, create: bool) -> None:
        self._file = JournalFile.use(path, create=create)
        self._runs: set[int] = set()
        self._is_closed = False

    @property
    def writer(self) -> Writer:
        """The thread that commits."""
        if self._is_closed:
            raise JournalError(f"The journal {str(self._file.path)!r} is closed; open it again")
        return self._file.writer

    @property
    def is_full(self) -> bool:
        return self.writer.is_full

    def names(self) -> list[str]:
        return self.writer.do(
            lambda base: [name for (name,) in base.execute("SELECT name FROM runs ORDER BY id").fetchall()]
        )

    def find(self, name: str) -> RunRow | None:
        return self.writer.do(partial(_find, name=name))

    def begin(self, new: NewRun, limits: Limits) -> RunRow:
        return self.writer.do(partial(_begin, new=new, limits=limits))

    def extend(self, run: int, plan: str, operations: Sequence[OperationPlan]) -> RunRow:
        return self.writer.do(partial(_extend, run=run, plan=plan, operations=operations))

    def set_limits(self, budget: int, limits: Limits) -> None:
        self.writer.do(partial(_set_limits, budget=budget, limits=limits))

    def insert(self, run: RunRow, batch: Batch, reuse_since: float | None = None) -> None:
        self.writer.do(partial(insert, run=run.id, batch=batch, reuse_since=reuse_since))

    def rows(self, run: int, first: int, count: int) -> list[str]:
        return self.writer.do(partial(_rows, run=run, first=first, count=count))

    def finish_planning(self, run: int, reuse_since: float | None = None) -> None:
        values = (reuse_since, run)
        self.writer.do(
            lambda base: base.execute("UPDATE runs SET planned = 1, reuse_since = ? WHERE id = ?", values) and None
        )

    def enter(self, run: int, host: str, pid: int) -> int:
        return self.writer.do(partial(_enter, run=run, host=host, pid=pid))

    def leave(self, worker: int) -> int:
        return self.writer.do(partial(leave, worker=worker, now=time.time()))

    def recover(self, run: int) -> int:
        if run not in self._runs:
            self._file.take(run)
            self._runs.add(run)
        return self.writer.do(partial(recover, run=run, now=time.time()))

    def settle(self, run: int, event: Event, reason: str, items: Sequence[int] | None = None) -> int:
        return self.writer.do(partial(settle, run=run, event=event, reason=reason, items=items))

    def prune(self, run: int, before: float) -> int:
        return self.writer.do(partial(prune, run=run, before=before))

    def underived(self, run: int) -> Iterator[Underived]:
        for kind in WAITING:
            after: Place = (-1, "", -1, -1)
            while found := self.writer.do(partial(waiting, run=run, kind=kind, after=after)):
                yield from (one for _, one in found)
                after = found[-1][0]

    async def claim(self, run: int, worker: int, most: int, now: float) -> Claims:
        return await self.writer.run(partial(self._claim, run=run, worker=worker, most=most, now=now))

    def _claim(self, base: Transaction, run: int, worker: int, most: int, now: float) -> Claims:
        self._file.check()
        if self.writer.is_full:  # there may be room again
            self.writer.is_full = not self._file.holder.fill()
        return claim(base, run, worker, most, now)

    async def send(self, one: Claim, worker: int, now: float) -> bool:
        return await self.writer.run(partial(self._send, one=one, worker=worker, now=now))

    def _send(self, base: Transaction, one: Claim, worker: int, now: float) -> bool:
        self._file.check()
        return move(base, one.item, "send", one.attempt, now=now, worker=worker)

    async def end(self, run: int, one: Claim, received: Received, now: float) -> bool:
        return await self.writer.run(partial(end, run=run, one=one, received=received, now=now))

    async def derive(self, run: int, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool:
        return await self.writer.run(partial(derive, run=run, one=one, rows=rows, failed=failed))

    async def park(self, operation: str, until: float) -> None:
        await self.writer.run(partial(park, operation=operation, until=until))

    async def slow(self, operation: str, seconds: float, retry_after: float | None, now: float) -> None:
        await self.writer.run(partial(slow, operation=operation, seconds=seconds, retry_after=retry_after, now=now))

    def reader(self) -> SqliteReader:
        return SqliteReader(self._file.path)

    def close(self) -> None:
        """Finish what is being written, and let other programs work on the journal."""
        if not self._is_closed:
            self._is_closed = True
            self._file.leave(self._runs)


_RUN = """
SELECT runs.id, runs.name, uuid, budget, budgets.name, plan, source, rows, digest, planned
FROM runs JOIN budgets ON budgets.id = budget WHERE runs.name = ?
"""


def _find(base: Transaction, name: str) -> RunRow | None:
    row = base.execute(_RUN, (name,)).fetchone()
    if row is None:
        return None
    operations = base.execute("SELECT step, key, id FROM operations WHERE run = ?", (row[0],))
    return RunRow._make((*row[:9], bool(row[9]), {(step, key): number for step, key, number in operations}))


def _begin(base: Transaction, new: NewRun, limits: Limits) -> RunRow:
    if _find(base, new.name) is None:
        base.execute("INSERT INTO budgets (name) VALUES (?) ON CONFLICT (name) DO NOTHING", (new.budget,))
        base.execute(
            "INSERT INTO runs (name, uuid, budget, plan, source, package, catalogue, created_at)"
            " SELECT ?, ?, id, ?, ?, ?, ?, ? FROM budgets WHERE name = ?",
            (new.name, uuid.uuid4().hex, new.plan, new.source, new.package, new.catalogue, time.time(), new.budget),
        )
        _add_operations(base, _found(base, new.name).id, new.operations)
    found = _found(base, new.name)
    if found.plan == new.plan:
        _set_limits(base, found.budget, limits)
    return found


def _found(base: Transaction, name: str) -> RunRow:
    found = _find(base, name)
    if found is None:
        raise LookupError(name)
    return found


def _add_operations(base: Transaction, run: int, operations: Sequence[OperationPlan]) -> None:
    base.executemany(
        "INSERT INTO operations (run, step, key, kind, price) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(run, one.step, one.key, one.kind, None if one.price is None else str(one.price)) for one in operations],
    )


def _extend(base: Transaction, run: int, plan: str, operations: Sequence[OperationPlan]) -> RunRow:
    changed = base.execute(
        "UPDATE runs SET plan = ?1, planned = 0 WHERE id = ?2 AND plan <> ?1 RETURNING 1", (plan, run)
    ).fetchone()
    base.execute("UPDATE runs SET planned = 0 WHERE id = ?", (run,))
    _add_operations(base, run, operations)
    if changed is not None:
        derive_anew(base, run)
    name, budget = base.execute("SELECT name, budget FROM runs WHERE id = ?", (run,)).fetchone()
    _check_prices(base, budget)
    return _found(base, name)


def _set_limits(base: Transaction, budget: int, limits: Limits) -> None:
    cost = None if limits.max_cost is None else str(limits.max_cost)
    base.execute(
        "UPDATE budgets SET max_cost = COALESCE(?, max_cost), max_billed = COALESCE(?, max_billed) WHERE id = ?",
        (cost, limits.max_billed, budget),
    )
    _check_prices(base, budget)


def _check_prices(base: Transaction, budget: int) -> None:
    unpriced = base.execute(
        "SELECT key FROM operations JOIN runs ON runs.id = run JOIN budgets ON budgets.id = budget"
        " WHERE budgets.id = ? AND max_cost IS NOT NULL AND price IS NULL", (budget,)
    ).fetchone()  # fmt: skip
    if unpriced:
        raise InvalidSettings(f"max_cost needs the price of {unpriced[0]}; use max_billed, or start with prices")


def _rows(base: Transaction, run: int, first: int, count: int) -> list[str]:
    rows = base.execute(
        "SELECT row FROM sources WHERE run = ? AND step = 0 AND path >= ? ORDER BY path LIMIT ?",
        (run, source_path(first), count),
    )
    return [row for (row,) in rows]


def _enter(base: Transaction, run: int, host: str, pid: int) -> int:
    now = time.time()
    (number,) = base.execute(
        "INSERT INTO workers (run, host, pid, started_at, seen_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (run, host, pid, now, now),
    ).fetchone()
    return int(number)
