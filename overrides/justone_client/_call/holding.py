"""Hold back a call whose turn comes too late, while other items of the same `map` run.

A `map` sets itself as `HOLDER` in each worker thread and task. The call waits inside its own flow, so the function of
an item is never called twice: a function that made one paid call before this one does not pay for it again.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Protocol

from ..errors import RateLimited
from .steps import Join

if TYPE_CHECKING:
    from collections.abc import Generator

    from .._throttling.wait_queue import Waiter
    from ..errors import JustOneError
    from .steps import Step

__all__ = ["HOLDER", "LOOP", "Holder", "Loop", "refuse_to_block", "try_again"]


class Holder(Protocol):
    """Decides how long a call is held."""

    outer: Holder | None
    """The holder around this one: a `map` may run inside the function of another."""

    def hold(self) -> Waiter | None:
        """A waiter that is granted when the call may try again; None if it has to fail."""
        ...

    def release(self, waiter: Waiter) -> bool:
        """End the wait. Returns whether the call may try again."""
        ...


HOLDER: ContextVar[Holder | None] = ContextVar("justone_client.map", default=None)


class Loop:
    """An event loop that runs the plain part of a function of `AsyncClient.map`, before anything is awaited."""

    __slots__ = ("is_blocked",)

    def __init__(self) -> None:
        self.is_blocked = True


LOOP: ContextVar[Loop | None] = ContextVar("justone_client.loop", default=None)


def refuse_to_block() -> None:
    """Reject a call of `Client` inside the function of `AsyncClient.map`.

    Raises:
        TypeError: Nothing was sent.
    """
    loop = LOOP.get()
    if loop is not None and loop.is_blocked:
        raise TypeError(
            "the function given to AsyncClient.map calls a Client, which would block the event loop; nothing was sent:"
            " call a method of the AsyncClient, or use Client.map"
        )


def try_again(error: JustOneError) -> Generator[Step, None, bool]:
    """Wait if the call was rejected unsent within a `map`. Returns whether it may try again, with a new deadline."""
    holder = HOLDER.get() if isinstance(error, RateLimited) and not error.attempts else None
    waiter: Waiter | None = None
    while holder is not None and (waiter := holder.hold()) is None:
        holder = holder.outer
    if holder is None or waiter is None:
        return False
    try:
        # Not until another item ends: they may all wait for a lock that the function of this one holds.
        yield Join(waiter, float("inf") if error.retry_after is None else error.retry_after)
    finally:
        again = holder.release(waiter)
    return again
