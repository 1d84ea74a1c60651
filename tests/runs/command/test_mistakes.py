"""Mistakes at the command line of runs: no data is lost, and the message says what to do."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from justone_client.runs import Journal
from justone_client.sandbox import Sandbox
from tests.runs.command.test_commands import OPERATION, PLAN, Shell
from tests.support.command_line import run_command as justone


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


def test_settle_names_what_a_killed_program_had_sent(line: Shell) -> None:
    assert line.start("--price", "0.10", "--estimate").code == 0
    with closing(sqlite3.connect(line.journal)) as base, base:  # as kill -9 leaves them
        base.execute("UPDATE items SET state = 'sent', held = '0.10', attempt = 1, sent_at = 1 WHERE id <= 2")
        base.execute("UPDATE counters SET items = 8 WHERE state = 'planned'")
        base.execute("INSERT INTO counters SELECT run, operation, 'sent', 2 FROM counters WHERE state = 'planned'")
        base.execute("UPDATE budgets SET held = '0.20', holds = 2")
    listed = line("settle", line.journal)
    assert listed.out.splitlines()[-1] == "2 unknown items"
    assert "the program ended during the call" in listed.out
    done = line("settle", line.journal, "--item", "1", "--item", "77", "--give-up", "--yes")
    assert done.out.splitlines()[-1] == "1 unknown item is given up"
    assert "Not unknown, and left as they are: 77" in done.err
    nothing = line("settle", line.journal, "--item", "77", "--give-up", "--yes")
    assert (nothing.code, nothing.out) == (1, "None of these items is unknown\n")


def test_settle_leaves_a_program_its_calls(line: Shell) -> None:
    assert line.start("--price", "0.10", "--estimate").code == 0
    with Journal.resume(line.journal) as journal:
        asyncio.run(send_one(journal))
        assert line("settle", line.journal).out == "0 unknown items\n"
        assert journal.status().items["sent"] == 1


async def send_one(journal: Journal) -> None:
    desk = journal.enter(os.getpid())
    (one,) = (await desk.claim(1, 0.0)).claims
    assert await desk.send(one, 0.0)


def test_a_source_without_rows_is_refused(line: Shell) -> None:
    (line.folder / "words.csv").write_text("word,note\n\n")
    refused = line.start()
    assert (refused.code, refused.err) == (2, f"justone: {line.folder / 'words.csv'} has no rows; nothing is planned\n")
    line.write(1)
    assert line.start().code == 0, "the journal waits for the rows"


def test_one_of_something_has_no_plural(line: Shell) -> None:
    line.write(1)
    done = line.start("--price", "0.1", "--max-cost", "1")
    assert done.err.splitlines()[0] == "1 call is planned for 1 row:"
    assert "search-video/v4: 1 call at CNY 0.10 = CNY 0.10" in done.err
    assert done.err.splitlines()[-1] == "1 item: 1 recorded; 1 billed, 0.10 of 1.00 spent"
    table = line("export", line.journal, "--format", "csv", "--output", str(line.folder / "t.csv"))
    assert table.err == f"1 row in {line.folder / 't.csv'}\n"
    assert line("prune", line.journal, "--older-than", "0s", "--yes").out.startswith("1 answer deleted;")


def test_the_limit_that_is_reached_is_named(line: Shell) -> None:
    ended = line.start("--price", "0.10", "--max-cost", "100", "--max-billed", "3")
    assert (ended.code, ended.err.splitlines()[-1].endswith("resume " + line.journal + " --max-billed N")) == (6, True)
    ended = line("resume", line.journal, "--max-cost", "0.50", "--max-billed", "100")
    assert (ended.code, ended.err.splitlines()[-1].endswith("resume " + line.journal + " --max-cost CNY")) == (6, True)


def test_each_mistake_has_a_line(line: Shell) -> None:
    refused = justone("run", "start", "--operation", OPERATION, "--items", str(line.folder / "words.csv"),
                      "--column", "word=keywrd", "--journal", line.journal, **line.environment)  # fmt: skip
    first, last = refused.err.splitlines()
    assert (refused.code, first.endswith("did you mean keyword?")) == (2, True)
    assert last.endswith("needs keyword, and nothing feeds it; add --column COLUMN=keyword")


WALK = """
[prices]
default = "0.10"

