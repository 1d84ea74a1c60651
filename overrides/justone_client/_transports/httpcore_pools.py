"""The pools of httpcore that a transport of httpx sends through: direct, or by a proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore

from .._exchange import KEEP_ALIVE_SECONDS

if TYPE_CHECKING:
    import ssl

    from .proxies import Proxy

__all__ = ["async_pool", "pool"]


def pool(tls: ssl.SSLContext, proxy: Proxy | None, backend: httpcore.NetworkBackend) -> httpcore.ConnectionPool:
    """One connection at a time; see `pools`."""
    kind: Any = httpcore.ConnectionPool
    if proxy is not None:
        kind = httpcore.SOCKSProxy if proxy.is_socks else httpcore.HTTPProxy
    made: httpcore.ConnectionPool = kind(**_settings(tls, proxy), network_backend=backend)
    return made


def async_pool(
    tls: ssl.SSLContext, proxy: Proxy | None, backend: httpcore.AsyncNetworkBackend
) -> httpcore.AsyncConnectionPool:
    """`pool`, for tasks."""
    kind: Any = httpcore.AsyncConnectionPool
    if proxy is not None:
        kind = httpcore.AsyncSOCKSProxy if proxy.is_socks else httpcore.AsyncHTTPProxy
    made: httpcore.AsyncConnectionPool = kind(**_settings(tls, proxy), network_backend=backend)
    return made


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
