"""Treat terminating signals like Ctrl-C, so that `timeout 60 justone walk` also prints how to resume."""

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
    """Raise KeyboardInterrupt for SIGTERM and SIGHUP, unless `nohup` or a caller has set a handler."""
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
