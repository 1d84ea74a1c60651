"""Claim items: as far as money, pace and quotas allow, in the transaction that holds their prices."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from ..desk import Claim, Claims
from ..pace import FREE, Pace, ready_at, taken, turns
from .changes import Item, transposed
from .paces import lock_paces, write_pace

if TYPE_CHECKING:
    from .changes import Changes
    from .runs import OperationRow, RunKey
    from .server.connection import Base

__all__ = ["claim"]

_OTHERS_SECONDS = 0.5
"""How long to wait for what others have in progress, before looking again."""
_FOUND = ", ".join(f"found.{name}" for name in Item._fields)
_CANDIDATES = f"""
SELECT found.parameters, found.cursor, {_FOUND}
FROM unnest(%s::bigint[]) AS free(operation) CROSS JOIN LATERAL (
    SELECT * FROM justone_runs.items
    WHERE operation = free.operation AND state = 'planned' AND not_before <= %s {{only}}
    ORDER BY not_before, id LIMIT %s FOR UPDATE SKIP LOCKED
) AS found ORDER BY found.not_before, found.id
"""  # noqa: S608 - constants
_ALL, _BEGUN = _CANDIDATES.format(only=""), _CANDIDATES.format(only="AND page > 1")
_IN_PROGRESS = """
SELECT COALESCE(sum(items) FILTER (WHERE run = %(run)s), 0)::bigint, COALESCE(sum(items), 0)::bigint
FROM justone_runs.counters WHERE state IN ('claimed', 'sent')
    AND run IN (SELECT id FROM justone_runs.runs WHERE budget = %(budget)s)
"""
_ROWS = """
SELECT step, path, row FROM justone_runs.sources
WHERE run = %s AND (step, path) IN (SELECT * FROM unnest(%s::bigint[], %s::text[]))
"""
_WAITING = """
SELECT waiting.operation, first.not_before FROM unnest(%s::bigint[]) AS waiting(operation) CROSS JOIN LATERAL (
    SELECT not_before FROM justone_runs.items WHERE operation = waiting.operation AND state = 'planned'
    ORDER BY not_before LIMIT 1
) AS first
"""


def claim(base: Base, run: RunKey, changes: Changes, worker: int, most: int, clock: float) -> Claims:
    """Claim up to `most` items; `Claims.ready_at` is on the server's clock."""
    operations = list(run.operations.values())
    paces = lock_paces(base, {one.key for one in operations}, clock)
    free = {one.key: turns(paces.get(one.key, FREE), clock, most) for one in operations}
    found = _candidates(base, [one for one in operations if free[one.key] > 0], most, clock)
    money = changes.lock_money()
    claims: list[Claim] = []
    out_of_money = False
    for item, parameters, cursor in found:
        one = run.operations[item.operation]
        if len(claims) == most:
            break
        if free[one.key] < 1:
            continue
        if not money.allows(one.price):
            out_of_money = True
            continue
        money = money.after("hold", one.price)
        free[one.key] -= 1
        attempt = changes.claim(item, one.price, worker)
        claims.append(_claimed(item, one, attempt, parameters, cursor))
    _take_turns(base, claims, paces, clock)
    if claims:
        return Claims(_with_rows(base, run, claims), out_of_money, None, len(claims))
    mine, anybody = base.execute(_IN_PROGRESS, {"run": run.id, "budget": run.budget}).fetchall()[0]
    when = _next_time(base, operations, paces, clock, others=anybody, short=out_of_money)
    return Claims(claims, out_of_money, when, mine)


def _candidates(
    base: Base, operations: list[OperationRow], most: int, clock: float
) -> list[tuple[Item, str, str | None]]:
    """Lock planned items in the order of claims: pages of walks that have begun come first."""
    found: dict[int, tuple[Item, str, str | None]] = {}
    walks = [one.id for one in operations if one.kind == "walk"]
    for statement, asked in ((_BEGUN, walks), (_ALL, [one.id for one in operations])):
        if asked and len(found) < most:
            for parameters, cursor, *columns in base.execute(statement.encode(), (asked, clock, most)).fetchall():
                item = Item(*columns)
                found.setdefault(item.id, (item, parameters, cursor))
    return list(found.values())


def _claimed(item: Item, one: OperationRow, attempt: int, parameters: str, cursor: str | None) -> Claim:
    fields = tuple((name, value) for name, value in cast("list[tuple[str, str]]", json.loads(parameters)))
    return Claim(
        item.id,
        attempt,
        one.key,
        fields,
        item.failures,
        one.kind,
        one.step,
        item.path,
        None,
        item.walk,
        item.page,
        cursor,
    )


def _with_rows(base: Base, run: RunKey, claims: list[Claim]) -> list[Claim]:
    """Add the rows of claims from whose answers later steps take theirs."""
    wanted = [(one.step, one.path) for one in claims if one.step < run.last_step]
    if not wanted:
        return claims
    found = base.execute(_ROWS, (run.id, *transposed(wanted))).fetchall()
    rows = {(step, path): row for step, path, row in found}
    return [one._replace(row=rows.get((one.step, one.path))) for one in claims]


def _take_turns(base: Base, claims: list[Claim], paces: dict[str, Pace], clock: float) -> None:
    for key, pace in paces.items():
        count = sum(one.operation == key for one in claims)
        if (after := taken(pace, clock, count)) != pace:
            write_pace(base, key, after)


def _next_time(
    base: Base, operations: list[OperationRow], paces: dict[str, Pace], clock: float, *, others: int, short: bool
) -> float | None:
    """When to ask again: at the first time that an item waits for, or soon while others have something in progress."""
    keys = {one.id: one.key for one in operations}
    times: list[float] = [clock + _OTHERS_SECONDS] if others else []
    rows: list[tuple[Any, ...]] = base.execute(_WAITING, (list(keys),)).fetchall()
    for operation, not_before in rows:
        ready = max(not_before, ready_at(paces.get(keys[operation], FREE), clock))
        if ready > clock:
            times.append(ready)
        elif not short:  # another worker has it locked at this moment
            times.append(clock + _OTHERS_SECONDS)
    return min(times, default=None)
