# Copied from codegen/runtime/; never edited here. Change it there, then `make regenerate`.
"""What values mean more than their type: the formats of fields, read from JSON when they are first asked for.

| format                                | in `formats/`, and here |
|---------------------------------------|-------------------------|
| the own values of a field             | `created_at`            |
| the items of its lists                | `created_at[]`          |
| the values of its maps                | `created_at{}`          |
| the values of a record's unnamed keys | `{}`                    |
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import cast

from ._record import MODELS, Record

__all__ = ["MEANINGS", "formats", "formats_of", "meaning", "of_field"]

MEANINGS = {
    "epoch-seconds": "epoch seconds",
    "epoch-milliseconds": "epoch milliseconds",
    "count": "count in text",
    "json": "JSON in text",
    "signed-url": "signed address",
    "masked-price": "masked price",
}
"""Format -> what people read."""

Formats = Mapping[str, str]
"""Key, and place inside its value -> format."""
_NONE: Formats = {}


@cache
def formats(cls: type[Record]) -> Formats:
    """The formats of a record's fields by key; those of a user's subclass are those of the class that it extends."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith(MODELS):
            found |= _classes(base.__module__.removeprefix(MODELS)).get(base.__name__, _NONE)
    return found


def formats_of(reference: str | None) -> Formats:
    """The formats of data other than a record, such as a list of texts.

    Args:
        reference: An operation's `answer`: `module:annotation` below `models`; None when unknown.
    """
    return _NONE if reference is None else _classes(reference.partition(":")[0]).get("", _NONE)


def of_field(found: Formats, key: str) -> Formats:
    """The formats of one key by place: `""` for its own values, `[]` for the items of its lists."""
    return {place.removeprefix(key): name for place, name in found.items() if place.rstrip("[]{}") == key}


def meaning(places: Formats, words: Mapping[str, str] = MEANINGS) -> str:
    """The formats of one field in words, such as `epoch seconds` or `items: signed address`; empty for none.

    Args:
        places: Place -> format.
        words: Format, `[]` or `{}` -> what people read, in another language.
    """
    inside = {"": "", "[]": words.get("[]", "items: "), "{}": words.get("{}", "values: ")}
    return ", ".join(f"{inside.get(place, f'{place}: ')}{words.get(name, name)}" for place, name in places.items())


def _classes(module: str) -> Mapping[str, Formats]:
    platform, _, method = module.partition(".")
    return _platform(platform).get(method, {})


@cache
def _platform(name: str) -> Mapping[str, Mapping[str, Formats]]:
    file = resources.files(__name__.rpartition(".")[0]).joinpath("formats", f"{name}.json")
    try:
        return cast("Mapping[str, Mapping[str, Formats]]", json.loads(file.read_bytes()))
    except FileNotFoundError:
        return {}
