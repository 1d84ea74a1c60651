"""Records: the received dict, read by attribute; no data breaks them."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.answers.infer.attributes import attributes
from justone_generated._fields import RESERVED, attribute
from justone_generated._record import NoSuchField, Record
from tests.unit.runtime.page_record import ANSWER, Page, Price, page, read_all


def test_declared_fields_are_attributes() -> None:
    record = page()
    assert (record.name, record.price.amount, record.videos[0].price.amount) == ("Ada", "4.20", "1")
    assert (record.by_id["7"].title, record.rows[0][0].amount, record.tags["x"]) == ("seven", "6", ["y"])


def test_a_missing_scalar_is_none() -> None:
    assert (page().plays, Page().name, page(name=None).name) == (None, None, None)


@pytest.mark.parametrize("came", [{}, {"price": None}, {"price": []}], ids=["missing", "null", "an empty list"])
def test_a_missing_object_is_an_empty_record(came: dict[str, Any]) -> None:
    record = Page(came)
    assert (record.price, record.price.amount, bool(record.price), type(record.price)) == ({}, None, False, Price)
    assert record == came


@pytest.mark.parametrize("came", [{}, {"videos": None, "by_id": None}, {"videos": {}, "by_id": []}], ids=str)
def test_missing_lists_and_maps_are_empty(came: dict[str, Any]) -> None:
    record = Page(came)
    assert (record.videos, record.by_id) == ([], {})
    assert record == came


@pytest.mark.parametrize("value", ["text", 7, 0, False, "", ["list"], 1.5], ids=repr)
def test_a_value_of_another_type_is_returned_as_received(value: object) -> None:
    assert page(price=value).price is value


@pytest.mark.parametrize("value", [{"a": 1}, "text", 7], ids=repr)
def test_a_list_of_another_type_is_returned_as_received(value: object) -> None:
    assert page(videos=value).videos is value


def test_a_union_gives_each_kind_its_type() -> None:
    assert type(page().mixed) is Price
    assert (page(mixed="text").mixed, page(mixed=None).mixed, Page().mixed) == ("text", None, None)


def test_declared_keys_have_valid_attribute_names() -> None:
    record = page()
    assert (record.items_[0].amount, record.typename_, record.key_720p_) == ("7", "Page", "link")
    assert list(record.items()) == list(ANSWER.items())


def test_undeclared_keys_are_reached_by_attribute_and_item() -> None:
    record: Any = page()
    assert (record.unheard, record["unheard"]) == ({"of": 1}, {"of": 1})


def test_undeclared_keys_have_valid_attribute_names() -> None:
    record: Any = Page({"_p": 1, "from": 2, "values": 3, "__id": 4, "9 lives": 5})
    assert (record.p_, record.from_, record.values_, record.id_, record.key_9_lives_) == (1, 2, 3, 4, 5)
    record.from_ = 6
    assert record["from"] == 6


@given(st.text(max_size=8) | st.sampled_from(["items", "copy", "class", "_x", "__typename", "720p", "host-name", "²"]))
def test_undeclared_keys_are_named_like_declared_ones(key: str) -> None:
    name = attributes([key])[key]
    assert attribute(key) == name
    assert getattr(Page({key: 1}), name) == 1 or name in Page.__annotations__


def test_a_key_named_like_a_method_of_type_is_read() -> None:
    record: Any = Page({"mro": 1})
    assert (record.mro, "mro" in dir(record)) == (1, True)


def test_the_reserved_attributes_are_the_methods_of_records() -> None:
    assert {name for name in dir(Record) if not name.startswith("_")} == RESERVED


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("_p", "did you mean 'p_'"),
        ("p", "did you mean 'p_'"),
        ("fromm_", "did you mean 'from_'"),
        ("keys", r"which is a method of dict; use record\['keys'\]"),
        ("mro", "list\\(record\\) shows the keys"),
    ],
)
def test_a_hint_names_what_can_be_written(name: str, hint: str) -> None:
    record: Any = Page({"_p": 1, "from": 2})
    with pytest.raises(NoSuchField, match=hint):
        setattr(record, name, 1)


def test_a_misspelt_attribute_suggests_the_closest() -> None:
    record: Any = page()
    with pytest.raises(AttributeError, match=r"Page has no field 'nmae': did you mean 'name'\?"):
        _ = record.nmae
    with pytest.raises(AttributeError, match="did you mean 'unheard'"):
        _ = record.unheardd


def test_a_missing_item_is_a_key_error_with_a_suggestion() -> None:
    with pytest.raises(KeyError, match="did you mean 'name'"):
        _ = page()["nam"]
    assert page().get("nam") is None


def test_a_name_without_close_matches_points_to_the_keys() -> None:
    with pytest.raises(NoSuchField, match=r"Page has no field 'qqq': list\(record\) shows the keys"):
        _ = page()["qqq"]


@pytest.mark.parametrize("name", ["_repr_latex_", "__array__", "__len_hint__", "_x"])
def test_names_that_tools_probe_for_are_never_keys(name: str) -> None:
    assert not hasattr(Page({name: 1}), name)


def test_reading_does_not_change_the_received_data() -> None:
    received = copy.deepcopy(ANSWER)
    record = read_all(Page(received))
    assert received == ANSWER
    assert [type(value) for value in received.values()] == [type(value) for value in ANSWER.values()]
    assert type(received["videos"][0]) is dict
    assert record == ANSWER


def test_a_record_equals_the_received_data() -> None:
    assert page() == ANSWER
    assert read_all(page()) == ANSWER
    assert json.dumps(read_all(page())) == json.dumps(ANSWER)


def test_a_value_is_converted_once() -> None:
    record = page()
    assert record.price is record.price
    assert record.videos is record.videos
    assert record.by_id is record.by_id
    assert record["price"] is record.price


COPIES = {
    "pickle": lambda record: pickle.loads(pickle.dumps(record)),
    "copy": copy.copy,
    ".copy()": lambda record: record.copy(),
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("prepare", [page, lambda: read_all(page())], ids=["fresh", "read"])
def test_copies_are_records_and_equal(way: str, prepare: Any) -> None:
    twin = COPIES[way](prepare())
    assert (twin, type(twin)) == (ANSWER, Page)
    assert (twin.videos[0].title, twin.price.amount, twin.by_id["7"].title) == ("one", "4.20", "seven")


def test_a_deep_copy_shares_nothing() -> None:
    record = page()
    copy.deepcopy(record).price["amount"] = "0"
    assert record.price.amount == "4.20"


def test_to_dict_gives_plain_data_all_the_way_down() -> None:
    plain = read_all(page()).to_dict()
    assert plain == ANSWER
    pending: list[Any] = [plain]
    while pending:
        value = pending.pop()
        assert type(value) in {dict, list, str, int, type(None)}
        pending += value.values() if isinstance(value, dict) else value if isinstance(value, list) else []


def test_the_representation_is_short() -> None:
    shown = repr(page(name="x" * 500))
    assert shown.startswith("Page(name='xxxx")
    assert "... 7 more" in shown
    assert len(shown) < 250


def test_assigning_a_field_writes_its_key() -> None:
    record: Any = page()
    record.name, record.items_, record.unheard = "Bo", [], 2
    assert (record["name"], record["items"], record["unheard"]) == ("Bo", [], 2)
    del record.name
    assert (record.name, "name" in record) == (None, False)


def test_assigning_an_unknown_name_is_refused() -> None:
    record: Any = page()
    with pytest.raises(AttributeError, match="did you mean 'name'"):
        record.nmae = 1


def test_dir_lists_the_fields() -> None:
    assert {"name", "price", "items_", "to_dict", "keys"} <= set(dir(page()))


def test_dir_lists_declared_and_undeclared_attributes_once() -> None:
    record: Any = page()
    record["any-thing"] = record["other"] = record.name
    assert len(dir(record)) == len(set(dir(record)))
    assert {"any_thing_", "other"} <= set(dir(record))


def test_a_subclass_inherits_the_fields() -> None:
    class Mine(Page):
        @property
        def shout(self) -> str:
            return (self.name or "").upper()

    assert (Mine(ANSWER).price.amount, Mine(ANSWER).shout) == ("4.20", "ADA")


def test_a_subclass_may_declare_fields_by_types() -> None:
    class Mine(Page):
        pass

    class Own(Record):
        deep: str | None

    Mine.__annotations__ = {"size": int | None, "price": Price, "pairs": list[Price], "own": dict[str, Own]}
    mine: Any = Mine(ANSWER | {"size": 3, "pairs": [{"amount": "8"}], "own": {"17": {"deep": "x"}}})
    assert (mine.size, mine.price.amount, mine.pairs[0].amount, mine.name) == (3, "4.20", "8", "Ada")
    assert mine.own["17"].deep == "x"


def test_fields_are_matched_only_by_name() -> None:
    match page():
        case Page(name=str(name), price=Price(amount=amount)):
            found = name, amount
        case _:
            found = None, None
    assert found == ("Ada", "4.20")
    assert Page.__match_args__ == ()  # a pattern by position would take the whole dict


def test_the_error_survives_a_pickle() -> None:
    with pytest.raises(NoSuchField) as caught:
        page()["nam"]
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
