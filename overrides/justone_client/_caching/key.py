"""What makes two calls the same to a cache."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from .._requests.hosts import CN, GLOBAL

if TYPE_CHECKING:
    from justone_generated._base import Operation

    from .._requests.hosts import Host
    from .._requests.request import Request

__all__ = ["key_of", "key_of_nothing"]


def key_of(operation: Operation[Any], request: Request, host: Host, through: str = "") -> str:
    """What makes two calls the same: where they go, the operation, the parameters as sent, in any order.

    Both regions are the same service and share their answers. Any other place has its own, and so has whatever
    answers in the network's stead (`through`): what a sandbox made up is no answer of the service.
    """
    place = "" if host.base_url in (GLOBAL.base_url, CN.base_url) else host.base_url
    fields = "&".join(sorted(request.fields.split("&")))
    text = f"{through}\n{place}\n{operation.key}\n{request.place}\n{fields}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def key_of_nothing(key: str) -> str:
    """Of the answer "nothing there" (201), beside the success of the same call, which may still be wanted."""
    return f"{key}-201"
