"""Runs with their journal in PostgreSQL, against the sandbox."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from justone_client import InvalidSettings, Prices, Retry
from justone_client.runs import Ended, Journal, work
from justone_client.sandbox import Sandbox

KEY = "GET /api/douyin/search-video/v4"
OTHER = "GET /api/douyin/get-video-detail/v2"
QUICK = Retry(attempts=3, base=0.0, cap=0.0)


def words(count: int) -> Iterator[dict[str, object]]:
    return ({"keyword": f"word {number}"} for number in range(count))


def worked(journal: Journal, sandbox: Sandbox, **options: Any) -> Ended:
    async def main() -> Ended:
        async with sandbox.async_client() as client:
            return await work(journal, client, **{"retry": QUICK, "concurrency": 8, **options})

    return asyncio.run(main())


def counts(ended: Ended) -> dict[str, int]:
    return {state: count for state, count in ended.status.items.items() if count}


@pytest.mark.parametrize(
    ("script", "state", "bills", "held"),
    [
        ("0", "recorded", 1, 0),
        ("201", "nothing", 1, 0),
        ("301x2-then-0", "recorded", 1, 0),
        ("500x3", "failed", 0, 0),
        ("400", "failed", 0, 0),
        ("202", "unknown", 0, 1),
        ("503", "unknown", 0, 1),
        ("html", "unknown", 0, 1),
        ("truncated", "unknown", 1, 1),
        ("reset", "unknown", 1, 1),
    ],
)
def test_each_outcome_has_its_state(database: str, script: str, state: str, bills: int, held: int) -> None:
    sandbox = Sandbox()
    sandbox.script(script, KEY)
    with Journal.start(database, [KEY], words(1), prices=Prices({}, default="0.10"), max_cost="1") as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, counts(ended), len(sandbox.ledger)) == ("done", {state: 1}, bills)
    assert ended.status.money.held == held * Decimal("0.10")
    assert ended.status.money.billed == (state in ("recorded", "nothing"))


def test_the_limit_holds_and_can_be_raised(database: str) -> None:
    sandbox = Sandbox()
    with Journal.start(database, [KEY], words(20), prices=Prices({}, default="0.10"), max_cost="0.75") as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, counts(ended), sandbox.ledger.spent) == ("limit", {"recorded": 7, "planned": 13}, Decimal("0.7"))
    with Journal.resume(database, max_cost="1.20", max_billed=10) as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, len(sandbox.ledger)) == ("limit", 10)
    with pytest.raises(InvalidSettings, match=r"max_cost=0\.75 is below the limit of this run, max_cost=1\.20"):
        Journal.start(database, [KEY], words(20), prices=Prices({}, default="0.10"), max_cost="0.75")
    with Journal.resume(database, max_cost="2", max_billed=99) as journal:
        assert worked(journal, sandbox).why == "done"
    assert len(sandbox.ledger) == 20


def test_an_operation_rests_on_the_server_clock(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the driver is two days late: midnight is as many seconds away as it says, from now on."""
    before = time.time()
    with Journal.start(database, [KEY], [{"keyword": "a"}]) as journal:
        monkeypatch.setattr("justone_client.runs.journal.postgres.store.time.time", lambda: before - 2 * 86_400)
        asyncio.run(journal.park(KEY, before - 2 * 86_400 + 3600))
        monkeypatch.undo()
        found = asyncio.run(journal.claim(1, before))
    assert found.claims == []
    assert found.ready_at is not None
    assert before + 3500 < found.ready_at < before + 3700
