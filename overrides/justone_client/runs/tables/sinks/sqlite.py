"""A table of an SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from os import PathLike
from typing import TYPE_CHECKING

from ..columns import TableRefused
from ..names import names_for
from .batches import in_batches

if TYPE_CHECKING:
    from ..columns import Cell, Kind, Table

__all__ = ["write_sqlite"]

_TYPES: dict[Kind, str] = {
    "text": "TEXT",
    "id": "TEXT",
    "json": "TEXT",
    "integer": "INTEGER",
    "count": "INTEGER",
    "boolean": "INTEGER",
    "number": "REAL",
}


def write_sqlite(rows: Callable[[], Table], path: PathLike[str] | str, name: str, *, append: bool) -> int:
    """Write the rows, a transaction for each batch; return their number."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        existing = _columns(connection, name)
        if existing and not append:
            raise TableRefused(
                f"to_sqlite: the table {name!r} exists in {str(path)!r}; give append=True or another table"
            )
        table = rows()
        every = dict(zip(table.every, names_for("sqlite", (column.name for column in table.every)), strict=True))
        names = [every[column] for column in table.columns]
        if existing and set(existing) != set(names):
            raise TableRefused(
                f"to_sqlite: the table {name!r} has other columns ({_difference(existing, names)});"
                " write to another table"
            )
        _refuse_too_many(connection, len(names))
        if not existing:
            declared = (
                f"{_quoted(made)} {_TYPES[column.kind]}" for made, column in zip(names, table.columns, strict=True)
            )
            connection.execute(f"CREATE TABLE {_quoted(name)} ({', '.join(declared)})")
        marks = ", ".join("?" * len(names))
        insert = f"INSERT INTO {_quoted(name)} ({', '.join(map(_quoted, names))}) VALUES ({marks})"  # noqa: S608 - quoted

        def write(batch: list[Sequence[Cell]]) -> None:
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.executemany(insert, batch)
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

        return in_batches(table, write)


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({_quoted(table)})")]


def _refuse_too_many(connection: sqlite3.Connection, columns: int) -> None:
    most = connection.getlimit(sqlite3.SQLITE_LIMIT_COLUMN)
    if columns > most:
        raise TableRefused(f"to_sqlite: got {columns} columns, SQLite allows {most}; choose some with columns=[...]")


def _difference(existing: list[str], names: list[str]) -> str:
    missing = [f"no {name}" for name in names if name not in existing]
    more = [f"also {name}" for name in existing if name not in names]
    return ", ".join((missing + more)[:5])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
