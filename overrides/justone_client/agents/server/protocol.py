"""The tools over the Model Context Protocol, by the official SDK."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError

from ..._redact import hide_in_logs
from ..._version import __version__
from ...errors import JustOneError
from .answers import answer_id, number_of
from .cutting import MOST_BYTES, exact, size_of
from .definitions import OUTPUT, TOOLS
from .tools import REHEARSES, refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from mcp.server.context import ServerRequestContext

    from .definitions import ServerTool
    from .tools import Tools

    _Context = ServerRequestContext[Any, Any]

__all__ = ["mcp_server"]

_ADDRESS = "justone://answers/"
_HOW = (
    "Data of Chinese and international platforms by Just One API. Find an operation with search_operations, read"
    " describe_operation, try it with rehearse (free), then use call or walk: every success is billed, within a limit"
    " that `spend` shows. Answers are kept: read_answer reads more of them for free, so never call twice for the same"
    " data. Never repeat what is `unknown`: it may have been billed."
)


def mcp_server(tools: Tools, scrub: Callable[[str], str], *, is_real: bool) -> Server[Any]:
    """Return the server.

    Args:
        tools: What the tools do.
        scrub: Removes the token from a text.
        is_real: Whether calls cost money; otherwise the instructions say that it only rehearses.
    """
    quiet_loggers()

    async def list_tools(_: _Context, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_definition(one) for one in TOOLS.values()])

    async def call_tool(context: _Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        async def report(seconds: float, text: str) -> None:
            await context.session.report_progress(seconds, None, text)

        name, arguments = params.name, params.arguments or {}
        if name not in TOOLS:
            return _result(refused(f"There is no tool {name[:80]!r}; there are {', '.join(TOOLS)}."), scrub)
        try:
            envelope = await tools.run(name, arguments, report)
        except Exception as error:  # noqa: BLE001, RUF100 - a bug; its text may hold anything
            envelope = refused(f"The server has a bug ({type(error).__name__}); see `spend`, and tell the user.")
        return _result(envelope, scrub)

    async def list_resources(_: _Context, __: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        return types.ListResourcesResult(resources=[])

    async def list_templates(_: _Context, __: types.PaginatedRequestParams | None) -> types.ListResourceTemplatesResult:
        template = types.ResourceTemplate(
            uri_template=f"{_ADDRESS}{{id}}", name="answer", title="A kept answer, whole", mime_type="application/json"
        )
        return types.ListResourceTemplatesResult(resource_templates=[template])

    async def read_resource(_: _Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        address = str(params.uri)
        number = number_of(address.removeprefix(_ADDRESS)) if address.startswith(_ADDRESS) else None
        try:
            found = None if number is None else await tools.stored(number)
        except JustOneError as error:
            raise MCPError(types.INTERNAL_ERROR, scrub(error.message or str(error))) from None
        if found is None:
            raise MCPError(types.INVALID_PARAMS, f"There is no such answer; addresses are {_ADDRESS}{answer_id(12)}.")
        text = scrub(_clean(json.dumps(found.data, ensure_ascii=False, separators=(",", ":"))))
        part = types.TextResourceContents(uri=address, mime_type="application/json", text=text)
        return types.ReadResourceResult(contents=[part])

    async def list_prompts(_: _Context, __: types.PaginatedRequestParams | None) -> types.ListPromptsResult:
        return types.ListPromptsResult(prompts=[])

    return Server(
        "justone",
        version=__version__,
        title="Just One API",
        instructions=_HOW if is_real else f"{REHEARSES} {_HOW}",
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_list_resource_templates=list_templates,
        on_read_resource=read_resource,
        on_list_prompts=list_prompts,
    )


def quiet_loggers() -> None:
    """Keep tokens out of what the SDK logs, and what it logs out of everything but stderr."""
    names = [name for name in logging.root.manager.loggerDict if name.split(".")[0] in ("mcp", "uvicorn", "starlette")]
    hide_in_logs("mcp", "uvicorn", "uvicorn.error", "uvicorn.access", "sse_starlette", *names)


def _definition(one: ServerTool) -> types.Tool:
    return types.Tool(
        name=one.name,
        title=one.title,
        description=one.description,
        input_schema=one.schema,
        output_schema=OUTPUT,
        annotations=types.ToolAnnotations(
            title=one.title, read_only_hint=True, destructive_hint=False, idempotent_hint=one.cost == "free",
            open_world_hint=one.is_open,
        ),
        _meta={"justone/cost": one.cost},
    )  # fmt: skip


def _result(envelope: dict[str, Any], scrub: Callable[[str], str]) -> types.CallToolResult:
    """The envelope as text and as structure."""
    if size_of(envelope) > MOST_BYTES:  # all but data is short; a search or a description may be long
        envelope = envelope | {"data": None, "error": "The result is too large; ask for less."}
    text = scrub(_clean(json.dumps(exact(envelope), ensure_ascii=False, separators=(",", ":"))))
    structure = json.loads(text)
    meta = {f"justone/{name}": structure[name] for name in ("billed", "cost") if name in structure}
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)],
        structured_content=structure,
        is_error=structure["status"] in ("refused", "failed", "unknown"),
        _meta=meta or None,
    )


def _clean(text: str) -> str:
    """Text without lone surrogates, which no JSON over a pipe can hold."""
    return text.encode("utf-8", "replace").decode()
