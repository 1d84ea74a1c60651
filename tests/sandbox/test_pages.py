"""Listings are walked from their first page to behind their last, each by its rule; trouble only where asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from justone_client.sandbox import Manner, Pages, Sandbox
from justone_client.sandbox.engine.faults import PAGE_TROUBLES
from justone_generated._base import Operation
from justone_generated.pages import RULES, PageRule
from tests.support.choosing import listing, present
from tests.support.sandbox_requests import arguments, asked, envelope, schemas

COUNT, SIZE = 3, 5
CURSOR = "GET /api/douyin/get-user-video-list/v3"
NUMBERED = "GET /api/weibo/get-fans/v1"
OFFSET = "GET /api/zhihu/search/v1"
JSON_CURSOR = "GET /api/xiaohongshu/get-note-comment/v2"
TOKENLESS_END = "GET /api/instagram/get-user-posts/v1"


def at(envelope: Any, route: tuple[str | int, ...]) -> Any:
    """What stands at a place, None where nothing does."""
    for step in route:
        try:
            envelope = envelope[step]
        except (LookupError, TypeError):
            return None
    return envelope


def items(rule: PageRule, page: Any) -> list[Any] | None:
    return at(page, rule.items or ("data", "items"))


def says_more(rule: PageRule, page: Any) -> bool | None:
    """What the page says of another, None when it has no word for it."""
    if rule.has_more:
        return (str(at(page, rule.has_more)) in ("1", "True")) is not rule.inverted
    return None


def following(rule: PageRule, page: Any, fields: dict[str, Any], size: int) -> dict[str, Any]:
    """The next page's fields by the rule alone; a value that is gone is left out."""
    fields = dict(fields)
    for step in rule.steps:
        if step.source or step.field:
            fields[step.parameter] = at(page, step.source or ("data", *str(step.field).split(".")))
        elif step.how != "copy":
            ahead = size if step.how == "offset" else 1
            fields[step.parameter] = int(fields.get(step.parameter, step.first or 0)) + ahead
    return {name: value for name, value in fields.items() if value is not None}


def walk(sandbox: Sandbox, key: str, token: str = "t") -> Iterator[Any]:
    """Page after page, on and on."""
    rule, fields = RULES[key], arguments(key)
    size = next((step.by for step in rule.steps if step.by), None) or SIZE
    while True:
        page = envelope(sandbox.handle(asked(key, {"token": token, **fields})))
        assert page["code"] == 0, page["message"]
        yield page
        fields = following(rule, page, fields, size)


def walkable(rule: PageRule) -> bool:
    """Whether the rule says where each continuation comes from."""
    return all(step.how != "copy" or step.source or step.field for step in rule.steps)


def plain() -> Sandbox:
    return Sandbox(manner=Manner(pages=Pages(COUNT, SIZE), documented=False))


