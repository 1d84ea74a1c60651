"""One run of a journal, opened to work on: create, plan, claim, record, settle."""

from __future__ import annotations

import os
import socket
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from justone_generated import SPEC_SHA256

from ..._version import __version__
from ...errors import InvalidSettings
from ..plan.checked import checked
from ..plan.plan import Plan
from ..plan.plan_text import changed_price, changed_step, plan_from
from .address import open_store, shown
from .bodies import storable, storable_text, without_consequences
from .extending import extend
from .planning import batches
from .refusals import JournalError
from .steps_planner import StepsPlanner, check_name, limits_of, one_step, refuse_lower
from .store import NewRun
from .views import JournalView, chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from justone_generated._base import Operation

    from ..._billing.prices import Money, Prices
    from ..plan.ready import CheckedPlan
    from .desk import Claim, Claims, DerivedRow, Received, Underived
    from .planning import Planner
    from .reports import Status
    from .store import RunRow, Store

__all__ = ["Journal", "WorkerDesk"]


class WorkerDesk:
    """The `Desk` of one worker."""

    def __init__(self, store: Store, run: RunRow, worker: int) -> None:
        self._store, self._run = store, run
        self.worker: int = worker
        """The worker's number in the journal."""

    def _work_as(self, worker: int) -> None:
        self.worker = worker

    @property
    def is_full(self) -> bool:
        """Whether the disk was full."""
        return self._store.is_full

    async def claim(self, most: int, now: float) -> Claims:
        """Claim items to call, as far as limits and pace allow."""
        return await self._store.claim(self._run.id, self.worker, most, now)

    async def send(self, one: Claim, now: float) -> bool:
        """Commit that an attempt begins. Only then may its first byte leave."""
        return await self._store.send(one, self.worker, now)

    async def end(self, one: Claim, received: Received, now: float) -> bool:
        """Commit what came back for an attempt, and what follows from it.

        What follows may be broken by a bug in a plan; the answer is recorded all the same.
        """
        received = storable(received)
        try:
            return await self._store.end(self._run.id, one, received, now)
        except JournalError:
            raise
        except Exception as error:
            alone = without_consequences(received, f"{type(error).__name__}: {error}")
            if alone == received:
                raise
            return await self._store.end(self._run.id, one, alone, now)

    async def derive(self, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool:
        """Commit what follows from an item that is recorded already."""
        return await self._store.derive(self._run.id, one, rows, storable_text(failed))

    async def park(self, operation: str, until: float) -> None:
        """Claim nothing of an operation before a time."""
        await self._store.park(operation, until)

    async def slow(self, operation: str, seconds: float, retry_after: float | None, now: float) -> None:
        """Slow an operation down, for all workers and runs."""
        await self._store.slow(operation, seconds, retry_after, now)


class Journal(WorkerDesk):
    """One run, opened by a program that works on it. Other programs may read the journal meanwhile.

    A SQLite file may be opened by one such program at a time. Build it with `Journal.start` or `Journal.resume`.
    """

    def __init__(self, address: str | Path, store: Store, run: RunRow) -> None:
        self.address = address
        """The file, or the PostgreSQL address with its password; `shown` is without."""
        self._checked: CheckedPlan | None = None
        self._has_worked = self._is_working = False
        super().__init__(store, run, store.enter(run.id, socket.gethostname(), os.getpid()))

    @classmethod
    def start(
        cls,
        address: str | Path,
        operations: Plan | Sequence[str | Operation[Any] | Callable[..., Any]],
        source: Iterable[object],
        *,
        run: str = "run",
        budget: str | None = None,
        columns: Sequence[tuple[str, str | None]] = (),
        prices: Prices | None = None,
        max_cost: Money | None = None,
        max_billed: int | None = None,
        allow_unknown_values: bool = False,
        described: str = "",
        add: bool = False,
        reuse: float | None = None,
    ) -> Self:
        """Create a run and plan its items; after a crash, the same call goes on where it ended.

        Args:
            address: The journal. A file is created readable only by its owner. Answers in it are not encrypted.
            operations: What to call for each row: methods of a client, `Operation`s, or `GET /api/...`. Or a `Plan`
                with several steps, which has its own columns, prices and limits.
            source: Rows: dicts, or single values such as ids.
            run: The name of the run. A journal may have several.
            budget: The name of its budget. Runs with the same budget share its limits. Default: one of its own.
            columns: Pairs of a column and its parameter; None is the only required parameter of each operation.
                Without any, each column must be a parameter.
            prices: Prices by operation; `max_cost` needs the price of each operation.
            max_cost: The most that the runs of the budget may cost, over all restarts. None keeps an earlier limit.
                A lower one is refused; `resume` lowers a limit.
            max_billed: The most billed calls. None keeps an earlier limit; a lower one is refused.
            allow_unknown_values: Allow values other than the documented ones.
            described: What the source is, for `status`.
            add: Whether a changed source or plan adds its rows and operations to the run, instead of being refused.
            reuse: Seconds. A call that another run of the journal recorded so recently takes that answer, for free.

        Raises:
            JournalError: Another program works on the file, it cannot be written, or the run has another plan or
                source.
            InvalidSettings: A price is missing, or an operation, a name or a limit is invalid.
        """
        if isinstance(operations, Plan):
            plan = operations
            if columns or prices is not None or allow_unknown_values:
                raise InvalidSettings("A plan has its own columns, prices and values; leave them out beside it")
            max_cost = plan.max_cost if max_cost is None else max_cost
            max_billed = plan.max_billed if max_billed is None else max_billed
        else:
            plan = one_step(operations, columns, prices, allow_unknown_values=allow_unknown_values)
        header = cast("tuple[str, ...] | None", getattr(source, "columns", None))
        planner = StepsPlanner(plan, header if isinstance(header, tuple) else None)
        return cls.plan(address, planner, source, run=run, budget=budget, max_cost=max_cost, max_billed=max_billed,
                        described=described, add=add, reuse=reuse)  # fmt: skip

    @classmethod
    def plan(
        cls,
        address: str | Path,
        planner: Planner,
        source: Iterable[object],
        *,
        run: str = "run",
        budget: str | None = None,
        max_cost: Money | None = None,
        max_billed: int | None = None,
        described: str = "",
        add: bool = False,
        reuse: float | None = None,
    ) -> Self:
        """Do what `start` does, with any planner."""
        limits = limits_of(max_cost, max_billed, planner.operations)
        if reuse is not None and not reuse >= 0:
            raise InvalidSettings(f"reuse must be 0 or more seconds, got {reuse!r}")
        new = NewRun(check_name(run, "run"), check_name(budget or run, "budget"), planner.text, described,
                     tuple(planner.operations), __version__, SPEC_SHA256)  # fmt: skip
        since = None if reuse is None else time.time() - reuse
        store = open_store(address, create=True)
        try:
            refuse_lower(store, new, limits, add=add)
            row = store.begin(new, limits)
            if budget is not None and row.budget_name != budget:
                raise JournalError(f"The run {run!r} has the budget {row.budget_name!r}; leave out the other one")
            if row.plan != planner.text and not add:
                raise JournalError(
                    f"The journal {shown(address)!r} has another plan for the run {run!r} (operations, prices, columns"
                    " or steps); choose another name or journal, resume that run, or add to it"
                )
            if add and (step := changed_step(row.plan, planner.text)) is not None:
                raise JournalError(
                    f"The step {step!r} of the run {run!r} has changed; a run takes more rows, operations and steps,"
                    " and keeps the steps that it has: choose another name for a new run"
                )
            if add and (key := changed_price(row.plan, planner.text)) is not None:
                raise JournalError(
                    f"The price of {key} has changed since the run {run!r} was planned, and its limit counts the old"
                    " one; leave the prices as they were, or start a new run in the same budget"
                )
            store.recover(row.id)
            if add:
                extend(store, row, planner, source, since)
                store.set_limits(row.budget, limits)
            else:
                _plan(store, row, planner, source, since)
            journal = cls(address, store, _found(store, run))
            if journal.run.plan != planner.text:
                raise JournalError(f"Another program has added to the run {run!r} meanwhile; start or resume it again")
            journal._checked = getattr(planner, "checked", None)
            return journal
        except BaseException:
            store.close()
            raise

    @classmethod
    def resume(
        cls,
        address: str | Path,
        *,
        run: str | None = None,
        max_cost: Money | None = None,
        max_billed: int | None = None,
    ) -> Self:
        """Open a run to go on. Calls that were in flight when the last program ended are `unknown`.

        Args:
            address: The journal.
            run: The name of the run; None means the only one.
            max_cost: A new limit of its budget; None keeps the old one.
            max_billed: A new limit of its budget; None keeps the old one.

        Raises:
            JournalError: Another program works on it, it cannot be written, its planning was interrupted, or it has no
                such run.
            InvalidSettings: A limit is invalid, or an operation has no price.
        """
        limits = limits_of(max_cost, max_billed, ())
        store = open_store(address, create=False)
        try:
            row = _found(store, chosen(store.names(), run, address))
            if not row.is_planned:
                raise JournalError(
                    f"The journal {shown(address)!r} has only the first {row.rows} rows of its source; start the run"
                    " again with the same source and options"
                )
            store.set_limits(row.budget, limits)
            store.recover(row.id)
            return cls(address, store, row)
        except BaseException:
            store.close()
            raise

    def checked_plan(self) -> CheckedPlan:
        """Return the steps of the run, to go on by.

        Raises:
            InvalidSettings: A function of the plan cannot be imported.
        """
        if self._checked is None:
            self._checked = checked(plan_from(self._run.plan), is_begun=True)
        return self._checked

    @property
    def run(self) -> RunRow:
        """The run's number, name and plan."""
        return self._run

    @property
    def store(self) -> Store:
        """The database."""
        return self._store

    @property
    def shown(self) -> str:
        """The address as messages may show it."""
        return shown(self.address)

    def view(self) -> JournalView:
        """Return a view of this run."""
        return JournalView.of(self._store.reader(), self.address, self._run.name)

    def status(self) -> Status:
        """Return how far the run is."""
        return self.view().status()

    def underived(self) -> Iterator[Underived]:
        """Yield recorded items whose derivation failed, to derive from them again."""
        return self._store.underived(self._run.id)

    @contextmanager
    def working(self) -> Generator[None]:
        """Work on the run as its own worker; take over what earlier work of this program could not write.

        Raises:
            JournalError: It is being worked on already.
        """
        if self._is_working:
            raise JournalError(f"The run {self._run.name!r} is being worked on already; wait for its end")
        if self._has_worked:
            self._store.leave(self.worker)
            self._work_as(self._store.enter(self._run.id, socket.gethostname(), os.getpid()))
        self._has_worked = self._is_working = True
        try:
            yield
        finally:
            self._is_working = False

    def enter(self, pid: int) -> WorkerDesk:
        """Add a worker of this program, and return its desk."""
        return WorkerDesk(self._store, self._run, self._store.enter(self._run.id, socket.gethostname(), pid))

    def leave(self, worker: int) -> int:
        """Take over from a worker that ended. What it had sent is unknown; returns the number of those items."""
        return self._store.leave(worker)

    def retry_unknown(self, items: Sequence[int] | None = None) -> int:
        """Plan unknown items again, or only those of `items`, by number. Each may be billed a second time.

        Returns:
            How many were planned.
        """
        return self._store.settle(self._run.id, "retry", "repeated by a person's decision", items)

    def give_up_unknown(self, items: Sequence[int] | None = None) -> int:
        """Do without the answers of unknown items, or only those of `items`. Their prices count as spent.

        Returns:
            How many were given up.
        """
        return self._store.settle(self._run.id, "give up", "given up; it may have been billed", items)

    def prune(self, seconds: float) -> int:
        """Delete the answers of ended items that are older. Returns their number."""
        return self._store.prune(self._run.id, time.time() - seconds)

    def close(self) -> None:
        """Finish what is being written, and let other programs work on the journal."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Journal {shown(self.address)!r}>"


def _found(store: Store, name: str) -> RunRow:
    found = store.find(name)
    if found is None:
        raise JournalError(f"The run {name!r} has vanished; check that no other program changes the journal")
    return found


def _plan(store: Store, row: RunRow, planner: Planner, source: Iterable[object], since: float | None) -> None:
    for batch in batches(source, planner, (row.rows, row.digest)):
        if row.is_planned:
            raise JournalError(
                f"The source has changed: it has more than the {row.rows} rows of the journal; give the same source,"
                " add to the run, or start a new one"
            )
        store.insert(row, batch, since)
    store.finish_planning(row.id, since)
