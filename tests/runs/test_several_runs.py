"""Several runs in one journal: names, shared budgets, earlier answers, additions, deletions."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from justone_client import InvalidSettings, Prices
from justone_client.runs import Ended, Journal, JournalError, JournalView, work
from justone_client.sandbox import ManualClock, Sandbox
from tests.runs.test_engine import KEY, OTHER, QUICK, words, worked

PRICE = Prices({}, default="0.10")


def test_a_journal_with_several_runs_asks_for_a_name(tmp_path: Path) -> None:
    path = tmp_path / "j"
    for name, count in (("monday", 2), ("tuesday", 3)):
        Journal.start(path, [KEY], words(count), run=name).close()
    for begin in (Journal.resume, JournalView):
        with pytest.raises(JournalError, match="several runs: 'monday', 'tuesday'; choose one with run="):
            begin(path)
        with pytest.raises(JournalError, match="no run 'sunday'; it has 'monday', 'tuesday'"):
            begin(path, run="sunday")
    assert JournalView(path, "monday").runs == ["monday", "tuesday"]
    assert [JournalView(path, name).status().total for name in ("monday", "tuesday")] == [2, 3]
    with Journal.resume(path, run="tuesday") as journal:
        assert worked(journal, Sandbox()).status.items["recorded"] == 3
    assert JournalView(path, "monday").status().items["planned"] == 2


@pytest.mark.parametrize("name", ["", "a\nb", "x" * 201])
def test_names_are_printable(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidSettings, match="printable text of 1 to 200"):
        Journal.start(tmp_path / "j", [KEY], words(1), run=name)
    assert list(tmp_path.iterdir()) == []


def test_each_run_pays_for_its_own_items(tmp_path: Path) -> None:
    sandbox = Sandbox()
    for name in ("monday", "tuesday"):
        with Journal.start(tmp_path / "j", [KEY], words(2), run=name) as journal:
            worked(journal, sandbox)
    assert len(sandbox.ledger) == 4


def test_runs_share_a_budget(tmp_path: Path) -> None:
    """What one run spent is missing for the next; a run with a budget of its own is not affected."""
    sandbox, path = Sandbox(), tmp_path / "j"
    with Journal.start(path, [KEY], words(4), run="one", budget="team", prices=PRICE, max_cost="0.75") as journal:
        assert worked(journal, sandbox).why == "done"
    with Journal.start(path, [KEY], words(9), run="two", budget="team", prices=PRICE) as journal:
        ended = worked(journal, sandbox)
        assert (ended.why, ended.status.items["recorded"], ended.status.budget) == ("limit", 3, "team")
    with Journal.start(path, [KEY], words(9), run="three") as journal:
        assert worked(journal, sandbox).why == "done"
    with Journal.resume(path, run="two", max_cost="1.2") as journal:
        assert worked(journal, sandbox).status.items["recorded"] == 8
    for name in ("one", "two"):
        money = JournalView(path, name).status().money
        assert (money.spent, money.max_cost, money.billed) == (Decimal("1.20"), Decimal("1.2"), 12)


def test_runs_of_one_program_share_a_budget_at_the_same_time(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "j"

    async def main(*journals: Journal) -> list[Ended]:
        async with sandbox.async_client() as client:
            return await asyncio.gather(*(work(one, client, retry=QUICK, concurrency=5) for one in journals))

    with (
        Journal.start(path, [KEY], words(30), run="one", budget="team", prices=PRICE, max_cost="4.05") as one,
        Journal.start(path, [KEY], words(30), run="two", budget="team", prices=PRICE) as two,
    ):
        with pytest.raises(JournalError, match="this one has the run open already"):
            Journal.resume(path, run="two")
        ended = asyncio.run(main(one, two))
        assert one.status().money.spent == Decimal("4.00")
        two.close()
        assert one.status().items["claimed"] == 0
        with pytest.raises(JournalError, match="is closed; open it again"):
            two.retry_unknown()
        Journal.resume(path, run="two").close()
    assert {one.why for one in ended} == {"limit"}
    assert sum(one.status.items["recorded"] for one in ended) == 40 == len(sandbox.ledger)


def test_a_run_is_worked_on_once_at_a_time(tmp_path: Path) -> None:
    sandbox = Sandbox()

    async def main(journal: Journal) -> list[Ended | BaseException]:
        async with sandbox.async_client() as client:
            return await asyncio.gather(*(work(journal, client) for _ in range(2)), return_exceptions=True)

    with Journal.start(tmp_path / "j", [KEY], words(9)) as journal:
        first, second = asyncio.run(main(journal))
        assert "is being worked on already; wait for its end" in str(second)
        assert isinstance(first, Ended)
        assert first.status.items["recorded"] == 9
        assert worked(journal, sandbox).why == "done"


def test_a_run_without_prices_cannot_join_a_cost_limit(tmp_path: Path) -> None:
    path = tmp_path / "j"
    Journal.start(path, [KEY], words(1), run="one", budget="team", prices=PRICE, max_cost="1").close()
    with pytest.raises(InvalidSettings, match="max_cost needs the price of GET /api/douyin/search-video/v4"):
        Journal.start(path, [KEY], words(1), run="two", budget="team")
    assert JournalView(path).runs == ["one"]
    Journal.start(path, [KEY], words(1), run="free").close()
    with pytest.raises(InvalidSettings, match="max_cost needs the price"):
        Journal.resume(path, run="free", max_cost="1")


def test_a_run_keeps_its_budget(tmp_path: Path) -> None:
    Journal.start(tmp_path / "j", [KEY], words(1), budget="team").close()
    with pytest.raises(JournalError, match="has the budget 'team'; leave out the other one"):
        Journal.start(tmp_path / "j", [KEY], words(1), budget="other")
    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal:
        assert journal.status().budget == "team"


def test_a_refused_plan_changes_no_limit(tmp_path: Path) -> None:
    Journal.start(tmp_path / "j", [KEY], words(1), max_billed=5).close()
    with pytest.raises(JournalError, match="another plan"):
        Journal.start(tmp_path / "j", [OTHER], words(1), max_billed=500)
    assert JournalView(tmp_path / "j").status().money.max_billed == 5


def test_earlier_answers_are_reused_while_they_are_fresh(tmp_path: Path) -> None:
    sandbox, path = Sandbox(clock=ManualClock()), tmp_path / "j"
    with Journal.start(path, [KEY], words(3), run="old") as journal:
        worked(journal, sandbox)
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("UPDATE answers SET received_at = strftime('%s') - 100")
        base.execute("UPDATE answers SET received_at = strftime('%s') - 5000 WHERE item = 1")
    with Journal.start(path, [KEY], words(5), run="new", reuse=3600) as journal:
        assert journal.status().items["recorded"] == 2
        assert worked(journal, sandbox).status.items["recorded"] == 5
    assert len(sandbox.ledger) == 3 + 3
    old, new = (list(JournalView(path, name).export()) for name in ("old", "new"))
    assert [one.body == other.body for one, other in zip(old, new, strict=False)][1:] == [True, True]
    assert [line.reason for line in new] == [None, *["answer of an earlier run"] * 2, None, None]
    assert JournalView(path, "new").status().money.billed == 3


def test_added_rows_are_planned_behind_the_others(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "j"
    with Journal.start(path, [KEY], words(3)) as journal:
        worked(journal, sandbox)
    with Journal.start(path, [KEY], words(5), add=True) as journal:
        assert (journal.status().rows, journal.status().items["planned"]) == (5, 2)
    rows = [{"keyword": "new"}, {"keyword": "word 1"}]
    with Journal.start(path, [KEY], rows, add=True) as journal:
        assert worked(journal, sandbox).status.rows == 7
    assert [line.row["keyword"] for line in JournalView(path).export()] == [
        *(f"word {number}" for number in range(5)), "new", "word 1"]  # fmt: skip
    assert len(sandbox.ledger) == 6, "an equal row is not paid for again"


def test_an_added_operation_is_called_for_all_rows(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "j"
    rows = [{"word": f"word {number}", "id": f"7{number}"} for number in range(1500)]
    columns = [("word", "keyword"), ("id", "videoId")]
    Journal.start(path, [KEY], rows, columns=columns[:1]).close()
    with Journal.start(path, [KEY, OTHER], [*rows, {"word": "last", "id": "8"}], columns=columns, add=True) as journal:
        status = journal.status()
        assert (status.rows, [one.items["planned"] for one in status.operations]) == (1501, [1501, 1501])
    Journal.start(path, [KEY, OTHER], [*rows, {"word": "last", "id": "8"}], columns=columns).close()
    assert len(sandbox.ledger) == 0


def test_old_answers_are_deleted_for_good(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), tmp_path / "j"
    with Journal.start(path, [KEY], words(3)) as journal:
        worked(journal, sandbox)
    answer = next(JournalView(path).export()).body
    with closing(sqlite3.connect(path)) as base, base:
        (part,) = base.execute("SELECT SUBSTR(body, 40, 60) FROM answers WHERE item = 1").fetchone()
        base.execute("UPDATE answers SET received_at = received_at - 5000 WHERE item = 1")
    assert answer
    assert part in path.read_bytes()
    with Journal.resume(path) as journal:
        assert journal.prune(3600) == 1
        assert worked(journal, sandbox).status.items["recorded"] == 3
    assert [line.body is None for line in JournalView(path).export()] == [True, False, False]
    assert part not in path.read_bytes()
    assert len(sandbox.ledger) == 3, "a deleted answer is not called again"
