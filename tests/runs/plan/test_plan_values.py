"""Plans in Python: what they accept, and what they refuse before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from justone_client import InvalidArgument, InvalidSettings
from justone_client.runs import Journal, PlanError
from justone_client.runs.plan.checked import checked
from justone_client.runs.plan.plan import Pages, Plan, Step
from justone_client.sandbox import Sandbox
from tests.runs.plan.programs import (
    COMMENTS,
    DETAILS,
    MANNER,
    SEARCH,
    plan,
    rows,
    worked,
)


def test_a_plan_is_refused_before_the_journal_is_made(tmp_path: Path) -> None:
    wrong = Plan([plan().steps[0], Step(DETAILS, parameters={"video_id": "data.aweme_list[].aweme_idd"})])
    with pytest.raises(InvalidSettings, match=r"did you mean data.aweme_list\[\].aweme_id\?"):
        Journal.start(tmp_path / "j", wrong, rows(2))
    unknown = Plan([Step(DETAILS, parameters={"video_id": "user"}, walk=Pages())])
    with pytest.raises(InvalidSettings, match=r"how .* goes on from page to page is not known"):
        Journal.start(tmp_path / "j", unknown, rows(2))
    assert not (tmp_path / "j").exists()


def test_a_misspelt_column_of_any_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="has no column 'user' for secUid; did you mean usr"):
        Journal.start(tmp_path / "j", plan(), iter([{"usr": "1"}]))


def test_walks_of_one_listing_need_equal_limits() -> None:
    first, second = (Step(COMMENTS, column="video", walk=Pages(max_pages=most), name=f"s{most}") for most in (2, 3))
    other = Step(COMMENTS, parameters={"aweme_id": "row.video"}, walk=second.walk, name="more")
    with pytest.raises(PlanError, match=r"walks GET .*, too, with other limits; give both the same"):
        checked(Plan([first, other]))


def test_steps_take_methods_of_a_client(tmp_path: Path) -> None:
    with Sandbox(manner=MANNER).client() as client:
        by_method = Plan([
            Step(client.douyin.get_user_video_list_v3, parameters={"sec_uid": "user"}),
            Step([client.douyin.get_video_detail_v2], parameters={"video_id": "data.aweme_list[].aweme_id"}),
        ])  # fmt: skip
    with Journal.start(tmp_path / "j", by_method, rows(1)) as journal:
        assert worked(journal, Sandbox(manner=MANNER)).status.items["recorded"] == 1 + 4


any_step: Any = Step
any_pages: Any = Pages
any_plan: Any = Plan


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: any_step(SEARCH, parameters=["word"]), "parameters must be a dict by name"),
        (lambda: any_step(SEARCH, walk=3), "walk must be Pages(...) or None, got 3"),
        (lambda: any_step(SEARCH, derive=3), "derive must be a function or its name, got 3"),
        (lambda: any_step(SEARCH, max_rows=0), "max_rows must be a whole number of 1 or more, got 0"),
        (lambda: any_pages(max_pages="3"), "max_pages must be a whole number of 1 or more, got '3'"),
        (lambda: any_plan(Step(SEARCH)), "steps must be a list of Step(...)"),
        (lambda: any_plan([SEARCH]), "steps must be a list of Step(...)"),
        (lambda: any_plan([]), "The plan has no steps; add one"),
        (lambda: any_plan([Step(SEARCH)], prices={"douyin": "1"}), "prices must be Prices(...) or None"),
        (lambda: any_plan([Step(SEARCH)], max_cost=0.5), "max_cost is not an exact amount: 0.5"),
        (lambda: any_plan([Step(SEARCH)], max_billed=-1), "max_billed must be a whole number of 0 or more, got -1"),
        (lambda: checked(any_plan([Step("search")])), "'search' is not an operation"),
        (lambda: checked(any_plan([Step([])])), "the step calls nothing; name an operation"),
    ],
)
def test_a_wrong_value_in_python_is_refused(make: Callable[[], object], said: str) -> None:
    with pytest.raises(InvalidSettings) as raised:
        make()
    assert said in str(raised.value.message)
