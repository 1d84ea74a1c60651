"""The examples in docstrings run unchanged against the sandbox."""

import ast
import asyncio
import inspect
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from justone_client import Client
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT

PACKAGE = ROOT / "overrides" / "justone_client"
INDENTED = re.compile(r"(?:^    +\S.*\n?|^\n(?=    ))+", re.MULTILINE)
DOCSTRING = re.compile(r'"""(.*?)"""', re.DOTALL)
MAY_CALL = re.compile(r"^    +\S.*\w\(", re.MULTILINE)
NAMES = """
from justone_client import AsyncClient, Budget, Cache, Client, Prices, testing
from justone_client.otel import Tracing
from justone_client.sandbox import Sandbox
import justone_client, pytest
ids = ["7372484719365098803"] * 3
"""


def examples() -> Iterator[tuple[str, str]]:
    """Every indented block of a docstring that is Python and contains a call."""
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text("utf-8")
        if not any(map(MAY_CALL.search, DOCSTRING.findall(source))):
            continue  # parsing all 400 files whenever tests are collected takes a second
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                place = f"{path.relative_to(PACKAGE)}:{getattr(node, 'name', '')}"
                yield from ((place, block) for block in blocks(ast.get_docstring(node) or "") if calls(block))


def blocks(docstring: str) -> list[str]:
    return [textwrap.dedent(block) for block in INDENTED.findall(docstring)]


def calls(block: str) -> bool:
    try:
        return any(isinstance(node, ast.Call) for node in ast.walk(ast.parse(block)))
    except SyntaxError:
        return False


EXAMPLES = list(examples())


def test_the_examples_are_found() -> None:
    assert {"client.py:Client", "client.py:AsyncClient", "client.py:map", "_pagination/client_methods.py:walk"} <= {
        place for place, _ in EXAMPLES
    }


@pytest.mark.parametrize(("place", "example"), EXAMPLES, ids=[place for place, _ in EXAMPLES])
def test_an_example_in_a_docstring_runs(
    place: str, example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "fake-token-0123456789")
    monkeypatch.chdir(tmp_path)
    Path("prices.csv").write_text("path,price\n/api/douyin/search-video/v4,0.30\n")
    with Sandbox().serve() as server:
        monkeypatch.setenv("JUSTONEAPI_BASE_URL", server.url)
        with Client() as client:
            names: dict[str, object] = {"client": client}
            exec(NAMES, names)
            result = eval(compile(example, place, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)
            if inspect.iscoroutine(result):
                asyncio.run(result)
