"""Arrow: Parquet files, DuckDB, and the PyCapsule interface."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .batches import batches, in_batches
from .database import insertion, names_in, quoted, refuse_existing, refuse_other_columns
from .extras import required
from .files import refuse_unwritable

if TYPE_CHECKING:
    from ..columns import Cell, Kind, Table

__all__ = ["to_stream", "write_duckdb", "write_parquet"]

_ARROW: dict[Kind, str] = {
    "text": "string",
    "id": "string",
    "json": "string",
    "integer": "int64",
    "count": "int64",
    "number": "float64",
    "boolean": "bool_",
}
_DUCKDB = {"string": "VARCHAR", "int64": "BIGINT", "float64": "DOUBLE", "bool_": "BOOLEAN"}


def to_stream(rows: Callable[[], Table], requested_schema: object) -> Any:
    """Return a PyCapsule with an Arrow stream, which reads the source as its consumer reads."""
    pa: Any = required("pyarrow", "the Arrow stream", "parquet")
    table = rows()
    schema = _schema(pa, [column.name for column in table.columns], table)
    made = (_batch(pa, schema, batch) for batch in batches(table))
    return pa.RecordBatchReader.from_batches(schema, made).__arrow_c_stream__(requested_schema)


def write_parquet(rows: Callable[[], Table], path: PathLike[str] | str) -> int:
    """Write a row group for each batch; return the number of rows."""
    pa: Any = required("pyarrow", "Parquet", "parquet")
    parquet: Any = required("pyarrow.parquet", "Parquet", "parquet")
    refuse_unwritable(path)
    table = rows()
    schema = _schema(pa, [column.name for column in table.columns], table)
    with Path(path).open("wb") as file, parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        return in_batches(table, lambda batch: writer.write_batch(_batch(pa, schema, batch)))


def write_duckdb(rows: Callable[[], Table], path: PathLike[str] | str, name: str, *, append: bool) -> int:
    """Write the rows, a transaction for each batch; return their number."""
    duckdb: Any = required("duckdb", "DuckDB", "duckdb")
    pa: Any = required("pyarrow", "DuckDB", "duckdb")
    with closing(duckdb.connect(fspath(path))) as connection:
        found = "SELECT column_name FROM information_schema.columns WHERE lower(table_name) = lower(?)"
        existing = [row[0] for row in connection.execute(found, [name]).fetchall()]
        refuse_existing(existing, append=append, path=path, table=name)
        table = rows()
        names = names_in("duckdb", table)
        refuse_other_columns(existing, names, name)
        if not existing:
            kinds = (_DUCKDB[_ARROW[column.kind]] for column in table.columns)
            declared = (f"{quoted(made)} {kind}" for made, kind in zip(names, kinds, strict=True))
            connection.execute(f"CREATE TABLE {quoted(name)} ({', '.join(declared)})")
        schema = _schema(pa, names, table)
        insert = insertion(name, names, "SELECT * FROM justone_batch")

        def write(batch: list[Sequence[Cell]]) -> None:
            connection.register("justone_batch", pa.Table.from_batches([_batch(pa, schema, batch)]))
            connection.execute(insert)
            connection.unregister("justone_batch")

        return in_batches(table, write)


def _schema(pa: Any, names: list[str], table: Table) -> Any:
    kinds = (getattr(pa, _ARROW[column.kind])() for column in table.columns)
    return pa.schema(list(zip(names, kinds, strict=True)))


def _batch(pa: Any, schema: Any, batch: list[Sequence[Cell]]) -> Any:
    """Return rows as an Arrow record batch."""
    columns = zip(zip(*batch, strict=True), schema, strict=True)
    return pa.record_batch([pa.array(cells, field.type) for cells, field in columns], schema=schema)
