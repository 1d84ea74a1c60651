"""The figures of a run, read with statements that SQLite and PostgreSQL share.

All counting happens in the database. What comes back grows with operations, codes and milliseconds, not with items.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol

from .figures import BudgetFigures, Figures, Latencies, OperationFigures, Reason, Timeline
from .reasons import GIVEN_UP, PREFIX, REFUSED, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Ask", "read_figures"]

_BUCKETS = 120


class Ask(Protocol):
    """Runs one statement with `?` for its values, in a short transaction, and returns its rows."""

    def __call__(self, statement: str, *values: object) -> Iterable[tuple[Any, ...]]: ...


_RUN = """
SELECT runs.id, runs.name, runs.source, runs.created_at, runs.package, runs.rows, runs.planned, budgets.id,
    budgets.name, budgets.max_cost, budgets.max_billed, budgets.spent, budgets.held, budgets.billed, budgets.holds
FROM runs JOIN budgets ON budgets.id = runs.budget WHERE runs.name = ?
"""
_SHARED = "SELECT name FROM runs WHERE budget = ? ORDER BY id"
_OPERATIONS = "SELECT id, step, key, kind, price FROM operations WHERE run = ? ORDER BY step, id"
_COUNTERS = "SELECT operation, state, items FROM counters WHERE run = ?"
_REUSED = """
SELECT operation, COUNT(*) FROM items WHERE run = ? AND attempt = 0 AND state = 'recorded' GROUP BY operation
"""
_PLACES = "SELECT COUNT(*) FROM links WHERE run = ?"
_CODES = """
SELECT code, COUNT(*) FROM items WHERE run = ? AND (attempt > 0 OR state = 'failed') GROUP BY code
"""
_ATTEMPTS = "SELECT attempt, COUNT(*) FROM items WHERE run = ? AND attempt > 0 GROUP BY attempt ORDER BY attempt"
_REASONS = f"""
SELECT operation, CASE WHEN attempt = 0 THEN '{REFUSED}' ELSE SUBSTR(reason, 1, {PREFIX}) END AS kind, COUNT(*)
FROM items WHERE run = ? AND state = ? GROUP BY operation, kind
"""  # noqa: S608 - constants
_LATENCIES = """
SELECT items.operation, CAST(ROUND(answers.seconds * 1000) AS INTEGER) AS milliseconds, COUNT(*)
FROM answers JOIN items ON items.id = answers.item WHERE items.run = ? AND answers.attempt > 0
GROUP BY items.operation, milliseconds ORDER BY items.operation, milliseconds
"""
_TIMES = """
SELECT MIN(sent_at), MAX(sent_at) FROM items WHERE run = ? AND state IN ('recorded', 'nothing') AND attempt > 0
"""
_TIMELINE = """
SELECT CAST(ROUND((sent_at - ?) / ? - 0.5) AS INTEGER) AS bucket, operation, COUNT(*) FROM items
WHERE run = ? AND state IN ('recorded', 'nothing') AND attempt > 0 GROUP BY bucket, operation
"""


def read_figures(ask: Ask, run: str, *, now: float) -> Figures:
    """Read the figures of a run.

    Args:
        ask: Runs a statement.
        run: The run's name.
        now: Seconds since 1970.
    """
    [found] = ask(_RUN, run)
    number, name, source, created, package, rows, planned, budget, *money = found
    operations = list(ask(_OPERATIONS, number))
    items: dict[int, dict[str, int]] = {one[0]: {} for one in operations}
    for operation, state, count in ask(_COUNTERS, number):  # PostgreSQL has several rows for a counter
        items[operation][state] = items[operation].get(state, 0) + count
    reused = dict(ask(_REUSED, number))
    groups: dict[int, list[tuple[int, int]]] = {one[0]: [] for one in operations}
    for operation, milliseconds, count in ask(_LATENCIES, number):
        groups[operation].append((milliseconds, count))
    keys = {one[0]: one[2] for one in operations}
    failed = _kinds(ask, number, "failed")
    return Figures(
        name,
        source or "",
        created,
        now,
        package,
        rows,
        bool(planned),
        next(iter(ask(_PLACES, number)))[0],
        [
            OperationFigures(
                step,
                key,
                kind == "walk",
                _amount(price),
                items[one],
                reused.get(one, 0),
                failed[one, GIVEN_UP],
                Latencies(groups[one]),
            )
            for one, step, key, kind, price in operations
        ],
        _budget(money, [one for (one,) in ask(_SHARED, budget)]),
        dict(ask(_CODES, number)),
        dict(ask(_ATTEMPTS, number)),
        _reasons(_kinds(ask, number, "unknown"), keys),
        _reasons(failed, keys),
        _timeline(ask, number, {one[0]: (one[1], one[2]) for one in operations}),
    )


def _budget(money: list[Any], runs: list[str]) -> BudgetFigures:
    name, max_cost, max_billed, spent, held, billed, holds = money
    return BudgetFigures(
        name, _amount(max_cost), max_billed, Decimal(str(spent)), Decimal(str(held)), billed, holds, runs
    )


def _amount(stored: object) -> Decimal | None:
    return None if stored is None else Decimal(str(stored))


def _kinds(ask: Ask, run: int, state: str) -> Counter[tuple[int, str]]:
    """Items of a state by operation and kind of reason."""
    counts: Counter[tuple[int, str]] = Counter()
    for operation, prefix, count in ask(_REASONS, run, state):
        counts[operation, kind_of(prefix)] += count
    return counts


def _reasons(counts: Counter[tuple[int, str]], keys: dict[int, str]) -> list[Reason]:
    """The most frequent first."""
    found = [Reason(keys[operation], kind, count) for (operation, kind), count in counts.items()]
    return sorted(found, key=lambda one: (-one.items, one.operation, one.kind))


def _timeline(ask: Ask, run: int, operations: dict[int, tuple[int, str]]) -> Timeline | None:
    [(first, last)] = ask(_TIMES, run)
    if first is None:
        return None
    first, last = float(first), float(last)
    width = (last - first) / _BUCKETS or 1.0
    buckets: list[dict[tuple[int, str], int]] = [{} for _ in range(int((last - first) / width) + 1)]
    for bucket, operation, count in ask(_TIMELINE, first, width, run):
        place = buckets[min(max(int(bucket), 0), len(buckets) - 1)]
        place[operations[operation]] = place.get(operations[operation], 0) + count
    return Timeline(first, width, buckets)
