"""What of the environment a client's connections obey: read once, when its first call needs it."""

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
        transport: What is going to be sent through.
        base_urls: Where to: what leads there is checked now.
        trust_env: Whether the environment is looked at.

    Raises:
        InvalidSettings: Something of it cannot be used; nothing was sent.
    """

    def __init__(self, transport: str, base_urls: Iterable[str], *, trust_env: bool) -> None:
        self._transport = transport
        self._proxies = Proxies(trust_env=trust_env)
        self._known: dict[str, Proxy | None] = {}
        urls = tuple(base_urls)
        proxies = [proxy.url for proxy in map(self.proxy_for, urls) if proxy is not None]
        encrypted = any(url.startswith("https:") for url in (*urls, *proxies))
        self.tls: ssl.SSLContext = certificates(trust_env=trust_env, encrypted=encrypted)
        """Whom to trust, the proxy too."""

    def proxy_for(self, base_url: str) -> Proxy | None:
        """The proxy on the way there; None leads there directly.

        Raises:
            InvalidSettings: It cannot be used.
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
                f"{proxy.variable} names a SOCKS proxy, which aiohttp cannot use: write transport='httpx', or add the"
                " host to NO_PROXY; trust_env=False ignores both variables"
            )
        from importlib.util import find_spec  # not without such a proxy

        if find_spec("socksio") is None:
            raise InvalidSettings(
                f"{proxy.variable} names a SOCKS proxy, for which a library is missing: pip install"
                " 'justone-client[socks]', or add the host to NO_PROXY; trust_env=False ignores both variables"
            )


class Clients(Generic[ClientT]):
    """The clients of httpx that a sender sends through: the user's own one, or one for each way there is."""

    def __init__(self, way: Network | ClientT, build: Callable[[ssl.SSLContext, Proxy | None], ClientT]) -> None:
        self._way = way
        self._build = build
        self._built: dict[str, ClientT] = {}
        """By the variable that names the proxy; the direct way has no name."""

    def leading_to(self, base_url: str) -> ClientT:
        """The client for an address.

        Raises:
            InvalidSettings: The proxy on the way there cannot be used.
        """
        way = self._way
        if not isinstance(way, Network):
            return way
        proxy = way.proxy_for(base_url)
        name = "" if proxy is None else proxy.variable
        return self._built.get(name) or self._built.setdefault(name, self._build(way.tls, proxy))

    def owned(self) -> list[ClientT]:
        """Those that are not the user's, to be closed."""
        return list(self._built.values())
