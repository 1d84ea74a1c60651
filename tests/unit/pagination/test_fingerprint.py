"""Which pages are the same: what changes by itself makes no difference, everything else does."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client._pagination.fingerprint import fingerprint, identities
from tests.support.walks import ITEMS, PAGE, begin, take


def items(change: int, **more: Any) -> list[dict[str, Any]]:
    return [{"note_id": f"65c594{number}", "likes": change, "url": f"https://a/{change}", **more} for number in (1, 2)]


def test_changed_counts_and_signatures_make_no_new_page() -> None:
    position = take(begin(PAGE, items=ITEMS), {"list": items(1)}, {"list": items(2)})
    assert (position.end_reason, position.complete) == ("repeated page", False)


def test_so_it_is_without_a_known_place_of_the_items() -> None:
    position = take(begin(PAGE), {"notes": items(1), "page": 1, "log": {"id": "a"}})
    assert take(position, {"notes": items(2), "page": 2, "log": {"id": "b"}}).end_reason == "repeated page"


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
def test_pages_with_the_same_items_are_the_same(one: list[Any], other: list[Any]) -> None:
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (items(1), [*items(1), {"note_id": "65c5943"}]),
        ([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}], [{"id": 1, "name": "c"}, {"id": 2, "name": "d"}]),
        ([{"id": 1, "note_id": "65c594aa"}] * 2, [{"id": 1, "note_id": "65c594bb"}] * 2),
        ([{"user_id": "1234567", "text": "a"}] * 2, [{"user_id": "1234567", "text": "b"}] * 2),
        ([{"user_id": "1234567", "text": "a"}], [{"user_id": "1234567", "text": "b"}]),
        ([{"author": {"id": "1234567"}, "title": "a"}], [{"author": {"id": "1234567"}, "title": "b"}]),
        ([{"note": {"id": "65c594aa"}}, {"note": {"id": "65c594bb"}}], [{"note": {"id": "65c594aa"}}, {"note": {}}]),
        ([{"id": "1234567"}, {"\u5b57": "a"}, {"n": 1}], [{"id": "1234567"}, {"\u5b57": "b"}, {"n": 1}]),
        ([{"title": "a"}], [{"title": "b"}]),
        ([{"title": "a"}, {"n": 1}, {"n": 2}], [{"title": "a"}, {"n": 3}, {"n": 4}]),
        ([{"label": "sold", "date": "2026-01-01"}] * 2, [{"label": "sold", "date": "2026-01-02"}] * 2),
        ([{"n": 1}], [{"n": 2}]),
        (["a", "b"], ["a", "c"]),
    ],
)
def test_pages_with_other_items_are_others(one: list[Any], other: list[Any]) -> None:
    assert fingerprint(one) != fingerprint(other)


@pytest.mark.parametrize("key", ["date", "created_at", "time", "week", "publishTime"])
def test_a_time_does_not_tell_items_apart(key: str) -> None:
    one, other = ([{"title": "a", key: now}, {"title": "b", key: now}] for now in ("3 minutes ago", "yesterday"))
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"title": "a", "words": ["x"]}, {"title": "b", "words": ["x"]}),
        ({"users": {"7": {}}, "filters": items(1)}, {"users": {"8": {}}, "filters": items(1)}),
        ({"notes": items(1), "words": ["x"]}, {"notes": items(1), "words": ["y"]}),
    ],
    ids=["no ids", "keys that are data", "another list"],
)
def test_answers_with_other_content_are_others(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert fingerprint(one) != fingerprint(other)


def test_ids_inside_an_item_tell_it_apart() -> None:
    pages = [[{"note": {"id": f"65c594{number}"}, "likes": likes} for number in "ab"] for likes in (1, 2)]
    assert fingerprint(pages[0]) == fingerprint(pages[1])
    assert len(identities(pages[0])) == 2
