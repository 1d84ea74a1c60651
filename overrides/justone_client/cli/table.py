"""The main list of an answer as a table for a terminal: found, flattened, cut to what fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .output import printable, put

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import Console

__all__ = ["Grid", "grid", "main_list", "print_grid"]

_NARROW, _WIDE = 6, 40
_DEPTH = 3
_ID = re.compile(r"(^|_)(id|uid|gid|mid|code)$")
_KINDS = tuple(
    re.compile(rf"(^|_)({words})($|_)")
    for words in (
        "title|name|nickname|nick|desc|description|text|content|caption|word|keyword",
        "count|num|cnt|play|plays|like|likes|digg|follower|followers|fans|price|sales|score|rank|total|value",
        "time|date|day|at",
    )
)
Row = dict[str, str]


class Grid(NamedTuple):
    """A table: where it stands in the answer, its columns, its rows."""

    path: str
    """Keys from `data` down, joined by dots; empty for `data` itself."""
    columns: list[str]
    rows: list[Row]


def grid(data: object) -> Grid:
    """The list of an answer as columns and rows; an answer without a list is one row for each of its fields."""
    found = main_list(data)
    if found is None:
        fields = _flat(data) if isinstance(data, dict) else {"data": data}
        return Grid("", ["field", "value"], [{"field": key, "value": _cell(value)} for key, value in fields.items()])
    path, items = found
    rows = [{key: _cell(value) for key, value in _fields(item).items()} for item in items]
    columns = list(dict.fromkeys(key for row in rows for key in row))
    return Grid(path, _by_interest(columns, rows), rows)


def main_list(data: object) -> tuple[str, list[object]] | None:
    """The longest list of objects that is no part of another list's items; else the longest of plain values."""
    lists = list(_lists(data, ""))
    of_objects = [(path, items) for path, items in lists if isinstance(items[0], dict)]
    return max(of_objects or lists, key=lambda found: len(found[1]), default=None)


def print_grid(console: Console, table: Grid, wanted: Sequence[str] | None = None) -> list[str]:
    """Print it; gives the columns that had no room."""
    from rich.table import Table
    from rich.text import Text

    columns = list(wanted or table.columns)
    shown = columns if wanted else _fitting(table, console.width)
    printed = Table(box=None, header_style="bold", pad_edge=False)
    for column in shown:
        printed.add_column(Text(printable(column)), overflow="ellipsis", no_wrap=True, max_width=_WIDE)
    for row in table.rows:
        printed.add_row(*(Text(row.get(column, "")) for column in shown))
    with console.capture() as text:  # rich would end the process where nobody reads
        console.print(printed)
    put(text.get().rstrip("\n"))
    return [column for column in columns if column not in shown]


def _by_interest(columns: list[str], rows: list[Row]) -> list[str]:
    """What tells rows apart first: an id, then names and texts, figures, times; parts and empty columns last."""
    ids = [column for column in columns if _ID.search(_plain(column))]

    def rank(column: str) -> tuple[bool, bool, int]:
        cells = [row.get(column, "") for row in rows]
        empty = sum(map(bool, cells)) * 2 < len(rows)
        parts = any(cell[:1] in "[{" for cell in cells if cell)
        kinds = (kind for kind, pattern in enumerate(_KINDS, 1) if pattern.search(_plain(column)))
        return empty, parts, 0 if column in ids[:1] else next(kinds, len(_KINDS) + 1)

    return sorted(columns, key=rank)  # stable: the answer's own order within each


def _plain(column: str) -> str:
    """The last name of a path, in one spelling: `stats.likeCount` is `like_count`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column.rpartition(".")[2]).lower()


def _lists(value: object, path: str, depth: int = 6) -> Iterator[tuple[str, list[object]]]:
    if isinstance(value, list) and value:
        yield path, cast("list[object]", value)
    elif isinstance(value, dict) and depth:
        for key, inner in cast("dict[str, Any]", value).items():
            yield from _lists(inner, f"{path}.{key}" if path else key, depth - 1)


def _fields(item: object) -> dict[str, Any]:
    return _flat(cast("dict[str, Any]", item)) if isinstance(item, dict) else {"value": item}


def _flat(item: Any, prefix: str = "", depth: int = _DEPTH) -> dict[str, Any]:
    """The plain values of an object by dotted name; those of inner objects after its own."""
    plain: dict[str, Any] = {}
    inner: dict[str, Any] = {}
    for key, value in item.items():
        if isinstance(value, dict) and depth > 1:
            inner |= _flat(value, f"{prefix}{key}.", depth - 1)
        else:
            plain[f"{prefix}{key}"] = value
    return plain | inner


def _cell(value: object) -> str:
    """One line of text; of what has parts only how many."""
    if value is None:
        return ""
    if isinstance(value, list):
        return f"[{len(cast('list[object]', value))}]" if value else ""
    if isinstance(value, dict):
        return f"{{{len(cast('dict[str, Any]', value))}}}" if value else ""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return printable(" ".join(text.split()))


def _fitting(table: Grid, width: int) -> list[str]:
    """The first columns that fit side by side, at least one."""
    shown: list[str] = []
    left = width
    for column in table.columns:
        left -= min(_WIDE, max(_NARROW, _length([column, *(row.get(column, "") for row in table.rows)]))) + 2
        if left < 0 and shown:
            break
        shown.append(column)
    return shown


def _length(texts: Iterable[str]) -> int:
    from rich.cells import cell_len

    return max(map(cell_len, texts))
