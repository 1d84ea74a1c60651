"""An Excel workbook.

| what Excel cannot hold | what is written |
|---|---|
| text that it would read as a formula | text, marked with Excel's own quote prefix |
| whole numbers of more than 15 digits | text |
| a time with its zone | the time in UTC |
| carriage returns, and text such as `_x0041_` | Excel's own escapes, which it shows as that text |
| other control characters | U+FFFD, reported |
| text of more than 32,767 characters | its beginning, reported |
| more than 1,048,576 rows on a sheet | further sheets, reported |
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..columns import TableRefused
from .extras import required

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..columns import Cell, Table
    from .pouring import Batch

__all__ = ["Xlsx"]

_ROWS = 1_048_576
_COLUMNS = 16_384
_CHARACTERS = 32_767
_DIGITS = 10**15
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""The first character of what Excel reads as an escape."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Xlsx:
    """A format: a workbook."""

    def __init__(self) -> None:
        self._openpyxl: Any = required("openpyxl", "XLSX", "xlsx")
        required("openpyxl.cell", "XLSX", "xlsx")

    def begin(self, table: Table) -> None:
        """Refuse more columns than Excel has."""
        self._names = [column.name for column in table.columns]
        if (count := len(self._names)) > _COLUMNS:
            raise TableRefused(f"got {count} columns, Excel allows {_COLUMNS}; choose some with columns=[...]")
        self._cut = self._replaced = self._sheets = 0

    def save(self, batches: Iterator[Batch], path: Path) -> None:
        """Write a file of all rows."""
        book = self._openpyxl.Workbook(write_only=True)
        self._cut = self._replaced = self._sheets = count = 0
        sheet = self._sheet(book)
        try:
            for row in (row for batch in batches for row in batch):
                if count == self._sheets * (_ROWS - 1):
                    sheet = self._sheet(book)
                sheet.append([self._cell(sheet, cell) for cell in row])
                count += 1
        finally:
            book.save(path)  # also after an error: it closes openpyxl's own files

    def notes(self) -> list[str]:
        """Return what differs from the rows."""
        notes = {
            f"{self._cut} texts were cut at {_CHARACTERS} characters": self._cut,
            f"control characters were replaced in {self._replaced} texts": self._replaced,
            f"the rows go on over {self._sheets} sheets of {_ROWS}": self._sheets > 1,
        }
        said = [note for note, is_so in notes.items() if is_so]
        return [f"XLSX: {'; '.join(said)}. Other formats have no such limits."] if said else []

    def _sheet(self, book: Any) -> Any:
        self._sheets += 1
        sheet = book.create_sheet("rows" if self._sheets == 1 else f"rows {self._sheets}")
        sheet.append([self._cell(sheet, name) for name in self._names])
        return sheet

    def _cell(self, sheet: Any, value: Cell) -> Any:
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= _DIGITS:
            value = str(value)
        if isinstance(value, datetime):
            return value.replace(tzinfo=None)
        if not isinstance(value, str):
            return value
        if _CONTROL.search(value):
            value = _CONTROL.sub("\ufffd", value)
            self._replaced += 1
        if len(value.encode("utf-16-le")) // 2 > _CHARACTERS:  # Excel counts characters beyond U+FFFF twice
            value = value.encode("utf-16-le")[: _CHARACTERS * 2].decode("utf-16-le", "ignore")
            self._cut += 1
        text = _ESCAPE.sub("_x005F_", value).replace("\r", "_x000D_")
        if not value.startswith((*_FORMULA, "#")):
            return text
        cell = self._openpyxl.cell.WriteOnlyCell(sheet, text)
        cell.data_type = "s"
        cell.quotePrefix = True
        return cell
