"""Measure the journal in PostgreSQL: items a second that 8 worker processes claim with money, send and record.

python -m benchmarks.runs_postgres [--items 8000] [--groups 10 25] [--workers 8]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import time
from decimal import Decimal
from typing import TYPE_CHECKING

from justone_client.runs.journal.desk import Claim, PlannedItem, Received
from justone_client.runs.journal.planning import Batch, OperationPlan
from justone_client.runs.journal.postgres.store import PostgresStore
from justone_client.runs.journal.store import Limits, NewRun
from tests.support.servers.postgres import missing_server, postgres_running

if TYPE_CHECKING:
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Barrier

KEY, ANSWER = "GET /api/a/b/v1", b'{"code": 0, "data": {"id": "7300000000000000000"}}' * 20


def plan(store: PostgresStore, items: int) -> int:
    """Plan a run whose limit is exactly what its items cost."""
    operations = (OperationPlan(0, KEY, "call", Decimal("0.10")),)
    row = store.begin(NewRun("run", "run", "plan", "test", operations, "1", "c"), Limits(items * Decimal("0.10")))
    for first in range(0, items, 1000):
        numbers = range(first, min(items, first + 1000))
        rows = [json.dumps({"id": number}) for number in numbers]
        calls = [[PlannedItem(KEY, json.dumps([["id", str(number)]]))] for number in numbers]
        store.insert(row, Batch(first, rows, list(calls), str(first)))
    store.finish_planning(row.id)
    return row.id


def worker(address: str, run: int, group: int, ready: Barrier, results: Queue[int]) -> None:
    store = PostgresStore(address, create=False)
    number = store.enter(run, "host", os.getpid())

    async def call(one: Claim) -> None:
        if not (await store.send(one, number, 0.0) and await store.end(run, one, received, 0.0)):
            raise SystemExit("an item was taken over")

    async def main() -> int:
        recorded = 0
        while claims := (await store.claim(run, number, group, 0.0)).claims:
            await asyncio.gather(*map(call, claims))
            recorded += len(claims)
        return recorded

    received = Received("record", 0, 200, ANSWER, 0.1)
    ready.wait()
    results.put(asyncio.run(main()))
    store.close()


def measured(address: str, items: int, group: int, workers: int) -> float:
    """Items a second."""
    store = PostgresStore(address, create=True)
    run = plan(store, items)
    context = multiprocessing.get_context("spawn")
    ready, results = context.Barrier(workers + 1), context.Queue()
    processes = [context.Process(target=worker, args=(address, run, group, ready, results)) for _ in range(workers)]
    for process in processes:
        process.start()
    ready.wait()
    started = time.perf_counter()
    recorded = sum(results.get() for _ in processes)
    seconds = time.perf_counter() - started
    for process in processes:
        process.join()
    status = store.reader().status("run")
    store.close()
    if (recorded, status.items["recorded"], status.money.spent) != (items, items, status.money.max_cost):
        raise SystemExit(f"{recorded} of {items} items were recorded: {status}")
    return items / seconds


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the journal in PostgreSQL.")
    parser.add_argument("--items", type=int, default=8000)
    parser.add_argument("--groups", type=int, nargs="+", default=[10, 25])
    parser.add_argument("--workers", type=int, default=8)
    given = parser.parse_args()
    if missing := missing_server():
        raise SystemExit(missing)
    with postgres_running() as server:
        for group in given.groups:
            server.admin(f"CREATE DATABASE groups_of_{group} TEMPLATE template0")
            rate = measured(server.address(f"groups_of_{group}"), given.items, group, given.workers)
            print(f"{given.workers} workers, groups of {group}: {rate:,.0f} items/s")


if __name__ == "__main__":
    main()
