"""What all examples have in common: short, listed, and they begin with how to run them and what they cost."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

FOLDER = ROOT / "examples"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix in {".csv", ".py", ".ipynb"})
PROGRAMS = [path for path in FILES if path.suffix == ".py"]
COMMANDS = [path for path in PROGRAMS if "argparse" in path.read_text("utf-8") and path.stem != "scripted_model"]
"""Programs that spend."""
README = (FOLDER / "README.md").read_text("utf-8")


def test_the_readme_lists_every_example_in_two_languages() -> None:
    rows = re.findall(r"^\| `(\S+)` \| (.+) \| (.+) \|$", README, re.MULTILINE)
    assert sorted(name for name, _, _ in rows) == [path.name for path in FILES]
    assert all(re.search(r"[\u4e00-\u9fff]", chinese) for _, _, chinese in rows)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_an_example_is_short_and_says_how_to_run_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) < 80
    said = ast.get_docstring(ast.parse(text)) or ""
    assert re.search(rf"^    (python|uvicorn|pytest) .*\b{path.stem}\b", said, re.MULTILINE), said
    assert re.search(r"[Ww]ithout a token", said), said


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.name)
def test_a_command_says_its_limit_and_its_exit_codes(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    assert re.search(r"at most `--max-|stops at `--max-", " ".join(said.split())), said
    assert "Exit codes: 0 " in said


def test_help_is_a_page_of_its_own() -> None:
    command = [sys.executable, str(FOLDER / "kol_table.py"), "--help"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Make a table of Douyin creators" in " ".join(shown.split())


def test_the_tests_of_the_service_need_pytest_alone() -> None:
    """The line of their docstring, for a reader who has pytest alone."""
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", "test_fastapi_service.py"]
    ended = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, check=False)
    assert (ended.returncode, "9 passed" in ended.stdout) == (0, True), ended.stdout + ended.stderr


def test_what_the_readme_installs_is_said_once() -> None:
    assert [path.name for path in FILES if "install justone-client" in path.read_text("utf-8")] == []
    assert README.count("pip install './justone-client") == 1
