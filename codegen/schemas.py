"""Shapes <-> JSON Schema: lenient, nothing required, one definition for each kind of object; no value of any answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.fold import places
from codegen.shapes import Kind, Record, Shape

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ROOT = "#"
"""The name of the outermost record inside its own schema."""
DEFINITIONS = "#/$defs/"
_ORDER: tuple[Kind, ...] = ("object", "array", "string", "integer", "number", "boolean", "null")


def write(root: Shape) -> Schema:
    """The schema of what was seen; every record in it has a name."""
    records = {place.record.name or ROOT: place.record for place in places(root)}
    definitions = {name: _record(record) for name, record in sorted(records.items()) if name != ROOT}
    schema = _shape(root)
    if schema.get("$ref") == ROOT:
        schema = _record(records[ROOT])
    elif schema.get("anyOf", [{}])[0] == {"$ref": ROOT}:
        schema = {**_record(records[ROOT]), **schema["anyOf"][1], "type": _types(root)}
    return {**schema, "$defs": definitions} if definitions else schema


def read(schema: Mapping[str, Any]) -> Shape:
    """The shape that a schema of ours describes; fields it declares stay fields."""
    return _Reader(schema).root


def _record(record: Record) -> Schema:
    properties = {key: _shape(record.fields[key]) for key in sorted(record.fields)}
    others = {} if record.others is None else {"additionalProperties": _shape(record.others)}
    return {"type": "object", "properties": properties, **others, "x-seen": record.seen}


def _shape(shape: Shape) -> Schema:
    types = _types(shape)
    if not shape.known:
        return {}
    schema: Schema = {}
    if shape.items is not None:
        schema["items"] = _shape(shape.items)
    elif "array" in shape.kinds:
        schema["maxItems" if "object" in shape.kinds else "items"] = 0 if "object" in shape.kinds else {}
    if shape.values is not None:
        schema["additionalProperties"] = _shape(shape.values)
    if shape.record is None:
        return {"type": types[0] if len(types) == 1 else types, **schema}
    reference = {"$ref": _reference(shape.record.live)}
    types = [kind for kind in types if kind != "object"]
    return {"anyOf": [reference, {"type": types[0] if len(types) == 1 else types, **schema}]} if types else reference


def _types(shape: Shape) -> list[Kind]:
    kinds = shape.kinds - {"integer"} if "number" in shape.kinds else shape.kinds
    return [kind for kind in _ORDER if kind in kinds]


def _reference(record: Record) -> str:
    return ROOT if record.name in (None, ROOT) else f"{DEFINITIONS}{record.name}"


class _Reader:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        definitions: dict[str, Schema] = schema.get("$defs", {})
        self._records = {f"{DEFINITIONS}{name}": Record(name=name) for name in definitions}
        self._records[ROOT] = Record(name=ROOT)
        for name, definition in definitions.items():
            self._fill(self._records[f"{DEFINITIONS}{name}"], definition)
        self.root = self._root(schema)

    def _root(self, schema: Mapping[str, Any]) -> Shape:
        if "properties" not in schema:
            return self._shape(schema)
        self._fill(self._records[ROOT], schema)
        rest = {key: value for key, value in schema.items() if key in ("type", "items", "maxItems")}
        shape = self._shape(rest)
        shape.record = self._records[ROOT]
        return shape

    def _fill(self, record: Record, schema: Mapping[str, Any]) -> None:
        record.fields = {key: self._shape(inner) for key, inner in schema["properties"].items()}
        record.declared = frozenset(record.fields)
        record.counts = dict.fromkeys(record.fields, 0)
        record.seen = schema.get("x-seen", 0)
        if "additionalProperties" in schema:
            record.others = self._shape(schema["additionalProperties"])

    def _shape(self, schema: Mapping[str, Any]) -> Shape:
        shape = Shape()
        for part in schema.get("anyOf", [schema]):
            if "$ref" in part:
                shape.kinds.add("object")
                shape.record = self._records[part["$ref"]]
            shape.kinds.update(_listed(part.get("type", [])))
            if part.get("items"):
                shape.items = self._shape(part["items"])
            if "additionalProperties" in part:
                shape.values = self._shape(part["additionalProperties"])
        return shape


def _listed(types: Kind | list[Kind]) -> list[Kind]:
    return types if isinstance(types, list) else [types]
