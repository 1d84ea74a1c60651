"""Read a journal with plain SQL, as the file is after a kill."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from justone_client.runs import JournalView
from justone_client.runs.journal.refusals import JournalError

Item = tuple[str, str]
"""Operation, and its parameters as JSON."""


def item_of(operation: str, parameters: dict[str, str]) -> Item:
    return operation, json.dumps(sorted(parameters.items()))


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
