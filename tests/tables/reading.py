"""Reads files of every format back, for tests."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from justone_client.runs import Rows

WRITE: dict[str, Callable[..., int]] = {
    "csv": Rows.to_csv,
    "jsonl": Rows.to_jsonl,
    "sqlite": Rows.to_sqlite,
    "parquet": Rows.to_parquet,
    "duckdb": Rows.to_duckdb,
    "xlsx": Rows.to_xlsx,
}
"""Every format that is a file."""


def cells(name: str, path: Path, column: str = "a") -> list[Any]:
    """Return the cells of one column, as text where the format has only text."""
    if name == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [row[column] for row in csv.DictReader(file)]
    if name == "jsonl":
        return [json.loads(line)[column] for line in path.read_text("utf-8").splitlines()]
    if name == "parquet":
        import pyarrow.parquet

        with path.open("rb") as file:
            return [row[column] for row in pyarrow.parquet.read_table(file).to_pylist()]
    if name == "xlsx":
        from openpyxl import load_workbook

        with path.open("rb") as file:
            header, *rows = load_workbook(file).active.iter_rows(values_only=True)
        return [row[header.index(column)] for row in rows]
    if name == "duckdb":
        import duckdb

        with duckdb.connect(str(path)) as opened:
            return [row[0] for row in opened.execute(f'SELECT "{column}" FROM rows').fetchall()]
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute(f'SELECT "{column}" FROM rows')]


def numbers(name: str, path: Path) -> list[int]:
    """Return the column `a` as numbers."""
    return [int(cell) for cell in cells(name, path)]
