"""kill -9 in the middle of walks and steps: nothing is paid twice, and each walk goes on at its page."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from justone_client.runs import Journal, JournalView
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.runs.plan.programs import MANNER, billed, by_step, pages_of, plan, rows, worked

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
PROGRAM = """
import asyncio, sys
from justone_client import AsyncClient, Limits
from justone_client.runs import Journal, work
from tests.runs.plan.programs import QUICK, plan, rows

async def main(path, url):
    async with AsyncClient("sandbox", base_url=url, limits=Limits(adapt=False)) as client:
        with Journal.start(path, plan(), rows(4)) as journal:
            print((await work(journal, client, concurrency=3, retry=QUICK)).why)

asyncio.run(main(*sys.argv[1:]))
"""


def killed_at(calls: int, sandbox: Sandbox, command: list[str]) -> None:
    """Run the program, and kill it when the sandbox has received so many calls."""
    until = time.monotonic() + 120
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as program:
        while program.poll() is None and len(sandbox.journal) < calls:
            assert time.monotonic() < until, "the program hangs"
            time.sleep(0.002)
        program.kill()


def test_a_walk_goes_on_at_its_page_after_kill_9(tmp_path: Path) -> None:
    sandbox, whole, path = Sandbox(manner=MANNER), Sandbox(manner=MANNER), tmp_path / "j"
    sandbox.slow("global", 0.02)  # so that a kill meets calls in flight
    with Journal.start(tmp_path / "whole", plan(), rows(4)) as journal:
        worked(journal, whole)
    with sandbox.serve() as server:
        command = [sys.executable, "-c", PROGRAM, str(path), server.url]
        for calls in (3, 9, 20, 45):
            killed_at(calls, sandbox, command)
        last = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert (last.returncode, last.stdout.strip()) == (0, "done"), last.stderr
    assert set(billed(sandbox).values()) == {1}
    assert set(billed(sandbox)) <= set(billed(whole))
    unknown = JournalView(path).status().items["unknown"]
    assert unknown <= 4 * 3, "only calls in flight at a kill"
    for pages in pages_of(path).values():
        assert [number for number, _, _ in pages] == [*range(1, len(pages) + 1)]
        assert [state for _, state, _ in pages[:-1]] == ["recorded"] * (len(pages) - 1)
        assert pages[-1][1] == "unknown" or pages[-1][2] in ("last page", "max_pages")
    with Journal.resume(path) as journal:  # somebody risks a second bill, and then nothing is missing
        while journal.retry_unknown():
            worked(journal, sandbox)
    assert by_step(path) == by_step(tmp_path / "whole")
    assert sum(billed(sandbox).values()) - len(billed(sandbox)) <= unknown
