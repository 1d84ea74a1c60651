"""Runs on the workers of a scheduler, with their journal in PostgreSQL: real servers, all on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psutil
import pytest

from justone_client import AsyncClient, InvalidSettings, Prices
from justone_client.runs import Ended, Journal, work_on_dask
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.runs.workers.programs import KEY, QUICK, TOKEN, counts, journal_of, tasks_in, words

distributed = pytest.importorskip("distributed", reason="Dask is not installed")
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.usefixtures("_dask_leaves_sockets"),
]


@contextmanager
def cluster(folder: Path, environment: dict[str, str]) -> Iterator[tuple[str, psutil.Process]]:
    """Start a scheduler and two worker processes. Yields its address, and the process of the workers."""
    file = folder / "scheduler.json"
    scheduler = ["distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    worker = ["distributed.cli.dask_worker", "--nworkers", "2", "--nthreads", "1", "--no-dashboard"]
    where = {**os.environ, "DASK_TEMPORARY_DIRECTORY": str(folder), **environment}
    started: list[subprocess.Popen[bytes]] = []
    try:
        for command in (scheduler, worker):
            line = [sys.executable, "-m", *command, "--scheduler-file", str(file)]
            started.append(subprocess.Popen(line, cwd=ROOT, env=where, stderr=subprocess.DEVNULL))
            while not file.exists():
                assert started[0].poll() is None
                time.sleep(0.02)
        yield json.loads(file.read_text())["address"], psutil.Process(started[-1].pid)
    finally:
        for process in reversed(started):
            for child in psutil.Process(process.pid).children(recursive=True):
                child.kill()
            process.kill()
            process.wait()


def secrets(database: str, url: str) -> dict[str, str]:
    return {"JUSTONE_JOURNAL": database, "JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_BASE_URL": url}


def seen_by(scheduler: str) -> list[bytes]:
    with distributed.Client(scheduler, set_as_default=False) as client:
        found: list[bytes] = client.run_on_scheduler(tasks_in)
        return found


@pytest.mark.slow
def test_workers_of_a_scheduler_share_a_run(tmp_path: Path, database: str) -> None:
    """A killed worker costs its calls in flight; the limit is exact; the rest follows when the limit is raised.

    The scheduler sees neither the token nor the address of the journal.
    """
    sandbox = Sandbox()
    sandbox.slow("global", 1.0)
    seen: list[bytes] = []

    async def in_flight(journal: Journal, running: asyncio.Future[Ended]) -> None:
        while journal.status().items["sent"] < 8 and not running.done():
            await asyncio.sleep(0.01)

    async def main(journal: Journal, scheduler: str, worker: psutil.Process) -> Ended:
        run = work_on_dask(journal, scheduler=scheduler, concurrency=8, retry=QUICK)
        running = asyncio.ensure_future(run)
        await in_flight(journal, running)
        seen.extend(await asyncio.to_thread(seen_by, scheduler))
        await in_flight(journal, running)
        victims = [one.pid for one in worker.children(recursive=True) if "spawn_main" in " ".join(one.cmdline())]
        os.kill(max(victims), signal.SIGKILL)
        return await running

    with (
        sandbox.serve() as server,
        cluster(tmp_path, secrets(database, server.url)) as (scheduler, worker),
        Journal.start(database, [KEY], words(60), prices=Prices({}, default="0.10"), max_cost="3.75") as journal,
    ):
        ended = asyncio.run(main(journal, scheduler, worker))
        assert (ended.why, ended.status.items["planned"]) == ("limit", 23)
        with Journal.resume(database, max_cost="9") as again:
            ended = asyncio.run(work_on_dask(again, scheduler=scheduler, concurrency=8, chunk=10, retry=QUICK))
    assert seen
    assert not any(secret in text for text in seen for secret in (TOKEN.encode(), b"postgresql", b"secret-of-the-test"))
    assert ended.why == "done"
    assert ended.status.items["unknown"] <= 8
    assert ended.status.items["recorded"] == 60 - ended.status.items["unknown"]
    called = [call.parameters["keyword"] for call in sandbox.journal]
    assert len(called) == len(set(called))


@pytest.mark.slow
def test_a_stop_reaches_the_workers_of_a_scheduler(tmp_path: Path, database: str) -> None:
    sandbox = Sandbox()
    sandbox.slow("global", 0.3)

    async def main(journal: Journal, scheduler: str) -> Ended:
        stop = asyncio.Event()
        run = work_on_dask(journal, scheduler=scheduler, concurrency=8, chunk=100, stop=stop, retry=QUICK)
        running = asyncio.ensure_future(run)
        while journal.status().items["sent"] < 8 and not running.done():
            await asyncio.sleep(0.01)
        stop.set()
        return await running

    with (
        sandbox.serve() as server,
        cluster(tmp_path, secrets(database, server.url)) as (scheduler, _),
        Journal.start(database, [KEY], words(400)) as journal,
    ):
        ended = asyncio.run(main(journal, scheduler))
    assert ended.why == "stopped"
    assert ended.status.items["recorded"] == len(sandbox.journal) < 400
    assert set(counts(ended)) == {"recorded", "planned"}


@pytest.mark.slow
def test_a_worker_without_journal_is_named(tmp_path: Path, database: str) -> None:
    with (
        cluster(tmp_path, {"JUSTONEAPI_TOKEN": TOKEN}) as (scheduler, _),
        Journal.start(database, [KEY], words(4)) as journal,
        pytest.raises(InvalidSettings, match="JUSTONE_JOURNAL on a Dask worker"),
    ):
        asyncio.run(work_on_dask(journal, scheduler=scheduler))


@pytest.mark.parametrize("client", [partial(AsyncClient, TOKEN), partial(AsyncClient, token=TOKEN)])
def test_a_token_does_not_travel_through_a_scheduler(client: partial[AsyncClient], database: str) -> None:
    with (
        Journal.start(database, [KEY], words(1)) as journal,
        pytest.raises(InvalidSettings, match="through the scheduler"),
    ):
        asyncio.run(work_on_dask(journal, client, scheduler="tcp://127.0.0.1:9"))


def test_a_scheduler_needs_postgresql(tmp_path: Path) -> None:
    with journal_of(tmp_path, 1) as journal, pytest.raises(InvalidSettings, match="keep the journal in PostgreSQL"):
        asyncio.run(work_on_dask(journal, scheduler="tcp://127.0.0.1:9"))


@pytest.mark.parametrize("concurrency", [0, -1])
def test_a_scheduler_needs_calls_in_progress(tmp_path: Path, concurrency: int) -> None:
    with journal_of(tmp_path, 1) as journal, pytest.raises(InvalidSettings, match="concurrency must be 1 or more"):
        asyncio.run(work_on_dask(journal, scheduler="tcp://127.0.0.1:9", concurrency=concurrency))
