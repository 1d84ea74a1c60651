"""Arrow: Parquet files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .batches import in_batches
from .extras import required
from .files import refuse_unwritable

if TYPE_CHECKING:
    from ..columns import Cell, Kind, Table

__all__ = ["write_parquet"]

_TYPES: dict[Kind, str] = {
    "text": "string",
    "id": "string",
    "json": "string",
    "integer": "int64",
    "count": "int64",
    "number": "float64",
    "boolean": "bool_",
}


def write_parquet(rows: Callable[[], Table], path: PathLike[str] | str) -> int:
    """Write a row group for each batch; return the number of rows."""
    pa: Any = required("pyarrow", "Parquet", "parquet")
    parquet: Any = required("pyarrow.parquet", "Parquet", "parquet")
    refuse_unwritable(path)
    table = rows()
    schema = schema_of(pa, table)
    with Path(path).open("wb") as file, parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        return in_batches(table, lambda batch: writer.write_batch(batch_of(pa, schema, batch)))


def schema_of(pa: Any, table: Table) -> Any:
    """Return the Arrow schema of the columns."""
    return pa.schema([(column.name, getattr(pa, _TYPES[column.kind])()) for column in table.columns])


def batch_of(pa: Any, schema: Any, batch: list[Sequence[Cell]]) -> Any:
    """Return rows as an Arrow record batch."""
    columns = zip(*batch, strict=True)
    return pa.record_batch(
        [pa.array(cells, one.type) for cells, one in zip(columns, schema, strict=True)], schema=schema
    )
