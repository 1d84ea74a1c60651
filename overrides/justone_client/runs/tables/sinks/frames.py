"""Data frames of pandas and polars, built in batches: rows and columns are never both held whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .batches import in_batches
from .extras import required

if TYPE_CHECKING:
    from ..columns import Cell, Kind, Table

__all__ = ["to_pandas", "to_polars"]

_PANDAS: dict[Kind, str] = {
    "text": "string",
    "id": "string",
    "json": "string",
    "integer": "Int64",
    "count": "Int64",
    "number": "Float64",
    "boolean": "boolean",
}
_POLARS = {"string": "String", "Int64": "Int64", "Float64": "Float64", "boolean": "Boolean"}


def to_pandas(rows: Callable[[], Table]) -> Any:
    """Return a pandas DataFrame."""
    pandas: Any = required("pandas", "to_pandas", "pandas")
    table = rows()

    def frame(batch: list[Sequence[Cell]]) -> Any:
        columns = zip(table.columns, _by_column(table, batch), strict=True)
        return pandas.DataFrame(
            {column.name: pandas.array(cells, dtype=_PANDAS[column.kind]) for column, cells in columns}
        )

    parts = _parts(table, frame)
    return parts[0] if len(parts) == 1 else pandas.concat(parts, ignore_index=True)


def to_polars(rows: Callable[[], Table]) -> Any:
    """Return a polars DataFrame."""
    polars: Any = required("polars", "to_polars", "polars")
    table = rows()
    schema = {column.name: getattr(polars, _POLARS[_PANDAS[column.kind]]) for column in table.columns}

    def frame(batch: list[Sequence[Cell]]) -> Any:
        return polars.DataFrame(dict(zip(schema, _by_column(table, batch), strict=True)), schema=schema)

    return polars.concat(_parts(table, frame))


def _parts(table: Table, frame: Callable[[list[Sequence[Cell]]], Any]) -> list[Any]:
    """Return a frame for each batch; one without rows if there are none."""
    parts: list[Any] = []
    in_batches(table, lambda batch: parts.append(frame(batch)))
    return parts or [frame([])]


def _by_column(table: Table, batch: list[Sequence[Cell]]) -> list[list[Cell]]:
    return [list(cells) for cells in zip(*batch, strict=True)] or [[] for _ in table.columns]
