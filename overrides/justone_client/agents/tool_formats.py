"""Tool definitions in the forms of vendors, and whether a whole request can be strict.

| | OpenAI | Anthropic | MCP | JSON Schema |
|---|---|---|---|---|
| arguments under | `parameters` | `input_schema` | `inputSchema` | `schema` |
| strict: optional parameters | required and nullable; null leaves out | optional | - | - |
| otherwise | optional | optional | optional | optional |

Strict holds for a request as a whole: with more tools, optional or nullable parameters than the limits, no tool is
strict.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tool_schemas import ToolSchema

__all__ = ["Definitions", "Format", "formatted"]

Format = Literal["openai", "anthropic", "mcp", "json-schema"]
MOST_STRICT_TOOLS, MOST_OPTIONAL, MOST_UNIONS = 20, 24, 16
MANY_TOOLS, MOST_TOOLS = 40, 128


class Definitions(NamedTuple):
    """The tools of one request."""

    tools: list[dict[str, Any]]
    strict: bool
    notes: tuple[str, ...]
    """Why they are not strict, or are many."""


def formatted(schemas: Sequence[ToolSchema], form: Format) -> Definitions:
    """Return tools in a vendor's form.

    Raises:
        InvalidArgument: There are more tools than any client accepts.
    """
    if len(schemas) > MOST_TOOLS:
        raise InvalidArgument(f"{len(schemas)} tools are more than the {MOST_TOOLS} that clients accept; choose fewer")
    notes = [f"{len(schemas)} tools are many: some clients accept {MANY_TOOLS}."] if len(schemas) > MANY_TOOLS else []
    if form in ("mcp", "json-schema"):
        return Definitions([_FORMS[form](one, False) for one in schemas], False, tuple(notes))
    reasons = _too_much(schemas, form)
    notes += [f"Not strict: {', '.join(reasons)}."] if reasons else []
    return Definitions([_FORMS[form](one, not reasons) for one in schemas], not reasons, tuple(notes))


def _too_much(schemas: Sequence[ToolSchema], form: Format) -> list[str]:
    """Say which limits of a strict request are exceeded."""
    optional = sum(len(one.schema["properties"]) - len(one.schema["required"]) for one in schemas)
    counts = [(len(schemas), MOST_STRICT_TOOLS, "tools"), (optional, MOST_OPTIONAL, "optional parameters")]
    if form == "openai":  # its optional parameters are nullable, which is a union of types
        counts.append((optional, MOST_UNIONS, "nullable parameters"))
    return [f"{count} {what}, at most {most} can be" for count, most, what in counts if count > most]


def _openai(one: ToolSchema, strict: bool) -> dict[str, Any]:
    parameters = _nullable(one.schema) if strict else one.schema
    return {
        "type": "function",
        "name": one.name,
        "description": one.description,
        "parameters": parameters,
        "strict": strict,
    }


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that requires every parameter; null stands for one that is left out."""
    properties = {
        name: found if name in schema["required"] else found | _or_null(found)
        for name, found in schema["properties"].items()
    }
    return schema | {"properties": properties, "required": list(properties)}


def _or_null(found: dict[str, Any]) -> dict[str, Any]:
    return {"type": [found["type"], "null"]} | ({"enum": [*found["enum"], None]} if "enum" in found else {})


def _anthropic(one: ToolSchema, strict: bool) -> dict[str, Any]:
    found = {"name": one.name, "description": one.description, "input_schema": one.schema}
    return found | ({"strict": True} if strict else {})


def _mcp(one: ToolSchema, strict: bool) -> dict[str, Any]:  # noqa: ARG001 - of the table
    """Return a tool of MCP. Reading changes nothing, but costs: the price is `_meta`."""
    return {
        "name": one.name,
        "title": one.title,
        "description": one.description,
        "inputSchema": one.schema,
        "annotations": {"readOnlyHint": True, "openWorldHint": True},
        "_meta": {"justone/operation": one.operation.key, "justone/price": one.price},
    }


def _json_schema(one: ToolSchema, strict: bool) -> dict[str, Any]:  # noqa: ARG001 - of the table
    return {"name": one.name, "description": one.description, "schema": one.schema}


_FORMS = {"openai": _openai, "anthropic": _anthropic, "mcp": _mcp, "json-schema": _json_schema}
