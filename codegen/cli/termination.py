"""SIGTERM is treated as Ctrl-C, so that a run that is asked to end cleans up first."""

from __future__ import annotations

import signal
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
        if callable(interrupt):
            interrupt(signal.SIGINT, frame)
        else:  # a job in the background of a script ignores Ctrl-C, but not this
            raise KeyboardInterrupt


@contextmanager
def endable() -> Generator[Ending]:
    """While the block runs, SIGTERM raises what Ctrl-C raises."""
    ending = Ending()
    if threading.current_thread() is not threading.main_thread():
        yield ending  # signals belong to the main thread
        return
    before = signal.signal(signal.SIGTERM, ending.terminate)
    try:
        yield ending
    finally:
        signal.signal(signal.SIGTERM, before)
