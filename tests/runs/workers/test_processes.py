"""Runs whose calls are made by worker processes."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import psutil
import pytest

from justone_client import AsyncClient, InvalidSettings, Prices
from justone_client.runs import Ended, Journal, WorkersLost, work_in_processes
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.runs.workers.programs import (
    KEY,
    QUICK,
    TOKEN,
    caching_client,
    client_of,
    counts,
    during,
    journal_of,
    judge_stopped,
    kill_one,
    worker_processes,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
PROGRAM = """
import asyncio, sys
from functools import partial
from justone_client import AsyncClient, JustOneError
from justone_client.runs import Journal, {engine}

def main():
    with Journal.start(sys.argv[1], [{key!r}], (f"word {{n}}" for n in range(40))) as journal:
        client = partial(AsyncClient, "sandbox", base_url=sys.argv[2])
        try:
            print(asyncio.run({engine}(journal, client, workers=2, concurrency=8)).error, flush=True)
        except JustOneError as error:
            print(error, flush=True)

{guard}main()
"""
TWO = partial(work_in_processes, workers=2, concurrency=8, retry=QUICK)


@pytest.mark.slow
def test_processes_share_the_items(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.random_faults(0.2, ("301", "500"), 1)
    with sandbox.serve() as server, journal_of(tmp_path, 60) as journal:
        ended = asyncio.run(TWO(journal, client_of(server.url)))
    assert (ended.why, counts(ended), len(sandbox.ledger)) == ("done", {"recorded": 60}, 60)
    assert worker_processes() == []


def test_a_killed_worker_is_replaced(tmp_path: Path) -> None:
    """What it had sent is unknown, what it had only claimed is called by others, and nothing is billed twice."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    with sandbox.serve() as server, journal_of(tmp_path, 40) as journal:
        ended = asyncio.run(during(TWO(journal, client_of(server.url)), journal, 8, kill_one))
    assert ended.why == "done"
    assert 1 <= ended.status.items["unknown"] <= 4
    assert ended.status.items["recorded"] == 40 - ended.status.items["unknown"]
    billed = [call.parameters["keyword"] for call in sandbox.journal]
    assert len(billed) == len(set(billed))


