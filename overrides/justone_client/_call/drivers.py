"""The two ways to run a flow. They act and decide nothing."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from .steps import Apart, Do, Join, Send

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine

    from .._requests.exchange import Received
    from .._throttling.wait_queue import Waiter
    from .flow import Flow

__all__ = ["join", "join_async", "run", "run_async"]

R = TypeVar("R")


def run(flow: Flow[R], send: Callable[[Send], Received], sleep: Callable[[float], None]) -> R:
    """Drive a flow to its end, waiting where it asks to."""
    result: Any = None
    with closing(flow):
        while True:
            try:
                step = flow.send(result)
            except StopIteration as end:
                value: R = end.value
                return value
            if isinstance(step, Send):
                result = send(step)
            elif isinstance(step, Join):
                join(step.ticket, step.seconds)
                result = None
            elif isinstance(step, Do):
                result = step.work()
            elif isinstance(step, Apart):  # a thread cannot hand its request to another one
                result = run(step.flow, send, sleep)
            else:
                sleep(step.seconds)
                result = None


async def run_async(
    flow: Flow[R], send: Callable[[Send], Awaitable[Received]], sleep: Callable[[float], Awaitable[None]]
) -> R:
    """`run`, awaited."""
    result: Any = None
    with closing(flow):
        while True:
            try:
                step = flow.send(result)
            except StopIteration as end:
                value: R = end.value
                return value
            if isinstance(step, Send):
                result = await send(step)
            elif isinstance(step, Join):
                await join_async(step.ticket, step.seconds)
                result = None
            elif isinstance(step, Do):
                result = await _elsewhere(step.work)
            elif isinstance(step, Apart):
                result = await _apart(step, run_async(step.flow, send, sleep))
            else:
                await sleep(step.seconds)
                result = None


def join(ticket: Waiter, seconds: float) -> None:
    """Block this thread until the ticket is granted, or the time is over."""
    from threading import Event
    from time import monotonic

    granted, until = Event(), monotonic() + seconds
    ticket.when_granted(granted.set)
    while not granted.wait(min(1.0, max(0.0, until - monotonic()))):  # in pieces: Windows does not hear Ctrl-C else
        if monotonic() >= until:
            return


async def join_async(ticket: Waiter, seconds: float) -> None:
    """Let other tasks run until the ticket is granted, from whatever thread, or the time is over."""
    from asyncio import get_running_loop, wait

    loop = get_running_loop()
    future = loop.create_future()

    def wake() -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_resolve, future)

    ticket.when_granted(wake)
    await wait((future,), timeout=seconds)


def _resolve(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


_ABANDONED: set[asyncio.Task[Any]] = set()
"""Tasks whose callers stopped waiting; the event loop alone would let them be collected."""


async def _apart(step: Apart, running: Coroutine[Any, Any, R]) -> R:
    """Await a flow in a task of its own. A cancellation ends it only when nobody else waits for its result."""
    from asyncio import CancelledError, create_task, shield, wait

    task = create_task(running)
    try:
        return await shield(task)
    except CancelledError:
        if step.is_wanted():
            _ABANDONED.add(task)
            task.add_done_callback(_forget)
        else:
            task.cancel()
            await wait((task,))
        raise


def _forget(task: asyncio.Task[Any]) -> None:
    _ABANDONED.discard(task)
    if not task.cancelled():
        task.exception()  # looked at: asyncio would log that nobody did


async def _elsewhere(work: Callable[[], Any]) -> Any:
    from asyncio import to_thread

    return await to_thread(work)
