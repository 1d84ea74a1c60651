"""Any JSON becomes rows from which it can be rebuilt, and every text and database format holds these rows."""

from __future__ import annotations

import csv
import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from justone_client.runs import rows

KEYS = st.one_of(
    st.sampled_from(
        ["", "id", "ID", "Id", "a_id", "data", "_other", "item", "error", "n", "N", "\0", "\ud800", "😀", "-1"]
    ),
    st.text(st.characters(exclude_characters="."), max_size=4),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(st.characters(exclude_categories=()), max_size=6),
    st.sampled_from(["", "\0", "\ud800", "a\r\nb", '"', "=1", "1e400", "NaN", 2**53 + 1, -(2**63), 2**63, 1e308, -0.0]),
)


def objects(keys: st.SearchStrategy[str]) -> st.SearchStrategy[list[dict[str, Any]]]:
    """A few objects of any depth."""
    data = st.recursive(
        SCALARS,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=4)),
        max_leaves=12,
    )
    return st.lists(st.dictionaries(keys, data, max_size=5), min_size=1, max_size=4)


PLAIN_KEYS = st.one_of(
    st.sampled_from(["id", "ID", "a_id", "data", "item", "error", "n", "N", "-1", "😀"]),
    st.text(st.characters(exclude_characters=".\0", exclude_categories=["Cs"]), min_size=1, max_size=4),
).filter(lambda key: key != "_other")
"""Keys that are names of columns as they are: without dots, NUL and lone surrogates."""
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def strict(value: Any) -> Any:
    """The value as JSON can hold it: NaN is a text."""
    if isinstance(value, float) and value != value:
        return "NaN"
    if isinstance(value, dict):
        return {key: strict(one) for key, one in value.items()}
    return [strict(one) for one in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """Without null and empty objects, which are empty cells."""
    if isinstance(value, dict):
        inner = {key: plain(one) for key, one in value.items()}
        return {key: one for key, one in inner.items() if one is not None} or None
    return None if value in ("", []) else value


def rebuilt(columns: Any, row: Any) -> Any:
    found: dict[str, Any] = {}
    for column, cell in zip(columns, row, strict=True):
        if cell is not None and column is not columns[-1]:
            merge(found, nested(column.name.split("."), json.loads(cell) if column.kind == "json" else cell))
    merge(found, json.loads(row[-1]) if row[-1] is not None else {})
    return found


def nested(keys: list[str], value: Any) -> Any:
    return {keys[0]: nested(keys[1:], value) if keys[1:] else value}


def merge(into: dict[str, Any], more: dict[str, Any]) -> None:
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            merge(into[key], value)
        else:
            assert key not in into, key
            into[key] = value


def by_text(value: Any) -> str:
    """A form in which ids that became text, and floats of whole numbers, equal what they were."""
    if isinstance(value, dict):
        return "{" + ",".join(sorted(f"{key!r}:{by_text(one)}" for key, one in value.items())) + "}"
    if isinstance(value, list):
        return json.dumps(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    return str(int(value)) if value == value and abs(value) < 2**53 and value == int(value) else str(value)


@FEW
@given(objects(PLAIN_KEYS))
def test_any_object_can_be_rebuilt_from_its_row(data: list[dict[str, Any]]) -> None:
    source = [json.loads(json.dumps(one)) for one in data]
    table = rows(source)
    for one, row in zip(source, table, strict=True):
        found = plain(strict(rebuilt(table.columns, row))) or {}
        assert by_text(found) == by_text(plain(strict(one)) or {})


@FEW
@given(objects(KEYS))
def test_any_rows_are_the_same_in_files(data: list[dict[str, Any]]) -> None:
    table = rows([json.loads(json.dumps(one)) for one in data])
    wanted = [tuple(row) for row in table]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        table.to_csv(path / "csv")
        table.to_jsonl(path / "jsonl")
        table.to_sqlite(path / "sqlite")
        table.to_parquet(path / "parquet")
        with (path / "csv").open(encoding="utf-8-sig", newline="") as file:
            header, *lines = csv.reader(file)
        assert header == [column.name for column in table.columns]
        assert [tuple(line) for line in lines] == [tuple(map(as_text, row)) for row in wanted]
        for line, row in zip((path / "jsonl").read_text("utf-8").split("\n"), wanted, strict=False):
            cells = json.loads(line).values()
            for column, cell, one in zip(table.columns, cells, row, strict=True):
                assert (json.dumps(cell) if column.kind == "json" and one is not None else cell) == (
                    json.dumps(json.loads(str(one))) if column.kind == "json" and one is not None else one
                )
        with closing(sqlite3.connect(path / "sqlite")) as base:
            assert base.execute("SELECT * FROM rows").fetchall() == wanted
        import pyarrow.parquet

        with (path / "parquet").open("rb") as file:
            assert [tuple(row.values()) for row in pyarrow.parquet.read_table(file).to_pylist()] == wanted


def as_text(cell: object) -> str:
    return "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)
