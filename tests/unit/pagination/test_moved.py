"""Pages without their items: an error where items may be lost, no alarm at a plain end."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client import ItemsNotFound
from justone_client._pagination.position import Position
from justone_client._requests.operations import find
from justone_generated._base import Answer
from justone_generated.models.douyin import GetUserVideoListV3
from justone_generated.pages import RULES
from tests.support.walks import ITEMS, LED, MORE, OFFSET, PAGE, answered, begin, items, kept, take

MOVED: dict[str, tuple[Any, str]] = {
    "something else": ({"list": "gone", "rows": [1]}, r"data\.list holds str; there are lists at data\.rows"),
    "renamed": ({"rows": [1], "more": True}, r"data\.list holds nothing; there are lists at data\.rows"),
    "gone, though more follows": ({"more": 1}, r"data\.list holds nothing; the page holds no list"),
    "a list alone": ([1], r"data\.list holds nothing; there are lists at data"),
    "text": ("busy", r"data\.list holds nothing; the page holds no list"),
    "a map": (
        {"rows": {"7": {"id": 7}, "8": {"id": 8}}, "more": False},
        r"data\.list holds nothing; the page holds no",
    ),
    "texts in a new place": ({"list": None, "words": ["tea"], "more": False}, r"there are lists at data\.words"),
}
ROWS: dict[str, Any] = {"rows": [{"id": 1}, {"id": 2}]}


@pytest.mark.parametrize("case", MOVED)
def test_items_elsewhere_are_an_error_with_the_page(case: str) -> None:
    data, message = MOVED[case]
    position, page = begin(PAGE, items=ITEMS, **MORE), answered(data)
    position.receive(page)
    with pytest.raises(ItemsNotFound, match=message) as caught:
        position.holds_item()
    assert (caught.value.answer, caught.value.billed) == (page, "yes")


def is_missed(position: Position, data: Any) -> bool:
    try:
        items(position, data)
    except ItemsNotFound:
        return True
    return False


@pytest.mark.parametrize("more", [True, False, None])
@pytest.mark.parametrize("old", [{}, {"list": None}, {"list": ""}, {"list": {}}], ids=repr)
@pytest.mark.parametrize("at", [1, 2])
def test_a_list_in_a_new_place_is_an_error(more: object, old: dict[str, Any], at: int) -> None:
    position = take(begin(PAGE, items=ITEMS, **MORE), *[{"list": [{"id": 0}], "more": True}] * (at - 1))
    assert is_missed(position, ROWS | old | {"more": more})


def test_a_last_page_without_its_items_is_not_complete() -> None:
    position = begin(PAGE, items=ITEMS, **MORE)
    assert is_missed(position, ROWS | {"more": False})
    assert (position.end_reason, position.complete) == ("last page", False)
    again = begin(PAGE, items=ITEMS, **MORE, resume=kept(position))
    assert items(again, {"list": [3], "more": False}) == [3]
    assert again.complete


@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_a_page_without_its_items_is_an_error_each_time(in_pieces: bool) -> None:
    position = begin(PAGE, items=ITEMS, **MORE)
    assert is_missed(position, {"more": True})
    if in_pieces:
        position = begin(PAGE, items=ITEMS, **MORE, resume=kept(position))
    assert is_missed(position, {"more": True})


@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_a_walk_beyond_missed_items_is_never_complete(in_pieces: bool) -> None:
    position = begin(PAGE, items=ITEMS, **MORE)
    assert is_missed(position, ROWS | {"more": True})
    assert items(position, {"list": [1], "more": True}) == [1]
    if in_pieces:
        position = begin(PAGE, items=ITEMS, **MORE, resume=kept(position))
    take(position, {"list": [], "more": 0})
    assert (position.end_reason, position.complete, position.is_final) == ("last page", False, True)


def test_what_holds_the_list_of_items_is_not_beside_them() -> None:
    position = take(begin(PAGE, items=("data", "pages", 0, "list")), {"pages": [{"list": [1]}]})
    assert is_missed(position, {"pages": [{"rows": [1]}]})
    position = take(begin(PAGE, items=("data", "page", "list")), {"page": {"list": [1]}})
    assert is_missed(position, {"page": [{"rows": [1]}]})


def test_places_are_remembered_up_to_a_number() -> None:
    position = begin(PAGE, items=ITEMS)
    for number in range(80):
        take(position, {"list": [number], f"words {number}": ["tea"]})
    assert len(position.place().seen) == 50


END: dict[str, dict[str, Any]] = {
    "a list that was beside the items before": {"list": None, "more": False, "filters": [{"id": 2}]},
    "the same without a flag": {"filters": [{"id": 2}], "more": None},
    "an empty list in its place": {"list": [], "more": False, "rows": [{"id": 1}]},
    "single values": {"list": None, "more": False, "count": 7, "log": {"id": "x"}},
    "no list at all": {"more": False},
    "single values and their objects": {"more": False, "log": {"id": "x", "at": {}}},
    "a map that was beside the items before": {"more": False, "users": {"9": {"id": 9}}},
    "null, and a map": {"list": None, "more": False, "groups": {"9": {"id": 9}}},
}


@pytest.mark.parametrize("case", END)
@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_a_plain_end_is_not_an_error(case: str, in_pieces: bool) -> None:
    position = take(
        begin(PAGE, items=ITEMS, **MORE), {"list": [1], "filters": [{"id": 1}], "users": {"7": {}}, "more": None}
    )
    if in_pieces:
        position = begin(PAGE, items=ITEMS, **MORE, resume=kept(position))
    assert not is_missed(position, END[case])
    assert position.complete


@pytest.mark.parametrize("page", [{"rows": [1]}, {"list": "gone"}, {"more": True, "log": {"id": 1}}], ids=repr)
def test_pages_without_items_do_not_go_on_for_ever(page: dict[str, Any]) -> None:
    position = begin(PAGE, items=ITEMS, **MORE)
    assert take(position, {"list": [1], "more": True}, page | {"request": 1}).end_reason is None
    assert take(position, page | {"request": 2}).end_reason == "empty page"
    assert not position.complete


def test_an_offset_that_cannot_grow_is_not_an_end() -> None:
    position = take(begin(OFFSET, items=ITEMS), ROWS)
    assert (position.end_reason, position.complete) == ("empty page", False)


def test_items_of_a_typed_answer_are_missed_too() -> None:
    key = "GET /api/douyin/get-user-video-list/v3"
    data = {"videos": [{"aweme_id": "1"}], "has_more": 1, "max_cursor": 10}
    position = Position(find(key, form=None), RULES[key], {"secUid": "x"})
    page: Answer[Any] = Answer(GetUserVideoListV3(data), operation=key, raw={"data": data})
    position.receive(page)
    with pytest.raises(ItemsNotFound, match=r"data\.aweme_list holds nothing; there are lists at data\.videos"):
        position.holds_item()


@pytest.mark.parametrize("data", [None, "", [], {}], ids=repr)
def test_nothing_after_an_announcement_can_be_asked_for_again(data: object) -> None:
    position = take(begin(LED, items=ITEMS, **MORE), {"list": [1], "next": "a", "more": 1}, data)
    assert (position.end_reason, position.complete) == ("empty page", False)
    assert begin(LED, items=ITEMS, **MORE, resume=kept(position)).arguments["cursor"] == "a"
