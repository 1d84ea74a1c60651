"""Tasks in a Dask scheduler: a small window of chunks, whose results say whether more are of use."""

from __future__ import annotations

import asyncio
import time
import uuid
from typing import TYPE_CHECKING, Any, Protocol

from ...errors import InvalidSettings, JustOneError
from ..engine.local import Ended
from .chunks import work_chunk
from .processes import WorkersLost

if TYPE_CHECKING:
    from ..engine.local import Why
    from ..journal.journal import Journal
    from .chunks import Chunk
    from .messages import Farewell

__all__ = ["Crew", "Window"]

_WINDOW = 16
"""Tasks in the scheduler at once: few enough that a lost worker costs nothing, enough that none waits."""
_MOST_FAILED = 20
"""Tasks in a row that may fail before the run stops."""
_IDLE_SECONDS = 0.25
"""Between tasks while nothing can be claimed."""
_LONGEST_WAIT = 1.0
_CLOSE_SECONDS = 5.0


class Crew(Protocol):
    """The workers that run the tasks."""

    async def chunk(self, number: int) -> Chunk:
        """Return a task to submit."""
        ...

    async def stop(self) -> None:
        """Ask tasks that work to end in order."""
        ...

    async def wait(self, seconds: float) -> None:
        """Wait until they have, at most so many seconds."""
        ...


class Window:
    """The tasks in the scheduler. Each result says whether more tasks are of use."""

    def __init__(self, dask: Any, crew: Crew, grace: float, stop: asyncio.Event) -> None:
        self._dask, self._crew, self._grace, self._asked = dask, crew, grace, stop
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
                await self._fill()
                seconds = min(_LONGEST_WAIT, max(0.01, self._idle_until - time.monotonic()))
                timeout = _LONGEST_WAIT if self._tasks else seconds
                done, _ = await asyncio.wait({asked, *self._tasks}, timeout=timeout, return_when="FIRST_COMPLETED")
                if asked in done:
                    self._end("stopped")
                for task in [one for one in self._tasks if one in done]:
                    self._take(task)
        finally:
            asked.cancel()
            await self._finish()

    async def _fill(self) -> None:
        while len(self._tasks) < _WINDOW and time.monotonic() >= self._idle_until:
            self._last += 1
            key = f"justone-{self._name}-{self._last}"
            future = self._dask.submit(work_chunk, await self._crew.chunk(self._last), key=key, pure=False)
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
            ready_at = farewell.ready_at
            seconds = _IDLE_SECONDS if ready_at is None else min(max(0.0, ready_at - time.time()), _IDLE_SECONDS)
            self._idle_until = time.monotonic() + seconds

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
        """Let all tasks end in order. Those that have not begun find the stop at once."""
        await self._crew.stop()
        seconds = self._grace + _CLOSE_SECONDS
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        await self._crew.wait(seconds)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for future in self._tasks.values():
            future.release()


async def _result(future: Any) -> Farewell:
    found: Farewell = await future
    return found
