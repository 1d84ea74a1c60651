"""Read a journal while a run writes it, in short transactions that keep the writer's log small."""

from __future__ import annotations

import json
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..bodies import unpack
from ..reports import Attempted, Exported, OperationStatus, Status, Unknown, empty_counts
from .schema import OPEN, open_to_read
from .transaction import read_money, read_pace

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterator
    from pathlib import Path

__all__ = ["SqliteReader"]

_PAGE = 200
_FACTS: tuple[str, ...] = ("uuid", "source", "package", "catalogue", "plan")


class SqliteReader:
    """The `Reader` of a file.

    Raises:
        JournalError: The file is missing or is not a journal that this version can read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._opened():
            pass

    @contextmanager
    def _opened(self) -> Generator[sqlite3.Connection]:
        base = open_to_read(self._path)
        try:
            base.execute("BEGIN")
            yield base
        finally:
            base.close()

    def names(self) -> list[str]:
        with self._opened() as base:
            return [name for (name,) in base.execute("SELECT name FROM runs ORDER BY id")]

    def status(self, run: str) -> Status:
        with self._opened() as base:
            return _status(base, run)

    def export(self, run: str) -> Iterator[Exported]:
        after: tuple[object, ...] = (-1, "", -1)
        while True:
            with self._opened() as base:
                rows = base.execute(_EXPORT, (run, *after, _PAGE)).fetchall()
            for row in rows:
                yield _exported(row)
                if row[_PAGE_NUMBER] is not None:
                    yield from self._later_pages(row)
            if len(rows) < _PAGE:
                return
            after = rows[-1][:3]

    def _later_pages(self, first: tuple[Any, ...]) -> Iterator[Exported]:
        page = 1
        while True:
            with self._opened() as base:
                rows = base.execute(_LATER, (first[_ITEM], page, _PAGE)).fetchall()
            for row in rows:
                yield _exported((*first[:5], *row))
            if len(rows) < _PAGE:
                return
            page = rows[-1][_PAGE_NUMBER - 5]

    def unknown(self, run: str) -> Iterator[Unknown]:
        last = 0
        while True:
            with self._opened() as base:
                rows = base.execute(_UNKNOWN, (run, last, _PAGE)).fetchall()
            for item, key, parameters, reason, page, sent_at, codec, body in rows:
                answer = None if body is None else unpack(codec, body)
                yield Unknown(key, dict(json.loads(parameters)), reason, answer, item, page, sent_at)
            if len(rows) < _PAGE:
                return
            last = rows[-1][0]

    def attempts(self, run: str) -> Iterator[Attempted]:
        last = (0, 0)
        while True:
            with self._opened() as base:
                rows = base.execute(_ATTEMPTS, (run, *last, 10 * _PAGE)).fetchall()
            for _, key, state, price, *rest in rows:
                yield Attempted(key, state, None if price is None else Decimal(price), *rest)
            if len(rows) < 10 * _PAGE:
                return
            last = rows[-1][0], rows[-1][4]

    def ask(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        with self._opened() as base:
            yield from base.execute(statement, values)


_ITEM, _PAGE_NUMBER = 5, 6
_COLUMNS = """
    items.id, items.page, items.parameters, items.state, items.code, items.reason, answers.received_at, answers.codec,
    answers.body
"""
_EXPORT = f"""
SELECT links.step, links.path, links.operation, sources.row, operations.key, {_COLUMNS}
FROM links JOIN sources USING (run, step, path) JOIN items ON items.id = links.item
    JOIN operations ON operations.id = links.operation
    LEFT JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE links.run = (SELECT id FROM runs WHERE name = ?) AND (links.step, links.path, links.operation) > (?, ?, ?)
ORDER BY links.step, links.path, links.operation LIMIT ?
"""  # noqa: S608 - constants
_LATER = f"""
SELECT {_COLUMNS} FROM items LEFT JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.walk = ? AND items.page > ? ORDER BY items.page LIMIT ?
"""  # noqa: S608 - constants
_UNKNOWN = f"""
SELECT items.id, operations.key, items.parameters, items.reason, items.page, items.sent_at, answers.codec, answers.body
FROM items JOIN operations ON operations.id = items.operation
    LEFT JOIN answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.run = (SELECT id FROM runs WHERE name = ?) AND items.{OPEN} AND items.state = 'unknown'
    AND items.id > ?
ORDER BY items.id LIMIT ?
"""  # noqa: S608 - constants
_ATTEMPTS = """
SELECT answers.item, operations.key, items.state, operations.price, answers.attempt, items.failures, answers.code,
    answers.http_status, answers.received_at, answers.seconds
FROM answers JOIN items ON items.id = answers.item JOIN operations ON operations.id = items.operation
WHERE items.run = (SELECT id FROM runs WHERE name = ?) AND (answers.item, answers.attempt) > (?, ?)
ORDER BY answers.item, answers.attempt LIMIT ?
"""


def _exported(row: tuple[Any, ...]) -> Exported:
    step, path, _, source, key, item, page, parameters, state, code, reason, received_at, codec, body = row
    answer = None if body is None else unpack(codec, body)
    position, kind = int(path.partition("/")[0]), "call" if page is None else "walk"
    return Exported._make((position, json.loads(source), key, dict(json.loads(parameters)), state, code, reason, answer,
                           step, path, page, kind, item, received_at))  # fmt: skip


def _status(base: sqlite3.Connection, run: str) -> Status:
    row = base.execute(
        "SELECT runs.id, budget, rows, planned, budgets.name, uuid, source, package, catalogue, plan FROM runs"
        " JOIN budgets ON budgets.id = budget WHERE runs.name = ?", (run,)
    ).fetchone()  # fmt: skip
    number, budget, rows, planned, budget_name, *facts = row
    operations = [_operation(base, *one) for one in base.execute(
        "SELECT id, key, price, step, kind FROM operations WHERE run = ? ORDER BY step, id", (number,)
    ).fetchall()]  # fmt: skip
    total = empty_counts()
    for one in operations:
        for state, count in one.items.items():
            total[state] += count
    (underived,) = base.execute("SELECT COUNT(*) FROM items WHERE run = ? AND derived = 0", (number,)).fetchone()
    money = read_money(base.execute, budget)
    named = dict(zip(_FACTS, facts, strict=True))
    named["sqlite"] = base.execute("SELECT value FROM facts WHERE name = 'sqlite'").fetchone()[0]
    return Status(run, rows, bool(planned), total, money, operations, named, budget_name, underived)


def _operation(
    base: sqlite3.Connection, number: int, key: str, price: str | None, step: int, kind: Any
) -> OperationStatus:
    counts = empty_counts() | dict(
        base.execute("SELECT state, items FROM counters WHERE operation = ? AND run ="
                     " (SELECT run FROM operations WHERE id = ?)", (number, number)).fetchall()
    )  # fmt: skip
    pace = read_pace(base.execute, key)
    return OperationStatus(
        key, None if price is None else Decimal(price), pace.parked_until, step, kind, counts, pace.rate
    )
