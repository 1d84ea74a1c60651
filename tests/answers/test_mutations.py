"""Answers as they may come tomorrow: 5,000 changed ones, and reading a declared attribute never raises."""

from __future__ import annotations

import copy
import json
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from justone_generated._drift import drift
from justone_generated._record import typed
from tests.conftest import MIRROR
from tests.support.typed_answers import documented, reached, recorded, references, touch

HUGE: list[Any] = [{str(number): number} for number in range(500)]
SCALARS: list[Any] = [None, True, 0, -1, 2**70, 1.5, float("nan"), "", "text", "\ud800", "7" * 10_000]
NESTED: list[Any] = [[], {}, [[]], [{}], [None], [[[{"a": 1}]]], {"": 0}, {"a": {"b": []}}, {"items": 1}, HUGE]
VALUES = st.sampled_from(SCALARS + NESTED)
STEP = st.integers(0, 10**6)
CHANGES = st.lists(
    st.tuples(st.lists(STEP, max_size=6), st.sampled_from(["swap", "drop", "add", "null", "nest", "wrap"]), VALUES),
    min_size=1,
    max_size=6,
)


@cache
def answers() -> list[tuple[str, str]]:
    """(reference, answer as JSON) of the documented answers, and of the recorded ones where they are."""
    known = references()
    found = dict(documented())
    paths = {key.partition(" ")[2]: key for key in known}
    if MIRROR.is_dir():
        small = {path: data for path, data in recorded(MIRROR).items() if len(json.dumps(data)) < 12_000}
        found |= {paths[path]: data for path, data in small.items() if path in paths}
    return [(reference, json.dumps(data)) for key, data in found.items() if (reference := known[key])]


def changed(data: Any, path: list[int], how: str, value: Any) -> Any:
    """The answer with a change somewhere inside."""
    holder, key, place = reached(data, path)
    value = copy.deepcopy(value)
    if how == "add" and isinstance(place, dict):
        place[f"new {len(place)}"] = value
    elif how == "add" and isinstance(place, list):
        place.append(value)
    elif how == "drop" and holder is not None:
        del holder[key]
    else:
        new = {"null": None, "nest": {"deeper": place}, "wrap": [place, place]}.get(how, value)
        if holder is None:
            return new
        holder[key] = new
    return data


@pytest.mark.slow
@settings(max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), CHANGES)
def test_no_change_of_an_answer_breaks_reading_it(number: int, many: list[tuple[list[int], str, Any]]) -> None:
    reference, text = answers()[number % len(answers())]
    data = json.loads(text)
    for path, how, value in many:
        data = changed(data, path, how, value)
    kept = repr(data)
    read = typed(reference, data)
    touch(read)
    drift(reference, data)
    assert repr(data) == kept
    if data is None or data in ("", [], {}):
        assert not read
        assert read is not None
    else:
        assert read is data or json.dumps(read) == json.dumps(data)


@pytest.mark.parametrize("depth", [50_000])
def test_an_answer_nested_without_end_is_read_to_the_end(depth: int) -> None:
    reference = references()["GET /api/xiaohongshu/get-note-comment/v2"]
    deep: dict[str, Any] = {"content": "the last"}
    for _ in range(depth):
        deep = {"sub_comments": [deep]}
    comment = typed(reference, {"comments": [deep]}).comments[0]
    while comment.sub_comments:
        comment = comment.sub_comments[0]
    assert comment.content == "the last"
