"""`rows`: what becomes a row, and what goes where in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from justone_client import Answer, AsyncClient, Client, InvalidArgument, NoData, ServerError
from justone_client.runs import rows
from justone_client.sandbox import Manner, Pages, Sandbox

FANS = "GET /api/weibo/get-fans/v1"
SPREAD = "GET /api/douyin-xingtu/gw/api/data_sp/get_author_spread_info/v1"


@pytest.fixture
def client() -> Iterator[Client]:
    with Sandbox(manner=Manner(pages=Pages(2, 3), documented=False)).client() as made:
        yield made


def answer(data: Any, operation: str = FANS) -> Answer[Any]:
    return Answer(data, operation=operation, raw={"code": 0, "data": data})


def cells(source: object, **settings: Any) -> list[dict[str, Any]]:
    table = rows(source, **settings)
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table]


def filled(source: object, **settings: Any) -> list[dict[str, Any]]:
    return [{name: cell for name, cell in row.items() if cell is not None} for row in cells(source, **settings)]


def test_an_answer_is_one_row_with_dotted_names() -> None:
    data = {"item_num": "3", "expect_cpm": {"cpm_1_20": "1.5"}, "play_mid": "7"}
    assert filled(answer(data, SPREAD)) == [{"item_num": "3", "expect_cpm.cpm_1_20": "1.5", "play_mid": "7"}]


def test_what_fits_no_column_goes_to_other() -> None:
    data = {"total_number": "88", "next_cursor": 2**63, "screenName": "a\ud800", "new": {"x": [1]}, "ok": True}
    (row,) = filled(answer(data))
    assert json.loads(row.pop("_other")) == data
    assert row == {}


def test_false_and_zero_in_place_of_an_object_are_kept() -> None:
    (row,) = filled(answer({"expect_cpm": False}, SPREAD))
    assert json.loads(row["_other"]) == {"expect_cpm": False}
    (row,) = filled(answer({"expect_cpm": 0}, SPREAD))
    assert json.loads(row["_other"]) == {"expect_cpm": 0}


@pytest.mark.parametrize("empty", [[], {}, "", None])
def test_an_empty_object_is_empty_cells(empty: object) -> None:
    assert filled(answer({"expect_cpm": empty, "item_num": "1"}, SPREAD)) == [{"item_num": "1"}]


@pytest.mark.parametrize("data", [None, {}, [], ""])
def test_an_answer_without_data_is_an_empty_row(data: object) -> None:
    assert filled(answer(data)) == [{}]


@pytest.mark.parametrize("data", [[1, {"a": 2}], "text", 7, False])
def test_data_of_another_kind_is_kept(data: object) -> None:
    (row,) = filled(answer(data))
    assert json.loads(row["_other"]) == {"data": data}


def test_ids_are_text() -> None:
    (row,) = filled([answer({"users": [{"id": 7123456789012345678, "mbrank": 5}]})], explode="users")
    assert row == {"users.id": "7123456789012345678", "users.mbrank": 5}


def test_lists_are_json_or_counts() -> None:
    data = {"users": [{"id": 1}, {"id": 2}]}
    (row,) = cells(answer(data), columns=["users"])
    assert json.loads(row["users"]) == data["users"]
    assert cells(answer(data), columns=["users"], lists="count") == [{"users": 2}]


def test_exploded_items_are_rows_beside_the_answer() -> None:
    data = {"total_number": 9, "users": [{"id": 1, "name": "a"}, {"id": 2, "odd": 3}], "more": 1}
    first, second = filled(answer(data), explode="users")
    assert first == {"total_number": 9, "users.id": "1", "users.name": "a", "_other": '{"more":1}'}
    assert second == {"total_number": 9, "users.id": "2", "_other": '{"more":1,"users":{"odd":3}}'}


def test_items_that_are_no_objects_are_kept() -> None:
    first, second = filled(answer({"users": [5, {"name": 1}]}), explode="users")
    assert json.loads(first["_other"]) == {"users": 5}
    assert json.loads(second["_other"]) == {"users": {"name": 1}}


@pytest.mark.parametrize("users", [[], None, 5])
def test_an_answer_without_items_stays_a_row(users: object) -> None:
    rows_ = filled(answer({"total_number": 0, "users": users}), explode="users")
    kept = {} if users != 5 else {"_other": '{"users":5}'}
    assert rows_ == [{"total_number": 0, **kept}]


def test_a_list_as_data_explodes_by_the_name_data() -> None:
    unknown = answer([{"a": 1}, {"a": 2, "b": "x"}], "GET /api/new/thing/v1")
    assert filled(unknown, explode="data") == [{"data.a": 1}, {"data.a": 2, "data.b": "x"}]
    assert filled(unknown) == [{"data": '[{"a":1},{"a":2,"b":"x"}]'}]


def test_a_wrong_list_is_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidArgument, match="explode must name a list, got 'user'; did you mean 'users'"):
        list(rows(answer({}), explode="user"))


def test_a_wrong_column_is_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidArgument, match="'total_numbr' is not a column; did you mean 'total_number'"):
        list(rows(answer({}), columns=["total_numbr"]))


def test_a_column_that_resembles_none_counts_the_others() -> None:
    wide = answer({f"name_{number}": number for number in range(12)}, "GET /api/new/thing/v1")
    with pytest.raises(InvalidArgument, match="name_7 and 5 more; without columns all are written"):
        list(rows(wide, columns=["zzz"]))


def test_chosen_columns_keep_their_order_and_their_inside() -> None:
    data = {"item_num": "3", "play_mid": "7"}
    (row,) = cells(answer(data, SPREAD), columns=["play_mid", "expect_cpm", "item_num"])
    assert list(row) == ["play_mid", "expect_cpm.cpm_1_20", "expect_cpm.cpm_21_60", "expect_cpm.cpm_60", "item_num"]


def test_a_walk_gives_its_items_and_sends_nothing_before(client: Client) -> None:
    walk = client.walk(client.weibo.get_fans_v1, uid="1")
    table = rows(walk, columns=["id", "name"])
    assert [column.kind for column in table.columns] == ["id", "text"]
    assert (client.usage.billed, walk.page_count) == (0, 0)
    assert len(list(table)) == 4
    assert client.usage.billed == walk.page_count > 1


def test_pages_of_a_walk_are_answers(client: Client) -> None:
    walk = client.walk(client.weibo.get_fans_v1, uid="1")
    found = list(rows(walk.pages(), explode="users", columns=["users.name"]))
    assert found == [*rows(client.walk(client.weibo.get_fans_v1, uid="1"), columns=["name"]), (None,)]


def test_items_of_a_walk_have_the_columns_of_their_class(client: Client) -> None:
    walk = client.walk(client.weibo.get_fans_v1, uid="1")
    items = client.walk(client.weibo.get_fans_v1, uid="1").items()
    assert rows(items).columns == rows(walk).columns


def test_arguments_and_errors_of_map_have_their_own_columns() -> None:
    with Sandbox(manner=Manner(documented=False)).client() as client:
        items = [{"o_author_id": 5}, {"oAuthorId": "sandbox-code-201"}, {"o_author_id": "6"}]
        results = list(
            client.map(client.douyin_xingtu.get_author_spread_info_v1, items, errors="return", order="input")
        )
    failed = results[1]._replace(answer=None, error=NoData("nothing", operation=SPREAD, code=201))
    table = rows([results[0], failed, results[2]], columns=["item.o_author_id", "error", "item_num"])
    first, second, third = table
    assert [column.name for column in table.columns] == ["item.o_author_id", "error", "item_num"]
    assert (first[0], first[1], third[0]) == ("5", None, "6")
    assert second[0] == "sandbox-code-201"
    assert str(second[1]).startswith("NoData: ")
    assert second[2] is None


def test_a_failure_first_does_not_hide_the_columns() -> None:
    with Sandbox(manner=Manner(documented=False)).client() as client:
        method = client.douyin_xingtu.get_author_spread_info_v1
        (good,) = client.map(method, [{"o_author_id": "5"}])
    bad = good._replace(answer=None, error=ServerError("oops", operation=SPREAD, code=500))
    assert rows([bad, good]).columns == rows([good]).columns


def test_items_of_a_function_are_one_column() -> None:
    with Sandbox().client() as client:
        results = list(client.map(lambda one: {"twice": one * 2}, [1, 2], order="input"))
    assert cells(results, columns=["item", "twice"]) == [{"item": 1, "twice": 2}, {"item": 2, "twice": 4}]


def test_an_answer_that_failed_raises_its_error() -> None:
    failed: Answer[Any] = Answer(None, operation=FANS, code=500, error=ServerError("x", operation=FANS, code=500))
    with pytest.raises(ServerError):
        list(rows([failed]))


def test_answers_of_two_operations_are_refused() -> None:
    with pytest.raises(InvalidArgument, match=f"answers of one operation, got {SPREAD} after {FANS}"):
        list(rows([answer({}), answer({}, SPREAD)]))


def test_elements_of_two_kinds_are_refused() -> None:
    with pytest.raises(InvalidArgument, match="elements of one kind, got object after Answer"):
        list(rows([answer({}), {}]))


@pytest.mark.parametrize("source", ["text", b"text", 5, None], ids=repr)
def test_what_holds_no_answers_is_refused(source: object) -> None:
    with pytest.raises(InvalidArgument, match="rows needs something with answers"):
        rows(source)


async def _walk() -> object:
    async with AsyncClient("t", base_url="http://127.0.0.1:9") as client:
        return client.walk(client.weibo.get_fans_v1, uid="1").pages()


def test_an_async_source_is_refused_with_the_way_out() -> None:
    import asyncio

    with pytest.raises(InvalidArgument, match=r"async; give a list: \[one async for one in source\]"):
        rows(asyncio.run(_walk()))


@pytest.mark.parametrize("settings", [{"lists": "rows"}, {"columns": "a,b"}], ids=["lists", "columns"])
def test_wrong_options_are_refused_at_once(settings: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=r"lists must be|columns must be a list"):
        rows(answer({}), **settings)


def test_a_list_can_be_read_again_and_a_walk_goes_on(client: Client) -> None:
    table = rows([answer({"total_number": 1})], columns=["total_number"])
    assert list(table) == list(table) == [(1,)]
    walk = rows(client.walk(client.weibo.get_fans_v1, uid="1"), columns=["id"])
    assert (len(list(walk)), len(list(walk))) == (4, 0)


def test_rows_before_an_error_come_first() -> None:
    def source() -> Iterator[object]:
        yield {"a": 1}
        yield {"a": 2}
        raise RuntimeError("lost")

    table = iter(rows(source()))
    assert [next(table)[0], next(table)[0]] == [1, 2]
    with pytest.raises(RuntimeError, match="lost"):
        next(table)


def test_reading_changes_nothing() -> None:
    data = {"users": [{"id": 1}], "odd": {"x": None}}
    before = json.dumps(data)
    list(rows(answer(data), explode="users"))
    assert json.dumps(data) == before


def test_numbers_beyond_floats_read_back_equal() -> None:
    """`1e400` is JSON, and Python reads it as infinity; null would lose it."""
    data = json.loads('{"new": [1e400, -1e400, "Infinity", "a \\" NaN"], "nan": NaN}')
    (row,) = filled(answer(data))
    read = json.loads(row["_other"], parse_constant=lambda _: pytest.fail("not strict JSON"))
    assert read == {"new": [float("inf"), -float("inf"), "Infinity", 'a " NaN'], "nan": "NaN"}
    assert "1e999" in row["_other"]


def test_text_with_a_nul_goes_to_other() -> None:
    (row,) = filled(answer({"total_number": 1, "users": [{"name": "a\0b", "id": "7\0"}]}), explode="users")
    assert json.loads(row["_other"]) == {"users": {"name": "a\0b", "id": "7\0"}}


@pytest.mark.parametrize("names", [["name", "item.id", "_other"], ["_other"]])
def test_no_answers_are_an_empty_table_with_the_columns(names: list[str]) -> None:
    table = rows(iter([]), columns=names)
    assert [column.name for column in table.columns] == names
    assert list(table) == []
