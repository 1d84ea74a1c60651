"""The table of a database comes with its first rows, in one transaction."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from justone_client.runs import rows
from justone_client.runs.tables.sinks.duckdb import DuckdbTable
from justone_client.runs.tables.sinks.sqlite import SqliteTable


def made(sink: Any) -> None:
    """Write a first batch that cannot be written, whose row has too many cells."""
    sink.begin(rows([{"a": 1}], columns=["a"]).table())
    with pytest.raises((sqlite3.Error, ValueError)):
        sink.write([(1, 2)])


def test_sqlite_has_no_table_without_its_first_rows(tmp_path: Path) -> None:
    made(sink := SqliteTable(tmp_path / "file", "rows", append=False))
    sink.keep()
    with closing(sqlite3.connect(tmp_path / "file")) as base:
        assert base.execute("SELECT name FROM sqlite_master").fetchall() == []


def test_duckdb_has_no_table_without_its_first_rows(tmp_path: Path) -> None:
    import duckdb

    made(sink := DuckdbTable(tmp_path / "file", "rows", append=False))
    sink.keep()
    with duckdb.connect(str(tmp_path / "file")) as base:
        assert base.execute("SHOW TABLES").fetchall() == []


def test_both_go_on_after_a_batch_that_failed(tmp_path: Path) -> None:
    for kind in (SqliteTable, DuckdbTable):
        made(sink := kind(tmp_path / kind.__name__, "rows", append=False))
        sink.write([(5,)])
        sink.finish()
