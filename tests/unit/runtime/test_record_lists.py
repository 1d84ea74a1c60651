"""Lists of records: their items are records, however a program takes them."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from tests.unit.runtime.page_record import Video, page


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
def test_an_item_taken_in_any_way_is_a_record(way: str) -> None:
    item = TAKEN[way](page().videos)
    assert (type(item), item.title) == (Video, "one")


@pytest.mark.parametrize("method", ["__getitem__", "__iter__", "__reversed__", "copy", "pop", "sort"])
def test_another_thread_may_convert_the_list_meanwhile(method: str) -> None:
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
def test_items_added_by_a_program_are_not_converted(way: str, prepare: Callable[[Any], Any]) -> None:
    record = page()
    prepare(record.videos)
    PUT[way](record.videos)
    assert (type(record.videos[-1]), record.videos[-1]) == (dict, {"title": "mine"})
    assert json.loads(json.dumps(record))["videos"][-1] == {"title": "mine"}


def test_reading_does_not_change_the_repr_of_a_list() -> None:
    read, unread = page().videos, page().videos
    assert [item and type(item) for item in read] == [Video, None, str]
    assert repr(unread) == repr(read) == "[Video(title='one', price=<1 key>), None, 'odd']"
