"""What of the environment the press's connections obey; an entry that cannot be used is refused by its variable's name.

`urllib` reads it, as httpx does, but its `NO_PROXY` takes any entry: httpx fails at `fd00::/64`, also without a proxy.
"""

import os
import ssl
import urllib.request

import httpx


class BadEnvironment(Exception):
    """A variable of the environment cannot be used; the message names it and says what to do."""


def certificates() -> ssl.SSLContext:
    """Whom to trust.

    Raises:
        BadEnvironment: `SSL_CERT_FILE`, `SSL_CERT_DIR` or `SSLKEYLOGFILE` cannot be used.
    """
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        names = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
        named = " or ".join(name for name in names if os.environ.get(name)) or "the list of certificates"
        reason = error.strerror if error.__class__ is not ssl.SSLError and isinstance(error, OSError) else error
        raise BadEnvironment(f"{named} cannot be used ({reason}): correct or unset it") from error


class Ways(httpx.AsyncBaseTransport):
    """Sends each request directly or through the proxy that the environment names for it."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._tls = tls
        self._proxies = urllib.request.getproxies()
        self._built: dict[str, httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send.

        Raises:
            BadEnvironment: The proxy cannot be used.
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
        """By which variable; empty: by none."""
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
            # Only the kind of fault is shown: the value may hold a password.
            why = error if isinstance(error, ImportError) else "it is no address of an HTTP or SOCKS5 proxy"
            raise BadEnvironment(f"{variable} cannot be used ({why}): correct or unset it, or use NO_PROXY") from error
