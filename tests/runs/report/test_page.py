"""The HTML report from made-up figures: one file, nothing from elsewhere, everything escaped, both languages."""

from __future__ import annotations

import re
from datetime import timedelta, timezone
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import pytest

from justone_client.runs.report.figures import (
    BudgetFigures,
    Figures,
    Latencies,
    OperationFigures,
    Reason,
    Timeline,
    percentile,
)
from justone_client.runs.report.page import page
from justone_client.runs.report.reasons import kind_of, words_of
from justone_client.runs.report.texts import TEXTS, Language

SHANGHAI = timezone(timedelta(hours=8))
KEY = "GET /api/a/b/v1"
HOSTILE = "<script>alert(1)</script>\"'&"


def operation(**changes: Any) -> OperationFigures:
    items = {"recorded": 6, "nothing": 1, "failed": 2, "unknown": 3, "planned": 4}
    one = OperationFigures(0, KEY, False, Decimal("0.25"), items, 2, 0, Latencies([(100, 5), (900, 4), (2500, 1)]))
    return one._replace(**changes)


def figures(**changes: Any) -> Figures:
    budget = BudgetFigures("r", Decimal(20), None, Decimal("1.25"), Decimal("0.75"), 5, 3, ["r"])
    timeline = Timeline(1_790_000_000, 30, [{(0, KEY): 2}, {}, {(0, KEY): 3}])
    found = Figures("r", "ids.csv", 1_790_000_000, 1_790_000_100, "1.0", 10, True, 20, [operation()], budget,
                    {0: 6, 201: 1, 400: 2, None: 3}, {1: 8, 2: 3, 12: 1}, [Reason(KEY, "OutcomeUnknown", 3)],
                    [Reason(KEY, "InvalidParameters", 2)], timeline)  # fmt: skip
    return found._replace(**changes)


def text(html: str) -> str:
    """The words of a page."""
    body = html[html.index("<body") :]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


