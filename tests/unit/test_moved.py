"""Pages whose items do not stand where they did: told where items may be lost, no alarm at a plain end."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client import ItemsNotFound
from justone_client._catalogue import find
from justone_client._walk import Walk
from justone_generated._base import Answer
from justone_generated.models.douyin import GetUserVideoListV3
from justone_generated.pages import RULES
from walks import ITEMS, LED, MORE, PAGE, answered, took, walk

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
    state = walk(PAGE, items=ITEMS, **MORE)
    page = answered(data)
    state.took(page)
    assert state.ended is None
    with pytest.raises(ItemsNotFound, match=message) as caught:
        state.items_of(page)
    assert (caught.value.answer, caught.value.billed) == (page, "yes")


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
    assert walk(LED, items=ITEMS, **MORE, resume=state.token()).arguments["cursor"] == "a"


def test_a_last_page_may_leave_its_list_out() -> None:
    data = {"filters": [1], "more": False}
    state = walk(PAGE, items=ITEMS, **MORE)
    page = answered(data)
    state.took(page)
    assert (state.ended, state.items_of(page)) == ("last page", [])
