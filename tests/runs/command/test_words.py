"""What `justone run` says before it pays and while it works."""

from __future__ import annotations

import time
from decimal import Decimal
from typing import Any

import pytest

from justone_client.cli.commands.run.parts.ages import seconds_of
from justone_client.cli.commands.run.parts.estimate import amount, estimate_lines
from justone_client.cli.commands.run.parts.panel import Meter, lines_of, spoken
from justone_client.cli.exits import Misuse
from justone_client.runs.plan.bound import Bound
from tests.runs.command.statuses import money, operation, status

KEY, OTHER = "GET /api/a/b/v1", "GET /api/a/c/v1"


@pytest.mark.parametrize(
    ("age", "seconds"), [("90s", 90), ("5m", 300), ("24h", 86_400), ("7d", 604_800), ("2W", 1_209_600), (" 1 h ", 3600)]
)
def test_an_age_in_seconds(age: str, seconds: int) -> None:
    assert seconds_of(age, "--reuse") == seconds


@pytest.mark.parametrize("age", ["", "7", "d", "-1d", "1.5h", "1y", "9999999999d"])
def test_anything_else_is_not_an_age(age: str) -> None:
    with pytest.raises(Misuse, match=r"--reuse .* is not an age; write a number and s, m, h, d or w"):
        seconds_of(age, "--reuse")


@pytest.mark.parametrize(
    ("value", "text"), [("0", "CNY 0.00"), ("210", "CNY 210.00"), ("1234.5", "CNY 1,234.50"), ("0.0001", "CNY 0.0001")]
)
def test_an_amount_keeps_all_its_digits(value: str, text: str) -> None:
    assert amount(Decimal(value)) == text


def bound(calls: int | None, cost: str | None, *unknown: str) -> Bound:
    return Bound(calls, None if cost is None else Decimal(cost), unknown)


def test_calls_have_an_exact_bound() -> None:
    found = status(operation(), operation(OTHER, "0.10", items={"planned": 2000}))
    assert estimate_lines(found, bound(2004, "201")) == [
        "2,004 calls are planned for 10 rows:",
        "  GET /api/a/b/v1: 4 calls at CNY 0.25 = CNY 1.00",
        "  GET /api/a/c/v1: 2,000 calls at CNY 0.10 = CNY 200.00",
        "1 item has failed, and is not called.",
        "They cost at most CNY 201.00.",
        "The limit is CNY 20.00; CNY 18.25 of it are left.",
        "The run stops at the limit, before all calls are made.",
    ]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"kind": "walk"}, "4 walks, CNY 0.25 a page"),
        ({"price": None}, "4 calls, price unknown"),
        ({"step": 1, "items": {}}, "items come from the answers of earlier steps, CNY 0.25 each"),
    ],
    ids=["walk", "no price", "step"],
)
def test_what_an_operation_costs(changes: dict[str, Any], words: str) -> None:
    assert estimate_lines(status(operation(**changes)), bound(None, None, "x"))[1] == f"  {KEY}: {words}"


def test_a_bound_beyond_the_planned_calls() -> None:
    lines = estimate_lines(status(operation(kind="walk")), bound(12, "3.00"))
    assert lines[3:5] == ["With pages and later steps, at most 12 calls.", "They cost at most CNY 3.00."]


def test_what_keeps_a_cost_unknown_is_named() -> None:
    lines = estimate_lines(status(operation(kind="walk")), bound(None, None, "the walks of 'a' have no max_pages"))
    assert "What they cost is unknown: the walks of 'a' have no max_pages." in lines
    assert "The run stops" not in lines[-1]


def test_reused_answers_are_named() -> None:
    lines = estimate_lines(status(operation()), bound(4, "1.00"), 1200)
    assert "1,200 answers of earlier runs are reused, and cost nothing." in lines


def test_a_run_without_limits_says_so() -> None:
    lines = estimate_lines(status(operation(), money=money(max_cost=None)), bound(4, "1.00"))
    assert lines[-1] == "There is no limit; set one with --max-cost or --max-billed."


def test_the_lines_of_the_panel() -> None:
    found = status(operation(items={"recorded": 1200, "nothing": 40, "failed": 12, "unknown": 2, "sent": 6,
                                    "claimed": 4, "planned": 736}))  # fmt: skip
    assert lines_of(found, 12.4) == [
        "1,254 of 2,000 items · 12.4 a second · about 1 min left",
        "1,200 recorded · 40 nothing (billed) · 12 failed (free) · 2 unknown · 10 in progress · 736 planned",
        "CNY 1.25 of CNY 20.00 spent, CNY 0.50 held by 2 calls · 5 billed",
    ]


def test_the_panel_names_what_waits() -> None:
    parked = operation(parked_until=time.time() + 3600)
    lines = lines_of(status(parked, operation(OTHER, rate=2.5), is_planned=False), None)
    assert lines[0] == "12 of 20 items, and the source is not read to its end"
    assert lines[3].startswith(f"{KEY}: the daily quota is used up until 20")
    assert lines[4] == f"{OTHER}: slowed to 2.5 calls a second (code 302)"


def test_the_pace_of_the_last_minute() -> None:
    meter = Meter()
    assert meter.pace(status(operation(items={"recorded": 0})), 0.0) is None
    assert meter.pace(status(operation(items={"recorded": 30})), 10.0) == 3.0
    assert meter.pace(status(operation(items={"recorded": 60})), 100.0) == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1 s"), (59.6, "1 min"), (62, "1 min 2 s"), (7260, "2 h 1 min"), (180_000, "2 d 2 h")]
)
def test_a_duration_in_words(seconds: float, words: str) -> None:
    assert spoken(seconds) == words
