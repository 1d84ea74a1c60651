"""A cache of paid answers, without the token."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._requests.by_operation import check, find
from .._requests.keywords import checked_options
from .._validation import is_number
from ..errors import InvalidSettings
from .file import FileEntries
from .memory import MemoryEntries
from .stored import Damaged, Stored

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from justone_generated._base import Answer, Operation

__all__ = ["Cache", "Stored", "stored"]

log = logging.getLogger("justone_client")


@checked_options
class Cache:
    """Keeps successful answers in memory or in a file.

        client = Client(cache=Cache(ttl=3600, by_operation={"douyin.search_video_v4": 60}))

    Cached answers have `cached=True`, `billed="no"` and an `age`. The key consists of the host, the operation and its
    parameters as sent; both regions share their answers. The token is neither in the key nor in the answer, so all
    tokens share what one of them paid for.

    Args:
        ttl: Seconds for which an answer is fresh; 0 disables caching. Required unless `by_operation` or `no_data` is
            set.
        by_operation: The `ttl` of certain operations: by `GET /api/...`, `platform.method` or `platform`.
        stale_if_error: Seconds beyond `ttl` during which an old answer replaces a failure of the service or network.
        no_data: Seconds for which code 201 ("no data", billed each time) is fresh: the call raises `NoData` with
            `billed="no"` and sends nothing. 0 asks the service each time, as does a `ttl` of 0 in `by_operation`.
        path: An SQLite file, which several processes may share; `~` is the home folder. None caches in memory.
        max_bytes: Maximum size of all answers; the least recently used are dropped first.

    Raises:
        InvalidSettings: No time is given, a number is negative, a name is unknown, or the path cannot hold a cache.
    """

    def __init__(
        self,
        ttl: float | None = None,
        *,
        by_operation: Mapping[str, float] | None = None,
        stale_if_error: float = 0.0,
        no_data: float = 0.0,
        path: str | Path | None = None,
        max_bytes: int = 256 * 1024 * 1024,
    ) -> None:
        check({} if by_operation is None else by_operation, "Cache(by_operation=...)")
        self._ttls = dict(by_operation or {})
        is_given = ttl is not None
        ttl = 0.0 if ttl is None else ttl
        numbers = {"ttl": ttl, "stale_if_error": stale_if_error, "no_data": no_data, "max_bytes": max_bytes}
        for name, number in (numbers | {f"by_operation[{key!r}]": time for key, time in self._ttls.items()}).items():
            if not is_number(number) or number < 0:
                raise InvalidSettings(f"Cache({name}) must be a number of 0 or more, got {repr(number)[:80]}")
        if not is_given and not any((no_data, *self._ttls.values())):
            raise InvalidSettings(
                "Cache would keep nothing; pass ttl=..., such as Cache(ttl=3600), or no_data=... or by_operation={...}"
            )
        self.stale_if_error: float = stale_if_error
        """Seconds beyond `ttl` during which an old answer replaces a failure."""
        self._ttl, self._no_data = ttl, no_data
        self._entries: MemoryEntries | FileEntries = (
            MemoryEntries(max_bytes) if path is None else FileEntries(_resolved(path), max_bytes)
        )
        self._failing: set[str] = set()

    @property
    def blocks(self) -> bool:
        """Whether access may block on the disk."""
        return isinstance(self._entries, FileEntries)

    def ttl(self, operation: Operation[Any]) -> float:
        """Return the seconds for which answers of this operation are fresh."""
        found = find(self._ttls, operation)
        return self._ttl if found is None else found

    def no_data(self, operation: Operation[Any]) -> float:
        """Return the seconds for which "no data" is fresh for this operation."""
        return 0.0 if find(self._ttls, operation) == 0 else self._no_data

    def get(self, key: str) -> Stored | None:
        """Return the entry, whatever its age. An unreadable cache counts as a miss."""
        try:
            return self._attempt("read", "the client calls the service", lambda: self._entries.get(key))
        except Damaged:
            self.discard(key)
            return None

    def put(self, key: str, answer: Stored, seconds: float | None = None) -> None:
        """Store an answer. A failure is logged only, since the caller already has the answer.

        Args:
            key: The key of the call.
            answer: The answer to store.
            seconds: Time after which the space may be reclaimed; the longest time of this cache when None.
        """
        keep = max(self._ttl, *self._ttls.values(), self._no_data) + self.stale_if_error if seconds is None else seconds
        self._attempt("written", "the answer is not cached", lambda: self._entries.put(key, answer, keep))

    def discard(self, key: str) -> None:
        """Delete a damaged entry."""
        log.warning("a cached answer is damaged; the client deletes it and calls the service")
        self._attempt("written", "the damaged answer remains", lambda: self._entries.drop(key))

    def clear(self) -> None:
        """Delete all entries and free the space in the file.

        Raises:
            sqlite3.Error: The file cannot be written.
        """
        self._entries.clear()

    def close(self) -> None:
        """Close the file, if any; the next access opens it again."""
        self._entries.close()

    def __repr__(self) -> str:
        return f"Cache(ttl={self._ttl:g}, stale_if_error={self.stale_if_error:g}, {self._entries})"

    def _attempt(self, what: str, instead: str, work: Callable[[], Stored | None]) -> Stored | None:
        """Read or write. A lasting failure is one warning, since every call may meet it."""
        try:
            result = work()
        except Damaged:
            raise
        except Exception as error:  # no fault of the cache may lose an answer
            level = logging.DEBUG if what in self._failing else logging.WARNING
            self._failing.add(what)
            log.log(level, "the cache cannot be %s (%s); %s", what, error, instead)
            return None
        self._failing.discard(what)
        return result


def _resolved(path: object) -> Path:
    """Expand `~` in the path of a cache.

    Raises:
        InvalidSettings: It is not a path, or the user in `~user` does not exist.
    """
    try:
        if isinstance(path, (str, Path)) and str(path):
            return Path(path).expanduser()
    except RuntimeError as error:
        raise InvalidSettings(f"Cache(path={str(path)!r}): {str(error).rstrip('.')}; write the full path") from None
    raise InvalidSettings(f"Cache(path) must be the path of a file, a string or a Path; got {path!r}")


def stored(answer: Answer[Any], at: float) -> Stored:
    """Convert an answer into an entry. Its envelope contains no token: that was scrubbed when it was read."""
    return Stored(at, answer.region, answer.http_status or 200, json.dumps(answer.raw).encode())
