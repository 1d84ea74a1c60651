"""Arrow: record batches, Parquet files, and the PyCapsule interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from .extras import required
from .pouring import MOST_TEXT, batch_size, text_in

if TYPE_CHECKING:
    from pathlib import Path

    from ..columns import Cell, Kind, Table
    from .pouring import Batch

__all__ = ["ARROW", "Parquet", "record_batch", "schema_of", "to_stream"]

ARROW: dict[Kind, str] = {
    "text": "string",
    "id": "string",
    "json": "string",
    "integer": "int64",
    "count": "int64",
    "number": "float64",
    "boolean": "bool_",
    "time": "timestamp",
}


_UTC = ("us", "UTC")
"""Unit and zone of times."""


class Parquet:
    """A format: Parquet, with a row group for each batch."""

    def __init__(self) -> None:
        self._pa: Any = required("pyarrow", "Parquet", "parquet")
        self._parquet: Any = required("pyarrow.parquet", "Parquet", "parquet")

    def begin(self, table: Table) -> None:
        """Take note of the columns."""
        self._schema = schema_of(self._pa, [column.name for column in table.columns], table)

    def save(self, batches: Iterator[Batch], path: Path) -> None:
        """Write a file of all rows."""
        with path.open("xb") as file, self._parquet.ParquetWriter(file, self._schema, compression="zstd") as writer:
            for batch in batches:
                writer.write_batch(record_batch(self._pa, self._schema, batch))

    def notes(self) -> list[str]:
        """Return nothing: Parquet holds everything."""
        return []


def to_stream(table: Callable[[], Table], requested_schema: object) -> Any:
    """Return a PyCapsule with an Arrow stream, which reads the source as its consumer reads."""
    pa: Any = required("pyarrow", "the Arrow stream", "parquet")
    read = table()
    schema = schema_of(pa, [column.name for column in read.columns], read)
    made = (record_batch(pa, schema, batch) for batch in _batches(read))
    return pa.RecordBatchReader.from_batches(schema, made).__arrow_c_stream__(requested_schema)


def schema_of(pa: Any, names: list[str], table: Table) -> Any:
    """Return the Arrow schema of a table."""
    kinds = (_UTC if column.kind == "time" else () for column in table.columns)
    kinds = (getattr(pa, ARROW[column.kind])(*kind) for column, kind in zip(table.columns, kinds, strict=True))
    return pa.schema(list(zip(names, kinds, strict=True)))


def record_batch(pa: Any, schema: Any, batch: Sequence[Sequence[Cell]]) -> Any:
    """Return rows as an Arrow record batch."""
    columns = zip(zip(*batch, strict=True), schema, strict=True)
    return pa.record_batch([pa.array(cells, field.type) for cells, field in columns], schema=schema)


def _batches(table: Table) -> Iterator[Batch]:
    """Yield all rows in batches. If the source fails, the rows before it come first."""
    size = batch_size(table)
    error: BaseException | None = None
    while error is None:
        batch: Batch = []
        text = 0
        has_more = False
        try:
            for row in table.rows:
                batch.append(row)
                text += text_in(row)
                has_more = len(batch) == size or text > MOST_TEXT
                if has_more:
                    break
        except BaseException as met:  # raised below
            error = met
        if batch:
            yield batch
        if error is None and not has_more:
            return
    raise error