[source]
file = "words.csv"

[[steps]]
operation = "douyin.search_video_v4"
column = "word"
walk = {}
"""


@pytest.mark.parametrize("plan", ["", WALK], ids=["no price", "an endless walk"])
def test_yes_alone_accepts_no_unknown_cost(line: Shell, plan: str) -> None:
    source: tuple[str, ...] = ("--operation", OPERATION, "--items", str(line.folder / "words.csv"), "--column", "word")
    if plan:
        (line.folder / "plan.toml").write_text(plan)
        source = (str(line.folder / "plan.toml"),)
    begin = ("start", *source, "--journal", line.journal, "--yes")
    refused = line(*begin)
    assert (refused.code, "what it costs is neither known nor limited" in refused.err) == (2, True)
    assert "or --no-limit to accept any cost" in refused.err
    assert len(line.sandbox.ledger) == 0
    assert line(*begin, "--max-billed", "2").code == 6
    assert len(line.sandbox.ledger) == 2


def test_yes_accepts_a_cost_that_is_known(line: Shell) -> None:
    source = ("--operation", OPERATION, "--items", str(line.folder / "words.csv"), "--column", "word")
    assert line("start", *source, "--journal", line.journal, "--yes", "--price", "0.10").code == 0


@pytest.mark.parametrize(
    "words",
    ["run status j", "run resume j", "run settle j", "run export j", "run report j -o r.html",
     "run prune j --older-than 1d",
     "usage --ledger j", "check j.py", "call weibo get_fans_v1 --uid 1 --token-file j",
     "call weibo get_fans_v1 --uid 1 --prices j.csv --max-cost 1", "run start j.toml --journal k",
     "run start --operation weibo.get_fans_v1 --items j.csv --journal k"],
)  # fmt: skip
def test_a_missing_file_has_one_exit_code(line: Shell, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.chdir(line.folder)
    shown = justone(*words.split(), **line.environment)
    assert (shown.code, shown.err.count("\n")) == (2, 1), shown.err


@pytest.mark.parametrize("columns", [("word", "note"), ("word=keyword", "note=keyword")])
def test_no_column_is_ignored_in_silence(line: Shell, columns: tuple[str, ...]) -> None:
    options = [word for column in columns for word in ("--column", column)]
    refused = justone("run", "start", "--operation", OPERATION, "--items", str(line.folder / "words.csv"), *options,
                      "--journal", line.journal, **line.environment)  # fmt: skip
    assert (refused.code, "Several --column are for the" in refused.err) == (2, True)


def test_spaces_around_values_are_named(line: Shell) -> None:
    (line.folder / "words.csv").write_text("word,note\n cat ,x\ndog, y \n")
    done = line.start("--price", "0.10", "--estimate")
    assert "Note: 1 value begins or ends with a space, and is sent with it." in done.out


def test_items_that_fail_lead_to_their_reason(line: Shell) -> None:
    (line.folder / "words.csv").write_text("word,note\ncat,x\n,y\n")
    done = line.start("--price", "0.10")
    assert (done.code, "1 item has failed, and is not called." in done.err) == (1, True)
    told = done.err.splitlines()[-1]
    assert told.startswith("Some items failed; to see why: justone run export ")
    assert "failed,keyword: is required and must not be empty,,y" in line(*told.split()[8:]).out


def test_a_mistake_in_a_plan_names_its_file(line: Shell) -> None:
    plan = line.folder / "plan.toml"
    plan.write_text(PLAN.replace('column = "word"', 'parameters = { keyword = "wrd" }'))
    refused = line("start", str(plan), "--journal", line.journal)
    assert refused.code == 2
    assert refused.err.startswith(f"justone: {plan}, parameters.keyword: its rows have no column")
    assert "did you mean word?" in refused.err
