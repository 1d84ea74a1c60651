"""What vendors document about tool definitions, as checks of one request. Their helpers transform and do not check.

| rule | OpenAI | Anthropic | MCP | JSON Schema |
|---|---|---|---|---|
| names | 64 of `A-Za-z0-9_-`, unique | the same | the same here: clients refuse more | the same |
| tools | 128 | 128 | 128 | 128 |
| description | 1024 characters | - | - | - |
| strict: every property required, no others | yes | no others only | - | - |
| strict: tools, optional, union parameters | - | 20, 24, 16 | - | - |
| strict: properties, letters of names and values, values | 5000, 120,000, 1000 | - | - | - |
| strict: letters of the values of one property, if over 250 | 15,000 | - | - | - |
| keywords | type, properties, required, additionalProperties, enum, description | the same | any | any |
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from .._pagination.json_path import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .tool_formats import Format

__all__ = ["problems_of"]

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TYPES = frozenset({"string", "integer", "number", "boolean"})
_PROPERTY = frozenset({"type", "enum", "description"})
_OBJECT = frozenset({"type", "properties", "required", "additionalProperties"})
_ARGUMENTS = {"openai": "parameters", "anthropic": "input_schema", "mcp": "inputSchema", "json-schema": "schema"}


def problems_of(tools: Sequence[Mapping[str, Any]], form: Format) -> list[str]:
    """Return how the tools of one request break the documented rules of a vendor; empty if they keep them."""
    return [*_of_request(tools, form), *(problem for tool in tools for problem in _of_tool(tool, form))]


def _of_request(tools: Sequence[Mapping[str, Any]], form: Format) -> Iterator[str]:
    if len(tools) > 128:
        yield f"{len(tools)} tools, at most 128"
    twice = [name for name, times in Counter(tool.get("name") for tool in tools).items() if times > 1]
    yield from (f"{name}: the name of several tools" for name in twice)
    strict = [tool for tool in tools if tool.get("strict")]
    if strict and len(strict) < len(tools):
        yield f"{len(strict)} of {len(tools)} tools are strict; all or none must be"
    schemas = [{"properties": {}, "required": []} | tool.get(_ARGUMENTS[form], {}) for tool in strict]
    yield from _of_strict_anthropic(schemas) if form == "anthropic" else _of_strict_openai(schemas)


def _of_strict_anthropic(schemas: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    optional = sum(len(one["properties"]) - len(one["required"]) for one in schemas)
    unions = sum(isinstance(two["type"], list) for one in schemas for two in one["properties"].values())
    for count, most, what in ((len(schemas), 20, "tools"), (optional, 24, "optional"), (unions, 16, "union")):
        if count > most:
            yield f"{count} strict {what}, at most {most}"


def _of_strict_openai(schemas: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in schemas:
        values = [str(value) for two in one["properties"].values() for value in two.get("enum", ())]
        letters = sum(map(len, [*one["properties"], *values]))
        limits = (
            (len(one["properties"]), 5000, "properties"),
            (len(values), 1000, "values"),
            (letters, 120_000, "letters"),
        )
        yield from (
            f"{count} {what} in a strict schema, at most {most}" for count, most, what in limits if count > most
        )
        for name, two in one["properties"].items():
            texts = [str(value) for value in two.get("enum", ())]
            if len(texts) > 250 and sum(map(len, texts)) > 15_000:
                yield f"{name}: over 15,000 letters in more than 250 values"


def _of_tool(tool: Mapping[str, Any], form: Format) -> Iterator[str]:
    name, schema = tool.get("name"), tool.get(_ARGUMENTS[form])
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        yield f"{name!r} is not a name of 1 to 64 letters, digits, _ or -"
    if not tool.get("description"):
        yield f"{name}: a description is missing"
    elif form == "openai" and len(tool["description"]) > 1024:
        yield f"{name}: the description is longer than 1024 characters"
    if not is_object(schema) or schema.get("type") != "object":
        yield f"{name}: the arguments are not an object"
        return
    yield from (f"{name}: {problem}" for problem in _of_schema(schema, form, strict=bool(tool.get("strict"))))


def _of_schema(schema: Mapping[str, Any], form: Format, *, strict: bool) -> Iterator[str]:
    properties: Mapping[str, Any] = schema.get("properties", {})
    yield from (f"keyword {key!r} is not accepted" for key in sorted(schema.keys() - _OBJECT))
    missing = [name for name in schema.get("required", ()) if name not in properties]
    yield from (f"required {name!r} is not a property" for name in missing)
    if strict and schema.get("additionalProperties") is not False:
        yield "a strict schema must have additionalProperties: false"
    if strict and form == "openai" and set(schema.get("required", ())) != set(properties):
        yield "a strict schema must require every property"
    for name, found in properties.items():
        if not _NAME.fullmatch(name):
            yield f"{name!r} is not a name of a property"
        yield from (f"{name}: {problem}" for problem in _of_property(found))


def _of_property(found: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"keyword {key!r} is not accepted" for key in sorted(found.keys() - _PROPERTY))
    types = found.get("type")
    listed: list[Any] = types if is_list(types) else [types]
    if not listed or not set(listed) <= _TYPES | {"null"}:
        yield f"type {types!r} is not accepted"
    if "enum" in found and (not found["enum"] or len(set(found["enum"])) != len(found["enum"])):
        yield "enum must have values, each once"
    if "enum" in found and ("null" in listed) != (None in found["enum"]):
        yield "enum and type must agree about null"
