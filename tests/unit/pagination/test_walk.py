"""How a listing goes on, and why it ends; answers are made up."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client import InvalidSettings
from justone_client._pagination.rule_check import checked_rule
from justone_client._pagination.walk import Walk
from justone_client.errors import InvalidArgument
from justone_generated._base import Parameter
from justone_generated.pages import RULES, PageRule, Step
from tests.support.walks import CURSOR, ITEMS, LED, LISTING, MORE, OFFSET, PAGE, answered, kept, rule, took, walk

# -- What follows


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
    state = took(walk(*steps, **more), data)
    assert (state.arguments, state.ended) == ({"keyword": "tea", **following}, None)


def test_the_first_page_takes_what_the_rule_says_or_the_caller() -> None:
    assert walk(PAGE).arguments == {"keyword": "tea", "page": 1}
    assert walk(PAGE, arguments={"page": 4}).arguments == {"keyword": "tea", "page": 4}
    assert walk(LED._replace(first="")).arguments == {"keyword": "tea"}
    assert walk(LED, arguments={"cursor": None}).arguments == {"keyword": "tea"}


def test_what_stands_for_the_whole_walk_may_come_once() -> None:
    state = took(walk(PAGE, LED), {"list": [1], "next": "id"}, {"list": [2]})
    assert state.arguments == {"keyword": "tea", "page": 3, "cursor": "id"}


def test_what_leads_on_may_go_alone() -> None:
    state = walk(LED, alone=True)
    assert state.arguments == {"keyword": "tea"}
    assert took(state, {"list": [1], "next": "abc"}).arguments == {"cursor": "abc"}
    assert walk(LED, alone=True, resume=kept(state)).arguments == {"cursor": "abc"}


# -- Why it ends


@pytest.mark.parametrize(
    ("more", "ended"),
    [
        *((no, "last page") for no in (False, 0, 0.0, "false", "False", " 0", "N", "off", "", [], {})),
        *((yes, None) for yes in (True, 1, 1.0, "true", "1", "yes", [1])),
        *((no_word, None) for no_word in (None, "perhaps")),
    ],
)
def test_the_service_says_whether_more_follows(more: object, ended: str | None) -> None:
    assert took(walk(PAGE, **MORE), {"list": [1], "more": more}).ended == ended


def test_a_flag_may_say_the_opposite() -> None:
    state = walk(PAGE, has_more=("data", "end"), inverted=True)
    assert took(state, {"list": [1], "end": False}).ended is None
    assert took(state, {"list": [2], "end": True}).ended == "last page"
    assert state.complete


@pytest.mark.parametrize(
    "data", [*({"list": one} for one in ([], None, {}, False)), {}, None, False, "", {"total": 1}], ids=repr
)
def test_an_empty_page_ends_it(data: object) -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": [1]}, data)
    assert (state.ended, state.complete) == ("empty page", True)
    assert walk(PAGE, items=ITEMS, resume=kept(state)).ended == "empty page"


def test_an_empty_page_is_passed_where_more_is_announced_but_not_two_of_them() -> None:
    state = took(walk(PAGE, items=ITEMS, **MORE), {"list": [], "more": True})
    assert (state.ended, state.arguments["page"]) == (None, 2)
    assert took(state, {"list": [], "more": True}).ended == "empty page"
    assert not state.complete
    assert walk(PAGE, items=ITEMS, **MORE, resume=kept(state)).arguments["page"] == 3


@pytest.mark.parametrize("data", [{"page": 2}, {"rows": [], "filters": {}}, {}, None, False], ids=repr)
def test_with_items_unknown_a_page_with_nothing_in_it_is_empty(data: object) -> None:
    assert took(walk(PAGE), data).ended == "empty page"


def test_a_page_that_came_before_ends_it() -> None:
    pages = [{"list": [1], "at": 1}, {"list": [2], "at": 2}, {"list": [1], "at": 3}]
    state = took(walk(PAGE, items=ITEMS), *pages)
    assert (state.ended, state.complete) == ("repeated page", False)
    assert walk(PAGE, items=ITEMS, resume=kept(state)).ended == "repeated page"


def test_a_repeated_last_page_gives_no_item_twice() -> None:
    state, again = took(walk(PAGE, items=ITEMS, **MORE), {"list": [1], "more": 1}), answered({"list": [1], "more": 0})
    state.took(again)
    assert (state.ended, state.items_of(again)) == ("last page", [])


@pytest.mark.parametrize("cursors", [["a", "a"], ["a", "b", "a"]])
@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_a_cursor_that_came_before_ends_it(cursors: list[str], in_pieces: bool) -> None:
    state = walk(LED, items=ITEMS)
    for number, cursor in enumerate(cursors):
        assert state.ended is None
        took(state, {"list": [number], "next": cursor})
        if in_pieces:
            state = walk(LED, items=ITEMS, resume=kept(state))
    assert (state.ended, state.complete, state.pages) == ("repeated cursor", False, len(cursors))


def test_a_page_that_came_before_is_known_in_pieces_too() -> None:
    state = took(walk(PAGE, items=ITEMS, max_pages=1), {"list": [1]})
    again = took(walk(PAGE, items=ITEMS, max_pages=1, resume=kept(state)), {"list": [1]})
    assert again.ended == "repeated page"


NO_CURSOR = [None, "", False, [], {}, 0, 0.0, "0", -1]
UNCLEAR = [{"a": 1}, ["a", "b"], 1.5, True]


@pytest.mark.parametrize("value", NO_CURSOR, ids=repr)
def test_without_a_cursor_nothing_leads_on(value: object) -> None:
    state = took(walk(LED), {"list": [1], "next": value})
    assert (state.ended, state.complete) == ("no next page", True)


@pytest.mark.parametrize("more", [True, None])
@pytest.mark.parametrize("value", [*NO_CURSOR, *UNCLEAR], ids=repr)
def test_a_cursor_that_is_lost_is_told_and_its_page_can_be_asked_for_again(value: object, more: object) -> None:
    state = took(walk(LED, items=ITEMS, **MORE), {"list": [1], "next": "a", "more": 1})
    took(state, {"list": [2, 3], "next": value} | ({"more": more} if more else {}))
    assert (state.ended, state.complete, state.pages) == ("no cursor", False, 2)
    again = walk(LED, items=ITEMS, **MORE, resume=kept(state))
    assert (again.arguments["cursor"], again.pages) == ("a", 1)
    assert took(again, {"list": [2, 3], "next": "b", "more": 1}).skipped == 2


@pytest.mark.parametrize("value", ["\t", "\u3000", "12\n", "\ud800"], ids=ascii)
def test_a_cursor_that_cannot_be_sent_is_no_end_and_no_fault_of_the_caller_s(value: str) -> None:
    for operation in (LISTING, LISTING._replace(name="", parameters=())):
        state = took(Walk(operation, rule(LED, items=ITEMS, **MORE), {}), {"list": [1], "next": value, "more": True})
        assert (state.ended, state.complete) == ("no cursor", False)


def test_a_cursor_goes_to_what_nobody_described_and_beyond_documented_values() -> None:
    chosen = LISTING._replace(parameters=(Parameter("cursor", "cursor", choices=("a",)),))
    for operation in (chosen, LISTING._replace(name="", parameters=())):
        state = took(Walk(operation, rule(LED), {}), {"list": [1], "next": "b"})
        assert (state.ended, state.arguments) == (None, {"cursor": "b"})


def test_an_announced_empty_page_that_leads_nowhere_is_empty_before_all() -> None:
    state = took(walk(LED, items=ITEMS, **MORE), {"list": [], "more": True})
    assert (state.ended, state.complete) == ("empty page", False)


@pytest.mark.parametrize("value", UNCLEAR, ids=repr)
def test_a_cursor_that_nobody_can_follow_is_no_end(value: object) -> None:
    state = took(walk(LED), {"list": [1], "next": value})
    assert (state.ended, state.complete) == ("no cursor", False)


def test_several_values_under_the_name_of_a_cursor_are_no_end() -> None:
    named = CURSOR._replace(field="next")
    assert took(walk(named), {"one": {"next": "a"}, "other": {"next": "b"}}).ended == "no cursor"
    assert took(walk(named), {"one": {"next": "a"}, "other": {"next": "a"}}).ended is None


def test_half_of_what_leads_on_is_no_end() -> None:
    other = CURSOR._replace(parameter="keyword", source=("data", "id"))
    assert took(walk(LED, other), {"list": [1], "next": "a"}).ended == "no cursor"
    assert took(walk(LED, other), {"list": [1]}).ended == "no next page"


@pytest.mark.parametrize("value", ["abc", " 12 ", "1_000", "{}", ""])
def test_a_cursor_that_the_parameter_cannot_take_is_none(value: str) -> None:
    numbers = LISTING._replace(parameters=(Parameter("cursor", "cursor", type="integer"),))
    state = took(Walk(numbers, rule(LED, items=ITEMS), {}), {"list": [1], "next": value})
    assert state.ended == ("no cursor" if value else "no next page")


@pytest.mark.parametrize(("end", "value"), [("no_more", "no_more"), ("7", 7)])
def test_a_word_for_the_end_is_the_service_s_own(end: str, value: object) -> None:
    assert took(walk(LED, end=end), {"list": [1], "next": value}).ended == "last page"


@pytest.mark.parametrize("total", [0, -1, 1, "many", 2.5, None])
def test_a_total_that_cannot_be_says_nothing(total: object) -> None:
    state = walk(PAGE, items=ITEMS, total=("data", "total"), last=("data", "pages"))
    pages = total if total != 1 else 0
    assert took(state, {"list": [1, 2], "total": total, "pages": pages}).ended is None
    again = walk(PAGE, items=ITEMS, total=("data", "total"), last=("data", "pages"), resume=kept(state))
    assert took(again, {"list": []}).complete


def test_the_last_page_may_be_numbered() -> None:
    state = walk(PAGE, last=("data", "pages"))
    assert took(state, {"list": [1], "pages": "2"}).ended is None
    assert took(state, {"list": [2], "pages": "2"}).ended == "last page"


def test_all_items_may_be_counted_from_the_first_page_on() -> None:
    counted = {"items": ITEMS, "total": ("data", "total")}
    state = walk(PAGE, **counted)
    assert took(state, {"list": [1, 2], "total": 3}).ended is None
    resumed = walk(PAGE, **counted, resume=kept(state))
    assert took(resumed, {"list": [3], "total": 3}).ended == "last page"
    assert took(walk(PAGE, **counted, arguments={"page": 2}), {"list": [3, 4, 5], "total": 3}).ended is None
    assert took(walk(PAGE, **counted, arguments={"page": "1"}), {"list": [3, 4, 5], "total": 3}).ended == "last page"


def named(*numbers: int) -> list[dict[str, str]]:
    return [{"id": f"100000{number}"} for number in numbers]


def test_pinned_and_doubled_items_count_once_to_the_total() -> None:
    once = walk(PAGE, items=ITEMS, total=("data", "total"))
    assert took(once, {"list": named(1, 1), "total": 1}).ended == "last page"
    state = walk(PAGE, items=ITEMS, total=("data", "total"))
    pages = [named(7, 1, 2, 7), named(7, 3, 4), named(7, 5)]
    assert [took(state, {"list": page, "total": 6}).ended for page in pages] == [None, None, "last page"]
    again = walk(PAGE, items=ITEMS, total=("data", "total"))
    for page in pages:
        assert again.ended is None
        again = walk(PAGE, items=ITEMS, total=("data", "total"), resume=kept(took(again, {"list": page, "total": 6})))
    assert (again.ended, again.complete) == ("last page", True)


@pytest.mark.parametrize("empty", [{"list": []}, {"list": [], "total": 0, "pages": 0}, None], ids=repr)
@pytest.mark.parametrize(
    ("said", "complete"),
    [({"total": 9}, False), ({"total": 5}, True), ({"pages": "9"}, False), ({"pages": 3, "total": 9}, True)],
    ids=repr,
)
@pytest.mark.parametrize("in_pieces", [False, True], ids=["at once", "in pieces"])
def test_an_empty_page_amid_what_was_counted_is_no_end(
    empty: Any, said: dict[str, Any], complete: bool, in_pieces: bool
) -> None:
    counted = {"items": ITEMS, "total": ("data", "total"), "last": ("data", "pages")}
    state = took(walk(PAGE, **counted), {"list": [1, 2]} | said, {"list": [3, 4, 5]})
    if in_pieces:
        state = walk(PAGE, **counted, resume=kept(state))
    took(state, empty)
    assert (state.ended, state.complete, state.is_over) == ("empty page", complete, complete)
    if not complete:
        again = walk(PAGE, **counted, resume=kept(state))
        assert again.arguments["page"] == 4
        assert took(again, empty).is_over
        assert not again.complete


def test_a_total_says_nothing_of_a_walk_that_began_later() -> None:
    state = walk(PAGE, items=ITEMS, total=("data", "total"), arguments={"page": 2})
    assert took(state, {"list": [3], "total": 3}, {"list": []}).complete


def test_nothing_there_amid_what_was_counted_is_no_end_either() -> None:
    for total, complete in ((9, False), (2, True)):
        state = took(walk(PAGE, items=ITEMS, total=("data", "total")), {"list": [1], "total": total}, {"list": [2]})
        state.found_nothing()
        assert (state.ended, state.complete, state.is_over) == ("last page", complete, complete)


def test_what_the_service_says_of_more_counts_before_its_total() -> None:
    state = walk(PAGE, items=ITEMS, total=("data", "total"), **MORE)
    assert took(state, {"list": [1, 2], "total": 1, "more": True}).ended is None


def test_max_pages_are_those_of_this_walk() -> None:
    state = took(walk(PAGE, max_pages=2), {"list": [1]}, {"list": [2]})
    assert state.ended == "max_pages"
    state = took(walk(PAGE, max_pages=2, resume=kept(state)), {"list": [3]})
    assert (state.ended, state.pages) == (None, 3)
    assert took(state, {"list": [4]}).ended == "max_pages"


@pytest.mark.parametrize("pages", [0, -1, 1.5, "3", True])
def test_max_pages_out_of_range_are_refused(pages: Any) -> None:
    with pytest.raises(InvalidSettings, match="max_pages"):
        walk(PAGE, max_pages=pages)


# -- Whether enough is known


def checked(given: PageRule | None, items: str | None = None, **more: bool) -> PageRule:
    settings = {"allow_guesses": False, "bounded": True, "for_items": False} | more
    return checked_rule(LISTING, given, items, **settings)


@pytest.mark.parametrize(
    ("given", "more", "message"),
    [
        (None, {}, "nothing is known of further pages"),
        (rule(CURSOR), {}, "nothing says where an answer holds the next cursor"),
        (rule(OFFSET), {}, 'offset grows by the items of a page, but where they stand is unknown: give items="data'),
        (rule(PAGE), {"bounded": False}, "nothing says where it ends: give max_pages"),
        (rule(PAGE, last=("data", "pages")), {"bounded": False}, "nothing says where it ends: give max_pages"),
        (rule(PAGE), {"for_items": True}, "nothing says where the items of a page stand"),
    ],
)
def test_a_walk_that_cannot_go_well_is_refused(given: PageRule | None, more: dict[str, bool], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        checked(given, **more)


def test_the_place_of_the_items_fills_a_gap() -> None:
    assert checked(rule(OFFSET), "data.rows", bounded=False, for_items=True).items == ("data", "rows")
    with pytest.raises(InvalidArgument, match="items: 'rows' does not begin with `data`"):
        checked(rule(OFFSET), "rows")
    with pytest.raises(InvalidArgument, match="is no text; it reads like"):
        checked(rule(OFFSET), ("data", "rows"))  # type: ignore[arg-type]  # pyright: ignore


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"style": "page"}, "a PageRule is needed"),
        (rule(), "without steps nothing leads on"),
        (rule(PAGE._replace(how="cursor")), "how='cursor' of page; 'page', 'offset' or 'copy' is needed"),
        (rule(PAGE._replace(parameter="pagee")), "there is no parameter pagee; known are keyword, page"),
        (rule(PAGE, items="data.list"), r"items='data.list' is no way into an answer"),
        (rule(PAGE, total=("list",)), r"total=\('list',\) is no way into an answer"),
        (rule(PAGE._replace(source="data.next")), "source of page='data.next' is no way into an answer"),
        (rule(PAGE, items=("data", ("list",))), r"items=\('data', \('list',\)\) is no way into an answer"),
        (rule(PAGE, last=("data", True)), r"last=\('data', True\) is no way into an answer"),
        (rule(PAGE, inverted=1), "inverted=1; True or False is needed"),
        (rule(PAGE, alone=None), "alone=None; True or False is needed"),
        (rule(LED, end=0), "end=0; text is needed, also for a number"),
        (rule(PAGE)._replace(steps=PAGE), r"a tuple of Step is needed, such as \(Step\('page', 'page', first=1\),\)"),
        (rule(PAGE)._replace(steps=[PAGE]), "a tuple of Step is needed"),
        (rule(PAGE)._replace(steps=None), "a tuple of Step is needed"),
        (rule(PAGE._replace(parameter=["page"])), r"there is no parameter \['page'\]"),
        (rule(PAGE._replace(first=1.5)), "first=1.5 of page; what the first page has is needed, text or a number"),
        *((rule(OFFSET._replace(by=by)), "of offset; 1 or more is needed") for by in ("20", 0, -1, 2.5, True)),
        *((rule(CURSOR._replace(field=name)), "of cursor; a name is needed") for name in (5, "", "page.", ("next",))),
    ],
)
def test_a_mistaken_rule_of_the_caller_s_is_refused(given: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        checked(given)


def test_a_rule_whose_later_pages_would_lack_what_they_need_is_refused() -> None:
    needs = LISTING._replace(parameters=(Parameter("keyword", "keyword", required=True), *LISTING.parameters[1:]))
    settings: dict[str, Any] = {"allow_guesses": False, "bounded": True, "for_items": False}
    with pytest.raises(InvalidArgument, match="alone=True, but every page needs keyword"):
        checked_rule(needs, rule(LED, alone=True), None, **settings)
    own = rule(LED, CURSOR._replace(parameter="keyword", source=("data", "word")), alone=True)
    assert checked_rule(needs, own, None, **settings) is own


def test_guesses_are_followed_only_where_allowed() -> None:
    key = next(key for key, one in RULES.items() if one.evidence == "guess" and one.note)
    operation = LISTING._replace(path=key.partition(" ")[2], method=key.partition(" ")[0])  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match=r"is a guess .*allow_guesses=True follows it"):
        checked_rule(operation, None, None, allow_guesses=False, bounded=True, for_items=False)
    assert checked_rule(operation, None, None, allow_guesses=True, bounded=True, for_items=False) is RULES[key]
