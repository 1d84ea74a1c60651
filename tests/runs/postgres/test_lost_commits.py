"""The connection is lost at COMMIT: the transaction happens once, whether the server got the COMMIT or not."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import psycopg
import pytest

from justone_client import Prices
from justone_client.runs import Journal, JournalError, work
from justone_client.runs.journal.desk import Received
from justone_client.runs.journal.postgres.store import PostgresStore
from justone_client.runs.journal.store import Limits
from justone_client.sandbox import Sandbox
from tests.runs.postgres.planned_runs import Worker, asked, batch_of, check_books, new_run, plan
from tests.support.servers.postgres import CuttingProxy, PostgresServer

SEARCH = "GET /api/douyin/search-video/v4"
WHERE = pytest.mark.parametrize("cut", ["cut_after", "cut_before"])


@pytest.fixture
def cut_address(postgres_server: PostgresServer, database: str, proxy: CuttingProxy) -> str:
    return postgres_server.address(database.rpartition("/")[2], port=proxy.port)


@pytest.fixture
def store(cut_address: str) -> Iterator[PostgresStore]:
    store = PostgresStore(cut_address, create=True, patience=20)
    yield store
    store.close()


@WHERE
def test_a_lost_claim_is_handed_out_once(store: PostgresStore, proxy: CuttingProxy, database: str, cut: str) -> None:
    worker = Worker(store, plan(store, 10, Limits(Decimal("0.50"))))
    getattr(proxy, cut)()
    claims = worker.claim(3).claims
    assert [one.item for one in claims] == [1, 2, 3]
    assert proxy.cuts == 1
    assert worker.states() == {"planned": 7, "claimed": 3}
    assert {one.attempt for one in claims} == {1}
    assert [one.item for one in worker.claim(9).claims] == [4, 5], "the limit is as if nothing had been lost"
    check_books(database)


@WHERE
def test_a_lost_send_counts_once(store: PostgresStore, proxy: CuttingProxy, cut: str) -> None:
    worker = Worker(store, plan(store, 2))
    (one,) = worker.claim(1).claims
    getattr(proxy, cut)()
    assert worker.send(one), "the reread shows that the attempt is ours, or that it was not committed"
    assert proxy.cuts == 1
    assert worker.states() == {"planned": 1, "sent": 1}
    assert not worker.send(one), "a second time it has moved on"


@WHERE
def test_a_lost_end_is_recorded_once(store: PostgresStore, proxy: CuttingProxy, database: str, cut: str) -> None:
    worker = Worker(store, plan(store, 1))
    (one,) = worker.claim(1).claims
    assert worker.send(one)
    getattr(proxy, cut)()
    assert worker.end(one), "the answer is reported as recorded"
    assert (proxy.cuts, worker.states()) == (1, {"recorded": 1})
    assert asked(database, "SELECT spent, held, billed, holds FROM justone_runs.spendings") == [
        (Decimal("0.10"), 0, 1, 0)
    ]
    check_books(database)


@WHERE
def test_a_lost_settlement_is_made_once(store: PostgresStore, proxy: CuttingProxy, cut: str) -> None:
    worker = Worker(store, plan(store, 1))
    (one,) = worker.claim(1).claims
    worker.send(one)
    worker.end(one, Received("doubt", 503))
    getattr(proxy, cut)()
    assert store.settle(worker.run.id, "retry", "asked") == 1
    assert (proxy.cuts, worker.states()) == (1, {"planned": 1})


@WHERE
def test_planning_loses_and_repeats_no_row(store: PostgresStore, proxy: CuttingProxy, database: str, cut: str) -> None:
    row = store.begin(new_run(), Limits())
    for first in range(0, 400, 100):
        getattr(proxy, cut)()
        store.insert(row, batch_of(first, 100))
    assert proxy.cuts == 4
    assert store.find("run")._replace(operations={}) == row._replace(rows=400, digest="digest 400", operations={})  # type: ignore[union-attr]
    assert asked(database, "SELECT count(*), count(DISTINCT key) FROM justone_runs.items") == [(400, 400)]
    check_books(database)


def test_the_reread_waits_for_a_commit_in_progress(store: PostgresStore, database: str) -> None:
    """The lost transaction holds the row of its session, so the next one learns how it ended."""
    session = store._session
    with psycopg.connect(database) as late, psycopg.connect(database, autocommit=True) as other:
        late.execute(b"UPDATE justone_runs.sessions SET commits = 77 WHERE id = %s", (session.number,))
        with ThreadPoolExecutor(1) as pool:
            reread = pool.submit(session._is_committed, other, 77)
            with pytest.raises(TimeoutError):
                reread.result(0.3)
            late.commit()
            assert reread.result(20)
        assert not session._is_committed(other, 78)


def test_a_run_survives_lost_commits(
    cut_address: str, proxy: CuttingProxy, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Each fifth commit is lost, on either side; every item is paid once and recorded at its first attempt."""
    sandbox = Sandbox()
    rows = [{"keyword": f"word {number}"} for number in range(60)]

    async def cutting() -> None:
        for number in range(10_000):
            cuts = proxy.cuts
            (proxy.cut_after if number % 2 else proxy.cut_before)(4)
            while proxy.cuts == cuts:
                await asyncio.sleep(0.002)

    async def main(journal: Journal) -> str:
        task = asyncio.create_task(cutting())
        async with sandbox.async_client() as client:
            ended = await work(journal, client, concurrency=3)
        task.cancel()
        return ended.why

    with Journal.start(cut_address, [SEARCH], rows, prices=Prices({}, default="0.10"), max_cost="6") as journal:
        assert asyncio.run(main(journal)) == "done"
        assert proxy.cuts > 5
        assert journal.status().items["recorded"] == 60
    calls = Counter(str(call.parameters) for call in sandbox.journal)
    assert (len(calls), set(calls.values()), len(sandbox.ledger)) == (60, {1}, 60)
    assert asked(database, "SELECT DISTINCT attempt FROM justone_runs.items") == [(1,)]
    check_books(database)


def test_a_server_that_stays_away_is_reported(store: PostgresStore, proxy: CuttingProxy) -> None:
    worker = Worker(store, plan(store, 1))
    (one,) = worker.claim(1).claims
    store._session._patience = 0.2
    proxy.close()
    with pytest.raises(JournalError, match="no server answers at the address; start it"):
        worker.send(one)
