"""`justone run` with its journal in PostgreSQL, whose address is in the environment."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from justone_client.runs import JournalError, JournalView
from justone_client.sandbox import Sandbox
from tests.runs.postgres.planned_runs import asked, check_books
from tests.support.command_line import run_command as justone
from tests.support.processes import Spawn

SECRET = "secret-of-the-test"


def start(folder: Path, count: int) -> list[str]:
    (folder / "words.csv").write_text("word\n" + "".join(f"cat {number}\n" for number in range(count)))
    return ["run", "start", "--operation", "douyin.search_video_v4", "--items", str(folder / "words.csv"),
            "--column", "word", "--price", "0.10", "--yes"]  # fmt: skip


def test_the_commands_of_a_run(tmp_path: Path, database: str) -> None:
    sandbox = Sandbox()
    sandbox.script("503x1-then-0")
    with sandbox.serve() as server:
        environment = {
            "JUSTONEAPI_BASE_URL": server.url, "JUSTONEAPI_TOKEN": "sandbox", "JUSTONE_JOURNAL": database,
        }  # fmt: skip
        shown = [justone(*start(tmp_path, 8), "--max-cost", "0.50", **environment)]
        assert (shown[0].code, len(sandbox.ledger)) == (6, 0)
        shown.append(justone("run", "settle", "--retry", "--yes", **environment))
        assert "5 unknown items are planned again" in shown[1].out
        shown.append(justone("run", "resume", "--max-cost", "1.30", **environment))
        assert (shown[2].code, len(sandbox.ledger)) == (12, 5), "five may be billed twice; the other three are unknown"
        shown.append(justone("run", "status", **environment))
        assert shown[3].out == "8 items: 5 recorded, 3 unknown; 10 billed, 1.00 of 1.30 spent, 0.30 held\n"
        shown.append(justone("run", "settle", "--give-up", "--yes", **environment))
        shown.append(justone("run", "export", **environment))
        shown.append(justone("run", "report", "-o", str(tmp_path / "report.html"), **environment))
    states = [json.loads(line)["state"] for line in shown[5].out.splitlines()]
    assert (states.count("recorded"), states.count("failed")) == (5, 3)
    assert not [one for one in shown if SECRET in one.out + one.err]
    assert shown[6].code == 0, shown[6].err
    assert SECRET not in (tmp_path / "report.html").read_text("utf-8")
    check_books(database)


@pytest.mark.skipif(sys.platform == "win32", reason="kills processes")
def test_a_killed_command_goes_on(tmp_path: Path, database: str, spawn: Spawn) -> None:
    """kill -9: the next command takes over at once; what was in flight is unknown, the rest is called once."""
    sandbox = Sandbox()
    sandbox.slow("global", 0.3)
    with sandbox.serve() as server:
        environment = {
            "JUSTONEAPI_BASE_URL": server.url, "JUSTONEAPI_TOKEN": "sandbox", "JUSTONE_JOURNAL": database,
        }  # fmt: skip
        driver = spawn(
            [sys.executable, "-m", "justone_client.cli", *start(tmp_path, 20), "--concurrency", "3"],
            env={**os.environ, **environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 60
        while sent(database) < 3 or len(sandbox.ledger) < 4:
            assert driver.poll() is None
            assert time.monotonic() < until
            time.sleep(0.01)
        driver.send_signal(signal.SIGKILL)
        driver.wait()
        sandbox.slow("global", 0.0)
        again = justone("run", "resume", **environment)
    assert again.code == 12, again.err
    unknown = JournalView(database).status().items["unknown"]
    assert 0 < unknown <= 3
    assert JournalView(database).status().items["recorded"] == 20 - unknown
    assert max(list_of_calls(sandbox).values()) == 1
    assert asked(database, "SELECT DISTINCT reason FROM justone_runs.items WHERE state = 'unknown'") == [
        ("the program ended during the call",)
    ]
    check_books(database)


def sent(address: str) -> int:
    """Calls in flight; 0 while the journal is being created."""
    try:
        return JournalView(address).status().items["sent"]
    except JournalError:
        return 0


def list_of_calls(sandbox: Sandbox) -> dict[str, int]:
    counted: dict[str, int] = {}
    for call in sandbox.journal:
        if call.billed:
            counted[call.parameters["keyword"]] = counted.get(call.parameters["keyword"], 0) + 1
    return counted
