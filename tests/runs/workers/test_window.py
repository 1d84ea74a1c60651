"""The tasks in a scheduler, with a made-up scheduler."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from justone_client.runs.workers.chunks import Chunk, versions
from justone_client.runs.workers.messages import Farewell
from justone_client.runs.workers.window import Window


class Scheduler:
    """Dask and its workers: nothing can be claimed yet, then nothing is left."""

    def __init__(self, on_task: Any) -> None:
        self.tasks, self.on_task = 0, on_task

    def submit(self, *_: object, **__: object) -> asyncio.Future[Farewell]:
        self.tasks += 1
        future = Task()
        waits = self.tasks < 20
        future.set_result(Farewell("done", None, 0, in_progress=int(waits)))
        asyncio.get_running_loop().call_later(0.05, self.on_task)  # while it waits for the next task
        return future

    async def chunk(self, number: int) -> Chunk:
        return Chunk(number, versions())

    async def stop(self) -> None: ...
    async def wait(self, seconds: float) -> None: ...


class Task(asyncio.Future[Farewell]):
    def release(self) -> None: ...


def test_a_clock_set_back_does_not_delay_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    now, back = time.time, 0.0
    monkeypatch.setattr(time, "time", lambda: now() - back)

    def set_back() -> None:
        nonlocal back
        back += 3600.0

    scheduler = Scheduler(set_back)
    asyncio.run(asyncio.wait_for(Window(scheduler, scheduler, 0.1, asyncio.Event()).run(), 10))
    assert scheduler.tasks >= 20
