"""Pages as items ask for the same pages as `client.walk`, whatever the listing does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from justone_client import Client, InvalidArgument, InvalidSettings, JustOneError
from justone_client.runs.engine.walks import walked
from justone_client.runs.journal.desk import Claim
from justone_client.runs.plan.calls import calls_of
from justone_client.runs.plan.checked import checked
from justone_client.runs.plan.plan import Pages, Plan, Step
from justone_client.sandbox import Manner, Sandbox
from justone_client.sandbox import Pages as Length
from justone_generated.pages import RULES
from tests.support.sandbox_requests import arguments

KEYS = sorted(key for key, rule in RULES.items() if rule.evidence != "guess")
CURSOR = "GET /api/douyin/get-user-video-list/v3"
NUMBERED = "GET /api/weibo/get-fans/v1"
MANNER = Manner(pages=Length(4, 5), documented=False)


def sandbox(key: str, trouble: str | None) -> Sandbox:
    box = Sandbox(manner=MANNER)
    if trouble:
        box.script(trouble, key)
    return box


def by_walk(key: str, trouble: str | None, limits: Pages) -> tuple[list[dict[str, str]], str | None]:
    """The parameters of each page that `client.walk` asks for, and why it ends."""
    box = sandbox(key, trouble)
    with box.client() as client:
        walk = client.walk(key, arguments(key))
        counted = limits.max_items is not None
        read = walk.items(max_items=limits.max_items, max_pages=limits.max_pages) if counted else walk.pages(
            max_pages=limits.max_pages)  # fmt: skip
        while True:
            try:
                if next(read, None) is None:
                    return [dict(one.parameters) for one in box.journal], walk.end_reason
            except JustOneError:
                if walk.answer is not None and walk.answer.error is not None:
                    raise


def by_items(key: str, trouble: str | None, limits: Pages) -> tuple[list[dict[str, str]], str | None]:
    """The same for pages as items, each decided from nothing but its claim and its answer."""
    plan = checked(Plan([Step(key, walk=limits)]), set(arguments(key)))
    feed, box = plan.steps[0].feeds[0], sandbox(key, trouble)
    (root,) = calls_of(plan.steps[0], arguments(key), arguments(key), any_value=False)
    assert root.refused is None
    one = Claim(1, 1, key, tuple(map(tuple, json.loads(root.parameters))), 0, "walk", page=1)
    with box.client(raise_errors=False, warn_no_data=False) as client:
        for page in range(1, 40):
            answer: Any = client.call(key, dict(one.parameters))
            following = walked(one, feed, limits, answer).next_page
            if following.ended is not None:
                break
            one = one._replace(parameters=following.parameters, cursor=following.cursor, page=page + 1, root=1)
    return [dict(call.parameters) for call in box.journal], following.ended


@pytest.mark.sampled(3)
@pytest.mark.parametrize("key", KEYS)
def test_every_listing_is_walked_as_by_the_client(key: str) -> None:
    limits = Pages(max_pages=6)
    try:
        by_walk(key, None, limits)
    except InvalidArgument:  # too little is known of the listing
        with pytest.raises(InvalidSettings):
            by_items(key, None, limits)
        return
    found = by_items(key, None, limits)
    assert found == by_walk(key, None, limits)
    assert len(found[0]) > 1


@pytest.mark.sampled(3)
@pytest.mark.parametrize("limits", [Pages(max_pages=30), Pages(max_pages=3), Pages(max_items=7, max_pages=9)],
                         ids=["long", "max_pages", "max_items"])  # fmt: skip
@pytest.mark.parametrize("trouble", ["repeat-cursor", "repeat-item", "shrink", "empty-page", "endless", "0-then-201",
                                     "0-then-nodata", "0-then-drift"])  # fmt: skip
@pytest.mark.parametrize("key", [CURSOR, NUMBERED])
def test_the_guards_hold_as_in_a_walk(key: str, trouble: str, limits: Pages) -> None:
    assert by_items(key, trouble, limits) == by_walk(key, trouble, limits)


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("most", "mine"), [(3, [3]), (5, [None]), (7, [None, 2]), (20, [None, None, None, None])])
def test_only_the_first_items_belong_to_a_walk(most: int, mine: list[int | None]) -> None:
    limits, found = Pages(max_items=most), list[int | None]()
    plan = checked(Plan([Step(CURSOR, walk=limits)]), set(arguments(CURSOR)))
    one = Claim(1, 1, CURSOR, tuple(sorted((name, str(value)) for name, value in arguments(CURSOR).items())), 0, "walk")
    client: Client
    with Sandbox(manner=MANNER).client() as client:
        while True:
            page = walked(one, plan.steps[0].feeds[0], limits, client.call(CURSOR, dict(one.parameters)))
            found.append(page.items)
            if page.next_page.ended:
                break
            one = one._replace(parameters=page.next_page.parameters, cursor=page.next_page.cursor)
    assert found == mine


@pytest.mark.sampled(3)
def test_a_listing_that_needs_a_limit_is_refused_before_any_call() -> None:
    with pytest.raises(JustOneError, match="nothing says where the listing ends: give max_pages"):
        checked(Plan([Step("GET /api/xiaohongshu/search-note/v4", column="word", walk=Pages())]))
    with pytest.raises(InvalidArgument):
        by_walk("GET /api/xiaohongshu/search-note/v4", None, Pages())
