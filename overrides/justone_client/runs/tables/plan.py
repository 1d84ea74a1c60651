"""How answers, items and results of `map` become rows: arguments and error of a call, then data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .columns import Cell, Column, Kind, converter, dumps
from .layout import OTHER, Layout, Lists, chosen, layout_of
from .names import distinct, safe
from .shapes import Leaf, inferred
from .source import Entry, Stream, parameters_of
from .unchosen import Unchosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["AnswerPlan"]

_ITEM = "item"
_ERROR = "error"
_KINDS: dict[str, Kind] = {"string": "id", "integer": "integer", "number": "number", "boolean": "boolean"}


class AnswerPlan:
    """The columns of a table, and what they are made of: arguments and error of a call, data."""

    def __init__(
        self, stream: Stream, names: list[str] | None, explode: str | None, lists: Lists, *, convert: bool = False
    ) -> None:
        self._items = _item_columns(stream) if stream.is_map else {}
        self._python_names = {one.name: name for name, one in parameters_of(stream.operation).items()}
        declared = stream.declared
        shape = declared.shape(formats=convert) if declared else inferred(entry.data for entry in stream.sample)
        self._layout: Layout = layout_of(shape, lists=lists, explode=explode)
        before = [*self._items.values(), *([Column(_ERROR, "text")] if stream.is_map else [])]
        if declared is None and not stream.sample:  # no rows, so nothing says that a name is wrong
            known = {OTHER, *(column.name for column in before)}
            before += [Column(name, "text") for name in dict.fromkeys(names or ()) if name not in known]
        names_ = distinct((column.name for column in self._layout.columns), (column.name for column in before))
        renamed = zip(names_, self._layout.columns, strict=True)
        self.columns: tuple[Column, ...] = (*before, *(column._replace(name=name) for name, column in renamed))
        self.kept: range | list[int] = range(len(self.columns)) if names is None else chosen(self.columns, names)
        self._is_whole = names is None
        self.unchosen: Unchosen = Unchosen(self.columns, self.kept)

    def misfits(self) -> dict[int, int]:
        """Return how many values could not be converted, by the number of their column."""
        before = len(self.columns) - len(self._layout.columns)
        return {before + number: count for number, count in self._layout.misfits.items()}

    def rows(self, entries: Iterable[Entry]) -> Iterator[Sequence[Cell]]:
        for entry in entries:
            before, left = self._before(entry)
            for row in self._layout.rows(entry.data):
                if left:
                    row[-1] = dumps({**_loaded(row[-1]), **left})
                cells = (*before, *row)
                self.unchosen.look(row[-1])
                yield cells if self._is_whole else tuple(cells[number] for number in self.kept)

    def _before(self, entry: Entry) -> tuple[list[Cell], dict[str, object]]:
        """Return the cells of the call, and its arguments that fit none."""
        if entry.arguments is None:
            return [], {}
        cells = dict[str, Cell].fromkeys(self._items)
        left: dict[str, object] = {}
        for given, value in entry.arguments.items():
            name = self._python_names.get(given, given)
            column = self._items.get(name)
            made = None if column is None or value is None else converter(column.kind)(value)
            if made is not None:
                cells[name] = made
            elif value is not None:
                left[f"{_ITEM}.{name}"] = value
        return [*cells.values(), entry.error], left


def _loaded(text: Cell) -> dict[str, Any]:
    return json.loads(text) if isinstance(text, str) else {}


def _item_columns(stream: Stream) -> dict[str, Column]:
    """Return the columns of the arguments, by name: those of the operation, and further ones of the first items."""
    parameters = parameters_of(stream.operation)
    found = {name: Column(f"{_ITEM}.{safe(name)}", _KINDS[one.type]) for name, one in parameters.items()}
    wire = {one.name for one in parameters.values()}
    for name in dict.fromkeys(name for entry in stream.sample for name in entry.arguments or ()):
        if name not in found and name not in wire:
            shape = inferred([(entry.arguments or {}).get(name) for entry in stream.sample], name)
            found[name] = Column(
                f"{_ITEM}.{safe(name)}" if name else _ITEM, shape.kind if isinstance(shape, Leaf) else "json"
            )
    return found
