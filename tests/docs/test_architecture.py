"""docs/en/maintainers/architecture.md: every file and every name on the page exists."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT
from tests.docs.pages import paths, place_of
from tests.test_rooms import TABLES

PAGE_PATH = ROOT / "docs" / "en" / "maintainers" / "architecture.md"
PAGE = PAGE_PATH.read_text("utf-8")
DECISIONS = sorted((ROOT / "docs" / "en" / "decisions").glob("*.md"))


class Row(NamedTuple):
    """A row of a table with the columns `file` and `names`."""

    files: tuple[str, ...]
    names: tuple[str, ...]


def rows(text: str) -> Iterator[Row]:
    header: list[str] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            header = []
        elif not header:
            header = cells
        elif "file" in header and "names" in header and not set(line) <= set("|-"):
            cell = dict(zip(header, cells, strict=True))
            yield Row(tuple(re.findall(r"`([^`]+)`", cell["file"])), tuple(re.findall(r"`([^`]+)`", cell["names"])))


ROWS = list(rows(PAGE))


@cache
def defined(path: Path) -> frozenset[str]:
    """Classes, functions, methods and assigned names of a module; `Class.name` for what a class holds."""
    return frozenset(_names(ast.parse(path.read_text("utf-8")).body, ""))


def _names(body: list[ast.stmt], prefix: str) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield prefix + node.name
            yield from _names(node.body, f"{prefix}{node.name}.")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield prefix + node.name
        elif isinstance(node, ast.AnnAssign):
            yield prefix + ast.unparse(node.target)
        elif isinstance(node, ast.Assign):
            yield from (prefix + ast.unparse(target) for target in node.targets)


def sources(row: Row) -> list[Path]:
    places = [place for file in row.files if (place := place_of(file))]
    return [place for place in places if place.suffix == ".py"]


def test_the_page_has_its_tables() -> None:
    assert len(ROWS) >= 40
    titles = set(re.findall(r"^## (.+?) \{ #", PAGE, re.MULTILINE))
    assert {
        "Where do I change ...",
        "The rooms",
        "One call",
        "One page of a walk",
        "One definition",
        "Decisions",
    } <= titles


@pytest.mark.parametrize("page", [PAGE_PATH, *DECISIONS], ids=lambda page: page.stem)
def test_every_path_of_the_page_exists(page: Path) -> None:
    assert sorted({path for path in paths(page.read_text("utf-8")) if place_of(path) is None}) == []


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_the_page_leads_to_every_decision(page: Path) -> None:
    assert f"(../decisions/{page.name})" in PAGE


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.files[0])
def test_every_name_of_a_row_is_defined_in_its_file(row: Row) -> None:
    known = set().union(*(defined(path) for path in sources(row)))
    assert [name for name in row.names if name not in known] == []


def test_a_wrong_name_would_be_found() -> None:
    [row] = rows("| file | names |\n|---|---|\n| `_call/retry.py` | `Retry.delay`, `Retry.dely` |\n")
    known = defined(sources(row)[0])
    assert [name for name in row.names if name not in known] == ["Retry.dely"]


DIAGRAMS = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)


def drawn(package: str) -> list[str]:
    """The rooms of a package's diagram, from top to bottom."""
    number = {"justone_client": 1, "codegen": 2}[package]
    return re.findall(r"^   ([\w.]+) {2,}\S", DIAGRAMS[number], re.MULTILINE)


@pytest.mark.parametrize("package", TABLES)
def test_a_diagram_shows_every_room_once(package: str) -> None:
    assert sorted(drawn(package)) == sorted(TABLES[package])


@pytest.mark.parametrize("package", TABLES)
def test_every_import_between_rooms_goes_down(package: str) -> None:
    order = drawn(package)
    allowed = [(user, used) for user, text in TABLES[package].items() for used in text.split() if used != "generated"]
    assert [(user, used) for user, used in allowed if order.index(user) >= order.index(used)] == []
