"""Every change of an item's state: each in its caller's transaction, together with the counters and the money."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from .bodies import pack
from .money import apply, read_money
from .states import RULES

if TYPE_CHECKING:
    import sqlite3

    from .states import Event

__all__ = ["Claim", "Claims", "Received", "claim", "end", "move", "park", "recover", "settle"]


class Claim(NamedTuple):
    """The right to make one attempt at one item."""

    item: int
    attempt: int
    operation: str
    """Method and path."""
    parameters: tuple[tuple[str, str], ...]
    """By wire name."""
    failures: int
    """Attempts so far that failed free of charge."""


class Claims(NamedTuple):
    """What may be called now, or why there is nothing."""

    claims: list[Claim]
    out_of_money: bool = False
    """Whether an item was left because its price does not fit into the limits."""
    ready_at: float | None = None
    """When the next item may be claimed; None if none waits for a time."""


class Received(NamedTuple):
    """What came back for one attempt."""

    event: Event
    code: int | None = None
    http_status: int | None = None
    body: bytes | None = None
    """As received; None if nothing came."""
    seconds: float = 0.0
    reason: str | None = None
    not_before: float = 0.0
    """For `put back`: when the item may be claimed again."""
    counts: bool = False
    """For `put back`: whether the attempt counts as a failure."""


_UPDATE = """
UPDATE items SET state = ?, attempt = attempt + ?, failures = failures + ?, not_before = ?, held = ?,
    sent_at = COALESCE(?, sent_at), code = COALESCE(?, code), reason = ?
WHERE id = ?
"""


def move(
    base: sqlite3.Connection,
    item: int,
    event: Event,
    attempt: int,
    *,
    now: float = 0.0,
    received: Received | None = None,
) -> bool:
    """Move an item along one row of the table in states.py.

    Returns:
        False, with nothing changed, if the item has moved on to another attempt or state.
    """
    rule = RULES[event]
    found = base.execute(
        "SELECT state, attempt, held, price FROM items JOIN operations ON operations.id = operation WHERE items.id = ?",
        (item,),
    ).fetchone()
    if found is None or found[0] not in rule.sources or found[1] != attempt:
        return False
    state, _, held, price = found
    amount = Decimal(price or 0) if rule.money == "hold" else Decimal(held or 0)
    still_held = str(amount) if rule.money in ("hold", "keep") else None
    apply(base, rule.money, amount)
    details = received or Received(event)
    base.execute(
        _UPDATE,
        (
            rule.target,
            event == "claim",
            details.counts,
            details.not_before,
            still_held,
            now if event == "send" else None,
            details.code,
            details.reason,
            item,
        ),
    )
    base.execute("UPDATE counters SET items = items - 1 WHERE state = ?", (state,))
    base.execute("UPDATE counters SET items = items + 1 WHERE state = ?", (rule.target,))
    return True


def claim(base: sqlite3.Connection, most: int, now: float) -> Claims:
    """Claim up to `most` planned items, in their order, as far as the limits allow; each holds its price."""
    found = _candidates(base, most, now)
    claims: list[Claim] = []
    out_of_money = False
    money = read_money(base)
    for item, key, parameters, attempt, failures, price in found:
        if len(claims) == most:
            break
        if not money.allows(Decimal(price or 0)):
            out_of_money = True
            continue
        move(base, item, "claim", attempt)
        money = read_money(base)
        claims.append(
            Claim(item, attempt + 1, key, tuple((name, value) for name, value in json.loads(parameters)), failures)
        )
    return Claims(claims, out_of_money, None if claims else _next_time(base, now))


def _candidates(base: sqlite3.Connection, most: int, now: float) -> list[tuple[int, str, str, int, int, str | None]]:
    """The first items of each operation that is not parked, merged by their order."""
    rows: list[tuple[float, int, str, str, int, int, str | None]] = []
    for number, key, price in base.execute(
        "SELECT id, key, price FROM operations WHERE parked_until <= ?", (now,)
    ).fetchall():
        waiting = base.execute(
            "SELECT not_before, id, parameters, attempt, failures FROM items"
            " WHERE state = 'planned' AND operation = ? AND not_before <= ? ORDER BY not_before, id LIMIT ?",
            (number, now, most),
        )
        rows += [(when, item, key, parameters, *counts, price) for when, item, parameters, *counts in waiting]
    rows.sort(key=lambda row: row[:2])
    return [row[1:] for row in rows]


def _next_time(base: sqlite3.Connection, now: float) -> float | None:
    """The earliest time at which an item that must wait may be claimed."""
    times: list[float] = []
    for number, until in base.execute("SELECT id, parked_until FROM operations").fetchall():
        first = base.execute(
            "SELECT MIN(not_before) FROM items WHERE state = 'planned' AND operation = ? AND not_before > ?",
            (number, -1.0 if until > now else now),
        ).fetchone()[0]
        if first is not None:
            times.append(max(first, until))
    return min(times, default=None)


def end(base: sqlite3.Connection, one: Claim, received: Received, now: float) -> bool:
    """End an attempt: keep what came back, then change the state.

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
    return move(base, one.item, received.event, one.attempt, received=received)


def park(base: sqlite3.Connection, operation: str, until: float) -> None:
    """Claim nothing of an operation before a time: its daily quota is used up."""
    base.execute("UPDATE operations SET parked_until = MAX(parked_until, ?) WHERE key = ?", (until, operation))


def recover(base: sqlite3.Connection) -> int:
    """Take over from a program that ended in the middle: what it sent is unknown, what it only claimed is planned.

    Returns:
        The number of items that became unknown.
    """
    for item, attempt in base.execute("SELECT id, attempt FROM items WHERE state = 'claimed'").fetchall():
        move(base, item, "put back", attempt)
    sent = base.execute("SELECT id, attempt FROM items WHERE state = 'sent'").fetchall()
    for item, attempt in sent:
        move(base, item, "doubt", attempt, received=Received("doubt", reason="the program ended during the call"))
    # The clock may have been set back since: a wait from before must not last for ever.
    base.execute("UPDATE items SET not_before = 0 WHERE state = 'planned' AND not_before > 0")
    return len(sent)


def settle(base: sqlite3.Connection, event: Event, reason: str) -> int:
    """Apply a person's decision to every unknown item: `retry` or `give up`."""
    unknown = base.execute("SELECT id, attempt FROM items WHERE state = 'unknown'").fetchall()
    for item, attempt in unknown:
        move(base, item, event, attempt, received=Received(event, reason=reason))
    return len(unknown)
