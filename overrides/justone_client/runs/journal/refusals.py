"""The errors of a journal: one line each, with what to do."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from ...errors import InvalidSettings, JustOneError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["JournalError", "JournalInUse", "JournalMissing", "described", "is_full", "missing"]


class JournalError(JustOneError):
    """The journal cannot be used, or could not be written. What it holds is intact."""

    def __str__(self) -> str:
        return self.message or ""


class JournalMissing(JournalError, InvalidSettings):
    """There is no journal at this path."""


class JournalInUse(JournalError):
    """Another program works on the journal. It may end soon."""


def missing(path: Path) -> JournalMissing:
    """Return the error for a journal that does not exist."""
    return JournalMissing(f"The journal {str(path)!r} does not exist; check the path, or start a run")


def is_full(error: sqlite3.Error) -> bool:
    """Whether the disk is full."""
    return _kind(error) == sqlite3.SQLITE_FULL


def described(path: Path, error: sqlite3.Error | OSError) -> JournalError:
    """Return the error to raise for one of SQLite or the system."""
    if isinstance(error, OSError):
        why, remedy = error.strerror or type(error).__name__, "choose a file that you may write"
    else:
        why, remedy = _WORDS.get(_kind(error), (str(error), "see the SQLite documentation for this error"))
    return JournalError(f"The journal {str(path)!r}: {why}; {remedy}")


def _kind(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


_WORDS = {
    sqlite3.SQLITE_FULL: ("the disk is full", "free some space, then resume the run"),
    sqlite3.SQLITE_READONLY: ("the file or its disk is read-only", "make it writable, then resume the run"),
    sqlite3.SQLITE_CANTOPEN: ("it cannot be opened", "check the path, and that you may write to its folder"),
    sqlite3.SQLITE_IOERR: ("the disk reports an error", "check the disk, then resume the run"),
    sqlite3.SQLITE_BUSY: ("another program locks it", "end that program, then resume the run"),
    sqlite3.SQLITE_NOTADB: ("it is not a database", "choose another file; this one was not changed"),
    sqlite3.SQLITE_CORRUPT: ("it is damaged", "keep a copy, and recover it with `sqlite3 FILE .recover`"),
}
