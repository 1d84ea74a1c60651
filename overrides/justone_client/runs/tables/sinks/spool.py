"""Rows on disk for formats that are whole only at the end, such as Parquet: a crash half-way must not lose them.

Rows go to `NAME.rows.jsonl` beside the file, a JSON object a line, in which JSON columns are text. At the end, or after
an error, the file is made from them. If that fails, they stay.
"""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from ..columns import TableRefused
from .files import Draft, WholeWrites, beside, place_if_free, replace
from .pouring import MOST_TEXT, batch_size
from .times import texts_of_times, times_of_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike
    from pathlib import Path

    from ..columns import Table
    from .pouring import Batch

__all__ = ["Format", "Spooled"]


class Format(Protocol):
    """A format that is written from the first to the last row in one go."""

    def begin(self, table: Table) -> None:
        """Refuse columns that the format cannot have."""

    def save(self, batches: Iterator[Batch], path: Path) -> None:
        """Write a file of all rows."""

    def notes(self) -> list[str]:
        """Return what is different in the file."""
        ...


def _some(file: Iterable[bytes], most: int) -> Iterator[bytes]:
    """Yield the next lines of a batch."""
    size = 0
    for line in islice(file, most):
        yield line
        size += len(line)
        if size > MOST_TEXT:
            return


class Spooled:
    """A sink of such a format."""

    def __init__(self, format_: Format, target: PathLike[str] | str) -> None:
        """Refuse a target that cannot be written; create nothing."""
        draft = Draft(target)
        if draft.is_special:
            raise TableRefused(f"{str(target)!r} is a pipe or a device, and this format needs a file")
        self._target, self._format = draft.target, format_
        self._encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
        self._spool: WholeWrites | None = None
        self._path: Path | None = None
        self._has_failed = False

    def begin(self, table: Table) -> None:
        """Refuse columns that the format cannot have."""
        self._texts, self._times = texts_of_times(table.columns), times_of_texts(table.columns)
        self._names, self._size = [column.name for column in table.columns], batch_size(table)
        self._format.begin(table)

    def write(self, batch: Batch) -> None:
        """Add the rows to the spool."""
        if self._spool is None:
            self._path = beside(self._target, ".rows.jsonl")
            self._spool = WholeWrites(self._path.open("xb", buffering=0))
        lines = (self._encode(dict(zip(self._names, row, strict=True))) for row in self._texts(batch))
        self._spool.write("".join(f"{line}\n" for line in lines).encode())

    def finish(self) -> None:
        """Make the file, and drop the spool."""
        replace(self._made(), self._target)
        self._drop()

    def keep(self) -> str | None:
        """Make a file of the rows that came; return where they are."""
        if self._path is None:
            return None
        if self._spool is not None:
            self._spool.close()
        if not self._path.stat().st_size:
            self._drop()
            return None
        if self._has_failed:
            return str(self._path)
        try:
            made = place_if_free(self._made(), self._target)
        except BaseException:  # Ctrl-C too: the rows are in the spool, and the first error is raised
            return str(self._path)
        self._drop()
        return str(made)

    def notes(self) -> list[str]:
        """Return what is different in the file."""
        return self._format.notes()

    def _made(self) -> Path:
        """Make the file under another name."""
        if self._spool is not None:
            self._spool.close()
        path = beside(self._target)
        try:
            self._format.save(self._batches(), path)
            with path.open("rb+", buffering=0) as file:
                WholeWrites(file).close(to_disk=True)
        except BaseException:
            self._has_failed = True
            path.unlink(missing_ok=True)
            raise
        return path

    def _batches(self) -> Iterator[Batch]:
        if self._path is None:
            return
        with self._path.open("rb") as file:
            while lines := list(_some(file, self._size)):
                batch: Batch = [list(json.loads(line).values()) for line in lines]
                yield self._times(batch)

    def _drop(self) -> None:
        if self._path is not None:
            self._path.unlink(missing_ok=True)
