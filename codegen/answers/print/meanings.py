"""What values mean more than their type, for people and for the package: the formats of a schema, by place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.answers.infer.json_schema import Schema
from codegen.runtime import _formats
from codegen.runtime._json_schema import parts

__all__ = ["field_formats", "meaning", "printed"]

_INSIDE = {"items": "[]", "additionalProperties": "{}"}


def field_formats(schema: Mapping[str, Any]) -> dict[str, str]:
    """The formats of one field: `""` for its own values, `[]` for the items of its lists, `{}` for those of its maps.

    Example: `{"type": "array", "items": {"type": "string", "format": "json"}}` gives `{"[]": "json"}`.
    """
    return dict(_formats_in(schema))


def _formats_in(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for part in parts(schema):
        if part.get("format") in _formats.MEANINGS:
            yield "", part["format"]
        for step, mark in _INSIDE.items():
            if step in part:
                yield from ((f"{mark}{rest}", format_) for rest, format_ in _formats_in(part[step]))


def meaning(schema: Mapping[str, Any]) -> str:
    """The formats of one field in words, such as `epoch seconds` or `items: signed address`; empty for most."""
    return _formats.meaning(field_formats(schema))


def printed(found: Mapping[str, Mapping[str, Schema]]) -> str:
    """The file of one platform: method -> class -> key and place -> format. One line for each method.

    Args:
        found: Method -> class -> the schema of its record; the class `""` is data other than a record.
    """
    methods = {method: _classes(records) for method, records in sorted(found.items())}
    dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
    lines = [f"{dump(method)}:{dump(classes)}" for method, classes in methods.items() if classes]
    return "{\n" + ",\n".join(lines) + "\n}\n" if lines else ""


def _classes(records: Mapping[str, Schema]) -> dict[str, dict[str, str]]:
    named = {name: _record(schema) if name else field_formats(schema) for name, schema in records.items()}
    return {name: fields for name, fields in named.items() if fields}


def _record(schema: Schema) -> dict[str, str]:
    places = [*schema["properties"].items(), ("{}", schema.get("additionalProperties", {}))]
    return {f"{key}{place}": format_ for key, field in places for place, format_ in field_formats(field).items()}
