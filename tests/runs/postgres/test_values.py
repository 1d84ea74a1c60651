"""Values that PostgreSQL cannot hold as text, and the same job in both databases."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from justone_client import Prices, Retry
from justone_client.runs import Journal, JournalView, work
from justone_client.runs.journal.desk import DerivedRow, NextPage, PlannedItem, Received
from justone_client.runs.journal.planning import Batch, OperationPlan
from justone_client.runs.journal.postgres.store import PostgresStore
from justone_client.runs.journal.store import Limits, NewRun
from justone_client.sandbox import ManualClock, Sandbox
from tests.runs.postgres.planned_runs import KEY, OTHER, Worker, asked, check_books, plan

SEARCH = "GET /api/douyin/search-video/v4"
DETAIL = "GET /api/douyin/get-video-detail/v2"
NUL, LONE = "\0", "\ud800"


@pytest.fixture
def store(database: str) -> Iterator[PostgresStore]:
    store = PostgresStore(database, create=True)
    yield store
    store.close()


def test_answers_are_kept_as_bytes(store: PostgresStore) -> None:
    """NUL, lone surrogates and broken UTF-8 come back as they were received."""
    bodies = [b"\0", b'{"a": "\\ud800"}', b"\xff\xfe\0", "é微".encode(), b""]
    worker = Worker(store, plan(store, len(bodies)))
    for one, body in zip(worker.claim(9).claims, bodies, strict=True):
        worker.send(one)
        assert worker.end(one, Received("record", 0, 200, body))
    assert [one.body for one in store.reader().export("run")] == bodies


def test_text_that_cannot_be_stored_loses_no_answer(store: PostgresStore, database: str) -> None:
    """The reason is cleaned; rows and parameters keep their meaning, since they are JSON."""
    new = NewRun("run", "budget", "plan", "test", (
        OperationPlan(0, KEY, "call", Decimal(0)), OperationPlan(1, OTHER, "call", Decimal(0))), "1", "c")  # fmt: skip
    row = store.begin(new, Limits())
    raw = '{"a":"' + LONE + '"}'
    store.insert(row, Batch(0, [raw], [[PlannedItem(KEY, f'[["keyword","{LONE}"]]')]], "d"))
    worker = Worker(store, row)
    (one,) = worker.claim(1).claims
    assert one.parameters == (("keyword", LONE),)
    assert json.loads(one.row or "") == {"a": LONE}
    worker.send(one)
    derived = DerivedRow(1, 0, raw, (PlannedItem(OTHER, "{}", f"refused {NUL}{LONE}"),))
    assert worker.end(one, Received("record", 0, 200, b"paid", reason=f"a{NUL}b{LONE}", derived=(derived,)))
    first, second = store.reader().export("run")
    assert (first.row, first.body, second.row, second.reason) == (
        {"a": LONE},
        b"paid",
        {"a": LONE},
        "refused \N{REPLACEMENT CHARACTER}?",
    )
    check_books(database)


def test_a_bad_ask_takes_no_other_with_it(store: PostgresStore, database: str) -> None:
    """A name that cannot be stored fails alone; what was asked for at the same time is committed."""
    worker = Worker(store, plan(store, 2))
    first, second = worker.claim(2).claims
    worker.send(first)
    worker.send(second)

    async def both() -> list[Any]:
        bad = Received("record", 0, 200, b"{}", next_page=NextPage(cursor=NUL))
        return list(
            await asyncio.gather(
                store.end(worker.run.id, first, bad, 0.0),
                store.end(worker.run.id, second, Received("record", 0, 200, b"{}"), 0.0),
                return_exceptions=True,
            )
        )

    failed, recorded = asyncio.run(both())
    assert (type(failed), recorded) == (ValueError, True)
    assert "a value cannot be stored" in str(failed)
    assert worker.states() == {"sent": 1, "recorded": 1}
    check_books(database)


@pytest.mark.parametrize("broken", ["cursor", "operation"])
def test_an_answer_is_recorded_without_what_is_broken(database: str, broken: str) -> None:
    """The walk ends, or the rows wait to be derived; what was paid for is there."""
    derived = (DerivedRow(7, 0, "{}", (PlannedItem("GET /absent", "{}"),)),)
    follows: dict[str, Any] = {"next_page": NextPage(cursor=NUL)} if broken == "cursor" else {"derived": derived}
    with Journal.start(database, [SEARCH], [{"keyword": "word"}]) as journal:

        async def main() -> bool:
            (one,) = (await journal.claim(1, 0.0)).claims
            await journal.send(one, 0.0)
            return await journal.end(one, Received("record", 0, 200, b"paid", **follows), 0.0)

        assert asyncio.run(main())
    (row,) = JournalView(database).export()
    assert (row.state, row.body) == ("recorded", b"paid")
    start = "" if broken == "cursor" else "not derived: "
    assert str(row.reason).startswith(f"{start}what follows from the answer is broken")
    check_books(database)


def test_many_unknown_items_are_settled_in_portions(
    store: PostgresStore, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("justone_client.runs.journal.postgres.recovery.PORTION", 4)
    worker = Worker(store, plan(store, 10))
    claims = worker.claim(10).claims
    for one in claims:
        worker.send(one)
        worker.end(one, Received("doubt", 503))
    assert store.settle(worker.run.id, "give up", "asked", [claims[2].item, claims[9].item, 77]) == 2
    assert store.settle(worker.run.id, "retry", "asked") == 8
    assert worker.states() == {"planned": 8, "failed": 2}
    check_books(database)


def test_amounts_are_exact(store: PostgresStore, database: str) -> None:
    tiny = Decimal("0.000000000000000000000000000000000000000000001")
    operations = (OperationPlan(0, KEY, "call", tiny),)
    new = NewRun("run", "budget", "plan", "test", operations, "1", "c")
    worker = Worker(store, plan(store, 5, Limits(3 * tiny), new))
    claims = worker.claim(5)
    assert (len(claims.claims), claims.out_of_money) == (3, True)
    for one in claims.claims:
        worker.send(one)
        worker.end(one)
    assert store.reader().status("run").money.spent == 3 * tiny
    assert asked(database, "SELECT spent = max_cost FROM justone_runs.budgets") == [(True,)]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("faults", ["", "301x2-then-0", "201", "500x3", "202", "html"])
def test_both_databases_tell_the_same(database: str, tmp_path: Path, faults: str) -> None:
    """Status, export, unknown and attempts are equal but for times and the order of calls."""
    found: list[object] = []
    for address in (tmp_path / "run.journal", database):
        sandbox = Sandbox(clock=ManualClock())
        if faults:
            sandbox.script(faults, SEARCH)
        rows = [{"word": f"word {number % 4}", "id": f"7000{number}"} for number in range(6)]
        with Journal.start(address, [SEARCH, DETAIL], rows, columns=[("word", "keyword"), ("id", "videoId")],
                           prices=Prices({}, default="0.10"), max_cost="2") as journal:  # fmt: skip
            ended = asyncio.run(ended_of(journal, sandbox))
        view = JournalView(address)
        status = view.status()
        found.append(
            [
                ended,
                status._replace(facts={}),
                [one._replace(received_at=None, item=0, body=None) for one in view.export()],
                sorted((one.operation, str(one.parameters), one.reason, one.page) for one in view.unknown()),
                sorted(one._replace(received_at=0.0, seconds=0.0) for one in view.attempts()),
                view.runs,
            ]
        )
    assert found[0] == found[1]


async def ended_of(journal: Journal, sandbox: Sandbox) -> str:
    async with sandbox.async_client() as client:
        return (await work(journal, client, concurrency=1, retry=Retry(attempts=3, base=0.0, cap=0.0))).why
