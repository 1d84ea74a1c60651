"""What one transaction changes: it is decided row by row with the rules of states.py, and written in few statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from ..bodies import pack, storable_text
from ..desk import NOT_DERIVED, Received
from ..money import Money
from ..states import RULES
from .tables import SHARDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..states import Event, MoneyStep, State
    from .runs import RunKey
    from .server.connection import Base

__all__ = ["Changes", "Item", "json_text", "read_spent", "transposed"]


class Item(NamedTuple):
    """The columns of an item that change, in the order of the statements below."""

    id: int
    state: State
    attempt: int
    failures: int
    not_before: float
    held: Decimal | None
    sent_at: float | None
    code: int | None
    reason: str | None
    worker: int | None
    derived: int | None
    operation: int
    path: str
    walk: int | None
    page: int | None


_COLUMNS = ", ".join(Item._fields)
_LOCK = f"""
SELECT EXISTS (SELECT 1 FROM justone_runs.pace WHERE rate IS NOT NULL AND passed = 0), {_COLUMNS}
FROM justone_runs.items WHERE id = ANY(%s) ORDER BY id FOR UPDATE
"""  # noqa: S608 - constants
_TYPES = {
    "id": "bigint", "state": "text", "attempt": "bigint", "failures": "bigint", "not_before": "float8",
    "held": "numeric", "sent_at": "float8", "code": "bigint", "reason": "text", "worker": "bigint", "derived": "bigint",
}  # fmt: skip
_UPDATE = f"""
UPDATE justone_runs.items SET {", ".join(f"{name} = new.{name}" for name in _TYPES if name != "id")}
FROM unnest({", ".join(f"%s::{kind}[]" for kind in _TYPES.values())}) AS new({", ".join(_TYPES)})
WHERE items.id = new.id
"""  # noqa: S608 - constants
_ANSWERS = """
INSERT INTO justone_runs.answers (item, attempt, code, http_status, received_at, seconds, codec, body)
SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::bigint[], %s::bigint[], %s::float8[], %s::float8[], %s::text[],
    %s::bytea[])
ON CONFLICT (item, attempt) DO UPDATE SET code = EXCLUDED.code, http_status = EXCLUDED.http_status,
    received_at = EXCLUDED.received_at, codec = EXCLUDED.codec, body = EXCLUDED.body
"""
_COUNT = """
INSERT INTO justone_runs.counters (run, operation, state, shard, items)
SELECT %s, new.operation, new.state, %s, new.items
FROM unnest(%s::bigint[], %s::text[], %s::bigint[]) AS new(operation, state, items) ORDER BY 1, 2, 3, 4
ON CONFLICT (run, operation, state, shard) DO UPDATE SET items = counters.items + EXCLUDED.items
"""
_LIMITS = "SELECT max_cost, max_billed FROM justone_runs.budget_limits WHERE id = %s FOR UPDATE"
_SPENT = """
SELECT COALESCE(sum(spent), 0), COALESCE(sum(held), 0), COALESCE(sum(billed), 0)::bigint,
    COALESCE(sum(holds), 0)::bigint
FROM justone_runs.spendings WHERE budget = %s
"""
_PAY = """
INSERT INTO justone_runs.spendings (spent, held, billed, holds, budget, shard) VALUES (%s, %s, %s, %s, %s, %s)
ON CONFLICT (budget, shard) DO UPDATE SET spent = spendings.spent + EXCLUDED.spent,
    held = spendings.held + EXCLUDED.held, billed = spendings.billed + EXCLUDED.billed,
    holds = spendings.holds + EXCLUDED.holds
