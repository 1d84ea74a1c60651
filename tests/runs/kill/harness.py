"""Start the sandbox and the driver, kill the driver at seeded moments, and compare journal and ledger."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from random import Random

from justone_client.runs import JournalView
from justone_client.runs.journal.refusals import JournalError
from tests.conftest import ROOT
from tests.runs.kill.driver import CONCURRENCY, OPERATIONS
from tests.runs.kill.service import Books

FREE = ("301", "302", "500")
ALL = (*FREE, "201", "503", "101", "202", "300", "400", "404", "77", "reset", "cut", "truncated", "empty", "html",
       "codeless", "http502")  # fmt: skip
LONGEST = 300.0
Item = tuple[str, str]
"""Operation, and its parameters as JSON."""


@dataclass
class Result:
    """What is known after a run."""

    books: Books
    states: dict[Item, str]
    counters: dict[str, int]
    spent: Decimal
    kills: int
    ended: str
    in_flight: set[Item] = field(default_factory=set)
    """Items that were sent at a kill."""
    most_in_flight: int = 0

    @property
    def bills(self) -> Counter[Item]:
        """How often the sandbox billed each item."""
        return Counter(item_of(one["operation"], one["parameters"]) for one in self.books["requests"] if one["billed"])

    def of(self, state: str) -> set[Item]:
        return {item for item, one in self.states.items() if one == state}


def item_of(operation: str, parameters: dict[str, str]) -> Item:
    return operation, json.dumps(sorted(parameters.items()))


@contextmanager
def service(share: float, seed: int, kinds: tuple[str, ...]) -> Iterator[tuple[str, list[Books]]]:
    """Yield the URL, and a list that has the books after the end."""
    command = [sys.executable, "-m", "tests.runs.kill.service", str(share), str(seed), *kinds]
    books: list[Books] = []
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip(), books
            books.append(json.loads(process.communicate(timeout=60)[0]))
        finally:
            process.kill()


def run(folder: Path, *, items: int, kills: int, seed: int, share: float, kinds: tuple[str, ...], limit: str) -> Result:
    """Make a run with kills, and one driver at the end that nobody kills."""
    random, path = Random(seed), folder / "run.journal"
    in_flight: set[Item] = set()
    most, done = 0, 0
    with service(share, seed, kinds) as (url, books):
        command = [sys.executable, "-m", "tests.runs.kill.driver", str(path), url, str(items), limit]
        for _ in range(kills):
            target = done + random.randint(0, 2 * items // (kills + 1))
            with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as driver:
                wait_for(path, driver, min(target, items))
                driver.kill()
                driver.communicate()
            open_now = sent(path)
            in_flight |= open_now
            most, done = max(most, len(open_now)), progress(path)
        last = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST, check=False)
    assert last.returncode == 0, last.stderr
    status = JournalView(path).status()
    counters = {state: count for state, count in status.items.items() if count}
    return Result(books[0], states(path), counters, status.money.spent + status.money.held, kills, last.stdout.strip(),
                  in_flight, most)  # fmt: skip


def wait_for(path: Path, driver: subprocess.Popen[bytes], target: int) -> None:
    """Wait until so many items have ended, or the driver has."""
    until = time.monotonic() + LONGEST
    while driver.poll() is None and progress(path) < target:
        assert time.monotonic() < until, "the driver hangs"
        time.sleep(0.002)


def progress(path: Path) -> int:
    try:
        counts = JournalView(path).status().items
    except JournalError:  # not created yet
        return -1
    return sum(counts.get(state, 0) for state in ("recorded", "nothing", "failed", "unknown"))  # type: ignore[call-overload]


def states(path: Path) -> dict[Item, str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as base:
        rows = base.execute("SELECT operations.key, parameters, state FROM items JOIN operations"
                            " ON operations.id = items.operation").fetchall()  # fmt: skip
    return {item_of(key, dict(json.loads(parameters))): state for key, parameters, state in rows}


def sent(path: Path) -> set[Item]:
    """The items in flight, read from the file after a kill."""
    try:
        return {item for item, state in states(path).items() if state == "sent"}
    except sqlite3.Error:  # killed before there were tables
        return set()


def judge(result: Result, items: int, limit: str) -> None:
    """Compare the journal with the ledger of a run that nothing but kills disturbed for money.

    Raises:
        AssertionError: An item was billed twice, is missing, or is unknown without a reason.
    """
    twice = {item: bills for item, bills in result.bills.items() if bills > 1}
    assert not twice, f"billed more than once: {twice}"
    assert len(result.states) == items
    assert sum(result.counters.values()) == items
    assert set(result.counters) <= {"recorded", "nothing", "failed", "unknown", "planned"}
    assert Decimal(result.books["spent"]) <= result.spent <= Decimal(limit)
    assert result.most_in_flight <= CONCURRENCY
    assert {one["operation"] for one in result.books["requests"]} <= set(OPERATIONS)
    billed = set(result.bills)
    assert result.of("recorded") | result.of("nothing") <= billed
    assert not billed & (result.of("failed") | result.of("planned")), "billed, but the journal does not know it"
    if result.ended == "done":
        assert "planned" not in result.counters
