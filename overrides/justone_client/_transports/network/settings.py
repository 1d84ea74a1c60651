"""The network settings of a client, read from the environment once, at its first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...errors import InvalidSettings
from .certificates import certificates
from .proxies import Proxies

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    from .proxies import Proxy

__all__ = ["Clients", "Network"]

ClientT = TypeVar("ClientT")


class Network:
    """Proxies and certificates.

    Args:
        transport: The name of the transport.
        base_urls: The hosts of the client, whose proxies are checked now.
        trust_env: Whether to read the environment.

    Raises:
        InvalidSettings: A setting is invalid; nothing was sent.
    """

    def __init__(self, transport: str, base_urls: Iterable[str], *, trust_env: bool) -> None:
        self._transport = transport
        self._proxies = Proxies(trust_env=trust_env)
        self._known: dict[str, Proxy | None] = {}
        urls = tuple(base_urls)
        proxies = [proxy.url for proxy in map(self.proxy_for, urls) if proxy is not None]
        encrypted = any(url.startswith("https:") for url in (*urls, *proxies))
        self.tls: ssl.SSLContext = certificates(trust_env=trust_env, encrypted=encrypted)
        """The TLS context for hosts and proxies."""

    def proxy_for(self, base_url: str) -> Proxy | None:
        """Return the proxy for this URL; None for a direct connection.

        Raises:
            InvalidSettings: The proxy is invalid or not supported.
        """
        if base_url not in self._known:
            proxy = self._proxies.of(base_url)
            if proxy is not None and proxy.is_socks:
                self._check_socks(proxy)
            self._known[base_url] = proxy
        return self._known[base_url]

    def _check_socks(self, proxy: Proxy) -> None:
        if self._transport == "aiohttp":
            raise InvalidSettings(
                f"{proxy.variable} names a SOCKS proxy, which aiohttp cannot use; pass transport='httpx', or add the"
                " host to NO_PROXY (trust_env=False ignores both variables)"
            )
        from importlib.util import find_spec  # needed only for SOCKS proxies

        if find_spec("socksio") is None:
            raise InvalidSettings(
                f"{proxy.variable} names a SOCKS proxy, which needs a missing library; pip install"
                " 'justone-client[socks]', or add the host to NO_PROXY (trust_env=False ignores both variables)"
            )


class Clients(Generic[ClientT]):
    """The httpx clients of a sender: the user's, or one for each proxy and one for direct connections."""

    def __init__(self, way: Network | ClientT, build: Callable[[ssl.SSLContext, Proxy | None], ClientT]) -> None:
        self._way = way
        self._build = build
        self._built: dict[str, ClientT] = {}
        """Clients by the variable of their proxy; the direct one has the key ""."""

    def for_url(self, base_url: str) -> ClientT:
        """Return the client for a URL.

        Raises:
            InvalidSettings: The proxy is invalid or not supported.
        """
        way = self._way
        if not isinstance(way, Network):
            return way
        proxy = way.proxy_for(base_url)
        name = "" if proxy is None else proxy.variable
        return self._built.get(name) or self._built.setdefault(name, self._build(way.tls, proxy))

    def owned(self) -> list[ClientT]:
        """Return the clients to close: all but the user's."""
        return list(self._built.values())
