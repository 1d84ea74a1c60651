"""The commands of docs/en/guides/runs.md work as pasted, against a sandbox, and print what the page shows."""

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
from tests.docs.pages import PAGES

PAGE = ROOT / "docs" / "en" / "guides" / "runs.md"
_MASKS = (
    (r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?", "TIME"),
    (r"UTC[+-]\d\d:\d\d", "ZONE"),
    (r"http://127\.0\.0\.1:\d+", "URL"),
)
"""What differs from run to run."""


class Command(NamedTuple):
    """A block of commands, and what the page says it prints."""

    lines: str
    shown: str


def commands(page: str) -> Iterator[Command]:
    """Every block in `sh`, with the block in `text` behind it."""
    for found in re.finditer(r"^```sh\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?", page, re.DOTALL | re.MULTILINE):
        yield Command(found[1], found[2] or "")


def make_files(folder: Path, page: str) -> None:
    """The files that a reader is told to save."""
    for name, text in re.findall(r"`([\w.]+)`:\n\n```(?:csv|toml)\n(.*?)^```$", page, re.DOTALL | re.MULTILINE):
        (folder / name).write_text(text)


def masked(text: str) -> str:
    text = text.replace("\ufeff", "")  # a CSV file begins with it
    for pattern, mask in _MASKS:
        text = re.sub(pattern, mask, text)
    return "\n".join(line.rstrip() for line in text.rstrip().splitlines())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the page's commands are those of a Unix shell")
def test_the_page_prints_what_it_shows(tmp_path: Path) -> None:
    """All blocks of commands, in order, in one folder."""
    page = PAGE.read_text("utf-8")
    found = list(commands(page))
    assert len(found) >= 10
    make_files(tmp_path, page)
    with Sandbox().serve() as server:
        environment = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "JUSTONEAPI_BASE_URL": server.url,
            "JUSTONEAPI_TOKEN": "sandbox",
            "COLUMNS": "110",
            "LANG": "C.UTF-8",
        }
        for command in found:
            done = subprocess.run(
                ["bash", "-c", command.lines], cwd=tmp_path, env=environment, text=True,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False,
            )  # fmt: skip
            assert masked(done.stdout) == masked(command.shown), command.lines


def test_output_belongs_to_the_commands_before_it() -> None:
    page = "```sh\na\n```\n\n```text\nshown\n```\n\n```sh\nb\n```\n"
    assert list(commands(page)) == [Command("a\n", "shown\n"), Command("b\n", "")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.parent.name}-{page.name}")
def test_commands_are_shown_as_they_are_pasted(page: Path) -> None:
    """A prompt is no command, and a pasted `> ` before a continued line writes a file."""
    assert re.findall(r"^(?:\$ .*|> .*)$", page.read_text("utf-8"), re.MULTILINE) == []
