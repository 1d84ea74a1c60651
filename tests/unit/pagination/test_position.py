"""How a listing goes on, and why it ends: the table of `position`, with answers that are made up."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client._pagination.position import Position
from justone_generated._base import Parameter
from justone_generated.pages import Step
from tests.support.walks import CURSOR, ITEMS, LED, LISTING, MORE, NO_PAGE, OFFSET, PAGE, begin, items, kept, rule, take


@pytest.mark.parametrize(
    ("steps", "more", "data", "following"),
    [
        ([PAGE], {}, {"list": [1]}, {"page": 2}),
        ([PAGE._replace(first="1")], {}, {"list": [1]}, {"page": "2"}),
        ([PAGE._replace(source=("data", "next"))], {}, {"list": [1], "next": 5}, {"page": 5}),
        ([PAGE._replace(source=("data", "next"))], {}, {"list": [1], "next": 0}, {"page": 2}),
        ([OFFSET._replace(by=20)], {}, {"list": [1]}, {"offset": 20}),
        ([OFFSET], {"items": ITEMS}, {"list": [1, 2, 3]}, {"offset": 3}),
        ([LED], {}, {"list": [1], "next": "abc"}, {"cursor": "abc"}),
        ([LED], {}, {"list": [1], "next": 7}, {"cursor": 7}),
        ([LED], {}, {"list": [1], "next": 7.0}, {"cursor": 7}),
        ([CURSOR._replace(field="next")], {}, {"page": {"next": "abc"}}, {"cursor": "abc"}),
        ([PAGE, LED], {}, {"list": [1], "next": "id"}, {"page": 2, "cursor": "id"}),
        ([PAGE, LED], {}, {"list": [1]}, {"page": 2}),
    ],
)
def test_the_next_page_takes(
    steps: list[Step], more: dict[str, Any], data: object, following: dict[str, object]
) -> None:
    position = take(begin(*steps, **more), data)
    assert (position.arguments, position.end_reason) == ({"keyword": "tea", **following}, None)


def test_the_first_page_takes_the_rule_s_or_the_caller_s() -> None:
    assert begin(PAGE).arguments == {"keyword": "tea", "page": 1}
    assert begin(PAGE, arguments={"page": 4}).arguments == {"keyword": "tea", "page": 4}
    assert begin(LED._replace(first="")).arguments == {"keyword": "tea"}
    assert begin(LED, arguments={"cursor": None}).arguments == {"keyword": "tea"}


def test_the_id_of_a_search_may_come_once() -> None:
    position = take(begin(PAGE, LED), {"list": [1], "next": "id"}, {"list": [2]})
    assert position.arguments == {"keyword": "tea", "page": 3, "cursor": "id"}


def test_a_cursor_may_go_without_the_other_parameters() -> None:
    position = begin(LED, alone=True)
    assert position.arguments == {"keyword": "tea"}
    assert take(position, {"list": [1], "next": "abc"}).arguments == {"cursor": "abc"}
    assert begin(LED, alone=True, resume=kept(position)).arguments == {"cursor": "abc"}


@pytest.mark.parametrize(
    ("more", "ended"),
    [
        *((no, "last page") for no in (False, 0, 0.0, "false", "False", " 0", "N", "off", "", [], {})),
        *((yes, None) for yes in (True, 1, 1.0, "true", "1", "yes", [1])),
        *((no_word, None) for no_word in (None, "perhaps")),
    ],
)
def test_the_service_says_whether_more_follows(more: object, ended: str | None) -> None:
    assert take(begin(PAGE, **MORE), {"list": [1], "more": more}).end_reason == ended


def test_a_flag_may_say_the_opposite() -> None:
    position = begin(PAGE, has_more=("data", "end"), inverted=True)
    assert take(position, {"list": [1], "end": False}).end_reason is None
    assert take(position, {"list": [2], "end": True}).end_reason == "last page"
    assert position.complete


@pytest.mark.parametrize(
    "data", [*({"list": one} for one in ([], None, {}, False)), {}, None, False, "", {"total": 1}], ids=repr
)
def test_an_empty_page_ends_it(data: object) -> None:
    position = take(begin(PAGE, items=ITEMS), {"list": [1]}, data)
    assert (position.end_reason, position.complete) == ("empty page", True)
    assert begin(PAGE, items=ITEMS, resume=kept(position)).end_reason == "empty page"


def test_one_announced_empty_page_is_passed() -> None:
    position = take(begin(PAGE, items=ITEMS, **MORE), {"list": [], "more": True})
    assert (position.end_reason, position.arguments["page"]) == (None, 2)
    assert take(position, {"list": [], "more": True}).end_reason == "empty page"
    assert not position.complete
    assert begin(PAGE, items=ITEMS, **MORE, resume=kept(position)).arguments["page"] == 2


@pytest.mark.parametrize("data", [{"page": 2}, {"rows": [], "filters": {}}, {}, None, False], ids=repr)
def test_a_page_without_lists_or_objects_is_empty(data: object) -> None:
    assert take(begin(PAGE), data).end_reason == "empty page"


def test_a_page_received_before_ends_it() -> None:
    pages = [{"list": [1], "at": 1}, {"list": [2], "at": 2}, {"list": [1], "at": 3}]
    position = take(begin(PAGE, items=ITEMS), *pages)
    assert (position.end_reason, position.complete) == ("repeated page", False)
    assert begin(PAGE, items=ITEMS, resume=kept(position)).end_reason == "repeated page"


def test_a_repeated_last_page_gives_no_item_twice() -> None:
    position = take(begin(PAGE, items=ITEMS, **MORE), {"list": [1], "more": 1})
    assert items(position, {"list": [1], "more": 0}) == []
    assert position.end_reason == "last page"


@pytest.mark.parametrize("step", [PAGE, LED], ids=["number", "new cursor"])
@pytest.mark.parametrize("more", [True, None])
def test_a_repeated_page_ends_it_at_once_and_for_good(step: Step, more: object) -> None:
    position = begin(step, items=ITEMS, **MORE)
    take(position, *({"list": [1], "next": number, "more": more} for number in (2, 3)))
    assert (position.end_reason, position.complete, position.is_final) == ("repeated page", False, True)


def test_an_empty_page_between_does_not_hide_a_repeated_one() -> None:
    page = {"list": [1], "more": True}
    position = take(begin(PAGE, items=ITEMS, **MORE), page, {"list": [], "more": True}, page)
    assert (position.end_reason, position.pages) == ("repeated page", 3)


@pytest.mark.parametrize("cursors", [["a", "a"], ["a", "b", "a"]])
@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_a_cursor_asked_for_before_ends_it(cursors: list[str], in_pieces: bool) -> None:
    position = begin(LED, items=ITEMS)
    for number, cursor in enumerate(cursors):
        assert position.end_reason is None
        take(position, {"list": [number], "next": cursor})
        if in_pieces:
            position = begin(LED, items=ITEMS, resume=kept(position))
    assert (position.end_reason, position.complete, position.pages) == ("repeated cursor", False, len(cursors))


def test_a_repeated_page_is_known_in_pieces_too() -> None:
    position = take(begin(PAGE, items=ITEMS), {"list": [1]})
    again = take(begin(PAGE, items=ITEMS, resume=kept(position)), {"list": [1]})
    assert again.end_reason == "repeated page"


NO_CURSOR = [None, "", False, [], {}, 0, 0.0, "0", -1]
UNCLEAR = [{"a": 1}, ["a", "b"], 1.5, True]


@pytest.mark.parametrize("value", NO_CURSOR, ids=repr)
def test_without_a_cursor_nothing_leads_on(value: object) -> None:
    position = take(begin(LED), {"list": [1], "next": value})
    assert (position.end_reason, position.complete) == ("no next page", True)


@pytest.mark.parametrize("more", [True, None])
@pytest.mark.parametrize("value", [*NO_CURSOR, *UNCLEAR], ids=repr)
def test_a_lost_cursor_lets_its_page_be_asked_for_again(value: object, more: object) -> None:
    position = take(begin(LED, items=ITEMS, **MORE), {"list": [1], "next": "a", "more": 1})
    take(position, {"list": [2, 3], "next": value} | ({"more": more} if more else {}))
    assert (position.end_reason, position.complete, position.pages) == ("no cursor", False, 2)
    again = begin(LED, items=ITEMS, **MORE, resume=kept(position))
    assert (again.arguments["cursor"], again.pages) == ("a", 1)
    assert items(again, {"list": [2, 3, 4], "next": "b", "more": 1}) == [4]


@pytest.mark.parametrize("value", ["\t", "\u3000", "12\n", "\ud800"], ids=ascii)
def test_a_cursor_that_cannot_be_sent_is_not_an_end(value: str) -> None:
    for operation in (LISTING, LISTING._replace(name="", parameters=())):
        position = take(
            Position(operation, rule(LED, items=ITEMS, **MORE), {}), {"list": [1], "next": value, "more": True}
        )
        assert (position.end_reason, position.complete) == ("no cursor", False)


def test_a_cursor_may_be_any_value() -> None:
    chosen = LISTING._replace(parameters=(Parameter("cursor", "cursor", choices=("a",)),))
    for operation in (chosen, LISTING._replace(name="", parameters=())):
        position = take(Position(operation, rule(LED), {}), {"list": [1], "next": "b"})
        assert (position.end_reason, position.arguments) == (None, {"cursor": "b"})


def test_an_announced_empty_page_without_a_cursor_is_empty() -> None:
    position = take(begin(LED, items=ITEMS, **MORE), {"list": [], "more": True})
    assert (position.end_reason, position.complete) == ("empty page", False)


@pytest.mark.parametrize("value", UNCLEAR, ids=repr)
def test_a_cursor_that_cannot_be_followed_is_not_an_end(value: object) -> None:
    position = take(begin(LED), {"list": [1], "next": value})
    assert (position.end_reason, position.complete) == ("no cursor", False)


def test_several_values_of_a_cursor_are_not_an_end() -> None:
    named = CURSOR._replace(field="next")
    assert take(begin(named), {"one": {"next": "a"}, "other": {"next": "b"}}).end_reason == "no cursor"
    assert take(begin(named), {"one": {"next": "a"}, "other": {"next": "a"}}).end_reason is None


def test_half_of_what_leads_on_is_not_an_end() -> None:
    other = CURSOR._replace(parameter="keyword", source=("data", "id"))
    assert take(begin(LED, other), {"list": [1], "next": "a"}).end_reason == "no cursor"
    assert take(begin(LED, other), {"list": [1]}).end_reason == "no next page"


@pytest.mark.parametrize("value", ["abc", " 12 ", "1_000", "{}", ""])
def test_a_cursor_of_the_wrong_type_is_not_followed(value: str) -> None:
    numbers = LISTING._replace(parameters=(Parameter("cursor", "cursor", type="integer"),))
    position = take(Position(numbers, rule(LED, items=ITEMS), {}), {"list": [1], "next": value})
    assert position.end_reason == ("no cursor" if value else "no next page")


@pytest.mark.parametrize(("end", "value"), [("no_more", "no_more"), ("7", 7)])
def test_a_rule_may_know_a_word_for_the_end(end: str, value: object) -> None:
    assert take(begin(LED, end=end), {"list": [1], "next": value}).end_reason == "last page"


@pytest.mark.parametrize("total", [0, -1, 1, "many", 2.5, None])
def test_an_impossible_total_says_nothing(total: object) -> None:
    position = begin(PAGE, items=ITEMS, total=("data", "total"), last=("data", "pages"))
    pages = total if total != 1 else 0
    assert take(position, {"list": [1, 2], "total": total, "pages": pages}).end_reason is None
    again = begin(PAGE, items=ITEMS, total=("data", "total"), last=("data", "pages"), resume=kept(position))
    assert take(again, {"list": []}).complete


def test_the_last_page_may_be_numbered() -> None:
    position = begin(PAGE, last=("data", "pages"))
    assert take(position, {"list": [1], "pages": "2"}).end_reason is None
    assert take(position, {"list": [2], "pages": "2"}).end_reason == "last page"


def test_a_total_counts_from_the_first_page_on() -> None:
    counted = {"items": ITEMS, "total": ("data", "total")}
    position = begin(PAGE, **counted)
    assert take(position, {"list": [1, 2], "total": 3}).end_reason is None
    resumed = begin(PAGE, **counted, resume=kept(position))
    assert take(resumed, {"list": [3], "total": 3}).end_reason == "last page"
    assert take(begin(PAGE, **counted, arguments={"page": 2}), {"list": [3, 4, 5], "total": 3}).end_reason is None
    assert (
        take(begin(PAGE, **counted, arguments={"page": "1"}), {"list": [3, 4, 5], "total": 3}).end_reason == "last page"
    )


def named(*numbers: int) -> list[dict[str, str]]:
    return [{"id": f"100000{number}"} for number in numbers]


def test_pinned_items_count_once_to_the_total() -> None:
    once = begin(PAGE, items=ITEMS, total=("data", "total"))
    assert take(once, {"list": named(1, 1), "total": 1}).end_reason == "last page"
    position = begin(PAGE, items=ITEMS, total=("data", "total"))
    pages = [named(7, 1, 2, 7), named(7, 3, 4), named(7, 5)]
    assert [take(position, {"list": page, "total": 6}).end_reason for page in pages] == [None, None, "last page"]
    again = begin(PAGE, items=ITEMS, total=("data", "total"))
    for page in pages:
        assert again.end_reason is None
        again = begin(PAGE, items=ITEMS, total=("data", "total"), resume=kept(take(again, {"list": page, "total": 6})))
    assert (again.end_reason, again.complete) == ("last page", True)


@pytest.mark.parametrize("empty", [{"list": []}, {"list": [], "total": 0, "pages": 0}, None], ids=repr)
@pytest.mark.parametrize(
    ("said", "complete"),
    [({"total": 9}, False), ({"total": 5}, True), ({"pages": "9"}, False), ({"pages": 3, "total": 9}, True)],
    ids=repr,
)
@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_an_empty_page_before_the_total_is_not_the_end(
    empty: Any, said: dict[str, Any], complete: bool, in_pieces: bool
) -> None:
    counted = {"items": ITEMS, "total": ("data", "total"), "last": ("data", "pages")}
    position = take(begin(PAGE, **counted), {"list": [1, 2]} | said, {"list": [3, 4, 5]})
    if in_pieces:
        position = begin(PAGE, **counted, resume=kept(position))
    take(position, empty)
    assert (position.end_reason, position.complete, position.is_final) == ("empty page", complete, complete)
    if not complete:
        again = begin(PAGE, **counted, resume=kept(position))
        assert again.arguments["page"] == 3
        assert take(again, empty).is_final
        assert not again.complete


def test_a_total_says_nothing_of_a_walk_that_began_later() -> None:
    position = begin(PAGE, items=ITEMS, total=("data", "total"), arguments={"page": 2})
    assert take(position, {"list": [3], "total": 3}, {"list": []}).complete


def test_no_page_before_the_total_is_not_the_end() -> None:
    for total, complete in ((9, False), (2, True)):
        position = take(begin(PAGE, items=ITEMS, total=("data", "total")), {"list": [1], "total": total}, {"list": [2]})
        take(position, NO_PAGE)
        assert (position.end_reason, position.complete, position.is_final) == ("last page", complete, complete)


def test_a_flag_counts_before_a_total() -> None:
    position = begin(PAGE, items=ITEMS, total=("data", "total"), **MORE)
    assert take(position, {"list": [1, 2], "total": 1, "more": True}).end_reason is None


def test_a_last_page_that_resembles_an_earlier_one_is_handed_out() -> None:
    """Items without ids, which differ only in what changes with every answer."""
    first, second = ([{"sex": sex, "date": day, "fans": 7} for sex in "mf"] for day in ("2024-01-01", "2024-01-02"))
    position = begin(PAGE, items=ITEMS, **MORE)
    assert items(position, {"list": first, "more": True}) == first
    assert items(position, {"list": second, "more": False}) == second
    assert (position.end_reason, position.complete) == ("last page", True)


def test_a_page_that_repeats_an_earlier_one_ends_incomplete() -> None:
    page = [{"sex": "m", "date": "2024-01-01"}]
    position = begin(PAGE, items=ITEMS, **MORE)
    assert items(position, {"list": page, "more": True}) == page
    assert items(position, {"list": page, "more": True}) == []
    assert (position.end_reason, position.complete) == ("repeated page", False)