"""
_Part = tuple[str, Sequence[Any]]


class Changes:
    """The changes of one transaction.

    Rows are locked in one order, so that transactions do not block each other for ever: items by id, new items by
    key, pace by key, the budget, then this program's rows of spendings and counters. Claims lock their items after
    the pace, and skip those that others have locked.
    """

    def __init__(self, base: Base, run: RunKey, session: int) -> None:
        self._base, self._run, self._shard = base, run, session % SHARDS
        self._items: dict[int, Item] = {}
        self._changed: set[int] = set()
        self._steps: list[tuple[MoneyStep, Decimal]] = []
        self._answers: dict[tuple[int, int], tuple[Any, ...]] = {}
        self._counts: Counter[tuple[int, str]] = Counter()
        self.is_slowed: bool = False
        """Whether some operation waits for a call to succeed; known after `lock`."""

    def lock(self, ids: Iterable[int]) -> None:
        """Lock items and read them."""
        wanted = sorted(set(ids))
        if wanted:
            for is_slowed, *columns in self._base.execute(_LOCK.encode(), (wanted,)).fetchall():
                self.is_slowed |= is_slowed
                self._items[columns[0]] = Item(*columns)

    def item(self, number: int) -> Item | None:
        return self._items.get(number)

    def step_of(self, item: Item) -> int:
        """Return the step of an item."""
        return self._run.operations[item.operation].step

    def move(self, number: int, event: Event, attempt: int, clock: float, received: Received | None = None) -> bool:
        """Move an item along one row of the table in states.py; False if it has moved on."""
        rule, old = RULES[event], self._items.get(number)
        if old is None or old.state not in rule.sources or old.attempt != attempt:
            return False
        details = received or Received(event)
        self._steps.append((rule.money, old.held or Decimal(0)))
        self._replace(
            old._replace(
                state=rule.target,
                failures=old.failures + details.counts,
                not_before=details.not_before,
                held=old.held if rule.money == "keep" else None,
                sent_at=clock if event == "send" else old.sent_at,
                code=old.code if details.code is None else details.code,
                reason=storable_text(details.reason),
            )
        )
        return True

    def claim(self, item: Item, price: Decimal, worker: int) -> int:
        """Give a planned, locked item to a worker, with its price held; return the attempt."""
        self._steps.append((RULES["claim"].money, price))
        attempt = item.attempt + 1
        self._items[item.id] = item
        self._replace(
            item._replace(state="claimed", attempt=attempt, not_before=0.0, held=price, reason=None, worker=worker)
        )
        return attempt

    def derive(self, number: int, failed: str | None) -> None:
        """Write whether the rows of later steps were made from an item, or why not."""
        item = self._items[number]
        said = None if (item.reason or "").startswith(NOT_DERIVED) else item.reason  # such as why a walk ended
        self._replace(item._replace(derived=int(failed is None), reason=storable_text(failed) or said))

    def _replace(self, new: Item) -> None:
        old = self._items[new.id]
        self.count(old.operation, old.state, -1)
        self.count(new.operation, new.state, 1)
        self._items[new.id] = new
        self._changed.add(new.id)

    def count(self, operation: int, state: str, items: int) -> None:
        """Add to a counter."""
        self._counts[operation, state] += items

    def keep_answer(self, number: int, attempt: int, received: Received, clock: float) -> None:
        """Keep what came back, even for an item that has moved on since: it may be paid for."""
        if received.body is not None and received.event != "put back":
            details = (received.code, received.http_status, clock, float(received.seconds), *pack(received.body))
            self._answers[number, attempt] = (number, attempt, *details)

    def _item_parts(self) -> list[_Part]:
        parts: list[_Part] = []
        if rows := [self._items[number][: len(_TYPES)] for number in sorted(self._changed)]:
            parts.append((_UPDATE, transposed(rows)))
        if self._answers:
            parts.append((_ANSWERS, transposed(list(self._answers.values()))))
        self._changed.clear()
        self._answers.clear()
        return parts

    def lock_money(self) -> Money:
        """Lock the budget until the end of the transaction, and return it: no other worker can claim meanwhile.

        Others may end calls meanwhile. That only lowers what counts against the limits.
        """
        max_cost, max_billed = self._base.execute(_LIMITS, (self._run.budget,)).fetchall()[0]
        return Money(max_cost, max_billed, *read_spent(self._base, self._run.budget))

    def write(self) -> None:
        """Write everything so far, in one statement."""
        parts = self._item_parts()
        change = Money(None, None)
        for step, amount in self._steps:
            change = change.after(step, amount)
        if any(change[2:]):
            parts.append((_PAY, (*change[2:], self._run.budget, self._shard)))
        if counts := [(*key, items) for key, items in sorted(self._counts.items()) if items]:
            parts.append((_COUNT, (self._run.id, self._shard, *transposed(counts))))
        self._execute(parts)
        self._steps.clear()
        self._counts.clear()

    def _execute(self, parts: Sequence[_Part]) -> None:
        """Execute statements as one, so that the server is asked once."""
        if parts:
            *earlier, (last, _) = parts
            clauses = ", ".join(f"part{number} AS ({text})" for number, (text, _) in enumerate(earlier))
            statement = f"WITH {clauses} {last}" if earlier else last
            self._base.execute(statement.encode(), [value for _, values in parts for value in values])


def read_spent(base: Base, budget: int) -> tuple[Decimal, Decimal, int, int]:
    """Return what counts against a budget: spent, held, billed, holds."""
    spent, held, billed, holds = base.execute(_SPENT, (budget,)).fetchall()[0]
    return spent, held, billed, holds


def transposed(rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """Rows -> columns, as `unnest` takes them."""
    return [list(column) for column in zip(*rows, strict=True)]


def json_text(text: str) -> str:
    """JSON as PostgreSQL can hold it: a lone surrogate becomes its escape, which means the same."""
    return text.encode("utf-8", "backslashreplace").decode()
