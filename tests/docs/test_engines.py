"""The recipes of docs/en/guides/engines.md are those that the tests run."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT
from tests.docs.pages import blocks

PAGE = ROOT / "docs" / "en" / "guides" / "engines.md"
RECIPES = ROOT / "tests" / "runs" / "workers"


def plain(line: str) -> str:
    """A line without what only the tests need: numbers, annotations of types, comments for checkers."""
    line = re.sub(r"\s+# type: ignore.*|most=.+?, concurrency=\d+", "", line)
    return re.sub(r"running: list\[Any\]", "running", line).strip()


@pytest.mark.parametrize("tool", ["celery", "ray"])
def test_each_line_of_a_recipe_is_tested(tool: str) -> None:
    (block,) = [text for text in blocks(PAGE) if re.search(rf"^(import|from) {tool}\b", text, re.MULTILINE)]
    tested = {plain(line) for line in (RECIPES / f"{tool}_recipe.py").read_text().splitlines()}
    assert [line for line in block.splitlines() if plain(line) not in tested] == []
