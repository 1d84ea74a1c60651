"""What values mean more than their type: which evidence gives a field a format, and which takes it away."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.answers.collect.evidence import Example, changes, grow
from codegen.answers.infer.infer import infer, widen
from codegen.answers.infer.json_schema import Schema, read, write
from codegen.answers.print.meanings import meaning


def format_of(key: str, *values: object) -> str | None:
    """The format of a field with this key that held these values, one in each example."""
    found: str | None = infer([{key: value} for value in values])["properties"][key].get("format")
    return found


SIGNED = "https://img.example.com/a.jpg?size=5&x-expires=1700000000&x-signature=abc"
FITS: dict[str, tuple[str, list[object], str | None]] = {
    "seconds": ("create_time", [1700000000], "epoch-seconds"),
    "seconds in camel case": ("userUpdateTime", [1700000000], "epoch-seconds"),
    "seconds in text": ("publishStamp", ["1700000000"], "epoch-seconds"),
    "seconds as a float": ("created_utc", [1700000000.0], "epoch-seconds"),
    "seconds before 2001": ("taken_at", [999999999], "epoch-seconds"),
    "seconds in one word": ("pubdate", [1700000000], "epoch-seconds"),
    "milliseconds": ("now", [1700000000123], "epoch-milliseconds"),
    "milliseconds in text": ("timestamp", ["1700000000123"], "epoch-milliseconds"),
    "zero and null are not times": ("end_time", [0, None, -1, "", "0", 1700000000], "epoch-seconds"),
    "seconds and milliseconds": ("create_time", [1700000000, 1700000000123], None),
    "an id of ten digits": ("user_id", [1700000000], None),
    "an id of a time": ("time_id", [1700000000], None),
    "a duration": ("play_time", [93], None),
    "a date in text": ("create_time", ["2024-01-01"], None),
    "a time and a text": ("create_time", [1700000000, "soon"], None),
    "a time and a bool": ("create_time", [1700000000, False], None),
    "wan": ("fans", ["1.2万"], "count"),
    "wan and more under any key": ("display_text", ["100万+"], "count"),
    "yi": ("view_content", ["3.5亿"], "count"),
    "w and k": ("like_count", ["1.2w", "10k", "7"], "count"),
    "roughly": ("soldCount30Day", ["4000+", "12"], "count"),
    "commas": ("comment_cnt", ["1,234"], "count"),
    "digits of a count": ("likedCount", ["27"], "count"),
    "a loss of fans": ("fans_count", ["-27"], "count"),
    "zero of a count": ("reply_count", ["0"], "count"),
    "digits of something else": ("title", ["27"], None),
    "digits next to wan": ("title", ["27", "1.2万"], None),
    "an age group": ("distribution_key", ["50+"], None),
    "a price in wan": ("total_price", ["380万"], None),
    "a discount": ("discount", ["50"], None),
    "a number of a house": ("house_num", ["12"], None),
    "a resolution": ("quality", ["4K"], None),
    "a list of ids": ("category", ["1316,1381"], None),
    "leading zeros": ("item_count", ["007"], None),
    "an integer needs no format": ("like_count", [27], None),
    "an integer next to texts": ("like_count", [999, "1.2万", 0], "count"),
    "an integer next to digits": ("like_count", [999, "27"], "count"),
    "an integer next to wan elsewhere": ("title", [999, "1.2万"], None),
    "an integer and an empty text": ("title", [999, ""], None),
    "a float next to texts": ("like_count", [99.5, "1.2万"], None),
    "a range": ("sales_count", ["1k-3w"], None),
    "an object in text": ("extra", ['{"a": 1}', "{}", ""], "json"),
    "a list in text": ("tags", ['["a"]', " [1, 2] "], "json"),
    "a number in brackets": ("content", ["[1]"], None),
    "an emoji of words": ("content", ["[微笑]"], None),
    "cut off": ("extra", ['{"a": ...'], None),
    "some JSON, some text": ("extra", ['{"a": 1}', "none"], None),
    "a signed address": ("url", [SIGNED, "//a.b/c?Expires=1&ssig=x"], "signed-url"),
    "some signed": ("url", [SIGNED, "https://img.example.com/b.jpg"], None),
    "an address in words": ("text", [f"see {SIGNED}"], None),
    "a masked price": ("jdPrice", ["6??", "1?9.00"], "masked-price"),
    "masked with a sign of money": ("text", ["¥1?9", "￥**9"], "masked-price"),
    "a masked number elsewhere": ("phone", ["138****1234"], None),
    "a masked name": ("price_name", ["张**"], None),
    "only asterisks": ("price", ["**", "1?9起", "￥？？"], "masked-price"),
    "a question mark": ("price", ["?"], None),
    "only asterisks elsewhere": ("name", ["**"], None),
    "seconds with a part in text": ("create_time", ["1700000000.25"], "epoch-seconds"),
    "another signature": ("url", ["https://a.b/c?sv=1&sig=x", "https://a.b/d.mp4?pkey=AB"], "signed-url"),
    "plain text": ("title", ["hello"], None),
    "always empty": ("title", ["", None], "empty"),
    "always zero": ("create_time", [0, "", None], "zero"),
    "only null": ("create_time", [None], None),
    "no scalar": ("create_time", [[], {}], None),
}


@pytest.mark.parametrize("case", FITS)
def test_a_format_needs_all_values_and_the_right_key(case: str) -> None:
    key, values, expected = FITS[case]
    assert format_of(key, *values) == expected
    assert format_of(key, *reversed(values)) == expected


def test_items_and_values_have_the_formats_of_their_key() -> None:
    schema = infer([{"url_list": [SIGNED, SIGNED], "tags": {"17": "{}", "18": '{"a": 1}'}}])["properties"]
    assert schema["url_list"]["items"] == {"type": "string", "format": "signed-url"}
    assert schema["tags"]["additionalProperties"] == {"type": "string", "format": "json"}
    assert (meaning(schema["url_list"]), meaning(schema["tags"])) == ("items: signed address", "values: JSON in text")


def test_a_field_of_objects_and_texts_can_have_a_format() -> None:
    field = infer([{"extra": '{"a": 1}'}, {"extra": {"a": 1}}])["properties"]["extra"]
    assert field == {"anyOf": [{"$ref": "#/$defs/Extra"}, {"type": "string", "format": "json"}]}
    assert meaning(field) == "JSON in text"


def test_data_that_is_no_record_can_have_a_format() -> None:
    assert infer([[SIGNED]]) == {"type": "array", "items": {"type": "string", "format": "signed-url"}}
    assert infer(['{"a": 1}'])["format"] == "json"


KEYS = ["create_time", "fans_count", "display_total", "title", "price", "time_count", "x"]
TEXTS = ["", "0", "-1", "1700000000", "1700000000123", "12", "1.2万", "4000+", "1,234", "10k", "{}", "[]"]
MORE = [SIGNED, "¥1?9", "6??", "text"]
OTHERS: list[Any] = [None, 0, -1, 0.0, 7, 1700000000, 1700000000123, 1.5, True, [], {}, ["12"], {"7": "{}"}]
VALUES = TEXTS + MORE + OTHERS
ROWS = st.lists(st.dictionaries(st.sampled_from(KEYS), st.sampled_from(VALUES), min_size=1), min_size=1, max_size=5)


def claims(schema: Schema) -> str:
    return json.dumps(schema, sort_keys=True)


@settings(max_examples=100, deadline=None)
@given(ROWS, st.randoms(use_true_random=False))
def test_neither_order_nor_steps_change_a_format(rows: list[dict[str, Any]], random: Any) -> None:
    expected = infer(rows)
    shuffled = random.sample(rows, len(rows))
    grown = infer(shuffled[:1])
    for row in shuffled[1:]:
        assert write(read(grown)) == grown
        grown = widen(grown, [row])
    assert claims(grown) == claims(infer(shuffled)) == claims(expected)


@settings(max_examples=100, deadline=None)
@given(ROWS, ROWS)
def test_a_lost_format_never_comes_back(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> None:
    before, after = infer(first)["properties"], infer(first + second)["properties"]
    pending = {"empty", "zero", None}
    for key, field in before.items():
        known, now = field.get("format"), after[key].get("format")
        if known is None and field.get("type") in ("string", "number", "boolean"):
            assert now is None
        if known not in pending:
            assert now in (known, None)


def test_a_lost_format_is_a_change() -> None:
    before, after = infer([{"create_time": 1700000000}]), infer([{"create_time": 1700000000}, {"create_time": 5}])
    (change,) = changes(before, after)
    assert str(change) == "~ data.create_time: int (epoch seconds) -> int"


@pytest.mark.parametrize("value", ["no JSON", "0"], ids=["text", "zero"])
def test_a_small_answer_that_contradicts_counts(value: str) -> None:
    known = grow(None, [Example("GET /api/a/b/v1", {"extra": "", "pad": "x" * 300})], "2026-11-29").schema
    again = grow(known, [Example("GET /api/a/b/v1", {"extra": value})], "2026-11-30")
    assert again.counted == 1
    assert "format" not in again.schema["properties"]["extra"]
