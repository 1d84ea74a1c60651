"""Rows of a CSV file. Every cell is text, so ids keep all digits."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ...errors import InvalidArgument, InvalidSettings
from .encodings import encoding_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path
    from typing import Any

__all__ = ["CsvFile"]

_LONGEST_CELL = 2**27


class CsvFile:
    """Reads a file with a header.

    Args:
        path: The file.
        encoding: Its encoding; None is UTF-8, or UTF-16 if its first bytes say so.
        delimiter: Between the cells; None is a tab in `.tsv` files and a comma in others.

    Raises:
        InvalidSettings: The encoding or the delimiter is invalid.
    """

    def __init__(self, path: Path, encoding: str | None = None, delimiter: str | None = None) -> None:
        self._path, self._encoding = path, encoding
        self._delimiter = delimiter or ("\t" if path.suffix.lower() == ".tsv" else ",")
        if len(self._delimiter) != 1 or self._delimiter in '\r\n"':
            raise InvalidSettings(f"delimiter must be one character, got {delimiter!r}")

    @property
    def columns(self) -> tuple[str, ...]:
        """The header.

        Raises:
            InvalidArgument: It is missing, or names a column twice.
        """
        with self._lines() as (_, header):
            return header

    @property
    def described(self) -> str:
        return str(self._path.absolute())

    def __iter__(self) -> Iterator[dict[str, object]]:
        """Yield the rows; empty lines are left out.

        Raises:
            InvalidArgument: A line cannot be read; the message names it.
        """
        with self._lines() as (reader, header):
            for row in reader:
                if not row:
                    continue
                if len(row) != len(header):
                    cells = "1 cell" if len(row) == 1 else f"{len(row)} cells"
                    raise InvalidArgument(
                        f"{self._path}, line {reader.line_num}: {cells}, but the header has {len(header)};"
                        " correct the line"
                    )
                yield dict(zip(header, row, strict=True))

    @contextmanager
    def _lines(self) -> Generator[tuple[Any, tuple[str, ...]]]:
        """The reader behind the header, and the header."""
        limit = csv.field_size_limit(_LONGEST_CELL)
        try:
            encoding = encoding_of(self._path, self._encoding)
            with self._path.open(encoding=encoding, newline="") as file:
                reader = csv.reader(file, delimiter=self._delimiter, strict=True)
                yield reader, self._header(next(reader, None))
        except (OSError, UnicodeError, csv.Error) as error:
            raise unreadable(self._path, error) from None
        finally:
            csv.field_size_limit(limit)

    def _header(self, found: list[str] | None) -> tuple[str, ...]:
        header = tuple(name.strip() for name in found or ())
        if not any(header):
            raise InvalidArgument(f"{self._path}: the first line must name the columns; add a header")
        if twice := [name for name in header if header.count(name) > 1]:
            what = f"the column {twice[0]!r} appears" if twice[0] else "a column without a name appears"
            raise InvalidArgument(f"{self._path}: {what} twice; rename one")
        if len(header) == 1 and (other := [one for one in ";\t|" if one in header[0]]):
            raise InvalidArgument(
                f"{self._path}: the header {header[0]!r} has no {self._delimiter!r}; if {other[0]!r} is between the"
                f" cells, give delimiter = {other[0]!r}"
            )
        return header
