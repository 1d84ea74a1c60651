"""Rows in batches of bounded size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..columns import Cell, Table

    Batch = list[Sequence[Cell]]

__all__ = ["batches", "in_batches"]

_CELLS = 200_000
_LARGEST = 10_000
"""Rows of a batch, at most."""


def batches(table: Table) -> Iterator[Batch]:
    """Yield all rows in batches. If the source fails, the rows before it come first."""
    size = max(1, min(_LARGEST, _CELLS // max(1, len(table.columns))))
    error: BaseException | None = None
    while error is None:
        batch: Batch = []
        try:
            batch.extend(islice(table.rows, size))
        except BaseException as met:  # raised below
            error = met
        if batch:
            yield batch
        if error is None and len(batch) < size:
            return
    raise error


def in_batches(table: Table, write: Callable[[Batch], object]) -> int:
    """Write all rows; return their number."""
    count = 0
    for batch in batches(table):
        write(batch)
        count += len(batch)
    return count
