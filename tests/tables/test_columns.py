"""Which columns a table has, and what they are called in a target."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer, InvalidArgument
from justone_client.runs import Column, rows
from justone_client.runs.tables.columns import is_id
from justone_client.runs.tables.names import names_for
from justone_generated._record import typed
from tests.support.typed_answers import documented, recorded, references
from tests.tables.reading import WRITE, cells

UNKNOWN = "GET /api/new/thing/v1"


def answer(data: Any, operation: str = UNKNOWN) -> Answer[Any]:
    return Answer(data, operation=operation, raw={"code": 0, "data": data})


def typed_answer(operation: str, data: Any) -> Answer[Any]:
    return Answer(typed(references()[operation], data), operation=operation, raw={"code": 0, "data": data})


def test_the_columns_do_not_depend_on_the_values() -> None:
    for operation, data in documented().items():
        full = rows(typed_answer(operation, data)).columns
        assert full == rows(typed_answer(operation, {})).columns
        assert full[-1] == Column("_other", "json")
        assert len(full) > 1


def test_an_answer_without_a_type_has_the_columns_it_has() -> None:
    data = [
        {"id": 7, "n": 1, "t": "x", "f": 1.5, "b": True, "l": [1], "o": {"k": 1}, "m": 1},
        {"m": "x", "f": 2, "z": None},
    ]
    table = rows(answer(one) for one in data)
    kinds = {"id": "id", "n": "integer", "t": "text", "f": "number", "b": "boolean", "l": "json", "o.k": "integer"}
    assert {column.name: column.kind for column in table.columns} == {
        **kinds,
        "m": "json",
        "z": "json",
        "_other": "json",
    }
    assert list(table)[1] == (None, None, None, 2.0, None, None, None, '"x"', None, None)


def test_keys_after_the_first_thousand_go_to_other() -> None:
    source = [answer({"a": number}) for number in range(1000)] + [answer({"a": 1, "late": 2})]
    assert list(rows(source))[-1] == (1, '{"late":2}')


def test_keys_with_dots_do_not_share_a_column() -> None:
    table = rows(answer({"a.b": 1, "a": {"b": 2}}))
    assert [column.name for column in table.columns] == ["a.b", "a.b_2", "_other"]
    assert list(table) == [(1, 2, None)]


def test_a_key_named_like_a_column_of_ours_keeps_apart() -> None:
    from justone_client import MapResult

    result = MapResult(0, {"q": "x"}, answer({"error": "mine", "item": {"q": 5}, "_other": 1}), None)
    table = rows([result])
    assert [column.name for column in table.columns] == ["item.q", "error", "error_2", "item.q_2", "_other", "_other_2"]
    assert list(table) == [("x", None, "mine", 5, 1, None)]


@pytest.mark.parametrize("name", ["id", "user_id", "shopId", "bizID", "llsid", "uid", "mid", "aid", "sec_uid"])
def test_names_of_ids_are_known(name: str) -> None:
    assert is_id(name)


@pytest.mark.parametrize("name", ["play_mid", "valid", "showIdValid", "paid", "identity", "", "fans", "video"])
def test_names_that_only_end_alike_are_no_ids(name: str) -> None:
    assert not is_id(name)


@pytest.mark.parametrize("target", ["sqlite", "duckdb", "postgresql"])
def test_names_equal_but_for_case_get_a_number(target: Any) -> None:
    assert names_for(target, ["userId", "userid", "USERID", "x"]) == ["userId", "userid_2", "USERID_3", "x"]


def test_a_number_never_meets_another_name() -> None:
    assert names_for("sqlite", ["a_2", "a", "A"]) == ["a_2", "a", "A_3"]


@pytest.mark.parametrize("target", ["csv", "jsonl", "parquet", "pandas"])
def test_other_targets_keep_the_names(target: Any) -> None:
    names = ["a", "A", "x" * 100]
    assert names_for(target, names) == names


def test_postgresql_gets_63_bytes_that_differ() -> None:
    long, chinese = "x" * 60, "猫" * 30
    names = names_for("postgresql", [f"{long}abcd", f"{long}abce", chinese, "y" * 63])
    assert len(set(names)) == 4
    assert all(len(name.encode()) <= 63 for name in names)
    assert names[3] == "y" * 63
    assert names[0].startswith("x" * 54 + "_")


def test_the_names_of_a_target_do_not_depend_on_the_choice() -> None:
    source = answer({"userId": 1, "userid": 2})
    assert rows(source).names("sqlite") == ["userId", "userid_2", "_other"]
    assert rows(source, columns=["userid"]).names("sqlite") == ["userid_2"]


ODD_KEYS = {"": 1, "a\0b": 2, "\ud800": 3, "a\\x00b": 4, 'q"q': 5}


@pytest.mark.parametrize("name", WRITE)
def test_every_format_takes_odd_keys(name: str, tmp_path: Path) -> None:
    """Empty keys, NUL and lone surrogates are errors of most formats, and answers may have them."""
    table = rows([ODD_KEYS])
    assert [column.name for column in table.columns] == ["", "a\\x00b", "\\ud800", "a\\x00b_2", 'q"q', "_other"]
    assert WRITE[name](table, tmp_path / "file") == 1
    assert int(cells(name, tmp_path / "file", "a\\x00b_2")[0]) == 4


def test_databases_get_a_name_for_an_empty_key() -> None:
    assert rows([{"": 1, "_": 2}]).names("duckdb") == ["_", "__2", "_other"]


@pytest.mark.parametrize("lists", ["json", "count"])
def test_no_columns_are_refused(lists: Any) -> None:
    with pytest.raises(InvalidArgument, match="columns must name at least one column, got none"):
        list(rows([{"a": 1}], columns=[], lists=lists))


# -- Every recorded example ------------------------------------------------------------------------


@pytest.fixture
def examples(mirror: Path) -> dict[str, Any]:
    """Operation -> data."""
    by_path = {key.partition(" ")[2]: key for key in references()}
    found = {by_path[path]: data for path, data in recorded(mirror).items() if path in by_path}
    assert found
    return found


def test_every_example_can_be_rebuilt_from_its_row(examples: dict[str, Any]) -> None:
    for operation, data in examples.items():
        one = typed_answer(operation, data)
        table = rows(one)
        (row,) = table
        assert plain(rebuilt(table.columns, row, data)) == plain(data), operation


def test_every_example_has_the_columns_of_an_empty_one(examples: dict[str, Any]) -> None:
    for operation, data in examples.items():
        if references()[operation] is not None:
            assert rows(typed_answer(operation, data)).columns == rows(typed_answer(operation, {})).columns, operation


def test_recorded_examples_fit_their_columns(examples: dict[str, Any]) -> None:
    """Of the recorded answers nothing but keys that are data needs `_other`."""
    unfit = {}
    for operation, data in examples.items():
        (row,) = rows(typed_answer(operation, data), columns=["_other"])
        unfit |= {operation: row[0]} if row[0] is not None else {}
    assert len(unfit) <= len(examples) // 10, unfit.keys()


def rebuilt(columns: tuple[Column, ...], row: Any, data: Any) -> Any:
    """Put the cells back to where their column says; names with dots in a key are found in the data."""
    found: Any = {}
    for column, cell in zip(columns, row, strict=True):
        if cell is None:
            continue
        value = json.loads(cell) if column.kind == "json" else cell
        if column is columns[-1]:
            found = merged(found, value.get("data", value) if not isinstance(data, dict) else value)
        elif column.name == "data" and not isinstance(data, dict):
            found = value
        else:
            found = merged(found, nested(column.name.split("."), value))
    return found


def nested(keys: list[str], value: Any) -> Any:
    return {keys[0]: nested(keys[1:], value)} if keys else value


def merged(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: merged(one.get(key), other.get(key)) for key in {**one, **other}}
    return one if other is None else other


def plain(value: Any, name: str = "") -> Any:
    """Without null and empty objects, and with ids as text, as a row has them."""
    if isinstance(value, dict):
        inner = {key: plain(one, key) for key, one in value.items()}
        return {key: one for key, one in inner.items() if one is not None} or None
    if isinstance(value, list):
        return [plain(one) for one in value] or None
    if is_id(name) and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return None if value == "" else value
