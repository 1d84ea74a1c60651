"""Values that mean more than their type become Python values; what does not fit is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client.runs.tables.convert import NotFitting, conversion, converted

MOMENT = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
FITS: dict[str, tuple[str, object, object]] = {
    "seconds": ("epoch-seconds", 1700000000, MOMENT),
    "seconds in text": ("epoch-seconds", "1700000000", MOMENT),
    "seconds as a float": ("epoch-seconds", 1700000000.5, MOMENT + timedelta(milliseconds=500)),
    "seconds with a part in text": ("epoch-seconds", "1700000000.25", MOMENT + timedelta(milliseconds=250)),
    "the end of time": ("epoch-seconds", 253402300799, datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
    "milliseconds": ("epoch-milliseconds", 1700000000123, MOMENT + timedelta(milliseconds=123)),
    "milliseconds in text": ("epoch-milliseconds", "1700000000123", MOMENT + timedelta(milliseconds=123)),
    "no time": ("epoch-seconds", 0, None),
    "no time in text": ("epoch-milliseconds", "0", None),
    "no time as -1": ("epoch-seconds", -1, None),
    "no time as an empty text": ("epoch-seconds", "", None),
    "null": ("epoch-seconds", None, None),
    "a count": ("count", "1.2万", 12000),
    "an integer": ("count", 7, 7),
    "no count": ("count", "", None),
    "an object": ("json", '{"a": [1]}', {"a": [1]}),
    "a list": ("json", ' ["a"]', ["a"]),
    "an object as it is": ("json", {"a": 1}, {"a": 1}),
    "no JSON": ("json", "", None),
}


@pytest.mark.parametrize("case", FITS)
def test_a_value_that_fits_is_converted(case: str) -> None:
    format_, value, expected = FITS[case]
    found = converted(format_, value)
    assert (found, type(found)) == (expected, type(expected))
    if isinstance(found, datetime):
        assert found.utcoffset() == timedelta(0)


WRONG: dict[str, tuple[str, object]] = {
    "milliseconds where seconds are": ("epoch-seconds", 1700000000123),
    "seconds where milliseconds are": ("epoch-milliseconds", 1700000000),
    "a duration": ("epoch-seconds", 93),
    "a date": ("epoch-seconds", "2024-01-01"),
    "false": ("epoch-seconds", False),
    "not a number": ("epoch-seconds", float("nan")),
    "infinity": ("epoch-seconds", float("inf")),
    "a list": ("epoch-seconds", [1700000000]),
    "other digits": ("epoch-seconds", "١٧٠٠٠٠٠٠٠٠"),
    "a negative time": ("epoch-seconds", -1700000000),
    "a range": ("count", "1k-3w"),
    "a float": ("count", 1.5),
    "a bool": ("count", True),
    "a text": ("json", "none"),
    "JSON of a number": ("json", "5"),
    "cut off": ("json", '{"a": '),
    "too deep": ("json", "[" * 100_000),
    "a number": ("json", 5),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_value_that_does_not_fit_is_refused(case: str) -> None:
    format_, value = WRONG[case]
    with pytest.raises(NotFitting):
        converted(format_, value)


@pytest.mark.parametrize("format_", ["", "signed-url", "masked-price", "empty", "zero", "unknown"])
def test_other_formats_have_no_conversion(format_: str) -> None:
    assert conversion(format_, lambda: None) is None
    assert converted(format_, "¥1?9") == "¥1?9"


@given(st.integers(315532800000, 253402300799999))
def test_milliseconds_are_exact(number: int) -> None:
    found = converted("epoch-milliseconds", number)
    assert found - datetime(1970, 1, 1, tzinfo=UTC) == timedelta(milliseconds=number)
    assert converted("epoch-milliseconds", str(number)) == found


ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.lists(st.integers())


@given(st.sampled_from(["epoch-seconds", "epoch-milliseconds", "count", "json"]), ANYTHING)
def test_a_value_is_converted_or_refused(format_: str, value: object) -> None:
    kinds = {"count": int, "json": (dict, list)}.get(format_, datetime)
    try:
        found = converted(format_, value)
    except NotFitting:
        return
    assert found is None or isinstance(found, kinds)
