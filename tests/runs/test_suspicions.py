"""What a hostile reader tried: rows that vanish, limits that move, answers that get lost."""

from __future__ import annotations

import asyncio
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from justone_client import Prices
from justone_client.runs import Journal, JournalError, JournalView
from justone_client.runs.journal.desk import Claim, Received
from justone_client.runs.plan.plan import Plan, Step
from justone_client.sandbox import ManualClock, Sandbox
from tests.runs.plan.programs import COMMENTS, DETAILS, MANNER, SEARCH, USER, USERS, by_function, worked

PRICE = Prices({}, default="0.10")
VIDEO = "data.aweme_list[].aweme_id"


def test_two_steps_with_equal_calls_both_lead_on(tmp_path: Path) -> None:
    """The rows of both have equal paths, and one item. Only the second step has a later one."""
    plan = Plan([
        Step(USERS, parameters={"sec_uid": "user"}, name="videos"),
        Step(DETAILS, columns={"video": VIDEO}, parameters={"video_id": "video"}, name="first"),
        Step(DETAILS, columns={"again": VIDEO}, parameters={"video_id": "again"}, after="videos", name="second"),
        Step(COMMENTS, columns={"of": "row.again"}, parameters={"aweme_id": "of"}, after="second", name="comments"),
    ])  # fmt: skip
    sandbox = Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "j", plan, [{"user": f"{USER}0"}]) as journal:
        assert worked(journal, sandbox).why == "done"
    found = Counter(one.step for one in JournalView(tmp_path / "j").export() if one.state == "recorded")
    assert found[1] == found[2] == found[3] > 1
    assert len(sandbox.ledger) == 1 + found[1] + found[3]


def test_adding_with_another_price_is_refused(tmp_path: Path) -> None:
    """The limit would count the old price."""
    rows = [{"keyword": "a"}, {"keyword": "b"}]
    Journal.start(tmp_path / "j", [SEARCH], rows[:1], prices=PRICE, max_cost="0.25").close()
    for prices in (Prices({}, default="0.20"), None):
        with pytest.raises(JournalError, match="price of GET /api/douyin/search-video/v4 has changed"):
            Journal.start(tmp_path / "j", [SEARCH], rows, prices=prices, add=True)
    with Journal.start(tmp_path / "j", [SEARCH], rows, prices=Prices({}, default="0.1"), add=True) as journal:
        assert journal.status().total == 2


def test_an_answer_that_cannot_be_written_holds_up_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal fails for a while, and for one answer for ever: that one is named unknown, the others are kept."""
    failures = Counter[str]()
    end = Journal.end

    async def fails(self: Journal, one: Claim, received: Received, now: float) -> bool:
        word = dict(one.parameters)["keyword"]
        failures[word] += 1
        if received.event == "record" and (failures[word] == 1 or word == "w3"):
            raise JournalError("full")
        return await end(self, one, received, now)

    monkeypatch.setattr(Journal, "end", fails)
    with Journal.start(tmp_path / "j", [SEARCH], [{"keyword": f"w{number}"} for number in range(4)]) as journal:
        ended = worked(journal, Sandbox(), grace=0.5)
    assert ended.why == "journal"
    assert (ended.status.items["recorded"], ended.status.items["unknown"]) == (3, 1)
    (one,) = JournalView(tmp_path / "j").unknown()
    assert (one.parameters["keyword"], one.reason) == ("w3", "its answer came, and could not be written")


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A journal of each kind."""
    return str(tmp_path / "j") if request.param == "SQLite" else str(request.getfixturevalue("database"))


@pytest.mark.parametrize("most", [1, 2, 5])
def test_what_is_pruned_takes_no_rows_from_later_steps(address: str, most: int) -> None:
    """Two rows share their calls; the rows of the second come after the first ones are complete."""
    plan = Plan([
        Step(USERS, parameters={"sec_uid": "user"}),
        Step(DETAILS, columns={"video": VIDEO}, parameters={"video_id": "video"}),
        Step(COMMENTS, columns={"of": "row.video"}, parameters={"aweme_id": "of"}),
    ], prices=PRICE, max_billed=most)  # fmt: skip
    sandbox, rows = Sandbox(manner=MANNER), [{"user": f"{USER}0", "list": name} for name in ("a", "b")]
    with Journal.start(address, plan, rows) as journal:
        worked(journal, sandbox)
        assert journal.prune(0) == 0
    with Journal.resume(address, max_billed=100) as journal:
        assert worked(journal, sandbox).why == "done"
        found = Counter((one.step, one.row["list"]) for one in JournalView(address).export())
        assert [found[step, "a"] for step in range(3)] == [found[step, "b"] for step in range(3)]
        assert journal.prune(0) == len(sandbox.ledger)


def test_a_function_that_exits_loses_no_answer(tmp_path: Path) -> None:
    def leaves(answer: object, row: object) -> list[object]:
        raise SystemExit("bye")

    with Journal.start(tmp_path / "j", by_function(leaves), [{"user": f"{USER}{number}"} for number in (1, 2)]) as run:
        ended = worked(run, Sandbox(manner=MANNER))
    assert (ended.why, ended.status.items["recorded"], ended.status.underived) == ("done", 2, 2)


def test_items_that_others_took_over_do_not_end_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that slept longer than its lease may send nothing of what it had claimed; it claims again."""
    send, refused = Journal.send, 0

    async def moves_on(self: Journal, one: Claim, now: float) -> bool:
        nonlocal refused
        refused += 1
        return refused > 60 and await send(self, one, now)

    monkeypatch.setattr(Journal, "send", moves_on)
    rows = [{"keyword": f"w{number}"} for number in range(60)]
    with Journal.start(tmp_path / "j", [SEARCH], rows) as journal:
        ended = worked(journal, Sandbox(clock=ManualClock()), concurrency=20)
    assert (ended.why, ended.status.items["recorded"]) == ("done", 60)


def test_an_answer_that_comes_before_its_repetition_saves_it(address: str) -> None:
    """A person asked for a second call; the first answer comes before that call is claimed."""
    sandbox, answer = Sandbox(), Received("record", 0, 200, b'{"code": 0, "data": {}}')

    async def main(journal: Journal) -> None:
        (one,) = (await journal.claim(1, 0.0)).claims
        assert await journal.send(one, 0.0)
        await journal.end(one, Received("doubt"), 0.0)
        assert journal.retry_unknown() == 1
        assert await journal.end(one, answer, 0.0)
        assert not await journal.end(one, answer, 0.0)

    with Journal.start(address, [SEARCH], [{"keyword": "a"}], prices=PRICE, max_cost="0.10") as journal:
        asyncio.run(main(journal))
        ended = worked(journal, sandbox)
    money = ended.status.money
    assert (ended.why, ended.status.items["recorded"], len(sandbox.ledger)) == ("done", 1, 0)
    assert (money.spent, money.held) == (Decimal("0.10"), Decimal(0))
    assert (money.billed, money.holds) == (1, 0)
    (one,) = JournalView(address).export()
    assert (one.state, one.body) == ("recorded", answer.body)
