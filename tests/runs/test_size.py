"""What a large run costs, counted in statements, commits and steps of SQLite instead of seconds."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from justone_client import Prices
from justone_client.runs import Journal, JournalView
from justone_client.runs.journal.sqlite import reader
from justone_client.runs.journal.sqlite.schema import open_to_read, open_to_write
from justone_client.runs.journal.sqlite.transaction import Transaction
from justone_client.runs.journal.sqlite.transitions import claim, leave, recover, settle
from justone_client.sandbox import Sandbox
from tests.runs.test_engine import KEY, words, worked, writer_of


def test_calls_share_commits_and_need_few_statements(tmp_path: Path) -> None:
    with Journal.start(tmp_path / "j", [KEY], words(600), prices=Prices({}, default="0.1"), max_cost=99) as journal:
        seen: Counter[str] = Counter()
        writer_of(journal)._base.set_trace_callback(lambda text: seen.update([text.split()[0]]))
        assert worked(journal, Sandbox(), concurrency=100).status.items["recorded"] == 600
    assert seen["COMMIT"] < 2 * 600 / 5, "claims, sends and ends of several calls are one transaction"
    assert seen["UPDATE"] + seen["INSERT"] < 5 * 600
    assert seen["SELECT"] < 600


def steps_of(path: Path, action: Callable[[Transaction], object]) -> int:
    """Steps of SQLite's machine, in hundreds."""
    base, count = open_to_write(path, create=False), 0

    def step() -> int:
        nonlocal count
        count += 1
        return 0

    base.set_progress_handler(step, 100)
    with Transaction(base) as transaction:
        action(transaction)
    base.close()
    return count


ACTIONS: dict[str, Callable[[Transaction], object]] = {
    "claim": lambda base: claim(base, 1, None, 10, 1e9),
    "claim of nothing": lambda base: claim(base, 1, None, 0, 1e9),
    "recover": lambda base: recover(base, 1, 0.0),
    "leave": lambda base: leave(base, 1, 0.0),
    "settle": lambda base: settle(base, 1, "retry", "", None),
}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", ACTIONS)
def test_work_does_not_grow_with_the_items(tmp_path: Path, name: str) -> None:
    steps = []
    for count in (100, 8000):
        Journal.start(tmp_path / str(count), [KEY], words(count)).close()
        steps.append(steps_of(tmp_path / str(count), ACTIONS[name]))
    assert steps[1] <= steps[0] + 10


def test_status_does_not_grow_with_the_items(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []

    def opened(path: Path) -> object:
        base = open_to_read(path)
        base.set_progress_handler(lambda: steps.append(path) or 0, 100)
        return base

    for count in (100, 8000):
        Journal.start(tmp_path / str(count), [KEY], words(count)).close()
    monkeypatch.setattr(reader, "open_to_read", opened)
    for count in (100, 8000):
        assert JournalView(tmp_path / str(count)).status().total == count
    found = Counter(steps)
    assert found[tmp_path / "8000"] <= found[tmp_path / "100"] + 10


@pytest.mark.slow
def test_planning_and_reading_keep_little_in_memory(tmp_path: Path) -> None:
    """All rows would be 30 MB."""
    rows = ({"keyword": f"word {number}", "note": "x" * 2000} for number in range(15_000))
    tracemalloc.start()
    Journal.start(tmp_path / "j", [KEY], rows, columns=[("keyword", "keyword")]).close()
    assert sum(1 for _ in JournalView(tmp_path / "j").export()) == 15_000
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 15_000_000
