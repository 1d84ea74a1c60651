"""No text contains a figure of the catalogue typed by hand: the next update would make it wrong."""

import re
from pathlib import Path

import pytest

from justone_client import Client
from tests.conftest import ROOT

COUNTED = re.compile(r"\b(\d[\d,]+)\s+(?:more\s+)?(operations|platforms|listings|endpoints|paging rules)\b")
"""A number of two or more digits before a noun that the catalogue counts."""
PRINTED = {ROOT / "docs" / "en" / "reference" / "operations.md", ROOT / "sync.md"}
EXAMPLES = {"12 operations"}
"""Phrases in made-up reports."""


def texts() -> list[Path]:
    """All pages and code written by hand."""
    pages = [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").glob("[ez][nh]/**/*.md"),
        ROOT / "specs" / "README.md",
        ROOT / "pyproject.toml",
    ]
    code = [path for room in ("codegen", "overrides") for path in (ROOT / room).rglob("*.py")]
    return sorted({*pages, *code, *(ROOT / "codegen" / "templates").glob("*.jinja")} - PRINTED)


def test_no_text_contains_a_figure_of_the_catalogue() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {counted[0]}"
        for path in texts()
        for counted in COUNTED.finditer(path.read_text("utf-8"))
        if " ".join(counted[0].split()) not in EXAMPLES
    ]
    assert found == []


@pytest.mark.parametrize("text", ["all 371 operations", "of 38 platforms", "160 listings", "1,234\noperations"])
def test_a_figure_would_be_found(text: str) -> None:
    assert COUNTED.search(text)


def test_the_operations_page_has_the_figures() -> None:
    operations = Client("token").operations()
    page = (ROOT / "docs" / "en" / "reference" / "operations.md").read_text("utf-8")
    platforms = {one.platform for one in operations}
    assert f"{len(operations)} operations of {len(platforms)} platforms" in page
    assert f"{sum(one.deprecated for one in operations)} of them deprecated" in page
    assert f"The answers of {sum(one.answer is not None for one in operations)} are typed" in page
