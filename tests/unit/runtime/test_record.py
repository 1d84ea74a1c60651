"""Records: the dict that came, read by attribute; nothing that comes breaks them."""

from __future__ import annotations

import copy
import json
import os
import pickle
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.answers.infer.attributes import attributes
from justone_generated import _items
from justone_generated._fields import RESERVED, attribute
from justone_generated._record import NoSuchField, Record, typed


class Price(Record):
    amount: str | None
    currency: str | None


class Video(Record):
    title: str | None
    price: Price
    related: list[Video]


class Page(Record):
    __keys__ = {"items_": "items", "typename_": "__typename", "key_720p_": "720p"}  # noqa: RUF012 - as printed
    __others__ = "int"

    name: str | None
    plays: int | None
    price: Price
    videos: list[Video]
    labels: list[str]
    by_id: dict[str, Video]
    tags: dict[str, list[str]]
    mixed: Price | str | None
    rows: list[list[Price]]
    anything: Any
    items_: list[Price]
    typename_: str | None
    key_720p_: str | None


ANSWER: dict[str, Any] = {
    "name": "Ada",
    "price": {"amount": "4.20", "currency": "CNY"},
    "videos": [{"title": "one", "price": {"amount": "1"}}, None, "odd"],
    "labels": ["a", "b"],
    "by_id": {"7": {"title": "seven"}},
    "tags": {"x": ["y"]},
    "mixed": {"amount": "5"},
    "rows": [[{"amount": "6"}]],
    "anything": {"raw": 1},
    "items": [{"amount": "7"}],
    "__typename": "Page",
    "720p": "link",
    "unheard": {"of": 1},
}


def page(**changes: Any) -> Page:
    return Page(copy.deepcopy(ANSWER) | changes)


def touched(record: Page) -> Page:
    for name in Page.__annotations__:
        if not name.startswith("__"):
            getattr(record, name)
    return record


def test_declared_fields_are_attributes() -> None:
    record = page()
    assert (record.name, record.price.amount, record.videos[0].price.amount) == ("Ada", "4.20", "1")
    assert (record.by_id["7"].title, record.rows[0][0].amount, record.tags["x"]) == ("seven", "6", ["y"])


def test_a_scalar_that_did_not_come_is_none() -> None:
    assert (page().plays, Page().name, page(name=None).name) == (None, None, None)


@pytest.mark.parametrize("came", [{}, {"price": None}, {"price": []}], ids=["missing", "null", "an empty list"])
def test_an_object_that_did_not_come_is_an_empty_record_and_chains_hold(came: dict[str, Any]) -> None:
    record = Page(came)
    assert (record.price, record.price.amount, bool(record.price), type(record.price)) == ({}, None, False, Price)
    assert record == came


@pytest.mark.parametrize("came", [{}, {"videos": None, "by_id": None}, {"videos": {}, "by_id": []}], ids=str)
def test_lists_and_maps_that_did_not_come_are_empty(came: dict[str, Any]) -> None:
    record = Page(came)
    assert (record.videos, record.by_id) == ([], {})
    assert record == came


@pytest.mark.parametrize("value", ["text", 7, 0, False, "", ["list"], 1.5], ids=repr)
def test_a_changed_type_comes_through_as_received(value: object) -> None:
    assert page(price=value).price is value


@pytest.mark.parametrize("value", [{"a": 1}, "text", 7], ids=repr)
def test_a_changed_list_comes_through_as_received(value: object) -> None:
    assert page(videos=value).videos is value


def test_a_union_gives_each_kind_its_type() -> None:
    assert type(page().mixed) is Price
    assert (page(mixed="text").mixed, page(mixed=None).mixed, Page().mixed) == ("text", None, None)


def test_keys_that_no_attribute_can_have_are_reached_by_the_documented_name() -> None:
    record = page()
    assert (record.items_[0].amount, record.typename_, record.key_720p_) == ("7", "Page", "link")
    assert list(record.items()) == list(ANSWER.items())


