"""The transitions of items in SQLite."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import settings

from justone_client.runs.journal.desk import Claim, Claims, Received
from justone_client.runs.journal.sqlite import transitions
from justone_client.runs.journal.sqlite.schema import open_to_write
from justone_client.runs.journal.sqlite.store import SqliteStore
from justone_client.runs.journal.sqlite.transaction import Transaction, read_money
from justone_client.runs.journal.states import Event
from tests.runs.machine import RunsMachine


def create(base: sqlite3.Connection, prices: Mapping[str, Decimal | str | None]) -> None:
    base.execute("INSERT INTO budgets (id, name) VALUES (1, 'budget')")
    base.execute("INSERT INTO runs (id, name, uuid, budget, plan, source, package, catalogue, created_at)"
                 " VALUES (1, 'run', 'u', 1, '', '', '', '', 0)")  # fmt: skip
    for number, (key, price) in enumerate(prices.items(), 1):
        values = (number, key, None if price is None else str(price))
        base.execute("INSERT INTO operations (id, run, step, key, kind, price) VALUES (?, 1, 0, ?, 'call', ?)", values)


def claim(base: sqlite3.Connection, most: int, now: float) -> Claims:
    with Transaction(base) as transaction:
        return transitions.claim(transaction, 1, None, most, now)


def move(base: sqlite3.Connection, item: int, event: Event, attempt: int, now: float = 0.0) -> bool:
    with Transaction(base) as transaction:
        return transitions.move(transaction, item, event, attempt, now=now)


def end(base: sqlite3.Connection, one: Claim, received: Received, now: float) -> bool:
    with Transaction(base) as transaction:
        return transitions.end(transaction, 1, one, received, now)


def recover(base: sqlite3.Connection) -> int:
    with Transaction(base) as transaction:
        return transitions.recover(transaction, 1, 0.0)


def settle(base: sqlite3.Connection, event: Event, reason: str) -> int:
    with Transaction(base) as transaction:
        return transitions.settle(transaction, 1, event, reason, None)


class SqliteRuns(RunsMachine):
    """The machine on a file."""

    def opened(self) -> SqliteStore:
        self.folder = tempfile.TemporaryDirectory()
        store = SqliteStore(Path(self.folder.name) / "journal", create=True)
        store.writer._base.execute("PRAGMA synchronous = OFF")
        self.do = store.writer.do
        return store

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        return self.do(lambda base: base.execute(sql).fetchall())

    def teardown(self) -> None:
        super().teardown()
        if hasattr(self, "folder"):
            self.folder.cleanup()


SqliteRuns.TestCase.settings = settings(max_examples=10, stateful_step_count=40)
TestRuns = SqliteRuns.TestCase


def journal(tmp_path: Path, price: str | None = "0.10") -> sqlite3.Connection:
    base = open_to_write(tmp_path / "run.journal", create=True)
    create(base, {"GET /api/a/b/v1": price})
    base.execute(
        "INSERT INTO items (id, run, key, operation, parameters, path, state)"
        " VALUES (1, 1, 'k', 1, '[]', '', 'planned')"
    )
    base.execute("INSERT INTO counters VALUES (1, 1, 'planned', 1)")
    return base


def test_both_answers_are_kept_after_a_retry(tmp_path: Path) -> None:
    base = journal(tmp_path)
    for body in (b"first", b"second"):
        (one,) = claim(base, 1, 0.0).claims
        assert move(base, one.item, "send", one.attempt)
        assert end(base, one, Received("doubt" if body == b"first" else "record", 503, 503, body), 0.0)
        settle(base, "retry", "asked")
    assert base.execute("SELECT attempt FROM answers ORDER BY attempt").fetchall() == [(1,), (2,)]
    assert read_money(base.execute, 1).spent == Decimal("0.20")
    base.close()


def test_a_late_answer_ends_an_unknown_item(tmp_path: Path) -> None:
    base = journal(tmp_path)
    (one,) = claim(base, 1, 0.0).claims
    move(base, one.item, "send", one.attempt)
    assert recover(base) == 1
    assert read_money(base.execute, 1).held == Decimal("0.10")
    assert end(base, one, Received("record", 0, 200, b"{}"), 0.0)
    assert base.execute("SELECT state, held FROM items").fetchone() == ("recorded", None)
    assert read_money(base.execute, 1)[2:] == (Decimal("0.10"), Decimal(0), 1, 0)
    base.close()


def test_an_answer_of_an_old_attempt_changes_no_state(tmp_path: Path) -> None:
    base = journal(tmp_path)
    (one,) = claim(base, 1, 0.0).claims
    move(base, one.item, "send", one.attempt)
    recover(base)
    settle(base, "retry", "asked")
    (again,) = claim(base, 1, 0.0).claims
    assert (again.item, again.attempt) == (one.item, one.attempt + 1)
    assert not end(base, one, Received("record", 0, 200, b"late"), 0.0)
    assert base.execute("SELECT state FROM items").fetchone() == ("claimed",)
    assert base.execute("SELECT attempt FROM answers").fetchall() == [(1,)], "it is paid for, so it is kept"
    base.close()


def test_a_clock_set_back_does_not_stop_the_run(tmp_path: Path) -> None:
    base = journal(tmp_path)
    (one,) = claim(base, 1, 9000.0).claims
    move(base, one.item, "send", one.attempt)
    end(base, one, Received("put back", 301, 200, b"{}", not_before=9010.0), 9000.0)
    assert claim(base, 1, 100.0).ready_at == 9010.0
    recover(base)
    assert len(claim(base, 1, 100.0).claims) == 1
    base.close()
