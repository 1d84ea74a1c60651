"""Build pools of httpcore or httpcore2 for the transports, direct or through a proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base import KEEP_ALIVE_SECONDS

if TYPE_CHECKING:
    import ssl

    from .network.proxies import Proxy

__all__ = ["async_pool", "pool"]


def pool(core: Any, tls: ssl.SSLContext, proxy: Proxy | None, backend: Any) -> Any:
    """Build a pool of one connection (see `pools`).

    Args:
        core: The module `httpcore` or `httpcore2`.
        tls: The certificates to trust.
        proxy: The proxy to send through; None for a direct connection.
        backend: What opens the sockets.
    """
    settings = _settings(tls, proxy)
    if proxy is None:
        return core.ConnectionPool(**settings, network_backend=backend)
    if not proxy.is_socks:
        return core.HTTPProxy(**settings, network_backend=backend)
    opened = _LastConnection(backend)
    return _SocksPool(core.SOCKSProxy(**settings, network_backend=opened), opened)


def async_pool(core: Any, tls: ssl.SSLContext, proxy: Proxy | None, backend: Any) -> Any:
    """`pool` for `AsyncClient`."""
    settings = _settings(tls, proxy)
    if proxy is None:
        return core.AsyncConnectionPool(**settings, network_backend=backend)
    if not proxy.is_socks:
        return core.AsyncHTTPProxy(**settings, network_backend=backend)
    opened = _AsyncLastConnection(backend)
    return _AsyncSocksPool(core.AsyncSOCKSProxy(**settings, network_backend=opened), opened)


class _LastConnection:
    """A backend that remembers the last opened connection."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        self.last: Any = None

    def connect_tcp(self, *args: Any, **options: Any) -> Any:
        self.last = self._backend.connect_tcp(*args, **options)
        return self.last


class _SocksPool:
    """Closes a connection on which the SOCKS proxy refused; httpcore would leave it open."""

    def __init__(self, inner: Any, opened: _LastConnection) -> None:
        self._inner = inner
        self._opened = opened

    def handle_request(self, request: Any) -> Any:
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()
        if self._opened.last is not None:
            self._opened.last.close()


class _AsyncLastConnection:
    """`_LastConnection`, awaited."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        self.last: Any = None

    async def connect_tcp(self, *args: Any, **options: Any) -> Any:
        self.last = await self._backend.connect_tcp(*args, **options)
        return self.last


class _AsyncSocksPool:
    """`_SocksPool`, awaited."""

    def __init__(self, inner: Any, opened: _AsyncLastConnection) -> None:
        self._inner = inner
        self._opened = opened

    async def handle_async_request(self, request: Any) -> Any:
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()
        if self._opened.last is not None:
            await self._opened.last.aclose()


def _settings(tls: ssl.SSLContext, proxy: Proxy | None) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "ssl_context": tls,
        "max_connections": 1,
        "keepalive_expiry": KEEP_ALIVE_SECONDS,
    }
    if proxy is None:
        return settings
    settings["proxy_url"] = proxy.url
    if proxy.login is not None:
        settings["proxy_auth"] = tuple(part.encode() for part in proxy.login.value)
    if proxy.scheme == "https":
        settings["proxy_ssl_context"] = tls
    return settings
