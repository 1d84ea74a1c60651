"""Choose the proxy for a host from the environment, the same way for all transports.

The rules are those of curl and httpx:

| variable | meaning |
|---|---|
| `HTTP_PROXY`, `HTTPS_PROXY` | the proxy for URLs of that scheme; the lower-case spelling wins |
| `ALL_PROXY` | the proxy if the scheme has none |
| `NO_PROXY` | hosts without a proxy: names with subdomains, addresses, networks, `*`; optionally with a port |

Example: with `HTTPS_PROXY=http://p:3128` and `NO_PROXY=justoneapi.com:443`, `https://api.justoneapi.com` is reached
directly. Only entries for hosts of the client are checked; other invalid entries do not matter.
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
    """The variable that names it, such as `HTTPS_PROXY`."""
    scheme: str
    """`http`, `https`, `socks5` or `socks5h`."""
    host: str
    port: int
    login: Secret | None
    """A pair of user and password."""

    @property
    def url(self) -> str:
        """The URL without user and password."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def is_socks(self) -> bool:
        """Whether it is a SOCKS proxy."""
        return self.scheme.startswith("socks")


class Proxies:
    """The current proxy settings of the environment."""

    def __init__(self, *, trust_env: bool) -> None:
        self._named = urllib.request.getproxies_environment() if trust_env else {}
        self._from_system = False
        if trust_env and not self._named:  # macOS and Windows have system settings
            self._named = urllib.request.getproxies()
            self._from_system = bool(self._named)

    def of(self, base_url: str) -> Proxy | None:
        """Return the proxy for this URL; None for a direct connection.

        Raises:
            InvalidSettings: The proxy is invalid; the message names the variable.
        """
        parts = urlsplit(base_url)
        scheme = next((one for one in (parts.scheme, "all") if self._named.get(one, "").strip()), None)
        if scheme is None or self._is_direct(parts):
            return None
        variable = _SYSTEM if self._from_system else _variable(scheme)
        try:
            return _parsed(self._named[scheme].strip(), variable)
        except ValueError as error:
            # The message does not show the value, which may contain a password.
            raise InvalidSettings(
                f"{variable} is not a valid proxy: {error}; write http://host:port or socks5://host:port, unset it, or"
                f" add {parts.hostname} to NO_PROXY (trust_env=False ignores these variables)"
            ) from None

    def _is_direct(self, parts: SplitResult) -> bool:
        host = parts.hostname or ""
        if self._from_system:
            return bool(urllib.request.proxy_bypass(host))
        port = parts.port or _PORTS[parts.scheme]
        entries = self._named.get("no", "").replace(",", " ").split()
        return any(_covers(entry.lower(), parts.scheme, host, port) for entry in entries)


def _variable(scheme: str) -> str:
    """Return the spelling of the variable that is set; lower case wins."""
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
        raise ValueError("its port is not a number from 1 to 65535") from None
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
    """Whether an entry of `NO_PROXY` covers this host. Invalid entries cover none."""
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
    """Split the port off `host:8080` and `[::1]:8080`; `::1` and `10.0.0.0/8` have none."""
    if entry.startswith("["):
        name, _, rest = entry[1:].partition("]")
        return name, int(rest[1:]) if rest.startswith(":") and rest[1:].isdecimal() else None
    name, colon, port = entry.rpartition(":")
    if colon and ":" not in name and port.isdecimal():
        return name, int(port)
    return entry, None
