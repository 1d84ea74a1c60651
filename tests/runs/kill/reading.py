"""Read a journal with plain SQL, as it is after a kill: a SQLite file, or a PostgreSQL database."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from justone_client.runs import JournalError, JournalView

Item = tuple[str, str]
"""Operation, and its parameters as JSON."""
_ITEMS = "SELECT operations.key, parameters, state FROM {0}items JOIN {0}operations ON operations.id = items.operation"


def item_of(operation: str, parameters: dict[str, str]) -> Item:
    return operation, json.dumps(sorted(parameters.items()))


def progress(address: str) -> int:
    try:
        counts = JournalView(address).status().items
    except JournalError:  # not created yet
        return -1
    return sum(counts[state] for state in ("recorded", "nothing", "failed", "unknown"))


def states(address: str) -> dict[Item, str]:
    return {item_of(key, dict(json.loads(parameters))): state for key, parameters, state in _rows(address, _ITEMS)}


def sent(address: str) -> set[Item]:
    """The items in flight."""
    try:
        rows = _rows(address, f"{_ITEMS} WHERE state = 'sent'")
    except sqlite3.Error:  # killed before there were tables
        return set()
    return {item_of(key, dict(json.loads(parameters))) for key, parameters, _ in rows}


def _rows(address: str, query: str) -> list[Any]:
    if address.startswith("postgresql://"):
        import psycopg

        with psycopg.connect(address) as base:
            return base.execute(query.format("justone_runs.").encode()).fetchall()
    with closing(sqlite3.connect(f"{Path(address).as_uri()}?mode=ro", uri=True)) as base:
        return base.execute(query.format("")).fetchall()
