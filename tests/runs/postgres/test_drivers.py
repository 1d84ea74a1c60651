"""Several drivers on one run: limits are exact, leases expire, late workers are fenced by their attempts."""

from __future__ import annotations

import asyncio
import multiprocessing
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from functools import partial
from typing import Any

import psycopg
import pytest

from justone_client import AsyncClient, Prices
from justone_client.runs import Journal, JournalError, work
from justone_client.runs.journal.desk import Claim, DerivedRow, NextPage, PlannedItem, Received
from justone_client.runs.journal.planning import OperationPlan
from justone_client.runs.journal.postgres.store import PostgresStore
from justone_client.runs.journal.store import Limits, NewRun
from justone_client.sandbox import Sandbox
from tests.runs.postgres.planned_runs import KEY, OTHER, Worker, asked, batch_of, check_books, new_run, plan

SEARCH = "GET /api/douyin/search-video/v4"


@pytest.fixture
def stores(database: str) -> Iterator[list[PostgresStore]]:
    """Three programs that have the journal open, without heartbeats. The lease is short for the second."""
    opened = [PostgresStore(database, create=True, lease=lease) for lease in (60.0, 0.2, 60.0)]
    for store in opened:
        store._writer._interval = 1e6
        store._writer._beat_at = time.monotonic() + 1e6
    yield opened
    for store in opened:
        store.close()


def test_drivers_share_a_run_and_its_limit(database: str) -> None:
    """Three drivers in processes of their own: each item is paid once, and no limit is exceeded by one."""
    sandbox = Sandbox()
    rows = [{"keyword": f"word {number}"} for number in range(120)]
    options: dict[str, Any] = {"prices": Prices({}, default="0.10"), "max_cost": "9.95"}
    with sandbox.serve() as service, Journal.start(database, [SEARCH], rows, **options):
        drivers = [multiprocessing.get_context("spawn").Process(target=drive, args=(database, service.url))
                   for _ in range(3)]  # fmt: skip
        for one in drivers:
            one.start()
        for one in drivers:
            one.join(120)
    assert [one.exitcode for one in drivers] == [0, 0, 0]
    assert (len(sandbox.ledger), sandbox.ledger.spent) == (99, Decimal("9.9"))
    assert max(Counter(str(call.parameters) for call in sandbox.journal if call.billed).values()) == 1
    assert len(asked(database, "SELECT DISTINCT worker FROM justone_runs.items WHERE state = 'recorded'")) > 1
    check_books(database)


