"""Rows in batches of bounded size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..columns import Cell, Table

__all__ = ["in_batches"]

_CELLS = 200_000
_LARGEST = 10_000
"""Rows of a batch, at most."""


def in_batches(table: Table, write: Callable[[list[Sequence[Cell]]], object]) -> int:
    """Write all rows; return their number. If the source fails, the rows before it are written first."""
    size = max(1, min(_LARGEST, _CELLS // max(1, len(table.columns))))
    count = 0
    batch: list[Sequence[Cell]] = []
    try:
        for row in table.rows:
            batch.append(row)
            if len(batch) >= size:
                full, batch = batch, []
                write(full)
                count += len(full)
    finally:
        if batch:
            write(batch)
            count += len(batch)
    return count
