"""Show the main list of an answer as a table that fits the terminal.

Which list is the main one:

| the answer | the table |
|---|---|
| a known listing whose items are where its rule says | those items |
| has lists of objects, and few other fields | the longest list of objects |
| has only lists of plain values, and very few other fields | the longest list |
| else, such as an author with a list of tags | one row for each field |

Example: `{"cursor": 7, "total": 30, "list": [{...}, {...}]}` has two other fields, so `list` becomes the table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from .output import can_show, encodable, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console

__all__ = ["DEPTH", "Grid", "draw", "grid", "main_list", "rank"]

_NARROW, _WIDE = 6, 40
_BESIDE_OBJECTS, _BESIDE_VALUES = 8, 3
"""Maximum number of other plain fields beside a main list of objects, and of plain values."""
DEPTH = 3
"""Levels of objects that become columns of their own."""
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
    """A table: its path in the answer, its columns and rows."""

    path: str
    """Keys below `data`, joined by dots; empty for `data` itself."""
    columns: list[str]
    rows: list[Row]
    is_object: bool = False
    """Whether the rows are the fields of one object."""

    @property
    def names(self) -> list[str]:
        """The names for `--columns`: columns, or the fields of an object."""
        return [row["field"] for row in self.rows] if self.is_object else self.columns

    def chosen(self, names: Sequence[str]) -> Grid:
        """Return the table with only these columns, or fields of an object, in this order."""
        if not self.is_object:
            return self._replace(columns=list(names))
        rows = {row["field"]: row for row in self.rows}
        return self._replace(rows=[rows[name] for name in names])


def grid(data: object, route: Sequence[str | int] = ()) -> Grid:
    """Turn the main list of an answer into a table, or an object into one row for each field.

    Args:
        data: The data of the answer.
        route: The path of a listing's items, if known, beginning with `data`.
    """
    found = _list_at(data, route) or main_list(data)
    if found is None:
        rows = [{"field": key, "value": _cell(value)} for key, value in _fields(data, "data").items()]
        return Grid("", ["field", "value"], rows, is_object=True)
    path, items = found
    rows = [{key: _cell(value) for key, value in _fields(item, "value").items()} for item in items]
    columns = list(dict.fromkeys(key for row in rows for key in row))
    return Grid(path, _by_relevance(columns, rows), rows)


def main_list(data: object) -> tuple[str, list[object]] | None:
    """Return the longest list of objects outside other lists, else the longest list of plain values.

    None if there are many other fields beside it: an author with a list of tags is an author, not a list.
    """
    lists = list(_lists(data, ""))
    of_objects = [(path, items) for path, items in lists if isinstance(items[0], dict)]
    found = max(of_objects or lists, key=lambda found: len(found[1]), default=None)
    if found is None or _other_fields(data) > (_BESIDE_OBJECTS if of_objects else _BESIDE_VALUES):
        return None
    return found


def draw(console: Console, table: Grid, *, whole: bool = False) -> tuple[str, list[str]]:
    """Return the table as text, and the columns that did not fit; `whole` keeps all columns."""
    from rich.table import Table
    from rich.text import Text

    shown = table.columns if whole else _fitting(table, console.width)
    cut: Literal["ellipsis", "crop"] = "ellipsis" if can_show("…") else "crop"
    printed = Table(box=None, header_style="bold", pad_edge=False)
    for column in shown:
        printed.add_column(Text(encodable(printable(column))), overflow=cut, no_wrap=True, max_width=_WIDE)
    for row in table.rows:
        printed.add_row(*(Text(encodable(row.get(column, ""))) for column in shown))
    with console.capture() as text:  # rich itself would exit on a broken pipe
        console.print(printed)
    return text.get().rstrip("\n"), [column for column in table.columns if column not in shown]


def _list_at(data: object, route: Sequence[str | int]) -> tuple[str, list[object]] | None:
    """Return the non-empty list at a known path, else None."""
    place = data
    for step in route[1:]:
        if not isinstance(place, dict) or step not in place:
            return None
        place = cast("dict[str | int, object]", place)[step]
    items = cast("list[object]", place) if isinstance(place, list) and route else []
    return (".".join(map(str, route[1:])), items) if items else None


def _other_fields(data: object) -> int:
    """Count the non-empty plain fields of an object; a page of a listing has a cursor, a total and few more."""
    values = cast("dict[str, object]", data).values() if isinstance(data, dict) else ()
    return sum(value not in (None, "") and not isinstance(value, (dict, list)) for value in values)


def _by_relevance(columns: list[str], rows: list[Row]) -> list[str]:
    """Sort columns: an id, then names and texts, figures, times; nested and mostly empty columns last."""
    ids = [column for column in columns if _ID.search(_plain(column))]

    def place(column: str) -> tuple[bool, bool, int]:
        cells = [row.get(column, "") for row in rows]
        empty = sum(map(bool, cells)) * 2 < len(rows)
        parts = any(cell[:1] in "[{" for cell in cells if cell)
        return empty, parts, 0 if column in ids[:1] else rank(column)

    return sorted(columns, key=place)  # stable: the answer's own order within each


def rank(column: str) -> int:
    """Return how early a column comes, by its name: texts, figures, times, others."""
    kinds = (kind for kind, pattern in enumerate(_KINDS, 1) if pattern.search(_plain(column)))
    return next(kinds, len(_KINDS) + 1)


def _plain(column: str) -> str:
    """Return the last name of a path in snake case: `stats.likeCount` becomes `like_count`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column.rpartition(".")[2]).lower()


def _lists(value: object, path: str, depth: int = 6) -> Iterator[tuple[str, list[object]]]:
    if isinstance(value, list) and value:
        yield path, cast("list[object]", value)
    elif isinstance(value, dict) and depth:
        for key, inner in cast("dict[str, Any]", value).items():
            yield from _lists(inner, f"{path}.{key}" if path else key, depth - 1)


def _fields(item: object, name: str) -> dict[str, Any]:
    """Return the fields of an object; of another value, itself under `name`."""
    return _flat(cast("dict[str, Any]", item)) if isinstance(item, dict) else {name: item}


def _flat(item: Any, prefix: str = "", depth: int = DEPTH) -> dict[str, Any]:
    """Flatten an object to dotted names; the values of inner objects come last."""
    plain: dict[str, Any] = {}
    inner: dict[str, Any] = {}
    for key, value in item.items():
        if isinstance(value, dict) and depth > 1:
            inner |= _flat(value, f"{prefix}{key}.", depth - 1)
        else:
            plain[f"{prefix}{key}"] = value
    return plain | inner


def _cell(value: object) -> str:
    """Return a value as one line of text; of lists and objects only the size."""
    if value in (None, [], {}):
        return ""
    if isinstance(value, list):
        return f"[{len(cast('list[object]', value))}]"
    if isinstance(value, dict):
        return f"{{{len(cast('dict[str, Any]', value))}}}"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return printable(" ".join(text.split()))


def _fitting(table: Grid, width: int) -> list[str]:
    """Return the first columns that fit the width, at least one."""
    from rich.cells import cell_len

    shown: list[str] = []
    left = width
    for column in table.columns:
        cells = (column, *(row.get(column, "") for row in table.rows))
        left -= min(_WIDE, max(_NARROW, *map(cell_len, cells))) + 2
        if left < 0 and shown:
            break
        shown.append(column)
    return shown
