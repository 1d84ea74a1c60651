"""What can be the host of an address: an IP address or a name that DNS can hold, in ASCII."""

from __future__ import annotations

import ipaddress
import re

__all__ = ["ascii_host"]

_LABEL = r"[a-z0-9_-]{1,63}"
_FOUR_NUMBERS = r"\d+\.\d+\.\d+\.\d+"
_LONGEST = 253


def ascii_host(host: str) -> str:
    """The host as it is looked up: lower case, an international name as `xn--...`, an IPv6 address in brackets.

    Raises:
        ValueError: It can be none; the message says why.
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
        raise ValueError("its host has characters that no name has")
    if re.fullmatch(_FOUR_NUMBERS, name):
        return str(ipaddress.IPv4Address(name))
    return name


def _ipv6(host: str) -> str:
    if "%" in host:
        raise ValueError("its IPv6 address names an interface (%), which cannot be sent to")
    return f"[{ipaddress.IPv6Address(host)}]"


def _encoded(host: str) -> str:
    import idna  # a dependency of httpx; for international names only

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise ValueError(f"its host is no name ({error})") from None
