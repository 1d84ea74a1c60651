"""A small run in a PostgreSQL journal, planned without a service."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import psycopg

from justone_client.runs.journal.desk import Claim, Claims, DerivedRow, PlannedItem, Received
from justone_client.runs.journal.planning import Batch, OperationPlan
from justone_client.runs.journal.postgres.store import PostgresStore
from justone_client.runs.journal.store import Limits, NewRun, RunRow

KEY, OTHER = "GET /api/a/b/v1", "GET /api/a/c/v1"
PRICES = {KEY: Decimal("0.10"), OTHER: Decimal("0.25")}


def new_run(name: str = "run", budget: str = "budget", steps: Sequence[Sequence[str]] = ((KEY,),)) -> NewRun:
    operations = [OperationPlan(step, key, "call", PRICES[key]) for step, keys in enumerate(steps) for key in keys]
    return NewRun(name, budget, "plan", "test", tuple(operations), "1.0", "catalogue")


def batch_of(first: int, count: int, keys: Sequence[str] = (KEY,)) -> Batch:
    numbers = range(first, first + count)
    rows = [json.dumps({"id": number}) for number in numbers]
    items = [[PlannedItem(key, json.dumps([["id", str(number)]])) for key in keys] for number in numbers]
    return Batch(first, rows, list(items), f"digest {first + count}")


def plan(store: PostgresStore, count: int, limits: Limits | None = None, new: NewRun | None = None) -> RunRow:
    """Create a run with that many rows, each with one item of each operation of the first step."""
    row = store.begin(new or new_run(), limits or Limits())
    keys = [key for step, key in row.operations if step == 0]
    store.insert(row, batch_of(0, count, keys))
    store.finish_planning(row.id)
    return row


class Worker:
    """A worker of a run, to be used without an event loop."""

    def __init__(self, store: PostgresStore, run: RunRow) -> None:
        self.store, self.run = store, run
        self.number = store.enter(run.id, "host", 1)

    def claim(self, most: int, now: float = 0.0) -> Claims:
        return asyncio.run(self.store.claim(self.run.id, self.number, most, now))

    def send(self, one: Claim) -> bool:
        return asyncio.run(self.store.send(one, self.number, 0.0))

    def end(self, one: Claim, received: Received | None = None, now: float = 0.0) -> bool:
        return asyncio.run(self.store.end(self.run.id, one, received or Received("record", 0, 200, b"{}"), now))

    def derive(self, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool:
        return asyncio.run(self.store.derive(self.run.id, one, rows, failed))

    def states(self) -> dict[str, int]:
        status = self.store.reader().status(self.run.name)
        return {state: items for state, items in status.items.items() if items}


def asked(address: str, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Ask the database itself."""
    with psycopg.connect(address) as base:
        return base.execute(statement.encode(), values).fetchall()


def check_books(address: str) -> None:
    """Counters and money are what the items say."""
    counters = asked(address, "SELECT operation, state, sum(items) FROM justone_runs.counters GROUP BY 1, 2")
    items = asked(address, "SELECT operation, state, count(*) FROM justone_runs.items GROUP BY 1, 2")
    assert {row for row in counters if row[2]} == set(items)
    (held,) = asked(address, "SELECT COALESCE(sum(held), 0), count(held) FROM justone_runs.items")
    assert asked(address, "SELECT COALESCE(sum(held), 0), COALESCE(sum(holds), 0) FROM justone_runs.spendings") == [
        held
    ]
