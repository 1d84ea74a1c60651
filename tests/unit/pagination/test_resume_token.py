"""The text of a resume token: what it holds, and what is refused."""

from __future__ import annotations

import json
import re
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

import pytest

from justone_client import InvalidSettings
from justone_client._pagination.position import Position
from justone_generated._base import Parameter
from tests.support.walks import ITEMS, LED, LISTING, OFFSET, PAGE, begin, items, kept, rule, take


def test_a_token_passes_through_any_shell() -> None:
    cursor = "\u202e水\U0001f4a7 \n'\"$(`\\"
    position = take(begin(LED), {"list": [1], "next": cursor})
    assert re.fullmatch(r"eJ[A-Za-z0-9_-]+", kept(position))
    assert begin(LED, resume=kept(position)).arguments["cursor"] == cursor


@pytest.mark.parametrize("length", range(1, 9))
def test_a_token_of_any_length_has_no_padding(length: int) -> None:
    cursors = ["".join(chr(ord("a") + (one * at) % 26) for one in range(length)) for at in range(1, 9)]
    for cursor in cursors:
        assert "=" not in kept(take(begin(LED), {"list": [1], "next": cursor}))


@pytest.mark.parametrize(("step", "most"), [(PAGE, 12_000), (LED, 24_000)], ids=["number", "cursor"])
def test_a_token_grows_by_some_characters_a_page(step: Any, most: int) -> None:
    position = take(begin(step, items=ITEMS), *({"list": [number], "next": number + 1} for number in range(1000)))
    assert most / 2 < len(kept(position)) < most


def test_a_token_holds_the_next_page_but_not_the_search() -> None:
    position = take(begin(LED, items=ITEMS), {"list": [1, 2], "next": "abc"})
    token = kept(position)
    held = unpacked(token)
    assert "tea" not in json.dumps(held)
    assert (held["state"]["next"], held["state"]["items"]) == ({"cursor": "abc"}, 2)
    again = begin(LED, items=ITEMS, resume=token)
    assert (again.arguments, again.pages) == (position.arguments, 1)


def test_a_token_of_another_operation_is_called_so() -> None:
    other = LISTING._replace(path="/api/made-up/other/v1")
    token = kept(take(begin(LED), {"list": [1], "next": "abc"}))
    numbered = kept(take(begin(PAGE), {"list": [1]}))  # of another rule too, whose parameters this one lacks
    for one in (token, numbered):
        with pytest.raises(InvalidSettings, match=f"belongs to {LISTING.key}, not to {other.key}: walk that one"):
            Position(other, rule(LED), {"keyword": "tea"}, resume=one)


def test_a_fingerprint_has_sixteen_digits() -> None:
    token = kept(take(begin(PAGE), {"list": [1]}))
    assert re.fullmatch("[0-9a-f]{16}", unpacked(token)["of"])


def test_a_value_outside_the_choices_can_be_resumed() -> None:
    some = LISTING._replace(parameters=(*LISTING.parameters, Parameter("sort", "sort", choices=("new", "old"))))
    token = kept(take(Position(some, rule(PAGE), {"keyword": "tea", "sort": "best"}), {"list": [1]}))
    assert Position(some, rule(PAGE), {"keyword": "tea", "sort": "best"}, resume=token).pages == 1
    with pytest.raises(InvalidSettings, match="belongs to other arguments"):
        Position(some, rule(PAGE), {"keyword": "tea", "sort": "worst"}, resume=token)


def test_a_token_within_a_page_leads_to_that_page() -> None:
    position = take(begin(PAGE, items=ITEMS), {"list": [1, 2]})
    assert items(position, {"list": [3, 4]}, most=1) == [3]
    again = begin(PAGE, items=ITEMS, resume=kept(position))
    assert (again.arguments["page"], again.pages) == (2, 1)
    assert items(again, {"list": [3, 4]}) == [4]


def packed(said: str) -> str:
    return urlsafe_b64encode(zlib.compress(said.encode())).decode().rstrip("=")


