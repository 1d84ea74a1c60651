"""Both parsers give what `json.loads` gives: msgspec, where it is installed, and our way into the standard library."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from justone_client._requests import json_codec

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()))
    | st.sampled_from([2**53 + 1, 2**63, 2**64, 10**40, -(2**64), 1e400, -0.0, 5e-324, "\ud800", "\ufeff"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)
NUMBERS = st.from_regex(r"-?(0|[1-9][0-9]{0,24})(\.[0-9]{1,24})?([eE][+-]?[0-9]{1,3})?", fullmatch=True)
NEARLY = st.text(st.sampled_from('{}[]:,"\\u0dDeE+-. \n\tntrue\ufeff'), max_size=12)


WHITE = st.text(st.sampled_from(" \t\r\n\u00a0\x0b"), max_size=2)


def outcome(parse: Callable[[bytes], Any], data: bytes) -> str:
    """What came out, to the type and the sign of zero; or that nothing did."""
    try:
        return repr(parse(data))
    except (ValueError, RecursionError) as error:
        return "RecursionError" if isinstance(error, RecursionError) else "ValueError"


def alike(data: bytes) -> bool:
    ours = outcome(json_codec.loads, data), outcome(partial(json_codec.loads, parser=json_codec.STANDARD), data)
    return set(ours) == {outcome(json.loads, data)}


@given(JSON, st.booleans(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"]), WHITE, WHITE)
def test_any_json_comes_out_alike(value: object, escaped: bool, encoding: str, before: str, after: str) -> None:
    assert alike((before + json.dumps(value, ensure_ascii=escaped) + after).encode(encoding, "surrogatepass"))


@given(NUMBERS)
def test_any_number_comes_out_alike(number: str) -> None:
    assert alike(number.encode())


@given(NEARLY)
@example('"\\ud800\\u0041"')
@example('{"a":1,"a":2}')
def test_what_is_nearly_json_comes_out_alike_or_not_at_all(text: str) -> None:
    assert alike(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[1,2",
        b'"\xff"',
        b'{"\xff": 1}',
        b'"\xed\xa0\x80"',
        b"NaN",
        b"[Infinity, -Infinity]",
        b"9" * 5000,
        b"1e999",
    ]
    + [b"[" * depth + b"]" * depth for depth in (500, 900, 100_000)],
    ids=lambda data: repr(data[:12]),
)
def test_edges_come_out_alike(data: bytes) -> None:
    assert alike(data)


@pytest.fixture
def asked_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_codec, "_parser", None)


@pytest.mark.usefixtures("asked_anew")
def test_without_msgspec_the_standard_library_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", None)
    assert json_codec.loads(b'{"a": [1, 18446744073709551616]}') == {"a": [1, 2**64]}
    assert json_codec._parser is json_codec.STANDARD


@pytest.mark.usefixtures("asked_anew")
def test_msgspec_is_used_if_installed() -> None:
    assert json_codec.loads(b"[1]") == [1]
    assert (json_codec._parser or [None])[0] is msgspec.json.decode
