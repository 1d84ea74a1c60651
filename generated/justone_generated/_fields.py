# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""What a record class declares: its fields, their attributes, and the text of their types.

A key is its own attribute where Python allows it. Every other key (no identifier, begins with `_`, a keyword,
a method of `dict`) gets an attribute that ends in `_`: each character that no name can hold becomes `_`, outer
`_` are removed, a leading digit gets `key_` in front. So `items_`, `from_`, `typename_` for `__typename`,
`key_720p_`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple, get_args

__all__ = ["UNKNOWN", "Field", "Names", "attribute", "bare", "fields", "inside", "is_attribute", "is_name", "split"]

Names = Mapping[str, Any]
"""The names that an annotation may use."""

UNKNOWN = "Any"
"""The type of a field that was empty in every recorded answer."""

RESERVED = frozenset(
    {"clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "to_dict", "update", "values"}
)
"""Methods of every record."""


# -- Keys and attributes -----------------------------------------------------------------------------


def is_attribute(key: str) -> bool:
    """Whether a key is its own attribute."""
    from keyword import iskeyword

    plain = key.isidentifier() and not key.startswith("_") and not iskeyword(key) and key not in RESERVED
    return plain and _normal(key) == key


def attribute(key: str) -> str:
    """The attribute of a key, as the top of this file describes; two keys of one record may share it."""
    if is_attribute(key):
        return key
    # `\w` accepts some digits and numbers that no name can hold.
    chars = (char if f"a{char}".isidentifier() else "_" for char in _normal(key))
    plain = re.sub("_+", "_", "".join(chars)).strip("_") or "key"
    return f"{plain if plain.isidentifier() else f'key_{plain}'}_"


def _normal(key: str) -> str:
    """The form in which Python compares names."""
    if key.isascii():
        return key
    from unicodedata import normalize

    return normalize("NFKC", key)


def is_name(key: str) -> bool:
    """Whether a key must be the name of a field: ASCII letters alone. Keys that are data hold a digit or a sign."""
    return key.isascii() and key.replace("_", "").isalpha()


# -- Declared fields ---------------------------------------------------------------------------------


class Field(NamedTuple):
    """One declared field: its key, the text of its type, and the names that this text may use."""

    key: str
    text: str
    names: Names


@cache
def fields(cls: type[Any]) -> dict[str, Field]:
    """The declared fields of a record class by attribute, inherited ones included."""
    return {
        name: Field(cls.__keys__.get(name, name), *_spelled(annotation, vars(sys.modules[base.__module__])))
        for base in reversed(cls.__mro__)
        if hasattr(base, "__keys__")
        for name, annotation in vars(base).get("__annotations__", {}).items()
        if not name.startswith("_")
    }


def _spelled(annotation: object, names: Names) -> tuple[str, Names]:
    """An annotation as text, with its names. A user's subclass may hold types: `str | None` instead of "str | None"."""
    if isinstance(annotation, str):
        return annotation, names
    classes, pending = dict[str, Any](), [annotation]
    while pending:
        one = pending.pop()
        pending += get_args(one)
        if isinstance(one, type):
            classes[one.__name__] = one
    qualified = r"(?:\w+\.|<locals>\.)+(?=\w)"
    text = annotation.__name__ if isinstance(annotation, type) else re.sub(qualified, "", str(annotation))
    return text, {**names, **classes}


# -- The text of an annotation -----------------------------------------------------------------------


def bare(text: str) -> str:
    """The name before the brackets: `list` in `_builtins.list[int]`."""
    return text.partition("[")[0].rpartition(".")[2]


def inside(text: str) -> str:
    """What a container holds: `int` in both `list[int]` and `dict[str, int]`."""
    return split(text.partition("[")[2][:-1], ",")[-1]


@cache
def split(text: str, mark: str) -> tuple[str, ...]:
    """Split at every mark outside of brackets."""
    parts: list[str] = []
    depth = start = 0
    for place, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if char == mark and not depth:
            parts.append(text[start:place].strip())
            start = place + 1
    return (*parts, text[start:].strip())
