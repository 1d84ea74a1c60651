"""Pages whose items do not stand where they did: told where items may be lost, no alarm at a plain end."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client import ItemsNotFound
from justone_client._pagination.iterators import ItemIterator, Listing
from justone_client._pagination.walk import Walk
from justone_client._requests.operations import find
from justone_generated._base import Answer
from justone_generated._record import typed
from justone_generated.models.douyin import GetUserVideoListV3
from justone_generated.pages import RULES
from tests.support.catalogue import present
from tests.support.walks import ITEMS, LED, MORE, OFFSET, PAGE, answered, kept, took, walk

MOVED: dict[str, tuple[Any, str]] = {
    "something else": ({"list": "gone", "rows": [1]}, r"data\.list holds str; lists stand at data\.rows"),
    "renamed": ({"rows": [1], "more": True}, r"data\.list holds nothing; lists stand at data\.rows"),
    "gone, though more follows": ({"more": 1}, r"data\.list holds nothing; there is no list in it"),
    "a list alone": ([1], r"data\.list holds nothing; lists stand at data"),
    "text": ("busy", r"data\.list holds nothing; there is no list in it"),
}


@pytest.mark.parametrize("case", MOVED)
def test_items_that_are_elsewhere_are_told_with_the_page(case: str) -> None:
    data, message = MOVED[case]
    state, page = walk(PAGE, items=ITEMS, **MORE), answered(data)
    state.took(page)
    assert state.ended is None
    with pytest.raises(ItemsNotFound, match=message) as caught:
        state.items_of(page)
    assert (caught.value.answer, caught.value.billed) == (page, "yes")


ROWS: dict[str, Any] = {"rows": [{"id": 1}, {"id": 2}]}


def missed(state: Walk, page: Answer[Any]) -> bool:
    state.took(page)
    try:
        state.items_of(page)
    except ItemsNotFound:
        return True
    return False


@pytest.mark.parametrize("more", [True, False, None])
@pytest.mark.parametrize("old", [{}, {"list": None}, {"list": ""}, {"list": {}}], ids=repr)
@pytest.mark.parametrize("at", [1, 2])
def test_objects_in_a_new_place_are_told_whatever_the_flag_and_the_old_place_say(
    more: object, old: dict[str, Any], at: int
) -> None:
    state = took(walk(PAGE, items=ITEMS, **MORE), *[{"list": [{"id": 0}], "more": True}] * (at - 1))
    assert missed(state, answered(ROWS | old | {"more": more}))


def test_a_last_page_whose_items_are_missed_makes_no_walk_complete() -> None:
    state = walk(PAGE, items=ITEMS, **MORE)
    page = ROWS | {"more": False}
    items = ItemIterator(Listing(state, lambda: answered(page)), None)
    with pytest.raises(ItemsNotFound):
        next(items)
    assert (list(items), items.ended, items.complete) == ([], "last page", False)
    assert state.complete  # to whoever walks pages nothing is lost
    page = {"list": [3], "more": False}
    state = walk(PAGE, items=ITEMS, **MORE, resume=items.resume)
    again = ItemIterator(Listing(state, lambda: answered(page)), None)
    assert (list(again), again.complete) == ([3], True)


@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_a_page_without_its_items_is_an_alarm_though_it_came_before(in_pieces: bool) -> None:
    state = walk(PAGE, items=ITEMS, **MORE)
    assert missed(state, answered({"more": True}))
    if in_pieces:
        state = walk(PAGE, items=ITEMS, **MORE, resume=kept(state))
    assert missed(state, answered({"more": True}))


@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_a_walk_that_went_on_behind_missed_items_is_never_complete(in_pieces: bool) -> None:
    answers = [
        answered(ROWS | {"more": True}),
        answered({"list": [1], "more": True}),
        answered({"list": [], "more": 0}),
    ]
    state = walk(PAGE, items=ITEMS, **MORE)
    items = ItemIterator(Listing(state, lambda: answers.pop(0)), None)
    with pytest.raises(ItemsNotFound):
        next(items)
    assert next(items) == 1
    if in_pieces:
        state = walk(PAGE, items=ITEMS, **MORE, resume=items.resume)
        items = ItemIterator(Listing(state, lambda: answers.pop(0)), None)
    assert (list(items), items.ended, items.complete) == ([], "last page", False)
    assert state.complete  # to whoever walks pages nothing is lost


def test_what_holds_the_list_of_items_does_not_stand_beside_them() -> None:
    state = took(walk(PAGE, items=("data", "pages", 0, "list")), {"pages": [{"list": [1]}]})
    assert missed(state, answered({"pages": [{"rows": [1]}]}))
    state = took(walk(PAGE, items=("data", "page", "list")), {"page": {"list": [1]}})
    assert missed(state, answered({"page": [{"rows": [1]}]}))


def test_places_are_remembered_up_to_a_number() -> None:
    state = walk(PAGE, items=ITEMS)
    for number in range(80):
        took(state, {"list": [number], f"words {number}": ["tea"]})
    assert len(state.place().seen) == 50


END: dict[str, dict[str, Any]] = {
    "single values": {"list": None, "more": False, "words": ["tea", "coffee"]},
    "what stood beside the items before": {"list": None, "more": False, "filters": [{"id": 2}]},
    "the same without a flag": {"filters": [{"id": 2}], "more": None},
    "an empty list in its place": {"list": [], "more": False, "rows": [{"id": 1}]},
}


@pytest.mark.parametrize("case", END)
@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_lists_that_are_no_items_are_no_alarm_at_an_end(case: str, in_pieces: bool) -> None:
    state = took(walk(PAGE, items=ITEMS, **MORE), {"list": [1], "filters": [{"id": 1}], "more": None})
    if in_pieces:
        state = walk(PAGE, items=ITEMS, **MORE, resume=kept(state))
    assert not missed(state, answered(END[case]))
    assert state.complete


@pytest.mark.parametrize(
    ("key", "data", "is_missed"),
    [
        ("GET /api/xiaohongshu/search-user/v2", {"users": None, "filters": [{"id": "1"}]}, False),
        ("GET /api/xiaohongshu/search-user/v2", {"users": None, "people": [{"id": "1"}]}, True),
        ("GET /api/tiktok/search-post/v1", {"has_more": 0, "aweme_list": [{"aweme_id": "1"}]}, True),
    ],
    ids=["objects of a known class", "an unknown place", "objects of which nothing is known"],
)
def test_the_class_of_an_answer_knows_which_lists_are_no_items(key: str, data: dict[str, Any], is_missed: bool) -> None:
    operation = find(present(key), form=None)
    state = Walk(operation, RULES[key], {})
    assert missed(state, Answer(typed(operation.answer, data), operation=key, raw={"data": data})) is is_missed


def test_a_place_of_the_caller_s_is_doubted_until_a_page_has_items_there() -> None:
    end: dict[str, Any] = {"list": None, "words": ["tea"], "more": False}
    assert missed(walk(PAGE, items=ITEMS, own_items=True, **MORE), answered(end))
    state = took(walk(PAGE, items=ITEMS, own_items=True, **MORE), {"list": [1], "more": True})
    assert not missed(state, answered(end))


@pytest.mark.parametrize("page", [{"rows": [1]}, {"list": "gone"}, {"more": True, "log": {"id": 1}}], ids=repr)
def test_pages_without_items_are_not_paid_for_without_end(page: dict[str, Any]) -> None:
    state = walk(PAGE, items=ITEMS, **MORE)
    assert took(state, {"list": [1], "more": True}, page | {"request": 1}).ended is None
    assert took(state, page | {"request": 2}).ended == "empty page"
    assert not state.complete


def test_an_offset_that_cannot_be_counted_on_is_no_end() -> None:
    state = took(walk(OFFSET, items=ITEMS), ROWS)
    assert (state.ended, state.complete) == ("no next page", False)


def test_items_of_a_typed_answer_are_missed_too() -> None:
    key = "GET /api/douyin/get-user-video-list/v3"
    data = {"videos": [{"aweme_id": "1"}], "has_more": 1, "max_cursor": 10}
    state = Walk(find(key, form=None), RULES[key], {"secUid": "x"})
    page: Answer[Any] = Answer(GetUserVideoListV3(data), operation=key, raw={"data": data})
    state.took(page)
    with pytest.raises(ItemsNotFound, match=r"data\.aweme_list holds nothing; lists stand at data\.videos"):
        state.items_of(page)


@pytest.mark.parametrize("data", [None, "", [], {}], ids=repr)
def test_nothing_in_the_place_of_an_announced_page_can_be_asked_for_again(data: object) -> None:
    state = took(walk(LED, items=ITEMS, **MORE), {"list": [1], "next": "a", "more": 1}, data)
    assert (state.ended, state.complete) == ("empty page", False)
    assert walk(LED, items=ITEMS, **MORE, resume=kept(state)).arguments["cursor"] == "a"


def test_a_last_page_may_leave_its_list_out() -> None:
    data = {"filters": [1], "more": False}
    state = walk(PAGE, items=ITEMS, **MORE)
    page = answered(data)
    state.took(page)
    assert (state.ended, state.items_of(page)) == ("last page", [])
