"""The two ways to run a flow. They act and decide nothing."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from ._flow import Flow, Received, Send

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["run", "run_async"]

R = TypeVar("R")


def run(flow: Flow[R], send: Callable[[Send], Received], sleep: Callable[[float], None]) -> R:
    """Drive a flow to its end, waiting where it asks to."""
    received: Received | None = None
    with closing(flow):
        while True:
            try:
                step = flow.send(received)
            except StopIteration as end:
                result: R = end.value
                return result
            if isinstance(step, Send):
                received = send(step)
            else:
                sleep(step.seconds)
                received = None


async def run_async(
    flow: Flow[R], send: Callable[[Send], Awaitable[Received]], sleep: Callable[[float], Awaitable[None]]
) -> R:
    """`run`, awaited."""
    received: Received | None = None
    with closing(flow):
        while True:
            try:
                step = flow.send(received)
            except StopIteration as end:
                result: R = end.value
                return result
            if isinstance(step, Send):
                received = await send(step)
            else:
                await sleep(step.seconds)
                received = None
