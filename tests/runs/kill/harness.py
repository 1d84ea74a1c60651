"""Start the sandbox, make a run with kills, and compare its journal with the ledger."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

from justone_client.runs import JournalView
from tests.conftest import ROOT
from tests.runs.kill.driver import CONCURRENCY, ITEMS_OF_A_WORD
from tests.runs.kill.killer import Killer
from tests.runs.kill.reading import Item, item_of, states
from tests.runs.kill.service import Books

FREE = ("301", "302", "500")
ALL = (*FREE, "201", "503", "101", "202", "300", "400", "404", "77", "reset", "cut", "truncated", "empty", "html",
       "codeless", "http502")  # fmt: skip


@dataclass
class Result:
    """What is known after a run."""

    books: Books
    states: dict[Item, str]
    counters: dict[str, int]
    spent: Decimal
    kills: int
    ended: str
    certain: set[Item] = field(default_factory=set)
    """Items that were sent when their driver was killed."""
    possible: set[Item] = field(default_factory=set)
    """Items that were sent when one of several workers was killed."""
    most_in_flight: int = 0

    @property
    def bills(self) -> Counter[Item]:
        """How often the sandbox billed each item."""
        return Counter(item_of(one["operation"], one["parameters"]) for one in self.books["requests"] if one["billed"])

    def of(self, state: str) -> set[Item]:
        return {item for item, one in self.states.items() if one == state}


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


def run(
    address: str,
    *,
    size: int,
    kills: int,
    seed: int,
    kinds: tuple[str, ...],
    limit: str,
    engine: str = "one",
    job: str = "items",
    share: float = 0.2,
) -> Result:
    """Make a run with kills, and one driver at the end that is not killed."""
    with service(share, seed, kinds) as (url, books):
        command = [sys.executable, "-m", "tests.runs.kill.driver", url, job, str(size), limit, engine]
        killer = Killer(address, command, Random(seed), engine)
        items = size if job == "items" else size * ITEMS_OF_A_WORD
        ends = min(items, int(Decimal(limit) * 10))
        for _ in range(kills):
            killer.kill(after=int(1.6 * ends / (kills + 1)))
        last = killer.finish()
    status = JournalView(address).status()
    counters = {state: count for state, count in status.items.items() if count}
    return Result(books[0], states(address), counters, status.money.spent + status.money.held, killer.kills, last,
                  killer.certain, killer.possible, killer.most)  # fmt: skip


def judge(result: Result, limit: str, items: int | None = None) -> None:
    """Compare the journal with the ledger.

    Args:
        items: How many items there must be, if that is known before.

    Raises:
        AssertionError: An item was billed twice, is missing, or is unknown without a reason.
    """
    twice = {item: bills for item, bills in result.bills.items() if bills > 1}
    assert not twice, f"billed more than once: {twice}"
    assert len(result.states) == sum(result.counters.values())
    assert items is None or len(result.states) == items
    assert set(result.counters) <= {"recorded", "nothing", "failed", "unknown", "planned"}
    assert Decimal(result.books["spent"]) <= result.spent <= Decimal(limit)
    assert result.most_in_flight <= CONCURRENCY
    assert {item_of(one["operation"], one["parameters"]) for one in result.books["requests"]} <= set(result.states)
    billed = set(result.bills)
    assert result.of("recorded") | result.of("nothing") <= billed
    assert not billed & (result.of("failed") | result.of("planned")), "billed, but the journal does not know it"
    if result.ended == "done":
        assert "planned" not in result.counters


def judge_unknown(result: Result) -> None:
    """Compare the unknown items with the kills, when no fault leaves an answer in doubt.

    Raises:
        AssertionError: An item is unknown that was not in flight at a kill, or the reverse.
    """
    unknown = result.of("unknown")
    assert result.certain <= unknown, f"in flight at a kill, but not unknown: {result.certain - unknown}"
    without = unknown - result.certain - result.possible
    assert not without, f"{len(without)} of {len(unknown)} are unknown without a kill: {sorted(without)}"
