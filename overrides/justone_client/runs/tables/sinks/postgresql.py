"""A table of a PostgreSQL database. The address may hold a password, so no message repeats it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from ..columns import TableRefused
from .database import plan, quoted, refuse_existing
from .extras import required

if TYPE_CHECKING:
    from ..columns import Kind, Table
    from .pouring import Batch

__all__ = ["PostgresqlTable"]

_TYPES: dict[Kind, str] = {
    "text": "text",
    "id": "text",
    "json": "json",
    "integer": "bigint",
    "count": "bigint",
    "number": "double precision",
    "boolean": "boolean",
    "time": "timestamp with time zone",
}
_COLUMNS = 1600
_FIND = """
SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped ORDER BY attnum
"""


class PostgresqlTable:
    """A sink: a transaction for each batch; the table comes with the first."""

    def __init__(self, address: str, name: str, *, append: bool) -> None:
        """Refuse what cannot be written; create nothing."""
        self._psycopg: Any = required("psycopg", "PostgreSQL", "postgres")
        self._address, self._name = address, name
        self._connection: Any = None
        with closing(self._connected()) as connection:
            self._existing: dict[str, str] = dict(connection.execute(_FIND, [quoted(name)]).fetchall())
        refuse_existing(self._existing, append=append, place="the database", table=name)
        self._is_made = bool(self._existing)

    def begin(self, table: Table) -> None:
        """Refuse to add to other columns."""
        self._plan = plan("postgresql", table, self._name, _TYPES, self._existing)
        if (count := len(self._plan.columns)) > _COLUMNS:
            raise TableRefused(f"got {count} columns, PostgreSQL allows {_COLUMNS}; choose some with columns=[...]")

    def write(self, batch: Batch) -> None:
        """Insert the rows."""
        connection = self._awake()
        number = ""
        try:
            with connection.transaction(), connection.cursor() as cursor:
                (number,) = cursor.execute("SELECT pg_current_xact_id()::text").fetchone()
                self._insert(cursor, batch)
        except self._psycopg.OperationalError:  # the reply to COMMIT may be lost, and the rows be there
            if not (number and self._is_committed(number)):
                raise
        self._is_made = True

    def _insert(self, cursor: Any, batch: Batch) -> None:
        if not self._is_made:
            cursor.execute(self._plan.create)
        with cursor.copy(
            f"COPY {quoted(self._name)} ({', '.join(map(quoted, self._plan.columns))}) FROM STDIN"
        ) as rows:
            for row in batch:
                rows.write_row(row)

    def _is_committed(self, number: str) -> bool:
        """Ask the server how a transaction ended."""
        ended = "SELECT pg_xact_status(%s::xid8)"
        return bool(self._awake().execute(ended, [number]).fetchone() == ("committed",))

    def finish(self) -> None:
        """Disconnect; without rows the table is empty."""
        if not self._is_made:
            self.write([])
        self._close()

    def keep(self) -> str | None:
        """Return where the rows are."""
        self._close()
        return f"the table {self._name!r} of the database"

    def notes(self) -> list[str]:
        """Return nothing: PostgreSQL holds everything."""
        return []

    def _awake(self) -> Any:
        """Return the connection, made anew if it was lost between two batches."""
        try:
            if self._connection is not None:
                self._connection.execute("SELECT 1")
        except self._psycopg.OperationalError:
            self._close()
        if self._connection is None:
            self._connection = self._connected()
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _connected(self) -> Any:
        try:
            return self._psycopg.connect(self._address, autocommit=True, prepare_threshold=None)
        except self._psycopg.OperationalError as error:
            said = " ".join(str(error).split())
            raise ConnectionError(f"the database cannot be reached: {said}") from None
        except self._psycopg.Error:  # its message repeats parts of the address
            raise TableRefused("the address of the database is not one that PostgreSQL knows") from None
