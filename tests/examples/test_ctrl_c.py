"""Ctrl-C in the programs of examples/: one line instead of a traceback, exit code 130, and nothing paid is lost."""

from __future__ import annotations

import csv
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE, STDOUT

import pytest

from justone_client.runs import JournalView
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.support.processes import LONGEST, Spawn

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process")

Interrupt = Callable[..., str]


@pytest.fixture
def interrupt(spawn: Spawn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Interrupt:
    """Run an example, press Ctrl-C once the sandbox has `calls` calls, and return what it printed."""
    monkeypatch.chdir(tmp_path)

    def run(name: str, *arguments: str, calls: int = 1) -> str:
        sandbox = Sandbox()
        sandbox.slow("global", 1.0)
        with sandbox.serve() as server:
            environment = {**os.environ, "JUSTONEAPI_TOKEN": "sandbox", "JUSTONEAPI_BASE_URL": server.url}
            command = [sys.executable, str(ROOT / "examples" / name), *arguments]
            process = spawn(command, stdout=PIPE, stderr=STDOUT, text=True, env=environment)
            until = time.monotonic() + LONGEST
            while len(sandbox.ledger) < calls:
                assert process.poll() is None, process.communicate()[0]
                assert time.monotonic() < until
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=LONGEST)[0]
        assert (process.returncode, "Traceback" in said) == (130, False), said
        assert isinstance(said, str)
        return said

    return run


def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(Path(name).read_text("utf-8-sig").splitlines()))


def test_calls_in_flight_finish_and_the_table_has_them(interrupt: Interrupt) -> None:
    Path("creators.csv").write_text("\n".join(["id", *map(str, range(6629722295873044490, 6629722295873044500))]))
    said = interrupt("kol_table.py", "creators.csv", "-o", "t.csv", "--max-cost", "20", calls=10)
    items = JournalView("creators.journal").status().items
    assert (items["recorded"], items["planned"], items["unknown"]) == (10, 10, 0)
    assert len(table("t.csv")) == 10
    assert said.splitlines()[-1] == "Interrupted: the same line goes on."


def test_posts_that_were_paid_are_written(interrupt: Interrupt) -> None:
    said = interrupt("keyword_search.py", "露营", "-o", "k.csv", "--max-pages", "3", calls=3)
    assert {row["platform"] for row in table("k.csv")} == {"douyin"}
    assert said == f"Interrupted. {len(table('k.csv'))} rows are in {Path('k.csv').resolve()}\n"


def test_an_archive_keeps_its_pages(interrupt: Interrupt) -> None:
    said = interrupt("feed_archive.py", "MS4wLjABAAAA", "--database", "a.sqlite", calls=2)
    assert said == "Interrupted: a.sqlite has the pages so far; the same line goes on.\n"
    database = sqlite3.connect("a.sqlite")
    assert database.execute("SELECT count(*) FROM videos").fetchone() == (5,)
    database.close()


def test_a_check_keeps_its_comments(interrupt: Interrupt) -> None:
    note = "656f1b6b000000000801b0c1"
    said = interrupt("comment_watch.py", note, "--database", "c.sqlite", calls=2)
    assert said == "Interrupted: c.sqlite has the comments so far; the same line goes on.\n"
    database = sqlite3.connect("c.sqlite")
    assert database.execute("SELECT count(*) FROM comments").fetchone() != (0,)
    database.close()


def test_a_watch_keeps_the_prices_that_were_paid(interrupt: Interrupt) -> None:
    rows = [f"taobao,{number}" for number in range(520813250866, 520813250896)]
    Path("items.csv").write_text("\n".join(["shop,item", *rows]))
    said = interrupt("price_watch.py", "items.csv", "--database", "p.sqlite", "--max-billed", "30", calls=2)
    database = sqlite3.connect("p.sqlite")
    (kept,) = database.execute("SELECT count(*) FROM prices").fetchone()
    database.close()
    assert 0 < kept < 30
    assert said.splitlines()[-1] == f"{kept} of 30 prices are known; billed calls: {kept}; interrupted"


def test_a_question_says_where_its_bill_is(interrupt: Interrupt, model: str) -> None:
    question = "fans of the weibo user 2803301701"
    said = interrupt("mcp_agent.py", question, "--ledger", "l.sqlite", "--max-billed", "5")
    assert said.splitlines()[-1] == "Interrupted: what was billed is counted in l.sqlite; run it again."
