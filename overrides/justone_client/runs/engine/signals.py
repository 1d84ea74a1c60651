"""Ctrl-C and SIGTERM during a run: the first one stops it in order, the second one ends the program at once."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Generator

__all__ = ["stop_signals"]

_AT_ONCE = 130


@contextmanager
def stop_signals(
    loop: asyncio.AbstractEventLoop, stop: asyncio.Event, on_first: Callable[[], object]
) -> Generator[None]:
    """Set `stop` at the first signal. At the second one the process ends; its journal is valid as it is.

    Does nothing outside the main thread.

    Args:
        loop: The loop that runs.
        stop: The event of the run.
        on_first: Called at the first signal, in the main thread.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    was_asked = False

    def handle(_number: int, _frame: object) -> None:
        nonlocal was_asked
        if was_asked:
            os._exit(_AT_ONCE)
        was_asked = True
        on_first()
        loop.call_soon_threadsafe(stop.set)  # wakes the loop

    before = {kind: signal.signal(kind, handle) for kind in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)
