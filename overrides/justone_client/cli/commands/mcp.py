"""`justone mcp`: serve the tools to an agent."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .. import options
from ..credentials import has_token
from ..credentials import token as token_of
from ..exits import Misuse
from ..terminal.interactive import is_interactive
from ..terminal.output import print_note

if TYPE_CHECKING:
    from ..._billing.prices import Prices
    from ...client import AsyncClient

__all__ = ["mcp"]

_SECRET = "JUSTONE_MCP_SECRET"  # noqa: S105 - the name of a variable
_SHORTEST_SECRET = 16


def mcp(
    http: Annotated[bool, typer.Option("--http", help="Serve HTTP on 127.0.0.1 instead of stdin and stdout.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of --http; 0 for any free one.")] = 0,
    ledger: Annotated[
        Path | None,
        typer.Option("--ledger", metavar="FILE", help="Journal of all calls; servers of one file share its limit."),
    ] = None,
    max_cost: Annotated[
        str | None, typer.Option("--max-cost", metavar="CNY", help="The most that all calls of the ledger may cost.")
    ] = None,
    max_billed: Annotated[
        int | None, typer.Option("--max-billed", min=0, metavar="N", help="The most billed calls of the ledger.")
    ] = None,
    prices: Annotated[Path | None, typer.Option("--prices", metavar="FILE", help="The provider's price sheet.")] = None,
    price: Annotated[str | None, typer.Option("--price", metavar="CNY", help="The price of all other calls.")] = None,
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    allow_plaintext: options.AllowPlaintext = False,
    token_file: options.TokenFile = None,
    timeout: options.Timeout = 120.0,
) -> None:
    """Serve search, rehearsal, calls and walks to an agent, by the Model Context Protocol, within a limit.

    Needs the extra `mcp`. With a token, it needs --ledger and --max-cost or --max-billed; without one, it only
    rehearses. --http needs a secret in JUSTONE_MCP_SECRET, which clients send as bearer.

    \b
    Examples:
      justone mcp --ledger ledger.sqlite --max-billed 50
      JUSTONE_MCP_SECRET=$(openssl rand -hex 16) justone mcp --http --port 8124 --ledger ledger.sqlite --max-billed 50
    """
    sheet = options.prices_of(prices, price)
    is_real = has_token(token_file)
    if is_real:
        _refuse_without_limit(ledger, max_cost, max_billed, sheet)
    if token_file == "-" and not http:  # noqa: S105 - stdin, which the protocol needs
        raise Misuse("The protocol needs stdin; give --token-file FILE, or set JUSTONEAPI_TOKEN")
    secret = _secret() if http else ""
    _refuse_without_extra()
    given = token_of(token_file) if is_real else None
    import asyncio

    from ...runs.journal.steps_planner import limits_of

    async def main() -> None:
        from ...agents.server.serving import opened, serve_http, serve_stdio

        limits = limits_of(max_cost, max_billed, ())
        client = _client(given, region, base_url, timeout, allow_plaintext=allow_plaintext) if is_real else None
        try:
            async with opened(client, ledger, limits, sheet) as server:
                if not is_real:
                    print_note("No token: this server only rehearses, and sends nothing.")
                if http:
                    await serve_http(server, port, secret, lambda url: print_note(f"Serving {url}; Ctrl-C stops it."))
                    return
                if is_interactive():
                    print_note("Waiting for MCP on stdin, as an agent starts this server; Ctrl-C stops it.")
                was_asked = await serve_stdio(server)
        finally:
            if client is not None:
                await client.close()
        if was_asked:  # all is recorded; a thread still waits for stdin
            os._exit(0)

    try:
        asyncio.run(main())
    except OSError as error:
        if not http:
            raise
        raise Misuse(f"The server cannot listen: {error.strerror}; use another --port, or 0.") from None


def _client(
    token: str | None, region: Any, base_url: str | None, timeout: float, *, allow_plaintext: bool
) -> AsyncClient:
    from ... import AsyncClient

    return AsyncClient(
        token, region=region, base_url=base_url, timeout=timeout, allow_plaintext=allow_plaintext or None,
        warn_no_data=False,
    )  # fmt: skip


def _refuse_without_limit(
    ledger: Path | None, max_cost: str | None, max_billed: int | None, prices: Prices | None
) -> None:
    if max_cost is None and max_billed is None:
        raise Misuse("A server with a token needs a limit: give --max-billed N or --max-cost CNY")
    if ledger is None:
        raise Misuse("A limit is kept in a file: give --ledger FILE, such as --ledger ledger.sqlite")
    if "://" in str(ledger) or str(ledger).startswith(("postgresql:", "postgres:")):
        raise Misuse("The ledger is a file of this machine: give --ledger FILE")
    if max_cost is not None and prices is None:
        raise Misuse("--max-cost needs prices: give --prices FILE or --price CNY, or use --max-billed")


def _secret() -> str:
    secret = os.environ.get(_SECRET, "")
    if len(secret) < _SHORTEST_SECRET or not secret.isascii():
        raise Misuse(
            f"--http needs a secret of {_SHORTEST_SECRET} characters or more in {_SECRET}; clients send it as bearer"
        )
    return secret


def _refuse_without_extra() -> None:
    from importlib.util import find_spec

    if find_spec("mcp_types") is None:
        raise Misuse("justone mcp needs the MCP SDK: pip install 'justone-client[cli,mcp]'")
