"""A table of a DuckDB file."""

from __future__ import annotations

from contextlib import closing
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .arrow import ARROW, record_batch, schema_of
from .database import plan, refuse_existing
from .extras import required
from .files import refuse_unwritable

if TYPE_CHECKING:
    from ..columns import Kind, Table
    from .pouring import Batch

__all__ = ["DuckdbTable"]

_NAMES = {"string": "VARCHAR", "int64": "BIGINT", "float64": "DOUBLE", "bool_": "BOOLEAN",
          "timestamp": "TIMESTAMP WITH TIME ZONE"}  # fmt: skip
_FRUGAL = {"threads": "1", "checkpoint_threshold": "4MB"}
"""A million rows need 280 MB in all, instead of 330."""
_TYPES: dict[Kind, str] = {kind: _NAMES[name] for kind, name in ARROW.items()}


class DuckdbTable:
    """A sink: a transaction for each batch; the table comes with the first."""

    def __init__(self, path: PathLike[str] | str, name: str, *, append: bool) -> None:
        """Refuse what cannot be written; create nothing."""
        self._duckdb: Any = required("duckdb", "DuckDB", "duckdb")
        self._pa: Any = required("pyarrow", "DuckDB", "duckdb")
        self._path, self._name = Path(path), name
        refuse_unwritable(self._path)
        self._existing = self._columns() if self._path.exists() else {}
        refuse_existing(self._existing, append=append, place=repr(str(path)), table=name)
        self._connection: Any = None
        self._is_made = bool(self._existing)

    def begin(self, table: Table) -> None:
        """Refuse to add to other columns."""
        self._plan = plan("duckdb", table, self._name, _TYPES, self._existing)
        self._schema = schema_of(self._pa, list(self._plan.columns), table)

    def write(self, batch: Batch) -> None:
        """Insert the rows."""
        if self._connection is None:
            self._connection = self._connected()
        connection = self._connection
        connection.execute("BEGIN TRANSACTION")
        try:
            if not self._is_made:
                connection.execute(self._plan.create)
            if batch:
                made = self._pa.Table.from_batches([record_batch(self._pa, self._schema, batch)])
                connection.register("justone_batch", made)
                connection.execute(f"{self._plan.insert} SELECT * FROM justone_batch")  # noqa: S608 - the names are quoted
                connection.unregister("justone_batch")
            connection.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        self._is_made = True

    def finish(self) -> None:
        """Close the file; without rows the table is empty."""
        if not self._is_made:
            self.write([])
        self._close()

    def keep(self) -> str | None:
        """Return where the rows are."""
        self._close()
        return f"the table {self._name!r} of {self._path}"

    def notes(self) -> list[str]:
        """Return nothing: DuckDB holds everything."""
        return []

    def _connected(self) -> Any:
        try:
            return self._duckdb.connect(str(self._path), config=_FRUGAL)
        except self._duckdb.ConnectionException:  # this program has the file open with other settings
            return self._duckdb.connect(str(self._path))

    def _roll_back(self) -> None:
        """Undo the transaction, unless the commit failed, which ends it."""
        try:
            self._connection.execute("ROLLBACK")
        except self._duckdb.Error:
            return

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _columns(self) -> dict[str, str]:
        """Read the columns of the table."""
        found = (
            "SELECT column_name, data_type FROM information_schema.columns"
            " WHERE lower(table_name) = lower(?) ORDER BY ordinal_position"
        )
        with closing(self._connected()) as connection:
            return dict(connection.execute(found, [self._name]).fetchall())
