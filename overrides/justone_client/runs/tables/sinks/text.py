"""CSV and JSON lines."""

from __future__ import annotations

import csv
import json
from io import StringIO
from itertools import islice
from os import PathLike
from typing import IO, TYPE_CHECKING, Any

from ..columns import TableRefused
from .files import Draft
from .times import text_of_times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..columns import Cell, Column, Table
    from .pouring import Batch

    Writer = Callable[[Sequence[Column]], "CsvText | JsonLines"]

__all__ = ["CsvText", "JsonLines", "TextFile", "TextStream", "text_sink"]

_WORDS = {True: "true", False: "false"}


class CsvText:
    """Rows as CSV. null and empty text are both an empty field."""

    encoding = "utf-8-sig"

    def __init__(self, columns: Sequence[Column], end: str = "\r\n") -> None:
        self._names = [column.name for column in columns]
        self._flags = [place for place, column in enumerate(columns) if column.kind == "boolean"]
        self._text = text_of_times(columns)
        self._buffer = StringIO()
        self._write = csv.writer(self._buffer, lineterminator=end).writerow

    def header(self) -> str:
        """Return the line of the names."""
        return self._line(self._names)

    def line(self, row: Sequence[Cell]) -> str:
        """Return a row."""
        row = self._text(row)
        if not self._flags:
            return self._line(row)
        cells = list(row)
        for place in self._flags:
            cells[place] = _WORDS.get(cells[place])  # type: ignore[call-overload]
        return self._line(cells)

    def refuse_other(self, file: Iterable[str], target: object) -> None:
        """Refuse to append to other columns.

        Raises:
            TableRefused: The file has another header.
        """
        found = next(csv.reader(file), list[str]())
        if found != self._names:
            raise _other_columns(target, found, self._names)

    def _line(self, cells: Sequence[Cell]) -> str:
        self._write(cells)
        text = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        return text


class JsonLines:
    """Rows as flat JSON objects, one a line. JSON columns are values, not text."""

    encoding = "utf-8"

    def __init__(self, columns: Sequence[Column], end: str = "\n") -> None:
        self._names, self._end = [column.name for column in columns], end
        self._keys = [json.dumps(column.name, ensure_ascii=False) for column in columns]
        self._text = text_of_times(columns)
        self._is_json = [column.kind == "json" for column in columns]
        self._encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode

    def header(self) -> str:
        """Return nothing: each line has the names."""
        return ""

    def line(self, row: Sequence[Cell]) -> str:
        """Return a row."""
        texts = (
            "null" if cell is None else str(cell) if ready else self._encode(cell)
            for cell, ready in zip(self._text(row), self._is_json, strict=True)
        )
        return "{" + ", ".join(f"{key}: {text}" for key, text in zip(self._keys, texts, strict=True)) + "}" + self._end

    def refuse_other(self, file: Iterable[str], target: object) -> None:
        """Refuse to append to other columns.

        Raises:
            TableRefused: The first line has other keys, or is not a JSON object.
        """
        first = next(islice(file, 1), "")
        try:
            found: Any = json.loads(first)
        except ValueError:
            found = None
        if not isinstance(found, dict):
            raise TableRefused(f"{str(target)!r} holds no JSON lines to append to; name another file")
        if list(found) != self._names:  # pyright: ignore[reportUnknownArgumentType]
            raise _other_columns(target, list(found), self._names)  # pyright: ignore[reportUnknownArgumentType]


class TextFile:
    """A sink: a text file that is replaced when it is whole, or appended to."""

    def __init__(self, writer: Writer, target: PathLike[str] | str, *, append: bool) -> None:
        self._writer, self._draft = writer, Draft(target, append=append)
        self._is_empty = True

    def begin(self, table: Table) -> None:
        """Refuse to append to other columns."""
        self._text = self._writer(table.columns)
        self._mark = self._text.header().encode(self._text.encoding)
        if self._draft.grows:
            target = self._draft.target
            if target.stat().st_size:
                try:
                    with target.open(encoding=self._text.encoding, newline="") as file:
                        self._text.refuse_other(file, target)
                except (UnicodeDecodeError, csv.Error):
                    raise TableRefused(f"{str(target)!r} is not text in UTF-8; name another file") from None
                _refuse_half_line(target)
                self._mark = b""

    def write(self, batch: Batch) -> None:
        """Add the rows; the header comes with the first."""
        self._draft.write(self._mark + "".join(map(self._text.line, batch)).encode())
        self._mark, self._is_empty = b"", False

    def finish(self) -> None:
        """Put the file in its place; without rows it is a header."""
        if self._mark:
            self._draft.write(self._mark)
        self._draft.finish()

    def keep(self) -> str | None:
        """Return where the rows are."""
        found = self._draft.keep(is_empty=self._is_empty)
        return None if found is None else str(found)

    def notes(self) -> list[str]:
        """Return nothing: text holds everything."""
        return []


class TextStream:
    """A sink: an open file, which stays open."""

    def __init__(self, writer: Writer, file: IO[str]) -> None:
        self._writer, self._file = writer, file

    def begin(self, table: Table) -> None:
        """Take note of the columns."""
        self._text = self._writer(table.columns)
        self._mark = self._text.header()

    def write(self, batch: Batch) -> None:
        """Add the rows at once."""
        self._file.write(self._mark + "".join(map(self._text.line, batch)))
        self._file.flush()
        self._mark = ""

    def finish(self) -> None:
        """Write the header if there were no rows."""
        self._file.write(self._mark)
        self._file.flush()

    def keep(self) -> str | None:
        """Return that the rows are in the file."""
        return "the given file"

    def notes(self) -> list[str]:
        """Return nothing."""
        return []


def text_sink(writer: Writer, target: PathLike[str] | str | IO[str], *, append: bool) -> TextFile | TextStream:
    """Return the sink of a path or an open file."""
    if isinstance(target, (str, PathLike)):
        return TextFile(writer, target, append=append)
    return TextStream(writer, target)


def _refuse_half_line(target: Any) -> None:
    """Refuse a file whose last line has no end: rows behind it would become part of it."""
    with target.open("rb") as file:
        file.seek(-1, 2)
        if file.read(1) != b"\n":
            raise TableRefused(f"the last line of {str(target)!r} has no end; complete it, or name another file")


def _other_columns(target: object, found: list[str], names: list[str]) -> TableRefused:
    missing = [f"no {name}" for name in names if name not in found]
    more = [f"also {name}" for name in found if name not in names]
    difference = ", ".join((missing + more)[:5]) or "another order"
    return TableRefused(f"{str(target)!r} has other columns ({difference}); name another file")
