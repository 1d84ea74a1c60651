"""Mistakes at the command line of runs: no data is lost, and the message says what to do."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from justone_client.sandbox import Sandbox
from tests.runs.command.test_commands import Shell


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Shell]:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        yield Shell(tmp_path, sandbox, server.url)


@pytest.mark.parametrize("name", ["j", "words.csv"])
def test_a_report_replaces_only_web_pages(line: Shell, name: str) -> None:
    assert line.start().code == 0
    before = (line.folder / name).read_bytes()
    refused = line("report", line.journal, "-o", str(line.folder / name))
    assert (refused.code, "is not an HTML file; choose another file" in refused.err) == (2, True)
    assert (line.folder / name).read_bytes() == before
    page = line.folder / "page.html"
    assert [line("report", line.journal, "-o", str(page)).code for _ in range(2)] == [0, 0]


def test_a_report_does_not_replace_a_pipe(line: Shell) -> None:
    assert line.start().code == 0
    os.mkfifo(line.folder / "pipe")
    refused = line("report", line.journal, "-o", str(line.folder / "pipe"))
    assert (refused.code, "is a pipe or a device" in refused.err) == (2, True)
    assert (line.folder / "pipe").is_fifo()


def test_an_unwritable_report_is_one_line(line: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    assert line.start().code == 0

    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "write_text", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    refused = line("report", line.journal, "-o", str(line.folder / "page.html"))
    assert (refused.code, "page.html cannot be written: Read-only file system; choose" in refused.err) == (2, True)
