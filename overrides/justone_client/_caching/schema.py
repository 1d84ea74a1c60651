"""Open the file of a cache, create it if it is missing, and refuse databases of other applications."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import InvalidSettings

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["BUSY_SECONDS", "open_database"]

_APPLICATION = 0x4A4F6E65
"""`PRAGMA application_id` of a cache of this package."""
_VERSION = 1
BUSY_SECONDS = 1.0
"""Seconds to wait while another process writes; longer than any write of this package takes."""
_TABLES = {"answers", "total"}
_OLD_COLUMNS = ["key", "at", "region", "http_status", "body", "used"]
"""The columns before checksums. Keys of that time did not distinguish a sandbox from the service."""
_MAGIC = b"SQLite format 3\0"
_CREATE_TABLES = """
CREATE TABLE answers (
    key TEXT PRIMARY KEY NOT NULL, at REAL NOT NULL, region TEXT NOT NULL, http_status INTEGER NOT NULL,
    body BLOB NOT NULL, checksum BLOB NOT NULL, until REAL NOT NULL, used INTEGER NOT NULL
);
CREATE INDEX by_use ON answers (used);
CREATE INDEX by_age ON answers (until);
CREATE TABLE total (bytes INTEGER NOT NULL);
INSERT INTO total VALUES (0);
"""
_ADD = "UPDATE total SET bytes = bytes + LENGTH(new.body)"
_SUBTRACT = "UPDATE total SET bytes = bytes - LENGTH(old.body)"
_TRIGGERS = (
    f"CREATE TRIGGER added AFTER INSERT ON answers BEGIN {_ADD}; END",
    f"CREATE TRIGGER removed AFTER DELETE ON answers BEGIN {_SUBTRACT}; END",
    f"CREATE TRIGGER replaced AFTER UPDATE OF body ON answers BEGIN {_ADD}; {_SUBTRACT}; END",
)
_STATEMENTS = (
    *filter(None, map(str.strip, _CREATE_TABLES.split(";"))),
    *_TRIGGERS,
    f"PRAGMA application_id = {_APPLICATION}",
    f"PRAGMA user_version = {_VERSION}",
)


def open_database(path: Path) -> sqlite3.Connection:
    """Open or create the cache in this file. Any thread may use the connection.

    Raises:
        InvalidSettings: The path cannot hold a cache; the message says why and what to do.
        sqlite3.OperationalError: Another process locks the file for too long.
    """
    try:
        writable = _create_file(path)
        base = _connect(path, writable=writable)
    except InvalidSettings:
        raise
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise _refusal(path, f"it cannot be opened ({reason})") from None
    try:
        if writable:
            _create_tables(base)
        _check(base, path)
    except sqlite3.Error as error:
        base.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        raise _refusal(path, f"it is not a usable database ({error})") from None
    except BaseException:
        base.close()
        raise
    return base


def _create_file(path: Path) -> bool:
    """Create the file if it is missing, readable only by its owner. Return whether it is writable."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.stat().st_mode):  # checked before opening, since opening a pipe would block
            raise _refusal(path, "it is a folder" if path.is_dir() else "it is not a file")
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    except OSError:
        if not os.access(path, os.R_OK):
            raise
        handle, writable = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)), False
    else:
        writable = True
    try:
        head = os.read(handle, len(_MAGIC))
    finally:
        os.close(handle)
    if head not in (b"", _MAGIC):
        raise _refusal(path, "it is not a database")
    return writable


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    if not writable:
        address += "?mode=ro"
        # In a read-only folder SQLite cannot create its side files; without such files, no process is writing.
        if not os.access(path.parent, os.W_OK) and not path.with_name(f"{path.name}-wal").exists():
            address += "&immutable=1"
    base = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)
    base.text_factory = _text
    return base


def _text(stored: bytes) -> str:
    """Decode damaged text without an error; the checks reject it later."""
    return stored.decode("utf-8", "replace")


def _create_tables(base: sqlite3.Connection) -> None:
    """Create the tables in an empty database, and configure the file for several processes."""
    owner = _pragma(base, "application_id")
    if owner != _APPLICATION and not _may_be_initialized(base):
        return  # another application's database: do not touch even its settings
    if not _table_names(base):
        base.execute("PRAGMA auto_vacuum = INCREMENTAL")  # before the first table
    with suppress(sqlite3.OperationalError):  # another process is setting it
        base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    base.execute("BEGIN IMMEDIATE")
    try:
        if _may_be_initialized(base):
            base.execute("DROP TABLE IF EXISTS answers")
            for statement in _STATEMENTS:
                base.execute(statement)
        base.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise


def _may_be_initialized(base: sqlite3.Connection) -> bool:
    """Whether the database is empty or a cache of an earlier version."""
    if _pragma(base, "application_id") != 0:
        return False
    names = _table_names(base)
    return not names or (names == {"answers"} and _columns(base) == _OLD_COLUMNS)


def _check(base: sqlite3.Connection, path: Path) -> None:
    if _pragma(base, "application_id") != _APPLICATION:
        raise _refusal(path, "it is the database of another application")
    if _pragma(base, "user_version") != _VERSION:
        raise _refusal(path, "another version of this package made it")
    if not _table_names(base) >= _TABLES or "checksum" not in _columns(base):
        raise _refusal(path, "its tables are damaged")


def _pragma(base: sqlite3.Connection, name: str) -> int:
    number: int = base.execute(f"PRAGMA {name}").fetchone()[0]
    return number


def _table_names(base: sqlite3.Connection) -> set[str]:
    found = base.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
    return {name for (name,) in found if not name.startswith("sqlite_")}


def _columns(base: sqlite3.Connection) -> list[str]:
    return [row[1] for row in base.execute("PRAGMA table_info(answers)")]


def _refusal(path: Path, reason: str) -> InvalidSettings:
    return InvalidSettings(f"Cache(path={str(path)!r}): {reason}; use another file (this one was not changed)")
