"""Data frames of pandas and polars, built in batches: rows and columns are never both held whole."""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import chain
from typing import TYPE_CHECKING, Any

from .extras import required

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..columns import Cell, Column, Kind, Table
    from .pouring import Batch

__all__ = ["Frame", "PandasFrame", "PolarsFrame"]

_PANDAS: dict[Kind, str] = {
    "text": "string",
    "id": "string",
    "json": "string",
    "integer": "Int64",
    "count": "Int64",
    "number": "Float64",
    "boolean": "boolean",
    "time": "datetime64[us, UTC]",
}
_POLARS = {"string": "String", "Int64": "Int64", "Float64": "Float64", "boolean": "Boolean"}


class Frame(ABC):
    """A sink: a frame. If the source fails, the rows that came are given back."""

    value: Any
    """The frame, when all rows have come."""

    def __init__(self) -> None:
        self._parts: list[Any] = []

    def begin(self, table: Table) -> None:
        """Take note of the columns."""
        self._table = table

    def write(self, batch: Batch) -> None:
        """Add a part."""
        self._parts.append(self._frame(self._table.columns, batch))

    def finish(self) -> None:
        """Join the parts."""
        parts = self._parts or [self._frame(self._table.columns, [])]
        self.value = parts[0] if len(parts) == 1 else self._joined(parts)

    def keep(self) -> str | None:
        """Give the rows back: a frame that cannot be returned is of no use."""
        rows = chain.from_iterable(self._rows(part) for part in self._parts)
        self._table.give_back(list(rows))
        return "no frame: write the same rows() elsewhere to have them" if self._parts else None

    def notes(self) -> list[str]:
        """Return nothing: frames hold everything."""
        return []

    @abstractmethod
    def _frame(self, columns: Sequence[Column], batch: Batch) -> Any: ...

    @abstractmethod
    def _joined(self, parts: list[Any]) -> Any: ...

    @abstractmethod
    def _rows(self, part: Any) -> Iterator[Sequence[Cell]]: ...


class PandasFrame(Frame):
    """A pandas DataFrame."""

    def __init__(self) -> None:
        super().__init__()
        self._pandas: Any = required("pandas", "to_pandas", "pandas")

    def _frame(self, columns: Sequence[Column], batch: Batch) -> Any:
        pandas = self._pandas
        pairs = zip(columns, _by_column(columns, batch), strict=True)
        return pandas.DataFrame({one.name: pandas.array(cells, dtype=_PANDAS[one.kind]) for one, cells in pairs})

    def _joined(self, parts: list[Any]) -> Any:
        return self._pandas.concat(parts, ignore_index=True)

    def _rows(self, part: Any) -> Iterator[Sequence[Cell]]:
        lists = (part[name].tolist() for name in part.columns)
        return zip(*(map(self._cell, cells) for cells in lists), strict=True)

    def _cell(self, cell: Any) -> Cell:
        if cell is self._pandas.NA or cell is self._pandas.NaT:
            return None
        return cell.to_pydatetime() if isinstance(cell, self._pandas.Timestamp) else cell  # type: ignore[no-any-return]


class PolarsFrame(Frame):
    """A polars DataFrame."""

    def __init__(self) -> None:
        super().__init__()
        self._polars: Any = required("polars", "to_polars", "polars")

    def _frame(self, columns: Sequence[Column], batch: Batch) -> Any:
        polars = self._polars
        types: dict[str, Any] = {kind: getattr(polars, _POLARS.get(name, "Datetime")) for kind, name in _PANDAS.items()}
        types["time"] = polars.Datetime("us", "UTC")
        schema = {one.name: types[one.kind] for one in columns}
        return self._polars.DataFrame(dict(zip(schema, _by_column(columns, batch), strict=True)), schema=schema)

    def _joined(self, parts: list[Any]) -> Any:
        return self._polars.concat(parts)

    def _rows(self, part: Any) -> Iterator[Sequence[Cell]]:
        return iter(part.rows())


def _by_column(columns: Sequence[Column], batch: Batch) -> list[list[Cell]]:
    return [list(cells) for cells in zip(*batch, strict=True)] or [[] for _ in columns]
