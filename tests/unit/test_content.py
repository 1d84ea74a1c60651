"""Pages that hold the same are told as that, also when what is volatile in them differs; others never are."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client._content import digest, distinct, outline
from walks import ITEMS, PAGE, took, walk


def items(change: int, **more: Any) -> list[dict[str, Any]]:
    return [{"note_id": f"65c594{number}", "likes": change, "url": f"https://a/{change}", **more} for number in (1, 2)]


def test_a_service_that_ignores_the_page_is_found_out_though_its_items_hold_counts_and_signatures() -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": items(1)}, {"list": items(2)})
    assert (state.ended, state.complete) == ("repeated page", False)


def test_so_it_is_where_nobody_knows_the_place_of_the_items_and_the_page_is_echoed() -> None:
    state = took(walk(PAGE), {"notes": items(1), "page": 1, "log": {"id": "a"}})
    assert took(state, {"notes": items(2), "page": 2, "log": {"id": "b"}}).ended == "repeated page"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (items(1), [*items(1), *items(1)]),
        (items(1), items(1)[::-1]),
        (items(1, date="2026-11-01"), items(1, date="2026-11-02")),
        ([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}], [{"id": 1, "name": "c"}, {"id": 2, "name": "d"}]),
        ([{"user_id": "1234567", "text": "a"}] * 2, [{"user_id": "1234567", "text": "b"}] * 2),
        ([{"note_id": "65c594aa", "text": "a"}], [{"note_id": "65c594aa", "text": "b"}]),
        ([{"note": {"id": "65c594aa"}}, {"note": {"id": "65c594bb"}}], [{"note": {"id": "65c594aa"}}, {"note": {}}]),
        (["a", "b"], ["a", "c"]),
    ],
    ids=["longer", "in another order", "of another day", "ranks", "of one author", "alone", "inside", "texts"],
)
def test_pages_that_may_be_others_are_others(one: list[Any], other: list[Any]) -> None:
    assert digest(distinct(one)) != digest(distinct(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"title": "a", "words": ["x"]}, {"title": "b", "words": ["x"]}),
        ({"users": {"7": {}}, "filters": items(1)}, {"users": {"8": {}}, "filters": items(1)}),
        ({"notes": items(1), "words": ["x"]}, {"notes": items(1), "words": ["y"]}),
    ],
    ids=["no ids", "keys that are data", "another list"],
)
def test_answers_that_may_be_others_are_others(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert digest(outline(one)) != digest(outline(other))


def test_ids_inside_the_objects_of_an_item_tell_it_where_it_has_none() -> None:
    pages = [[{"note": {"id": f"65c594{number}"}, "likes": likes} for number in "ab"] for likes in (1, 2)]
    assert distinct(pages[0]) == distinct(pages[1]) == [("65c594a",), ("65c594b",)]
