"""`justone run` on a terminal: the question, the live panel, and Ctrl-C while it plans."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from justone_client.runs import JournalView
from justone_client.sandbox import Sandbox
from tests.support.processes import LONGEST, read_terminal, spawning, wait_for_input

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals", allow_module_level=True)
import pty


def on_terminal(words: list[str], url: str, answers: dict[str, str], *stop_at: str) -> tuple[str, int]:
    """Run `justone` on a terminal; return what it printed, and its exit code.

    Args:
        words: The command line.
        url: The sandbox.
        answers: What to type when a text appears.
        stop_at: Press Ctrl-C when these texts appear, one after the other. A question is given whole, with ": ".
    """
    ours, theirs = pty.openpty()
    environment = os.environ | {"JUSTONEAPI_BASE_URL": url, "JUSTONEAPI_TOKEN": "sandbox", "TERM": "xterm",
                                "COLUMNS": "100"}  # fmt: skip
    command = [sys.executable, "-m", "justone_client.cli", *words]
    with spawning() as spawn:
        process = spawn(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
        os.close(theirs)
        shown = ""
        while found := read_terminal(ours):
            shown += found.decode()
            for question in [one for one in answers if one in shown]:
                os.write(ours, answers.pop(question).encode())
            if stop_at and stop_at[0] in shown:
                if stop_at[0].endswith(": "):
                    wait_for_input(process.pid)
                stop_at = stop_at[1:]
                process.send_signal(signal.SIGINT)
        os.close(ours)
        return shown, process.wait(LONGEST)


def start(folder: Path, rows: int) -> list[str]:
    (folder / "words.csv").write_text("word\n" + "".join(f"cat {number}\n" for number in range(rows)))
    source = ["--operation", "douyin.search_video_v4", "--items", str(folder / "words.csv"), "--column", "word"]
    return ["run", "start", *source, "--journal", str(folder / "j"), "--price", "0.10"]


def test_a_terminal_is_asked_before_anything_is_paid(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        shown, code = on_terminal(start(tmp_path, 3), server.url, {"[y/N]": "n\n"})
        assert (code, len(sandbox.ledger)) == (0, 0)
        assert "They cost at most CNY 0.30." in shown
        assert "The balance is CNY 1,000,000.00." in shown
        assert "The run is planned, and nothing was sent." in shown
        shown, code = on_terminal(start(tmp_path, 3), server.url, {"[y/N]": "y\n"})
    assert (code, len(sandbox.ledger)) == (0, 3)
    assert "of 3 items" in shown
    assert "CNY 0.30 spent · 3 billed" in shown.replace("\r\n", "\n")


def test_ctrl_c_at_the_question_says_what_was_done(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        shown, code = on_terminal(start(tmp_path, 3), server.url, {}, "[y/N]: ")
    assert (code, len(sandbox.ledger), "Aborted" in shown) == (130, 0, False)
    assert shown.endswith("The run is planned, and nothing was sent.\r\n")


def test_status_on_a_terminal_is_a_panel(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        on_terminal(start(tmp_path, 3), server.url, {"[y/N]": "y\n"})
        shown, code = on_terminal(["run", "status", str(tmp_path / "j")], server.url, {})
        once, _ = on_terminal(["run", "status", str(tmp_path / "j"), "--once"], server.url, {})
    assert (code, "━" in shown, "3 of 3 items" in shown, "3 recorded" in shown) == (0, True, True, True)
    assert once == "3 items: 3 recorded; 3 billed, 0.30 spent\r\n"


def test_ctrl_c_while_planning_goes_on_later(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with sandbox.serve() as server:
        shown, code = on_terminal(start(tmp_path, 200_000), server.url, {}, ",000 rows")
        assert (code, len(sandbox.journal)) == (130, 0)
        assert "Stopped while planning; nothing was sent. To go on, give the same line again." in shown
    status = JournalView(tmp_path / "j").status()
    assert not status.is_planned
    assert status.rows < 200_000  # none, if Ctrl-C is quicker than the first thousand


def test_a_second_ctrl_c_leaves_a_usable_terminal(tmp_path: Path) -> None:
    """The panel hides the cursor; the program that ends at once has shown it again."""
    sandbox = Sandbox()
    sandbox.slow("global", 30.0)
    with sandbox.serve() as server:
        line = [*start(tmp_path, 3), "--yes"]  # the question would wait for the balance
        shown, code = on_terminal(line, server.url, {}, "3 in progress", "Stopping")
    assert code == 130
    assert shown.rindex("\x1b[?25h") > shown.rindex("\x1b[?25l")
    items = JournalView(tmp_path / "j").status().items
    assert items["claimed"] + items["sent"] == 3  # the panel calls both "in progress"
