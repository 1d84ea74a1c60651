"""A cache's entries in an SQLite file, which outlives the program and may be shared by processes."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

from .._process.fork import watch
from .schema import PATIENCE, opened
from .stored import Damaged, Stored, intact

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

__all__ = ["FileEntries"]

_GET = "SELECT at, region, http_status, body, checksum FROM answers WHERE key = ?"
_USE = "UPDATE answers SET used = (SELECT MAX(used) + 1 FROM answers) WHERE key = ?"
_PUT = """
INSERT INTO answers (key, at, region, http_status, body, checksum, until, used)
VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(used), 0) + 1 FROM answers))
ON CONFLICT (key) DO UPDATE SET at = excluded.at, region = excluded.region, http_status = excluded.http_status,
    body = excluded.body, checksum = excluded.checksum, until = excluded.until, used = excluded.used
"""
_EXPIRE = "DELETE FROM answers WHERE key IN (SELECT key FROM answers WHERE until < ? ORDER BY until LIMIT 20)"
_OLDEST = "DELETE FROM answers WHERE key = (SELECT key FROM answers ORDER BY used LIMIT 1)"
_SIZE = "SELECT bytes FROM total"
_COUNT_ANEW = "UPDATE total SET bytes = (SELECT COALESCE(SUM(LENGTH(body)), 0) FROM answers)"
_SPARE_PAGES = 1024
"""Free pages that the file may keep for its next entries: 4 MiB."""
_LONGEST_STEP = 10.0
"""Seconds for which a fork waits until no thread is at the file."""
_inherited: list[sqlite3.Connection] = []


class FileEntries:
    """Entries by key. Thread-safe, and safe across processes.

    A running total (kept by triggers) says when there is too much, and indexes say what goes: no step looks at all
    entries. Each entry carries a checksum, so that one which was damaged is never taken for an answer.

    Raises:
        InvalidSettings: The path cannot hold a cache.
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = opened(path)
        self._in_order = False
        watch(self._renew, before=self._before_fork, after=self._after_fork)

    def _before_fork(self) -> None:
        """Close the file; it is opened again when needed.

        SQLite knows by process who locks a file: neither to use nor to close in the child what the parent opened is
        safe, and not even a new connection to the same file is while such a one is open.
        """
        self._in_order = self._lock.acquire(timeout=_LONGEST_STEP)
        if self._in_order and self._open is not None:
            self._open.close()
            self._open = None

    def _after_fork(self) -> None:
        """In the parent: go on."""
        if self._in_order:
            self._lock.release()

    def _renew(self) -> None:
        """In the child: begin anew."""
        self._lock = threading.Lock()
        if self._open is not None:  # a thread of the parent held it for too long
            _inherited.append(self._open)
            self._open = None

    def get(self, key: str) -> Stored | None:
        """An entry, whatever its age.

        Raises:
            Damaged: It is not what was put there.
        """
        with self._base() as base:
            row = base.execute(_GET, (key,)).fetchone()
            if row is None:
                return None
            *values, checksum = row
            answer = intact(*values)
            if checksum != _checksum(key, answer.body):
                raise Damaged
            _note_use(base, key)
        return answer

    def put(self, key: str, answer: Stored, seconds: float) -> None:
        """Keep an entry for so long, and let go what is too old or too much."""
        if len(answer.body) > self._max_bytes:
            self.drop(key)  # it would push out all others, and itself
            return
        with self._base() as base:
            with _transaction(base):
                base.execute(_PUT, (key, *answer, _checksum(key, answer.body), answer.at + seconds))
                gone = base.execute(_EXPIRE, (answer.at,)).rowcount
                while base.execute(_SIZE).fetchone()[0] > self._max_bytes:
                    if not base.execute(_OLDEST).rowcount:
                        base.execute(_COUNT_ANEW)  # somebody changed the total: nothing is there
                        break
                    gone += 1
            if gone:
                _give_back(base)

    def drop(self, key: str) -> None:
        with self._base() as base:
            base.execute("DELETE FROM answers WHERE key = ?", (key,))

    def clear(self) -> None:
        """Forget all entries and give their space back."""
        with self._base() as base:
            base.execute("DELETE FROM answers")
            with suppress(sqlite3.OperationalError):  # another process reads: it frees the space with its next put
                base.execute("VACUUM")
                base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        with self._lock:
            base, self._open = self._open, None
            if base is not None:
                base.close()

    @contextmanager
    def _base(self) -> Generator[sqlite3.Connection]:
        with self._lock:
            if self._open is None:
                self._open = opened(self._path)
            yield self._open

    def __repr__(self) -> str:
        return f"in {self._path}"


def _checksum(key: str, body: bytes) -> bytes:
    """Of the key too: an answer that got under another call's key is no answer to that call."""
    digest = blake2b(key.encode() + b"\n", digest_size=16)
    digest.update(body)
    return digest.digest()


def _note_use(base: sqlite3.Connection, key: str) -> None:
    """What cannot be noted at once (another process writes, the disk is full, the file is read-only) is not."""
    base.execute("PRAGMA busy_timeout = 20")
    with suppress(sqlite3.Error):
        base.execute(_USE, (key,))
    base.execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")


def _give_back(base: sqlite3.Connection) -> None:
    spare = base.execute("PRAGMA freelist_count").fetchone()[0] - _SPARE_PAGES
    if spare > 0:  # `execute` would free a single page
        base.executescript(f"PRAGMA incremental_vacuum({min(spare, _SPARE_PAGES)})")


@contextmanager
def _transaction(base: sqlite3.Connection) -> Generator[None]:
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
        base.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise
