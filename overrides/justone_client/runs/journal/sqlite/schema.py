"""The tables of a journal, and opening its file."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from justone_generated import SPEC_SHA256

from ...._version import __version__
from ..refusals import JournalError, described, missing
from .migrating import migrate

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["APPLICATION", "OPEN", "VERSION", "check_kind", "open_to_read", "open_to_write"]

APPLICATION = 0x4A4F7275
"""`PRAGMA application_id` of a journal: "JOru"."""
VERSION = 1
BUSY_SECONDS = 10.0
_MAGIC = b"SQLite format 3\0"
OPEN = "state IN ('claimed', 'sent', 'unknown')"
"""The condition of the index `open_items`. SQLite uses that index only for queries that have the same condition."""
_TABLES = f"""
CREATE TABLE facts (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE budgets (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, max_cost TEXT, max_billed INTEGER,
    spent TEXT NOT NULL DEFAULT '0', held TEXT NOT NULL DEFAULT '0', billed INTEGER NOT NULL DEFAULT 0,
    holds INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE runs (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, uuid TEXT NOT NULL UNIQUE, budget INTEGER NOT NULL,
    plan TEXT NOT NULL, source TEXT NOT NULL, rows INTEGER NOT NULL DEFAULT 0, digest TEXT NOT NULL DEFAULT '',
    planned INTEGER NOT NULL DEFAULT 0, package TEXT NOT NULL, catalogue TEXT NOT NULL, created_at REAL NOT NULL,
    reuse_since REAL
);
CREATE TABLE operations (
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL, step INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL,
    price TEXT, UNIQUE (run, step, key)
);
CREATE TABLE pace (
    key TEXT PRIMARY KEY NOT NULL, parked_until REAL NOT NULL DEFAULT 0, rate REAL, cut_at REAL NOT NULL DEFAULT 0,
    next_at REAL NOT NULL DEFAULT 0, hold REAL NOT NULL DEFAULT 0, starting INTEGER NOT NULL DEFAULT 0,
    passed INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
CREATE TABLE items (
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL, key BLOB NOT NULL UNIQUE, operation INTEGER NOT NULL,
    parameters TEXT NOT NULL, path TEXT NOT NULL, state TEXT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0, not_before REAL NOT NULL DEFAULT 0, held TEXT, sent_at REAL, code INTEGER,
    reason TEXT, worker INTEGER, walk INTEGER, page INTEGER, cursor TEXT, derived INTEGER
);
CREATE INDEX waiting ON items (operation, not_before, id) WHERE state = 'planned';
CREATE INDEX begun ON items (operation, not_before, id) WHERE state = 'planned' AND page > 1;
CREATE INDEX open_items ON items (run, state, id) WHERE {OPEN};
CREATE INDEX pages ON items (walk, page) WHERE walk IS NOT NULL;
CREATE INDEX underived ON items (run, id) WHERE derived = 0;
CREATE TABLE sources (
    run INTEGER NOT NULL, step INTEGER NOT NULL, path TEXT NOT NULL, row TEXT NOT NULL, PRIMARY KEY (run, step, path)
) WITHOUT ROWID;
CREATE TABLE links (
    run INTEGER NOT NULL, step INTEGER NOT NULL, path TEXT NOT NULL, operation INTEGER NOT NULL,
    item INTEGER NOT NULL, derived INTEGER, PRIMARY KEY (run, step, path, operation)
) WITHOUT ROWID;
CREATE INDEX shared ON links (run, step, path) WHERE derived IS NOT NULL;
CREATE TABLE answers (
    item INTEGER NOT NULL, attempt INTEGER NOT NULL, code INTEGER, http_status INTEGER, received_at REAL NOT NULL,
    seconds REAL NOT NULL, codec TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (item, attempt)
);
CREATE TABLE counters (
    run INTEGER NOT NULL, operation INTEGER NOT NULL, state TEXT NOT NULL, items INTEGER NOT NULL,
    PRIMARY KEY (run, operation, state)
) WITHOUT ROWID;
CREATE TABLE workers (
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, started_at REAL NOT NULL,
    seen_at REAL NOT NULL, ended_at REAL
);
"""
_STATEMENTS = (
    *filter(None, map(str.strip, _TABLES.split(";"))),
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {VERSION}",
)


def open_to_write(path: Path, *, create: bool) -> sqlite3.Connection:
    """Open a journal for the one connection that writes. Any thread may use it.

    Raises:
        JournalError: The file is missing, is something else, or cannot be written.
    """
    try:
        _look_at(path, create=create)
        base = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise described(path, error) from None
    try:
        if create and not _is_used(base):
            _create(base)
        if (found := _check(base, path)) < VERSION:
            migrate(base, path, found, VERSION)
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        base.execute("PRAGMA fullfsync = 1")  # on macOS fsync alone leaves data in the disk's cache
        base.execute("PRAGMA journal_size_limit = 67108864")
        _write_facts(base)  # a read-only disk is reported now, before anything is paid for
    except (OSError, sqlite3.Error) as error:
        base.close()
        raise described(path, error) from None
    except BaseException:
        base.close()
        raise
    return base


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a journal to read, also while a run writes it.

    Raises:
        JournalError: The file is missing or is not a journal that this version can read.
    """
    try:
        _look_at(path, create=False)
        address = f"{path.absolute().as_uri()}?mode=ro"
        if not os.access(path.parent, os.W_OK) and not path.with_name(f"{path.name}-wal").exists():
            address += "&immutable=1"  # SQLite cannot create its side files there; without them, no program writes
        base = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise described(path, error) from None
    try:
        if (found := _check(base, path)) < VERSION:
            raise JournalError(
                f"The journal {str(path)!r} has the older format {found}; resume or start its run once, which copies it"
                f" and brings it to format {VERSION}"
            )
    except sqlite3.Error as error:
        base.close()
        raise described(path, error) from None
    except BaseException:
        base.close()
        raise
    return base


def check_kind(path: Path) -> None:
    """Check that a file is a journal that this version can write; nothing is changed.

    Raises:
        JournalError: It is something else, or newer.
    """
    if not path.exists() or not path.stat().st_size or not os.access(path.parent, os.W_OK):
        return  # there is nothing to check, or nothing can be written anyway
    _look_at(path, create=False)
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as base:
            if _is_used(base):
                _check(base, path)
    except sqlite3.Error as error:
        raise described(path, error) from None


def _look_at(path: Path, *, create: bool) -> None:
    """Check the kind of the file, and create it readable only by its owner."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if not create:
            raise missing(path) from None
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        return
    if not stat.S_ISREG(mode):
        raise JournalError(f"The journal {str(path)!r} is not a file; choose another path")
    with path.open("rb") as file:
        if not (begins := file.read(len(_MAGIC))) and not create:
            raise JournalError(f"The journal {str(path)!r} is empty; start a run, or wait until one has begun")
        if begins not in (b"", _MAGIC):
            raise JournalError(f"The journal {str(path)!r} is not a database; choose another file (it is unchanged)")


def _is_used(base: sqlite3.Connection) -> bool:
    """Whether the file has tables; a crash while it was created leaves none."""
    return base.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def _create(base: sqlite3.Connection) -> None:
    base.execute("BEGIN IMMEDIATE")
    try:
        for statement in _STATEMENTS:
            base.execute(statement)
        base.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise


def _write_facts(base: sqlite3.Connection) -> None:
    """Note the versions that wrote the journal last."""
    facts = {"package": __version__, "catalogue": SPEC_SHA256, "sqlite": sqlite3.sqlite_version}
    base.execute("BEGIN IMMEDIATE")
    base.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())
    base.execute("COMMIT")


def _check(base: sqlite3.Connection, path: Path) -> int:
    """Return the format of a journal."""
    owner, version = (base.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if owner != APPLICATION:
        raise JournalError(f"The journal {str(path)!r} is not the journal of a run; choose another file")
    if version > VERSION:
        raise JournalError(
            f"The journal {str(path)!r} has format {version}, and this version of justone-client reads up to"
            f" {VERSION}; upgrade justone-client"
        )
    return int(version)
