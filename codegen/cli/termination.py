"""SIGTERM is treated as Ctrl-C, so that a run that is asked to end cleans up first."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

INTERRUPTED, TERMINATED = 130, 143


class Ending:
    """Which signal ends a run."""

    def __init__(self) -> None:
        self.is_terminated = False

    @property
    def code(self) -> int:
        """The exit code of a run that a signal ended."""
        return TERMINATED if self.is_terminated else INTERRUPTED

    def terminate(self, _number: int, frame: FrameType | None) -> None:
        """Do what Ctrl-C does at this moment: inside of a download it stops the transfers."""
        if self.is_terminated:
            return  # a second one must not stop the cleaning up
        self.is_terminated = True
        interrupt = signal.getsignal(signal.SIGINT)
        if not callable(interrupt):
            raise KeyboardInterrupt
        interrupt(signal.SIGINT, frame)


@contextmanager
def endable() -> Generator[Ending]:
    """While the block runs, SIGTERM raises what Ctrl-C raises."""
    ending = Ending()
    if threading.current_thread() is not threading.main_thread():
        yield ending  # signals belong to the main thread
        return
    before = signal.signal(signal.SIGTERM, ending.terminate)
    try:
        with _interruptible():
            yield ending
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _interruptible() -> Generator[None]:
    """Give Ctrl-C a handler where it is ignored, as in the background of a script: asyncio replaces no other.

    The signal itself stays blocked, so Ctrl-C is still ignored. To ignore it again drops one that came meanwhile.
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
