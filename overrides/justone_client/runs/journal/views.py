"""Read a journal while a run writes it, in short transactions that keep the writer's log small."""

from __future__ import annotations

import json
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .bodies import unpack
from .money import Money, read_money
from .schema import open_to_read
from .states import STATES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterator

    from .states import State

__all__ = ["Exported", "JournalView", "OperationStatus", "Status"]

_PAGE = 200


class OperationStatus(NamedTuple):
    """One operation of a run."""

    key: str
    price: Decimal | None
    parked_until: float
    """Seconds since 1970 until its daily quota resets; 0 if it is not used up."""


class Status(NamedTuple):
    """How far a run is."""

    rows: int
    """Rows of the source so far."""
    is_planned: bool
    """Whether the whole source was read."""
    items: dict[State, int]
    """Items by state."""
    money: Money
    operations: list[OperationStatus]
    facts: dict[str, str]
    """The run's id, its source, and the versions that made it."""

    @property
    def total(self) -> int:
        return sum(self.items.values())

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to call. Unknown items wait for a person."""
        return self.is_planned and not any(self.items[state] for state in ("planned", "claimed", "sent"))

    def __str__(self) -> str:
        counts = ", ".join(f"{self.items[state]} {state}" for state in STATES if self.items[state])
        money = self.money
        limit = "" if money.max_cost is None else f" of {money.max_cost}"
        most = "" if money.max_billed is None else f" of {money.max_billed}"
        held = f", {money.held} held" if money.holds else ""
        return f"{self.total} items: {counts or 'none'}; {money.billed}{most} billed, {money.spent}{limit} spent{held}"


class Exported(NamedTuple):
    """One row of the source for one operation, with its answer."""

    position: int
    """The row of the source, from 0."""
    row: dict[str, Any]
    operation: str
    parameters: dict[str, str]
    state: State
    code: int | None
    reason: str | None
    body: bytes | None
    """The answer as received."""


class JournalView:
    """A journal, opened only to read. Each method reads what is committed at that moment.

    Raises:
        JournalError: The file is missing or is not a journal that this version can read.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)
        with self._opened():
            pass

    @contextmanager
    def _opened(self) -> Generator[sqlite3.Connection]:
        base = open_to_read(self._path)
        try:
            yield base
        finally:
            base.close()

    def status(self) -> Status:
        """Return the counters; this reads a few rows, however many items there are."""
        with self._opened() as base:
            base.execute("BEGIN")
            return _status(base)

    def export(self) -> Iterator[Exported]:
        """Yield every row of the source for every operation, in the order of the source."""
        position, operation = -1, -1
        while True:
            with self._opened() as base:
                rows = base.execute(_EXPORT, (position, operation, _PAGE)).fetchall()
            for row in rows:
                yield _exported(row)
            if len(rows) < _PAGE:
                return
            position, operation = rows[-1][0], rows[-1][-1]

    def unknown(self) -> Iterator[tuple[str, dict[str, str], str | None, bytes | None]]:
        """Yield operation, parameters, reason and the kept answer, if any, of each unknown item."""
        last = 0
        while True:
            with self._opened() as base:
                rows = base.execute(_UNKNOWN, (last, _PAGE)).fetchall()
            for _, key, parameters, reason, codec, body in rows:
                yield key, dict(json.loads(parameters)), reason, None if body is None else unpack(codec, body)
            if len(rows) < _PAGE:
                return
            last = rows[-1][0]


_EXPORT = """
SELECT links.position, sources.row, operations.key, items.parameters, items.state, items.code, items.reason,
    answers.codec, answers.body, links.operation
FROM links JOIN sources ON sources.position = links.position JOIN items ON items.id = links.item
    JOIN operations ON operations.id = links.operation
    LEFT JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE (links.position, links.operation) > (?, ?)
ORDER BY links.position, links.operation LIMIT ?
"""
_UNKNOWN = """
SELECT items.id, operations.key, items.parameters, items.reason, answers.codec, answers.body
FROM items JOIN operations ON operations.id = items.operation
    LEFT JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.state = 'unknown' AND items.id > ? ORDER BY items.id LIMIT ?
"""


def _exported(row: Any) -> Exported:
    position, source, key, parameters, state, code, reason, codec, body, _ = row
    answer = None if body is None else unpack(codec, body)
    return Exported(position, json.loads(source), key, dict(json.loads(parameters)), state, code, reason, answer)


def _status(base: sqlite3.Connection) -> Status:
    facts = dict(base.execute("SELECT name, value FROM facts").fetchall())
    counts: dict[State, int] = dict(base.execute("SELECT state, items FROM counters").fetchall())
    operations = [
        OperationStatus(key, None if price is None else Decimal(price), until)
        for key, price, until in base.execute("SELECT key, price, parked_until FROM operations ORDER BY id")
    ]
    return Status(int(facts.get("rows", "0")), "planned" in facts, counts, read_money(base), operations, facts)