def unpacked(token: str) -> Any:
    return json.loads(zlib.decompress(urlsafe_b64decode(token + "==")))


TOKEN = kept(take(begin(PAGE), {"list": [1]}))


def tampered(**changes: object) -> str:
    held = unpacked(TOKEN)
    held["state"] |= changes
    return packed(json.dumps(held))


@pytest.mark.parametrize(
    "token",
    [
        *("", "{}", "nonsense", "\u6c34", "eJw", TOKEN[:8] + "!!!!" + TOKEN[8:]),
        *(TOKEN + more for more in (TOKEN, "\n" + TOKEN, "AAAA", "!")),
        *(TOKEN[:-cut] for cut in (1, 2, 4, 9)),
        *map(packed, ("", "{}", "[]", "null", '{"operation": 1}', '"text"', "[" * 100_000, "{}" + " " * 2_000_000)),
        *(tampered(**{name: value}) for name in ("pages", "skip") for value in (-1, 1.5, "1", float("inf"), True)),
        *(tampered(next=value) for value in ({"keyword": "coffee"}, {"page": {}}, [], None)),
        *(tampered(**{name: value}) for name in ("seen", "last_ids", "marks") for value in (None, ["1", 2], {}, "abc")),
        *(tampered(**{name: value}) for name in ("total", "last", "items") for value in (-1, "", False)),
        *(tampered(**{name: None}) for name in ("retried", "empty", "announced", "complete", "missed")),
        *(tampered(ended=value) for value in ("last page", "bored")),
        tampered(more=1),
    ],
    ids=lambda token: token[-40:],
)
def test_a_damaged_token_is_refused(token: str) -> None:
    with pytest.raises(InvalidSettings, match="resume_token is damaged or cut off"):
        begin(PAGE, resume=token)


def test_a_token_of_another_walk_is_refused() -> None:
    token = kept(take(begin(PAGE), {"list": [1]}))
    with pytest.raises(InvalidSettings, match="belongs to other arguments"):
        begin(PAGE, arguments={"keyword": "coffee"}, resume=token)
    with pytest.raises(InvalidSettings, match=r"belongs to GET /api/made-up/list/v1, not to GET /api/other"):
        Position(LISTING._replace(path="/api/other"), rule(PAGE), {"keyword": "tea"}, resume=token)


def test_arguments_are_compared_as_they_are_sent() -> None:
    many = LISTING._replace(parameters=(*LISTING.parameters, Parameter("fresh", "fresh", type="boolean")))
    token = kept(take(Position(many, rule(PAGE), {"keyword": "tea", "fresh": True}), {"list": [1]}))
    same: list[dict[str, object]] = [
        {"fresh": "true", "keyword": "tea"},
        {"keyword": "tea", "fresh": True, "cursor": ""},
    ]
    for arguments in same:
        assert Position(many, rule(PAGE), arguments, resume=token).pages == 1
    with pytest.raises(InvalidSettings, match="belongs to other arguments"):
        Position(many, rule(PAGE), {"keyword": "tea", "fresh": False}, resume=token)


def test_a_token_of_another_rule_is_refused() -> None:
    token = kept(take(begin(OFFSET._replace(by=10)), {"list": [1]}))
    with pytest.raises(InvalidSettings, match="or another rule"):
        begin(OFFSET._replace(by=20), resume=token)
    token = kept(take(begin(PAGE), {"list": [1]}))
    with pytest.raises(InvalidSettings, match="or another rule"):
        begin(PAGE._replace(how="offset", by=1), resume=token)
    assert begin(PAGE, items=ITEMS, resume=token).arguments["page"] == 2


def test_an_unknown_operation_can_be_resumed() -> None:
    free = LISTING._replace(name="")
    token = kept(take(Position(free, rule(PAGE), {"anything": "tea"}), {"list": [1]}))
    assert Position(free, rule(PAGE), {"anything": "tea"}, resume=token).pages == 1
    with pytest.raises(InvalidSettings, match="belongs to other arguments"):
        Position(free, rule(PAGE), {"anything": "coffee"}, resume=token)
