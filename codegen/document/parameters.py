"""The parameters of an operation: query parameters, or the fields of a form.

Place, name, type, `required` and enum affect requests: an unreadable one is a fault. The rest is documentation.

| keyword of a schema | treatment |
|---|---|
| `type`, `enum` | facts |
| `default`, `description`, `format` | documentation; a default that contradicts the facts is dropped |
| bounds, `pattern`, `nullable` | a remark: the service checks them, the client does not |
| `items`, `oneOf`, `$ref` and all others | a fault: the client cannot encode such a value |

Example: `{"type": "integer", "maximum": 50, "default": "1"}` becomes an int without a default. The remarks say that the
service checks `maximum` and that the default "1" is not an integer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, cast, get_args

from codegen.document.json_types import is_array
from codegen.document.model import Choice, Kind, Parameter
from codegen.document.nodes import Node, Unusable

FORM = "application/x-www-form-urlencoded"
ANNOTATIONS = frozenset({"deprecated", "example", "examples", "externalDocs", "readOnly", "title", "writeOnly", "xml"})
"""Keywords that do not affect requests; ignored everywhere."""

_PARAMETER = frozenset({"allowEmptyValue", "allowReserved", "description", "explode", "in", "name", "required"})
_FORM_SCHEMA = frozenset({"description", "properties", "required", "type"})
_SCHEMA = frozenset({"default", "description", "enum", "format", "type"})
_BOUNDS = frozenset(
    {"exclusiveMaximum", "exclusiveMinimum", "maxLength", "maximum", "minLength", "minimum", "multipleOf"}
    | {"maxItems", "minItems", "nullable", "pattern", "uniqueItems"}
)
_PYTHON: dict[str, type | tuple[type, ...]] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
_LISTED = re.compile(r"^\s*-\s+`(?P<value>[^`]*)`(?:\s*[:：]\s*(?P<meaning>.*\S))?\s*$", re.MULTILINE)
_LIST_HEAD = re.compile(r"\s*(?:Available Values|可用值)[:：]\s*$", re.IGNORECASE | re.MULTILINE)


def check_keys(node: Node, known: frozenset[str]) -> None:
    """Record a fault for each unknown keyword that is not an annotation."""
    for key in sorted(node.value.keys() - known - ANNOTATIONS):
        if not key.startswith("x-"):
            node.at(key).fault(f"`{key}` is not read by the press; correct it by overlay, or teach codegen/document/")


def query(parameters: Node) -> Iterator[Parameter]:
    """Yield the readable query parameters; record the errors of the others."""
    with suppress(Unusable):
        for node in parameters.elements("`parameters`", []):
            with suppress(Unusable):
                yield _query(node)


def form(body: Node) -> Iterator[Parameter]:
    """Yield the readable fields of a form; record the errors of the others."""
    with suppress(Unusable):
        schema = _form_schema(body)
        properties = schema.at("properties") if "properties" in schema else None
        names = properties.object("`properties`", {}) if properties else {}
        required = set(_required(schema, names))
        for name in names if properties else ():
            with suppress(Unusable):
                node = properties.at(name) if properties else schema
                if not name.strip():
                    raise node.fault("a field of the form has no name; remove it by overlay")
                node.object(f"the field `{name}`", {"type": "string"})
                yield _parameter(name, node, name in required, node.words("description"))


def _query(node: Node) -> Parameter:
    node.object("the parameter")
    given = node.value.get("name")
    if not isinstance(given, str) or not given.strip():
        raise node.fault("the parameter has no name; add one by overlay or remove it")
    name = given
    check_keys(node, _PARAMETER | {"schema", "style"})
    place = node.value.get("in")
    if place != "query":
        text = f"a parameter in {place!r} is not supported; use query or form"
        raise node.at("in").fault(text, "query") if "in" in node else node.missing_key("in", text, "query")
    for key, usual in (("style", "form"), ("allowReserved", False)):
        if key in node and node.value[key] != usual:
            node.at(key).fault(f"`{key}` of `{name}` is not supported; use {usual!r}")
    if "schema" not in node:
        raise node.missing_key("schema", f"parameter `{name}` has no schema; add one by overlay", {"type": "string"})
    schema = node.at("schema")
    schema.object(f"the schema of `{name}`", {"type": "string"})
    required = node.at("required").flag(f"`required` of `{name}`") if "required" in node else False
    return _parameter(name, schema, required, node.words("description"))


def _form_schema(body: Node) -> Node:
    body.object("`requestBody`")
    check_keys(body, frozenset({"content", "description", "required"}))
    content = body.at("content").object("`content`") if "content" in body else {}
    if list(content) != [FORM]:
        where = body.at("content") if "content" in body else body
        raise where.fault(f"a body of {', '.join(content) or 'nothing'} is not supported; use {FORM}")
    media = body.at("content").at(FORM)
    media.object(f"the body of {FORM}")
    check_keys(media, frozenset({"schema"}))
    if "schema" not in media:
        raise media.fault("the form has no schema, so its fields are unknown")
    schema = media.at("schema")
    schema.object("the schema of the form")
    check_keys(schema, _FORM_SCHEMA)
    if "type" in schema and schema.value["type"] != "object":
        schema.at("type").fault(f"a form of type {schema.value['type']!r} is not supported; use 'object'", "object")
    return schema


def _required(schema: Node, names: dict[str, Any]) -> Iterator[str]:
    if "required" not in schema:
        return
    for node in schema.at("required").elements("`required` of the form", []):
        name = node.text("a required name")
        if name not in names:
            node.fault(f"`{name}` is required but not among the properties")
        yield name


def _parameter(name: str, schema: Node, required: bool, description: str) -> Parameter:
    check_keys(schema, _SCHEMA | _BOUNDS)
    for key in sorted(schema.value.keys() & _BOUNDS):
        schema.at(key).remark(f"`{key}` is not checked by the client, only by the service")
    kind = schema.value.get("type")
    if not isinstance(kind, str) or kind not in get_args(Kind):
        text = f"type {kind!r} of `{name}` is not supported; use one of {', '.join(get_args(Kind))}"
        raise (
            schema.at("type").fault(text, "string") if "type" in schema else schema.missing_key("type", text, "string")
        )
    text, choices = _choices(schema, name, kind, description)
    known = cast("Kind", kind)
    default = _default(schema, name, kind, required)
    return Parameter(name, known, required, text, choices, default, schema.words("format") or None)


def _choices(schema: Node, name: str, kind: str, description: str) -> tuple[str, tuple[Choice, ...]]:
    if "enum" not in schema:
        return description, ()
    node, values = schema.at("enum"), schema.value["enum"]
    if kind != "string" or not is_array(values) or not values or not all(isinstance(one, str) for one in values):
        raise node.fault(f"the enum of `{name}` is not a list of strings")
    if len(set(values)) != len(values):
        node.remark(f"the enum of `{name}` repeats a value")
    values = list(dict.fromkeys(values))
    text, listed = without_values(description)
    if listed.keys() <= set(values):  # the list repeats the enum: use it as the meanings
        description = text
    return description, tuple(Choice(value, listed.get(value, "")) for value in values)


def without_values(description: str) -> tuple[str, dict[str, str]]:
    """Split a description into its text, and value -> meaning of the list in it."""
    listed = {match["value"]: match["meaning"] or "" for match in _LISTED.finditer(description)}
    return _LIST_HEAD.sub("", _LISTED.sub("", description)).strip(), listed


def _default(schema: Node, name: str, kind: str, required: bool) -> str | int | float | bool | None:
    """The documented default; None if it is missing or contradicts the parameter's facts."""
    if "default" not in schema:
        return None
    node, values = schema.at("default"), schema.value.get("enum")
    default: Any = node.value
    if required:
        node.remark(f"`{name}` is required, so its default {default!r} is ignored")
    elif not isinstance(default, _PYTHON[kind]) or (isinstance(default, bool) and kind != "boolean"):
        node.remark(f"the default {default!r} of `{name}` is not of type {kind} and is ignored")
    elif values is not None and default not in values:
        node.remark(f"the default {default!r} of `{name}` is not one of its values and is ignored")
    else:
        return cast("str | int | float | bool", default)
    return None
