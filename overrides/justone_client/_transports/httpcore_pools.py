"""Build httpcore pools for the transports of httpx, direct or through a proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore

from .base import KEEP_ALIVE_SECONDS

if TYPE_CHECKING:
    import ssl

    from .network.proxies import Proxy

__all__ = ["async_pool", "pool"]


def pool(tls: ssl.SSLContext, proxy: Proxy | None, backend: httpcore.NetworkBackend) -> httpcore.ConnectionPool:
    """Build a pool of one connection (see `pools`)."""
    kind: Any = httpcore.ConnectionPool
    if proxy is not None:
        kind = _SocksPool if proxy.is_socks else httpcore.HTTPProxy
    made: httpcore.ConnectionPool = kind(**_settings(tls, proxy), network_backend=backend)
    return made


def async_pool(
    tls: ssl.SSLContext, proxy: Proxy | None, backend: httpcore.AsyncNetworkBackend
) -> httpcore.AsyncConnectionPool:
    """`pool` for `AsyncClient`."""
    kind: Any = httpcore.AsyncConnectionPool
    if proxy is not None:
        kind = _AsyncSocksPool if proxy.is_socks else httpcore.AsyncHTTPProxy
    made: httpcore.AsyncConnectionPool = kind(**_settings(tls, proxy), network_backend=backend)
    return made


class _LastConnection(httpcore.NetworkBackend):
    """Remembers the last opened connection."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend
        self.last: httpcore.NetworkStream | None = None

    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        self.last = self._backend.connect_tcp(*args, **options)
        return self.last


class _SocksPool(httpcore.SOCKSProxy):
    """Closes a connection on which the SOCKS proxy refused; httpcore would leave it open."""

    def __init__(self, *, network_backend: httpcore.NetworkBackend, **settings: Any) -> None:
        self._opened = _LastConnection(network_backend)
        super().__init__(network_backend=self._opened, **settings)

    def close(self) -> None:
        super().close()
        if self._opened.last is not None:
            self._opened.last.close()


class _AsyncLastConnection(httpcore.AsyncNetworkBackend):
    """`_LastConnection`, awaited."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend
        self.last: httpcore.AsyncNetworkStream | None = None

    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        self.last = await self._backend.connect_tcp(*args, **options)
        return self.last


class _AsyncSocksPool(httpcore.AsyncSOCKSProxy):
    """`_SocksPool`, awaited."""

    def __init__(self, *, network_backend: httpcore.AsyncNetworkBackend, **settings: Any) -> None:
        self._opened = _AsyncLastConnection(network_backend)
        super().__init__(network_backend=self._opened, **settings)

    async def aclose(self) -> None:
        await super().aclose()
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
