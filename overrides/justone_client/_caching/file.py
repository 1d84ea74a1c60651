"""Cache entries in an SQLite file, which several processes may share."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

from .._process.fork import watch
from .schema import BUSY_SECONDS, open_database
from .stored import Damaged, Stored, validated

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
_RECOUNT = "UPDATE total SET bytes = (SELECT COALESCE(SUM(LENGTH(body)), 0) FROM answers)"
_SPARE_PAGES = 1024
"""Free pages that remain in the file for the next entries: 4 MiB."""
_FORK_SECONDS = 10.0
"""Maximum seconds for which a fork waits until no thread uses the file."""
_INHERITED: list[sqlite3.Connection] = []


class FileEntries:
    """Entries by key. Thread-safe, and safe across processes.

    Triggers maintain the total size and indexes find the entries to evict, so no operation scans all entries. Each
    entry has a checksum, so a damaged one is never returned.

    Raises:
        InvalidSettings: The path cannot hold a cache.
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = open_database(path)
        self._is_locked = False
        watch(self._renew, before=self._before_fork, after=self._after_fork)

    def _before_fork(self) -> None:
        """Close the file; the next access opens it again.

        SQLite tracks file locks by process. The child must neither use nor close a connection of the parent, and must
        not even open a new one to the same file while an inherited one is open.
        """
        self._is_locked = self._lock.acquire(timeout=_FORK_SECONDS)
        if self._is_locked and self._open is not None:
            self._open.close()
            self._open = None

    def _after_fork(self) -> None:
        """Release the lock in the parent."""
        if self._is_locked:
            self._lock.release()

    def _renew(self) -> None:
        """Start without a connection in the child."""
        self._lock = threading.Lock()
        if self._open is not None:  # a thread of the parent used it for too long
            _INHERITED.append(self._open)
            self._open = None

    def get(self, key: str) -> Stored | None:
        """Return an entry, whatever its age.

        Raises:
            Damaged: The entry differs from what was stored.
        """
        with self._connected() as base:
            row = base.execute(_GET, (key,)).fetchone()
            if row is None:
                return None
            *values, checksum = row
            answer = validated(*values)
            if checksum != _checksum(key, answer.body):
                raise Damaged
            _record_use(base, key)
        return answer

    def put(self, key: str, answer: Stored, seconds: float) -> None:
        """Store an entry for `seconds`, and evict what is expired or exceeds `max_bytes`."""
        if len(answer.body) > self._max_bytes:
            self.drop(key)  # it would evict all entries, including itself
            return
        with self._connected() as base:
            with _transaction(base):
                base.execute(_PUT, (key, *answer, _checksum(key, answer.body), answer.at + seconds))
                gone = base.execute(_EXPIRE, (answer.at,)).rowcount
                while base.execute(_SIZE).fetchone()[0] > self._max_bytes:
                    if not base.execute(_OLDEST).rowcount:
                        base.execute(_RECOUNT)  # another program changed the total; the table is empty
                        break
                    gone += 1
            if gone:
                _free_space(base)

    def drop(self, key: str) -> None:
        with self._connected() as base:
            base.execute("DELETE FROM answers WHERE key = ?", (key,))

    def clear(self) -> None:
        """Delete all entries and free their space."""
        with self._connected() as base:
            base.execute("DELETE FROM answers")
            with suppress(sqlite3.OperationalError):  # another process reads; its next put frees the space
                base.execute("VACUUM")
                base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        with self._lock:
            base, self._open = self._open, None
            if base is not None:
                base.close()

    @contextmanager
    def _connected(self) -> Generator[sqlite3.Connection]:
        with self._lock:
            if self._open is None:
                self._open = open_database(self._path)
            yield self._open

    def __repr__(self) -> str:
        return f"in {self._path}"


def _checksum(key: str, body: bytes) -> bytes:
    """Hash the body and the key, so that an entry under the wrong key counts as damaged."""
    digest = blake2b(key.encode() + b"\n", digest_size=16)
    digest.update(body)
    return digest.digest()


def _record_use(base: sqlite3.Connection, key: str) -> None:
    """Mark an entry as used, unless that fails at once: another process writes, the disk is full, or read-only."""
    base.execute("PRAGMA busy_timeout = 20")
    with suppress(sqlite3.Error):
        base.execute(_USE, (key,))
    base.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")


def _free_space(base: sqlite3.Connection) -> None:
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
