"""The commands of docs/en/guides/runs.md work against a sandbox, and print what the page shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.docs.pages import blocks

PAGE = ROOT / "docs" / "en" / "guides" / "runs.md"
_MASKS = (
    (r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?", "TIME"),
    (r"UTC[+-]\d\d:\d\d", "ZONE"),
    (r"http://127\.0\.0\.1:\d+", "URL"),
)
"""What differs from run to run."""


class Command(NamedTuple):
    """A command of a page, and what the page says it prints."""

    line: str
    shown: str


def commands(block: str) -> Iterator[Command]:
    """Split a console block; `> ` continues a command."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = part.splitlines()
        last = 0
        while lines[last].endswith("\\"):
            last += 1
        line = "\n".join(one.removeprefix("> ") for one in lines[: last + 1])
        yield Command(line, "\n".join(lines[last + 1 :]).rstrip())


def make_files(folder: Path, found: list[Command]) -> None:
    """The source, whose first lines the page shows, and every file that it shows whole with `cat`."""
    first = next(command.shown for command in found if command.line == "head -3 creators.csv").splitlines()
    header, start = first[0], int(first[1].partition(",")[2])
    rows = [f"creator {number + 1},{start + number}" for number in range(500)]
    assert [header, *rows[:2]] == first
    (folder / "creators.csv").write_text("\n".join([header, *rows, ""]))
    for command in found:
        if command.line.startswith("cat "):
            (folder / command.line.removeprefix("cat ")).write_text(f"{command.shown}\n")


def masked(text: str) -> str:
    text = text.replace("\ufeff", "")  # a CSV file begins with it
    for pattern, mask in _MASKS:
        text = re.sub(pattern, mask, text)
    return "\n".join(line.rstrip() for line in text.rstrip().splitlines())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the page's commands are those of a Unix shell")
def test_the_page_prints_what_it_shows(tmp_path: Path) -> None:
    """All console blocks, in order, in one folder."""
    found = [command for block in blocks(PAGE, "console") for command in commands(block)]
    assert len(found) >= 10
    make_files(tmp_path, found)
    with Sandbox().serve() as server:
        environment = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "JUSTONEAPI_BASE_URL": server.url,
            "JUSTONEAPI_TOKEN": "sandbox",
            "COLUMNS": "110",
            "LANG": "C.UTF-8",
        }
        for command in found:
            if command.line.startswith("export JUSTONEAPI_"):
                continue  # the fixture's own address
            done = subprocess.run(
                ["bash", "-c", command.line], cwd=tmp_path, env=environment, text=True,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False,
            )  # fmt: skip
            assert masked(done.stdout) == masked(command.shown), command.line


def test_a_continued_command_is_one_command() -> None:
    assert list(commands("$ a \\\n> b\nshown\n$ c\n")) == [Command("a \\\nb", "shown"), Command("c", "")]
