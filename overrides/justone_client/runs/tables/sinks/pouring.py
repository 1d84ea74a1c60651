"""Rows go from a source, which may cost money, to a target, which may fail. No row that was read is lost.

| what happens | rows in the target | rows that were read and are not there |
|---|---|---|
| the source ends | all | - |
| the source fails, or Ctrl-C | all that were read | - |
| the target fails | those before | given back: the next target of the same `Rows` begins with them |

The error says where the rows are, in a note. Rows are written in batches: at 10,000 rows, at 200,000 cells, at 8
million characters, or when the first of them is a second old.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from ..columns import TableWarning

if TYPE_CHECKING:
    from ..columns import Cell, Table

    Batch = list[Sequence[Cell]]

__all__ = ["MOST_TEXT", "Pouring", "Sink", "batch_size", "text_in"]

_CELLS = 200_000
_LARGEST = 10_000
"""Rows of a batch, at most."""
MOST_TEXT = 8_000_000
"""Characters of text in a batch, at most: answers with long lists may have 100 KB a row."""
_OLDEST = 1.0
"""Seconds that a row waits to be written, while others come."""


class Sink(Protocol):
    """A target. Making one refuses what can be refused before anything is read, and creates nothing."""

    def begin(self, table: Table) -> None:
        """Refuse columns that the target cannot have. Create nothing."""

    def write(self, batch: Batch) -> None:
        """Write a batch: all of its rows or, with an error, none of them."""

    def finish(self) -> None:
        """Make the target whole: the source has ended."""

    def keep(self) -> str | None:
        """Leave what was written; return where it is, None if nothing was. Called after an error."""

    def notes(self) -> list[str]:
        """Return what is different in the target."""
        ...


class Pouring:
    """Reads a table and writes it to a sink."""

    count: int = 0
    """Rows that are in the target."""
    place: str | None = None
    """After an error: where these rows are."""
    failed_in_target: bool = False
    """Whether the target failed, rather than the source."""

    def __init__(self, table: Table, sink: Sink, size: int | None = None) -> None:
        """Refuse columns that the sink cannot have; create and read nothing.

        Args:
            table: The rows.
            sink: The target.
            size: Rows of a batch.
        """
        self._table, self._sink = table, sink
        self._size = size or batch_size(table)
        self._batch: Batch = []
        sink.begin(table)

    @property
    def waiting(self) -> int:
        """Rows that were read and are not in the target."""
        return len(self._batch)

    def run(self) -> int:
        """Write all rows; return their number.

        Raises:
            Exception: Of the source or the target, with a note that says where the rows are.
        """
        began, text = 0.0, 0
        try:
            for row in self._table.rows:
                if not self._batch:
                    began, text = monotonic(), 0
                self._batch.append(row)
                text += text_in(row)
                if len(self._batch) >= self._size or text > MOST_TEXT or monotonic() - began > _OLDEST:
                    self.flush()
            self.flush()
            self._finish()
        except BaseException as error:
            self._save(error)
            raise
        self._warn()
        return self.count

    def flush(self) -> None:
        """Write what was read so far. A source that is about to pay for more calls this first."""
        if not self._batch:
            return
        try:
            self._sink.write(self._batch)
        except Exception:
            self.failed_in_target = True
            raise
        self.count += len(self._batch)
        self._batch = []

    def _finish(self) -> None:
        try:
            self._sink.finish()
        except Exception:
            self.failed_in_target = True
            raise

    def _save(self, error: BaseException) -> None:
        """Keep what was read, here or there, and say where."""
        is_interrupted = not isinstance(error, Exception)
        if not self.failed_in_target or is_interrupted:
            try:
                self.flush()
            except Exception as another:
                error.add_note(f"The rows that were read could not be written: {type(another).__name__}: {another}")
        if self._batch:
            self._table.give_back(self._batch)
            error.add_note(f"{len(self._batch)} rows were read and not written: write the same rows() elsewhere.")
        try:
            self.place = self._sink.keep()
        except Exception as another:
            error.add_note(f"The rows before may be incomplete: {type(another).__name__}: {another}")
        if self.place is not None and self.count:
            error.add_note(f"{self.count} rows are in {self.place}")
        self._warn(error)

    def _warn(self, error: BaseException | None = None) -> None:
        """Warn of what is different in the target, also after an error."""
        for note in (*self._table.notes(), *self._sink.notes()):
            try:
                warnings.warn(note, TableWarning, stacklevel=4)
            except TableWarning:
                if error is None:
                    raise
                error.add_note(note)


def text_in(row: Sequence[Cell]) -> int:
    """Return the number of characters of a row."""
    return sum([len(cell) for cell in row if isinstance(cell, str)])


def batch_size(table: Table) -> int:
    """Return the number of rows of a batch."""
    return max(1, min(_LARGEST, _CELLS // max(1, len(table.columns))))
