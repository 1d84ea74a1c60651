"""The layout of a table: which value of an answer goes into which column.

| the answer | its row |
|---|---|
| a declared field | its column, if the value fits it |
| null, or a missing field | an empty cell |
| `[]` or `""` where an object is declared (PHP's empty object) | empty cells |
| any other value that does not fit, an undeclared field | `_other`, as JSON under its keys |

Example: `{"name": "Li", "age": "40", "fans": {"n": 5, "new": 1}}`, declared with `age: int` and `fans.n: int`, becomes
`name` = Li, `age` empty, `fans.n` = 5, `_other` = `{"age":"40","fans":{"new":1}}`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from justone_generated._nearest import did_you_mean, nearest

from .columns import EMPTY, Cell, Column, Kind, TableRefused, converter, dumps
from .convert import conversion
from .names import distinct, safe
from .shapes import Leaf, Listed, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["OTHER", "ROOT", "Layout", "Lists", "chosen", "layout_of", "lists_of", "route_of"]

Lists = Literal["json", "count"]
OTHER = "_other"
"""The column of everything that fits no other."""
_FEW = 8
ROOT = "data"
"""The name of data that is not an object."""


class _Place(NamedTuple):
    """Where a value goes: the number of its cell, and how it gets into it."""

    number: int
    convert: Callable[[Any], Any]


_Branch = dict[str, Any]
"""An object: key -> `_Body`."""
_Body = _Branch | _Place
_HELD = _Place(-1, bool)
"""The place of the list whose items are rows."""


class Layout(NamedTuple):
    """The columns of an answer's data, and how data becomes rows."""

    columns: tuple[Column, ...]
    """The last one is `_other`."""
    body: _Body
    route: tuple[str, ...] | None
    """The keys of the list whose items are rows; None without one."""
    item: _Body | None
    misfits: Counter[int]
    """Number of a converted column -> how many values did not fit it so far."""

    def rows(self, data: Any) -> Iterator[list[Cell]]:
        """Yield the rows of an answer: one, or one for each item of the list; one row for an empty list."""
        cells: list[Cell] = [None] * len(self.columns)
        held: list[list[Any]] = []
        left = _filled(self.body, data, cells, held)
        rest: dict[str, Any] | None = left if isinstance(self.body, dict) and isinstance(data, dict) else {ROOT: left}
        if left is None:
            rest = None
        if self.item is None or not held or not held[0]:
            cells[-1] = None if rest is None else dumps(rest)
            yield cells
            return
        for item in list[Any].__iter__(held[0]):
            row = cells.copy()
            left = _filled(self.item, item, row, [])
            every = rest if left is None else _with(rest, self.route or (ROOT,), left)
            row[-1] = None if every is None else dumps(every)
            yield row


def _filled(body: _Body, data: Any, cells: list[Cell], held: list[list[Any]]) -> Any:
    """Put data into cells; return what does not fit, None without any."""
    if data is None:
        return None
    if isinstance(body, dict):
        return _fill(body, cast("dict[str, Any]", data), cells, held) if isinstance(data, dict) else _unless_empty(data)
    if body is _HELD:
        if not isinstance(data, list):
            return data
        held.append(data)  # pyright: ignore[reportUnknownArgumentType]
        return None
    made = body.convert(data)
    if made is not None and made is not EMPTY:
        cells[body.number] = made
    return data if made is None else None


def _fill(branch: _Branch, data: dict[str, Any], cells: list[Cell], held: list[list[Any]]) -> dict[str, Any] | None:
    rest: dict[str, Any] | None = None
    for key, value in data.items():
        if value is None:
            continue
        left = value
        known: Any = branch.get(key)
        if known is _HELD:
            if isinstance(value, list):
                held.append(value)  # pyright: ignore[reportUnknownArgumentType]
                continue
        elif known.__class__ is _Place:
            made = known.convert(value)
            if made is not None:
                if made is not EMPTY:
                    cells[known.number] = made
                continue
        elif known is not None:
            left = _filled(known, value, cells, held)
            if left is None:
                continue
        rest = {} if rest is None else rest
        rest[key] = left
    return rest


