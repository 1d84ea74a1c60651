"""How a listing goes on, and why it ends; answers are made up."""

from __future__ import annotations

import json
from typing import Any

import pytest

from justone_client import InvalidSettings, ItemsNotFound
from justone_client._rule import checked_rule
from justone_client._walk import Walk
from justone_client.errors import InvalidArgument
from justone_generated._base import Answer, Operation, Parameter
from justone_generated.pages import RULES, PageRule, Step

LISTING: Operation[Any] = Operation(
    "made_up", "get_list_v1", "GET", "/api/made-up/list/v1", "List", parameters=(Parameter("keyword", "keyword"),)
)
PAGE, OFFSET, CURSOR = Step("page", "page", first=1), Step("offset", "offset", first=0), Step("cursor", "copy")
LED = CURSOR._replace(source=("data", "next"))


def rule(*steps: Step, **more: Any) -> PageRule:
    return PageRule(more.pop("style", "page"), steps, evidence=more.pop("evidence", "example"), **more)


def walk(*steps: Step, arguments: dict[str, object] | None = None, **more: Any) -> Walk:
    settings = {name: more.pop(name) for name in ("max_pages", "resume", "own_items") if name in more}
    return Walk(LISTING, rule(*steps, **more), {"keyword": "tea", **(arguments or {})}, **settings)


def took(state: Walk, *pages: Any) -> Walk:
    for data in pages:
        state.took(Answer(data, operation=LISTING.key, raw={"code": 0, "data": data}))
    return state


ITEMS = ("data", "list")


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


# -- Why it ends


MORE = {"has_more": ("data", "more")}


@pytest.mark.parametrize(
    ("more", "ended"),
    [
        *((no, "last page") for no in (False, 0, "false", "False", "0")),
        *((yes, None) for yes in (True, 1, "true", "1")),
        *((no_word, None) for no_word in (None, "perhaps", [])),
    ],
)
def test_the_service_says_whether_more_follows(more: object, ended: str | None) -> None:
    assert took(walk(PAGE, **MORE), {"list": [1], "more": more}).ended == ended


def test_a_flag_may_say_the_opposite() -> None:
    state = walk(PAGE, has_more=("data", "end"), inverted=True)
    assert took(state, {"list": [1], "end": False}).ended is None
    assert took(state, {"list": [2], "end": True}).ended == "last page"
    assert state.token() is None


@pytest.mark.parametrize("data", [{"list": []}, {"list": None}, {}, None, "", {"list": {}}], ids=repr)
def test_an_empty_page_ends_it_and_can_be_gone_past(data: object) -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": [1]}, data)
    assert state.ended == "empty page"
    assert walk(PAGE, items=ITEMS, resume=state.token()).arguments["page"] == 3


def test_with_items_unknown_a_page_that_lost_its_lists_is_empty() -> None:
    assert took(walk(PAGE), {"rows": [1], "page": 1}, {"rows": [], "page": 2}).ended == "empty page"
    assert took(walk(PAGE), {"text": "a"}, {"text": "b"}).ended is None


def test_a_page_that_came_before_ends_it() -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": [1], "at": 1}, {"list": [1], "at": 2})
    assert (state.ended, state.token()) == ("repeated page", None)


@pytest.mark.parametrize("cursors", [["a", "a"], ["a", "b", "a"]])
def test_a_cursor_that_came_before_ends_it(cursors: list[str]) -> None:
    pages = [{"list": [number], "next": cursor} for number, cursor in enumerate(cursors)]
    state = took(walk(LED, items=ITEMS), *pages)
    assert (state.ended, state.token(), state.pages) == ("repeated cursor", None, len(cursors))


@pytest.mark.parametrize("value", [None, "", False, [], {"a": 1}, 1.5, "no_more"], ids=repr)
def test_without_a_cursor_nothing_leads_on(value: object) -> None:
    state = took(walk(LED, end="no_more"), {"list": [1], "next": value})
    assert (state.ended, state.token()) == ("no next page", None)


def test_the_last_page_may_be_numbered() -> None:
    state = walk(PAGE, last=("data", "pages"))
    assert took(state, {"list": [1], "pages": "2"}).ended is None
    assert took(state, {"list": [2], "pages": "2"}).ended == "last page"


