"""One transaction: counters, money and pace are kept in memory and written once, before its COMMIT."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..money import Money
from ..pace import FREE, Pace

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from ..desk import Kind
    from ..states import MoneyStep, State

__all__ = ["OperationRow", "RunKey", "Transaction", "read_money", "read_pace"]


class OperationRow(NamedTuple):
    """An operation, with what its items need to know of their run."""

    id: int
    step: int
    key: str
    kind: Kind
    price: Decimal
    """0 when unknown."""
    run: int
    budget: int


class RunKey(NamedTuple):
    """A run's uuid, which is part of its items' keys, and its operations by step and key."""

    uuid: str
    operations: dict[tuple[int, str], OperationRow]
    reuse_since: float | None
    """Since when calls of later steps may take answers of other runs; None if never."""

    @property
    def last_step(self) -> int:
        return max((step for step, _ in self.operations), default=0)


class Transaction:
    """Statements between BEGIN IMMEDIATE and COMMIT, or ROLLBACK after an exception."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self.execute: Callable[..., sqlite3.Cursor] = base.execute
        self.executemany: Callable[..., sqlite3.Cursor] = base.executemany
        self._counts: dict[tuple[int, int, str], int] = {}
        self._money: dict[int, tuple[Money, Money]] = {}
        """Budget -> as read, and as it is now."""
        self._paces: dict[str, tuple[Pace, Pace]] = {}
        self._operations: dict[int, OperationRow] = {}
        self._runs: dict[int, RunKey] = {}
        self._others: dict[int, list[str]] = {}

    def __enter__(self) -> Self:
        self.execute("BEGIN IMMEDIATE")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.flush()
                self.execute("COMMIT")
                return
        except BaseException:
            self._roll_back()
            raise
        self._roll_back()

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):  # a full disk has rolled back by itself
            self.execute("ROLLBACK")

    def flush(self) -> None:
        """Write what is kept in memory."""
        self.executemany(
            "INSERT INTO counters VALUES (?, ?, ?, ?)"
            " ON CONFLICT (run, operation, state) DO UPDATE SET items = items + excluded.items",
            [(*key, by) for key, by in self._counts.items() if by],
        )
        self.executemany(
            "UPDATE budgets SET spent = ?, held = ?, billed = ?, holds = ? WHERE id = ?",
            [(str(new.spent), str(new.held), new.billed, new.holds, budget)
             for budget, (old, new) in self._money.items() if new != old],
        )  # fmt: skip
        self.executemany(
            "INSERT OR REPLACE INTO pace VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(key, *new) for key, (old, new) in self._paces.items() if new != old],
        )
        self._counts, self._money, self._paces = {}, {}, {}

    def run(self, run: int) -> RunKey:
        """Return what items of a run need."""
        if run not in self._runs:
            uuid, budget, since = self.execute(
                "SELECT uuid, budget, reuse_since FROM runs WHERE id = ?", (run,)
            ).fetchone()
            rows = self.execute("SELECT id, step, key, kind, price FROM operations WHERE run = ? ORDER BY id", (run,))
            found = [OperationRow._make((*row[:4], Decimal(row[4] or 0), run, budget)) for row in rows]
            self._runs[run] = RunKey(uuid, {(one.step, one.key): one for one in found}, since)
            self._operations |= {one.id: one for one in found}
        return self._runs[run]

    def other_uuids(self, run: int) -> list[str]:
        """Return the uuids of all other runs."""
        if run not in self._others:
            self._others[run] = [uuid for (uuid,) in self.execute("SELECT uuid FROM runs WHERE id <> ?", (run,))]
        return self._others[run]

    def operation(self, operation: int) -> OperationRow:
        """Return an operation by its number."""
        if operation not in self._operations:
            self.run(self.execute("SELECT run FROM operations WHERE id = ?", (operation,)).fetchone()[0])
        return self._operations[operation]

    def count(self, operation: OperationRow, state: State, by: int) -> None:
        """Add to a counter."""
        key = (operation.run, operation.id, state)
        self._counts[key] = self._counts.get(key, 0) + by

    def in_state(self, run: int, state: State) -> int:
        """Return how many items of a run are in a state, as this transaction left them."""
        (before,) = self.execute(
            "SELECT COALESCE(SUM(items), 0) FROM counters WHERE run = ? AND state = ?", (run, state)
        ).fetchone()
        return int(before) + sum(by for key, by in self._counts.items() if (key[0], key[2]) == (run, state))

    def money(self, budget: int) -> Money:
        """Return a budget as this transaction left it."""
        if budget not in self._money:
            money = read_money(self.execute, budget)
            self._money[budget] = money, money
        return self._money[budget][1]

    def pay(self, budget: int, step: MoneyStep, price: Decimal) -> None:
        """Apply one step of one call."""
        if step != "keep":
            money = self.money(budget)
            self._money[budget] = self._money[budget][0], money.after(step, price)

    def pace(self, operation: str) -> Pace:
        """Return the pace of an operation as this transaction left it."""
        if operation not in self._paces:
            pace = read_pace(self.execute, operation)
            self._paces[operation] = pace, pace
        return self._paces[operation][1]

    def set_pace(self, operation: str, pace: Pace) -> None:
        """Replace the pace of an operation."""
        self.pace(operation)
        self._paces[operation] = self._paces[operation][0], pace


class _Execute(Protocol):
    def __call__(self, sql: str, parameters: tuple[object, ...], /) -> sqlite3.Cursor: ...


def read_money(execute: _Execute, budget: int) -> Money:
    """Read a budget."""
    max_cost, max_billed, spent, held, billed, holds = execute(
        "SELECT max_cost, max_billed, spent, held, billed, holds FROM budgets WHERE id = ?", (budget,)
    ).fetchone()
    limit = None if max_cost is None else Decimal(max_cost)
    return Money(limit, max_billed, Decimal(spent), Decimal(held), billed, holds)


def read_pace(execute: _Execute, operation: str) -> Pace:
    """Read the pace of an operation."""
    row = execute(
        "SELECT parked_until, rate, cut_at, next_at, hold, starting, passed FROM pace WHERE key = ?", (operation,)
    ).fetchone()
    return FREE if row is None else Pace._make((*row[:5], bool(row[5]), bool(row[6])))
