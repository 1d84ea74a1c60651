"""Runs in several processes, for tests: a served sandbox, clients, and the processes that they start."""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from justone_client import AsyncClient, Cache, Retry
from justone_client.runs import Ended, Journal

KEY = "GET /api/douyin/search-video/v4"
TOKEN = "token-to-look-for"
QUICK = Retry(attempts=8, base=0.01, cap=0.05)


def words(count: int) -> Iterator[dict[str, object]]:
    return ({"keyword": f"word {number}"} for number in range(count))


def client_of(url: str) -> Callable[[], AsyncClient]:
    """A factory that can travel to another process."""
    return partial(AsyncClient, TOKEN, base_url=url)


def caching_client(url: str) -> AsyncClient:
    return AsyncClient(TOKEN, base_url=url, cache=Cache(ttl=60))


def worker_processes() -> list[psutil.Process]:
    """The processes that Python's multiprocessing started for this one, but its resource tracker."""
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            if "spawn_main" in " ".join(process.cmdline()):
                found.append(process)
        except psutil.NoSuchProcess:
            continue
    return found


def counts(ended: Ended) -> dict[str, int]:
    return {state: count for state, count in ended.status.items.items() if count}


def judge_stopped(ended: Ended, calls: int, grace: float) -> None:
    """After a stop no call begins. Within the grace those in flight are recorded, after it they are unknown."""
    items = ended.status.items
    assert ended.why == "stopped"
    assert items["recorded"] + items["unknown"] + items["planned"] == ended.status.total
    assert items["planned"] > 0
    if grace > 1:
        assert (items["recorded"], items["unknown"]) == (calls, 0)
    else:  # some may not have arrived at the service
        assert items["recorded"] + items["unknown"] >= calls
        assert items["unknown"] > 0


async def during(run: Awaitable[Ended], journal: Journal, sent: int, then: Callable[[], object]) -> Ended:
    """Make a run, and do something once so many calls are in flight."""
    running = asyncio.ensure_future(run)
    while not running.done() and journal.status().items["sent"] < sent:
        await asyncio.sleep(0.005)
    then()
    return await running


def kill_one() -> None:
    """Kill the youngest worker process: nothing else starts after it."""
    os.kill(max(process.pid for process in worker_processes()), signal.SIGKILL)


def journal_of(folder: Path, items: int, **limits: object) -> Journal:
    return Journal.start(folder / "j", [KEY], words(items), **limits)  # type: ignore[arg-type]


def tasks_in(dask_scheduler: Any) -> list[bytes]:
    """What a scheduler holds of its tasks; it runs there."""
    return [pickle.dumps(task.run_spec) + repr(task).encode() for task in dask_scheduler.tasks.values()]
