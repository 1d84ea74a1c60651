"""Serve over stdio or over HTTP on this machine, until the client leaves or a signal comes."""

from __future__ import annotations

import asyncio
import hmac
import signal
import sys
from contextlib import asynccontextmanager, contextmanager, redirect_stdout, suppress
from typing import TYPE_CHECKING, Any

from mcp.server.stdio import stdio_server

from ..._redact import HIDDEN
from .protocol import mcp_server, quiet_loggers
from .tools import Times, Tools
from .work import Worker

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator
    from pathlib import Path

    from mcp.server.auth.provider import AccessToken
    from mcp.server.lowlevel import Server

    from ..._billing.prices import Prices
    from ..._redact import Scrubber
    from ...client import AsyncClient
    from ...runs.journal.store import Limits

__all__ = ["opened", "serve_http", "serve_stdio"]


@asynccontextmanager
async def opened(
    client: AsyncClient | None, ledger: Path | None, limits: Limits, prices: Prices | None, times: Times | None = None
) -> AsyncGenerator[Server[Any]]:
    """Yield the server. Afterwards, calls in progress end and are recorded.

    Args:
        client: Makes the calls; None for a server that only rehearses.
        ledger: The file of the ledger; needed with a client.
        limits: What may be spent.
        prices: Prices by operation.
        times: How long a tool may take.

    Raises:
        JournalError: The ledger cannot be written.
    """
    from .ledger import Ledger

    if client is None or ledger is None:
        yield mcp_server(Tools(None, prices, times or Times()), str, is_real=False)
        return
    worker = Worker(client, await asyncio.to_thread(Ledger, ledger, limits), prices)
    try:
        yield mcp_server(Tools(worker, prices, times or Times()), _scrub(client), is_real=True)
    finally:
        await worker.close()


def _scrub(client: AsyncClient) -> Callable[[str], str]:
    """What removes the token of a client from texts. A word such as `test` is no secret, and occurs in answers."""
    inner: Any = client
    scrub: Scrubber = inner._core.scrub
    return scrub if scrub.is_secret else str


async def serve_stdio(server: Server[Any]) -> bool:
    """Serve one client over stdin and stdout. What a bug prints goes to stderr.

    Returns:
        Whether a signal ended it. Then a thread still waits for stdin, and only `os._exit` ends the process.
    """

    async def serve() -> None:
        async with stdio_server() as (read, write):
            with redirect_stdout(sys.stderr):
                await server.run(read, write, server.create_initialization_options())

    asked = asyncio.Event()
    serving = asyncio.ensure_future(serve())
    with _signals(asked.set):
        asking = asyncio.ensure_future(asked.wait())
        await asyncio.wait({serving, asking}, return_when=asyncio.FIRST_COMPLETED)
        asking.cancel()
    if serving.done():
        serving.result()
        return False
    return True


async def serve_http(server: Server[Any], port: int, secret: str, on_start: Callable[[str], None]) -> None:
    """Serve clients on 127.0.0.1 that send the secret as bearer.

    Args:
        server: The server.
        port: The port; 0 for any free one.
        secret: What clients must send.
        on_start: Gets the address.

    Raises:
        OSError: The port is taken.
    """
    import socket

    import uvicorn
    from mcp.server.auth.settings import AuthSettings

    class Front(uvicorn.Server):
        """Leaves the signals to us."""

        @contextmanager
        def capture_signals(self) -> Generator[None]:
            yield

    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        app = server.streamable_http_app(
            auth=AuthSettings(issuer_url=address, resource_server_url=None),  # type: ignore[arg-type]
            token_verifier=_Verifier(secret),
            host="127.0.0.1",
        )
        # It logs a traceback for every client that is connected at the end.
        config = uvicorn.Config(app, log_level="critical", access_log=False, lifespan="on", timeout_graceful_shutdown=2)
        front = Front(config)
        quiet_loggers()
        on_start(f"{address}/mcp")
        with _signals(lambda: setattr(front, "should_exit", True)):
            await front.serve([listening])


class _Verifier:
    def __init__(self, secret: str) -> None:
        self._is_it: Callable[[str], bool] = lambda given: hmac.compare_digest(given.encode(), secret.encode())

    async def verify_token(self, token: str) -> AccessToken | None:
        """Return the access of a secret; None if it is wrong."""
        from mcp.server.auth.provider import AccessToken

        return AccessToken(token=HIDDEN, client_id="justone", scopes=[]) if self._is_it(token) else None


@contextmanager
def _signals(stop: Callable[[], object]) -> Generator[None]:
    """Call `stop` at SIGINT or SIGTERM."""
    loop = asyncio.get_running_loop()
    kinds = (signal.SIGINT, signal.SIGTERM)
    for kind in kinds:
        with suppress(NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
            loop.add_signal_handler(kind, stop)
    try:
        yield
    finally:
        for kind in kinds:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.remove_signal_handler(kind)
