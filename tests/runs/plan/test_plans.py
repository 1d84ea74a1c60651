"""Runs of several steps against the sandbox: videos -> details, comments."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from justone_client import AsyncClient, InvalidSettings, Limits
from justone_client.runs import Journal, JournalView, work_in_processes
from justone_client.runs.plan.functions import function_at
from justone_client.sandbox import Sandbox
from tests.runs.plan.programs import (
    COMMENTS,
    MANNER,
    NAMED,
    QUICK,
    USER,
    WALK,
    billed,
    by_function,
    by_step,
    mended,
    pages_of,
    plan,
    rows,
    videos,
    worked,
)


def test_each_item_of_each_step_is_paid_once(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "j", plan(), rows(4)) as journal:
        ended = worked(journal, sandbox)
    assert ended.why == "done"
    assert set(billed(sandbox).values()) == {1}
    assert sum(ended.status.items.values()) == len(sandbox.ledger) == sum(billed(sandbox).values())
    videos, details, comments = by_step(tmp_path / "j")
    assert videos == {"recorded": 4 * 3}
    assert details == {"recorded": 4 * 10}
    assert comments == {"recorded": 4 * 10 * 2}


def test_rows_keep_the_columns_that_led_to_them(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", plan(), rows(2)) as journal:
        worked(journal, Sandbox(manner=MANNER))
    for one in JournalView(tmp_path / "j").export():
        if one.step == 1:
            assert one.row == {"user": f"{USER}{one.position}", "video": one.parameters["videoId"]}
            assert one.body is not None


def test_equal_calls_are_paid_once_and_every_row_is_kept(tmp_path: Path) -> None:
    """Two source rows with one user: the second has all rows of the first, with its own column."""
    sandbox = Sandbox(manner=MANNER)
    given = [{"user": f"{USER}0", "list": "a"}, {"user": f"{USER}1", "list": "a"}, {"user": f"{USER}0", "list": "b"}]
    with Journal.start(tmp_path / "j", plan(), given) as journal:
        worked(journal, sandbox)
    assert set(billed(sandbox).values()) == {1}
    found: dict[tuple[int, int], list[Any]] = {}
    for one in JournalView(tmp_path / "j").export():
        assert one.row["list"] == given[one.position]["list"]
        found.setdefault((one.step, one.position), []).append((one.operation, one.parameters, one.body))
    for step in range(3):
        assert found[step, 0] == found[step, 2]
        assert found[step, 0] != found[step, 1]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("after", [0, 1, 2, 5, 11, 25])
def test_a_stopped_run_goes_on_in_the_middle_of_its_walks(tmp_path: Path, after: int) -> None:
    whole, sandbox = Sandbox(manner=MANNER), Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "whole", plan(), rows(2)) as journal:
        worked(journal, whole)
    with Journal.start(tmp_path / "j", plan(max_billed=after), rows(2)) as journal:
        assert worked(journal, sandbox).why == "limit"
    assert len(sandbox.ledger) == after
    with Journal.resume(tmp_path / "j", max_billed=1000) as journal:
        assert worked(journal, sandbox).why == "done"
    assert billed(sandbox) == billed(whole)
    assert by_step(tmp_path / "j") == by_step(tmp_path / "whole")


@pytest.mark.parametrize(
    ("page", "code", "states"),
    [
        (1, "503", ["unknown"]),
        (2, "503", ["recorded", "unknown"]),
        (2, "cut", ["recorded", "unknown"]),
        (3, "400", ["recorded", "recorded", "failed"]),
        (2, "201", ["recorded", "nothing"]),
        (1, "201", ["nothing"]),
    ],
)
def test_a_page_without_an_answer_stops_only_its_walk(tmp_path: Path, page: int, code: str, states: list[str]) -> None:
    sandbox = Sandbox(manner=MANNER)
    sandbox.script(code, COMMENTS, {"awemeId": "7200000000001", "page": str(page)})
    with Journal.start(tmp_path / "j", WALK, videos(3)) as journal:
        assert worked(journal, sandbox).why == "done"
    found = list(pages_of(tmp_path / "j").values())
    assert [[state for _, state, _ in one] for one in found] == [["recorded"] * 3, states, ["recorded"] * 3]
    assert [one[-1][2] for one in (found[0], found[2])] == ["last page"] * 2
    assert [number for number, _, _ in found[1]] == [*range(1, len(states) + 1)]
    assert set(billed(sandbox).values()) == {1}


def test_a_settled_page_leads_on(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    sandbox.script("503x1-then-0", COMMENTS, {"awemeId": "7200000000000", "page": "2"})
    with Journal.start(tmp_path / "j", WALK, videos(2)) as journal:
        assert worked(journal, sandbox).status.items["unknown"] == 1
    with Journal.resume(tmp_path / "j") as journal:
        assert worked(journal, sandbox).status.items["unknown"] == 1, "a resumed run repeats nothing by itself"
        assert journal.retry_unknown() == 1
        assert worked(journal, sandbox).status.items["recorded"] == 6
    assert [[state for _, state, _ in one] for one in pages_of(tmp_path / "j").values()] == [["recorded"] * 3] * 2


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 7])
def test_a_limit_is_exact_in_walks_and_steps(tmp_path: Path, most: int) -> None:
    sandbox = Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "j", plan(max_cost=f"0.{most}0"), rows(3)) as journal:
        ended = worked(journal, sandbox, concurrency=16)
    assert (ended.why, len(sandbox.ledger), ended.status.money.spent) == ("limit", most, Decimal(most) / 10)


def test_a_failing_derivation_keeps_the_answer_and_is_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    function_at.cache_clear()
    sandbox = Sandbox(manner=MANNER)
    name = "tests.runs.plan.programs:broken"
    with Journal.start(tmp_path / "j", by_function(name), rows(2)) as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, ended.status.underived, ended.status.items["recorded"]) == ("done", 2, 2)
    assert {one.reason for one in JournalView(tmp_path / "j").export()} == {
        f"not derived: RuntimeError: not now, {USER}{number}" for number in range(2)
    }
    monkeypatch.setattr("tests.runs.plan.programs.broken", mended)
    function_at.cache_clear()
    with Journal.resume(tmp_path / "j") as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, ended.status.underived, ended.status.items["recorded"]) == ("done", 0, 2 + 2 * 4)
    assert set(billed(sandbox).values()) == {1}
    assert {one.reason for one in JournalView(tmp_path / "j").export()} == {None}


def test_a_function_without_a_name_needs_the_plan_again(tmp_path: Path) -> None:
    sandbox = Sandbox(manner=MANNER)
    nameless = by_function(lambda answer, row: mended(answer, row))
    with Journal.start(tmp_path / "j", nameless, rows(2), max_billed=1) as journal:
        assert worked(journal, sandbox).why == "limit"
    with (
        Journal.resume(tmp_path / "j", max_billed=100) as journal,
        pytest.raises(InvalidSettings, match="start the run again with its plan"),
    ):
        worked(journal, sandbox)
    with Journal.start(tmp_path / "j", nameless, rows(2), max_billed=100) as journal:
        assert worked(journal, sandbox).why == "done"
    assert by_step(tmp_path / "j") == [{"recorded": 2}, {"recorded": 8}]
    assert set(billed(sandbox).values()) == {1}


def test_processes_make_the_same_calls(tmp_path: Path) -> None:
    here, there = Sandbox(manner=MANNER), Sandbox(manner=MANNER)
    with Journal.start(tmp_path / "here", plan(), rows(2)) as journal:
        worked(journal, here)
    with there.serve() as server, Journal.start(tmp_path / "there", plan(), rows(2)) as journal:
        client = partial(AsyncClient, "sandbox", base_url=server.url, limits=Limits(adapt=False))
        ended = asyncio.run(work_in_processes(journal, client, workers=2, concurrency=8, retry=QUICK))
    assert ended.why == "done"
    assert billed(there) == billed(here)
    assert by_step(tmp_path / "there") == by_step(tmp_path / "here")


def test_processes_import_the_functions_of_a_plan(tmp_path: Path) -> None:
    there = Sandbox(manner=MANNER)
    with there.serve() as server:
        client = partial(AsyncClient, "sandbox", base_url=server.url, limits=Limits(adapt=False))
        with (
            Journal.start(tmp_path / "lambda", by_function(lambda answer, row: []), rows(2)) as journal,
            pytest.raises(InvalidSettings, match="lambdas and functions inside functions have no place"),
        ):
            asyncio.run(work_in_processes(journal, client, workers=2, concurrency=8, retry=QUICK))
        assert len(there.ledger) == 0
        with Journal.start(tmp_path / "named", by_function(NAMED), rows(2)) as journal:
            ended = asyncio.run(work_in_processes(journal, client, workers=2, concurrency=8, retry=QUICK))
    assert (ended.why, ended.status.items["recorded"], ended.status.underived) == ("done", 2 + 8, 0)


def test_a_page_that_breaks_the_rule_is_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("justone_client.runs.engine.derive.walked", fails)
    with Journal.start(tmp_path / "j", WALK, videos(2)) as journal:
        assert worked(journal, Sandbox(manner=MANNER)).status.items["recorded"] == 2
    assert {one.reason for one in JournalView(tmp_path / "j").export()} == {
        "the walk cannot go on: RecursionError: too deep"
    }