@pytest.mark.slow
def test_drivers_that_are_killed_and_replaced(database: str) -> None:
    """Three at once, and kill -9 for three: nothing is paid twice, and only calls in flight are unknown."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.05)
    rows = [{"keyword": f"word {number}"} for number in range(150)]
    spawned = multiprocessing.get_context("spawn").Process
    options: dict[str, Any] = {"prices": Prices({}, default="0.10"), "max_cost": "15"}
    with sandbox.serve() as service:
        Journal.start(database, [SEARCH], rows, **options).close()
        drivers = [spawned(target=drive, args=(database, service.url, "done")) for _ in range(3)]
        for one in drivers:
            one.start()
        for number in range(3):
            until = time.monotonic() + 60
            while len(sandbox.ledger) < 20 * (number + 1):
                assert time.monotonic() < until
                time.sleep(0.01)
            drivers[number].kill()
            drivers[number].join()
            drivers.append(spawned(target=drive, args=(database, service.url, "done")))
            drivers[-1].start()
        for one in drivers[3:]:
            one.join(120)
    assert [one.exitcode for one in drivers] == [-9, -9, -9, 0, 0, 0]
    states = dict(asked(database, "SELECT state, count(*) FROM justone_runs.items GROUP BY state"))
    unknown = states.pop("unknown", 0)
    assert states == {"recorded": 150 - unknown}
    assert unknown <= 15, "five calls in flight for each kill"
    assert max(Counter(str(call.parameters) for call in sandbox.journal if call.billed).values()) == 1
    check_books(database)


def drive(address: str, url: str, why: str = "limit") -> None:
    async def main(journal: Journal) -> None:
        async with AsyncClient("sandbox", base_url=url) as client:
            ended = await work(journal, client, concurrency=5)
        assert ended.why == why

    with Journal.resume(address) as journal:
        asyncio.run(main(journal))


def test_drivers_plan_the_same_source_once(database: str) -> None:
    stores = [PostgresStore(database, create=True) for _ in range(2)]

    def drive(store: PostgresStore) -> None:
        row = store.begin(new_run(steps=[(KEY, OTHER)]), Limits())
        for first in range(0, 1000, 50):
            store.insert(row, batch_of(first, 50, (KEY, OTHER)))

    threads = [threading.Thread(target=drive, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = stores[0].find("run")
    assert found is not None
    assert (found.rows, found.digest) == (1000, "digest 1000")
    assert asked(database, "SELECT count(*) FROM justone_runs.items") == [(2000,)]
    assert asked(database, "SELECT count(*) FROM justone_runs.links") == [(2000,)]
    check_books(database)
    for store in stores:
        store.close()


def test_a_lease_that_expires_during_its_call(stores: list[PostgresStore], database: str) -> None:
    """Its item is unknown, and is not called again; the late answer ends it."""
    slow, other = (Worker(store, plan(store, 3) if not number else stores[0].find("run"))  # type: ignore[arg-type]
                   for number, store in enumerate(stores[:2]))  # fmt: skip
    sent, claimed = slow.claim(2).claims
    assert slow.send(sent)
    age(database, slow.store, 1.0)
    assert other.store.recover(other.run.id) == 1
    assert other.states() == {"planned": 2, "unknown": 1}
    assert asked(database, "SELECT sum(held) FROM justone_runs.spendings") == [(Decimal("0.10"),)]

    again = other.claim(5).claims
    assert sorted(one.item for one in again) == [claimed.item, 3], "what was only claimed is handed out again"
    assert not slow.send(claimed), "the first worker has lost it"
    assert slow.end(sent), "its late answer is recorded"
    assert other.states() == {"claimed": 2, "recorded": 1}
    check_books(database)


def test_an_answer_of_an_old_attempt_changes_no_state(stores: list[PostgresStore], database: str) -> None:
    worker = Worker(stores[0], plan(stores[0], 1))
    (first,) = worker.claim(1).claims
    worker.send(first)
    stores[0].leave(worker.number)
    stores[0].settle(worker.run.id, "retry", "asked")
    (second,) = worker.claim(1).claims
    assert (second.item, second.attempt) == (first.item, 2)
    assert worker.send(second)
    for event in ("put back", "record", "fail", "doubt"):
        assert not worker.end(first, Received(event, 0, 200, b"late"))  # type: ignore[arg-type]
        assert worker.states() == {"sent": 1}
    assert asked(database, "SELECT attempt FROM justone_runs.answers") == [(1,)], "it is paid for, so it is kept"
    check_books(database)


def test_a_claim_waits_for_the_budget_and_reads_it_then(stores: list[PostgresStore], database: str) -> None:
    """Another driver holds the row of the budget and takes the rest of the money meanwhile."""
    worker = Worker(stores[0], plan(stores[0], 3, Limits(Decimal("0.20"))))
    with psycopg.connect(database) as other, ThreadPoolExecutor(1) as pool:
        other.execute("SELECT 1 FROM justone_runs.budget_limits FOR UPDATE")
        claiming = pool.submit(worker.claim, 3)
        with pytest.raises(TimeoutError):
            claiming.result(0.3)
        other.execute("INSERT INTO justone_runs.spendings VALUES (1, 15, 0.05, 0.10, 1, 1)")
        other.commit()
        found = claiming.result(20)
    assert (found.claims, found.out_of_money) == ([], True)


def test_a_worker_that_has_left_sends_nothing(stores: list[PostgresStore], database: str) -> None:
    worker = Worker(stores[0], plan(stores[0], 2))
    sent, claimed = worker.claim(2).claims
    assert worker.send(sent)
    assert stores[0].leave(worker.number) == 1
    assert not worker.send(claimed)
    assert worker.end(sent)
    assert worker.states() == {"planned": 1, "recorded": 1}
    check_books(database)


def test_a_heartbeat_takes_over_from_the_dead(database: str) -> None:
    dead = PostgresStore(database, create=True)
    worker = Worker(dead, plan(dead, 3))
    worker.send(worker.claim(2).claims[0])
    age(database, dead, 60.0)
    with_beats = PostgresStore(database, create=True, lease=0.6)
    other = Worker(with_beats, worker.run)
    until = time.monotonic() + 30
    while other.states() != {"planned": 2, "unknown": 1}:
        assert time.monotonic() < until
        time.sleep(0.05)
    check_books(database)
    with_beats.close()
    dead.close()


def test_a_closed_journal_says_so(database: str) -> None:
    store = PostgresStore(database, create=True)
    worker = Worker(store, plan(store, 2))
    worker.send(worker.claim(2).claims[0])
    store.close()
    store.close()
    with pytest.raises(JournalError, match="is closed; open it again"):
        worker.claim(1)
    assert asked(database, "SELECT state FROM justone_runs.items ORDER BY id") == [("unknown",), ("planned",)]
    assert asked(database, "SELECT count(*) FROM justone_runs.sessions") == [(0,)]
    check_books(database)


def test_a_killed_driver_is_not_waited_for(database: str) -> None:
    """Its process has ended on this machine, so the next driver takes over before the lease expires."""
    store = PostgresStore(database, create=True)
    row = plan(store, 3)
    process = multiprocessing.get_context("spawn").Process(target=claim_and_hang, args=(database,))
    process.start()
    worker = Worker(store, row)
    until = time.monotonic() + 60
    while worker.states() != {"planned": 1, "claimed": 1, "sent": 1}:
        assert time.monotonic() < until
        time.sleep(0.05)
    assert store.recover(row.id) == 0, "it is alive"
    process.kill()
    process.join()
    assert store.recover(row.id) == 1
    assert worker.states() == {"planned": 2, "unknown": 1}
    store.close()


def claim_and_hang(address: str) -> None:
    store = PostgresStore(address, create=False)
    row = store.find("run")
    assert row is not None
    worker = Worker(store, row)
    worker.send(worker.claim(2).claims[0])
    time.sleep(600)


def test_nobody_is_dead_because_the_server_was_away(database: str, postgres_server: Any) -> None:
    """Until the server started, no driver could send a heartbeat; leases begin anew."""
    first, second = PostgresStore(database, create=True), PostgresStore(database, create=True, lease=5.0)
    worker = Worker(first, plan(first, 1))
    worker.claim(1)
    age(database, first, 100.0)
    postgres_server.stop()
    postgres_server.start()
    second.recover(worker.run.id)
    assert worker.states() == {"claimed": 1}
    first.close()
    second.close()


def age(address: str, store: PostgresStore, seconds: float) -> None:
    """Let the last heartbeat of a program be older, and the server too, which a test does not restart for it."""
    asked(address, "UPDATE justone_runs.sessions SET seen_at = seen_at - %s WHERE id = %s RETURNING id",
          seconds, store._session.number)  # fmt: skip


def test_waits_are_on_the_clock_of_the_server(stores: list[PostgresStore]) -> None:
    """A worker whose clock is a day ahead waits as long as the others."""
    worker = Worker(stores[0], plan(stores[0], 1))
    tomorrow = time.time() + 86_400
    (one,) = worker.claim(1, tomorrow).claims
    worker.send(one)
    worker.end(one, Received("put back", 301, not_before=tomorrow + 30, counts=True), tomorrow)
    found = worker.claim(1, tomorrow)
    assert not found.claims
    assert found.ready_at is not None
    assert 20 < found.ready_at - tomorrow <= 30
    assert stores[0]._session._seen < time.time() + 3600


def test_workers_that_derive_equal_items_do_not_block(stores: list[PostgresStore], database: str) -> None:
    """Answers of many items hold the same ids in different orders; every order ends with one item for each."""
    new = NewRun("run", "budget", "plan", "test", (
        OperationPlan(0, KEY, "call", Decimal(0)), OperationPlan(1, OTHER, "call", Decimal(0))), "1", "c")  # fmt: skip
    row = plan(stores[0], 30, new=new)

    async def drive(store: PostgresStore, seed: int) -> None:
        worker = store.enter(row.id, "host", seed)
        while claims := (await store.claim(row.id, worker, 5, 0.0)).claims:
            await asyncio.gather(*(one_call(store, worker, one, seed) for one in claims if one.step == 0))
            if any(one.step for one in claims):
                return

    async def one_call(store: PostgresStore, worker: int, one: Claim, seed: int) -> None:
        await store.send(one, worker, 0.0)
        ids = range(40) if seed % 2 else range(39, -1, -1)
        rows = tuple(DerivedRow(1, place, f'{{"id": {number}}}', (PlannedItem(OTHER, f'[["id","{number}"]]'),))
                     for place, number in enumerate(ids))  # fmt: skip
        assert await store.end(row.id, one, Received("record", 0, 200, b"{}", derived=rows), 0.0)

    threads = [threading.Thread(target=partial(asyncio.run, drive(store, seed))) for seed, store in enumerate(stores)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert asked(database, "SELECT count(*) FROM justone_runs.items WHERE operation = 2") == [(40,)]
    recorded = asked(database, "SELECT count(*) FROM justone_runs.items WHERE state = 'recorded'")[0][0]
    assert asked(database, "SELECT count(*) FROM justone_runs.links WHERE step = 1") == [(recorded * 40,)]
    assert recorded > 5
    check_books(database)


def test_a_walk_goes_on_with_the_next_page(stores: list[PostgresStore], database: str) -> None:
    """The page, its answer and the next page are one transaction; pages of walks that have begun come first."""
    new = NewRun("run", "budget", "plan", "test", (OperationPlan(0, KEY, "walk", Decimal(0)),), "1", "c")
    worker = Worker(stores[0], plan(stores[0], 3, new=new))
    (first,) = worker.claim(1).claims
    worker.send(first)
    worker.end(first, Received("record", 0, 200, b"{}", next_page=NextPage((("id", "0"), ("page", "2")), "state")))
    (second,) = worker.claim(1).claims
    assert (second.root, second.page, second.cursor, second.parameters) == (
        first.item, 2, "state", (("id", "0"), ("page", "2")))  # fmt: skip
    worker.send(second)
    worker.end(second, Received("record", 0, 200, b"[]", next_page=NextPage(ended="the last page")))
    assert worker.states() == {"planned": 2, "recorded": 2}
    pages = [one.page for one in stores[1].reader().export("run")]
    assert pages == [1, 2, 1, 1]
    check_books(database)