def test_all_items_may_be_counted_from_the_first_page_on() -> None:
    counted = {"items": ITEMS, "total": ("data", "total")}
    state = walk(PAGE, **counted)
    assert took(state, {"list": [1, 2], "total": 3}).ended is None
    resumed = walk(PAGE, **counted, resume=state.token())
    assert took(resumed, {"list": [3], "total": 3}).ended == "last page"
    assert took(walk(PAGE, **counted, arguments={"page": 2}), {"list": [3, 4, 5], "total": 3}).ended is None


def test_what_the_service_says_of_more_counts_before_its_total() -> None:
    state = walk(PAGE, items=ITEMS, total=("data", "total"), **MORE)
    assert took(state, {"list": [1, 2], "total": 1, "more": True}).ended is None


def test_max_pages_are_those_of_this_walk() -> None:
    state = took(walk(PAGE, max_pages=2), {"list": [1]}, {"list": [2]})
    assert state.ended == "max_pages"
    state = took(walk(PAGE, max_pages=2, resume=state.token()), {"list": [3]})
    assert (state.ended, state.pages) == (None, 3)
    assert took(state, {"list": [4]}).ended == "max_pages"


# -- Items


def test_something_else_in_the_place_of_the_items_is_told_with_the_page() -> None:
    state = walk(PAGE, items=ITEMS)
    page: Answer[Any] = Answer({"list": "gone", "rows": [1]}, operation=LISTING.key, raw={"data": {"list": "gone"}})
    state.took(page)
    with pytest.raises(ItemsNotFound, match=r"data\.list holds str; lists stand at data\.rows") as caught:
        state.items_of(page)
    assert (caught.value.answer, caught.value.billed) == (page, "yes")


def test_an_own_place_of_items_that_holds_nothing_is_told() -> None:
    page: Answer[Any] = Answer({"rows": [1]}, operation=LISTING.key, raw={"data": {"rows": [1]}})
    own = walk(PAGE, items=ITEMS, own_items=True)
    own.took(page)
    with pytest.raises(ItemsNotFound, match=r"data\.list holds nothing; lists stand at data\.rows"):
        own.items_of(page)
    committed = walk(PAGE, items=ITEMS)
    committed.took(page)
    assert committed.items_of(page) == []


# -- Taken up again


def test_a_token_says_where_to_go_on_and_nothing_of_the_search() -> None:
    state = took(walk(LED, items=ITEMS), {"list": [1, 2], "next": "abc"})
    token = state.token()
    assert token is not None
    assert "tea" not in token
    assert json.loads(token)["next"] == {"cursor": "abc"}
    again = walk(LED, items=ITEMS, resume=token)
    assert (again.arguments, again.pages, again.items) == (state.arguments, 1, 2)


def test_a_token_within_a_page_leads_to_that_page() -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": [1, 2]}, {"list": [3, 4]})
    again = walk(PAGE, items=ITEMS, resume=state.token(within=1))
    assert (again.arguments["page"], again.pages, again.items) == (2, 1, 2)
    assert (took(again, {"list": [3, 4]}).skipped, again.items) == (1, 4)


@pytest.mark.parametrize("token", ["", "{}", "[]", "null", "nonsense", '{"operation": 1}', '"text"'])
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(InvalidSettings, match="no text that the `resume` of a listing gave"):
        walk(PAGE, resume=token)


def test_a_token_of_another_walk_is_refused() -> None:
    token = took(walk(PAGE), {"list": [1]}).token()
    with pytest.raises(InvalidSettings, match="it belongs to other arguments"):
        walk(PAGE, arguments={"keyword": "coffee"}, resume=token)
    with pytest.raises(InvalidSettings, match=r"it belongs to GET /api/made-up/list/v1, not to GET /api/other"):
        Walk(LISTING._replace(path="/api/other"), rule(PAGE), {"keyword": "tea"}, resume=token)


@pytest.mark.parametrize("pages", [0, -1, 1.5, "3"])
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


def test_guesses_are_followed_only_where_allowed() -> None:
    key = next(key for key, one in RULES.items() if one.evidence == "guess" and one.note)
    operation = LISTING._replace(path=key.partition(" ")[2], method=key.partition(" ")[0])  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match=r"is a guess .*allow_guesses=True follows it"):
        checked_rule(operation, None, None, allow_guesses=False, bounded=True, for_items=False)
    assert checked_rule(operation, None, None, allow_guesses=True, bounded=True, for_items=False) is RULES[key]