def test_undeclared_keys_are_reached_by_attribute_and_item() -> None:
    record: Any = page()
    assert (record.unheard, record["unheard"]) == ({"of": 1}, {"of": 1})


def test_undeclared_keys_that_no_attribute_can_have_are_reached_by_the_documented_name() -> None:
    record: Any = Page({"_p": 1, "from": 2, "values": 3, "__id": 4, "9 lives": 5})
    assert (record.p_, record.from_, record.values_, record.id_, record.key_9_lives_) == (1, 2, 3, 4, 5)
    record.from_ = 6
    assert record["from"] == 6


@given(st.text(max_size=8) | st.sampled_from(["items", "copy", "class", "_x", "__typename", "720p", "host-name", "²"]))
def test_the_names_of_undeclared_keys_follow_the_rule_of_declared_ones(key: str) -> None:
    name = attributes([key])[key]
    assert attribute(key) == name
    assert getattr(Page({key: 1}), name) == 1 or name in Page.__annotations__


def test_an_undeclared_key_named_like_a_method_of_types_is_read() -> None:
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


def test_a_misspelt_attribute_tells_the_nearest_name() -> None:
    record: Any = page()
    with pytest.raises(AttributeError, match=r"Page has no field 'nmae': did you mean 'name'\?"):
        _ = record.nmae
    with pytest.raises(AttributeError, match="did you mean 'unheard'"):
        _ = record.unheardd


def test_a_missing_item_is_a_key_error_that_tells_the_nearest_name() -> None:
    with pytest.raises(KeyError, match="did you mean 'name'"):
        _ = page()["nam"]
    assert page().get("nam") is None


def test_a_missing_name_like_no_other_points_to_the_keys() -> None:
    with pytest.raises(NoSuchField, match=r"Page has no field 'qqq': list\(record\) shows the keys"):
        _ = page()["qqq"]


@pytest.mark.parametrize("name", ["_repr_html_", "__array__", "__len_hint__", "_x"])
def test_names_that_tools_probe_for_are_never_keys(name: str) -> None:
    assert not hasattr(Page({name: 1}), name)


def test_nothing_changes_what_was_received() -> None:
    received = copy.deepcopy(ANSWER)
    record = touched(Page(received))
    assert received == ANSWER
    assert [type(value) for value in received.values()] == [type(value) for value in ANSWER.values()]
    assert type(received["videos"][0]) is dict
    assert record == ANSWER


def test_a_record_is_equal_to_what_was_received_before_and_after_reading() -> None:
    assert page() == ANSWER
    assert touched(page()) == ANSWER
    assert json.dumps(touched(page())) == json.dumps(ANSWER)


def test_what_was_converted_once_stays() -> None:
    record = page()
    assert record.price is record.price
    assert record.videos is record.videos
    assert record.by_id is record.by_id
    assert record["price"] is record.price


def test_an_item_becomes_a_record_when_it_is_taken() -> None:
    record = page()
    assert record.videos[-3].title == "one"
    assert record.videos[0] is record.videos[0]
    assert (record.videos[1], record.videos[2]) == (None, "odd")
    with pytest.raises(IndexError):
        record.videos[3]


TAKEN: dict[str, Callable[[list[Any]], Any]] = {
    "a loop": lambda items: next(iter(items)),
    "a slice": lambda items: items[:1][0],
    "unpacked": lambda items: [*items][0],  # noqa: RUF015
    "list()": lambda items: list(items)[0],  # noqa: RUF015 - this very way
    "reversed": lambda items: list(reversed(items))[-1],
    "sorted": lambda items: sorted(items, key=str, reverse=True)[1],
    "added": lambda items: (items + [1])[0],  # noqa: RUF005
    "added to": lambda items: ([1] + items)[1],  # noqa: RUF005
    "extended": lambda items: [1].__iadd__(items)[1],
    "repeated": lambda items: (items * 2)[3],
    "repeated from the left": lambda items: (2 * items)[0],
    "popped": lambda items: items.pop(0),
    "copied": lambda items: items.copy()[0],
    "copy.copy": lambda items: copy.copy(items)[0],
    "pickled": lambda items: pickle.loads(pickle.dumps(items))[0],
    "sort": lambda items: items.sort(key=lambda item: type(item) is not Video) or items[0],
    "assigned": lambda items: [0].__setitem__(slice(0), items) or items[0],
}


