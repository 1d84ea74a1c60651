"""Times as text, for targets that have no type for them: `2026-11-29T02:15:00+00:00`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..columns import Cell, Column
    from .pouring import Batch

T = TypeVar("T")

__all__ = ["text_of_times", "texts_of_times", "times_of_texts"]


def text_of_times(columns: Sequence[Column]) -> Callable[[Sequence[Cell]], Sequence[Cell]]:
    """Return the function that writes the times of a row as text; rows without a column of times stay as they are."""
    places = _places(columns)
    return (lambda row: _changed(row, places, _text)) if places else _same


def texts_of_times(columns: Sequence[Column]) -> Callable[[Batch], Batch]:
    """Return the same for a batch."""
    places = _places(columns)
    return (lambda batch: [_changed(row, places, _text) for row in batch]) if places else _same


def times_of_texts(columns: Sequence[Column]) -> Callable[[Batch], Batch]:
    """Return the function that reads what `texts_of_times` wrote."""
    places = _places(columns)
    return (lambda batch: [_changed(row, places, _time) for row in batch]) if places else _same


def _places(columns: Sequence[Column]) -> list[int]:
    return [place for place, column in enumerate(columns) if column.kind == "time"]


def _changed(row: Sequence[Cell], places: Sequence[int], change: Callable[[Cell], Cell]) -> Sequence[Cell]:
    cells = list(row)
    for place in places:
        if cells[place] is not None:
            cells[place] = change(cells[place])
    return cells


def _text(cell: Cell) -> Cell:
    return cast("datetime", cell).isoformat()


def _time(cell: Cell) -> Cell:
    return datetime.fromisoformat(cast("str", cell))


def _same(given: T) -> T:
    return given
