"""Check the arguments that a model gives to a tool, before anything is sent. One sentence says what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._pagination.json_path import is_object
from .._requests.values import described

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tool_schemas import ToolSchema

__all__ = ["mistake_in", "wire_arguments"]

_LISTED = 20
_KINDS: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}


def mistake_in(tool: ToolSchema, arguments: object) -> str | None:
    """Return what is wrong with arguments and what to do about it; None if they can be sent.

    Nothing is converted: `"7"` is not an integer. None (null) leaves an optional parameter out.
    """
    if not is_object(arguments):
        return f"The arguments of {tool.name} must be an object, not {described(arguments)}; give {_needed(tool)}."
    properties: Mapping[str, Any] = tool.schema["properties"]
    for name in arguments:
        if name not in properties:
            return f"{tool.name} has no parameter {name!r}{_nearest(str(name), properties)}"
    for name in tool.schema["required"]:
        if arguments.get(name) in (None, ""):
            return f"{tool.name} needs {name}: give {_kind(properties[name])}."
    for name, value in arguments.items():
        if value is not None and (wrong := _mistake(properties[name], value)):
            return (
                f"{name} of {tool.name} must be {_kind(properties[name])}, not {wrong}; call again with such a value."
            )
    return None


def wire_arguments(tool: ToolSchema, arguments: object) -> dict[str, Any]:
    """Return checked arguments by wire name, without those that are null."""
    if not is_object(arguments):
        return {}
    wire = {one.python_name: one.name for one in tool.operation.parameters}
    return {wire[name]: value for name, value in arguments.items() if value is not None}


def _mistake(schema: Mapping[str, Any], value: object) -> str | None:
    kinds = _KINDS[schema["type"]]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        return described(value)
    if "enum" in schema and value not in schema["enum"]:
        return repr(value)[:80]
    return None


def _kind(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        values = schema["enum"]
        more = f" or {len(values) - _LISTED} others" if len(values) > _LISTED else ""
        return f"one of {', '.join(map(str, values[:_LISTED]))}{more}"
    kind = schema["type"]
    return f"{'an' if kind == 'integer' else 'a'} {kind}"


def _needed(tool: ToolSchema) -> str:
    return ", ".join(tool.schema["required"]) or "{} or optional parameters"


def _nearest(name: str, properties: Mapping[str, Any]) -> str:
    from justone_generated._nearest import did_you_mean, nearest

    if not properties:
        return "; it takes none: leave it out."
    hint = did_you_mean(nearest(name, properties)).capitalize()
    return f". {hint or 'Choose from'} {'' if hint else ', '.join(properties)}".rstrip() + ("" if hint else ".")
