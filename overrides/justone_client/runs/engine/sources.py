"""Items from files, row by row: CSV and JSON lines."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from ...errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["read_csv", "read_json_lines", "rows_of"]


def rows_of(path: str | Path) -> Iterator[dict[str, object]]:
    """Read a file by its name: `.jsonl` and `.ndjson` are JSON lines, everything else is CSV.

    Raises:
        InvalidArgument: The file cannot be read; the message names the line.
    """
    path = Path(path)
    return read_json_lines(path) if path.suffix.lower() in (".jsonl", ".ndjson") else read_csv(path)


def read_csv(path: Path) -> Iterator[dict[str, object]]:
    """Yield rows as text by the names of the header; nothing becomes a number, so ids keep all digits."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, None)
            if header is None or not any(header):
                raise InvalidArgument(f"{path}: the first line must name the columns; add a header")
            if twice := [name for name in header if header.count(name) > 1]:
                raise InvalidArgument(f"{path}: the column {twice[0]!r} appears twice; rename one")
            for row in reader:
                if not row:
                    continue
                if len(row) != len(header):
                    raise InvalidArgument(
                        f"{path}, line {reader.line_num}: {len(row)} cells, but the header has {len(header)}; correct"
                        " the line"
                    )
                yield dict(zip(header, row, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _unreadable(path, error) from None


def read_json_lines(path: Path) -> Iterator[dict[str, object]]:
    """Yield one row a line: an object, or a single value, which becomes the column `item`."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    row: object = json.loads(line)
                except ValueError as error:
                    raise InvalidArgument(f"{path}, line {number}: not JSON ({error}); correct the line") from None
                if isinstance(row, (str, int)) and not isinstance(row, bool):
                    row = {"item": row}
                if not isinstance(row, dict):
                    raise InvalidArgument(f"{path}, line {number}: an object is needed; correct the line")
                yield cast("dict[str, object]", row)
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> InvalidArgument:
    if isinstance(error, UnicodeDecodeError):
        return InvalidArgument(f"{path} is not UTF-8; save it as UTF-8")
    why = error.strerror if isinstance(error, OSError) else str(error)
    return InvalidArgument(f"{path} cannot be read: {why}; check the file")
