"""Every change of an item's state: each in its caller's transaction, together with the counters and the money."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ..bodies import pack
from ..desk import NOT_DERIVED, Claim, Claims, Received
from ..pace import Pace, passed, ready_at, sane, slowed, taken, turns
from ..states import RULES, also_late
from .inserting import insert_derived, insert_page
from .schema import OPEN
from .underived import may_take_more

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..desk import DerivedRow
    from ..states import Event
    from .transaction import OperationRow, Transaction

__all__ = ["claim", "derive", "end", "leave", "move", "park", "prune", "recover", "settle", "slow"]

_UPDATE = """
UPDATE items SET state = ?, attempt = attempt + ?, failures = failures + ?, not_before = ?, held = {held},
    sent_at = COALESCE(?, sent_at), code = COALESCE(?, code), reason = ?, worker = COALESCE(?, worker)
WHERE id = ? AND attempt = ? AND state = ? RETURNING operation
"""
# An operation keeps its price for ever, so what an item holds is the price of its operation.
_HELD = "(SELECT COALESCE(price, '0') FROM operations WHERE id = operation)"
_STATEMENTS = {"hold": _UPDATE.format(held=_HELD), "keep": _UPDATE.format(held="held"),
               "release": _UPDATE.format(held="NULL"), "spend": _UPDATE.format(held="NULL")}  # fmt: skip


def move(
    base: Transaction,
    item: int,
    event: Event,
    attempt: int,
    *,
    now: float | None = None,
    worker: int | None = None,
    received: Received | None = None,
) -> bool:
    """Move an item along one row of the table in states.py.

    Returns:
        False, with nothing changed, if the item has moved on to another attempt or state.
    """
    rule, details = RULES[event], received or Received(event)
    values = (
        rule.target,
        event == "claim",
        details.counts,
        details.not_before,
        now if event == "send" else None,
        details.code,
        details.reason,
        worker,
        item,
        attempt,
    )
    for state in rule.sources:  # one statement suffices most of the time
        found = base.execute(_STATEMENTS[rule.money], (*values, state)).fetchall()
        if found:
            operation = base.operation(found[0][0])
            base.pay(operation.budget, rule.money, operation.price)
            base.count(operation, state, -1)
            base.count(operation, rule.target, 1)
            return True
    return False


class _Candidate(NamedTuple):
    """A planned item. Its fields are in the order of claims: pages of walks that have begun come first."""

    is_new: bool
    not_before: float
    item: int
    operation: OperationRow
    parameters: str
    attempt: int
    failures: int
    path: str
    walk: int | None
    page: int | None
    cursor: str | None

    def claim(self, row: str | None) -> Claim:
        parameters = tuple((name, value) for name, value in json.loads(self.parameters))
        one = self.operation
        return Claim(self.item, self.attempt + 1, one.key, parameters, self.failures, one.kind, one.step, self.path,
                     row, self.walk, self.page, self.cursor)  # fmt: skip


def claim(base: Transaction, run: int, worker: int | None, most: int, now: float) -> Claims:
    """Claim up to `most` planned items, in their order, as far as limits and pace allow; each holds its price."""
    claims: list[Claim] = []
    out_of_money = False
    operations = base.run(run).operations.values()
    left = {one.key: turns(_pace(base, one.key, now), now, most) for one in operations}
    used = dict.fromkeys(left, 0)
    for one in _candidates(base, operations, left, now):
        operation = one.operation
        if len(claims) == most:
            break
        if used[operation.key] == left[operation.key]:
            continue
        if not base.money(operation.budget).allows(operation.price):
            out_of_money = True
            continue
        move(base, one.item, "claim", one.attempt, worker=worker)
        used[operation.key] += 1
        claims.append(one.claim(_row(base, one) if base.run(run).last_step > operation.step else None))
    for key, count in used.items():
        base.set_pace(key, taken(base.pace(key), now, count))
    when = None if claims else _next_time(base, operations, now)
    in_progress = base.in_state(run, "claimed") + base.in_state(run, "sent")
    return Claims(claims, out_of_money, when, in_progress)


def _pace(base: Transaction, operation: str, now: float) -> Pace:
    pace = sane(base.pace(operation), now)
    base.set_pace(operation, pace)
    return pace


_WAITING = """
SELECT not_before, id, parameters, attempt, failures, path, walk, page, cursor FROM items
WHERE state = 'planned' AND operation = ? AND not_before <= ? {} ORDER BY not_before, id LIMIT ?
"""
_BEGUN = _WAITING.format("AND page > 1")
_ANY = _WAITING.format("")


def _candidates(
    base: Transaction, operations: Iterable[OperationRow], left: dict[str, int], now: float
) -> list[_Candidate]:
    """The first items of each operation that may go, merged by their order."""
    rows: list[_Candidate] = []
    for one in operations:
        if not left[one.key]:
            continue
        values = (one.id, now, left[one.key])
        begun = base.execute(_BEGUN, values).fetchall() if one.kind == "walk" else []
        known = {row[1] for row in begun}
        rows += [_Candidate._make((False, *row[:2], one, *row[2:])) for row in begun]
        rows += [
            _Candidate._make((True, *row[:2], one, *row[2:]))
            for row in base.execute(_ANY, values)
            if row[1] not in known
        ]
    # Row by row: a limit leaves whole rows behind, not a whole operation without answers.
    rows.sort(key=lambda row: (row.is_new, row.not_before, row.path, row.item))
    return rows


def _row(base: Transaction, one: _Candidate) -> str | None:
    """The first row that has the item."""
    place = (one.operation.run, one.operation.step, one.path)
    found = base.execute("SELECT row FROM sources WHERE run = ? AND step = ? AND path = ?", place).fetchone()
    return None if found is None else str(found[0])


def _next_time(base: Transaction, operations: Iterable[OperationRow], now: float) -> float | None:
    """The earliest time at which an item that must wait may be claimed."""
    times: list[float] = []
    for one in operations:
        ready = ready_at(base.pace(one.key), now)
        first = base.execute(
            "SELECT MIN(not_before) FROM items WHERE state = 'planned' AND operation = ? AND not_before > ?",
            (one.id, -1.0 if ready > now else now),
        ).fetchone()[0]
        if first is not None:
            times.append(max(first, ready))
    return min(times, default=None)


def end(base: Transaction, run: int, one: Claim, received: Received, now: float) -> bool:
    """End an attempt: keep what came back, change the state, and plan what follows from it.

    The answer is kept even if the item has moved on since: it may be paid for.

    Returns:
        Whether the state changed.
    """
    if received.body is not None and received.event != "put back":
        codec, body = pack(received.body)
        base.execute(
            "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (item, attempt) DO UPDATE SET code = excluded.code, http_status = excluded.http_status,"
            " received_at = excluded.received_at, codec = excluded.codec, body = excluded.body",
            (one.item, one.attempt, received.code, received.http_status, now, received.seconds, codec, body),
        )
    if received.event in ("record", "nothing"):
        pace = base.pace(one.operation)
        base.set_pace(one.operation, passed(pace, now - received.seconds, now))
    if received.next_page is not None and received.next_page.ended:
        received = received._replace(reason=received.reason or received.next_page.ended)
    if not any(move(base, one.item, event, one.attempt, received=received) for event in also_late(received.event)):
        return False
    if received.next_page is not None and received.next_page.ended is None:
        insert_page(base, run, one, received.next_page)
    if received.derived is not None or received.not_derived:
        _set_derived(base, run, one, received.derived, received.not_derived)
    return True


def derive(base: Transaction, run: int, one: Claim, rows: Sequence[DerivedRow] | None, failed: str | None) -> bool:
    """Plan what follows from an item that is recorded already, for one of its rows.

    Returns:
        Whether anything was missing.
    """
    first = base.execute(
        "SELECT derived, path = ? AND step = ? FROM items JOIN operations ON operations.id = operation"
        " WHERE items.id = ? AND attempt = ? AND state = 'recorded'", (one.path, one.step, one.item, one.attempt)
    ).fetchone()  # fmt: skip
    if first is None or (first[1] and first[0] != 0):
        return False
    if first[1]:
        _set_derived(base, run, one, rows, failed)
        return True
    # A further row of the item: its pages come one after the other.
    place = (run, one.step, one.path, one.root or one.item, (one.page or 1) - 1)
    link = base.execute(
        "SELECT operation FROM links WHERE run = ? AND step = ? AND path = ? AND item = ? AND derived = ?", place
    ).fetchone()
    if link is not None and failed is None:
        base.execute(
            "UPDATE links SET derived = derived + 1 WHERE run = ? AND step = ? AND path = ? AND operation = ?",
            (*place[:3], link[0]),
        )
        insert_derived(base, run, one, rows or ())
    return link is not None


def _set_derived(
    base: Transaction, run: int, one: Claim, rows: Sequence[DerivedRow] | None, failed: str | None
) -> None:
    base.execute(
        "UPDATE items SET derived = ?, reason = COALESCE(?, CASE WHEN reason NOT LIKE ? THEN reason END) WHERE id = ?",
        (failed is None, failed, f"{NOT_DERIVED}%", one.item),
    )
    if failed is None:
        insert_derived(base, run, one, rows or ())


def park(base: Transaction, operation: str, until: float) -> None:
    """Claim nothing of an operation before a time: its daily quota is used up."""
    pace = base.pace(operation)
    base.set_pace(operation, pace._replace(parked_until=max(pace.parked_until, until)))


def slow(base: Transaction, operation: str, seconds: float, retry_after: float | None, now: float) -> None:
    """Slow an operation down after a 302 to a call that left `seconds` ago."""
    base.set_pace(operation, slowed(base.pace(operation), now - seconds, now, retry_after))


_UNKNOWN = f"SELECT id, attempt FROM items WHERE {OPEN} AND state = 'unknown' AND run = ? LIMIT 1000"  # noqa: S608
_GONE = "the program ended during the call"
_IN_PROGRESS = f"SELECT id, attempt, state FROM items WHERE {OPEN} AND state <> 'unknown'"  # noqa: S608 - a constant


def leave(base: Transaction, worker: int, now: float) -> int:
    """Take over from a worker that ended: what it sent is unknown, what it only claimed is planned."""
    base.execute("UPDATE workers SET ended_at = ? WHERE id = ? AND ended_at IS NULL", (now, worker))
    (run,) = base.execute("SELECT run FROM workers WHERE id = ?", (worker,)).fetchone()
    return _take_over(base, base.execute(f"{_IN_PROGRESS} AND run = ? AND worker = ?", (run, worker)).fetchall())


def recover(base: Transaction, run: int, now: float) -> int:
    """Take over from all programs that worked on a run before.

    Returns:
        The number of items that became unknown.
    """
    base.execute("UPDATE workers SET ended_at = ? WHERE run = ? AND ended_at IS NULL", (now, run))
    rows = base.execute(f"{_IN_PROGRESS} AND run = ?", (run,)).fetchall()
    # The clock may have been set back since: a wait from before must not last for ever.
    for operation in base.run(run).operations.values():
        base.execute(
            "UPDATE items SET not_before = 0 WHERE state = 'planned' AND operation = ? AND not_before > 0",
            (operation.id,),
        )
    return _take_over(base, rows)


def _take_over(base: Transaction, rows: Iterable[tuple[int, int, str]]) -> int:
    unknown = 0
    for item, attempt, state in rows:
        if state == "claimed":
            move(base, item, "put back", attempt)
        else:
            unknown += move(base, item, "doubt", attempt, received=Received("doubt", reason=_GONE))
    return unknown


def settle(base: Transaction, run: int, event: Event, reason: str, items: Sequence[int] | None) -> int:
    """Apply a person's decision to unknown items: `retry` or `give up`."""
    received = Received(event, reason=reason)
    if items is not None:
        where = "SELECT attempt FROM items WHERE id = ? AND run = ? AND state = 'unknown'"
        found = [(item, base.execute(where, (item, run)).fetchone()) for item in dict.fromkeys(items)]
        return sum(move(base, item, event, row[0], received=received) for item, row in found if row is not None)
    count = 0
    while rows := base.execute(_UNKNOWN, (run,)).fetchall():
        count += sum(move(base, item, event, attempt, received=received) for item, attempt in rows)
    return count


def prune(base: Transaction, run: int, before: float) -> int:
    """Delete the answers of ended items that came before a time. What later steps may still need stays."""
    base.flush()
    leading = base.run(run).last_step if may_take_more(base, run) else 0
    base.execute("PRAGMA secure_delete = ON")  # overwrites what is deleted: answers may be personal data
    count: int = base.execute(
        "DELETE FROM answers WHERE received_at < ?1 AND item IN (SELECT items.id FROM items JOIN operations"
        " ON operations.id = operation WHERE items.run = ?2 AND state IN ('recorded', 'nothing', 'failed')"
        " AND derived IS NOT 0 AND step >= ?3)", (before, run, leading)
    ).rowcount  # fmt: skip
    base.execute("PRAGMA secure_delete = OFF")
    return count
