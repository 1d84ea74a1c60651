"""Clients of `justone mcp`: in this process, and over stdio to a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from justone_client.sandbox import Sandbox

if TYPE_CHECKING:
    from mcp.client.client import Client

TOKEN = "a-token-nobody-may-see-4711"
FANS = {"operation": "weibo.get_fans_v1", "arguments": {"uid": "2803301701"}}


class Served(NamedTuple):
    """A sandbox over loopback."""

    box: Sandbox
    url: str

    def command(self, ledger: Path, *options: str) -> list[str]:
        """The command of a server with a token."""
        return [
            sys.executable,
            "-m",
            "justone_client.cli",
            "mcp",
            "--ledger",
            str(ledger),
            "--base-url",
            self.url,
            *options,
        ]


def environment(**more: str) -> dict[str, str]:
    """The environment of a server: with a token, and without settings of the developer."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("JUST")} | {"JUSTONE_SETTINGS": ""}
    return kept | {"JUSTONEAPI_TOKEN": TOKEN} | more


@asynccontextmanager
async def over_stdio(
    command: list[str], mode: Any = "auto", env: Mapping[str, str] | None = None, **settings: Any
) -> AsyncIterator[Client]:
    """Yield the official client of a server process."""
    from mcp.client.client import Client
    from mcp.client.stdio import StdioServerParameters, stdio_client

    server = StdioServerParameters(command=command[0], args=command[1:], env=dict(env or environment()))
    async with Client(stdio_client(server), mode=mode, **settings) as client:
        yield client


@asynccontextmanager
async def in_process(
    url: str | None, ledger: Path | None, *, max_billed: int | None = None, max_cost: str | None = None,
    prices: Any = None, times: Any = None, **settings: Any,
) -> AsyncIterator[Client]:  # fmt: skip
    """Yield the official client of a server in this process. `url` is that of a sandbox; None: no token."""
    from mcp.client.client import Client

    from justone_client import AsyncClient
    from justone_client.agents.server.serving import opened
    from justone_client.runs.journal.steps_planner import limits_of

    client = None if url is None else AsyncClient(TOKEN, base_url=url, warn_no_data=False)
    try:
        async with (
            opened(client, ledger, limits_of(max_cost, max_billed, ()), prices, times) as server,
            Client(server, **settings) as connected,
        ):
            yield connected
    finally:
        if client is not None:
            await client.close()


async def envelope_of(client: Client, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Call a tool and return its envelope."""
    found = (await client.call_tool(tool, arguments)).structured_content
    assert isinstance(found, dict)
    return found
