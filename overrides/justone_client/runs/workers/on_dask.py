"""The engine on Dask: chunks of work in a small window. The journal decides who does what, and when the run ends.

Dask repeats what it believes lost, also tasks that had finished on a worker that died later (distributed#7870). A
repeated chunk claims other items, so nothing is called twice. Results are counts, and are released at once.
"""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from ..._call.retry import Retry
from ...client import AsyncClient
from ...errors import InvalidSettings, JustOneError
from ..engine.local import Ended
from .chunks import Chunk, versions, work_chunk
from .desk_server import DeskServer
from .door import Door
from .messages import Farewell, Welcome
from .processes import WorkersLost, check_client, shares

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..engine.local import Why
    from ..journal.journal import Journal

__all__ = ["work_on_dask"]

_WINDOW = 16
"""Tasks in the scheduler at once: few enough that a lost worker costs nothing, enough that none waits."""
_MOST_FAILED = 20
"""Tasks in a row that may fail before the run stops."""
_IDLE_SECONDS = 0.25
"""Between tasks while nothing can be claimed."""
_LONGEST_WAIT = 1.0
_CLOSE_SECONDS = 5.0


async def work_on_dask(
    journal: Journal,
    client: Callable[[], AsyncClient] = AsyncClient,
    *,
    workers: int = 4,
    concurrency: int = 16,
    chunk: int = 100,
    retry: Retry | None = None,
    grace: float = 8.0,
    stop: asyncio.Event | None = None,
) -> Ended:
    """Make the calls of a run on a `LocalCluster` of Dask, whose workers are processes of this machine.

    The processes import this program again: call it under `if __name__ == "__main__":`.

    Args:
        journal: The run. Only this process writes it.
        client: Makes the client of each task: `AsyncClient` itself, which reads the environment, a
            `functools.partial` of it, or a function of a module. It never enters Dask's graph.
        workers: Processes.
        concurrency: Calls in progress at once, of all processes together.
        chunk: Items that a task claims at most.
        retry: How often to repeat what failed free of charge, and the waits. Default: 8 attempts.
        grace: Seconds for calls in flight to finish after a stop; the rest become unknown.
        stop: Set it to stop the run.

    Raises:
        InvalidSettings: An option is invalid, Dask is missing, or the client has a cache or a budget.
    """
    check_client(client)
    if chunk < 1:
        raise InvalidSettings(f"chunk must be 1 or more, got {chunk!r}")
    share = min(shares(concurrency, workers))
    welcome = Welcome(client, share, retry or Retry(attempts=8), grace, journal.run.plan, chunk)
    async with AsyncExitStack() as stack:
        server = DeskServer(journal)
        door = Door(server, welcome, asyncio.get_running_loop())
        stack.callback(door.close)
        stack.push_async_callback(server.wait, _CLOSE_SECONDS)
        dask = await _local_cluster(stack, workers, door.environment)
        window = _Window(dask, server, grace, stop or asyncio.Event())
        await window.run()
    return window.ended(journal)


async def _local_cluster(stack: AsyncExitStack, workers: int, environment: dict[str, str]) -> Any:
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise InvalidSettings("Dask is not installed; pip install 'justone-client[dask]'") from None
    from .interrupts import IgnoreInterrupts

    cluster = await stack.enter_async_context(
        LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            asynchronous=True,
            dashboard_address=None,
            silence_logs=logging.ERROR,
            env=environment,
        )
    )
    client = await stack.enter_async_context(Client(cluster, asynchronous=True, set_as_default=False))
    await client.register_plugin(IgnoreInterrupts())
    return client


class _Window:
    """The tasks in the scheduler. Each result says whether more tasks are of use."""

    def __init__(self, dask: Any, server: DeskServer, grace: float, stop: asyncio.Event) -> None:
        self._dask, self._server, self._grace, self._asked = dask, server, grace, stop
        self._name = uuid.uuid4().hex
        self._last = 0
        self._tasks: dict[asyncio.Task[Farewell], Any] = {}
        self._failed = 0
        self._idle_until = 0.0
        self._is_over = False
        self._why: Why = "done"
        self._error: Exception | None = None
        self._is_raised = False

    def ended(self, journal: Journal) -> Ended:
        """Why the run ended.

        Raises:
            JustOneError: The engine of a task raised it.
        """
        if self._is_raised and self._error is not None:
            raise self._error
        return Ended(self._why, self._error if isinstance(self._error, JustOneError) else None, journal.status())

    async def run(self) -> None:
        """Submit tasks until nothing is left, or somebody stops the run."""
        asked = asyncio.create_task(self._asked.wait())
        try:
            while not self._is_over:
                self._fill()
                seconds = min(_LONGEST_WAIT, max(0.01, self._idle_until - time.time()))
                timeout = _LONGEST_WAIT if self._tasks else seconds
                done, _ = await asyncio.wait({asked, *self._tasks}, timeout=timeout, return_when="FIRST_COMPLETED")
                if asked in done:
                    self._end("stopped")
                for task in [one for one in self._tasks if one in done]:
                    self._take(task)
        finally:
            asked.cancel()
            await self._finish()

    def _fill(self) -> None:
        while len(self._tasks) < _WINDOW and time.time() >= self._idle_until:
            self._last += 1
            key = f"justone-{self._name}-{self._last}"
            future = self._dask.submit(work_chunk, Chunk(self._last, versions()), key=key, pure=False)
            self._tasks[asyncio.create_task(_result(future))] = future
            if self._idle_until:  # nothing could be claimed: one task asks whether that has changed
                return

    def _take(self, task: asyncio.Task[Farewell]) -> None:
        self._tasks.pop(task).release()
        try:
            farewell = task.result()
        except Exception as error:  # noqa: BLE001, RUF100 - Dask raises errors of many kinds; the journal is right
            self._lost(error)
            return
        self._failed = 0
        if farewell.why in ("done", "limit"):
            self._continue(farewell)
        elif not (farewell.why == "stopped" and self._is_over):
            self._end(farewell.why, farewell.error, is_raised=farewell.is_raised)

    def _continue(self, farewell: Farewell) -> None:
        if farewell.claimed:
            self._idle_until = 0.0
        elif farewell.ready_at is None and not farewell.in_progress and not self._tasks:
            self._end(farewell.why)
        else:
            later = time.time() + _IDLE_SECONDS
            self._idle_until = later if farewell.ready_at is None else min(farewell.ready_at, later)

    def _lost(self, error: Exception) -> None:
        self._failed += 1
        if isinstance(error, InvalidSettings):
            self._end("stopped", error, is_raised=True)
        elif self._failed > _MOST_FAILED:
            why = f"{type(error).__name__}: {error}"
            self._end("stopped", WorkersLost(f"{self._failed} Dask tasks failed in a row; the last one: {why}"))

    def _end(self, why: Why, error: Exception | None = None, *, is_raised: bool = False) -> None:
        if not self._is_over:
            self._is_over = True
            self._why, self._error, self._is_raised = why, error, is_raised

    async def _finish(self) -> None:
        """Take back what has not begun, and let the rest end in order."""
        self._server.stop()
        futures = list(self._tasks.values())
        if futures:
            await self._dask.cancel(futures)
        await self._server.wait(self._grace + _CLOSE_SECONDS)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for future in futures:
            future.release()


async def _result(future: Any) -> Farewell:
    found: Farewell = await future
    return found
