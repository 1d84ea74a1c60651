"""Treat terminating signals like Ctrl-C, so that `timeout 60 justone walk` also prints how to resume."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["Interruptions", "as_interruptions"]


class Interruptions:
    """Ctrl-C, where it does no harm: what was paid for is written first."""

    def __init__(self, *, only_where_allowed: bool) -> None:
        self._is_allowed, self._only_where_allowed = not only_where_allowed, only_where_allowed
        self._waits = False

    @contextmanager
    def allowed(self) -> Generator[None]:
        """Let a signal interrupt this block. One that came before does so at once."""
        self._is_allowed = True
        try:
            if self._waits:
                raise KeyboardInterrupt
            yield
        finally:
            self._is_allowed = not self._only_where_allowed

    def handle(self, *_: object) -> None:
        """Raise KeyboardInterrupt, or wait for a place where it is allowed. A second signal does not wait."""
        if self._is_allowed or self._waits:
            raise KeyboardInterrupt
        self._waits = True


@contextmanager
def as_interruptions(*, only_where_allowed: bool = False) -> Generator[Interruptions]:
    """Raise KeyboardInterrupt for SIGTERM and SIGHUP, unless `nohup` or a caller has set a handler.

    Args:
        only_where_allowed: Let no signal, Ctrl-C included, interrupt anything outside of `Interruptions.allowed`.
    """
    interruptions = Interruptions(only_where_allowed=only_where_allowed)
    known = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    usual = dict.fromkeys(known, signal.SIG_DFL) | {signal.SIGINT: signal.default_int_handler}
    is_main = threading.current_thread() is threading.main_thread()
    plain = {one: handler for one, handler in usual.items() if is_main and signal.getsignal(one) is handler}
    for one in plain:
        signal.signal(one, interruptions.handle)
    try:
        yield interruptions
    finally:
        for one, handler in plain.items():
            signal.signal(one, handler)
