"""A table of an SQLite file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ..columns import TableRefused
from .database import Plan, plan, quoted, refuse_existing
from .files import refuse_unwritable
from .times import texts_of_times

if TYPE_CHECKING:
    from ..columns import Kind, Table
    from .pouring import Batch

__all__ = ["SqliteTable"]

_TYPES: dict[Kind, str] = {
    "text": "TEXT",
    "id": "TEXT",
    "json": "TEXT",
    "integer": "INTEGER",
    "count": "INTEGER",
    "boolean": "INTEGER",
    "number": "REAL",
    "time": "TEXT",
}
_COLUMNS = 2000
"""What a usual SQLite allows."""
_JOURNAL = 0x4A4F7275
"""The mark of a journal, which only its run may write to."""
_WAIT = 60.0
"""Seconds to wait for another program that has locked the file."""


class SqliteTable:
    """A sink: a transaction for each batch; the table comes with the first."""

    def __init__(self, path: PathLike[str] | str, name: str, *, append: bool) -> None:
        """Refuse what cannot be written; create nothing."""
        self._path, self._name = Path(path), name
        refuse_unwritable(self._path)
        self._was_there = self._path.exists()
        self._existing = self._columns()
        refuse_existing(self._existing, append=append, place=repr(str(path)), table=name)
        self._connection: sqlite3.Connection | None = None
        self._is_made = bool(self._existing)

    def begin(self, table: Table) -> None:
        """Refuse to add to other columns."""
        self._texts = texts_of_times(table.columns)
        self._plan: Plan = plan("sqlite", table, self._name, _TYPES, self._existing)
        if (count := len(self._plan.columns)) > _COLUMNS:
            raise TableRefused(f"got {count} columns, SQLite allows {_COLUMNS}; choose some with columns=[...]")

    def write(self, batch: Batch) -> None:
        """Insert the rows."""
        connection = self._connection = self._connection or self._opened()
        connection.execute("BEGIN IMMEDIATE")
        try:
            if not self._is_made:
                connection.execute(self._plan.create)
            if batch:
                places = ", ".join("?" * len(self._plan.columns))
                connection.executemany(f"{self._plan.insert} VALUES ({places})", self._texts(batch))
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:  # a full disk has rolled back by itself
                connection.execute("ROLLBACK")
        self._is_made = True

    def finish(self) -> None:
        """Close the file; without rows the table is empty."""
        if not self._is_made:
            self.write([])
        self._close()

    def keep(self) -> str | None:
        """Return where the rows are."""
        self._close()
        if not self._was_there and self._path.exists() and not self._path.stat().st_size:
            self._path.unlink()
        return f"the table {self._name!r} of {self._path}"

    def notes(self) -> list[str]:
        """Return nothing: SQLite holds everything."""
        return []

    def _opened(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, isolation_level=None, timeout=_WAIT)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _columns(self) -> dict[str, str]:
        """Read the columns of the table, without making the file."""
        if not self._was_there:
            return {}
        with closing(self._opened()) as connection:
            if connection.execute("PRAGMA application_id").fetchone() == (_JOURNAL,):
                raise TableRefused(f"{str(self._path)!r} is the journal of a run; name another file")
            found = connection.execute(f"PRAGMA table_info({quoted(self._name)})").fetchall()
        return {row[1]: row[2] for row in found}
