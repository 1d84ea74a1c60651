"""Ways into answers of any shape."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client._pagination.json_path import (
    exists,
    follow,
    follow_typed,
    lists,
    nearest_named,
    route_of,
    text_of,
    whole,
)
from justone_generated._record import Record


class Item(Record):
    name: str | None


class Data(Record):
    __keys__ = {"items_": "items"}  # noqa: RUF012 - as printed

    items_: list[Item]


ANSWER: dict[str, Any] = {"data": {"list": [{"id": 1}, {"id": 2}], "page": {"next": 3}, "empty": []}}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("data.list[0].id", 1),
        ("data.list[-1].id", 2),
        ("data.list[5].id", None),
        ("data.list[-3]", None),
        ("data.list.id", None),
        ("data.page[0]", None),
        ("data.page.next.deeper", None),
        ("data.gone", None),
    ],
)
def test_a_route_leads_to_a_value_or_nowhere(text: str, found: object) -> None:
    assert follow(ANSWER, route_of(text)) == found


@pytest.mark.parametrize("text", ["", "data..list", "data.list[x]", "data.list[0", ".data"])
def test_anything_else_is_not_a_route(text: str) -> None:
    with pytest.raises(ValueError, match="write it like"):
        route_of(text)


def test_a_route_begins_with_data() -> None:
    with pytest.raises(ValueError, match="does not begin with `data`"):
        route_of("list")


def test_values_in_records_keep_their_type() -> None:
    found = follow_typed(Data({"items": [{"name": "one"}]}), ("items", 0))
    assert (type(found), found.name) == (Item, "one")
    assert follow_typed({"items": [{"name": "one"}]}, ("items", 0, "name")) == "one"
    assert follow_typed(Data({"undeclared": [1]}), ("undeclared", 0)) == 1


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ({"cursor": "a", "deeper": {"cursor": "b"}}, "a"),
        ({"one": {"cursor": "b"}, "other": {"deeper": {"cursor": "c"}}}, "b"),
        ({"list": [{"cursor": "b"}, {"cursor": "b"}]}, "b"),
        ({"list": [{"cursor": "b"}, {"cursor": "c"}]}, ["b", "c"]),
        ({"cursor": "", "notes": [{"cursor": 7}]}, ""),
        ({"page": {}}, None),
        (None, None),
    ],
    ids=["the top one", "the nearest", "the same twice", "several", "none, though items have one", "none", "null"],
)
def test_a_field_is_found_by_its_name(data: object, found: object) -> None:
    assert nearest_named(data, "cursor") == found


def test_a_field_is_found_by_its_name_and_its_holder_s() -> None:
    assert nearest_named({"result": {"Paging": {"Offset": "x"}}, "Offset": "y"}, "Paging.Offset") == "x"


@pytest.mark.parametrize(
    ("text", "there"), [("data.page.next", True), ("data.empty", True), ("data.gone", False), ("data.list.id", False)]
)
def test_null_and_empty_values_exist(text: str, there: bool) -> None:
    assert exists(ANSWER, route_of(text)) is there


def test_outer_lists_with_items_are_found() -> None:
    assert lists(ANSWER["data"] | {"deep": {"rows": [[1], [2]]}}) == {
        "data.list": [{"id": 1}, {"id": 2}],
        "data.deep.rows": [[1], [2]],
    }
    assert lists([1]) == {"data": [1]}
    assert lists(None) == lists("text") == {}


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("20", 20),
        (20, 20),
        (20.0, 20),
        ("1000+", None),
        ("1_000", None),
        (" 12 ", None),
        ("\u0661\u0662", None),
        ("-3", -3),
        (2.5, None),
        (True, None),
        (None, None),
        ([], None),
        (float("inf"), None),
    ],
)
def test_numbers_also_come_as_text(value: object, number: int | None) -> None:
    assert whole(value) == number


@pytest.mark.parametrize("text", ["data.list", "data[-1]", "data.pages[0].list", "data.a[1][2]"])
def test_a_route_is_written_as_it_is_read(text: str) -> None:
    assert text_of(route_of(text)) == text


@pytest.mark.parametrize("text", ["data.list ", " data.list", "data. list", "data.list\n"])
def test_a_route_with_blanks_around_its_names_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a path into an answer"):
        route_of(text)
