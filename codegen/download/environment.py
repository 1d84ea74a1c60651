"""Proxies and certificates from the environment. An error names the variable that is unusable.

`urllib` reads the proxies because httpx rejects `NO_PROXY` entries such as `fd00::/64`, even when no proxy is set.
"""

import os
import ssl
import urllib.request

import httpx


class BadEnvironment(Exception):
    """An environment variable is unusable; the message names it and says what to do."""


def certificates() -> ssl.SSLContext:
    """Build the TLS context with the trusted certificates.

    Raises:
        BadEnvironment: `SSL_CERT_FILE`, `SSL_CERT_DIR` or `SSLKEYLOGFILE` is unusable.
    """
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        names = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
        named = " or ".join(name for name in names if os.environ.get(name)) or "the list of certificates"
        reason = error.strerror if error.__class__ is not ssl.SSLError and isinstance(error, OSError) else error
        raise BadEnvironment(f"{named} cannot be used ({reason}): correct or unset it") from error


class ProxyTransport(httpx.AsyncBaseTransport):
    """Sends each request directly or through the proxy that the environment sets for it."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._tls = tls
        self._proxies = urllib.request.getproxies()
        self._built: dict[str, httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            BadEnvironment: The proxy is unusable.
        """
        scheme = self._proxied(request.url)
        if scheme not in self._built:
            self._built[scheme] = self._transport(scheme)
        return await self._built[scheme].handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in self._built.values():
            await transport.aclose()

    def _proxied(self, url: httpx.URL) -> str:
        """The scheme whose proxy variable applies to `url`; empty for a direct connection."""
        scheme = next((one for one in (url.scheme, "all") if self._proxies.get(one, "").strip()), "")
        place = f"{url.host}:{url.port}" if url.port else url.host
        return "" if urllib.request.proxy_bypass(place) else scheme

    def _transport(self, scheme: str) -> httpx.AsyncHTTPTransport:
        if not scheme:
            return httpx.AsyncHTTPTransport(verify=self._tls)
        value = self._proxies[scheme].strip()
        name = f"{scheme}_proxy"
        variable = name if os.environ.get(name) else name.upper()
        try:
            address = httpx.URL(value if "://" in value else f"http://{value}")
            if not address.host or not 0 < (address.port or 1) < 65536:
                raise ValueError("no host, or no port")
            tls = self._tls if address.scheme == "https" else None
            return httpx.AsyncHTTPTransport(verify=self._tls, proxy=httpx.Proxy(address, ssl_context=tls))
        except (ValueError, httpx.InvalidURL, ImportError) as error:
            # The value may contain a password: show only the kind of error.
            why = error if isinstance(error, ImportError) else "it is not the address of an HTTP or SOCKS5 proxy"
            raise BadEnvironment(f"{variable} cannot be used ({why}): correct or unset it, or use NO_PROXY") from error
