"""Long lists and maps print short."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.runtime.page_record import page

PRICES = [{"amount": str(number)} for number in range(8)]


@pytest.mark.parametrize("prepare", [lambda items: None, list], ids=["fresh", "read"])
def test_a_long_list_has_five_items_in_its_repr(prepare: Any) -> None:
    prices = page(items=PRICES).items_
    prepare(prices)
    first = ", ".join(f"Price(amount='{number}')" for number in range(5))
    assert repr(prices) == f"[{first}, ... 3 more]"
    assert len(prices) == 8


def test_a_list_of_five_is_whole_in_its_repr() -> None:
    shown = repr(page(items=PRICES[:5]).items_)
    assert shown.endswith("Price(amount='4')]")


def test_a_long_map_has_five_keys_in_its_repr() -> None:
    videos = page(by_id={str(number): {"title": "t"} for number in range(7)}).by_id
    assert repr(videos).startswith("{'0': Video(title='t'), '1': ")
    assert repr(videos).endswith("'4': Video(title='t'), ... 2 more}")


def test_a_short_map_is_whole_in_its_repr() -> None:
    assert repr(page().by_id) == "{'7': Video(title='seven')}"


def test_a_list_that_holds_itself_has_a_repr() -> None:
    prices: Any = page(items=[]).items_
    prices.append(prices)
    assert repr(prices) == "[[...]]"


def test_an_empty_list_has_a_repr() -> None:
    assert repr(page(items=[]).items_) == "[]"
