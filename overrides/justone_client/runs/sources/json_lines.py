"""Rows of a file with one JSON value a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from ...errors import InvalidArgument
from .encodings import encoding_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["JsonLines"]


class JsonLines:
    """Reads objects, or single values, which become the column `item`. Empty lines are left out."""

    columns = None

    def __init__(self, path: Path, encoding: str | None = None) -> None:
        self._path, self._encoding = path, encoding

    @property
    def described(self) -> str:
        return str(self._path.absolute())

    def __iter__(self) -> Iterator[dict[str, object]]:
        """Yield the rows.

        Raises:
            InvalidArgument: A line cannot be read; the message names it.
        """
        number = 0
        try:
            with self._path.open(encoding=encoding_of(self._path, self._encoding)) as file:
                for number, line in enumerate(file, 1):
                    if line.strip():
                        yield self._row(number, line)
        except (OSError, UnicodeError) as error:
            raise unreadable(self._path, error) from None
        if not number:
            raise InvalidArgument(f"{self._path} is empty; write one object a line")

    def _row(self, number: int, line: str) -> dict[str, object]:
        try:
            row: object = json.loads(line, parse_constant=_refuse)
        except (ValueError, RecursionError) as error:
            raise InvalidArgument(f"{self._path}, line {number}: not JSON ({error}); correct the line") from None
        if isinstance(row, (str, int)) and not isinstance(row, bool):
            return {"item": row}
        if not isinstance(row, dict):
            raise InvalidArgument(f"{self._path}, line {number}: an object is needed; correct the line")
        return cast("dict[str, object]", row)


def _refuse(name: str) -> object:
    raise ValueError(f"{name} is not a JSON value")
