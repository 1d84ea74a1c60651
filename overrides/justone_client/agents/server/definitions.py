"""The tools of the server: their descriptions, and the check of their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..._pagination.json_path import is_list, is_object
from ..._requests.values import described

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OUTPUT", "TOOLS", "ServerTool", "mistake_of"]


class ServerTool(NamedTuple):
    """One tool."""

    name: str
    title: str
    description: str
    properties: dict[str, dict[str, Any]]
    required: tuple[str, ...]
    cost: str
    """What a call of it costs, in words."""
    is_open: bool = False
    """Whether it reaches the service."""

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of its arguments."""
        return {
            "type": "object",
            "properties": self.properties,
            "required": list(self.required),
            "additionalProperties": False,
        }


OUTPUT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "status": {"type": "string", "description": "ok, no_data, failed, refused, pending or unknown."},
        "data": {"description": "The result: any JSON."},
        "error": {"description": "What went wrong and what to do next, or null."},
    },
}
"""Lenient: a client that validates must not throw away an answer that is paid for."""
_OPERATION = {"type": "string", "description": "As search_operations names it, such as douyin.search_video_v4."}
_ARGUMENTS = {
    "type": "object",
    "description": "The operation's parameters by name; describe_operation lists them.",
}
_FIELDS = {
    "type": "array",
    "items": {"type": "string"},
    "description": "Return only these fields: dotted paths in each item of the main list, or in data.",
}
_MAX_ITEMS = {"type": "integer", "minimum": 1, "description": "The most items of the main list to return."}
_LANGUAGE = {"type": "string", "enum": ["en", "zh"], "description": "Of titles and descriptions."}

TOOLS: dict[str, ServerTool] = {
    one.name: one
    for one in (
        ServerTool(
            "search_operations", "Search operations",
            "Find operations of Just One API by what they do, in English or Chinese. Best first. Free.",
            {
                "query": {"type": "string", "description": "Such as: comments of an xhs note, or 星图达人粉丝."},
                "platform": {"type": "string", "description": "Only this platform, such as weibo."},
                "limit": {"type": "integer", "minimum": 1, "maximum": 20, "description": "5 if left out."},
            },
            ("query",), "free",
        ),
        ServerTool(
            "describe_operation", "Describe an operation",
            "Explain one operation: parameters, main fields and a sample of its answer, price, quota, paging. Free.",
            {"operation": _OPERATION, "language": _LANGUAGE}, ("operation",), "free",
        ),
        ServerTool(
            "rehearse", "Rehearse a call",
            "Make a call in the sandbox: the same checks, invented data, free. Says what the real call would cost.",
            {"operation": _OPERATION, "arguments": _ARGUMENTS, "fields": _FIELDS, "max_items": _MAX_ITEMS},
            ("operation", "arguments"), "free",
        ),
        ServerTool(
            "call", "Call an operation",
            "Make one real call, within the server's limit. Every success is billed, and so is `no_data`. The answer is"
            " kept: read more of it with read_answer, for free, and do not call again. Never repeat `unknown`.",
            {"operation": _OPERATION, "arguments": _ARGUMENTS, "fields": _FIELDS, "max_items": _MAX_ITEMS},
            ("operation", "arguments"), "every success is billed", True,
        ),
        ServerTool(
            "walk", "Walk a listing",
            "Call a listing page by page, within the server's limit. Every page is a billed call. Returns the items of"
            " all pages; read_answer reads more of them, for free.",
            {
                "operation": _OPERATION, "arguments": _ARGUMENTS,
                "max_pages": {"type": "integer", "minimum": 1, "maximum": 50, "description": "The most pages."},
                "max_items": {"type": "integer", "minimum": 1, "description": "Stop when there are so many items."},
                "fields": _FIELDS,
                "allow_guesses": {"type": "boolean", "description": "Follow a paging rule that is only a guess."},
            },
            ("operation", "arguments", "max_pages"), "every page is billed", True,
        ),
        ServerTool(
            "read_answer", "Read a kept answer",
            "Read an answer that call or walk returned before, or left `pending`: other fields, other items. Free.",
            {
                "id": {"type": "string", "description": "The answer_id, such as answer-12."},
                "fields": _FIELDS,
                "offset": {"type": "integer", "minimum": 0, "description": "The first item of the main list, from 0."},
                "max_items": _MAX_ITEMS,
            },
            ("id",), "free",
        ),
        ServerTool("spend", "Money spent", "What was billed, the limit, and what is left of it. Free.", {}, (), "free"),
        ServerTool("balance", "Balance", "Ask the service for the account's balance. Free.", {}, (), "free", True),
    )
}  # fmt: skip

_KINDS: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "boolean": (bool,)}
_WORDS = {"string": "a text", "integer": "an integer", "boolean": "true or false", "object": "an object"}


def mistake_of(tool: ServerTool, arguments: Mapping[str, Any]) -> str | None:
    """Return what is wrong with the arguments of a tool, and what to do; None if nothing is.

    Nothing is converted. Null leaves an optional argument out.
    """
    from justone_generated._nearest import did_you_mean, nearest

    for name in arguments:
        if name not in tool.properties:
            known = ", ".join(tool.properties)
            hint = did_you_mean(nearest(name[:80], tool.properties)).capitalize()
            takes = f"It takes {known}." if known else "It takes none: leave it out."
            inside = " Parameters of the operation belong into `arguments`." if "arguments" in tool.properties else ""
            return f"{tool.name} has no argument {name[:80]!r}. {hint or takes}{inside}"
    for name in tool.required:
        if arguments.get(name) is None:
            return f"{tool.name} needs `{name}`: give {_wanted(tool.properties[name])}."
    for name, value in arguments.items():
        schema = tool.properties[name]
        if value is not None and not _fits(schema, value):
            return f"`{name}` of {tool.name} must be {_wanted(schema)}, not {described(value)}; call again with one."
    return None


def _fits(schema: Mapping[str, Any], value: object) -> bool:
    kind = schema["type"]
    if kind == "object":
        return is_object(value)
    if kind == "array":
        return is_list(value) and len(value) <= 100 and all(isinstance(one, str) and one.strip(". []") for one in value)
    if not isinstance(value, _KINDS[kind]) or (isinstance(value, bool) and kind != "boolean"):
        return False
    if isinstance(value, str):
        return bool(value.strip()) and value in schema.get("enum", [value])
    return isinstance(value, int) and schema.get("minimum", value) <= value <= schema.get("maximum", value)


def _wanted(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return " or ".join(f'"{value}"' for value in schema["enum"])
    if schema["type"] == "array":
        return 'a list of texts, such as ["title", "user.id"]'
    if schema["type"] != "integer":
        return _WORDS[schema["type"]]
    low, high = schema.get("minimum"), schema.get("maximum")
    return f"an integer from {low} to {high}" if high is not None else f"an integer of {low} or more"
