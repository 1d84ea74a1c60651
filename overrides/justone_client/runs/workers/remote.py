"""Tasks on the workers of a scheduler: each opens the journal itself, whose address its own environment holds."""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ...errors import InvalidSettings
from ..journal.journal import Journal
from ..journal.postgres.server.connection import is_postgres
from .worker import Portion, work_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from .messages import Farewell, Remote

__all__ = ["ADDRESS", "work_remotely"]

ADDRESS = "JUSTONE_JOURNAL"
"""The variable with the address of the journal, on each worker."""
_LOOK_AGAIN_SECONDS = 1.0


def work_remotely(remote: Remote) -> Farewell:
    """Run one task, in a thread of a Dask worker.

    Raises:
        InvalidSettings: The environment of the worker does not name a journal in PostgreSQL.
        JournalError: The journal cannot be opened.
    """
    address = os.environ.get(ADDRESS, "")
    if not is_postgres(address):
        raise InvalidSettings(
            f"{ADDRESS} on a Dask worker must be the postgresql:// address of the journal; set it where workers start"
        )
    with Journal.resume(address, run=remote.run) as journal:
        return asyncio.run(_work(journal, remote))


async def _work(journal: Journal, remote: Remote) -> Farewell:
    import distributed

    dask: Any = distributed
    event = dask.Event(remote.stop, client=dask.get_client())  # only the thread of the task finds its client
    stop, ended = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def stop_soon() -> None:
        with suppress(RuntimeError):  # the task has ended meanwhile
            loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=_watch, args=(event, ended, stop_soon), daemon=True).start()
    try:
        welcome = remote.welcome._replace(plan=journal.run.plan)
        return await work_until(Portion(journal, welcome.most), welcome, stop)
    finally:
        ended.set()


def _watch(event: Any, ended: threading.Event, on_stop: Callable[[], object]) -> None:
    """Wait for Dask's event, until the task ends."""
    with suppress(Exception):  # without a scheduler, the task ends with its portion
        while not ended.is_set():
            if event.wait(timeout=_LOOK_AGAIN_SECONDS):
                on_stop()
                return
