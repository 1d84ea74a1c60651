"""Runs on a `LocalCluster` of Dask, whose workers are processes."""

from __future__ import annotations

import asyncio
import pickle
import sys
from functools import partial
from pathlib import Path

import pytest

from justone_client import InvalidSettings, Prices
from justone_client.runs import Ended, Journal, work_on_dask
from justone_client.runs.workers.chunks import Versions, check
from justone_client.sandbox import Sandbox
from tests.runs.workers.programs import (
    QUICK,
    TOKEN,
    client_of,
    counts,
    during,
    journal_of,
    judge_stopped,
    kill_one,
    words,
)

distributed = pytest.importorskip("distributed", reason="Dask is not installed")
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.usefixtures("_dask_leaves_sockets"),
]
TWO = partial(work_on_dask, workers=2, concurrency=8, chunk=10, retry=QUICK)


@pytest.mark.slow
def test_dask_workers_share_the_items(tmp_path: Path) -> None:
    """Chunks of ten items, failures that come back later, and a limit in the middle, which is then raised."""
    sandbox = Sandbox()
    sandbox.random_faults(0.2, ("301", "500"), 1)
    prices = Prices({}, default="0.10")
    with sandbox.serve() as server:
        with journal_of(tmp_path, 60, prices=prices, max_cost="3.75") as journal:
            ended = asyncio.run(TWO(journal, client_of(server.url)))
            assert (ended.why, counts(ended), len(sandbox.ledger)) == ("limit", {"recorded": 37, "planned": 23}, 37)
        with Journal.resume(tmp_path / "j", max_cost="9") as journal:
            ended = asyncio.run(TWO(journal, client_of(server.url)))
    assert (ended.why, counts(ended), len(sandbox.ledger)) == ("done", {"recorded": 60}, 60)


async def with_scheduler(run: asyncio.Future[Ended], seen: list[bytes]) -> Ended:
    """Collect what the scheduler holds about tasks while a run works."""
    while not run.done():
        for scheduler in distributed.Scheduler._instances:
            seen += [pickle.dumps(task.run_spec) + repr(task).encode() for task in list(scheduler.tasks.values())]
        await asyncio.sleep(0.02)
    return await run


@pytest.mark.slow
def test_a_killed_dask_worker_costs_its_calls_in_flight(tmp_path: Path) -> None:
    """Its task is repeated by Dask, which claims other items. The scheduler never sees token, address or key."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    seen: list[bytes] = []

    async def main(url: str, journal: Journal) -> Ended:
        run = asyncio.ensure_future(during(TWO(journal, client_of(url)), journal, 8, kill_one))
        return await with_scheduler(run, seen)

    with sandbox.serve() as server, journal_of(tmp_path, 60) as journal:
        ended = asyncio.run(main(server.url, journal))
    assert ended.why == "done"
    assert 1 <= ended.status.items["unknown"] <= 4
    assert ended.status.items["recorded"] == 60 - ended.status.items["unknown"]
    called = [call.parameters["keyword"] for call in sandbox.journal]
    assert len(called) == len(set(called))
    assert len(seen) > 10
    secrets = (TOKEN.encode(), server.url.encode(), b"word 1")
    assert not any(secret in text for text in seen for secret in secrets)


@pytest.mark.slow
@pytest.mark.parametrize("grace", [20.0, 0.05])
def test_a_stop_reaches_every_dask_worker(tmp_path: Path, grace: float) -> None:
    sandbox = Sandbox()
    sandbox.slow("global", 0.5)

    async def main(url: str, journal: Journal) -> Ended:
        stop = asyncio.Event()
        return await during(TWO(journal, client_of(url), grace=grace, stop=stop), journal, 8, stop.set)

    with sandbox.serve() as server, journal_of(tmp_path, 60) as journal:
        ended = asyncio.run(main(server.url, journal))
    judge_stopped(ended, len(sandbox.journal), grace)


@pytest.mark.slow
def test_a_refused_dask_task_stops_the_run(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.script("601")
    with sandbox.serve() as server, journal_of(tmp_path, 60) as journal:
        ended = asyncio.run(TWO(journal, client_of(server.url)))
    assert (ended.why, ended.error and ended.error.code, counts(ended)) == ("refused", 601, {"planned": 60})


def test_other_versions_on_a_worker_are_refused() -> None:
    check(Versions("3.11", "1.0"), Versions("3.11", "1.0"))
    with pytest.raises(InvalidSettings, match=r"justone_client 1\.1 here and 1\.0 there"):
        check(Versions("3.11", "1.0"), Versions("3.11", "1.1"))


def test_without_dask_the_error_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        Journal.start(tmp_path / "j", ["GET /api/douyin/search-video/v4"], words(1)) as journal,
        pytest.raises(InvalidSettings, match=r"justone-client\[dask\]"),
    ):
        asyncio.run(TWO(journal))
