"""What a flow asks its driver to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .._requests.exchange import Send

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .._throttling.wait_queue import Waiter

__all__ = ["Apart", "Do", "Join", "Send", "Step", "Wait"]


class Wait(NamedTuple):
    """Ask the driver to wait."""

    seconds: float


class Join(NamedTuple):
    """Ask the driver to wait until this is granted."""

    ticket: Waiter
    seconds: float
    """At most; then the flow asks the ticket whether it was granted."""


class Do(NamedTuple):
    """Ask the driver to do what may take a moment, such as reading from disk, and to come back with the result."""

    work: Callable[[], Any]


class Apart(NamedTuple):
    """Ask the driver to run a flow that goes on when its caller stops waiting, where the driver can."""

    flow: Generator[Step, Any, Any]
    is_wanted: Callable[[], bool]
    """Asked once, when the caller stops waiting: whether others still wait for the result."""


Step = Send | Wait | Join | Do | Apart
