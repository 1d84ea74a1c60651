"""Values that are in no cell: they do not fit their column, and `_other`, which has them, is not chosen."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .columns import Cell, Column

__all__ = ["Unchosen"]

_FEW = 5
"""Columns that a note names."""


class Unchosen:
    """Counts such values. Undeclared fields do not count: no column was chosen for them."""

    def __init__(self, columns: Sequence[Column], kept: Sequence[int]) -> None:
        names = [columns[number].name for number in kept]
        self._paths = [] if len(columns) - 1 in kept else [(name, name.split(".")) for name in names]
        self._counts = Counter[str]()

    def look(self, other: Cell) -> None:
        """Take note of what `_other` has of a row."""
        if other is None or not self._paths:
            return
        rest: dict[str, Any] = json.loads(str(other))
        for name, keys in self._paths:
            if name in rest or _has(rest, keys):
                self._counts[name] += 1

    def notes(self) -> list[str]:
        """Return what to tell about the table."""
        if not self._counts:
            return []
        most = self._counts.most_common(_FEW)
        more = f" and {len(self._counts) - _FEW} more columns" if len(self._counts) > _FEW else ""
        named = ", ".join(f"{name} {count}" for name, count in most)
        return [f"Some values do not fit their column and are left out ({named}{more}); choose the column _other too."]


def _has(rest: Any, keys: list[str]) -> bool:
    """Whether something is at a path, or is where an object should be."""
    for key in keys:
        if not isinstance(rest, dict):
            return True
        if key not in rest:
            return False
        rest = rest[key]  # pyright: ignore[reportUnknownVariableType]
    return True
