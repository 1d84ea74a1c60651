"""Which proxy leads to a host, from the environment: one reading for all transports.

The rules are those of curl and httpx:

| variable | says |
|---|---|
| `HTTP_PROXY`, `HTTPS_PROXY` | the proxy for addresses of that scheme; the lower-case spelling wins |
| `ALL_PROXY` | the proxy where these say nothing |
| `NO_PROXY` | hosts reached without one: names with all below them, addresses, networks, `*`; perhaps with a port |

Only what decides about a host of the client is looked at: an entry for others may be as wrong as it likes.
"""

from __future__ import annotations

import ipaddress
import os
import urllib.request
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from ..._redact import Secret
from ...errors import InvalidSettings
from .hosts import ascii_host

__all__ = ["Proxies", "Proxy"]

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_LONGEST_LOGIN = 255
_SYSTEM = "The proxy in the system's settings"


class Proxy(NamedTuple):
    """A proxy to send through."""

    variable: str
    """What names it, such as `HTTPS_PROXY`."""
    scheme: str
    """`http`, `https`, `socks5` or `socks5h`."""
    host: str
    port: int
    login: Secret | None
    """User and password, as a pair."""

    @property
    def url(self) -> str:
        """Its address, without user and password."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS instead of HTTP."""
        return self.scheme.startswith("socks")


class Proxies:
    """What the environment says at this moment."""

    def __init__(self, *, trust_env: bool) -> None:
        self._named = urllib.request.getproxies_environment() if trust_env else {}
        self._from_system = False
        if trust_env and not self._named:  # macOS and Windows have settings of their own
            self._named = urllib.request.getproxies()
            self._from_system = bool(self._named)

    def of(self, base_url: str) -> Proxy | None:
        """The proxy on the way to this address; None leads there directly.

        Raises:
            InvalidSettings: It cannot be used; the message names the variable.
        """
        parts = urlsplit(base_url)
        scheme = next((one for one in (parts.scheme, "all") if self._named.get(one, "").strip()), None)
        if scheme is None or self._is_direct(parts):
            return None
        variable = _SYSTEM if self._from_system else _variable(scheme)
        try:
            return _parsed(self._named[scheme].strip(), variable)
        except ValueError as error:
            # The value is not shown: it may hold a password.
            raise InvalidSettings(
                f"{variable} is no proxy that can be used: {error}. Write it as http://host:port or socks5://host:port,"
                f" unset it, or add {parts.hostname} to NO_PROXY; trust_env=False ignores these variables"
            ) from None

    def _is_direct(self, parts: SplitResult) -> bool:
        host = parts.hostname or ""
        if self._from_system:
            return bool(urllib.request.proxy_bypass(host))
        port = parts.port or _PORTS[parts.scheme]
        entries = self._named.get("no", "").replace(",", " ").split()
        return any(_covers(entry.lower(), parts.scheme, host, port) for entry in entries)


def _variable(scheme: str) -> str:
    """How the variable is spelt that is set; the lower case wins."""
    name = f"{scheme}_proxy"
    spellings = [spelling for spelling in os.environ if spelling.lower() == name and os.environ[spelling]]
    return name if name in spellings or not spellings else spellings[0]


def _parsed(value: str, variable: str) -> Proxy:
    parts = urlsplit(value if "://" in value else f"http://{value}")
    if parts.scheme not in _PORTS:
        raise ValueError(f"{parts.scheme[:20]}:// is not supported" + _better(parts.scheme))
    if not parts.hostname:
        raise ValueError("it names no host")
    try:
        port = parts.port
    except ValueError:
        raise ValueError("its port is no number from 1 to 65535") from None
    if port == 0:
        raise ValueError("its port is 0")
    host = ascii_host(parts.hostname)
    return Proxy(variable, parts.scheme, host, port or _PORTS[parts.scheme], _login(parts))


def _login(parts: SplitResult) -> Secret | None:
    if "@" not in parts.netloc:
        return None
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if ":" in user:
        raise ValueError("its user name has a colon")
    if max(len(user.encode()), len(password.encode())) > _LONGEST_LOGIN:
        raise ValueError(f"its user name or password is longer than {_LONGEST_LOGIN} bytes")
    return Secret((user, password))


def _better(scheme: str) -> str:
    return "; socks5:// is" if scheme.startswith("socks") else ""


def _covers(entry: str, scheme: str, host: str, port: int) -> bool:
    """Whether an entry of `NO_PROXY` means this host; one that means nothing covers none."""
    if "://" in entry:
        wanted, _, entry = entry.partition("://")
        if wanted not in (scheme, "all"):
            return False
    name, its_port = _without_port(entry.rstrip("/") if entry != "/" else entry)
    if its_port is not None and its_port != port:
        return False
    if name == "*":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        name = name.removeprefix("*").strip(".")
        host = host.rstrip(".")
        return bool(name) and (host == name or host.endswith(f".{name}"))
    try:
        return address in ipaddress.ip_network(name, strict=False)
    except ValueError:
        return False


def _without_port(entry: str) -> tuple[str, int | None]:
    """`host:8080`, `[::1]:8080`, `::1` and `10.0.0.0/8` taken apart."""
    if entry.startswith("["):
        name, _, rest = entry[1:].partition("]")
        return name, int(rest[1:]) if rest.startswith(":") and rest[1:].isdecimal() else None
    name, colon, port = entry.rpartition(":")
    if colon and ":" not in name and port.isdecimal():
        return name, int(port)
    return entry, None
