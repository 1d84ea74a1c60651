"""Start and the guides are true: each Python example runs against the sandbox, and prints what the page shows."""

from __future__ import annotations

import ast
import asyncio
import importlib
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.docs.pages import PAGES, blocks
from tests.support.command_line import Run

GUIDES = ROOT / "docs" / "en" / "guides"
GUIDE_PAGES = [ROOT / "docs" / "en" / "index.md", *sorted(GUIDES.glob("*.md"))]
CELLS = {"notebooks.md"}
"""Pages whose examples are cells of one notebook, and run as one."""
ELSEWHERE = re.compile(
    r"^# \w+\.py$"  # files, run below
    r"|def test_|pytest"  # tests/sandbox and tests/contract run these
    r"|work_in_processes|celery|^import ray|^def popular",  # tests/runs
    re.MULTILINE,
)
_EXAMPLE = re.compile(r"^```python\n(.*?)^```\n(?:\n?```text\n(.*?)^```$)?", re.DOTALL | re.MULTILINE)


class Example(NamedTuple):
    """A Python block of a page, and the output that the page shows, if any."""

    page: str
    number: int
    code: str
    printed: str | None


def examples(page: Path) -> Iterator[Example]:
    found = [(one[1], one[2]) for one in _EXAMPLE.finditer(page.read_text("utf-8"))]
    if page.name in CELLS:
        found = [("".join(code for code, _ in found), "".join(printed or "" for _, printed in found))]
    for number, (code, printed) in enumerate(found, 1):
        yield Example(page.name, number, code, printed)


EXAMPLES = [one for page in GUIDE_PAGES for one in examples(page) if not ELSEWHERE.search(one.code)]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox().serve() as server:
        yield server.url


@pytest.fixture
def place(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the data of the pages, and an environment that leads to the sandbox."""
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "sandbox")
    monkeypatch.setenv("JUSTONEAPI_BASE_URL", url)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prices.csv").write_text(blocks(GUIDES / "money.md", "csv")[0])
    return tmp_path


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.page}-{one.number}")
def test_an_example_runs_and_prints_what_the_page_shows(
    example: Example, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = compile(example.code, example.page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    with warnings.catch_warnings():
        ended = eval(program, {"__name__": "__main__"})
        if ended is not None:  # a notebook's cells await
            asyncio.run(ended)
    printed = capsys.readouterr().out
    if example.printed is None:
        assert printed or "print(" not in example.code
    else:
        assert printed == example.printed


def test_every_guide_begins_with_an_example_that_needs_no_token() -> None:
    """The first Python block of a page works for a reader who has only installed the package."""
    first = {page.name: next(examples(page), None) for page in GUIDE_PAGES}
    common = {name: one for name, one in first.items() if one and name in COMMON}
    assert common.keys() == COMMON
    assert [name for name, one in common.items() if "Sandbox()" not in one.code] == []


COMMON = {
    "index.md", "call.md", "errors.md", "money.md", "many-calls.md", "listings.md", "runs.md", "tables.md",
    "connections.md", "agents.md", "notebooks.md", "answers.md",
}  # fmt: skip
"""Pages whose first example is one to paste and run; those of FastAPI and tests are files for other programs."""


@pytest.mark.parametrize("page", GUIDE_PAGES, ids=lambda page: page.name)
def test_a_table_of_a_guide_has_at_most_three_columns(page: Path) -> None:
    """More do not fit on a phone."""
    text = re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    rules = [line for line in text.splitlines() if re.fullmatch(r"\|(-+\|)+", line)]
    assert [line for line in rules if line.count("|") > 4] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.parent.name}-{page.name}")
def test_every_column_of_a_table_has_a_title(page: Path) -> None:
    """A screen reader says it before each cell, and on a phone the page shows it there."""
    heads = re.findall(r"^(\|.*\|)\n\|(?:-+\|)+$", page.read_text("utf-8"), re.MULTILINE)
    assert [head for head in heads if not all(title.strip() for title in head.strip("|").split("|"))] == []


@pytest.fixture
def files(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Any]]:
    """Write the files of the page on FastAPI, whose first lines name them, and import one."""
    made = {}
    for code in blocks(GUIDES / "fastapi.md"):
        name = code.partition("\n")[0].removeprefix("# ")
        (place / name).write_text(code)
        made[name.removesuffix(".py")] = None
    monkeypatch.syspath_prepend(place)
    yield importlib.import_module
    for name in made:
        sys.modules.pop(name, None)


@pytest.mark.parametrize("name", re.findall(r"def (test_\w+)", (GUIDES / "fastapi.md").read_text("utf-8")))
def test_the_tests_of_the_page_on_fastapi_pass(
    name: str, files: Callable[[str], Any], justone_server: object, justone_sandbox: Sandbox
) -> None:
    getattr(files("test_service"), name)(justone_server, justone_sandbox)


def test_the_check_of_the_official_sdk_finds_what_the_page_shows(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = GUIDES / "from-official-sdk.md"
    monkeypatch.chdir(tmp_path)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "app.py").write_text(blocks(page, "py")[0])
    ran = run("check", "--from", "justoneapi", "src")
    assert [ran.out, ran.err] == blocks(page, "text")[:2]
