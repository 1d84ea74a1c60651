"""Values that mean more than their type, as Python values: times, counts, JSON. Pure functions, one for each format.

| format | value | becomes |
|---|---|---|
| epoch-seconds, epoch-milliseconds | a number or its text, of the years 1980 to 9999 | an aware datetime in UTC |
| count | an integer, a text like `1.2万`, `4000+` | an integer |
| json | a text with an object or a list | a dict or a list |
| these | null, an empty text; as a time also 0 and -1 | None |
| signed-url, masked-price | anything | is never converted: there is nothing better to say |

Every other value does not fit: it goes to `_other` as received, and is counted.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._values.counts import parse_count
from .columns import EMPTY, converter

if TYPE_CHECKING:
    from collections.abc import Callable

    from .columns import Kind

__all__ = ["Conversion", "NotFitting", "conversion", "converted"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BEGIN, _END = 315_532_800, 253_402_300_800
"""Seconds from 1980 to 9999. Less is a duration or an id; more are milliseconds."""
_NUMBER = re.compile(r"[0-9]{1,20}(?:\.[0-9]{1,20})?", re.ASCII)
_NO_TIMES = (0, -1, "0", "-1")
"""How platforms write that there is no time."""


class NotFitting(ValueError):
    """A value does not have the form that its format says."""


class Conversion(NamedTuple):
    """How the values of a column are converted."""

    kind: Kind
    """What its cells hold then."""
    convert: Callable[[Any], Any]
    """Makes a cell from a value; `EMPTY` for one that says nothing, None for one that does not fit."""


def conversion(format_: str, misfit: Callable[[], object]) -> Conversion | None:
    """Return how values of a format are converted; None if they stay as received.

    Args:
        format_: As in the schema.
        misfit: Called for each value that does not fit.
    """
    found = _CONVERSIONS.get(format_)
    if found is None:
        return None
    kind, convert = found
    fit = converter(kind) if kind != "time" else _same

    def cell(value: Any) -> Any:
        try:
            made = convert(value)
        except NotFitting:
            misfit()
            return None
        return EMPTY if made is None else fit(made)

    return Conversion(kind, cell)


def converted(format_: str, value: Any) -> Any:
    """Convert one value; return it as received if values of this format are not converted.

    Raises:
        NotFitting: It does not have the form that its format says.
    """
    found = _CONVERSIONS.get(format_)
    return value if found is None else found[1](value)


def _same(value: Any) -> Any:
    return value


def _time(value: Any, per_second: int) -> datetime | None:
    if isinstance(value, bool):
        raise NotFitting("not a number")
    if value is None or value == "" or value in _NO_TIMES:
        return None
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value) if "." in value else int(value)
    if not isinstance(value, (int, float)):
        raise NotFitting("not a number")
    if not _BEGIN * per_second <= value < _END * per_second:
        raise NotFitting("not between 1980 and 9999")
    if isinstance(value, int):  # exact, where a float would round microseconds
        return _EPOCH + timedelta(seconds=value // per_second, milliseconds=value % per_second * 1000 // per_second)
    return _EPOCH + timedelta(seconds=value / per_second)


def _seconds(value: Any) -> datetime | None:
    return _time(value, 1)


def _milliseconds(value: Any) -> datetime | None:
    return _time(value, 1000)


def _count(value: Any) -> int | None:
    if value is None or value == "":
        return None
    try:
        return parse_count(value)
    except ValueError as error:
        raise NotFitting(str(error)) from error


def _json(value: Any) -> Any:
    if value is None or value == "":
        return None
    if isinstance(value, (dict, list)):
        return value  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "["):
        raise NotFitting("not an object or a list in text")
    try:
        return json.loads(value)
    except (ValueError, RecursionError) as error:
        raise NotFitting("not JSON") from error


_CONVERSIONS: dict[str, tuple[Kind, Callable[[Any], Any]]] = {
    "epoch-seconds": ("time", _seconds),
    "epoch-milliseconds": ("time", _milliseconds),
    "count": ("integer", _count),
    "json": ("json", _json),
}
