"""An Excel workbook.

| what Excel cannot hold | what is written |
|---|---|
| text that it would read as a formula | text, marked with Excel's own quote prefix |
| whole numbers of more than 15 digits | text |
| control characters | U+FFFD, reported |
| text of more than 32,767 characters | its beginning, reported |
| more than 1,048,576 rows on a sheet | further sheets, reported |
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from os import PathLike
from typing import TYPE_CHECKING, Any

from ..columns import TableRefused, TableWarning
from .extras import required
from .files import refuse_unwritable

if TYPE_CHECKING:
    from ..columns import Cell, Table

__all__ = ["write_xlsx"]

_ROWS = 1_048_576
_COLUMNS = 16_384
_CHARACTERS = 32_767
_DIGITS = 10**15
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_xlsx(rows: Callable[[], Table], path: PathLike[str] | str) -> int:
    """Write a workbook, and warn of what it could not hold; return the number of rows."""
    openpyxl: Any = required("openpyxl", "XLSX", "xlsx")
    required("openpyxl.cell", "XLSX", "xlsx")
    refuse_unwritable(path)
    table = rows()
    if len(table.columns) > _COLUMNS:
        raise TableRefused(f"got {len(table.columns)} columns, Excel allows {_COLUMNS}; choose some with columns=[...]")
    workbook = _Workbook(openpyxl, table)
    try:
        for row in table.rows:
            workbook.add(row)
    finally:
        workbook.book.save(path)
        workbook.warn()
    return workbook.count


class _Workbook:
    """The workbook, and what was changed in it."""

    def __init__(self, openpyxl: Any, table: Table) -> None:
        self._openpyxl, self._names = openpyxl, [column.name for column in table.columns]
        self.book = openpyxl.Workbook(write_only=True)
        self.count = self._cut = self._replaced = self._sheets = 0
        self._begin()

    def add(self, row: Any) -> None:
        if self.count == self._sheets * (_ROWS - 1):
            self._begin()
        self._sheet.append([self._cell(cell) for cell in row])
        self.count += 1

    def warn(self) -> None:
        """Warn of everything that differs from the rows."""
        notes = {
            f"{self._cut} texts were cut at {_CHARACTERS} characters": self._cut,
            f"control characters were replaced in {self._replaced} texts": self._replaced,
            f"the rows go on over {self._sheets} sheets of {_ROWS}": self._sheets > 1,
        }
        if said := [note for note, is_so in notes.items() if is_so]:
            warnings.warn(f"XLSX: {'; '.join(said)}. Other formats have no such limits.", TableWarning, stacklevel=4)

    def _begin(self) -> None:
        self._sheets += 1
        self._sheet = self.book.create_sheet("rows" if self._sheets == 1 else f"rows {self._sheets}")
        self._sheet.append([self._cell(name) for name in self._names])

    def _cell(self, value: Cell) -> Any:
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= _DIGITS:
            value = str(value)
        if not isinstance(value, str):
            return value
        if _CONTROL.search(value):
            value = _CONTROL.sub("\ufffd", value)
            self._replaced += 1
        if len(value.encode("utf-16-le")) // 2 > _CHARACTERS:  # Excel counts characters beyond U+FFFF twice
            value = value.encode("utf-16-le")[: _CHARACTERS * 2].decode("utf-16-le", "ignore")
            self._cut += 1
        if not value.startswith((*_FORMULA, "#")):
            return value
        cell = self._openpyxl.cell.WriteOnlyCell(self._sheet, value)
        cell.data_type = "s"
        cell.quotePrefix = True
        return cell
