"""A run as a table: a row for each row of the run and operation, and one for each page of a walk.

| columns | hold |
|---|---|
| `item.NAME` | the row that the call was made for |
| `run.operation`, `run.state`, `run.code`, `run.reason`, `run.received_at` | the call |
| `run.step`, `run.path` | in a run of several steps: the step, and the row's place below the rows that led to it |
| `run.page` | in a run with walks: the page, from 1 |
| others | the data of the answer; of equal names in several operations one, if their kinds are equal |
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_generated._nearest import did_you_mean, nearest

from ..journal.bodies import data_of
from ..journal.views import JournalView
from .columns import Cell, Column, TableRefused, dumps
from .layout import OTHER, Layout, chosen, layout_of, lists_of
from .names import distinct, safe
from .shapes import inferred
from .source import declared_of
from .unchosen import Unchosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..journal.reports import Exported, Status
    from .layout import Lists
    from .shapes import Shape

__all__ = ["JournalPlan"]

_ITEM, _RUN = "item", "run"
_SAMPLE = 1000
"""Rows of a step, and answers of an operation without a type, that are read for their columns."""
_SCANNED = 10_000
"""Rows that are searched for such answers."""
_ROWS = """
SELECT sources.row FROM sources JOIN runs ON runs.id = sources.run
WHERE runs.name = ? AND sources.step = ? ORDER BY sources.path LIMIT ?
"""


class _Placed(NamedTuple):
    """The layout of one operation, and the number of each of its columns in the table; the last one is `_other`."""

    layout: Layout
    places: list[int]


class JournalPlan:
    """The columns of a run, and how its rows get into them."""

    def __init__(
        self,
        view: JournalView,
        names: list[str] | None,
        explode: str | None,
        lists: Lists,
        operation: str | None,
        *,
        convert: bool = False,
    ) -> None:
        """Read what the columns need.

        Raises:
            TableRefused: A name does not exist.
        """
        status = view.status()
        self._keys = _chosen_operations(status, operation)
        self._item = layout_of(_item_shape(view, status), lists=lists)
        self._run = _run_columns(status)
        before = [column._replace(name=f"{_ITEM}.{column.name}") for column in self._item.columns[:-1]]
        before += [Column(f"{_RUN}.{name}", kind) for name, kind in self._run.items()]
        self._width = len(before)
        self._placed, after = _place(_shapes(view, self._keys, convert=convert), lists, explode, self._width)
        every = [*before, *after, Column(OTHER, "json")]
        made = distinct(column.name for column in every)
        named = zip(every, made, strict=True)
        self.columns: tuple[Column, ...] = tuple(column._replace(name=name) for column, name in named)
        self.kept: range | list[int] = range(len(self.columns)) if names is None else chosen(self.columns, names)
        self._is_whole = names is None
        self.unchosen: Unchosen = Unchosen(self.columns, self.kept)

    def misfits(self) -> dict[int, int]:
        """Return how many values could not be converted, by the number of their column."""
        counts = Counter[int]()
        for layout, places in self._placed.values():
            counts.update({places[number]: count for number, count in layout.misfits.items()})
        return counts

    def rows(self, entries: Iterable[Exported]) -> Iterator[Sequence[Cell]]:
        """Yield the rows of the table."""
        empty: list[Cell] = [None] * (len(self.columns) - self._width)
        for one in entries:
            placed = self._placed.get(one.operation)
            if placed is None:
                continue
            (item,) = self._item.rows(one.row)
            before = [*item[:-1], *_cells_of(one, self._run)]
            left = {} if item[-1] is None else {_ITEM: json.loads(str(item[-1]))}
            for row in placed.layout.rows(data_of(one.body)):
                cells = [*before, *empty]
                for place, cell in zip(placed.places, row, strict=True):
                    cells[place] = cell
                if left:
                    cells[-1] = dumps({**({} if row[-1] is None else json.loads(str(row[-1]))), **left})
                self.unchosen.look(cells[-1])
                yield cells if self._is_whole else tuple(cells[number] for number in self.kept)


def _chosen_operations(status: Status, operation: str | None) -> list[str]:
    keys = list(dict.fromkeys(one.key for one in status.operations))
    if operation is None:
        return keys
    if operation not in keys:
        near = did_you_mean(nearest(operation, keys)) or f"the operations are {', '.join(keys[:8])}"
        raise TableRefused(f"the run has no operation {operation!r}; {near}")
    return [operation]


def _item_shape(view: JournalView, status: Status) -> Shape:
    """Return the columns of the rows of all steps."""
    steps = sorted({one.step for one in status.operations})
    texts = chain.from_iterable(list(view.ask(_ROWS, view.run, step, _SAMPLE)) for step in steps)
    shape = inferred(json.loads(text) for (text,) in texts)
    return shape if isinstance(shape, dict) else {}


def _run_columns(status: Status) -> dict[str, Any]:
    several = {"step": "integer", "path": "text"} if len({one.step for one in status.operations}) > 1 else {}
    walks = {"page": "integer"} if any(one.kind == "walk" for one in status.operations) else {}
    return {"operation": "text", **several, **walks, "state": "text", "code": "integer", "reason": "text",
            "received_at": "text"}  # fmt: skip


def _cells_of(one: Exported, names: Iterable[str]) -> list[Cell]:
    at = None if one.received_at is None else datetime.fromtimestamp(one.received_at, UTC).isoformat(timespec="seconds")
    reason = None if one.reason is None else safe(one.reason)
    known: dict[str, Cell] = {**one._asdict(), "received_at": at, "reason": reason}
    return [known[name] for name in names]


def _shapes(view: JournalView, keys: list[str], *, convert: bool) -> dict[str, Shape]:
    """Return the columns of each operation: those of its type, or those that its first answers have."""
    declared = {key: declared_of(key) for key in keys}
    samples: dict[str, list[Any]] = {key: [] for key, one in declared.items() if one is None}
    if samples:
        for one in islice(view.export(), _SCANNED):
            if one.state == "recorded" and len(samples.get(one.operation, [0] * _SAMPLE)) < _SAMPLE:
                samples[one.operation].append(data_of(one.body))
    return {key: inferred(samples[key]) if one is None else one.shape(formats=convert) for key, one in declared.items()}


def _place(
    shapes: dict[str, Shape], lists: Lists, explode: str | None, width: int
) -> tuple[dict[str, _Placed], list[Column]]:
    """Lay the operations out beside each other. `explode` needs to fit one of them."""
    fitting = {key for key, shape in shapes.items() if explode in lists_of(shape)}
    if explode is not None and not fitting:
        names = list(dict.fromkeys(name for shape in shapes.values() for name in lists_of(shape)))
        near = did_you_mean(nearest(explode, names)) or f"the lists are {', '.join(names[:8]) or 'none'}"
        raise TableRefused(f"explode must name a list, got {explode!r}; {near}")
    places: dict[Column, int] = {}
    placed: dict[str, tuple[Layout, list[int]]] = {}
    for key, shape in shapes.items():
        layout = layout_of(shape, lists=lists, explode=explode if key in fitting else None)
        found = [places.setdefault(column, width + len(places)) for column in layout.columns[:-1]]
        placed[key] = layout, found
    last = width + len(places)
    return {key: _Placed(layout, [*found, last]) for key, (layout, found) in placed.items()}, list(places)
