"""Programs that end in the middle, or start twice, as real processes; and clocks that are set back."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from justone_client.runs import Journal, JournalError, JournalView, work
from justone_client.sandbox import ManualClock, Sandbox
from tests.conftest import ROOT
from tests.runs.test_engine import KEY, OTHER, QUICK, words, worked

PLAN = """
import sys
from justone_client.runs import Journal
from tests.runs.test_engine import KEY, words
print("begins", flush=True)
def rows(until):
    for number, row in enumerate(words(20_000)):
        if number == until:
            sys.stdin.read()
        yield row
with Journal.start(sys.argv[1], [KEY], rows(int(sys.argv[2]))) as journal:
    print("planned", flush=True)
    sys.stdin.read()
"""


def planner(path: Path, until: int = 20_000) -> subprocess.Popen[str]:
    """A program that plans 20,000 rows; before one of them it waits."""
    command = [sys.executable, "-c", PLAN, str(path), str(until)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def planned(path: Path) -> int:
    try:
        return JournalView(path).status().rows
    except JournalError:  # not created yet
        return 0


@pytest.mark.slow
def test_planning_goes_on_after_a_kill(tmp_path: Path) -> None:
    """Killed twice while it plans; the third program plans the rest, and each row once."""
    path, seen = tmp_path / "j", []
    for until in (1500, 6200):
        with planner(path, until) as process:
            while planned(path) < until // 1000 * 1000:
                assert process.poll() is None
            process.kill()
        seen.append(planned(path))
    assert seen == [1000, 6000]
    with Journal.start(path, [KEY], words(20_000)) as journal:
        status = journal.status()
    assert (status.rows, status.items["planned"], status.is_planned) == (20_000, 20_000, True)
    rows = Counter(line.row["keyword"] for line in JournalView(path).export())
    assert (len(rows), set(rows.values())) == (20_000, {1})


def test_a_second_program_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    path = tmp_path / "j"
    with planner(path) as process:
        assert process.stdout
        assert [process.stdout.readline() for _ in range(2)] == ["begins\n", "planned\n"]
        for begin in (lambda: Journal.resume(path), lambda: Journal.start(path, [KEY], words(1), run="other")):
            with pytest.raises(JournalError, match=r"Another program works on the journal .*; wait for its end, or"):
                begin()
        assert JournalView(path).status().total == 20_000
        process.kill()
    Journal.resume(path).close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_a_child_after_a_fork_cannot_use_the_journal(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", [KEY], words(2)) as journal:
        child = os.fork()
        if not child:
            code = 1
            with suppress(BaseException):
                try:
                    journal.retry_unknown()
                except JournalError as error:
                    code = 7 * ("cannot be used after a fork" in str(error))
                journal.close()
            os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
        assert (tmp_path / "j.lock").stat().st_size > 0
        with planner(tmp_path / "j") as process:
            assert process.wait() != 0, "the parent still holds the lock"
        assert worked(journal, Sandbox()).status.items["recorded"] == 2


class SetBack(ManualClock):
    """A clock whose date is set back while the program runs; `monotonic` goes on."""

    back = 0.0

    def time(self) -> float:
        return super().time() - self.back


def test_a_clock_set_back_in_the_middle_delays_nothing(tmp_path: Path) -> None:
    clock = SetBack()
    sandbox = Sandbox(clock=clock)
    sandbox.script("301x2-then-0", KEY)
    calls = 0

    def count(_attempt: object) -> None:
        nonlocal calls
        calls += 1
        clock.back = 86_400.0 * (calls > 4)

    async def main(journal: Journal) -> str:
        async with sandbox.async_client(on_attempt=count) as client:
            return (await work(journal, client, retry=QUICK)).why

    with Journal.start(tmp_path / "j", [KEY], words(6)) as journal:
        before = clock.monotonic()
        assert asyncio.run(main(journal)) == "done"
    assert clock.back
    assert clock.monotonic() - before < 60
    assert (calls, len(sandbox.ledger)) == (18, 6)


def test_a_quota_rests_though_the_clock_was_set_back(tmp_path: Path) -> None:
    """Otherwise the operation would be asked again at once, without end."""
    clock = SetBack()
    sandbox = Sandbox(clock=clock)
    sandbox.script("303x3-then-0", KEY)

    def set_back(_attempt: object) -> None:
        clock.back = 2 * 86_400.0

    async def main(journal: Journal) -> str:
        async with sandbox.async_client(on_attempt=set_back) as client:
            return (await work(journal, client, retry=QUICK)).why

    with Journal.start(tmp_path / "j", [KEY], words(1)) as journal:
        before = clock.monotonic()
        assert asyncio.run(main(journal)) == "done"
    assert clock.monotonic() - before > 86_400


def test_waits_of_a_later_clock_end_with_the_next_program(tmp_path: Path) -> None:
    """An operation rested on a machine whose clock was a year ahead: the next program does not wait for that year."""
    ahead = ManualClock(datetime(2027, 11, 20, tzinfo=UTC))
    with Journal.start(tmp_path / "j", [KEY], words(6)) as journal:
        asyncio.run(journal.park(KEY, ahead.time() + 3600))
        asyncio.run(journal.slow(OTHER, 0.0, None, ahead.time()))
    clock = ManualClock(datetime(2026, 11, 20, tzinfo=UTC))
    with Journal.resume(tmp_path / "j") as journal:
        assert worked(journal, Sandbox(clock=clock)).status.items["recorded"] == 6
    assert clock.monotonic() < 60
