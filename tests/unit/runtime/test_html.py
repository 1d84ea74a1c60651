"""Records, lists, maps and answers as HTML: compact, escaped, and no request to anywhere."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from justone_generated._base import Answer
from justone_generated._html import value_html
from justone_generated._items import Map
from justone_generated._record import Record, opened
from tests.unit.runtime.html_tables import Tables
from tests.unit.runtime.page_record import Page, Video, page


def html(value: Any) -> str:
    return str(value._repr_html_())


def rows(value: Any) -> dict[str, str]:
    return {row[0]: row[1] for row in Tables(html(value)).rows}


def test_a_record_has_a_row_for_each_field() -> None:
    shown = rows(page())
    assert shown["name"] == "Ada"
    assert shown["price"] == "{amount, currency}"
    assert (shown["videos"], shown["labels"], shown["items_"]) == ("[3 items]", "[2 items]", "[1 item]")


def test_a_record_names_fields_as_programs_read_them() -> None:
    shown = rows(page())
    assert {"items_", "typename_", "key_720p_", "unheard"} <= shown.keys()
    assert not {"items", "__typename", "720p"} & shown.keys()


def test_names_come_first_and_empty_fields_last() -> None:
    record = Record(
        empty=None, link="https://a.invalid", tags=[1], is_it=True, plays=7, shopId="9", nick_name="Ada", paid=1
    )
    assert list(rows(record)) == ["shopId", "nick_name", "plays", "paid", "is_it", "tags", "link", "empty"]


def test_a_long_record_names_the_rest() -> None:
    tables = Tables(html(Record({f"field_{number}": number for number in range(33)})))
    assert len(tables.rows) == 30
    assert tables.lines == ["Record", "3 more: field_30, field_31, field_32"]


def test_long_texts_are_cut() -> None:
    shown = rows(Record(text="x" * 500, note="y" * 80))
    assert shown == {"text": "x" * 79 + "…", "note": "y" * 80}


def test_a_map_shows_its_keys_as_they_are() -> None:
    assert rows(Map({"2026-11-29": {"a": 1}})) == {"2026-11-29": "{a}"}


def test_an_object_in_a_cell_names_its_first_fields() -> None:
    inner = {f"f{number}": number for number in range(9)}
    assert rows(Record(inner=inner, one={"items": 1})) == {
        "inner": "{f0, f1, f2, f3, f4, f5, 3 more}",
        "one": "{items}",
    }


ODD = {
    "a tag": "<script>alert(1)</script>",
    "an attribute": "\" onmouseover='alert(1)'",
    "an entity": "&lt;b&gt;",
    "an image": '<img src="https://a.invalid/x.png">',
    "half a pair": "\ud83d!",
    "a NUL": "a\x00b",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_nothing_received_is_read_as_html(text: str) -> None:
    everywhere: list[Any] = [
        Record({text: text}),
        opened([{text: text}]),
        opened([[text], {"a": text}]),
        Map({text: [text]}),
    ]
    for value in everywhere:
        shown = html(value)
        assert Tables(shown).rows
        assert shown.encode()
        assert "<script" not in shown
        assert "<img" not in shown


def test_a_received_text_is_shown_as_it_is() -> None:
    assert rows(Record(text='<b>"&amp;"</b>')) == {"text": '<b>"&amp;"</b>'}


def test_a_list_has_a_row_for_each_record() -> None:
    tables = Tables(html(page(videos=[{"title": "one", "price": None}, {"title": "two", "likes": 3}]).videos))
    assert tables.lines == ["2 items, 2 fields"]
    assert tables.rows == [["title", "likes"], ["one", ""], ["two", "3"]]


def test_a_long_list_says_how_much_it_shows() -> None:
    videos = page(videos=[{f"field_{number}": number for number in range(20)}] * 12).videos
    tables = Tables(html(videos))
    assert tables.lines == ["10 of 12 items, 8 of 20 fields"]
    assert [len(row) for row in tables.rows] == [8] * 11


def test_a_list_of_anything_has_one_column() -> None:
    assert Tables(value_html(["a", 7, None, [1]])).rows == [["a"], ["7"], ["None"], ["[1 item]"]]
    assert Tables(value_html([])).lines == ["0 items, 0 fields"]


@pytest.mark.parametrize("prepare", [lambda items: None, list], ids=["fresh", "read"])
def test_showing_a_list_changes_nothing_in_it(prepare: Any) -> None:
    record = page()
    prepare(record.videos)
    html(record.videos)
    assert record == page()
    assert type(record.videos[0]) is Video


def answer(**changes: Any) -> Answer[Any]:
    return Answer(Page(name="Ada"), operation="GET /api/a/v1", **changes)


def test_an_answer_says_what_it_cost() -> None:
    tables = Tables(html(answer(attempts=2)))
    assert tables.lines == ["GET /api/a/v1 (code 0, billed: yes, attempts: 2, region: global)", "Page"]
    assert tables.rows == [["name", "Ada"]]


def test_an_answer_of_the_cache_says_its_age() -> None:
    assert "attempts: 1, region: global, from the cache, 7 s old" in html(answer(age=7.2))


@pytest.mark.parametrize(
    ("data", "line"),
    [("text", "text"), (None, "None"), (7, "7"), ([], "0 items, 0 fields"), ({}, "dict")],
    ids=["text", "null", "number", "empty list", "empty object"],
)
def test_an_answer_shows_data_of_any_shape(data: Any, line: str) -> None:
    assert Tables(html(Answer(data, operation="GET /api/a/v1"))).lines[1] == line


def test_nothing_is_imported_before_a_notebook_asks() -> None:
    code = (
        "import justone_client, sys\n"
        "from justone_client import Record, Answer\n"
        "record = Record(users=[{'id': '1'}] * 9)\n"
        "repr(record.users), repr(Answer(record, operation='GET /api/a/v1'))\n"
        "print([name for name in sys.modules if name.endswith(('._html', '.last_page'))])\n"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown == "[]\n"
