"""The steps that a flow yields to its driver."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .._requests.exchange import Send

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from .._throttling.wait_queue import Waiter

__all__ = ["Detach", "Join", "Offload", "Send", "Step", "Wait"]


class Wait(NamedTuple):
    """Sleep."""

    seconds: float


class Join(NamedTuple):
    """Block until the waiter is granted, at most for `seconds`; the flow then checks `waiter.granted`."""

    waiter: Waiter
    seconds: float


class Offload(NamedTuple):
    """Run blocking work, such as a disk read, and return its result. The async driver uses a thread."""

    work: Callable[[], Any]


class Detach(NamedTuple):
    """Run a flow that may outlive a cancelled caller. The sync driver runs it inline."""

    flow: Generator[Step, Any, Any]
    is_wanted: Callable[[], bool]
    """Called once, on cancellation: whether other callers still wait for the result."""


Step = Send | Wait | Join | Offload | Detach