class Balanced(HTMLParser):
    """Checks that every element is closed, and keeps names and attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_report_needs_nothing_from_elsewhere(language: Language) -> None:
    html = page(figures(), language, SHANGHAI)
    found = Balanced(html)
    assert found.open == []
    assert not found.seen & {"script", "link", "img", "iframe", "object", "a"}
    assert not found.attributes & {"src", "href", "onload", "onclick"}
    assert not re.search(r"https?:|url\(|@import", html)
    assert "svg" in found.seen


def test_foreign_text_is_escaped() -> None:
    named = figures(
        run=HOSTILE, source=HOSTILE, package=HOSTILE, operations=[operation(key=HOSTILE)], timeline=None,
        unknown=[Reason(HOSTILE, HOSTILE, 1)], budget=figures().budget._replace(name=HOSTILE, runs=[HOSTILE, "b"]),
    )  # fmt: skip
    html = page(named)
    assert "script" not in Balanced(html).seen
    assert "&lt;script&gt;" in html


def test_the_numbers_of_a_run() -> None:
    words = text(page(figures(), "en", SHANGHAI))
    assert "Not finished: 4 of 16 items are left." in words
    assert "3 items may have been billed" in words
    for part in (
        "4 recorded", "2 reused", "1 no data (billed)", "2 failed (free)", "3 unknown", "4 left", "CNY 1.25 Spent",
        "CNY 0.75 Held", "Limit CNY 20.00", "20 places in the source need 16 items", "0 success 6",
        "201 the request ran and found no data 1", "14 attempts beyond the first",
    ):  # fmt: skip
        assert part in words, part
    assert "0.100 0.900 2.500 2.500 2.500" in words  # p50, p90, p95, p99, max
    assert "2026-09-21 22:13:20" in words
    assert "UTC+08:00" in words


def test_the_numbers_of_a_run_in_chinese() -> None:
    words = text(page(figures(), "zh", SHANGHAI))
    for part in (
        "共 16 个任务，还剩 4 个", "4 成功", "2 复用", "¥1.25 已花费", "201 请求已执行，但没有查到数据 1",
        "请求发出后连接中断，或者响应超时", "服务不接受这些参数（400）",
    ):  # fmt: skip
        assert part in words, part
    assert not re.search(r"[a-z]+ items|Spent|Limit", words)


def test_an_empty_run_has_a_report() -> None:
    words = text(page(figures(operations=[], rows=0, places=0, codes={}, attempts={}, unknown=[], failed=[],
                              timeline=None)))  # fmt: skip
    assert "This run has no items." in words


def test_a_run_of_one_item() -> None:
    one = operation(items={"recorded": 1}, reused=0, latencies=Latencies([(7, 1)]))
    timeline = Timeline(1_790_000_000, 1, [{(0, KEY): 1}])
    words = text(page(figures(operations=[one], codes={0: 1}, attempts={1: 1}, unknown=[], failed=[],
                              timeline=timeline, places=1)))  # fmt: skip
    assert "Done: every item has its answer or its reason." in words
    assert "No item needed a second attempt." in words
    assert "No item is unknown." in words


def test_unknown_prices_are_named() -> None:
    budget = figures().budget._replace(max_cost=None, max_billed=9, spent=Decimal(0), held=Decimal(0))
    words = text(page(figures(operations=[operation(price=None)], budget=budget)))
    assert f"The price of {KEY} is unknown, so its spend is not shown." in words
    assert "Billed calls over time" in words
    assert "Limit of billed calls 9" in words


def test_a_shared_budget_names_its_runs() -> None:
    budget = figures().budget._replace(name="november", runs=["a", "b"])
    words = text(page(figures(budget=budget)))
    assert "The budget “november” is shared by a, b; its figures include all of them." in words


def test_money_of_earlier_attempts_is_named() -> None:
    budget = figures().budget._replace(spent=Decimal("1.75"))
    assert "CNY 0.50 of it are earlier attempts" in text(page(figures(budget=budget)))


def test_given_up_items_are_not_called_free() -> None:
    words = text(page(figures(operations=[operation(given_up=2)])))
    assert "2 given up (may have been billed)" in words
    assert "failed (free)" not in words


def test_huge_figures_have_separators() -> None:
    one = operation(items={"recorded": 9_000_000}, reused=0, price=Decimal("0.0001"))
    words = text(page(figures(operations=[one], rows=9_000_000)))
    assert "9,000,000 recorded" in words
    assert "CNY 900.00 Spent" in words


def test_both_languages_have_the_same_texts() -> None:
    english, chinese = TEXTS["en"], TEXTS["zh"]
    assert english.keys() == chinese.keys()
    places = {key: set(re.findall(r"{\w+}", value)) for key, value in english.items()}
    assert {key: set(re.findall(r"{\w+}", value)) for key, value in chinese.items()} == places


@pytest.mark.parametrize(
    ("prefix", "words"),
    [
        ("the program ended during the call", "the program ended during the call"),
        ("CollectionFailed: the id 42 of a person", "collecting the data failed (301), also when repeated"),
        ("refused", "refused before it was sent"),
        ("keyword must be text, got 'secret'", "another reason; `justone run export` has it"),
        (None, "another reason; `justone run export` has it"),
    ],
)
def test_reasons_show_no_parameter(prefix: str | None, words: str) -> None:
    assert words_of(kind_of(prefix), "en") == words


@pytest.mark.parametrize(
    ("values", "share", "found"),
    [([], 0.5, 0), ([5], 0.99, 5), ([1, 2, 3, 4], 0.5, 2), ([1, 2, 3, 4], 0.75, 3), ([1, 2, 3, 4], 0.76, 4)],
)
def test_percentiles_by_nearest_rank(values: list[int], share: float, found: int) -> None:
    assert percentile([(value, 1) for value in values], share) == found
