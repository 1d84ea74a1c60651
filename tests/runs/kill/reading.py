"""Read a journal with plain SQL, as it is after a kill: a SQLite file, or a PostgreSQL database."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from justone_client.runs import JournalError, JournalView

Item = tuple[str, str]
"""Operation, and its parameters as JSON."""
_SESSIONS = """
SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'justone run'
"""
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


def settle(address: str) -> None:
    """Wait until the server has finished what a killed program asked for last: it may still commit it."""
    if address.startswith("postgresql://"):
        until = time.monotonic() + 30
        while _rows(address, _SESSIONS):
            assert time.monotonic() < until, "the server keeps sessions of a program that is dead"
            time.sleep(0.01)


def _rows(address: str, query: str) -> list[Any]:
    if address.startswith("postgresql://"):
        import psycopg

        with psycopg.connect(address) as base:
            return base.execute(query.format("justone_runs.").encode()).fetchall()
    with closing(sqlite3.connect(f"{Path(address).as_uri()}?mode=ro", uri=True)) as base:
        return base.execute(query.format("")).fetchall()
