"""The parts of the JSON Schemas that describe answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["DEFINITIONS", "DIALECT", "Schema", "item_record", "lenient", "parts", "says_something", "types"]

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DEFINITIONS = "#/$defs/"


def says_something(schema: Mapping[str, Any]) -> bool:
    """Whether a schema describes anything. One that has only seen null does not."""
    return not schema.keys().isdisjoint({"type", "anyOf", "$ref"})


def parts(schema: Mapping[str, Any]) -> list[Schema]:
    """The choices of a schema."""
    choices: list[Schema] = schema.get("anyOf", [schema])
    return choices


def types(schema: Mapping[str, Any]) -> list[str]:
    """The JSON types of one choice."""
    named: str | list[str] = schema.get("type", [])
    return named if isinstance(named, list) else [named]


def item_record(schema: Mapping[str, Any]) -> str | None:
    """The `$ref` of the record in a list or map of records; it is named after the method."""
    inner: Schema = schema.get("items") or schema.get("additionalProperties") or {}
    return next((part["$ref"] for part in parts(inner) if "$ref" in part), None)


def lenient(schema: Mapping[str, Any]) -> Schema:
    """The schema with null under every key: recorded answers cannot show which values are never null."""
    changed = dict(schema)
    if "anyOf" in schema:
        changed["anyOf"] = [lenient(choice) for choice in schema["anyOf"]]
    if "items" in schema:
        changed["items"] = lenient(schema["items"])
    if "additionalProperties" in schema:
        changed["additionalProperties"] = _or_null(schema["additionalProperties"])
    if "properties" in schema:
        changed["properties"] = {key: _or_null(field) for key, field in schema["properties"].items()}
    if "$defs" in schema:
        changed["$defs"] = {name: lenient(record) for name, record in schema["$defs"].items()}
    return changed


def _or_null(schema: Schema) -> Schema:
    changed = lenient(schema)
    choices = parts(changed)
    if not schema or any("null" in types(choice) for choice in choices):
        return changed
    return {"anyOf": [*choices, {"type": "null"}]}
