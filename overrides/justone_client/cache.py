"""Answers kept for a while, so that asking again costs nothing. Only successes; never the token."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import threading
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ._named import check, find
from ._settings import is_number
from .errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Answer, Operation

    from ._request import Request
    from .regions import Host

__all__ = ["Cache", "Stored", "key_of", "stored"]

log = logging.getLogger("justone_client")


class Stored(NamedTuple):
    """An answer as it is kept."""

    at: float
    """When it was received, in seconds since 1970."""
    region: str
    http_status: int
    body: bytes
    """The envelope, as JSON."""


class Cache:
    """Keeps successful answers, in memory or in a file, for as long as you say.

        client = Client(cache=Cache(ttl=3600, by_operation={"douyin.search_video_v4": 60}))

    Answers from it have `cached=True`, `billed="no"` and an `age`. The key is the operation with its parameters as they
    go over the wire; the token is in neither key nor answer, so all tokens share what one of them paid for.

    Args:
        ttl: Seconds for which an answer is given again; 0 keeps nothing.
        by_operation: Other times for some: by `GET /api/...`, `platform.method` or `platform`.
        stale: Seconds beyond that during which an old answer is given where the service or the network fails.
        path: A file (SQLite) that outlives the program and may be shared by processes. None keeps them in memory.
        max_bytes: Of all answers together; those not used for longest go first.

    Raises:
        InvalidSettings: For negative numbers or an unknown name.
    """

    def __init__(
        self,
        ttl: float = 0.0,
        *,
        by_operation: Mapping[str, float] | None = None,
        stale: float = 0.0,
        path: str | Path | None = None,
        max_bytes: int = 256 * 1024 * 1024,
    ) -> None:
        check(by_operation or {}, "Cache(by_operation=...)")
        self._ttls = dict(by_operation or {})
        numbers = (ttl, stale, max_bytes, *self._ttls.values())
        if not all(map(is_number, numbers)) or min(numbers) < 0:
            raise InvalidSettings("Cache: ttl, stale, max_bytes and the times by operation are numbers, 0 or more")
        self._ttl, self.stale = ttl, stale
        self._shelf: _Memory | _File = _Memory(max_bytes) if path is None else _File(Path(path), max_bytes)

    @property
    def blocks(self) -> bool:
        """Whether reading and writing touch the disk."""
        return isinstance(self._shelf, _File)

    def ttl(self, operation: Operation[Any]) -> float:
        """Seconds for which answers of this operation are given again."""
        found = find(self._ttls, operation)
        return self._ttl if found is None else found

    def get(self, key: str) -> Stored | None:
        """What is kept, whatever its age. A cache that cannot be read is one without the answer."""
        try:
            return self._shelf.get(key)
        except (OSError, sqlite3.Error) as error:
            log.warning("the cache cannot be read (%s); the service is asked", error)
            return None

    def put(self, key: str, answer: Stored) -> None:
        """Keep an answer. A cache that cannot be written loses no answer: the caller has it."""
        try:
            self._shelf.put(key, answer)
        except (OSError, sqlite3.Error) as error:
            log.warning("the cache cannot be written (%s); the answer is not kept", error)

    def clear(self) -> None:
        """Forget everything.

        Raises:
            sqlite3.Error: When the file cannot be written.
        """
        self._shelf.clear()

    def close(self) -> None:
        """Close the file, if there is one; it is opened again when needed."""
        self._shelf.close()

    def __repr__(self) -> str:
        return f"Cache(ttl={self._ttl:g}, stale={self.stale:g}, {self._shelf})"


def key_of(operation: Operation[Any], request: Request, host: Host) -> str:
    """What makes two calls the same: where they go, the operation, the parameters as sent, in any order."""
    place = "" if host.region in ("global", "cn") else host.base_url
    fields = "&".join(sorted(request.fields.split("&")))
    return hashlib.sha256(f"{place}\n{operation.key}\n{request.place}\n{fields}".encode()).hexdigest()


def stored(answer: Answer[Any], at: float) -> Stored:
    """An answer as it is kept: the envelope, from which the token was scrubbed when it was read."""
    return Stored(at, answer.region, answer.http_status or 200, json.dumps(answer.raw).encode())


class _Memory:
    """A shelf in this process. Thread-safe."""

    def __init__(self, max_bytes: int) -> None:
        self._kept: OrderedDict[str, Stored] = OrderedDict()
        self._left = max_bytes
        self._lock = threading.Lock()

    def get(self, key: str) -> Stored | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: str, answer: Stored) -> None:
        with self._lock:
            old = self._kept.pop(key, None)
            self._kept[key] = answer
            self._left += (len(old.body) if old else 0) - len(answer.body)
            while self._left < 0:
                _, oldest = self._kept.popitem(last=False)
                self._left += len(oldest.body)

    def clear(self) -> None:
        with self._lock:
            self._left += sum(len(answer.body) for answer in self._kept.values())
            self._kept.clear()

    def close(self) -> None:
        """Nothing to close."""

    def __repr__(self) -> str:
        return f"{len(self._kept)} answers in memory"


_SCHEMA = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, at REAL NOT NULL, region TEXT NOT NULL, http_status INTEGER NOT NULL, body BLOB NOT NULL,
    used INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_use ON answers (used);
"""


class _File:
    """A shelf in an SQLite file. Thread-safe, and safe across processes."""

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = None

    def get(self, key: str) -> Stored | None:
        with self._lock, self._connection() as base:
            row = base.execute("SELECT at, region, http_status, body FROM answers WHERE key = ?", (key,)).fetchone()
            if row:
                base.execute(f"UPDATE answers SET used = {_NEXT} WHERE key = ?", (key,))  # noqa: S608 - a constant
        return Stored(*row) if row else None

    def put(self, key: str, answer: Stored) -> None:
        with self._lock, self._connection() as base:
            base.execute(f"INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, {_NEXT})", (key, *answer))  # noqa: S608
            base.execute(_EVICT, (self._max_bytes,))

    def clear(self) -> None:
        with self._lock, self._connection() as base:
            base.execute("DELETE FROM answers")

    def close(self) -> None:
        with self._lock:
            base, self._open = self._open, None
            if base is not None:
                base.close()

    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))  # answers are the user's own business
            base = sqlite3.connect(self._path, timeout=10.0, check_same_thread=False)
            try:
                base.execute("PRAGMA journal_mode = WAL")
                base.execute("PRAGMA synchronous = NORMAL")
                base.executescript(_SCHEMA)
            except sqlite3.Error:
                base.close()
                raise
            self._open = base
        return self._open

    def __repr__(self) -> str:
        return f"in {self._path}"


_NEXT = "(SELECT COALESCE(MAX(used), 0) + 1 FROM answers)"
_EVICT = """
DELETE FROM answers WHERE key IN (
    SELECT key FROM (SELECT key, SUM(LENGTH(body)) OVER (ORDER BY used DESC) AS size FROM answers) WHERE size > ?
)
"""
