# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""Answers as compact HTML tables. Imported only when a notebook shows one.

| value | in a cell |
|---|---|
| text | its first 80 characters |
| an object | the names of its first fields: `{id, name, 4 more}` |
| a list | its length: `[5 items]` |
| anything else | as Python writes it |

Names and ids come first, then other texts and numbers, then what says less: true or false, objects and lists,
addresses, empty fields. Within each kind the order is as received. A list leaves out the fields that are empty in all
of its shown items.

All that was received is escaped and shown as text: no address becomes a link or an image, so that showing an answer
requests nothing from anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Sized
from html import escape
from typing import Any, cast

from ._fields import attribute, fields

__all__ = ["answer_html", "line", "list_html", "object_html", "table", "value_html"]

_LENGTH = 80
"""Characters of a text in a cell."""
_FIELDS = 30
"""Rows of the table of one object."""
_ITEMS = 10
"""Rows of the table of a list."""
_COLUMNS = 8
_NAMES = 6
"""Names in a cell that holds an object."""
_LEFT = ' style="text-align: left"'  # Jupyter aligns cells to the right


def answer_html(head: str, data: object, error: Exception | None) -> str:
    """What an answer cost, and its data or its error."""
    held = value_html(data) if error is None else line(f"{type(error).__name__}: {error}")
    return line(head, strong=True) + held


def value_html(value: object) -> str:
    """An object or a list as a table, anything else as a line."""
    if isinstance(value, dict):
        return object_html(cast("dict[str, Any]", value))
    return list_html(cast("Sequence[Any]", value)) if isinstance(value, list) else line(_cell(value))


def object_html(value: Mapping[str, Any]) -> str:
    """One row for each of the first fields, with the names of the others below."""
    names = _names(value)
    keys = sorted(value, key=lambda key: _rank(str(key), value[key]))
    shown = [(names[key], _cell(value[key])) for key in keys[:_FIELDS]]
    others = [names[key] for key in keys[_FIELDS:]]
    below = line(f"{len(others)} more: {', '.join(others)}") if others else ""
    return line(type(value).__name__) + table((), shown) + below


def list_html(items: Sequence[Any]) -> str:
    """One row for each of the first items; the columns are their first fields with something in them."""
    first = list(items[:_ITEMS])
    rows = [cast("dict[str, Any]", one) if isinstance(one, dict) else {"": one} for one in first]
    ranks = {key: _rank(str(key), inner) for row in rows for key, inner in row.items() if inner not in _NOTHING}
    names = {key: name for row in rows for key, name in _names(row).items()}
    columns = sorted(ranks, key=lambda key: ranks[key])[:_COLUMNS]
    shown = [[_cell(row[key]) if key in row else "" for key in columns] for row in rows]
    size = f"{_of(len(first), len(items), 'item')}, {_of(len(columns), len(ranks), 'field')}"
    return line(size) + table([names[key] for key in columns], shown)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of texts. Without a head, the first cell of each row names it."""
    top = f"<thead><tr>{''.join(_tag('th', name) for name in head)}</tr></thead>" if any(head) else ""
    first = "td" if head else "th"
    body = ("".join(_tag("td" if number else first, cell) for number, cell in enumerate(row)) for row in rows)
    return f"<table>{top}<tbody>{''.join(f'<tr>{row}</tr>' for row in body)}</tbody></table>"


def line(text: str, *, strong: bool = False) -> str:
    """A line of text of its own."""
    shown = _shown(text, 1000)
    return f"<div>{f'<b>{shown}</b>' if strong else shown}</div>"


_NOTHING: tuple[object, ...] = (None, "", [], {})
_NAME = r"(?:^|_)(?:id|idstr|nickname|name|title|text|content|desc)|Id|ID|Name|Title|Text|Content|Desc"
_NAMING = re.compile(rf"(?:{_NAME})$")


def _rank(key: str, value: object) -> int:
    """How early a field is shown, 0 first."""
    if value in _NOTHING:
        return 5
    if isinstance(value, str) and value.startswith(("http://", "https://")):
        return 4
    if isinstance(value, (dict, list)):
        return 3
    return 2 if isinstance(value, bool) else 0 if _NAMING.search(key) else 1


def _tag(name: str, text: str) -> str:
    return f"<{name}{_LEFT}>{_shown(text, _LENGTH)}</{name}>"


def _shown(text: str, most: int) -> str:
    """Text that is safe in HTML: shortened, escaped, without halves of surrogate pairs, which no file can hold."""
    short = text if len(text) <= most else f"{text[: most - 1]}…"
    return escape(short.encode("utf-8", "replace").decode())


def _cell(value: object) -> str:
    if isinstance(value, dict):
        names = list(_names(cast("dict[str, Any]", value)).values())
        more = [f"{len(names) - _NAMES} more"] if len(names) > _NAMES else []
        return f"{{{', '.join(names[:_NAMES] + more)}}}"
    if isinstance(value, list):
        return f"[{_counted(len(cast('Sized', value)), 'item')}]"
    return value if isinstance(value, str) else repr(value)


def _names(value: Mapping[str, Any]) -> dict[str, str]:
    """How a program reads each key: by its attribute, or as it is where keys are data."""
    if not hasattr(value, "__keys__"):  # not a record
        return {key: str(key) for key in value}
    declared = {field.key: name for name, field in fields(type(value)).items()}
    return {key: declared.get(key) or attribute(str(key)) for key in value}


def _of(shown: int, number: int, noun: str) -> str:
    return f"{'' if shown == number else f'{shown} of '}{_counted(number, noun)}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