@pytest.mark.parametrize("way", TAKEN)
def test_an_item_is_a_record_whatever_way_it_is_taken(way: str) -> None:
    item = TAKEN[way](page().videos)
    assert (type(item), item.title) == (Video, "one")


@pytest.mark.parametrize("method", ["__getitem__", "__iter__", "__reversed__", "copy", "pop", "sort"])
def test_another_thread_may_have_converted_the_list_meanwhile(method: str) -> None:
    videos: Any = page(videos=[{"title": "one"}]).videos
    began = getattr(type(videos), method)  # what this thread is about to run
    first = next(iter(videos))
    assert began is not getattr(type(videos), method)
    came = began(videos, *[0] * (method == "__getitem__"))
    item = came if isinstance(came, Video) else next(iter(came or videos))
    assert item is first


def put_whole(items: list[Any]) -> None:
    items[:] = [{"title": "mine"}]


PUT: dict[str, Callable[[list[Any]], Any]] = {
    "append": lambda items: items.append({"title": "mine"}),
    "insert": lambda items: items.insert(9, {"title": "mine"}),
    "extend": lambda items: items.extend([{"title": "mine"}]),
    "+=": lambda items: items.__iadd__([{"title": "mine"}]),
    "by index": lambda items: items.__setitem__(-1, {"title": "mine"}),
    "by slice": put_whole,
}


@pytest.mark.parametrize("way", PUT)
@pytest.mark.parametrize("prepare", [lambda items: None, list], ids=["fresh", "read"])
def test_what_a_program_puts_into_a_list_stays_what_it_is(way: str, prepare: Callable[[Any], Any]) -> None:
    record = page()
    prepare(record.videos)
    PUT[way](record.videos)
    assert (type(record.videos[-1]), record.videos[-1]) == (dict, {"title": "mine"})
    assert json.loads(json.dumps(record))["videos"][-1] == {"title": "mine"}


def test_a_list_of_records_prints_the_same_before_and_after_reading() -> None:
    read, unread = page().videos, page().videos
    assert [item and type(item) for item in read] == [Video, None, str]
    assert repr(unread) == repr(read) == "[Video(title='one', price=<1 keys>), None, 'odd']"


COPIES = {
    "pickle": lambda record: pickle.loads(pickle.dumps(record)),
    "copy": copy.copy,
    ".copy()": lambda record: record.copy(),
    "deepcopy": copy.deepcopy,
}


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("prepare", [page, lambda: touched(page())], ids=["fresh", "read"])
def test_copies_are_records_and_equal(way: str, prepare: Any) -> None:
    twin = COPIES[way](prepare())
    assert (twin, type(twin)) == (ANSWER, Page)
    assert (twin.videos[0].title, twin.price.amount, twin.by_id["7"].title) == ("one", "4.20", "seven")


def test_a_deep_copy_shares_nothing() -> None:
    record = page()
    copy.deepcopy(record).price["amount"] = "0"
    assert record.price.amount == "4.20"


def test_to_dict_gives_plain_data_all_the_way_down() -> None:
    plain = touched(page()).to_dict()
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


def test_assigning_what_is_neither_field_nor_key_is_refused() -> None:
    record: Any = page()
    with pytest.raises(AttributeError, match="did you mean 'name'"):
        record.nmae = 1


def test_dir_lists_the_fields() -> None:
    assert {"name", "price", "items_", "to_dict", "keys"} <= set(dir(page()))


def test_dir_lists_each_attribute_once_and_those_that_nobody_declared() -> None:
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


