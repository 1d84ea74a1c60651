"""Validate the host of a URL: an IP address, or a name that DNS allows, in ASCII."""

from __future__ import annotations

import ipaddress
import re

__all__ = ["ascii_host"]

_LABEL = r"[a-z0-9_-]{1,63}"
_FOUR_NUMBERS = r"\d+\.\d+\.\d+\.\d+"
_LONGEST = 253


def ascii_host(host: str) -> str:
    """Return the host as it is resolved: lower case, an international name as `xn--...`, IPv6 in brackets.

    Raises:
        ValueError: The host is invalid; the message says why.
    """
    if ":" in host:
        return _ipv6(host)
    name = host.lower() if host.isascii() else _encoded(host)
    labels = name.removesuffix(".").split(".")
    if "" in labels:
        raise ValueError("its host has an empty part between dots")
    if any(len(label) > 63 for label in labels) or len(name) > _LONGEST:
        raise ValueError("its host is too long for a name: 63 characters between dots, 253 in all")
    if not all(re.fullmatch(_LABEL, label) for label in labels):
        raise ValueError("its host has characters that host names do not allow")
    if re.fullmatch(_FOUR_NUMBERS, name):
        return str(ipaddress.IPv4Address(name))
    return name


def _ipv6(host: str) -> str:
    if "%" in host:
        raise ValueError("its IPv6 address names an interface (%), which is not supported")
    return f"[{ipaddress.IPv6Address(host)}]"


def _encoded(host: str) -> str:
    import idna  # a dependency of httpx, needed only for international names

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise ValueError(f"its host is not a valid name ({error})") from None