def _unless_empty(value: Any) -> Any:
    return None if value in ([], "") else value


def _with(rest: dict[str, Any] | None, route: tuple[str, ...], left: Any) -> dict[str, Any]:
    """Return a copy of the rest with something more under a path."""
    key, *more = route
    inner = left if not more else _with((rest or {}).get(key), tuple(more), left)
    return {**(rest or {}), key: inner}


def route_of(shape: Shape, explode: str) -> tuple[str, ...]:
    """Find the list that `explode` names; return its keys, none for data that is itself a list.

    Raises:
        InvalidArgument: There is no such list.
    """
    names = lists_of(shape)
    if explode not in names:
        near = did_you_mean(nearest(explode, list(names))) or f"the lists are {', '.join(list(names)[:8]) or 'none'}"
        raise TableRefused(f"explode must name a list, got {explode!r}; {near}")
    return names[explode]


def lists_of(shape: Shape) -> dict[str, tuple[str, ...]]:
    """Return the lists outside of lists: the name of each, and its keys."""
    found: dict[str, tuple[str, ...]] = {}
    for route, _ in _lists(shape, ()):
        found.setdefault(".".join(route or (ROOT,)), route)
    return found


def _lists(shape: Shape, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Shape]]:
    if isinstance(shape, Listed):
        yield above, shape.item
    elif isinstance(shape, dict):
        for key, inner in shape.items():
            yield from _lists(inner, (*above, key))


def layout_of(shape: Shape, *, lists: Lists = "json", explode: str | None = None) -> Layout:
    """Lay out the columns of a shape. Values whose format the shape knows are converted.

    Raises:
        InvalidArgument: `explode` names no list.
    """
    route = None if explode is None else route_of(shape, explode)
    columns: list[Column] = []
    misfits = Counter[int]()

    def place(kind: Kind, path: tuple[str, ...], format_: str = "") -> _Place:
        number = len(columns)
        found = conversion(format_, lambda: misfits.update((number,))) if format_ else None
        columns.append(Column(safe(".".join(path or (ROOT,))), found.kind if found else kind))
        return _Place(number, found.convert if found else converter(kind))

    def laid(shape: Shape, path: tuple[str, ...], *, inside_item: bool = False) -> Any:
        if isinstance(shape, dict):
            return {key: laid(inner, (*path, key), inside_item=inside_item) for key, inner in shape.items()}
        if isinstance(shape, Leaf):
            return place(shape.kind, path, shape.format)
        if route == path and not inside_item:
            items.append(laid(shape.item, path or (ROOT,), inside_item=True))
            return _HELD
        return place("count" if lists == "count" else "json", path)

    items: list[Any] = []
    body = laid(shape, ())
    columns.append(Column(OTHER, "json"))
    names = distinct(column.name for column in columns)
    renamed = tuple(column._replace(name=name) for column, name in zip(columns, names, strict=True))
    return Layout(renamed, body, route, items[0] if items else None, misfits)


def chosen(columns: Sequence[Column], names: Sequence[str]) -> list[int]:
    """Return the numbers of the chosen columns; the name of an object chooses all columns inside.

    Raises:
        InvalidArgument: There is no such column, or nothing is chosen.
    """
    if not names:
        raise TableRefused("columns must name at least one column, got none")
    known = [column.name for column in columns]
    numbers: dict[int, None] = {}
    for name in names:
        exact = [number for number, one in enumerate(known) if one == name]
        found = exact or [number for number, one in enumerate(known) if one.startswith(f"{name}.")]
        if not found:
            near = did_you_mean(nearest(name, known)) or f"the columns are {_few(known)}"
            raise TableRefused(f"columns: {name!r} is not a column; {near}")
        numbers |= dict.fromkeys(found)
    return list(numbers)


def _few(names: Sequence[str]) -> str:
    left = len(names) - _FEW
    more = f" and {left:,} more; without columns all are written" if left > 0 else ""
    return ", ".join(names[:_FEW]) + more
