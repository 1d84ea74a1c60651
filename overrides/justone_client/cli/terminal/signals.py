"""Signals that end a process, as Ctrl-C does: `timeout 60 justone walk` is told how to go on too."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["as_interruptions"]


@contextmanager
def as_interruptions() -> Generator[None]:
    """SIGTERM and SIGHUP raise KeyboardInterrupt; what `nohup` or a caller has set about them stays."""
    known = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    is_main = threading.current_thread() is threading.main_thread()
    plain = [one for one in known if is_main and signal.getsignal(one) is signal.SIG_DFL]
    for one in plain:
        signal.signal(one, signal.default_int_handler)
    try:
        yield
    finally:
        for one in plain:
            signal.signal(one, signal.SIG_DFL)
