"""Examples -> schema: what is claimed, what stays unknown, what types are called."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.answers.collect.evidence import changes
from codegen.answers.infer.attributes import attributes
from codegen.answers.infer.infer import infer, widen
from codegen.answers.infer.json_schema import Schema, read, write
from codegen.answers.infer.map_detection import is_id
from codegen.answers.print.schema_drift import differences


def field(*values: object) -> Any:
    """The schema of one field that held these values, one in each example."""
    return infer([{"field": value} for value in values])["properties"]["field"]


ONE: dict[str, tuple[list[Any], Schema]] = {
    "text": (["a"], {"type": "string"}),
    "an integer": ([1], {"type": "integer"}),
    "an integer beyond 2^53": ([2**60], {"type": "integer"}),
    "digits in text": (["007"], {"type": "string"}),
    "a float": ([1.5], {"type": "number"}),
    "integer and float": ([1, 1.5], {"type": "number"}),
    "a bool is not an integer": ([True, 1], {"type": ["integer", "boolean"]}),
    "null widens": (["a", None], {"type": ["string", "null"]}),
    "only null": ([None], {}),
    "text and integer": (["a", 1], {"type": ["string", "integer"]}),
    "an empty list": ([[]], {"type": "array"}),
    "a list of nulls": ([[None]], {"type": "array", "items": {}}),
    "a list": ([["a", 1]], {"type": "array", "items": {"type": ["string", "integer"]}}),
    "an empty and a full list": ([[], ["a"]], {"type": "array", "items": {"type": "string"}}),
    "a list of lists": ([[[1]]], {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}}),
    "an empty object": ([{}], {"type": "object"}),
    "a map": ([{"17": 1, "18": 2}], {"type": "object", "additionalProperties": {"type": "integer"}}),
    "a map of words": ([{"水果": "x"}], {"type": "object", "additionalProperties": {"type": "string"}}),
    "PHP's empty object": ([{"17": 1}, []], {"type": ["object", "array"], "maxItems": 0}),
    "an object": ([{"name": "x"}], {"$ref": "#/$defs/Field"}),
    "an object or null": ([{"name": "x"}, None], {"anyOf": [{"$ref": "#/$defs/Field"}, {"type": "null"}]}),
    "an object or text": ([{"name": "x"}, "x"], {"anyOf": [{"$ref": "#/$defs/Field"}, {"type": "string"}]}),
}


@pytest.mark.parametrize("case", ONE)
def test_a_field_says_what_was_seen(case: str) -> None:
    values, expected = ONE[case]
    assert field(*values).items() >= expected.items()


def test_nothing_is_required_and_no_value_is_kept() -> None:
    schema = str(infer([{"id": "secret-1", "items": [{"name": "secret-2"}], "by": {"1093": "secret-3"}}]))
    assert "required" not in schema
    assert not any(text in schema for text in ("secret", "1093"))


@pytest.mark.parametrize(
    ("data", "kind"),
    [([1], "array"), ("x", "string"), (None, None), ({"17": {"a": 1}}, "object"), ([], "array")],
    ids=["list", "text", "null", "map", "empty list"],
)
def test_the_whole_need_not_be_an_object(data: object, kind: str | None) -> None:
    assert infer([data]).get("type") == kind


@pytest.mark.parametrize("nothing", [None, ""], ids=["null", "empty text"])
@pytest.mark.parametrize("data", [{"a": 1}, [{"a": 1}], {"17": {"a": 1}}, []], ids=["record", "list", "map", "empty"])
def test_a_whole_that_is_nothing_changes_no_type(data: object, nothing: object) -> None:
    known = infer([data])
    after, before = widen(known, [nothing]), widen(infer([nothing]), [data])
    assert infer([data, nothing]) == infer([nothing, data]) == after == before == known
    assert list(differences(known, nothing)) == []


def test_null_widens_a_scalar_whole() -> None:
    assert infer(["x", None])["type"] == ["string", "null"]


def names(*examples: Any, before: Schema | None = None) -> set[str]:
    return set(infer(examples, before).get("$defs", {}))


def test_a_type_is_called_as_the_field_that_holds_it() -> None:
    assert names({"owner": {"id": 1}, "noteInfo": {"text": ""}}) == {"Owner", "NoteInfo"}


SINGULAR = {"videos": "Video", "video_list": "Video", "noteList": "Note", "categories": "Category", "list": "ListItem"}
SAME = {"news": "News", "data": "DataItem", "replies": "Reply", "boxes": "Box", "status": "Status", "photos": "Photo"}


@pytest.mark.parametrize(("key", "name"), (SINGULAR | SAME).items())
def test_an_item_is_called_in_the_singular(key: str, name: str) -> None:
    assert names({key: [{"a": 1, "b": 2}]}) == {name}


def test_the_values_of_a_map_are_called_in_the_singular() -> None:
    assert names({"sku_list": {"7700123456789": {"price": 1}}}) == {"Sku"}


def test_equal_names_are_prefixed_by_the_outer_name() -> None:
    example = {"order": {"info": {"price": 1}}, "buyer": {"info": {"name": ""}}, "info": {"count": 1}}
    assert names(example) == {"Order", "Buyer", "Info", "OrderInfo", "BuyerInfo"}


def test_the_plain_name_goes_to_the_shape_used_most() -> None:
    rare, common = {"info": {"x": 1}}, {"price": 1, "stock": 2}
    schema = infer(
        [{"a": rare, "b": {"info": common, "k": 1}, "c": {"info": common, "l": ""}, "d": {"info": common, "m": 0.5}}]
    )
    assert set(schema["$defs"]["Info"]["properties"]) == {"price", "stock"}
    assert set(schema["$defs"]["AInfo"]["properties"]) == {"x"}


def test_one_shape_is_one_type_named_by_the_common_words() -> None:
    video = {"id": "1", "plays": 2}
    assert names({"newest_videos": [video], "masterpiece_videos": [video]}) == {"Video"}


def test_alike_is_enough_where_the_field_is_the_same() -> None:
    author = {"id": 1, "name": "", "avatar": "", "fans": 2, "likes": 3}
    fewer = {"id": 1, "name": "", "avatar": "", "fans": 2}
    schema = infer([{"video": {"author": author, "x": 1}, "comment": {"author": fewer, "y": 2}}])
    assert set(schema["$defs"]) == {"Author", "Video", "Comment"}


def test_a_contradiction_below_keeps_types_apart() -> None:
    assert len(names({"a": {"edges": [{"node": {"x": 1}}]}, "b": {"edges": [{"node": {"y": ""}}]}})) == 6


def test_recursion_closes() -> None:
    leaf = {"id": "3", "text": "", "likes": 1, "user": {"name": ""}}
    tree = leaf | {"replies": [leaf | {"replies": [leaf]}]}
    schema = infer([{"comments": [tree]}])
    assert set(schema["$defs"]) == {"Comment", "User"}
    assert schema["$defs"]["Comment"]["properties"]["replies"]["items"] == {"$ref": "#/$defs/Comment"}


def test_an_empty_object_of_php_hinders_no_recursion() -> None:
    inner = {"id": 1, "text": "x", "lang": "en", "author": "a", "media": [], "quoted": None}
    tweet = {"id": 1, "text": "x", "lang": "en", "author": "a", "media": {"url": "x"}, "quoted": inner}
    schema = infer([{"tweet": tweet}])
    assert schema["$defs"].keys() == {"Tweet", "Media"}
    assert schema["$defs"]["Tweet"]["properties"]["quoted"] == {"anyOf": [{"$ref": "#/$defs/Tweet"}, {"type": "null"}]}


def test_the_whole_may_stand_inside_itself() -> None:
    node = {"id": "", "label": "", "depth": 1, "open": True}
    schema = infer([node | {"children": [node | {"children": [node]}]}])
    assert (schema["properties"]["children"]["items"], schema.get("$defs")) == ({"$ref": "#"}, None)


def test_a_new_field_elsewhere_renames_nothing() -> None:
    first = {"order": {"info": {"price": 1}}}
    before = infer([first])
    more = {"a": {"info": {"x": 1}}, "b": {"info": {"x": 1}}, "c": {"info": {"x": 1}}}
    after = widen(before, [first | more])
    assert after["$defs"].keys() > before["$defs"].keys()
    assert after["$defs"]["Info"]["properties"] == before["$defs"]["Info"]["properties"]
    assert names(first | more, before=before) >= set(before["$defs"])


def test_names_of_python_are_left_alone() -> None:
    assert names({"any": {"a": 1}, "none": {"b": 1}, "true": {"c": 1}, "record": {"d": 1}}) == {
        "RootAny",
        "RootNone",
        "RootTrue",
        "RootRecord",
    }


def test_keys_without_a_letter_still_give_a_name() -> None:
    assert names({"__": {"a": 1}, "_720p": {"b": 1}}) == {"Item", "N720P"}


def test_a_null_among_items_differs_where_none_was_seen() -> None:
    schema = infer([{"videos": [{"id": 1}], "by_id": {"7": {"name": "x"}, "8": {"name": "y"}}}])
    found = [str(one) for one in differences(schema, {"videos": [None, {}, []], "by_id": {"9": None, "1": []}})]
    assert found == [
        "data.videos[]: declared Video, received null",
        "data.by_id['9']: declared ById, received null",
    ]
    assert list(differences(infer([[None, {"id": 1}]]), [None])) == []


def test_data_keys_are_moved_wherever_they_come_from() -> None:
    user: dict[str, Any] = {"x": 1, "y": 2, "z": {}}
    known = infer([{"by": {"list": 1, "1234567890": user}, "one": user}])
    after = widen(known, [{"by": {"1234567890": {"z": {"13800138000": 1}}}}])
    assert "13800138000" not in json.dumps(after)


def test_a_map_and_a_record_of_one_place_are_a_map() -> None:
    inner: dict[str, Any] = {"x": 1, "y": 2}
    first = {"bert": {"m": {"17": 1, "18": 2}, **inner}, "ada": {"m": {"foo": "s", "bar": 1}, **inner}}
    for order in (first, dict(reversed(first.items()))):
        after = widen(infer([{"users": order}]), [{"users": dict.fromkeys(MANY, inner)}])
        assert list(differences(after, {"users": order})) == []


def test_two_keys_never_have_one_attribute() -> None:
    kinds = {"ada": {"class": 1}, "bert": {"_class": "s"}, "carl": {"__class": [1]}}
    inner: dict[str, Any] = {"x": 1, "y": 2}
    known = infer([{"users": {name: {**one, **inner} for name, one in kinds.items()}}])
    after = widen(known, [{"users": dict.fromkeys(MANY, inner)}])
    (user,) = after["$defs"].values()
    names = attributes(user["properties"], user.get("x-attributes"))
    assert len(set(names.values())) == len(names) == 5


ALIKE = ["class", "_class", "__class", "class_", "class__", "@class", "items", "items_"]


@given(st.lists(st.lists(st.sampled_from(ALIKE), min_size=1, unique=True), min_size=1, max_size=4))
def test_names_of_attributes_never_change(steps: list[list[str]]) -> None:
    schema, names = infer([]), dict[str, str]()
    for keys in steps:
        schema = widen(schema, [{**dict.fromkeys(keys, 1), "list": []}])
        now = attributes(schema["properties"], schema.get("x-attributes"))
        assert now.items() >= names.items()
        assert len(set(now.values())) == len(now)
        assert write(read(schema)) == schema
        names = now


def test_a_new_schema_keeps_the_attributes() -> None:
    before = widen(infer([{"class": 1}]), [{"class_": "x"}])
    assert infer([{"class": 1, "class_": "x"}], before)["x-attributes"] == before["x-attributes"]


def test_a_key_that_is_field_and_data_separates_two_types() -> None:
    examples = [{"a": [{"水果": 1, "重量": "s", "y": [1]}] * 3, "b": {"a": {"重量": 1, "y": [1]}}}]
    assert list(differences(infer(examples), examples[0])) == []


def test_an_empty_php_list_is_not_a_scalar() -> None:
    first, second = ({"id": 1, "name": "x", "media": media} for media in ([], "x"))
    assert infer([{"a": first, "b": {"inner": second}}])["$defs"].keys() >= {"A", "Inner"}


MANY = [f"{first}{last}" for first in "abcd" for last in "xyz"]


def users(*names: str) -> dict[str, Any]:
    return {"users": {name: {"id": 1, "age": 2} for name in names}}


def test_fields_become_a_map_if_more_answers_show_data_keys() -> None:
    few = infer([users("ada", "bert")])
    assert few["$defs"].keys() == {"Users", "Ada"}
    after = widen(few, [users(*MANY)])
    assert after["properties"]["users"] == {"type": "object", "additionalProperties": {"$ref": "#/$defs/User"}}
    assert not {"ada", "bert", *MANY} & set(re.findall(r"\w+", json.dumps(after).lower()))


def test_a_record_that_gains_a_field_stays_one() -> None:
    known = infer([{"sizes": {name: {"w": 1, "h": 2} for name in ("s", "m", "l", "xl", "xs", "xxl", "a", "b", "c")}}])
    assert known["$defs"]["Sizes"]["properties"].keys() >= {"s", "xxl"}
    after = widen(known, [{"sizes": {name: {"w": 1, "h": 2} for name in ("s", "tiny", "huge")}}])
    assert after["$defs"]["Sizes"]["properties"].keys() >= {"s", "tiny", "huge"}


def test_a_column_more_is_a_column() -> None:
    row: dict[str, Any] = {"水果": "x", "重量": 3, "树木": ["y"]}
    known = infer([row, row, row])
    assert widen(known, [row | {"颜色": "z", "17": 1}])["properties"].keys() == {*row, "颜色"}


def test_a_new_key_takes_no_name_away() -> None:
    before = infer([{"class": 1, "_id": 2}])
    after = widen(before, [{"class_": "x", "__id": "y"}])
    assert attributes(before["properties"]) == {"_id": "id_", "class": "class_"}
    assert after["x-attributes"] == {"__id": "id__", "_id": "id_", "class": "class_", "class_": "class__"}
    assert widen(after, [{"other": 1}])["x-attributes"] == after["x-attributes"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**70) | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "name", "items", "7", "8", "水果", "a b", "x", "y", "list"]), inner, max_size=5
        )
    ),
    max_leaves=15,
)


@settings(max_examples=100, deadline=None)
@given(st.lists(JSON, min_size=1, max_size=4))
@example([{"id": None, "name": [], "7": {"id": None, "name": [], "7": {"7": False}}}])
def test_no_example_differs_from_the_schema_of_all(examples: list[Any]) -> None:
    schema = infer(examples)
    assert [list(differences(schema, example)) for example in examples] == [[]] * len(examples)


@settings(max_examples=100, deadline=None)
@given(st.lists(JSON, min_size=1, max_size=3), st.lists(JSON, min_size=1, max_size=3))
@example([[None]], [[False]])
def test_widening_takes_nothing_back(first: list[Any], second: list[Any]) -> None:
    before = infer(first)
    after = widen(before, second)
    assert [change for change in changes(before, after) if change.after is None and "." in change.place] == []
    assert [list(differences(after, example)) for example in first + second] == [[]] * (len(first) + len(second))


@settings(max_examples=60, deadline=None)
@given(st.lists(JSON, min_size=1, max_size=4))
def test_growing_loses_no_field_and_keeps_no_id_as_field(examples: list[Any]) -> None:
    schema = infer(examples[:1])
    for number, one in enumerate(examples, 1):
        schema = widen(schema, [one])
        assert [list(differences(schema, earlier)) for earlier in examples[:number]] == [[]] * number
        records = [schema, *schema.get("$defs", {}).values()]
        assert not [key for record in records for key in record.get("properties", ()) if is_id(key)]


@settings(max_examples=60, deadline=None)
@given(st.lists(JSON, min_size=1, max_size=3))
def test_a_schema_is_read_as_it_was_written(examples: list[Any]) -> None:
    schema = infer(examples)
    assert write(read(schema)) == schema


@settings(max_examples=60, deadline=None)
@given(st.lists(JSON, min_size=1, max_size=3))
@example([{"id": None, "items": [], "7": {"id": None, "items": [], "7": False}}])
def test_the_same_evidence_again_changes_nothing(examples: list[Any]) -> None:
    schema = infer(examples)
    assert list(changes(schema, widen(schema, examples))) == []
