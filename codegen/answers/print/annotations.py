"""Schemas of answers -> annotations. Only this file and printing/python.py know how Python writes types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

from codegen.answers.infer.json_schema import ROOT
from codegen.runtime._fields import UNKNOWN
from codegen.runtime._json_schema import parts, types

Names = Mapping[str, str]
"""`$ref` -> class."""

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
BUILTINS = frozenset({*SCALARS.values(), "list", "dict"})


def annotation(schema: Mapping[str, Any], names: Names) -> str:
    """The type of a value: `Video | None`, `list[str]`, `dict[str, Any]`, `Any` if unknown."""
    choices = list(dict.fromkeys(_choices(schema, names)))
    if not set(choices) - {"None"}:
        return UNKNOWN
    return " | ".join(sorted(choices, key=lambda choice: choice == "None"))


def whole_annotation(schema: Mapping[str, Any], names: Names) -> str:
    """The type of the whole, which may be the outermost record itself."""
    return annotation({"$ref": ROOT} if "properties" in schema else schema, names)


def field_annotation(schema: Mapping[str, Any], names: Names) -> str:
    """The type of a field, which may be missing.

    A record always returns a container where exactly one kind is declared; every other field may be None.
    """
    choices = [choice for choice in dict.fromkeys(_choices(schema, names)) if choice != "None"]
    if not choices:
        return UNKNOWN
    container = len(choices) == 1 and choices[0] not in SCALARS.values()
    return choices[0] if container else " | ".join([*choices, "None"])


def words(text: str) -> set[str]:
    """The names that an annotation uses."""
    return set(re.findall(r"\w+", text)) - {"None"}


def reworded(text: str, hidden: Set[str]) -> str:
    """The annotation in a class whose fields hide some names: `_builtins.list[Item]`, `_typing.Any`, `_Video`."""
    for name in words(text) & hidden if hidden else ():
        prefix = "_builtins." if name in BUILTINS else "_typing." if name == UNKNOWN else "_"
        text = re.sub(rf"\b{name}\b", prefix + name, text)
    return text


def _choices(schema: Mapping[str, Any], names: Names) -> Iterator[str]:
    for part in parts(schema):
        if "$ref" in part:
            yield names[part["$ref"]]
        for kind in types(part):
            if kind == "object":
                yield f"dict[str, {annotation(part.get('additionalProperties', {}), names)}]"
            elif kind == "array" and "maxItems" not in part:
                yield f"list[{annotation(part.get('items', {}), names)}]"
            elif kind != "array":
                yield SCALARS.get(kind, "None")
