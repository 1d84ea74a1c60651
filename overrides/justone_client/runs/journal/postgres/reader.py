"""Read journals while runs write them, in short transactions."""

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from ..bodies import unpack
from ..money import Money
from ..refusals import JournalError
from ..reports import Attempted, Exported, OperationStatus, Status, Unknown, empty_counts
from .paces import read_paces
from .server.connection import Server, described
from .tables import refuse_other

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from ..desk import Kind
    from .server.connection import Base

__all__ = ["PostgresReader"]

_PAGE, _LINES = 200, 2000
_FACTS: tuple[str, ...] = ("uuid", "source", "package", "catalogue", "plan")


class PostgresReader:
    """The `Reader` of a database.

    Raises:
        JournalError: It cannot be reached, or has no journal that this version can read.
    """

    def __init__(self, server: Server | str) -> None:
        self._server = Server(server) if isinstance(server, str) else server
        with self._opened() as base:
            refuse_other(base)

    @contextmanager
    def _opened(self) -> Generator[Base]:
        """A connection whose transactions only read, each of one moment."""
        import psycopg

        try:
            base = self._server.connect()
            try:
                base.autocommit = False
                base.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
                base.read_only = True
                yield base
            finally:
                with suppress(psycopg.Error):
                    base.close()
        except psycopg.Error as error:
            raise described(error) from None

    def names(self) -> list[str]:
        with self._opened() as base:
            return [name for (name,) in base.execute("SELECT name FROM justone_runs.runs ORDER BY id").fetchall()]

    def status(self, run: str) -> Status:
        with self._opened() as base:
            return _status(base, run)

    def export(self, run: str) -> Iterator[Exported]:
        after: tuple[Any, ...] = (-1, "", -1)
        with self._opened() as base:
            while rows := _page(base, _EXPORT, (run, *after, _PAGE)):
                for row in rows:
                    yield _exported(row)
                    if row[_PAGE_NUMBER] is not None:
                        yield from _later_pages(base, row)
                after = rows[-1][:3]

    def unknown(self, run: str) -> Iterator[Unknown]:
        last = 0
        with self._opened() as base:
            while rows := _page(base, _UNKNOWN, (run, last, _PAGE)):
                for item, key, parameters, reason, page, sent_at, codec, body in rows:
                    answer = None if body is None else unpack(codec, body)
                    yield Unknown(key, dict(json.loads(parameters)), reason, answer, item, page, sent_at)
                last = rows[-1][0]

    def attempts(self, run: str) -> Iterator[Attempted]:
        last = (0, 0)
        with self._opened() as base:
            while rows := _page(base, _ATTEMPTS, (run, *last, _LINES)):
                for _, *values in rows:
                    yield Attempted(*values)
                last = rows[-1][0], rows[-1][4]

    def ask(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        with self._opened() as base:
            base.execute("SET LOCAL search_path TO justone_runs")
            yield from base.execute(statement.replace("?", "%s").encode(), values)

    def __repr__(self) -> str:
        return "<PostgresReader>"


def _page(base: Base, statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Some rows, in a transaction of their own."""
    rows = base.execute(statement.encode(), values).fetchall()
    base.rollback()
    return rows


def _later_pages(base: Base, first: tuple[Any, ...]) -> Iterator[Exported]:
    page = 1
    while rows := _page(base, _LATER, (first[_ITEM], page, _PAGE)):
        for row in rows:
            yield _exported((*first[:5], *row))
        page = rows[-1][_PAGE_NUMBER - 5]


_ITEM, _PAGE_NUMBER = 5, 6
_COLUMNS = """
    items.id, items.page, items.parameters, items.state, items.code, items.reason, answers.received_at, answers.codec,
    answers.body
"""
_EXPORT = f"""
SELECT links.step, links.path, links.operation, sources.row, operations.key, {_COLUMNS}
FROM justone_runs.links JOIN justone_runs.sources USING (run, step, path)
    JOIN justone_runs.items ON items.id = links.item JOIN justone_runs.operations ON operations.id = links.operation
    LEFT JOIN justone_runs.answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE links.run = (SELECT id FROM justone_runs.runs WHERE name = %s)
    AND (links.step, links.path, links.operation) > (%s, %s, %s)
ORDER BY links.step, links.path, links.operation LIMIT %s
"""  # noqa: S608 - constants
_LATER = f"""
SELECT {_COLUMNS}
FROM justone_runs.items LEFT JOIN justone_runs.answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.walk = %s AND items.page > %s ORDER BY items.page LIMIT %s
"""  # noqa: S608 - constants
_UNKNOWN = """
SELECT items.id, operations.key, items.parameters, items.reason, items.page, items.sent_at, answers.codec, answers.body
FROM justone_runs.items JOIN justone_runs.operations ON operations.id = items.operation
    LEFT JOIN justone_runs.answers ON answers.item = items.id AND answers.attempt = items.attempt
WHERE items.run = (SELECT id FROM justone_runs.runs WHERE name = %s) AND items.state = 'unknown' AND items.id > %s
ORDER BY items.id LIMIT %s
"""
_ATTEMPTS = """
SELECT answers.item, operations.key, items.state, operations.price, answers.attempt, items.failures, answers.code,
    answers.http_status, answers.received_at, answers.seconds
FROM justone_runs.answers JOIN justone_runs.items ON items.id = answers.item
    JOIN justone_runs.operations ON operations.id = items.operation
WHERE items.run = (SELECT id FROM justone_runs.runs WHERE name = %s) AND (answers.item, answers.attempt) > (%s, %s)
ORDER BY answers.item, answers.attempt LIMIT %s
"""
_RUN = """
SELECT runs.id, budget, rows, planned, budgets.name, uuid, source, package, catalogue, plan
FROM justone_runs.runs JOIN justone_runs.budgets ON budgets.id = budget WHERE runs.name = %s
"""
_MONEY = "SELECT max_cost, max_billed, spent, held, billed, holds FROM justone_runs.budgets WHERE id = %s"
_OPERATIONS = "SELECT id, key, price, step, kind FROM justone_runs.operations WHERE run = %s ORDER BY step, id"
_COUNTERS = """
SELECT operation, state, sum(items)::bigint FROM justone_runs.counters WHERE run = %s GROUP BY operation, state
"""
_UNDERIVED = "SELECT count(*) FROM justone_runs.items WHERE run = %s AND derived = 0"


def _exported(row: tuple[Any, ...]) -> Exported:
    step, path, _, source, key, item, page, parameters, state, code, reason, received_at, codec, body = row
    answer = None if body is None else unpack(codec, body)
    kind: Kind = "call" if page is None else "walk"
    return Exported(int(path.partition("/")[0]), json.loads(source), key, dict(json.loads(parameters)), state, code,
                    reason, answer, step, path, page, kind, item, received_at)  # fmt: skip


def _status(base: Base, run: str) -> Status:
    found = base.execute(_RUN, (run,)).fetchall()
    if not found:
        raise JournalError(f"The journal in PostgreSQL has no run {run!r}; see `justone run status` for their names")
    number, budget, rows, planned, budget_name, *facts = found[0]
    by_operation: dict[int, dict[Any, int]] = {}
    for operation, state, items in base.execute(_COUNTERS, (number,)).fetchall():
        by_operation.setdefault(operation, empty_counts())[state] = items
    columns = base.execute(_OPERATIONS, (number,)).fetchall()
    paces = read_paces(base, [key for _, key, *_ in columns])
    operations: list[OperationStatus] = []
    for operation, key, price, step, kind in columns:
        pace = paces.get(key)
        counts = by_operation.get(operation, empty_counts())
        until, rate = (0.0, None) if pace is None else (pace.parked_until, pace.rate)
        operations.append(OperationStatus(key, price, until, step, kind, counts, rate))
    total = empty_counts()
    for one in operations:
        for state, items in one.items.items():
            total[state] += items
    money = Money(*base.execute(_MONEY, (budget,)).fetchall()[0])
    underived = base.execute(_UNDERIVED, (number,)).fetchall()[0][0]
    named = dict(zip(_FACTS, facts, strict=True))
    return Status(run, rows, bool(planned), total, money, operations, named, budget_name, underived)
