"""What the calls of a journal cost, by day and operation. All counting happens in the database."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from justone_generated.index import GONE, INDEX

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Ask", "Spending", "day_of", "read_spending", "total_of"]

_SHANGHAI = 8 * 3600
"""The service counts days in Shanghai, which has no summer time."""
_DAY = 86400
_EPOCH = date(1970, 1, 1).toordinal()
_GIVEN_UP = "given up; it may have been billed"
_BILLED, _UNCLEAR = ("recorded", "nothing"), ("unknown", "sent")
_SPENT = """
SELECT CAST(ROUND((items.sent_at + ?) / 86400.0 - 0.5) AS INTEGER) AS day, operations.key, operations.price,
    CASE WHEN items.state = 'failed' AND items.reason = ? THEN 'unknown' ELSE items.state END AS ended,
    COUNT(*), SUM(items.attempt)
FROM items JOIN operations ON operations.id = items.operation JOIN runs ON runs.id = items.run
WHERE items.attempt > 0 AND items.sent_at >= ? AND (? = '' OR runs.name = ?)
GROUP BY day, operations.key, operations.price, ended
"""


class Ask(Protocol):
    """Runs one statement with `?` for its values."""

    def __call__(self, statement: str, *values: object) -> Iterable[tuple[Any, ...]]: ...


class Spending(NamedTuple):
    """The calls of one operation on one day."""

    day: date
    operation: str
    """Method and path."""
    calls: int
    """Requests sent, with repeated ones. They count on the day of the last one."""
    billed: int
    unknown: int
    """Calls that may have been billed."""
    spent: Decimal | None
    """None if calls were billed and their price is unknown."""

    @property
    def name(self) -> str:
        """Platform and operation; method and path for an operation that this version does not know."""
        return ".".join((INDEX | GONE).get(self.operation, (self.operation,)))


def day_of(seconds: float) -> date:
    """Return the day in Shanghai of seconds since 1970."""
    return date.fromordinal(_EPOCH + int((seconds + _SHANGHAI) // _DAY))


def read_spending(ask: Ask, first: date, run: str | None) -> list[Spending]:
    """Return what calls cost, by day and operation.

    Args:
        ask: Runs a statement.
        first: The first day.
        run: The run; None for all of the journal.
    """
    since = (first.toordinal() - _EPOCH) * _DAY - _SHANGHAI
    found: dict[tuple[int, str], list[Spending]] = defaultdict(list)
    for day, key, price, state, items, calls in ask(_SPENT, _SHANGHAI, _GIVEN_UP, since, run or "", run or ""):
        billed = items if state in _BILLED else 0
        spent = Decimal(str(price)) * billed if price is not None else None if billed else Decimal(0)
        unclear = items if state in _UNCLEAR else 0
        one = Spending(date.fromordinal(_EPOCH + int(day)), key, int(calls), billed, unclear, spent)
        found[int(day), key].append(one)
    return [total_of(found[place]) for place in sorted(found)]


def total_of(parts: Iterable[Spending]) -> Spending:
    """Add up; day and operation are those of the first."""
    first, *others = parts
    for one in others:
        spent = None if first.spent is None or one.spent is None else first.spent + one.spent
        first = first._replace(
            calls=first.calls + one.calls,
            billed=first.billed + one.billed,
            unknown=first.unknown + one.unknown,
            spent=spent,
        )
    return first
