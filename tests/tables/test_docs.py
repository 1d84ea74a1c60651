"""docs/en/guides/tables.md has the tables of the code."""

from __future__ import annotations

import re
import tomllib

from justone_client.runs import Rows
from justone_client.runs.tables import columns
from tests.conftest import ROOT

TEXT = (ROOT / "docs/en/guides/tables.md").read_text("utf-8")


def test_the_table_of_kinds_is_that_of_the_code() -> None:
    def cells(text: str) -> list[list[str]]:
        lines = [line for line in text.splitlines() if line.startswith("| `")]
        return [[cell.strip() for cell in line.split("|")] for line in lines]

    assert columns.__doc__ is not None
    section = TEXT[TEXT.index("| `kind` |") : TEXT.index("A field is an `id`")]
    assert cells(section)[1:] == cells(columns.__doc__)


def test_every_method_of_rows_has_a_line() -> None:
    methods = {name for name in vars(Rows) if name.startswith("to_")} | {"__arrow_c_stream__", "table"}
    assert set(re.findall(r"^\| `(\w+)\(", TEXT, re.MULTILINE)) - {"rows"} == methods


def test_every_extra_of_the_page_exists() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    section = TEXT[TEXT.index("## Where rows go") : TEXT.index("Files are written in batches")]
    named = set(re.findall(r"^\| `\w+\(.*?\)` \| `(\w+)` \|", section, re.MULTILINE))
    assert named == {"duckdb", "postgres", "parquet", "xlsx", "pandas", "polars"}
    assert named <= set(extras)
