"""The fields of an answer as a short tree, read from the printed records."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING

from ..tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justone_client import Operation

    from ..wording import Words

__all__ = ["field_tree"]

MODELS = ROOT / "generated" / "justone_generated" / "models"
_MOST = 16
"""Fields shown of `data`."""
_MOST_NESTED = 6
"""Fields shown of a record in it."""
_MOST_OF_ITEM = 24
"""Fields shown of an item of a listing."""
Records = dict[str, dict[str, str]]
"""Class -> its fields with their annotations."""


@cache
def _records(module: str) -> Records:
    path = MODELS.joinpath(*module.split(".")).with_suffix(".py")
    tree = ast.parse(path.read_text("utf-8"))
    return {
        node.name: {
            one.target.id: ast.unparse(one.annotation)
            for one in node.body
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        }
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }


def _nested(annotation: str, records: Records) -> str | None:
    """Return the record that an annotation names, within lists or with None."""
    return next((name for name in re.findall(r"\w+", annotation) if name in records), None)


class _Printer:
    """Walks records: along the way to the items of a listing, or one level deep where there is no listing."""

    def __init__(self, records: Records, items: tuple[str, ...], words: Words) -> None:
        self._records = records
        self._items = items
        self._words = words

    def lines(self, record: str, way: tuple[str, ...]) -> Iterator[str]:
        fields = self._records[record]
        most = (
            _MOST_OF_ITEM if self._items and way == self._items else _MOST_NESTED if way and not self._items else _MOST
        )
        shown = [name for number, name in enumerate(fields) if number < most or self._is_ahead((*way, name))]
        for name in shown:
            yield from self._field(fields[name], (*way, name))
        if rest := len(fields) - len(shown):
            yield f"{'  ' * len(way)}{self._words('more_fields', rest)}"

    def _field(self, annotation: str, way: tuple[str, ...]) -> Iterator[str]:
        mark = f"  # {self._words('items_mark')}" if way == self._items else ""
        yield f"{'  ' * (len(way) - 1)}{way[-1]}: {annotation}{mark}"
        nested = _nested(annotation, self._records)
        if nested and (self._is_ahead(way) if self._items else len(way) == 1):
            yield from self.lines(nested, way)

    def _is_ahead(self, way: tuple[str, ...]) -> bool:
        """Whether a way leads to the items."""
        return bool(self._items) and self._items[: len(way)] == way


def field_tree(operation: Operation[object], items: tuple[str, ...], words: Words) -> str:
    """Return the fields of `data`, one a line; empty if they are unknown.

    Args:
        operation: Its answer's type decides.
        items: Where a listing has its items, below `data`.
        words: Of the language.
    """
    if operation.answer is None:
        return ""
    module, _, annotation = operation.answer.partition(":")
    records = _records(module)
    root = _nested(annotation, records)
    return "\n".join(_Printer(records, items, words).lines(root, ())) if root else ""
