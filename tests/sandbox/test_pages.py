"""Listings can be walked by their rules from the first page beyond the last; faults come only on request."""

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
from tests.support.catalogue import listing, present
from tests.support.sandbox_requests import arguments, asked, envelope, schemas

COUNT, SIZE = 3, 5
CURSOR = "GET /api/douyin/get-user-video-list/v3"
NUMBERED = "GET /api/weibo/get-fans/v1"
OFFSET = "GET /api/zhihu/search/v1"
JSON_CURSOR = "GET /api/xiaohongshu/get-note-comment/v2"
TOKENLESS_END = "GET /api/instagram/get-user-posts/v1"


def at(envelope: Any, route: tuple[str | int, ...]) -> Any:
    """The value at a path, None if it is missing."""
    for step in route:
        try:
            envelope = envelope[step]
        except (LookupError, TypeError):
            return None
    return envelope


def items(rule: PageRule, page: Any) -> list[Any] | None:
    return at(page, rule.items or ("data", "items"))


def says_more(rule: PageRule, page: Any) -> bool | None:
    """Whether the page announces another, None if it has no such field."""
    if rule.has_more:
        return (str(at(page, rule.has_more)) in ("1", "True")) is not rule.inverted
    return None


def following(rule: PageRule, page: Any, fields: dict[str, Any], size: int) -> dict[str, Any]:
    """The fields of the next page by the rule alone, without values that are missing."""
    fields = dict(fields)
    for step in rule.steps:
        if step.source or step.field:
            fields[step.parameter] = at(page, step.source or ("data", *str(step.field).split(".")))
        elif step.how != "copy":
            ahead = size if step.how == "offset" else 1
            fields[step.parameter] = int(fields.get(step.parameter, step.first or 0)) + ahead
    return {name: value for name, value in fields.items() if value is not None}


def walk(sandbox: Sandbox, key: str, token: str = "t") -> Iterator[Any]:
    """Yield page after page without end."""
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
def test_a_listing_has_full_pages_and_a_marked_last_one(key: str) -> None:
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
def test_the_page_after_the_last_is_empty(key: str) -> None:
    pages = list(islice(walk(plain(), present(key)), COUNT + 1))
    assert items(RULES[key], pages[-1]) == []
    assert says_more(RULES[key], pages[-1]) in (False, None)


def test_a_listing_without_a_flag_ends_without_cursor() -> None:
    rule = RULES[present(TOKENLESS_END)]
    pages = list(islice(walk(plain(), TOKENLESS_END), COUNT))
    assert [at(page, rule.steps[0].source) is None for page in pages] == [False, False, True]


def test_the_last_cursor_is_no_more_where_the_service_uses_it() -> None:
    key = present("GET /api/kuaishou/get-video-comment/v1")
    assert [at(page, ("data", "pcursor")) for page in islice(walk(plain(), key), COUNT)][-1] == "no_more"


def test_a_cursor_can_be_json_with_reserved_characters() -> None:
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


def test_an_invented_cursor_leads_to_an_empty_page() -> None:
    fields = {"token": "t", **arguments(CURSOR), "maxCursor": 7}
    assert envelope(plain().handle(asked(CURSOR, fields)))["data"]["aweme_list"] == []


@pytest.mark.parametrize("value", ["-3", "0", "1"])
def test_a_page_before_the_first_is_the_first(value: str) -> None:
    fields = {"token": "t", **arguments(NUMBERED)}
    first, other = (
        envelope(plain().handle(asked(NUMBERED, fields | more)))["data"]["users"] for more in ({}, {"page": value})
    )
    assert first == other


def test_listings_have_the_configured_length() -> None:
    sandbox = Sandbox(manner=Manner(pages=Pages(2, 4)))
    assert [len(page["data"]["aweme_list"]) for page in islice(walk(sandbox, CURSOR), 2)] == [4, 2]


def test_totals_and_last_pages_agree_with_the_items() -> None:
    page = next(walk(plain(), present("GET /api/douban/get-recent-hot-movie/v1")))
    assert page["data"]["total"] == 2 * SIZE + SIZE // 2


# Faults


def with_fault(fault: str, key: str = CURSOR, pages: int = 5) -> list[Any]:
    return list(islice(walk(plain(), key, token=f"sandbox-{fault}"), pages))


def test_repeat_cursor_returns_the_same_page_forever() -> None:
    pages = with_fault("repeat-cursor")
    cursors = [page["data"]["max_cursor"] for page in pages]
    assert len(set(cursors)) == 1
    assert pages[1]["data"]["aweme_list"] == pages[4]["data"]["aweme_list"] != pages[0]["data"]["aweme_list"]
    assert {page["data"]["has_more"] for page in pages} == {1}


def test_repeat_item_puts_an_item_on_two_pages() -> None:
    first, second, *_ = with_fault("repeat-item")
    assert first["data"]["aweme_list"][-1] == second["data"]["aweme_list"][0]


def test_shrink_shortens_a_page_before_the_last() -> None:
    first, second, *_ = with_fault("shrink")
    assert (len(first["data"]["aweme_list"]), len(second["data"]["aweme_list"])) == (SIZE, 3)
    assert second["data"]["has_more"] == 1


def test_empty_page_comes_between_full_ones() -> None:
    assert [len(page["data"]["aweme_list"]) for page in with_fault("empty-page", pages=3)] == [SIZE, 0, 2]


def test_endless_never_announces_the_end() -> None:
    pages = with_fault("endless", pages=8)
    assert {(len(page["data"]["aweme_list"]), page["data"]["has_more"]) for page in pages} == {(SIZE, 1)}


@pytest.mark.parametrize("fault", PAGE_TROUBLES)
def test_a_fault_can_be_set_for_a_single_operation(fault: str) -> None:
    sandbox = plain()
    sandbox.script(fault, CURSOR)
    scripted = [json.dumps(page["data"]) for page in islice(walk(sandbox, CURSOR), 4)]
    assert scripted != [json.dumps(page["data"]) for page in islice(walk(plain(), CURSOR), 4)]
    other = listing(lambda one, rule: one.key != CURSOR and one.platform != "douyin" and rule.items).key
    assert [page["data"] for page in islice(walk(sandbox, other), 4)] == [
        page["data"] for page in islice(walk(plain(), other), 4)
    ]


def test_a_fault_can_be_set_by_operation_object() -> None:
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


def test_rules_use_only_parameters_of_their_operation() -> None:
    assert [key for key, rule in RULES.items() if {step.parameter for step in rule.steps} - schemas(key).keys()] == []
