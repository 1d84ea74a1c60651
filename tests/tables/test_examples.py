"""Every recorded answer as a row: nothing is lost, also in files, and page 2 has the columns of page 1."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from justone_client import Answer
from justone_client.runs import Rows, rows
from justone_client.sandbox import Manner, Pages, Sandbox
from justone_generated._record import typed
from justone_generated.pages import RULES
from tests.support.sandbox_requests import arguments
from tests.support.typed_answers import recorded, references

LISTINGS = sorted(key for key, rule in RULES.items() if rule.evidence != "guess" and references()[key] is not None)
"""Those with a type. Others have the columns they have."""


@pytest.fixture
def tables(mirror: Path) -> dict[str, tuple[Any, Rows]]:
    """Operation -> data and its table."""
    keys = {key.partition(" ")[2]: key for key in references()}
    found = {keys[path]: data for path, data in recorded(mirror).items() if path in keys}
    assert found
    return {key: (data, rows(Answer(typed(references()[key], data), operation=key))) for key, data in found.items()}


def test_json_columns_read_back_exactly(tables: dict[str, tuple[Any, Rows]]) -> None:
    """With null, empty objects and the order of keys, which flat columns do not keep."""
    read = 0
    for key, (data, table) in tables.items():
        (row,) = table
        for column, cell in zip(table.columns, row, strict=True):
            found = value_at(data, column.name)
            if column.kind == "json" and cell is not None and found is not None:
                assert json.dumps(json.loads(str(cell))) == json.dumps(found), (key, column.name)
                read += 1
    assert read > len(tables) // 4


def value_at(data: Any, name: str) -> Any:
    """Follow a dotted name; None if a key has dots itself."""
    if name == "data" and not isinstance(data, dict):
        return data
    for key in name.split("."):
        data = data.get(key) if isinstance(data, dict) else None
    return data


def read_csv(path: Path, table: Rows) -> list[Any]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, line = csv.reader(file)
    assert header == [column.name for column in table.columns]
    return line


def read_jsonl(path: Path, table: Rows) -> list[Any]:
    (line,) = path.read_text("utf-8").splitlines()
    cells = json.loads(line)
    dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return [
        dumps(cell) if column.kind == "json" and cell is not None else cell
        for column, cell in zip(table.columns, cells.values(), strict=True)
    ]


def read_sqlite(path: Path, _: Rows) -> list[Any]:
    with closing(sqlite3.connect(path)) as base:
        return list(base.execute("SELECT * FROM rows").fetchone())


def read_parquet(path: Path, table: Rows) -> list[Any]:
    import pyarrow.parquet

    with path.open("rb") as file:
        (row,) = pyarrow.parquet.read_table(file).to_pylist()
    return list(row.values())


READ = {"csv": read_csv, "jsonl": read_jsonl, "sqlite": read_sqlite, "parquet": read_parquet}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", READ)
def test_every_example_survives_a_file(name: str, tables: dict[str, tuple[Any, Rows]], tmp_path: Path) -> None:
    for number, (key, (_, table)) in enumerate(tables.items()):
        path = tmp_path / str(number)
        getattr(table, f"to_{name}")(path)
        (row,) = table
        wanted = [as_text(cell) for cell in row] if name == "csv" else list(row)
        assert READ[name](path, table) == wanted, key


def as_text(cell: object) -> str:
    return "" if cell is None else str(cell).lower() if isinstance(cell, bool) else str(cell)


@pytest.mark.parametrize("key", LISTINGS)
def test_page_2_has_the_columns_of_page_1(key: str) -> None:
    with Sandbox(manner=Manner(pages=Pages(2, 2), documented=False)).client() as client:
        pages = list(client.walk(key, arguments(key)).pages(max_pages=2))
    assert len({rows(page).columns for page in pages}) == 1
    assert len(rows(pages[0]).columns) > 1
