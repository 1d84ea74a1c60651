"""The hosts that answer: the two regions of the service, or an own `base_url`."""

from __future__ import annotations

import ipaddress
from typing import NamedTuple
from urllib.parse import urlsplit

__all__ = ["CN", "GLOBAL", "Host"]


class Host(NamedTuple):
    """One place that answers."""

    region: str
    """`global`, `cn`, or host and port of an own `base_url`."""
    base_url: str
    """Scheme, host and perhaps a path, without a slash at the end."""

    @property
    def is_plaintext(self) -> bool:
        """True where the token would travel readable, beyond this machine."""
        parts = urlsplit(self.base_url)
        return parts.scheme == "http" and not _is_loopback(parts.hostname or "")


GLOBAL = Host("global", "https://api.justoneapi.com")
CN = Host("cn", "http://47.117.133.51:30015")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