def test_a_limit_is_exact_among_processes(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with (
        sandbox.serve() as server,
        journal_of(tmp_path, 60, prices=Prices({}, default="0.10"), max_cost="3.75") as journal,
    ):
        ended = asyncio.run(TWO(journal, client_of(server.url)))
    assert (ended.why, counts(ended), len(sandbox.ledger)) == ("limit", {"recorded": 37, "planned": 23}, 37)


@pytest.mark.slow
@pytest.mark.sampled(2)
@pytest.mark.parametrize("grace", [20.0, 0.05])
def test_a_stop_reaches_every_worker(tmp_path: Path, grace: float) -> None:
    sandbox = Sandbox()
    sandbox.slow("global", 0.5)

    async def main(url: str, journal: Journal) -> Ended:
        stop = asyncio.Event()
        return await during(TWO(journal, client_of(url), grace=grace, stop=stop), journal, 8, stop.set)

    with sandbox.serve() as server, journal_of(tmp_path, 40) as journal:
        ended = asyncio.run(main(server.url, journal))
    judge_stopped(ended, len(sandbox.journal), grace)


@pytest.mark.slow
def test_a_refused_worker_stops_all(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.script("100")
    with sandbox.serve() as server, journal_of(tmp_path, 60) as journal:
        ended = asyncio.run(TWO(journal, client_of(server.url)))
    assert (ended.why, ended.error and ended.error.code, counts(ended)) == ("refused", 100, {"planned": 60})


@pytest.mark.slow
def test_workers_that_die_again_and_again_end_the_run(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    with sandbox.serve() as server, journal_of(tmp_path, 40) as journal:
        ended = asyncio.run(during(TWO(journal, client_of(server.url), restarts=0), journal, 8, kill_one))
    assert ended.why == "stopped"
    assert isinstance(ended.error, WorkersLost)
    assert "exit status -9" in str(ended.error)
    assert ended.status.items["sent"] == ended.status.items["claimed"] == 0


@pytest.mark.parametrize(
    ("client", "options", "words"),
    [
        (lambda: AsyncClient(TOKEN), {}, "cannot travel"),
        (AsyncClient(TOKEN, base_url="http://127.0.0.1:9"), {}, "cannot travel"),
        (AsyncClient, {"workers": 0}, "workers must be 1 or more"),
        (AsyncClient, {"workers": 5, "concurrency": 4}, "concurrency of 5 or more"),
    ],
    ids=["lambda", "client", "no worker", "more workers than calls"],
)
def test_options_are_checked_first(tmp_path: Path, client: object, options: dict[str, int], words: str) -> None:
    with journal_of(tmp_path, 1) as journal, pytest.raises(InvalidSettings, match=words):
        asyncio.run(work_in_processes(journal, client, **options))  # type: ignore[arg-type]


def test_a_client_with_a_cache_is_refused(tmp_path: Path) -> None:
    with journal_of(tmp_path, 1) as journal, pytest.raises(InvalidSettings, match="without cache"):
        asyncio.run(TWO(journal, partial(caching_client, "http://127.0.0.1:9")))


def test_the_token_is_on_no_command_line(tmp_path: Path) -> None:
    seen: list[str] = []

    def look() -> None:
        seen.extend(" ".join([*one.cmdline(), *one.environ().values()]) for one in worker_processes())

    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    with sandbox.serve() as server, journal_of(tmp_path, 16) as journal:
        asyncio.run(during(TWO(journal, client_of(server.url)), journal, 8, look))
    assert len(seen) == 2
    assert not any(TOKEN in text for text in seen)


def program(folder: Path, engine: str, guard: str) -> Path:
    path = folder / "program.py"
    path.write_text(PROGRAM.format(key=KEY, engine=engine, guard=guard))
    return path


@pytest.mark.slow
@pytest.mark.sampled(2)
@pytest.mark.parametrize("engine", ["work_in_processes", "work_on_dask"])
def test_a_program_without_guard_ends_with_advice(tmp_path: Path, engine: str) -> None:
    if engine == "work_on_dask":
        pytest.importorskip("distributed", reason="Dask is not installed")
    sandbox = Sandbox()
    with sandbox.serve() as server:
        command = [sys.executable, str(program(tmp_path, engine, "")), str(tmp_path / "j"), server.url]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert 'if __name__ == "__main__"' in ended.stdout
    assert len(sandbox.journal) == 0


@pytest.mark.slow
def test_workers_end_with_a_killed_driver(tmp_path: Path) -> None:
    """No process could write their answers; the next start names unknown what was in flight."""
    sandbox = Sandbox()
    sandbox.slow("global", 1.0)
    guard = 'if __name__ == "__main__": '
    with sandbox.serve() as server:
        command = [sys.executable, str(program(tmp_path, "work_in_processes", guard)), str(tmp_path / "j"), server.url]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as driver:
            while len(sandbox.journal) < 4:
                time.sleep(0.01)
            workers = psutil.Process(driver.pid).children()
            driver.kill()
        assert psutil.wait_procs(workers, timeout=10)[1] == []
    with Journal.resume(tmp_path / "j") as journal:
        items = journal.status().items
    assert 4 <= items["unknown"] <= 8
    assert items["unknown"] + items["planned"] + items["recorded"] == 40


@pytest.mark.slow
def test_signals_to_the_group_leave_workers_at_work(tmp_path: Path) -> None:
    """A terminal sends Ctrl-C to each process of the group; only the driver decides."""

    def interrupt() -> None:
        for process in worker_processes():
            for kind in (signal.SIGINT, signal.SIGTERM):
                os.kill(process.pid, kind)

    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    with sandbox.serve() as server, journal_of(tmp_path, 24) as journal:
        ended = asyncio.run(during(TWO(journal, client_of(server.url)), journal, 8, interrupt))
    assert (ended.why, counts(ended)) == ("done", {"recorded": 24})
