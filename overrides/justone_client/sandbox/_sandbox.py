"""The sandbox: the engine, and the ways to reach it in process and over loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._requests.keywords import checked_options
from .engine.engine import Engine

if TYPE_CHECKING:
    import httpx

    from ..client import AsyncClient, Client
    from .http.server import Server
    from .http.transport import SandboxTransport

__all__ = ["Sandbox"]

TOKEN = "sandbox"  # noqa: S105 - any other word would do as well


@checked_options
class Sandbox(Engine):
    """All operations of the API, answered locally: no network, no token, no bill.

        sandbox = Sandbox()
        with sandbox.client() as client:
            client.douyin.search_video_v4(keyword="cat")
        sandbox.journal.assert_called("GET /api/douyin/search-video/v4", {"keyword": "cat"}, times=1)

    Safe across threads and tasks. `journal` holds what was asked, `ledger` what was billed.
    """

    def client(self, token: str = TOKEN, **settings: Any) -> Client:
        """A client whose requests are answered here, in process; `settings` are those of `Client`."""
        import httpx

        from .http.clients import InProcessClient

        return InProcessClient(
            token, http_client=httpx.Client(transport=self.transport(), trust_env=False), **self._settings(settings)
        )

    def async_client(self, token: str = TOKEN, **settings: Any) -> AsyncClient:
        """`client`, for asyncio; `settings` are those of `AsyncClient`."""
        import httpx

        from .http.clients import InProcessAsyncClient

        return InProcessAsyncClient(
            token,
            http_client=httpx.AsyncClient(transport=self.transport(), trust_env=False),
            **self._settings(settings),
        )

    def _settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        plain: dict[str, Any] = {"allow_plaintext": True}  # nothing leaves this process
        return plain | ({} if self._own_clock is None else {"clock": self._own_clock}) | settings

    def transport(self) -> SandboxTransport:
        """For an own `httpx.Client` or `httpx.AsyncClient`: `httpx.Client(transport=sandbox.transport())`."""
        from .http.transport import SandboxTransport

        return SandboxTransport(self)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """For `httpx.MockTransport(sandbox)`."""
        return self.transport().handle_request(request)

    def serve(self, port: int = 0, cn_port: int = 0, host: str = "127.0.0.1") -> Server:
        """Answer over loopback too, from a thread: `with sandbox.serve() as server: ... server.url`.

        Args:
            port: Of the region `global`; 0 takes a free one.
            cn_port: Of the region `cn`.
            host: `127.0.0.1`, `::1` or another loopback address.

        Raises:
            ValueError: For a host that others could reach.
        """
        from .http.server import Server

        return Server(self, port, cn_port, host)
