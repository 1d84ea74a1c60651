"""Ctrl-C while a `map` waits. Calls in progress are paid for, so the first one stops the map, not the program."""

from __future__ import annotations

import asyncio
import functools
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

__all__ = ["first_interrupt"]


@contextmanager
def first_interrupt(stop: Callable[[], None]) -> Generator[None]:
    """Call `stop` at the first Ctrl-C within the block. The next one does what it did before the block.

    Does nothing outside the main thread, or if the program has a handler of its own.
    """
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not _is_usual(before):
        yield
        return

    def first(_number: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, before)
        stop()

    signal.signal(signal.SIGINT, first)
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGINT) is first:
            signal.signal(signal.SIGINT, before)


def _is_usual(handler: Any) -> bool:
    runner: Any = handler.func if isinstance(handler, functools.partial) else None  # pyright: ignore[reportUnknownMemberType]
    return handler is signal.default_int_handler or isinstance(getattr(runner, "__self__", None), asyncio.Runner)
