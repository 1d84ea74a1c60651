"""The sandbox: the engine, and ways to reach it in process and over loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._requests.keywords import checked_options
from .engine.engine import Engine

if TYPE_CHECKING:
    import httpx

    from ..client import AsyncClient, Client
    from .http.server import Server
    from .http.transport import SandboxTransport

__all__ = ["Sandbox"]

TOKEN = "sandbox"  # noqa: S105 - any word works


@checked_options
class Sandbox(Engine):
    """Answers all operations of the API locally: no network, no token, no bill.

        sandbox = Sandbox()
        with sandbox.client() as client:
            client.douyin.search_video_v4(keyword="cat")
        sandbox.journal.assert_called("GET /api/douyin/search-video/v4", {"keyword": "cat"}, times=1)

    Safe across threads and tasks. `journal` lists the requests, `ledger` what was billed.
    """

    def client(self, token: str = TOKEN, **settings: Any) -> Client:
        """Return a client of this sandbox with a `token`, in process; `settings` are those of `Client`."""
        from .http.clients import InProcessClient, http_client_of

        own = http_client_of(self, "Client", settings.get("transport", "auto"))
        return InProcessClient(token, http_client=own, **self._settings(settings))

    def async_client(self, token: str = TOKEN, **settings: Any) -> AsyncClient:
        """`Sandbox.client` for asyncio; `settings` are those of `AsyncClient`."""
        from .http.clients import InProcessAsyncClient, http_client_of

        own = http_client_of(self, "AsyncClient", settings.get("transport", "auto"))
        return InProcessAsyncClient(token, http_client=own, **self._settings(settings))

    def _settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        plain: dict[str, Any] = {"allow_plaintext": True}  # nothing leaves this process
        return plain | ({} if self._given_clock is None else {"clock": self._given_clock}) | settings

    @overload
    def transport(self, library: Literal["httpx"] = "httpx") -> SandboxTransport: ...

    @overload
    def transport(self, library: Literal["httpx2"]) -> Any: ...

    def transport(self, library: str = "httpx") -> Any:
        """Return a transport for your own `Client` or `AsyncClient` of httpx or httpx2.

        Args:
            library: `httpx` or `httpx2`.

        Raises:
            InvalidSettings: The library is neither of them, or not installed.
        """
        from .http.clients import transport_of

        return transport_of(self, library)

    @overload
    def __call__(self, request: httpx.Request) -> httpx.Response: ...

    @overload
    def __call__(self, request: Any) -> Any: ...

    def __call__(self, request: Any) -> Any:
        """Answer one request, for `httpx.MockTransport(sandbox)` or `httpx2.MockTransport(sandbox)`."""
        from .http.answering import answered

        return answered(self, request)

    def serve(self, port: int = 0, cn_port: int = 0, host: str = "127.0.0.1") -> Server:
        """Also answer over loopback, from a thread: `with sandbox.serve() as server: ... server.url`.

        Args:
            port: Port of the region `global`; 0 for any free one.
            cn_port: Port of the region `cn`.
            host: `127.0.0.1`, `::1` or another loopback address.

        Raises:
            ValueError: `host` is not a loopback address.
        """
        from .http.server import Server

        return Server(self, port, cn_port, host)
