"""The transitions of items against a made-up service that bills: every order of events, also with crashes."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from justone_client.runs.journal.desk import Claim, Claims, Received
from justone_client.runs.journal.sqlite import transitions
from justone_client.runs.journal.sqlite.schema import open_to_write
from justone_client.runs.journal.sqlite.transaction import Transaction, read_money
from justone_client.runs.journal.states import Event

PRICES = {"GET /api/a/b/v1": Decimal("0.10"), "GET /api/a/c/v1": Decimal("0.25")}
ITEMS = 6
ANSWERS = ("paid", "nothing", "free", "final", "lost and billed", "lost, not billed")


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


def park(base: sqlite3.Connection, operation: str, until: float) -> None:
    with Transaction(base) as transaction:
        transitions.park(transaction, operation, until)


def recover(base: sqlite3.Connection) -> int:
    with Transaction(base) as transaction:
        return transitions.recover(transaction, 1, 0.0)


def settle(base: sqlite3.Connection, event: Event, reason: str) -> int:
    with Transaction(base) as transaction:
        return transitions.settle(transaction, 1, event, reason, None)


class Runs(RuleBasedStateMachine):
    """A journal, the calls on their way, and the service's ledger."""

    @initialize(max_cost=st.sampled_from([None, "0.55", "2"]), max_billed=st.sampled_from([None, 3, 20]))
    def begin(self, max_cost: str | None, max_billed: int | None) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.base = open_to_write(Path(self.folder.name) / "run.journal", create=True)
        self.base.execute("PRAGMA synchronous = OFF")
        create(self.base, PRICES)
        for number in range(1, ITEMS + 1):
            self.base.execute(
                "INSERT INTO items (id, run, key, operation, parameters, path, state)"
                " VALUES (?, 1, ?, ?, '[]', '', 'planned')",
                (number, number.to_bytes(4, "big"), 1 + number % 2),
            )
            self.base.execute(
                "INSERT INTO counters VALUES (1, ?, 'planned', 1) ON CONFLICT DO UPDATE SET items = items + 1",
                (1 + number % 2,),
            )
        self.base.execute("UPDATE budgets SET max_cost = ?, max_billed = ?", (max_cost, max_billed))
        self.claimed: list[Claim] = []
        self.sent: list[Claim] = []
        self.late: list[tuple[Claim, str]] = []
        self.ledger: Counter[int] = Counter()
        self.cost = Decimal(0)
        self.asked: Counter[int] = Counter()
        self.now = 1000.0

    def teardown(self) -> None:
        if hasattr(self, "base"):
            self.base.close()
            self.folder.cleanup()

    @rule(most=st.integers(1, 4))
    def claims(self, most: int) -> None:
        found = claim(self.base, most, self.now)
        assert len(found.claims) <= most
        self.claimed += found.claims

    @rule(data=st.data())
    def sends(self, data: st.DataObject) -> None:
        if self.claimed:
            one = self.claimed.pop(data.draw(st.integers(0, len(self.claimed) - 1)))
            if move(self.base, one.item, "send", one.attempt, now=self.now):
                self.sent.append(one)

    @rule(data=st.data(), answer=st.sampled_from(ANSWERS))
    def is_answered(self, data: st.DataObject, answer: str) -> None:
        if self.sent:
            one = self.sent.pop(data.draw(st.integers(0, len(self.sent) - 1)))
            self.serve(one, answer)
            self.report(one, answer)

    @rule(data=st.data(), answer=st.sampled_from(ANSWERS[:4]))
    def ends_after_the_crash(self, data: st.DataObject, answer: str) -> None:
        """The service answers a call whose program has ended; another rule may deliver that answer."""
        if self.sent:
            one = self.sent.pop(data.draw(st.integers(0, len(self.sent) - 1)))
            self.serve(one, answer)
            self.late.append((one, answer))
            self.crashes()

    @rule()
    def crashes(self) -> None:
        for one in self.sent:  # the calls went out and were billed; their answers reach a dead program
            self.serve(one, "lost and billed")
        self.claimed, self.sent = [], []
        recover(self.base)
        assert not self.rows("claimed")
        assert not self.rows("sent")

    @rule(data=st.data())
    def answers_late(self, data: st.DataObject) -> None:
        if self.late:
            one, answer = self.late.pop(data.draw(st.integers(0, len(self.late) - 1)))
            self.report(one, answer)

    @rule()
    def person_retries(self) -> None:
        self.asked.update(self.rows("unknown"))
        settle(self.base, "retry", "asked")

    @rule()
    def person_gives_up(self) -> None:
        settle(self.base, "give up", "asked")

    @rule(key=st.sampled_from(sorted(PRICES)))
    def parks(self, key: str) -> None:
        park(self.base, key, self.now + 10)
        assert all(one.operation != key for one in self.trial())

    @rule()
    def time_passes(self) -> None:
        self.now += 20

    def trial(self) -> list[Claim]:
        """What would be claimed now."""
        self.base.execute("BEGIN")
        found = transitions.claim(Transaction(self.base), 1, None, ITEMS, self.now).claims
        self.base.execute("ROLLBACK")
        return found

    def serve(self, one: Claim, answer: str) -> None:
        if answer in ("paid", "nothing", "lost and billed"):
            self.ledger[one.item] += 1
            self.cost += PRICES[one.operation]

    def report(self, one: Claim, answer: str) -> None:
        event = {"paid": "record", "nothing": "nothing", "free": "put back", "final": "fail"}.get(answer, "doubt")
        body = None if event == "doubt" else b"{}"
        end(self.base, one, Received(event, 0, 200, body, not_before=self.now + 5, counts=True), self.now)  # type: ignore[arg-type]
        if answer in ("paid", "nothing"):
            kept = self.base.execute("SELECT 1 FROM answers WHERE item = ? AND attempt = ?", (one.item, one.attempt))
            assert kept.fetchone(), "an answer that is paid for was dropped"

    def rows(self, state: str) -> list[int]:
        return [item for (item,) in self.base.execute("SELECT id FROM items WHERE state = ?", (state,))]

    @invariant()
    def counters_are_the_rows(self) -> None:
        if hasattr(self, "base"):
            counters = dict(self.base.execute("SELECT state, SUM(items) FROM counters WHERE items > 0 GROUP BY state"))
            assert counters == dict(self.base.execute("SELECT state, COUNT(*) FROM items GROUP BY state"))

    @invariant()
    def limits_hold(self) -> None:
        if hasattr(self, "base"):
            money = read_money(self.base.execute, 1)
            assert money.max_cost is None or money.spent + money.held <= money.max_cost
            assert money.max_billed is None or money.billed + money.holds <= money.max_billed
            assert self.cost <= money.spent + money.held, "the service billed more than the journal counts"
            held = [Decimal(held) for (held,) in self.base.execute("SELECT held FROM items WHERE held IS NOT NULL")]
            assert (sum(held), len(held)) == (money.held, money.holds)

    @invariant()
    def at_most_one_bill_unless_asked(self) -> None:
        if hasattr(self, "base"):
            assert all(bills <= 1 + self.asked[item] for item, bills in self.ledger.items())

    @invariant()
    def bills_are_named(self) -> None:
        if hasattr(self, "base"):
            ended = {*self.rows("recorded"), *self.rows("nothing"), *self.rows("unknown"), *self.rows("sent")}
            settled = set(self.asked) | {item for (item,) in self.base.execute(
                "SELECT id FROM items WHERE state = 'failed' AND reason = 'asked'")}  # fmt: skip
            assert set(self.ledger) <= ended | settled


Runs.TestCase.settings = settings(max_examples=60, stateful_step_count=40)
TestRuns = Runs.TestCase


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
