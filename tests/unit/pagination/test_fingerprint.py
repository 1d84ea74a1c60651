"""Pages that hold the same are told as that, also when what is volatile in them differs; others never are."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client._pagination.fingerprint import identities, traces
from justone_client._pagination.walk import Walk
from tests.support.walks import ITEMS, LED, MORE, PAGE, answered, kept, took, walk


def news(one: Any, other: Any) -> int:
    """How much tells two pages apart: 0 nothing that counts, 3 their ids too."""
    return sum(left not in traces(one) for left in traces(other))


def items(change: int, **more: Any) -> list[dict[str, Any]]:
    return [{"note_id": f"65c594{number}", "likes": change, "url": f"https://a/{change}", **more} for number in (1, 2)]


def test_a_service_that_ignores_the_page_is_found_out_though_its_items_hold_counts_and_signatures() -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": items(1)}, {"list": items(2)})
    assert (state.ended, state.complete) == ("repeated page", False)


def test_so_it_is_where_nobody_knows_the_place_of_the_items_and_the_page_is_echoed() -> None:
    state = took(walk(PAGE), {"notes": items(1), "page": 1, "log": {"id": "a"}})
    assert took(state, {"notes": items(2), "page": 2, "log": {"id": "b"}}).ended == "repeated page"


FANS = [{"id": 1000000000 + number, "name": f"u{number}"} for number in range(4)]


def counted(change: int, **more: Any) -> list[dict[str, Any]]:
    return [fan | {"followers_count": change} | more for fan in FANS]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (counted(1)[:1], counted(2)[:1]),
        (counted(1), counted(2)[::-1]),
        (counted(1), [counted(3)[2], *counted(2)]),
        ([*counted(1), {"ad": "buy", "n": 1}], [*counted(2), {"ad": "buy", "n": 2}]),
        ([*counted(1), None], [*counted(2), None]),
        ([{"id": 1, "likes": 1}, {"id": 2, "likes": 1}], [{"id": 1, "likes": 2}, {"id": 2, "likes": 2}]),
        (counted(1, trace_id="abcdef1"), counted(1, trace_id="abcdef2")),
        (counted(1, crawlTime=1), counted(1, crawlTime=2)),
        (items(1, paid=1000001), items(1, paid=1000002)),
        (counted(1, card_id="abcdef1"), counted(1, card_id="abcdef2")),
        (counted(1, soldCount30Day=1), counted(1, soldCount30Day=2)),
        (counted(1, read="4000+"), counted(1, read="5000+")),
    ],
    ids=["alone", "order", "pinned", "ad", "null", "short", "trace", "crawled", "paid", "card", "sold", "number"],
)
def test_what_changes_by_itself_tells_no_pages_apart(one: list[Any], other: list[Any]) -> None:
    assert news(one, other) == 0


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (items(1), [*items(1), {"note_id": "65c5943"}], 3),
        (items(1, date="2026-11-01"), items(1, date="2026-11-02"), 1),
        (items(1, created_at=1), items(1, created_at=2), 1),
        (items(1, time=1.5), items(1, time=2.5), 1),
        (items(1, time="3 minutes ago"), items(1, time="4 minutes ago"), 1),
        (items(1, week=1), items(1, week=2), 1),
        ([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}], [{"id": 1, "name": "c"}, {"id": 2, "name": "d"}], 3),
        ([{"id": 1, "note_id": "65c594aa"}] * 2, [{"id": 1, "note_id": "65c594bb"}] * 2, 3),
        ([{"user_id": "1234567", "text": "a"}] * 2, [{"user_id": "1234567", "text": "b"}] * 2, 2),
        ([{"author": {"id": "1234567"}, "title": "a"}], [{"author": {"id": "1234567"}, "title": "b"}], 3),
        ([{"note": {"id": "65c594aa"}}, {"note": {"id": "65c594bb"}}], [{"note": {"id": "65c594aa"}}, {"note": {}}], 3),
        ([{"id": "1234567"}, {"\u5b57": "a"}, {"n": 1}], [{"id": "1234567"}, {"\u5b57": "b"}, {"n": 1}], 3),
        ([{"title": "a", "n": 1}], [{"title": "a", "n": 2}], 1),
        ([{"note": {"title": "a", "n": 1}}], [{"note": {"title": "a", "n": 2}}], 1),
        ([{"title": "a"}], [{"title": "b"}], 3),
        ([{"title": "a"}, {"n": 1}, {"n": 2}], [{"title": "a"}, {"n": 3}, {"n": 4}], 3),
        ([{"n": 1}], [{"n": 2}], 3),
        (["a", "b"], ["a", "c"], 3),
    ],
)
def test_pages_that_may_be_others_are_told_apart(one: list[Any], other: list[Any], apart: int) -> None:
    assert news(one, other) == apart


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
    assert news(one, other) == 3


def test_ids_inside_the_objects_of_an_item_tell_it_where_it_has_none() -> None:
    pages = [[{"note": {"id": f"65c594{number}"}, "likes": likes} for number in "ab"] for likes in (1, 2)]
    assert news(*pages) == 0
    assert len(identities(pages[0])) == 2


# -- How long a walk bears with pages that bring little


def pages(state: Walk, page: Any, most: int = 150) -> int:
    """How many it takes of a service that goes on for ever."""
    number = 0
    while state.ended is None and number < most:
        number += 1
        took(state, page(number))
    return number


def same(number: int) -> dict[str, Any]:
    return {"list": counted(number), "next": number}


def of_a_time(number: int) -> dict[str, Any]:
    return {"list": counted(1, time=f"{number} minutes ago"), "next": number}


def of_two_speakers(number: int) -> dict[str, Any]:
    return {"list": [{"sender_id": f"100000{one}", "text": f"t{number}"} for one in (1, 2)], "next": number}


@pytest.mark.parametrize(
    ("page", "counted_on", "led"),
    [(same, 2, 3), (of_a_time, 4, 11), (of_two_speakers, 11, 101)],
    ids=["numbers", "times", "texts"],
)
@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_pages_that_bring_little_are_borne_with_for_longer_where_a_new_cursor_leads_to_them(
    page: Any, counted_on: int, led: int, in_pieces: bool
) -> None:
    for step, most in ((PAGE, counted_on), (LED, led)):
        state = walk(step, items=ITEMS)
        if in_pieces:
            for number in range(1, most):
                state = walk(step, items=ITEMS, resume=kept(took(state, page(number))))
            took(state, page(most))
        else:
            assert pages(state, page) == most
        assert (state.ended, state.complete, state.pages) == ("repeated page", False, most)


def test_a_page_that_repeats_is_given_again_only_where_a_new_cursor_led_to_it() -> None:
    for step, count in ((PAGE, 0), (LED, 4)):
        state, again = took(walk(step, items=ITEMS), same(1)), answered(same(2))
        state.took(again)
        assert len(state.items_of(again)) == count


def test_they_are_borne_with_for_longer_where_more_is_announced_but_not_without_any_news() -> None:
    for page, most in ((same, 2), (of_a_time, 11), (of_two_speakers, 101)):
        assert pages(walk(PAGE, items=ITEMS, **MORE), lambda number, page=page: page(number) | {"more": True}) == most


def test_a_page_with_news_begins_the_count_anew() -> None:
    state = took(walk(LED, items=ITEMS), same(1), same(2), {"list": items(1), "next": 3}, same(4))
    assert state.ended is None
    assert took(state, same(5)).ended == "repeated page"


def test_an_empty_page_between_two_that_repeat_changes_nothing() -> None:
    def alternating(number: int) -> dict[str, Any]:
        return {"list": [] if number % 2 else counted(number), "next": number, "more": True}

    assert pages(walk(LED, items=ITEMS, **MORE), alternating) == 6


@pytest.mark.parametrize("more", [True, None])
def test_a_repeated_page_is_final_unless_more_was_announced(more: object) -> None:
    page = {"list": counted(1), "more": more}
    state = took(walk(PAGE, items=ITEMS, **MORE), page, page)
    assert (state.ended, state.is_over) == ("repeated page", more is None)
    if more:
        again = walk(PAGE, items=ITEMS, **MORE, resume=kept(state))
        assert again.arguments["page"] == 3
        assert took(again, page).is_over


def test_what_ends_it_though_it_brought_times_can_be_asked_for_once_more() -> None:
    state = walk(PAGE, items=ITEMS)
    assert (pages(state, of_a_time), state.is_over) == (4, False)
    again = walk(PAGE, items=ITEMS, resume=kept(state))
    assert again.arguments["page"] == 5
    assert took(again, of_a_time(5)).is_over
