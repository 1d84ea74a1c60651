"""One HTTP exchange: what a flow asks a sender to send, and what comes back."""

from __future__ import annotations

from typing import NamedTuple

from .hosts import Host
from .request import Reply, Request, TransportFailure

__all__ = ["Received", "Send"]


class Send(NamedTuple):
    """Ask the driver to send this, once, and to come back within `seconds`."""

    request: Request
    host: Host
    seconds: float
    max_bytes: int


Received = Reply | TransportFailure
