"""A Dask plugin: a terminal's Ctrl-C reaches every process of its group, but only the driver decides what it means."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from distributed import WorkerPlugin

if TYPE_CHECKING:
    from distributed import Worker

__all__ = ["IgnoreInterrupts"]


class IgnoreInterrupts(WorkerPlugin):
    """Makes workers ignore SIGINT and SIGTERM; Dask ends them through their nannies."""

    name = "justone-ignore-interrupts"

    def setup(self, worker: Worker) -> None:  # noqa: ARG002 - the name is Dask's
        """Run in the main thread of each worker, also of those that replace dead ones."""
        for kind in (signal.SIGINT, signal.SIGTERM):
            signal.signal(kind, signal.SIG_IGN)
