"""Take items over from workers that ended, and settle unknown items, each in its caller's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..desk import Received
from .changes import Changes
from .server.process import Identity, is_gone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..states import Event
    from .runs import RunKey
    from .server.connection import Base

__all__ = ["PORTION", "leave", "recover", "settle"]

_GONE = "the program ended during the call"
_LEAVE = "UPDATE justone_runs.workers SET ended_at = %s WHERE id = ANY(%s) AND ended_at IS NULL"
_IN_FLIGHT = "SELECT id FROM justone_runs.items WHERE worker = ANY(%s) AND state IN ('claimed', 'sent')"
_WORKERS = """
SELECT workers.id, workers.session, sessions.host, machine, sessions.pid, began,
    greatest(seen_at, extract(epoch FROM pg_postmaster_start_time())::float8)
FROM justone_runs.workers LEFT JOIN justone_runs.sessions ON sessions.id = workers.session
WHERE workers.run = %s AND (ended_at IS NULL OR EXISTS (
    SELECT 1 FROM justone_runs.items WHERE worker = workers.id AND state IN ('claimed', 'sent')))
"""
_WAIT_NO_LONGER = """
UPDATE justone_runs.items SET not_before = 0 WHERE state = 'planned' AND operation = ANY(%s) AND not_before > 0
"""
PORTION = 5000
"""Items that are settled in one transaction."""
_UNKNOWN = """
SELECT id FROM justone_runs.items
WHERE run = %s AND state = 'unknown' AND id > %s AND (%s::bigint[] IS NULL OR id = ANY(%s))
ORDER BY id LIMIT %s
"""


def leave(base: Base, run: RunKey, session: int, workers: Iterable[int], clock: float) -> int:
    """Take over from workers: what they sent is unknown, what they only claimed is planned.

    Returns:
        The number of items that became unknown.
    """
    ended = sorted(workers)
    base.execute(_LEAVE, (clock, ended))
    changes, unknown = Changes(base, run, session), 0
    numbers = [number for (number,) in base.execute(_IN_FLIGHT, (ended,)).fetchall()]
    changes.lock(numbers)
    for number in numbers:
        item = changes.item(number)
        if item is None or item.worker not in ended:
            continue
        if item.state == "claimed":
            changes.move(number, "put back", item.attempt, clock)
        else:
            unknown += changes.move(number, "doubt", item.attempt, clock, Received("doubt", reason=_GONE))
    changes.write()
    return unknown


def recover(base: Base, run: RunKey, session: int, clock: float, lease: float) -> int:
    """`leave` for the workers of a run whose lease has expired, or whose process on this machine has ended.

    Leases of before a restart of the server begin anew with it: until then, no driver could send a heartbeat.
    """
    rows: list[tuple[Any, ...]] = base.execute(_WORKERS, (run.id,)).fetchall()
    others = [row for row in rows if row[1] != session]
    ended = [number for number, *values in others if _is_ended(*values, clock=clock, lease=lease)]
    unknown = leave(base, run, session, ended, clock) if ended else 0
    if len(ended) == len(rows):  # the clock may have been set back: a wait from before must not last for ever
        base.execute(_WAIT_NO_LONGER, (list(run.operations),))
    return unknown


def _is_ended(
    session: int, host: str | None, machine: str, pid: int, began: str, seen_at: float, *, clock: float, lease: float
) -> bool:
    return host is None or seen_at < clock - lease or is_gone(session, Identity(host, machine, pid, began))


def settle(
    base: Base,
    run: RunKey,
    session: int,
    event: Event,
    reason: str,
    clock: float,
    *,
    after: int,
    items: Sequence[int] | None,
) -> tuple[list[int], int]:
    """Apply a person's decision, `retry` or `give up`, to the next unknown items after one.

    Returns:
        The unknown items that were looked at, and how many of them were settled.
    """
    chosen = None if items is None else list(items)
    found = [number for (number,) in base.execute(_UNKNOWN, (run.id, after, chosen, chosen, PORTION)).fetchall()]
    changes, settled = Changes(base, run, session), 0
    changes.lock(found)
    for number in found:
        item = changes.item(number)
        if item is not None:
            settled += changes.move(number, event, item.attempt, clock, Received(event, reason=reason))
    changes.write()
    return found, settled
