"""CSV and JSON lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from io import StringIO
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING

from .files import refuse_unwritable

if TYPE_CHECKING:
    from ..columns import Cell, Table

__all__ = ["csv_lines", "jsonl_lines", "write_csv", "write_jsonl"]

_WORDS = {True: "true", False: "false"}


def csv_lines(table: Table, end: str = "\r\n") -> Iterator[str]:
    """Yield the header and each row as CSV. null and empty text are both an empty field."""
    buffer = StringIO()
    write = csv.writer(buffer, lineterminator=end).writerow
    flags = [place for place, column in enumerate(table.columns) if column.kind == "boolean"]

    def line(cells: list[Cell]) -> str:
        write(cells)
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text

    yield line([column.name for column in table.columns])
    for row in table.rows:
        cells = list(row)
        for place in flags:
            cells[place] = _WORDS.get(cells[place])  # type: ignore[call-overload]
        yield line(cells)


def jsonl_lines(table: Table) -> Iterator[str]:
    """Yield each row as a JSON object, without a line break. JSON columns are values, not text."""
    keys = [json.dumps(column.name, ensure_ascii=not _is_encodable(column.name)) for column in table.columns]
    is_json = [column.kind == "json" for column in table.columns]
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    for row in table.rows:
        texts = (
            "null" if cell is None else str(cell) if ready else encode(cell)
            for cell, ready in zip(row, is_json, strict=True)
        )
        yield "{" + ", ".join(f"{key}: {text}" for key, text in zip(keys, texts, strict=True)) + "}"


def write_csv(table: Callable[[], Table], target: PathLike[str] | str | IO[str]) -> int:
    """Write a CSV file; return the number of rows."""
    refuse_unwritable(target)
    lines = csv_lines(table())
    with _opened(target, "utf-8-sig") as file:
        return _written(lines, file) - 1


def write_jsonl(table: Callable[[], Table], target: PathLike[str] | str | IO[str]) -> int:
    """Write a file of JSON lines; return the number of rows."""
    refuse_unwritable(target)
    lines = jsonl_lines(table())
    with _opened(target, "utf-8") as file:
        return _written((f"{line}\n" for line in lines), file)


def _opened(target: PathLike[str] | str | IO[str], encoding: str) -> AbstractContextManager[IO[str]]:
    if isinstance(target, (str, PathLike)):
        return Path(target).open("w", encoding=encoding, newline="")
    return nullcontext(target)


def _written(lines: Iterator[str], file: IO[str]) -> int:
    count = 0
    for line in lines:
        file.write(line)
        count += 1
    return count


def _is_encodable(text: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in text)
