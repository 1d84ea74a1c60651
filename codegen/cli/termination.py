"""Treat SIGTERM like Ctrl-C, so that a terminated run cleans up first."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED, TERMINATED = 130, 143


class Termination:
    """The signal that ended a run."""

    def __init__(self) -> None:
        self.is_terminated = False

    @property
    def code(self) -> int:
        """The exit code of an interrupted run."""
        return TERMINATED if self.is_terminated else INTERRUPTED

    def terminate(self, _number: int, frame: FrameType | None) -> None:
        """Do what Ctrl-C would do now; during a download it stops the transfers."""
        if self.is_terminated:
            return  # a second SIGTERM must not interrupt the clean-up
        self.is_terminated = True
        interrupt = signal.getsignal(signal.SIGINT)
        if not callable(interrupt):
            raise KeyboardInterrupt
        interrupt(signal.SIGINT, frame)


@contextmanager
def sigterm_as_ctrl_c() -> Generator[Termination]:
    """Let SIGTERM raise what Ctrl-C raises while the block runs."""
    termination = Termination()
    if threading.current_thread() is not threading.main_thread():
        yield termination  # only the main thread can handle signals
        return
    before = signal.signal(signal.SIGTERM, termination.terminate)
    try:
        with _sigint_handler():
            yield termination
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _sigint_handler() -> Generator[None]:
    """Install a handler for SIGINT if it is ignored, as in background jobs: asyncio replaces only the default handler.

    The signal stays blocked, so Ctrl-C is still ignored. Setting SIG_IGN again discards a pending one.
    """
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN or sys.platform == "win32":
        yield
        return
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
