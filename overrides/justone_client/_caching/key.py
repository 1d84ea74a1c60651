"""Cache keys: when two calls count as identical."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from .._requests.hosts import CN, GLOBAL

if TYPE_CHECKING:
    from justone_generated._base import Operation

    from .._requests.hosts import Host
    from .._requests.request import Request

__all__ = ["key_of", "key_of_no_data"]


def key_of(operation: Operation[Any], request: Request, host: Host, sender: str = "") -> str:
    """Hash what identifies a call: the host, the operation, and the parameters as sent, in any order.

    Both regions are the same service and share their answers. Every other host has its own, and so has anything that
    replaces the network (`sender`): a sandbox's made-up answer must not pass for one of the service.
    """
    place = "" if host.base_url in (GLOBAL.base_url, CN.base_url) else host.base_url
    fields = "&".join(sorted(request.fields.split("&")))
    text = f"{sender}\n{place}\n{operation.key}\n{request.place}\n{fields}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def key_of_no_data(key: str) -> str:
    """Return the key of "no data" (201). It is separate: the last data of the same call may still be needed."""
    return f"{key}-201"
