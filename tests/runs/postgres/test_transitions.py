"""The transitions of items in PostgreSQL against a made-up service that bills: groups, crashes, late answers."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import psycopg
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from justone_client.runs.journal.desk import Claim, Received
from justone_client.runs.journal.postgres import recovery
from justone_client.runs.journal.postgres.asks import Ask, ClaimAsk, EndAsk, SendAsk
from justone_client.runs.journal.postgres.changes import read_spent
from justone_client.runs.journal.postgres.group import perform
from justone_client.runs.journal.postgres.paces import park
from justone_client.runs.journal.postgres.runs import read_run
from justone_client.runs.journal.postgres.store import PostgresStore
from tests.runs.postgres.planned_runs import KEY, OTHER, PRICES, new_run, plan

ITEMS = 6
ANSWERS = ("paid", "nothing", "free", "final", "lost and billed", "lost, not billed")
EVENTS = {"paid": "record", "nothing": "nothing", "free": "put back", "final": "fail"}
WORKER = 7


class Runs(RuleBasedStateMachine):
    """A journal, the calls on their way, and the service's ledger. Groups of asks share a transaction."""

    address = ""

    def __init__(self) -> None:
        super().__init__()
        self.base = psycopg.connect(self.address, options="-c synchronous_commit=off")
        self.base.execute("TRUNCATE justone_runs.items, justone_runs.answers, justone_runs.counters, justone_runs.pace,"
                          " justone_runs.links, justone_runs.sources, justone_runs.spendings"
                          " RESTART IDENTITY")  # fmt: skip
        self.base.execute("INSERT INTO justone_runs.items (run, key, operation, parameters, path, state)"
                          " SELECT 1, int4send(number), 1 + number %% 2, '[]', '', 'planned'"
                          " FROM generate_series(1, %s) AS number", (ITEMS,))  # fmt: skip
        self.base.execute("INSERT INTO justone_runs.counters"
                          " SELECT 1, operation, state, 1, count(*) FROM justone_runs.items GROUP BY 2, 3")  # fmt: skip
        self.base.commit()
        self.run_key = read_run(self.base, 1)
        self.claimed: list[Claim] = []
        self.sent: list[Claim] = []
        self.late: list[tuple[Claim, str]] = []
        self.ledger: Counter[int] = Counter()
        self.cost = Decimal(0)
        self.asked: Counter[int] = Counter()
        self.now = 1000.0

    @initialize(max_cost=st.sampled_from([None, "0.55", "2"]), max_billed=st.sampled_from([None, 3, 20]))
    def limits(self, max_cost: str | None, max_billed: int | None) -> None:
        self.base.execute(
            "UPDATE justone_runs.budget_limits SET max_cost = %s, max_billed = %s", (max_cost, max_billed)
        )
        self.base.commit()

    def teardown(self) -> None:
        self.base.close()

    def ask(self, *asks: Ask) -> list[object]:
        results = perform(self.base, self.run_key, 1, asks, self.now)
        self.base.commit()
        return results

    @rule(data=st.data(), most=st.integers(0, 4))
    def a_group(self, data: st.DataObject, most: int) -> None:
        """Some claims are sent, some calls are answered, and more is claimed, all in one transaction."""
        sends = data.draw(st.lists(st.sampled_from(self.claimed), unique=True)) if self.claimed else []
        ends = data.draw(st.lists(st.sampled_from(self.sent), unique=True)) if self.sent else []
        answers = [data.draw(st.sampled_from(ANSWERS)) for _ in ends]
        for one, answer in zip(ends, answers, strict=True):
            self.serve(one, answer)
        asks: list[Ask] = [SendAsk(one) for one in sends]
        asks += [EndAsk(one, received(answer, self.now), self.now) for one, answer in zip(ends, answers, strict=True)]
        results = self.ask(*asks, ClaimAsk(WORKER, most, self.now))
        self.claimed = [one for one in self.claimed if one not in sends]
        self.sent = [one for one in self.sent if one not in ends]
        self.sent += [one for one, sent in zip(sends, results, strict=False) if sent]
        claims = results[-1].claims  # type: ignore[attr-defined]
        assert len(claims) <= most
        self.claimed += claims
        for one, answer in zip(ends, answers, strict=True):
            self.is_kept(one, answer)

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
        recovery.leave(self.base, self.run_key, 2, [WORKER], self.now)
        self.base.commit()
        assert not self.rows("claimed")
        assert not self.rows("sent")

    @rule(data=st.data())
    def answers_late(self, data: st.DataObject) -> None:
        if self.late:
            one, answer = self.late.pop(data.draw(st.integers(0, len(self.late) - 1)))
            self.ask(EndAsk(one, received(answer, self.now), self.now))
            self.is_kept(one, answer)

    @rule(event=st.sampled_from(["retry", "give up"]))
    def person_settles(self, event: str) -> None:
        if event == "retry":
            self.asked.update(self.rows("unknown"))
        recovery.settle(self.base, self.run_key, 3, event, "asked", self.now, after=0, items=None)  # type: ignore[arg-type]
        self.base.commit()

    @rule(key=st.sampled_from(sorted(PRICES)))
    def parks(self, key: str) -> None:
        park(self.base, key, self.now + 10)
        self.base.commit()
        found = perform(self.base, self.run_key, 1, [ClaimAsk(WORKER, ITEMS, self.now)], self.now)[0].claims
        self.base.rollback()
        assert all(one.operation != key for one in found)

    @rule()
    def time_passes(self) -> None:
        self.now += 20

    def serve(self, one: Claim, answer: str) -> None:
        if answer in ("paid", "nothing", "lost and billed"):
            self.ledger[one.item] += 1
            self.cost += PRICES[one.operation]

    def is_kept(self, one: Claim, answer: str) -> None:
        if answer in ("paid", "nothing"):
            kept = self.base.execute(
                "SELECT 1 FROM justone_runs.answers WHERE item = %s AND attempt = %s", (one.item, one.attempt)
            )
            assert kept.fetchone(), "an answer that is paid for was dropped"

    def rows(self, state: str) -> list[int]:
        found = self.base.execute("SELECT id FROM justone_runs.items WHERE state = %s", (state,)).fetchall()
        return [item for (item,) in found]

    @invariant()
    def counters_are_the_rows(self) -> None:
        counters = self.base.execute("SELECT state, sum(items) FROM justone_runs.counters GROUP BY state").fetchall()
        states = self.base.execute("SELECT state, count(*) FROM justone_runs.items GROUP BY state").fetchall()
        assert {state: items for state, items in counters if items} == dict(states)

    @invariant()
    def limits_hold(self) -> None:
        ((max_cost, max_billed),) = self.base.execute(
            "SELECT max_cost, max_billed FROM justone_runs.budgets"
        ).fetchall()
        spent, held, billed, holds = read_spent(self.base, 1)
        assert max_cost is None or spent + held <= max_cost
        assert max_billed is None or billed + holds <= max_billed
        assert self.cost <= spent + held, "the service billed more than the journal counts"
        found = self.base.execute("SELECT held FROM justone_runs.items WHERE held IS NOT NULL").fetchall()
        assert (sum(amount for (amount,) in found), len(found)) == (held, holds)

    @invariant()
    def at_most_one_bill_unless_asked(self) -> None:
        assert all(bills <= 1 + self.asked[item] for item, bills in self.ledger.items())

    @invariant()
    def bills_are_named(self) -> None:
        ended = {*self.rows("recorded"), *self.rows("nothing"), *self.rows("unknown"), *self.rows("sent")}
        given_up = self.base.execute("SELECT id FROM justone_runs.items WHERE state = 'failed' AND reason = 'asked'")
        assert set(self.ledger) <= ended | set(self.asked) | {item for (item,) in given_up.fetchall()}


def received(answer: str, now: float) -> Received:
    event = EVENTS.get(answer, "doubt")
    body = None if event == "doubt" else b"{}"
    return Received(event, 0, 200, body, not_before=now + 5, counts=True)  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")
def test_every_order_of_events_keeps_the_books(database: str) -> None:
    store = PostgresStore(database, create=True)
    plan(store, 0, new=new_run(steps=[(KEY, OTHER)]))
    store.close()
    machine = type("Here", (Runs,), {"address": database})
    run_state_machine_as_test(machine, settings=settings(max_examples=12, stateful_step_count=25))
