"""`justone usage`: what the calls of a journal cost, by day and operation."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from justone_client.cli.commands.account import usage as module
from justone_client.cli.commands.account.spending import day_of
from justone_client.sandbox import Sandbox
from tests.runs.command.test_commands import Shell
from tests.support.command_line import run_command as justone

TODAY = (datetime.now(UTC) + timedelta(hours=8)).date().isoformat()


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        yield Shell(tmp_path, sandbox, server.url)


def moved(journal: str, item: int, days: float) -> None:
    with sqlite3.connect(journal) as base:
        base.execute("UPDATE items SET sent_at = sent_at - ? WHERE id = ?", (days * 86400, item))
    base.close()


def lines(*words: str) -> list[list[str]]:
    shown = justone("usage", *words)
    assert shown.code == 0, shown.err
    return [line.split("\t") for line in shown.out.splitlines()]


def test_calls_count_by_day_and_operation(shell: Shell) -> None:
    shell.write(3)
    assert shell.start("--price", "0.10").code == 0
    moved(shell.journal, 1, 3)
    found = lines("--ledger", shell.journal)
    assert [row[1:] for row in found] == [
        ["douyin.search_video_v4", "1", "1", "0", "0.10"],
        ["douyin.search_video_v4", "2", "2", "0", "0.20"],
    ]
    assert [row[0] for row in found] == sorted(row[0] for row in found)
    assert sum(int(row[3]) for row in found) == len(shell.sandbox.ledger) == 3
    assert [row[2] for row in lines("--journal", shell.journal, "--days", "2")] == ["2"]


def test_all_runs_count_unless_one_is_named(shell: Shell) -> None:
    shell.write(2)
    assert shell.start("--run", "monday", "--price", "0.10").code == 0
    assert shell.start("--run", "tuesday").code == 0
    assert lines("--ledger", shell.journal, "--run", "monday")[0][3:] == ["2", "0", "0.20"]
    assert lines("--ledger", shell.journal)[0][3:] == ["4", "0", "unknown"]
    assert justone("usage", "--ledger", shell.journal, "--json").json[0]["spent"] is None
    assert justone("usage", "--ledger", shell.journal, "--run", "friday").code == 1


def test_reused_and_planned_items_are_no_calls(shell: Shell) -> None:
    shell.write(2)
    assert shell.start("--run", "monday", "--price", "0.10").code == 0
    assert shell.start("--run", "tuesday", "--price", "0.10", "--reuse", "1h").code == 0
    shell.write(9, "dog")
    assert shell.start("--run", "friday", "--price", "0.10", "--estimate").code == 0
    assert lines("--ledger", shell.journal) == [[TODAY, "douyin.search_video_v4", "2", "2", "0", "0.20"]]


@pytest.mark.parametrize("choice", ["--give-up", None])
def test_calls_that_may_be_billed_are_apart(shell: Shell, choice: str | None) -> None:
    shell.write(1)
    shell.environment["JUSTONEAPI_TOKEN"] = "sandbox-999"  # an undocumented code: unclear whether billed
    shell.start("--price", "0.10")
    if choice:
        assert shell("settle", shell.journal, choice, "--yes").code == 0
    assert lines("--ledger", shell.journal)[0][3:] == ["0", "1", "0.00"]


def test_days_are_those_of_shanghai() -> None:
    assert str(day_of(datetime(2026, 11, 29, 15, 59, 59, tzinfo=UTC).timestamp())) == "2026-11-29"
    assert str(day_of(datetime(2026, 11, 29, 16, 0, 1, tzinfo=UTC).timestamp())) == "2026-11-30"


def test_midnight_of_shanghai_parts_the_days(shell: Shell) -> None:
    shell.write(2)
    assert shell.start("--price", "0.10").code == 0
    midnight = time.time() // 86400 * 86400 - 3 * 86400 - 8 * 3600
    with sqlite3.connect(shell.journal) as base:
        base.execute("UPDATE items SET sent_at = CASE id WHEN 1 THEN ? ELSE ? END", (midnight - 1, midnight + 1))
    base.close()
    days = [row[0] for row in lines("--ledger", shell.journal)]
    assert days == [str(day_of(midnight - 1)), str(day_of(midnight + 1))]
    assert days[0] < days[1]


def test_the_tables_fit_a_terminal(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.write(3)
    assert shell.start("--price", "0.10").code == 0
    moved(shell.journal, 1, 1)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    module.usage(shell.journal, days=14)
    shown = re.sub(r"\x1b\[[\d;]*m", "", capsys.readouterr().out)
    assert max(map(len, shown.splitlines())) <= 80
    assert "············▄█" in shown
    assert shown.count(" 0.30") == 2
    assert "total" in shown


def test_the_journal_comes_from_option_variable_file(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.write(1)
    assert shell.start().code == 0
    assert justone("usage").code == 2
    assert justone("usage", JUSTONE_JOURNAL=shell.journal).code == 0
    monkeypatch.setenv("JUSTONE_SETTINGS", str(tmp_path / "settings.toml"))
    (tmp_path / "settings.toml").write_text(f"journal = {shell.journal!r}")
    assert len(lines()) == 1
    assert justone("usage", JUSTONE_JOURNAL=str(tmp_path / "missing")).code == 2
    assert justone("usage", "--ledger", shell.journal, JUSTONE_JOURNAL=str(tmp_path / "missing")).code == 0


def test_a_journal_in_postgresql_is_read_too(shell: Shell, database: str) -> None:
    shell.write(2)
    shell.journal = database
    assert shell.start("--price", "0.10").code == 0
    assert lines("--ledger", database) == [[TODAY, "douyin.search_video_v4", "2", "2", "0", "0.20"]]
    assert lines("--ledger", database, "--run", "run")[0][2:] == ["2", "2", "0", "0.20"]
