"""Every order of events, also with crashes, against a made-up service that bills: for the store of any database.

Two runs share a budget. Each has a call and a walk of three pages in its first step; their answers give the calls of
the second step.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Coroutine, Mapping
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from justone_client.runs.journal.desk import Claim, Claims, DerivedRow, NextPage, PlannedItem, Received
from justone_client.runs.journal.planning import OperationPlan, batches
from justone_client.runs.journal.store import Limits, NewRun, Store
from justone_client.runs.journal.views import JournalView

T = TypeVar("T")
CALL, WALK, DETAIL = "GET /api/a/call/v1", "GET /api/a/walk/v1", "GET /api/a/detail/v1"
PRICES = {CALL: Decimal("0.10"), WALK: Decimal("0.25"), DETAIL: Decimal("0.05")}
PAGES, ROWS = 3, ("x", "y", "x")
RUNS = ("one", "two")
ANSWERS = ("paid", "nothing", "free", "final", "lost and billed", "lost, not billed")


class Planned:
    """The `Planner` of both runs."""

    operations = (
        OperationPlan(0, CALL, "call", PRICES[CALL]),
        OperationPlan(0, WALK, "walk", PRICES[WALK]),
        OperationPlan(1, DETAIL, "call", PRICES[DETAIL]),
    )
    text = "{}"

    def items(self, row: Mapping[str, object]) -> list[PlannedItem]:
        parameters = json.dumps([["id", row["item"]]])
        return [PlannedItem(CALL, parameters), PlannedItem(WALK, parameters)]


def derived(one: Claim) -> tuple[DerivedRow, ...]:
    """Two rows of each answer; the first is one of three for all answers of a run."""
    ids = str(one.item % 3), f"of {one.item}"
    return tuple(
        DerivedRow(1, place, json.dumps({"id": value}), (PlannedItem(DETAIL, json.dumps([["id", value]])),))
        for place, value in enumerate(ids)
    )


class RunsMachine(RuleBasedStateMachine):
    """A journal, the calls on their way, and the service's ledger. A subclass opens the store."""

    def opened(self) -> Store:
        raise NotImplementedError

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        raise NotImplementedError

    def awaited(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(coroutine)

    @initialize(max_cost=st.sampled_from([None, "0.55", "3"]), max_billed=st.sampled_from([None, 4, 30]))
    def begin(self, max_cost: str | None, max_billed: int | None) -> None:
        self.loop = asyncio.new_event_loop()
        self.store = self.opened()
        self.limits = Limits(None if max_cost is None else Decimal(max_cost), max_billed)
        self.runs, self.workers = {}, {}
        for name in RUNS:
            planner = Planned()
            row = self.store.begin(NewRun(name, "shared", "{}", "", planner.operations, "", ""), self.limits)
            for batch in batches(ROWS, planner, (0, "")):
                self.store.insert(row, batch)
            self.store.finish_planning(row.id)
            self.runs[name] = row.id
            self.workers[name] = self.store.enter(row.id, "here", 1)
        self.claimed: list[tuple[str, Claim]] = []
        self.sent: list[tuple[str, Claim]] = []
        self.late: list[tuple[str, Claim, str]] = []
        self.ledger: Counter[int] = Counter()
        self.cost = Decimal(0)
        self.asked: Counter[int] = Counter()
        self.now = 1000.0

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.loop.close()

    def claim(self, run: str, most: int) -> Claims:
        found = self.awaited(self.store.claim(self.runs[run], self.workers[run], most, self.now))
        assert len(found.claims) <= most
        self.claimed += [(run, one) for one in found.claims]
        return found

    @rule(run=st.sampled_from(RUNS), most=st.integers(1, 5))
    def claims(self, run: str, most: int) -> None:
        begun = self.query(
            f"SELECT COUNT(*) FROM items WHERE run = {self.runs[run]} AND state = 'planned' AND page > 1"
            f" AND not_before <= {self.now}"
        )[0][0]
        found = self.claim(run, most)
        if not found.out_of_money and self.is_free(WALK):
            pages = [one for one in found.claims if (one.page or 0) > 1]
            assert len(pages) >= min(begun, len(found.claims)), "pages of walks that have begun come first"

    def is_free(self, operation: str) -> bool:
        return not self.query(f"SELECT 1 FROM pace WHERE key = '{operation}' AND (parked_until > 0 OR rate > 0)")

    @rule(data=st.data())
    def sends(self, data: st.DataObject) -> None:
        if self.claimed:
            run, one = self.claimed.pop(data.draw(st.integers(0, len(self.claimed) - 1)))
            if self.awaited(self.store.send(one, self.workers[run], self.now)):
                self.sent.append((run, one))

    @rule(data=st.data(), answer=st.sampled_from(ANSWERS), fails=st.booleans())
    def is_answered(self, data: st.DataObject, answer: str, fails: bool) -> None:
        if self.sent:
            run, one = self.sent.pop(data.draw(st.integers(0, len(self.sent) - 1)))
            self.serve(one, answer)
            self.report(run, one, answer, fails=fails)

    @rule(most=st.integers(1, 5))
    def goes_well(self, most: int) -> None:
        """Make several calls that succeed, so that walks and steps get far."""
        for run in RUNS:
            for one in self.claim(run, most).claims:
                self.claimed.remove((run, one))
                assert self.awaited(self.store.send(one, self.workers[run], self.now))
                self.serve(one, "paid")
                self.report(run, one, "paid", fails=False)

    @rule(data=st.data(), answer=st.sampled_from(ANSWERS[:4]))
    def ends_after_the_crash(self, data: st.DataObject, answer: str) -> None:
        """The service answers a call whose program has ended; another rule may deliver that answer."""
        if self.sent:
            run, one = self.sent.pop(data.draw(st.integers(0, len(self.sent) - 1)))
            self.serve(one, answer)
            self.late.append((run, one, answer))
            self.crashes()

    @rule()
    def crashes(self) -> None:
        for _, one in self.sent:  # the calls went out and were billed; their answers reach a dead program
            self.serve(one, "lost and billed")
        self.claimed, self.sent = [], []
        for name, run in self.runs.items():
            self.store.leave(self.workers[name])
            self.store.recover(run)
            self.workers[name] = self.store.enter(run, "here", 2)
        assert not self.rows("claimed")
        assert not self.rows("sent")

    @rule(data=st.data())
    def answers_late(self, data: st.DataObject) -> None:
        if self.late:
            self.report(*self.late.pop(data.draw(st.integers(0, len(self.late) - 1))), fails=False)

    @rule(run=st.sampled_from(RUNS))
    def person_retries(self, run: str) -> None:
        self.asked.update(item for item, number in self.rows("unknown") if number == self.runs[run])
        self.store.settle(self.runs[run], "retry", "asked")

    @rule(run=st.sampled_from(RUNS))
    def person_gives_up(self, run: str) -> None:
        self.store.settle(self.runs[run], "give up", "asked")

    @rule(run=st.sampled_from(RUNS))
    def derives_again(self, run: str) -> None:
        """Derive what failed, and what further rows of an item need."""
        for one in list(self.store.underived(self.runs[run])):
            assert one.body == b"{}"
            self.awaited(self.store.derive(self.runs[run], one.claim, derived(one.claim), None))
        assert [one for one in self.store.underived(self.runs[run]) if one.claim.page is None] == []

    @rule(key=st.sampled_from([CALL, DETAIL]), by=st.sampled_from(["park", "slow"]))
    def rests(self, key: str, by: str) -> None:
        if by == "park":
            self.awaited(self.store.park(key, self.now + 10))
        else:
            self.awaited(self.store.slow(key, 0.0, None, self.now))
        for run in RUNS:
            assert all(one.operation != key for one in self.claim(run, 5).claims)

    @rule()
    def time_passes(self) -> None:
        self.now += 20

    def serve(self, one: Claim, answer: str) -> None:
        if answer in ("paid", "nothing", "lost and billed"):
            self.ledger[one.item] += 1
            self.cost += PRICES[one.operation]

    def report(self, run: str, one: Claim, answer: str, *, fails: bool) -> None:
        event: Any = {"paid": "record", "nothing": "nothing", "free": "put back", "final": "fail"}.get(answer, "doubt")
        received = Received(event, 0, 200, None if event == "doubt" else b"{}", not_before=self.now + 5, counts=True)
        if event == "record" and one.step == 0:
            received = received._replace(not_derived="broken") if fails else received._replace(derived=derived(one))
        if event == "record" and one.kind == "walk":
            page = one.page or 0
            assert one.cursor == (None if page == 1 else f"after {page - 1}")
            following = NextPage(ended="last page") if page == PAGES else NextPage(
                (*one.parameters[:1], ("page", str(page + 1))), f"after {page}")  # fmt: skip
            received = received._replace(next_page=following)
        self.awaited(self.store.end(self.runs[run], one, received, self.now))
        if answer in ("paid", "nothing"):
            kept = self.query(f"SELECT 1 FROM answers WHERE item = {one.item} AND attempt = {one.attempt}")
            assert kept, "an answer that is paid for was dropped"

    def rows(self, state: str) -> list[tuple[int, int]]:
        return [(item, run) for item, run in self.query(f"SELECT id, run FROM items WHERE state = '{state}'")]

    def items(self, *states: str) -> set[int]:
        return {item for state in states for item, _ in self.rows(state)}

    @invariant()
    def counters_are_the_rows(self) -> None:
        if hasattr(self, "store"):
            counters = self.query("SELECT run, operation, state, items FROM counters WHERE items <> 0")
            rows = self.query("SELECT run, operation, state, COUNT(*) FROM items GROUP BY run, operation, state")
            assert sorted(counters) == sorted(rows)

    @invariant()
    def limits_hold(self) -> None:
        if hasattr(self, "store"):
            money = JournalView.of(self.store.reader(), "", RUNS[0]).status().money
            assert (money.max_cost, money.max_billed) == self.limits
            assert money.max_cost is None or money.spent + money.held <= money.max_cost
            assert money.max_billed is None or money.billed + money.holds <= money.max_billed
            assert self.cost <= money.spent + money.held, "the service billed more than the journal counts"
            held = [Decimal(held) for (held,) in self.query("SELECT held FROM items WHERE held IS NOT NULL")]
            assert (sum(held), len(held)) == (money.held, money.holds)

    @invariant()
    def at_most_one_bill_unless_asked(self) -> None:
        if hasattr(self, "store"):
            assert all(bills <= 1 + self.asked[item] for item, bills in self.ledger.items())

    @invariant()
    def bills_are_named(self) -> None:
        if hasattr(self, "store"):
            given_up = {item for (item,) in self.query(
                "SELECT id FROM items WHERE state = 'failed' AND reason = 'asked'")}  # fmt: skip
            named = self.items("recorded", "nothing", "unknown", "sent") | given_up | set(self.asked)
            assert set(self.ledger) <= named

    @invariant()
    def walks_go_page_by_page(self) -> None:
        """Each page but the last is recorded; a walk with less than all pages stops at one that is not recorded."""
        if hasattr(self, "store"):
            walks: dict[int, dict[int, str]] = {}
            for root, page, state in self.query(
                "SELECT COALESCE(walk, id), page, state FROM items WHERE page IS NOT NULL"
            ):
                walks.setdefault(root, {})[page] = state
            for pages in walks.values():
                assert sorted(pages) == list(range(1, len(pages) + 1))
                assert all(pages[page] == "recorded" for page in range(1, len(pages)))
                assert len(pages) == PAGES or pages[len(pages)] != "recorded"

    @invariant()
    def derived_rows_are_there_once(self) -> None:
        if hasattr(self, "store"):
            (first,) = self.query("SELECT COUNT(*) FROM items WHERE derived = 1")[0]
            (further,) = self.query("SELECT COALESCE(SUM(derived), 0) FROM links")[0]
            (rows,) = self.query("SELECT COUNT(*) FROM sources WHERE step = 1")[0]
            (links,) = self.query("SELECT COUNT(*) FROM links WHERE step = 1")[0]
            assert rows == links == 2 * (first + further)
            lost = self.query("SELECT COUNT(*) FROM items JOIN operations ON operations.id = operation"
                              " WHERE step = 0 AND state = 'recorded' AND derived IS NULL")  # fmt: skip
            assert lost == [(0,)]
