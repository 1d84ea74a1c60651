"""Whether enough is known of a listing to walk it."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client._pagination.rules import checked_rule
from justone_client.errors import InvalidArgument
from justone_generated._base import Parameter
from justone_generated.pages import RULES, PageRule
from tests.support.walks import CURSOR, LED, LISTING, OFFSET, PAGE, rule


def checked(given: PageRule | None, items: str | None = None, **more: bool) -> PageRule:
    settings = {"allow_guesses": False, "bounded": True, "for_items": False} | more
    return checked_rule(LISTING, given, items, **settings)


@pytest.mark.parametrize(
    ("given", "more", "message"),
    [
        (None, {}, "this operation is not known to be a listing: call get_list_v1 itself; if it has"),
        (rule(CURSOR), {}, "the rule does not say where an answer holds the next cursor"),
        (rule(OFFSET), {}, 'offset grows by the items of a page, .* with_options.items_at="data'),
        (rule(PAGE), {"bounded": False}, "nothing says where the listing ends: give max_pages"),
        (rule(PAGE, last=("data", "pages")), {"bounded": False}, "nothing says where the listing ends: give max_pages"),
        (rule(PAGE), {"for_items": True}, "the rule does not say where a page holds its items"),
    ],
)
def test_a_rule_that_says_too_little_is_refused(given: PageRule | None, more: dict[str, bool], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        checked(given, **more)


def test_the_place_of_the_items_fills_a_gap() -> None:
    assert checked(rule(OFFSET), "data.rows", bounded=False, for_items=True).items == ("data", "rows")
    with pytest.raises(InvalidArgument, match="items_at: 'rows' does not begin with `data`"):
        checked(rule(OFFSET), "rows")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (rule(), "steps is empty, so nothing leads to the next page"),
        (rule(PAGE._replace(how="cursor")), "how of page must be 'page', 'offset' or 'copy', got 'cursor'"),
        (rule(PAGE._replace(parameter="pagee")), "unknown parameter pagee: choose from keyword, page"),
        (rule(PAGE, items="data.list"), r"items must be a path like \('data', 'list'\), got 'data.list'"),
        (rule(PAGE, total=("list",)), r"total must be a path like .*, got \('list',\)"),
        (rule(PAGE._replace(source="data.next")), "source of page must be a path like .*, got 'data.next'"),
        *((rule(OFFSET._replace(by=by)), "by of offset must be 1 or more") for by in (0, -1)),
        *((rule(CURSOR._replace(field=name)), "field of cursor must be a name") for name in ("", "page.")),
    ],
)
def test_a_mistaken_rule_is_refused(given: Any, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        checked(given)


def test_a_rule_cannot_leave_out_a_required_parameter() -> None:
    needs = LISTING._replace(parameters=(Parameter("keyword", "keyword", required=True), *LISTING.parameters[1:]))
    settings: dict[str, Any] = {"allow_guesses": False, "bounded": True, "for_items": False}
    with pytest.raises(InvalidArgument, match="alone=True, but every page needs keyword"):
        checked_rule(needs, rule(LED, alone=True), None, **settings)
    own = rule(LED, CURSOR._replace(parameter="keyword", source=("data", "word")), alone=True)
    assert checked_rule(needs, own, None, **settings) is own


def test_guesses_are_followed_only_where_allowed() -> None:
    key = next(key for key, one in RULES.items() if one.evidence == "guess" and one.note)
    operation = LISTING._replace(path=key.partition(" ")[2], method=key.partition(" ")[0])  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match=r"is a guess .*: give with_options\(allow_guesses=True\) to pay"):
        checked_rule(operation, None, None, allow_guesses=False, bounded=True, for_items=False)
    assert checked_rule(operation, None, None, allow_guesses=True, bounded=True, for_items=False) is RULES[key]
