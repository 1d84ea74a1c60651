"""The most that a plan can call and cost, before any call."""

from __future__ import annotations

from decimal import Decimal

import pytest

from justone_client.runs.plan.bound import bound_of
from justone_client.runs.plan.checked import checked
from justone_client.runs.plan.plan import Pages, Plan, Step

SEARCH = "GET /api/xiaohongshu/search-note/v3"
DETAILS = "GET /api/xiaohongshu/get-note-detail/v7"
COMMENTS = "GET /api/xiaohongshu/get-note-comment/v2"
NO_ROWS = "unknown (the rows of 'get_note_detail_v7' have no max_rows)"
NOTES = {"noteId": "data.items[].note.id"}


def search(walk: Pages | None) -> Step:
    return Step(SEARCH, parameters={"keyword": "word"}, walk=walk)


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([search(None)], "at most 10 calls for CNY 1.00"),
        ([search(Pages(max_pages=3))], "at most 30 calls for CNY 3.00"),
        ([search(Pages(max_items=3))], "unknown (the walks of 'search_note_v3' have no max_pages)"),
        ([search(None), Step(DETAILS, parameters=NOTES)], NO_ROWS),
        ([search(None), Step(DETAILS, parameters=NOTES, max_rows=5)], "at most 60 calls for CNY 6.00"),
        ([search(Pages(max_pages=3)), Step(DETAILS, parameters=NOTES, max_rows=5)], "at most 180 calls for CNY 18.00"),
        ([search(Pages(max_pages=3, max_items=7)), Step(DETAILS, parameters=NOTES)], "at most 100 calls for CNY 10.00"),
        ([search(None), Step(DETAILS, derive=lambda *_: [])], NO_ROWS),
        ([search(None), Step(DETAILS, parameters={"noteId": "row.word"})], "at most 20 calls for CNY 2.00"),
        (
            [
                search(None),
                Step(DETAILS, parameters=NOTES, max_rows=5),
                Step(COMMENTS, parameters={"noteId": "row.noteId"}, walk=Pages(max_pages=2)),
            ],
            "at most 160 calls for CNY 16.00",
        ),
    ],
)  # fmt: skip
def test_a_bound_is_the_product_of_its_steps(steps: list[Step], said: str) -> None:
    plan = checked(Plan(steps), {"word"})
    prices = {feed.operation.key: Decimal("0.10") for step in plan.steps for feed in step.feeds}
    assert str(bound_of(plan, {(0, SEARCH): 10}, prices)) == said


def test_a_missing_price_leaves_the_calls_known() -> None:
    plan = checked(Plan([search(Pages(max_pages=2))]), {"word"})
    found = bound_of(plan, {(0, SEARCH): 10}, {SEARCH: None})
    assert str(found) == f"at most 20 calls, cost unknown ({SEARCH} has no price)"


def test_a_begun_run_counts_what_is_planned_in_later_steps() -> None:
    plan = checked(Plan([search(None), Step(DETAILS, parameters=NOTES, max_rows=5)]), {"word"})
    found = bound_of(plan, {(0, SEARCH): 2, (1, DETAILS): 3}, {SEARCH: Decimal(1), DETAILS: Decimal(2)})
    assert (found.calls, found.cost) == (2 + 3 + 2 * 5, Decimal(2 + (3 + 2 * 5) * 2))
