"""One HTTP exchange: the request that a flow gives to a sender, and its result."""

from __future__ import annotations

from typing import NamedTuple

from .hosts import Host
from .request import Reply, Request, TransportFailure

__all__ = ["Received", "Send"]


class Send(NamedTuple):
    """Send the request once and return within `seconds`."""

    request: Request
    host: Host
    seconds: float
    max_bytes: int


Received = Reply | TransportFailure
