"""Walks and steps in PostgreSQL: the same calls, rows and states as in SQLite."""

from __future__ import annotations

from pathlib import Path

import pytest

from justone_client.runs import Journal, JournalView, Plan, Source, opened
from justone_client.runs.plan.functions import function_at
from justone_client.sandbox import Sandbox
from tests.runs.plan.programs import (
    COMMENTS,
    MANNER,
    USER,
    WALK,
    billed,
    broken,
    by_function,
    exported,
    mended,
    plan,
    rows,
    videos,
    worked,
)

GIVEN = [{"user": f"{USER}0", "list": "a"}, {"user": f"{USER}1", "list": "a"}, {"user": f"{USER}0", "list": "b"}]


def test_a_plan_gives_the_same_rows_in_both(tmp_path: Path, database: str) -> None:
    here, there = Sandbox(manner=MANNER), Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "j", plan(), GIVEN) as journal:
        worked(journal, here)
    some = Plan(plan().steps[:2], prices=plan().prices, max_billed=20)
    with Journal.start(database, some, GIVEN) as journal:
        assert worked(journal, there).why == "limit"
    with Journal.start(database, plan(max_billed=1000), GIVEN, add=True) as journal:  # one more step
        assert worked(journal, there).why == "done"
    assert billed(there) == billed(here)
    assert set(billed(there).values()) == {1}
    assert exported(database) == exported(tmp_path / "j")
    ids = opened(Source(run=database, columns={"id": "row.video"}))
    details = [one.row["video"] for one in JournalView(tmp_path / "j").export() if one.step == 1]
    assert [row["id"] for row in ids] == details
    assert ids.described == "row.video of the run in a server"


def test_a_settled_page_leads_on_in_postgres(database: str) -> None:
    sandbox = Sandbox(manner=MANNER)
    sandbox.script("503x1-then-0", COMMENTS, {"awemeId": "7200000000000", "page": "2"})
    with Journal.start(database, WALK, videos(2)) as journal:
        assert worked(journal, sandbox).status.items["unknown"] == 1
        assert journal.retry_unknown() == 1
        assert worked(journal, sandbox).status.items["recorded"] == 6


def test_a_failed_derivation_is_repeated_in_postgres(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    function_at.cache_clear()
    sandbox = Sandbox(manner=MANNER)
    with Journal.start(database, by_function(f"{broken.__module__}:broken"), rows(2)) as journal:
        assert worked(journal, sandbox).status.underived == 2
    monkeypatch.setattr(f"{broken.__module__}.broken", mended)
    function_at.cache_clear()
    with Journal.resume(database) as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, ended.status.underived, ended.status.items["recorded"]) == ("done", 0, 2 + 2 * 4)
    assert {one.reason for one in JournalView(database).export()} == {None}
    assert set(billed(sandbox).values()) == {1}
