"""A walk taken up again: as if it had never been interrupted, by a text that is what it was."""

from __future__ import annotations

import json

import pytest

from justone_client import InvalidSettings
from justone_client._walk import Walk
from walks import ITEMS, LED, LISTING, PAGE, rule, took, walk


def test_a_token_says_where_to_go_on_and_nothing_of_the_search() -> None:
    state = took(walk(LED, items=ITEMS), {"list": [1, 2], "next": "abc"})
    token = state.token()
    assert "tea" not in token
    assert json.loads(token)["state"]["next"] == {"cursor": "abc"}
    again = walk(LED, items=ITEMS, resume=token)
    assert (again.arguments, again.pages, again.items) == (state.arguments, 1, 2)


def test_a_token_within_a_page_leads_to_that_page() -> None:
    state = took(walk(PAGE, items=ITEMS), {"list": [1, 2]}, {"list": [3, 4]})
    again = walk(PAGE, items=ITEMS, resume=state.token(within=1))
    assert (again.arguments["page"], again.pages, again.items) == (2, 1, 2)
    assert (took(again, {"list": [3, 4]}).skipped, again.items) == (1, 4)


def tampered(**changes: object) -> str:
    token = json.loads(took(walk(PAGE), {"list": [1]}).token())
    token["state"] |= changes
    return json.dumps(token)


@pytest.mark.parametrize(
    "token",
    [
        *("", "{}", "[]", "null", "nonsense", '{"operation": 1}', '"text"', "[" * 100_000),
        *(tampered(**{name: value}) for name in ("pages", "skip") for value in (-1, 1.5, "1", float("inf"), True)),
        *(tampered(next=value) for value in ({"keyword": "coffee"}, {"page": {}}, [], None)),
        *(tampered(asked=value) for value in (None, [1], "a")),
        tampered(more=1),
    ],
    ids=lambda token: token[-40:],
)
def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(InvalidSettings, match="no text that the `resume` of a listing gave"):
        walk(PAGE, resume=token)


def test_a_token_of_another_walk_is_refused() -> None:
    token = took(walk(PAGE), {"list": [1]}).token()
    with pytest.raises(InvalidSettings, match="it belongs to other arguments"):
        walk(PAGE, arguments={"keyword": "coffee"}, resume=token)
    with pytest.raises(InvalidSettings, match=r"it belongs to GET /api/made-up/list/v1, not to GET /api/other"):
        Walk(LISTING._replace(path="/api/other"), rule(PAGE), {"keyword": "tea"}, resume=token)


def test_a_token_of_another_rule_is_refused() -> None:
    token = took(walk(PAGE), {"list": [1]}).token()
    with pytest.raises(InvalidSettings, match="or another rule"):
        walk(PAGE._replace(how="offset", by=1), resume=token)
    assert walk(PAGE, items=ITEMS, resume=token).arguments["page"] == 2
