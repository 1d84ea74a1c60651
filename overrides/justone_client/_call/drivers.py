"""The sync and the async driver of a flow. They perform its steps and make no decisions."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from .holding import refuse_to_block
from .steps import Detach, Join, Offload, Send

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine

    from .._requests.exchange import Received
    from .._throttling.wait_queue import Waiter
    from .flow import Flow

__all__ = ["join", "join_async", "run", "run_async"]

R = TypeVar("R")


def run(flow: Flow[R], send: Callable[[Send], Received], sleep: Callable[[float], None]) -> R:
    """Run a flow to its end in this thread.

    Raises:
        TypeError: This thread runs an event loop, and the plain part of a function of `AsyncClient.map`.
    """
    refuse_to_block()
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
                join(step.waiter, step.seconds)
                result = None
            elif isinstance(step, Offload):
                result = step.work()
            elif isinstance(step, Detach):  # a thread cannot hand over its request
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
                await join_async(step.waiter, step.seconds)
                result = None
            elif isinstance(step, Offload):
                result = await _offload(step.work)
            elif isinstance(step, Detach):
                result = await _detach(step, run_async(step.flow, send, sleep))
            else:
                await sleep(step.seconds)
                result = None


def join(waiter: Waiter, seconds: float) -> None:
    """Block this thread until the waiter is granted or `seconds` have passed."""
    from threading import Event
    from time import monotonic

    granted, until = Event(), monotonic() + seconds
    waiter.when_granted(granted.set)
    while not granted.wait(
        min(1.0, max(0.0, until - monotonic()))
    ):  # short waits: one long wait ignores Ctrl-C on Windows
        if monotonic() >= until:
            return


async def join_async(waiter: Waiter, seconds: float) -> None:
    """Await until the waiter is granted, possibly by another thread, or `seconds` have passed."""
    from asyncio import get_running_loop, wait

    loop = get_running_loop()
    future = loop.create_future()

    def wake() -> None:
        with suppress(RuntimeError):  # the loop has been closed
            loop.call_soon_threadsafe(_resolve, future)

    waiter.when_granted(wake)
    await wait((future,), timeout=seconds)


def _resolve(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


_ABANDONED: set[asyncio.Task[Any]] = set()
"""Strong references to tasks whose callers were cancelled; the event loop only holds weak ones."""


async def _detach(step: Detach, running: Coroutine[Any, Any, R]) -> R:
    """Await a flow in its own task. Cancelling the caller cancels the task only if no other caller waits for it."""
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
        task.exception()  # retrieved, so that asyncio does not log it as unretrieved


async def _offload(work: Callable[[], Any]) -> Any:
    from asyncio import to_thread

    return await to_thread(work)
