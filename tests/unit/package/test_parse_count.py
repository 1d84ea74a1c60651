"""Counts as platforms write them."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client import parse_count

COUNTS = {
    "1.2万": 12_000,
    "1.2萬": 12_000,
    "3.5亿": 350_000_000,
    "2.4億+": 240_000_000,
    "4000+": 4000,
    "1万+": 10_000,
    "1,234": 1234,
    "12,345,678+": 12_345_678,
    "1.2w": 12_000,
    "0W": 0,
    "10k": 10_000,
    "1.1B": 1_100_000_000,
    "93.2M": 93_200_000,
    "3千": 3000,
    "1千万": 10_000_000,
    "5百": 500,
    "1.5万亿": 1_500_000_000_000,
    "1.23456万": 12_345,
    "0.29万": 2900,
    "-27": -27,
    "+8": 8,
    " 12 ": 12,
    "1.2 万": 12_000,
    "１．２万": 12_000,
    "0": 0,
    "9007199254740993": 2**53 + 1,
}


@pytest.mark.parametrize("text", COUNTS)
def test_a_count_in_text_is_an_integer(text: str) -> None:
    assert parse_count(text) == COUNTS[text]


@pytest.mark.parametrize("number", [0, -5, 2**70])
def test_an_integer_is_returned_as_it_is(number: int) -> None:
    assert parse_count(number) == number


WRONG = [
    "",
    " ",
    "12.5",
    "1k-3w",
    ">100w",
    "万",
    "1.万",
    ".5万",
    "1,23",
    "12,34万",
    "--1",
    "1e5",
    "1万2",
    "两万",
    "4000++",
]


@pytest.mark.parametrize("text", [*WRONG, "9" * 31, "٣"], ids=repr)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a count; counts look like '1\.2万', '4000\+'"):
        parse_count(text)


@pytest.mark.parametrize("value", [None, True, 1.5, b"1"], ids=repr)
def test_another_type_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="a count must be a text or an integer, got "):
        parse_count(value)  # type: ignore[arg-type]


@given(st.integers(0, 10**12), st.sampled_from(["", "+"]))
def test_plain_and_grouped_numbers_read_alike(number: int, end: str) -> None:
    assert parse_count(f"{number}{end}") == parse_count(f"{number:,}{end}") == number


@given(st.text(max_size=12))
def test_any_text_is_a_count_or_refused(text: str) -> None:
    with suppress(ValueError):
        assert isinstance(parse_count(text), int)


def test_the_parser_imports_nothing_heavy() -> None:
    code = (
        "from justone_client import parse_count, _version\nimport sys\n"
        "print(parse_count('1.2万'), [m for m in sys.modules if m.split('.')[0] in ('httpx', 'asyncio', 'decimal')],"
        " [m for m in sys.modules if m.startswith(('justone_client.', 'justone_generated'))])"
    )
    printed = subprocess.check_output([sys.executable, "-X", "utf8", "-c", code], text=True, encoding="utf-8")
    inside = ["justone_client._version", "justone_client._values", "justone_client._values.counts"]
    assert printed == f"12000 [] {inside}\n"
