"""The hosts of the service: its two regions, or a custom `base_url`."""

from __future__ import annotations

import ipaddress
from typing import NamedTuple
from urllib.parse import urlsplit

__all__ = ["CN", "GLOBAL", "Host"]


class Host(NamedTuple):
    """One host of the service."""

    region: str
    """`global`, `cn`, or host and port of a custom `base_url`."""
    base_url: str
    """Scheme, host and optional path, without a trailing slash."""

    @property
    def is_plaintext(self) -> bool:
        """Whether the token would leave this machine unencrypted."""
        parts = urlsplit(self.base_url)
        return parts.scheme == "http" and not _is_loopback(parts.hostname or "")


GLOBAL = Host("global", "https://api.justoneapi.com")
CN = Host("cn", "http://47.117.133.51:30015")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
