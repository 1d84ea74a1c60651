"""The main list of an answer, and the order of its columns."""

from typing import Any

import pytest
from rich.console import Console

from justone_client.cli.terminal.table import Grid, draw, grid, main_list


@pytest.mark.parametrize(
    ("data", "path", "length"),
    [
        pytest.param([{"a": 1}], "", 1, id="data itself"),
        pytest.param({"list": [{"a": 1}], "tags": ["x", "y"]}, "list", 1, id="objects before plain values"),
        pytest.param({"few": [{"a": 1}], "many": [{"a": 1}, {"a": 2}]}, "many", 2, id="the longest"),
        pytest.param({"data": {"page": {"items": [{"a": 1}]}}}, "data.page.items", 1, id="deep"),
        pytest.param({"list": [{"tags": [{"t": 1}, {"t": 2}]}]}, "list", 1, id="not inside items"),
        pytest.param({"ids": [1, 2]}, "ids", 2, id="plain values without alternative"),
    ],
)
def test_the_main_list_is_found(data: Any, path: str, length: int) -> None:
    found = main_list(data)
    assert found is not None
    assert (found[0], len(found[1])) == (path, length)


@pytest.mark.parametrize("data", [None, "", 3, {}, [], {"list": []}, {"a": {"b": 1}}], ids=repr)
def test_an_answer_without_a_list_is_shown_by_field(data: Any) -> None:
    assert main_list(data) is None
    assert grid(data).columns == ["field", "value"]


def test_ids_and_names_come_first_empty_columns_last() -> None:
    item = {
        "flag": 0,
        "tags": ["a"],
        "void": None,
        "createTime": 1,
        "stats": {"likeCount": 5},
        "user_id": 7,
        "title": "x",
    }
    assert grid([item, item]).columns == ["user_id", "title", "stats.likeCount", "createTime", "flag", "tags", "void"]


def test_rows_may_differ() -> None:
    assert grid([{"id": 1}, {"id": 2, "name": "猫"}, 3, None]) == Grid(
        "", ["id", "name", "value"], [{"id": "1"}, {"id": "2", "name": "猫"}, {"value": "3"}, {"value": ""}]
    )


def test_columns_that_do_not_fit_are_named() -> None:
    console = Console(width=70, quiet=True)
    wide = grid([{f"column_{n}": "x" * 30 for n in range(4)}])
    assert draw(console, wide)[1] == ["column_2", "column_3"]
    assert draw(console, wide.chosen(["column_3"]), whole=True)[1] == []


def test_a_chinese_character_is_two_columns_wide() -> None:
    console = Console(width=70, quiet=True)
    assert draw(console, grid([{"a": "猫" * 15, "b": "x" * 30, "c": "x"}]))[1] == ["c"]


def test_an_object_with_a_list_of_tags_is_shown_by_field() -> None:
    author = {f"field_{n}": n for n in range(9)} | {"tags": [{"t": 1}, {"t": 2}], "ids": [1, 2]}
    shown = grid(author)
    assert (shown.is_object, shown.rows[0]) == (True, {"field": "field_0", "value": "0"})
    assert {"field": "tags", "value": "[2]"} in shown.rows
    assert grid({"a": 1, "b": 2, "c": 3, "d": 4, "ids": [1, 2]}).is_object


def test_a_known_listing_is_shown_as_a_list() -> None:
    page = {f"field_{n}": n for n in range(20)} | {"found": [{"id": 1}], "more": [{"x": 1}] * 3}
    assert grid(page, ("data", "found")).rows == [{"id": "1"}]
    assert grid(page, ("data", "nowhere")).is_object


def test_fields_of_an_object_can_be_chosen() -> None:
    shown = grid({"a": 1, "b": {"c": 2}, "d": None})
    assert shown.names == ["a", "d", "b.c"]
    assert shown.chosen(["b.c", "a"]).rows == [{"field": "b.c", "value": "2"}, {"field": "a", "value": "1"}]
