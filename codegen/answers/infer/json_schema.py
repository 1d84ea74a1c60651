"""Shapes <-> lenient JSON Schema: nothing required, one definition for each kind of object, no value of any answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.answers.infer import formats
from codegen.answers.infer.attributes import attributes
from codegen.answers.infer.shapes import SCALARS, Kind, Record, Shape
from codegen.answers.infer.unify import places
from codegen.runtime._json_schema import DEFINITIONS, DIALECT, Schema, says_something

__all__ = ["ATTRIBUTES", "DEFINITIONS", "DIALECT", "OUTERMOST", "ROOT", "Schema", "read", "says_something", "write"]

ROOT = "#"
OUTERMOST = "Root"
"""The name of the outermost record. If the whole is always that record, it is the schema itself."""
ATTRIBUTES = "x-attributes"
_ORDER: tuple[Kind, ...] = ("object", "array", "string", "integer", "number", "boolean", "null")


def write(root: Shape) -> Schema:
    """Write the schema of a shape whose records all have names."""
    records = {str(place.record.name): place.record for place in places(root)}
    whole = records.pop(OUTERMOST) if _types(root) == ["object"] and root.record else None
    definitions = {name: _record(record, whole) for name, record in sorted(records.items())}
    schema = _record(whole, whole) if whole else _shape(root, whole, "")
    return {**schema, "$defs": definitions} if definitions else schema


def read(schema: Mapping[str, Any]) -> Shape:
    """Read the shape that one of our schemas describes. Its declared fields remain fields."""
    return _Reader(schema).root


def _record(record: Record, whole: Record | None) -> Schema:
    properties = {key: _shape(record.fields[key], whole, key) for key in sorted(record.fields)}
    others = {} if record.others is None else {"additionalProperties": _shape(record.others, whole, "")}
    return {"type": "object", "properties": properties, **others, **_kept(record), "x-seen": record.seen}


def _kept(record: Record) -> Schema:
    """The attributes to keep: those that older keys have and that the rule would not give them today."""
    names = attributes(record.fields, record.attributes)
    if names == attributes(record.fields):
        return {}
    return {ATTRIBUTES: {key: name for key, name in names.items() if name != key}}


def _shape(shape: Shape, whole: Record | None, key: str) -> Schema:
    """The schema of a place; `key` is the one that holds it, which speaks of items and values too."""
    if not shape.known:
        return {}
    schema: Schema = {}
    if not SCALARS.isdisjoint(shape.kinds) and (name := formats.format_of(shape.fits, key, shape.kinds)):
        schema["format"] = name
    if shape.items is not None:
        schema["items"] = _shape(shape.items, whole, key)
    elif "array" in shape.kinds - shape.known:
        schema["maxItems"] = 0
    if shape.values is not None:
        schema["additionalProperties"] = _shape(shape.values, whole, key)
    types = _types(shape)
    if shape.record is None:
        return {"type": types[0] if len(types) == 1 else types, **schema}
    record = shape.record.live
    reference = {"$ref": ROOT if record is whole else f"{DEFINITIONS}{record.name}"}
    types = [kind for kind in types if kind != "object"]
    return {"anyOf": [reference, {"type": types[0] if len(types) == 1 else types, **schema}]} if types else reference


def _types(shape: Shape) -> list[Kind]:
    kinds = shape.kinds - {"integer"} if "number" in shape.kinds else shape.kinds
    return [kind for kind in _ORDER if kind in kinds]


class _Reader:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        definitions: dict[str, Schema] = schema.get("$defs", {})
        self._records = {f"{DEFINITIONS}{name}": Record(name=name) for name in definitions}
        self._records[ROOT] = Record(name=OUTERMOST)
        for name, definition in definitions.items():
            self._fill(self._records[f"{DEFINITIONS}{name}"], definition)
        self.root = self._root(schema)

    def _root(self, schema: Mapping[str, Any]) -> Shape:
        if "properties" not in schema:
            return self._shape(schema, "")
        self._fill(self._records[ROOT], schema)
        return Shape({"object"}, record=self._records[ROOT])

    def _fill(self, record: Record, schema: Mapping[str, Any]) -> None:
        record.fields = {key: self._shape(inner, key) for key, inner in schema["properties"].items()}
        record.declared = frozenset(record.fields)
        record.attributes = attributes(record.fields, schema.get(ATTRIBUTES))
        record.counts = dict.fromkeys(record.fields, 0)
        record.seen = schema.get("x-seen", 0)
        if "additionalProperties" in schema:
            record.others = self._shape(schema["additionalProperties"], "")

    def _shape(self, schema: Mapping[str, Any], key: str) -> Shape:
        shape = Shape() if says_something(schema) else Shape({"null"})  # a place with only null is written as {}
        for part in schema.get("anyOf", [schema]):
            if "$ref" in part:
                shape.kinds.add("object")
                shape.record = self._records[part["$ref"]]
            kinds = _listed(part.get("type", []))
            shape.kinds.update(kinds)
            if not SCALARS.isdisjoint(kinds):
                shape.fits = formats.fitting(part.get("format"), key, set(kinds))
            if "items" in part:
                shape.items = self._shape(part["items"], key)
            if "additionalProperties" in part:
                shape.values = self._shape(part["additionalProperties"], key)
        return shape


def _listed(types: Kind | list[Kind]) -> list[Kind]:
    return types if isinstance(types, list) else [types]
