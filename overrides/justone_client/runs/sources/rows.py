"""Open the source of a plan, or of `--items`: a file, or another run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import InvalidSettings
from ..plan.plan import Source
from ..plan.problems import nearest_of
from .csv_file import CsvFile
from .json_lines import JsonLines
from .other_run import OtherRun
from .parquet_file import ParquetFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    class Rows(Protocol):
        """Rows that can be read from the start as often as needed."""

        @property
        def columns(self) -> tuple[str, ...] | None:
            """The columns of every row; None where rows differ."""
            ...

        @property
        def described(self) -> str:
            """What the source is, for `status`."""
            ...

        def __iter__(self) -> Iterator[dict[str, object]]: ...


__all__ = ["opened", "rows_of", "source_at"]

_FORMATS = ("csv", "jsonl", "parquet")
_BY_SUFFIX = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet", ".pq": "parquet"}
_INSTEAD = {
    ".xlsx": "save it as CSV",
    ".xls": "save it as CSV",
    ".json": "write one object a line, and name it .jsonl",
    ".gz": "unpack it",
    ".zip": "unpack it",
}


def source_at(text: str) -> Source:
    """Read `ids.csv`, or `run:JOURNAL#column`, where the column may be a path such as `data.items[].note.id`.

    In a journal with several runs, `run:JOURNAL#NAME::column` names one of them.

    Raises:
        InvalidSettings: The text names no journal.
    """
    if not text.startswith("run:"):
        return Source(file=text)
    journal, _, column = text.removeprefix("run:").rpartition("#") if "#" in text else (text[4:], "", "")
    if not journal:
        raise InvalidSettings(f"{text!r} names no journal; write run:FILE#column")
    name, _, column = column.rpartition("::")
    if not column:
        return Source(run=journal, name=name or None)
    is_value = column.startswith(("data.", "data["))
    column = column.removeprefix("row.")
    columns = {"item": column} if is_value else {column: f"row.{column}"}
    return Source(run=journal, name=name or None, columns=columns)


def opened(source: Source) -> Rows:
    """Open a source. A file is read when it is iterated over, not before.

    Raises:
        InvalidSettings: Its format or another of its settings is unknown.
        InvalidArgument: It cannot be read.
        JournalError: The other run cannot be read.
    """
    if source.run is not None:
        return OtherRun(source.run, source.name, source.step, source.columns)
    path = Path(source.file or "")
    suffix = path.suffix.lower()
    kind = source.format or _BY_SUFFIX.get(suffix, "csv")
    if source.format is None and suffix in _INSTEAD:
        raise InvalidSettings(f"{path} is neither CSV, JSON lines nor Parquet; {_INSTEAD[suffix]}")
    if kind not in _FORMATS:
        raise InvalidSettings(f"format {kind!r} is unknown; {nearest_of(kind, _FORMATS)}")
    if kind != "csv" and source.delimiter is not None:
        raise InvalidSettings("delimiter is for CSV only; leave it out")
    if kind == "parquet":
        return ParquetFile(path)
    if kind == "jsonl":
        return JsonLines(path, source.encoding)
    return CsvFile(path, source.encoding, source.delimiter)


def rows_of(path: str | Path) -> Rows:
    """Open a file by its name: `.jsonl` and `.ndjson` are JSON lines, `.parquet` is Parquet, anything else is CSV."""
    return opened(Source(file=str(path)))