def test_fields_are_matched_by_name_and_by_nothing_else() -> None:
    match page():
        case Page(name=str(name), price=Price(amount=amount)):
            found = name, amount
        case _:
            found = None, None
    assert found == ("Ada", "4.20")
    assert Page.__match_args__ == ()  # a pattern by position would take the whole dict


def test_what_a_thread_wrote_is_not_lost_to_another_that_reads_for_the_first_time() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        kept = [_written_while_read(read) for read in (list, lambda videos: videos[2]) for _ in range(100)]
    finally:
        sys.setswitchinterval(interval)
    assert kept == ["new"] * 200


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # what Python 3.12 warns of is what is tried here
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_reads_though_another_thread_was_reading() -> None:
    with _items._converting:  # as held by a thread that the child does not have
        read, write = os.pipe()
        thread = threading.Thread(target=_fork_and_read, args=(write,))
        thread.start()
        thread.join()
    os.close(write)
    with os.fdopen(read) as pipe:
        assert pipe.read() == "one"


def _fork_and_read(pipe: int) -> None:
    """In a thread of its own: to the lock, which the main thread holds, it is somebody else."""
    child = os.fork()
    if child == 0:
        os.write(pipe, str(Page(ANSWER).videos[0].title).encode())
        os._exit(0)
    os.waitpid(child, 0)


def _written_while_read(read: Callable[[list[Video]], object]) -> str | None:
    record = Video({"related": [{"title": str(number)} for number in range(50)]})
    ready = threading.Barrier(2)

    def reading() -> None:
        ready.wait()
        read(record.related)

    thread = threading.Thread(target=reading)
    thread.start()
    ready.wait()
    record.related[2].title = "new"
    thread.join()
    return record.related[2].title


def test_threads_may_read_a_new_class_at_once() -> None:
    class Fresh(Page):
        pass

    ready, seen = threading.Barrier(8), []

    def read() -> None:
        ready.wait()
        seen.append((Fresh(ANSWER).price.amount, Fresh().plays))

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [("4.20", None)] * 8


def test_the_error_survives_a_pickle() -> None:
    with pytest.raises(NoSuchField) as caught:
        page()["nam"]
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("data", [None, "", "text", 3, [], [1], {}, {"a": 1}], ids=repr)
@pytest.mark.parametrize("reference", [None, "nowhere.at_all:Thing", "douyin_xingtu.get_author_base_info_v1:Gone"])
def test_data_comes_as_received_where_no_type_is_known(reference: str | None, data: object) -> None:
    assert typed(reference, data) is data


AUTHOR = "douyin_xingtu.get_author_base_info_v1:GetAuthorBaseInfoV1"


@pytest.mark.parametrize("data", ["text", 3, 0, False, [{}]], ids=repr)
def test_data_of_another_shape_comes_as_received(data: object) -> None:
    assert typed(AUTHOR, data) is data


@pytest.mark.parametrize("data", [None, "", [], {}], ids=repr)
def test_data_that_is_nothing_is_an_empty_record_and_chains_hold(data: object) -> None:
    nothing = typed(AUTHOR, data)
    assert (nothing, bool(nothing), nothing.nick_name, nothing.base_resp.status_code) == ({}, False, None, None)


@pytest.mark.parametrize("data", [None, "", {}, []], ids=repr)
def test_a_list_that_is_nothing_is_an_empty_list(data: object) -> None:
    assert typed("bilibili.get_video_danmu_v2:list[Any]", data) in ([], data)


def test_a_declared_key_that_did_not_come_says_so_instead_of_guessing() -> None:
    from justone_generated.models.douyin_xingtu import GetAuthorBaseInfoV1

    record = GetAuthorBaseInfoV1({})
    assert record.nick_name is None
    with pytest.raises(KeyError) as caught:
        record["nick_name"]
    assert "this GetAuthorBaseInfoV1 was received without 'nick_name'; read .nick_name" in str(caught.value)
