"""How schemas grow: what counts once, what made-up examples may change, and how changes are reported."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.answers.collect.evidence import Change, Example, Growth, changes, grow, narrow

DAY, LATER = "2026-11-20", "2026-12-01"


def example(data: Any, **facts: Any) -> Example:
    return Example("GET /api/fish/find/v1", data, **facts)


def reported(growth: Growth) -> list[str]:
    return list(map(str, growth.changes))


def test_a_first_example_makes_a_schema_with_count_and_date() -> None:
    growth = grow(None, [example({"name": "x"})], DAY)
    facts = growth.schema["x-evidence"]
    assert (facts["examples"], facts["synthetic"], facts["first"], facts["last"]) == (1, 0, DAY, DAY)
    assert reported(growth) == ["+ data.name: str"]


def test_the_same_example_counts_once() -> None:
    first = grow(None, [example({"a": 1}), example({"a": 1})], DAY)
    again = grow(first.schema, [example({"a": 1})], LATER)
    assert (first.counted, again.counted, again.schema) == (1, 0, first.schema)


def test_new_evidence_widens_and_reports_changes() -> None:
    first = grow(None, [example({"a": 1, "b": "x"})], DAY).schema
    growth = grow(first, [example({"a": 1.5, "b": None, "c": []})], LATER)
    assert reported(growth) == ["~ data.a: int -> float", "~ data.b: str -> str | None", "+ data.c: list[Any]"]
    assert growth.schema["x-evidence"].items() >= {"examples": 2, "first": DAY, "last": LATER}.items()


LONG = "x" * 300


def test_evidence_that_shows_nothing_new_is_counted_once() -> None:
    first = grow(None, [example({"a": LONG})], DAY).schema
    growth = grow(first, [example({"a": f"{LONG}x"})], LATER)
    assert (reported(growth), growth.schema["x-evidence"]["examples"]) == ([], 2)
    assert grow(growth.schema, [example({"a": text}) for text in (LONG, f"{LONG}x")], LATER).counted == 0


def test_a_thousand_examples_count_once() -> None:
    many = [example({"a": f"{LONG}{number}"}) for number in range(1000)]
    first = grow(None, many, DAY)
    assert (first.counted, grow(first.schema, many, LATER).counted) == (1000, 0)


def test_no_digest_gives_a_small_answer_away() -> None:
    schema = grow(None, [example({"total": 17}), example({"total": LONG})], DAY).schema
    assert (schema["x-evidence"]["examples"], len(schema["x-evidence"]["digests"])) == (2, 1)
    same = grow(schema, [example({"total": 17}), example({"total": 18})], LATER)
    assert (same.counted, same.schema) == (0, schema)
    more = grow(schema, [example({"total": 17, "new": 1})], LATER)
    assert (more.counted, reported(more)) == (1, ["+ data.new: int"])


def test_fields_without_new_evidence_stay_unless_narrowed() -> None:
    first = grow(None, [example({"a": 1, "gone": "x"})], DAY).schema
    assert "gone" in grow(first, [example({"a": 2})], LATER).schema["properties"]
    growth = narrow(first, [example({"a": 2})], LATER)
    assert reported(growth) == ["- data.gone: str"]
    assert growth.schema["x-evidence"].items() >= {"examples": 1, "first": LATER}.items()


def test_narrowing_keeps_the_names_of_types() -> None:
    first = grow(None, [example({"order": {"info": {"x": 1}}})], DAY).schema
    rich = {"order": {"info": {"x": 1}}, "a": {"info": {"y": 1}}, "b": {"info": {"y": 1}, "c": 2}}
    assert set(narrow(first, [example(rich)], LATER).schema["$defs"]["Info"]["properties"]) == {"x"}


def test_a_captured_example_beats_a_made_up_one() -> None:
    first = grow(None, [example({"a": 1})], DAY).schema
    growth = grow(first, [example({"a": "x", "b": 2}, synthetic=True)], LATER)
    assert (growth.schema, growth.ignored) == (first, 1)
    both = grow(None, [example({"a": "x"}, synthetic=True), example({"a": 1})], DAY)
    assert (both.schema["properties"], both.ignored) == ({"a": {"type": "integer"}}, 1)


def test_a_captured_example_replaces_a_made_up_one() -> None:
    first = grow(None, [example({"a": "x", "b": 2}, synthetic=True)], DAY).schema
    assert first["x-evidence"].items() >= {"examples": 1, "synthetic": 1}.items()
    more = grow(first, [example({"c": 1}, synthetic=True)], DAY).schema
    assert (set(more["properties"]), more["x-evidence"]["synthetic"]) == ({"a", "b", "c"}, 2)
    growth = grow(more, [example({"a": 1})], LATER)
    assert (set(growth.schema["properties"]), growth.schema["x-evidence"]["synthetic"]) == ({"a"}, 0)
    assert reported(growth) == ["~ data.a: str -> int", "- data.b: int", "- data.c: int"]


def test_a_captured_copy_of_a_made_up_example_counts() -> None:
    for data in ({"a": 1}, {"a": LONG}):
        made_up = grow(None, [example(data, synthetic=True)], DAY).schema
        assert grow(made_up, [example(data, synthetic=True)], LATER).counted == 0
        for order in ([False], [True, False], [False, True]):
            facts = grow(made_up, [example(data, synthetic=one) for one in order], LATER).schema["x-evidence"]
            assert (facts["examples"], facts["synthetic"], facts["first"]) == (1, 0, LATER)


@pytest.mark.parametrize("data", [None, "", [], {}], ids=repr)
def test_what_shows_nothing_narrows_nothing(data: object) -> None:
    first = grow(None, [example({"a": 1})], DAY).schema
    growth = narrow(first, [example(data)], LATER)
    assert (growth.schema, growth.counted, growth.ignored) == (first, 0, 1)


@pytest.mark.parametrize("data", [None, "", [], {}], ids=repr)
def test_an_empty_captured_example_replaces_nothing(data: object) -> None:
    made_up = grow(None, [example({"a": 1}, synthetic=True)], DAY).schema
    assert grow(made_up, [example(data)], LATER).schema == made_up
    nothing = grow(None, [example(None)], DAY).schema
    after = grow(nothing, [example({"a": 1}, synthetic=True)], LATER).schema
    assert after["properties"].keys() == {"a"}
    assert grow(after, [example({"b": 1})], LATER).schema["properties"].keys() == {"b"}


def test_the_same_batch_again_changes_nothing() -> None:
    batch = [example({"a": LONG}, synthetic=True), example({"a": LONG})]
    for order in (batch, batch[::-1]):
        first = grow(None, order, DAY).schema
        assert (first["x-evidence"]["synthetic"], grow(first, order, LATER).schema) == (0, first)


def test_an_etag_is_kept_for_the_next_question() -> None:
    schema = grow(None, [example({"a": 1}, etag='"x"')], DAY).schema
    assert schema["x-evidence"]["etag"] == '"x"'
    assert grow(schema, [example({"a": 1}, etag='"y"')], DAY).schema["x-evidence"]["etag"] == '"y"'


@pytest.mark.parametrize("data", [None, [], {}, "", [None]], ids=repr)
def test_an_answer_that_says_nothing_is_evidence_too(data: object) -> None:
    schema = grow(None, [example(data)], DAY).schema
    assert schema["x-evidence"]["examples"] == 1
    assert grow(schema, [example({"a": 1})], DAY).schema["x-evidence"]["examples"] == 2


def test_values_of_different_types_have_different_digests() -> None:
    digests = {example(data).digest for data in (1, 1.0, "1", True, [1], {"a": 1}, {"a": "1"}, "\ud800")}
    assert len(digests) == 8


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (Change("Video.a", None, "int"), "+ Video.a: int"),
        (Change("Video.a", "int", None), "- Video.a: int"),
        (Change("Video.a", "int", "float"), "~ Video.a: int -> float"),
    ],
    ids=["new", "gone", "other"],
)
def test_a_change_reads_in_one_line(change: Change, text: str) -> None:
    assert str(change) == text


def test_a_change_of_the_whole_is_reported() -> None:
    before, after = grow(None, [example(["a"])], DAY).schema, grow(None, [example([1])], DAY).schema
    assert list(changes(before, after)) == [Change("data", "list[str]", "list[int]")]


def test_changes_of_a_record_are_reported_by_field() -> None:
    record = grow(None, [example({"a": 1, "inner": [{"a": 1, "inner": []}]})], DAY)
    assert list(map(str, record.changes)) == ["+ data.a: int", "+ data.inner: list[object]"]
    assert list(map(str, grow(record.schema, [example([1])], DAY).changes)) == ["~ data: object -> object | list[int]"]


def test_changes_under_data_keys_are_reported() -> None:
    before, after = ({"name": "x", "list": [], **more} for more in ({}, {"17": 1}))
    schema = grow(None, [example(before)], DAY).schema
    assert list(map(str, grow(schema, [example(after)], DAY).changes)) == ["+ data{}: int"]
