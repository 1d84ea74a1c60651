"""Add to a run: new rows of a source, and new operations.

| rows of the source | what happens |
|---|---|
| equal to those at the same place in the journal | operations that are new get their items |
| behind the last row of the journal | they are new rows |
| other rows, from the first difference on | they are new rows behind the last one |
"""

from __future__ import annotations

from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING

from .planning import BATCH, as_mapping, batch, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .planning import Planner
    from .store import RunRow, Store

__all__ = ["extend"]


def extend(store: Store, row: RunRow, planner: Planner, source: Iterable[object], since: float | None) -> None:
    """Plan a source by the table.

    Raises:
        InvalidSettings: The budget has a `max_cost`, and an operation has no price.
    """
    row = store.extend(row.id, planner.text, planner.operations)
    place, digest, rows = _Place(store, row), sha256(), iter(source)
    while taken := [as_mapping(one) for one in islice(rows, BATCH)]:
        for first, part in place.split(taken):
            store.insert(row, batch(first, part, planner, digest), since)
    store.finish_planning(row.id, since)


class _Place:
    """Where the next rows of the source belong."""

    def __init__(self, store: Store, row: RunRow) -> None:
        self._store, self._run, self._end = store, row.id, row.rows
        self._next = 0
        self._differs = False

    def split(self, rows: list[Mapping[str, object]]) -> list[tuple[int, list[Mapping[str, object]]]]:
        """Return the rows with the positions of their first ones."""
        parts: list[tuple[int, list[Mapping[str, object]]]] = []
        same = 0 if self._differs else self._equal(rows)
        if same:
            parts.append((self._next, rows[:same]))
            self._next += same
        if new := rows[same:]:
            self._differs = True
            parts.append((self._end, new))
            self._end += len(new)
        return parts

    def _equal(self, rows: list[Mapping[str, object]]) -> int:
        """How many of the rows are those of the journal at the next place."""
        stored = self._store.rows(self._run, self._next, len(rows))
        pairs = zip(stored, rows, strict=False)
        return next((number for number, (one, row) in enumerate(pairs) if text_of(row).decode() != one), len(stored))
