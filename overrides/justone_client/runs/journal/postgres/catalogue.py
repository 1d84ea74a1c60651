"""Runs, their budgets and operations: created, found, extended, limited."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from ....errors import InvalidSettings
from ..refusals import JournalError
from ..store import RunRow
from .changes import transposed
from .underived import derive_anew

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..planning import OperationPlan
    from ..store import Limits, NewRun
    from .server.connection import Base

__all__ = ["begin", "extend", "find", "names", "set_limits"]

_NAMES = "SELECT name FROM justone_runs.runs ORDER BY id"
_FIND = """
SELECT runs.id, runs.name, uuid, budget, budgets.name, plan, source, rows, digest, planned
FROM justone_runs.runs JOIN justone_runs.budget_limits AS budgets ON budgets.id = budget WHERE runs.name = %s
"""
_FIND_OPERATIONS = "SELECT step, key, id FROM justone_runs.operations WHERE run = %s"
_NEW_BUDGET = "INSERT INTO justone_runs.budget_limits (name) VALUES (%s) ON CONFLICT (name) DO NOTHING"
_NEW_RUN = """
INSERT INTO justone_runs.runs (name, uuid, budget, plan, source, package, catalogue, created_at)
SELECT %s, %s, id, %s, %s, %s, %s, %s FROM justone_runs.budget_limits WHERE name = %s ON CONFLICT (name) DO NOTHING
"""
_ADD = """
INSERT INTO justone_runs.operations (run, step, key, kind, price)
SELECT %s, step, key, kind, price FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::numeric[])
    WITH ORDINALITY AS new(step, key, kind, price, number) ORDER BY number
ON CONFLICT (run, step, key) DO NOTHING
"""
_PLAN = "SELECT plan FROM justone_runs.runs WHERE id = %s FOR UPDATE"
_OTHERS = "SELECT 1 FROM justone_runs.workers WHERE run = %s AND session <> %s AND ended_at IS NULL LIMIT 1"
_EXTEND = "UPDATE justone_runs.runs SET plan = %s, planned = 0 WHERE id = %s RETURNING name, budget"
_LIMIT = """
UPDATE justone_runs.budget_limits SET max_cost = COALESCE(%s, max_cost), max_billed = COALESCE(%s, max_billed)
WHERE id = %s
"""
_UNPRICED = """
SELECT operations.key FROM justone_runs.operations JOIN justone_runs.runs ON runs.id = run
    JOIN justone_runs.budget_limits AS budgets ON budgets.id = budget
WHERE budgets.id = %s AND max_cost IS NOT NULL AND price IS NULL ORDER BY operations.id LIMIT 1
"""


def names(base: Base) -> list[str]:
    """Return the names of all runs, in the order of their creation."""
    return [name for (name,) in base.execute(_NAMES).fetchall()]


def find(base: Base, name: str) -> RunRow | None:
    """Return a run by its name."""
    rows: list[tuple[Any, ...]] = base.execute(_FIND, (name,)).fetchall()
    if not rows:
        return None
    number, named, key, budget, budget_name, plan, source, planned, digest, is_planned = rows[0]
    operations = {(step, key): one for step, key, one in base.execute(_FIND_OPERATIONS, (number,)).fetchall()}
    return RunRow(number, named, key, budget, budget_name, plan, source, planned, digest, bool(is_planned), operations)


def begin(base: Base, new: NewRun, limits: Limits, clock: float) -> RunRow:
    """Create a run and its budget, or find the run of that name; set the limits unless it has another plan."""
    if find(base, new.name) is None:
        base.execute(_NEW_BUDGET, (new.budget,))
        values = (new.name, uuid.uuid4().hex, new.plan, new.source, new.package, new.catalogue, clock, new.budget)
        base.execute(_NEW_RUN, values)
    found = _found(base, new.name)
    if not found.operations:
        _add_operations(base, found.id, new.operations)
    if found.plan == new.plan:
        set_limits(base, found.budget, limits)
    return _found(base, new.name)


def extend(base: Base, run: int, plan: str, operations: Sequence[OperationPlan], session: int) -> RunRow:
    """Replace the plan of a run, and add the operations that it does not have yet.

    Raises:
        JournalError: The plan has changed, and other programs work by the old one.
    """
    before = base.execute(_PLAN, (run,)).fetchall()[0][0]
    if plan != before and base.execute(_OTHERS, (run, session)).fetchall():
        raise JournalError("Other programs work on this run by its old plan; stop them, then add to it")
    name, budget = base.execute(_EXTEND, (plan, run)).fetchall()[0]
    _add_operations(base, run, operations)
    if plan != before:
        derive_anew(base, run)
    _check_prices(base, budget)
    return _found(base, name)


def set_limits(base: Base, budget: int, limits: Limits) -> None:
    """Change limits; None keeps the old one.

    Raises:
        InvalidSettings: An operation has no price, and the budget has a `max_cost`.
    """
    base.execute(_LIMIT, (limits.max_cost, limits.max_billed, budget))
    _check_prices(base, budget)


def _found(base: Base, name: str) -> RunRow:
    found = find(base, name)
    if found is None:
        raise JournalError(f"The run {name!r} has vanished; check that no other program changes the journal")
    return found


def _add_operations(base: Base, run: int, operations: Sequence[OperationPlan]) -> None:
    if operations:
        base.execute(_ADD, (run, *transposed([(one.step, one.key, one.kind, one.price) for one in operations])))


def _check_prices(base: Base, budget: int) -> None:
    rows = base.execute(_UNPRICED, (budget,)).fetchall()
    if rows:
        raise InvalidSettings(f"max_cost needs the price of {rows[0][0]}; use max_billed, or start with prices")
