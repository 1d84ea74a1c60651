"""A table of an SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from os import PathLike
from typing import TYPE_CHECKING

from ..columns import TableRefused
from .batches import in_batches
from .database import insertion, names_in, quoted, refuse_existing, refuse_other_columns

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
        existing = [row[1] for row in connection.execute(f"PRAGMA table_info({quoted(name)})")]
        refuse_existing(existing, append=append, path=path, table=name)
        table = rows()
        names = names_in("sqlite", table)
        refuse_other_columns(existing, names, name)
        most = connection.getlimit(sqlite3.SQLITE_LIMIT_COLUMN)
        if len(names) > most:
            raise TableRefused(f"got {len(names)} columns, SQLite allows {most}; choose some with columns=[...]")
        if not existing:
            kinds = (_TYPES[column.kind] for column in table.columns)
            declared = (f"{quoted(made)} {kind}" for made, kind in zip(names, kinds, strict=True))
            connection.execute(f"CREATE TABLE {quoted(name)} ({', '.join(declared)})")
        insert = insertion(name, names, f"VALUES ({', '.join('?' * len(names))})")
        return in_batches(table, lambda batch: _insert(connection, insert, batch))


def _insert(connection: sqlite3.Connection, insert: str, batch: list[Sequence[Cell]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany(insert, batch)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
