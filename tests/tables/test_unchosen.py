"""A value that does not fit its column is not left out in silence, even if `_other` is not chosen."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer
from justone_client.runs import TableWarning, rows

FANS = "GET /api/weibo/get-fans/v1"
DATA = {
    "total_number": "1.2万",
    "users": [{"id": 1, "followers_count": "many"}, {"id": 2, "name": 3, "new": 1}],
    "x": 1,
}


def answer(data: Any) -> Answer[Any]:
    return Answer(data, operation=FANS)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"columns": ["total_number"]}, "(total_number 1)"),
        ({"columns": ["total_number", "users.name"], "explode": "users"}, "(total_number 2, users.name 1)"),
        ({"columns": ["users.followers_count"], "explode": "users"}, "(users.followers_count 1)"),
    ],
    ids=["answer", "exploded", "item"],
)
def test_a_value_that_is_left_out_is_reported(settings: dict[str, Any], named: str, tmp_path: Path) -> None:
    with pytest.warns(TableWarning) as caught:
        rows([answer(DATA)], **settings).to_csv(tmp_path / "a.csv")
    said = f"Some values do not fit their column and are left out {named}; choose the column _other too."
    assert [str(one.message) for one in caught] == [said]


@pytest.mark.parametrize("columns", [["total_number", "_other"], None, ["users"]], ids=["other", "all", "fits"])
def test_nothing_is_said_if_nothing_is_left_out(columns: list[str] | None, tmp_path: Path) -> None:
    """Fields that nobody chose are left out as asked."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rows([answer(DATA)], columns=columns).to_csv(tmp_path / "a.csv")


def test_text_in_place_of_an_object_is_reported(tmp_path: Path) -> None:
    data: Any = {"expect_cpm": "none"}
    key = "GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1"
    with pytest.warns(TableWarning, match=r"\(expect_cpm.cpm_1_20 1, "):
        rows([Answer(data, operation=key)], columns=["expect_cpm"]).to_jsonl(tmp_path / "a")
