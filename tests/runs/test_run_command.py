"""`justone run` against a sandbox over loopback."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from justone_client.runs import JournalError, JournalView
from justone_client.sandbox import Sandbox
from tests.support.command_line import run_command as justone


def start(folder: Path, *more: str) -> list[str]:
    (folder / "words.csv").write_text("word,note\n" + "".join(f"cat {n % 8},row {n}\n" for n in range(10)))
    names = ["--operation", "douyin.search_video_v4", "--items", str(folder / "words.csv"), "--column", "word"]
    return ["run", "start", *names, "--journal", str(folder / "j"), *more]


def test_a_run_from_a_file_to_json_lines(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), str(tmp_path / "j")
    with sandbox.serve() as server:
        environment = {"JUSTONEAPI_BASE_URL": server.url, "JUSTONEAPI_TOKEN": "sandbox"}
        shown = justone(*start(tmp_path, "--price", "0.10", "--max-cost", "0.50", "--estimate"), **environment)
        assert (shown.code, len(sandbox.ledger)) == (0, 0)
        assert [call.path for call in sandbox.journal] == ["/user/get-balance"]
        assert "The balance is CNY 1,000,000.00.\n" in shown.out
        assert "They cost at most CNY 0.80.\n" in shown.out
        asked = justone(*start(tmp_path, "--price", "0.10", "--max-cost", "0.50"), **environment)
        assert (asked.code, len(sandbox.ledger), "--yes" in asked.err) == (2, 0, True)
        first = justone(*start(tmp_path, "--price", "0.10", "--max-cost", "0.50", "--yes"), **environment)
        assert (first.code, len(sandbox.ledger)) == (6, 5)
        assert f"justone run resume {path}" in first.err
        again = justone("run", "resume", path, "--max-cost", "0.80", **environment)
    assert (again.code, len(sandbox.ledger)) == (0, 8)
    assert justone("run", "status", path).out == "8 items: 8 recorded; 8 billed, 0.80 of 0.80 spent\n"
    assert justone("run", "status", path, "--json").json["items"]["recorded"] == 8
    lines = [json.loads(line) for line in justone("run", "export", path).out.splitlines()]
    assert [line["row"]["note"] for line in lines] == [f"row {n}" for n in range(10)]
    assert all(line["answer"]["code"] == 0 for line in lines)


def test_unknown_items_wait_for_a_decision(tmp_path: Path) -> None:
    sandbox, path = Sandbox(), str(tmp_path / "j")
    sandbox.script("503x1-then-0")
    with sandbox.serve() as server:
        environment = {"JUSTONEAPI_BASE_URL": server.url, "JUSTONEAPI_TOKEN": "sandbox"}
        first = justone(*start(tmp_path, "--yes", "--no-limit"), **environment)
        assert (first.code, len(sandbox.ledger), "settle" in first.err) == (12, 0, True)
        assert justone("run", "resume", path, **environment).code == 12
        listed = justone("run", "settle", path)
        assert (listed.code, listed.out.count("keyword=cat")) == (0, 8)
        assert "--retry" in listed.err
        refused = justone("run", "settle", path, "--retry")
        assert (refused.code, "Nothing was changed; give --yes" in refused.err) == (2, True)
        assert "8 unknown items are planned again" in justone("run", "settle", path, "--retry", "--yes").out
        assert justone("run", "resume", path, **environment).code == 0
    assert len(sandbox.ledger) == 8


def sent(path: Path) -> int:
    """Calls in flight; 0 while the journal is being created."""
    try:
        return JournalView(path).status().items["sent"]
    except JournalError:
        return 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to handle")
@pytest.mark.parametrize("signals", [(signal.SIGTERM,), (signal.SIGINT, signal.SIGINT)], ids=["one", "two"])
def test_a_signal_ends_a_run_in_order(tmp_path: Path, signals: tuple[signal.Signals, ...]) -> None:
    """After one signal the calls in flight are recorded; after two the program is gone, and they are unknown."""
    sandbox = Sandbox()
    sandbox.slow("global", 1.5)
    with sandbox.serve() as server:
        line = start(tmp_path, "--yes", "--no-limit", "--concurrency", "2", "--base-url", server.url)
        (tmp_path / "token").write_text("sandbox")
        command = [sys.executable, "-m", "justone_client.cli", *line, "--token-file", str(tmp_path / "token")]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr
            while sent(tmp_path / "j") != 2:
                time.sleep(0.02)
            process.send_signal(signals[0])
            while "Stopping" not in process.stderr.readline():
                pass
            for again in signals[1:]:
                process.send_signal(again)
            rest = process.stderr.read()
        assert process.returncode == 130
    items = JournalView(tmp_path / "j").status().items
    if len(signals) == 1:
        assert (items["recorded"], items["planned"], "justone run resume" in rest) == (2, 6, True)
    else:
        assert (items["sent"], rest) == (2, "")
