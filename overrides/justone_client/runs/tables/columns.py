"""Columns, and how a value gets into a cell.

| kind | values that fit | cell |
|---|---|---|
| `text` | text without NUL and lone surrogates | as received |
| `id` | such text, whole numbers | text: spreadsheets round long numbers |
| `integer` | whole numbers of 64 bits | as received |
| `number` | finite numbers; whole ones up to 2**53 | float |
| `boolean` | true, false | as received |
| `json` | anything | JSON text |
| `count` | lists | their length |
| `time` | moments, with `convert=True` alone | an aware datetime in UTC |

A value that does not fit is not lost: it goes to the column `_other`, under its keys.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ...errors import InvalidArgument

if TYPE_CHECKING:
    Convert = Callable[[Any], Any]

__all__ = [
    "EMPTY",
    "Cell",
    "Column",
    "Kind",
    "Table",
    "TableRefused",
    "TableWarning",
    "converter",
    "dumps",
    "is_encodable",
    "is_id",
]

Kind = Literal["text", "id", "integer", "number", "boolean", "json", "count", "time"]
Cell = str | int | float | bool | datetime | None
EMPTY = object()
"""What a converter returns for a value that fits and leaves its cell empty, such as `""` where JSON is."""


class TableRefused(InvalidArgument):
    """The table cannot be made as asked. Calls may have been made: columns can depend on the first answer."""

    meaning = "this table was refused"
    element: object = None
    """The element of the source that cannot be in this table, if it was that. It may be paid for: keep it."""


class TableWarning(UserWarning):
    """A format could not hold everything; the message says what is different in the file."""


class Column(NamedTuple):
    """One column of a table."""

    name: str
    """The path below `data` in dotted form, such as `author.name`; `item.NAME` for an argument of the call."""
    kind: Kind
    """What the cells hold: `text`, `id` (text), `integer`, `number`, `boolean`, `json` (text), `count` (of a list),
    `time` (aware datetimes in UTC)."""


class Table(NamedTuple):
    """What a sink writes."""

    columns: Sequence[Column]
    every: Sequence[Column]
    """All columns, also those that were not chosen: a name that a target has to change depends on all of them."""
    rows: Iterator[Sequence[Cell]]
    give_back: Callable[[Sequence[Sequence[Cell]]], None] = lambda _: None
    """Takes rows that were read and not written, unless the source can be read again."""
    notes: Callable[[], list[str]] = list
    """What to tell about the rows that were read."""


_INT64 = 1 << 63
_EXACT = 1 << 53
"""Whole numbers up to here are exact as floats."""


def converter(kind: Kind) -> Convert:
    """Return the function that makes a cell from a value other than None; it returns None for one that does not fit."""
    return _CONVERTERS[kind]


def dumps(value: Any) -> str:
    """Serialize to strict JSON that reads back equal: lone surrogates are escaped, infinity is 1e999, NaN is text."""
    try:
        text = _encode(value)
    except ValueError:
        text = _TOKENS.sub(lambda found: _STRICT.get(found[0], found[0]), json.dumps(value, separators=(",", ":")))
    return text if is_encodable(text) else json.dumps(json.loads(text), separators=(",", ":"))


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|-?Infinity|NaN')
"""Texts, and the numbers that JSON does not have."""
_STRICT = {"Infinity": "1e999", "-Infinity": "-1e999", "NaN": '"NaN"'}

_NO_IDS = frozenset(
    {
        "valid",
        "invalid",
        "paid",
        "unpaid",
        "bid",
        "grid",
        "android",
        "void",
        "avoid",
        "hybrid",
        "liquid",
        "solid",
        "rapid",
    }
    | {"fluid", "mid", "amid", "kid", "said", "aid"}
)
"""Words that end in "id" and name no id. As a whole name, `mid` and `aid` are ids."""


def is_id(name: str) -> bool:
    """Whether a field of this name holds an id: `id`, `user_id`, `shopId`, `llsid`, `bizID`; not `play_mid`."""
    if name in ("mid", "aid"):
        return True
    last = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().rpartition("_")[2]
    return last.endswith("id") and last not in _NO_IDS


def is_encodable(text: str) -> bool:
    """Whether UTF-8 can encode the text: it has no lone surrogates."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and "\0" not in value and is_encodable(value) else None


def _id(value: Any) -> str | None:
    if isinstance(value, str):
        return _text(value)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _integer(value: Any) -> int | None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value if is_whole and -_INT64 <= value < _INT64 else None


def _number(value: Any) -> float | None:
    if isinstance(value, float):
        return value if isfinite(value) else None
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return float(value) if is_whole and -_EXACT <= value <= _EXACT else None


def _boolean(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _count(value: Any) -> int | None:
    return len(value) if isinstance(value, list) else None  # pyright: ignore[reportUnknownArgumentType]


_CONVERTERS: dict[Kind, Convert] = {
    "text": _text,
    "id": _id,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "json": dumps,
    "count": _count,
}