@pytest.mark.parametrize("key", [key for key, rule in RULES.items() if walkable(rule)])
def test_a_listing_has_full_pages_then_a_last_one_that_says_so(key: str) -> None:
    rule = RULES[key]
    pages = list(islice(walk(plain(), key), COUNT))
    held = [items(rule, page) for page in pages]
    size = next((step.by for step in rule.steps if step.by), None) or SIZE
    if None not in held:
        assert [len(one or []) for one in held] == [size, size, size // 2]
        every = [json.dumps(item, sort_keys=True) for one in held for item in one or []]
        assert len(set(every)) == len(every)
    assert [says_more(rule, page) for page in pages] in ([True, True, False], [None] * 3)


def test_nearly_all_listings_can_be_walked() -> None:
    left = {key for key, rule in RULES.items() if not walkable(rule)}
    assert len(left) < len(RULES) / 5
    without = [key for key in RULES if items(RULES[key], next(walk(plain(), key))) is None]
    assert len(without) < len(RULES) / 50, without


@pytest.mark.parametrize("key", [CURSOR, NUMBERED, OFFSET])
def test_behind_the_last_page_there_is_an_empty_one(key: str) -> None:
    pages = list(islice(walk(plain(), present(key)), COUNT + 1))
    assert items(RULES[key], pages[-1]) == []
    assert says_more(RULES[key], pages[-1]) in (False, None)


def test_a_cursor_that_is_all_there_is_goes_missing_at_the_end() -> None:
    rule = RULES[present(TOKENLESS_END)]
    pages = list(islice(walk(plain(), TOKENLESS_END), COUNT))
    assert [at(page, rule.steps[0].source) is None for page in pages] == [False, False, True]


def test_a_word_stands_for_the_end_where_the_service_has_one() -> None:
    key = present("GET /api/kuaishou/get-video-comment/v1")
    assert [at(page, ("data", "pcursor")) for page in islice(walk(plain(), key), COUNT)][-1] == "no_more"


def test_a_cursor_may_be_json_with_all_that_must_be_encoded() -> None:
    cursor = next(walk(plain(), JSON_CURSOR))["data"]["cursor"]
    assert json.loads(cursor)["page"] == 1
    assert set("+/=&% ") <= set(cursor)


def test_another_search_has_other_items() -> None:
    sandbox = plain()
    found = [
        envelope(sandbox.handle(asked(present(OFFSET), {"token": "t", "keyword": word})))["data"]["data"]
        for word in ("a", "b")
    ]
    assert found[0] != found[1]


def test_a_cursor_that_was_never_given_out_leads_behind_the_end() -> None:
    fields = {"token": "t", **arguments(CURSOR), "maxCursor": 7}
    assert envelope(plain().handle(asked(CURSOR, fields)))["data"]["aweme_list"] == []


@pytest.mark.parametrize("value", ["-3", "0", "1"])
def test_a_page_before_the_first_is_the_first(value: str) -> None:
    fields = {"token": "t", **arguments(NUMBERED)}
    first, other = (
        envelope(plain().handle(asked(NUMBERED, fields | more)))["data"]["users"] for more in ({}, {"page": value})
    )
    assert first == other


def test_listings_are_as_long_as_told() -> None:
    sandbox = Sandbox(manner=Manner(pages=Pages(2, 4)))
    assert [len(page["data"]["aweme_list"]) for page in islice(walk(sandbox, CURSOR), 2)] == [4, 2]


def test_totals_and_last_pages_agree_with_the_items() -> None:
    page = next(walk(plain(), present("GET /api/douban/get-recent-hot-movie/v1")))
    assert page["data"]["total"] == 2 * SIZE + SIZE // 2


# -- Trouble


def troubled(trouble: str, key: str = CURSOR, pages: int = 5) -> list[Any]:
    return list(islice(walk(plain(), key, token=f"sandbox-{trouble}"), pages))


def test_a_repeated_cursor_leads_to_the_same_page_for_ever() -> None:
    pages = troubled("repeat-cursor")
    cursors = [page["data"]["max_cursor"] for page in pages]
    assert len(set(cursors)) == 1
    assert pages[1]["data"]["aweme_list"] == pages[4]["data"]["aweme_list"] != pages[0]["data"]["aweme_list"]
    assert {page["data"]["has_more"] for page in pages} == {1}


def test_a_repeated_item_stands_on_two_pages() -> None:
    first, second, *_ = troubled("repeat-item")
    assert first["data"]["aweme_list"][-1] == second["data"]["aweme_list"][0]


def test_a_shrinking_page_holds_less_though_more_follows() -> None:
    first, second, *_ = troubled("shrink")
    assert (len(first["data"]["aweme_list"]), len(second["data"]["aweme_list"])) == (SIZE, 3)
    assert second["data"]["has_more"] == 1


def test_an_empty_page_may_stand_amid_full_ones() -> None:
    assert [len(page["data"]["aweme_list"]) for page in troubled("empty-page", pages=3)] == [SIZE, 0, 2]


def test_an_endless_listing_never_says_that_it_is_over() -> None:
    pages = troubled("endless", pages=8)
    assert {(len(page["data"]["aweme_list"]), page["data"]["has_more"]) for page in pages} == {(SIZE, 1)}


@pytest.mark.parametrize("trouble", PAGE_TROUBLES)
def test_trouble_can_be_had_for_one_operation_alone(trouble: str) -> None:
    sandbox = plain()
    sandbox.script(trouble, CURSOR)
    scripted = [json.dumps(page["data"]) for page in islice(walk(sandbox, CURSOR), 4)]
    assert scripted != [json.dumps(page["data"]) for page in islice(walk(plain(), CURSOR), 4)]
    other = listing(lambda one, rule: one.key != CURSOR and one.platform != "douyin" and rule.items).key
    assert [page["data"] for page in islice(walk(sandbox, other), 4)] == [
        page["data"] for page in islice(walk(plain(), other), 4)
    ]


def test_the_constant_of_an_operation_names_it_too() -> None:
    present(OFFSET)
    from justone_generated.operations.zhihu import SEARCH_V1

    assert isinstance(SEARCH_V1, Operation)
    sandbox = plain()
    sandbox.script("endless", SEARCH_V1, {"keyword": "cat"})
    held = [
        len(envelope(sandbox.handle(asked(OFFSET, {"token": "t", "keyword": word, "offset": 500})))["data"]["data"])
        for word in ("cat", "dog")
    ]
    assert held == [SIZE, 0]


def test_every_parameter_of_a_rule_is_one_of_its_operation() -> None:
    assert [key for key, rule in RULES.items() if {step.parameter for step in rule.steps} - schemas(key).keys()] == []
