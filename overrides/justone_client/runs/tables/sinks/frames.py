"""Data frames of pandas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .batches import in_batches
from .extras import required

if TYPE_CHECKING:
    from ..columns import Cell, Kind, Table

__all__ = ["to_pandas"]

_PANDAS: dict[Kind, str] = {
    "text": "string",
    "id": "string",
    "json": "string",
    "integer": "Int64",
    "count": "Int64",
    "number": "Float64",
    "boolean": "boolean",
}


def to_pandas(rows: Callable[[], Table]) -> Any:
    """Return a DataFrame. Columns are built in batches, so that rows and columns are never both held whole."""
    pandas: Any = required("pandas", "to_pandas", "pandas")
    table = rows()
    parts: list[Any] = []

    def add(batch: list[Sequence[Cell]]) -> None:
        cells = list(zip(*batch, strict=True)) or [()] * len(table.columns)
        columns = {
            column.name: pandas.array(list(cells[place]), dtype=_PANDAS[column.kind])
            for place, column in enumerate(table.columns)
        }
        parts.append(pandas.DataFrame(columns))

    if not in_batches(table, add):
        add([])
    return parts[0] if len(parts) == 1 else pandas.concat(parts, ignore_index=True)
