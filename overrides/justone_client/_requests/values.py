"""Convert and describe single values of Python, numpy and pandas, without importing numpy or pandas."""

from __future__ import annotations

from operator import index
from typing import Any

__all__ = ["EXACT", "LONGEST_NUMBER", "boolean", "decimal", "described", "integer", "is_missing", "python_value"]

EXACT = 2**53
"""From here on, floats cannot represent all whole numbers. Ids are longer."""
LONGEST_NUMBER = 1000
"""Bits, for some 300 digits: ids have 20, and Python does not print more than 4,300 digits."""
_MISSING = {"MaskedConstant", "NAType", "NaTType"}
_TIMES = {"datetime64", "timedelta64"}
_MANY = {"Series", "DataFrame", "Index", "ndarray"}
_JOINED = {"list", "tuple", "set", "frozenset"}


def integer(value: object) -> int | None:
    """Return the int of a value with `__index__`, such as `numpy.int64`; None for anything else and for bools."""
    if isinstance(value, int):
        return None if isinstance(value, bool) else int.__index__(value)
    try:
        return index(value)  # type: ignore[arg-type]
    except TypeError:  # numpy.bool_ and arrays have `__index__` but raise
        return None


def boolean(value: object) -> bool | None:
    """Return the bool of a value, `numpy.bool_` included; None for anything else."""
    if isinstance(value, bool):
        return value
    return bool(value) if type(value).__module__ == "numpy" and type(value).__name__ in ("bool", "bool_") else None


def decimal(value: object) -> str | None:
    """Return the text of other numbers: `numpy.float32`, `Decimal`, `Fraction`; None for anything else."""
    if value is None or isinstance(value, (str, bool, float)):
        return None
    from numbers import Complex, Number, Real  # imported only for unusual types

    if not isinstance(value, Number):
        return None
    return None if isinstance(value, Complex) and not isinstance(value, Real) else str(value)


def is_missing(value: object) -> bool:
    """Whether it marks a missing value: NaN, `pandas.NA`, `numpy.ma.masked`. None does not count: it is deliberate."""
    if type(value).__name__ in _MISSING or (type(value).__name__ in _TIMES and str(value) == "NaT"):
        return True
    plain = python_value(value)
    return isinstance(plain, float) and plain != plain


def python_value(value: object) -> object:
    """Convert numpy values to bool, int or float; return anything else unchanged."""
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, float):
        return float(value)
    for kind in (boolean, integer):
        if (plain := kind(value)) is not None:
            return plain
    spelt = decimal(value) if type(value).__module__ == "numpy" else None
    return value if spelt is None else float(spelt)


def described(value: object) -> str:
    """Describe a value that was rejected, with what to write instead."""
    name = type(value).__name__
    if is_missing(value):
        return f"{_spelt(value)}, a missing value; leave it out or give None"
    if name in _JOINED:
        return f"a {name}; where several values are taken, join them: ','.join(...)"
    if name in _MANY:
        return f"{_article(name)}, which holds many values; map(...) makes one call for each"
    if isinstance(value, (str, int, float)) or python_value(value) is not value:
        return _spelt(value)
    if hasattr(value, "strftime") or name in _TIMES:
        return f"{_article(name)}; write it as text, as the operation wants it, such as '2026-11-28'"
    return _article(name)


def _article(name: str) -> str:
    return name if name.islower() else f"{'an' if name[:1] in 'AEIOU' else 'a'} {name}"


def _spelt(value: Any, most: int = 80) -> str:
    """Return a value's text without the type that numpy and enums add."""
    plain = python_value(value)
    if isinstance(plain, float):
        text = float.__repr__(plain)
    elif isinstance(plain, str):
        text = repr(str.__str__(plain))
    elif isinstance(plain, int) and plain.bit_length() > LONGEST_NUMBER:
        return "a number of more than 300 digits"
    else:
        text = str(plain)
    return text if len(text) <= most else f"{text[:most]}..."
