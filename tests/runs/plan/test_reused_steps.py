"""Calls of later steps take the answers of earlier runs, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from justone_client.runs import Journal
from justone_client.runs.plan.plan import Plan, Step
from justone_client.sandbox import Sandbox
from tests.runs.plan.programs import COMMENTS, DETAILS, MANNER, SEARCH, USERS, billed, exported, plan, rows, worked


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    given: Path | str = tmp_path / "j" if request.param == "sqlite" else request.getfixturevalue("database")
    return given


def test_later_steps_reuse_calls_and_walk_anew(address: Path | str) -> None:
    sandbox = Sandbox(manner=MANNER)
    words = Step(SEARCH, parameters={"keyword": "row.video"}, after="details", name="words")
    long = Plan([*plan().steps, words], prices=plan().prices)
    found = []
    for run, age in (("old", None), ("new", 3600), ("plain", None)):
        before = billed(sandbox)
        with Journal.start(address, long, rows(2), run=run, reuse=age) as journal:
            ended = worked(journal, sandbox)
            assert (ended.why, ended.status.underived) == ("done", 0)
            assert ended.status.money.billed == (billed(sandbox) - before).total()
        found.append({operation for operation, _ in billed(sandbox) - before})
    assert found == [{USERS, DETAILS, COMMENTS, SEARCH}, {USERS, COMMENTS}, {USERS, DETAILS, COMMENTS, SEARCH}]
    old, new = ([line[:-2] for line in exported(address, run)] for run in ("old", "new"))
    assert new == old
    reasons = {(line[3], line[7]) for line in exported(address, "new") if line[3] in (DETAILS, SEARCH)}
    assert reasons == {(DETAILS, "answer of an earlier run"), (SEARCH, "answer of an earlier run")}
