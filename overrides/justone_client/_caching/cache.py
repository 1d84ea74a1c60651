"""Answers kept for a while, so that asking again costs nothing. Never the token."""

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
    """Keeps successful answers, in memory or in a file, for as long as you say.

        client = Client(cache=Cache(ttl=3600, by_operation={"douyin.search_video_v4": 60}))

    Answers from it have `cached=True`, `billed="no"` and an `age`. The key is the place, the operation and its
    parameters as they go over the wire; both regions are one place. The token is in neither key nor answer, so all
    tokens share what one of them paid for.

    Args:
        ttl: Seconds for which an answer is given again; 0 keeps nothing, and says so on purpose. One of `ttl`,
            `by_operation` and `no_data` is needed.
        by_operation: Other times for some: by `GET /api/...`, `platform.method` or `platform`.
        stale_if_error: Seconds beyond that during which an old answer is given where the service or the network fails.
        no_data: Seconds for which code 201 ("nothing there", billed each time) is given again: such a call raises
            `NoData` with `billed="no"` and sends nothing. 0 asks the service each time, and so does a time of 0 in
            `by_operation`.
        path: A file (SQLite) that outlives the program and may be shared by processes; `~` is the home folder. None
            keeps the answers in memory.
        max_bytes: Of all answers together; those not used for longest go first.

    Raises:
        InvalidSettings: For no time at all, negative numbers, an unknown name, or a path that cannot be a cache.
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
        numbers = (ttl, stale_if_error, no_data, max_bytes, *self._ttls.values())
        if not all(map(is_number, numbers)) or min(numbers) < 0:
            raise InvalidSettings(
                "Cache: ttl, stale_if_error, no_data, max_bytes and the times by operation are numbers, 0 or more"
            )
        if not is_given and not any((no_data, *self._ttls.values())):
            raise InvalidSettings(
                "Cache: nothing would be kept, since no time is given: give ttl=..., such as Cache(ttl=3600), or"
                " no_data=... or by_operation={...}"
            )
        self._ttl, self.stale_if_error, self._no_data = ttl, stale_if_error, no_data
        self._entries: MemoryEntries | FileEntries = (
            MemoryEntries(max_bytes) if path is None else FileEntries(_expanded(path), max_bytes)
        )
        self._troubles: set[str] = set()

    @property
    def blocks(self) -> bool:
        """Whether reading and writing touch the disk."""
        return isinstance(self._entries, FileEntries)

    def ttl(self, operation: Operation[Any]) -> float:
        """Seconds for which answers of this operation are given again."""
        found = find(self._ttls, operation)
        return self._ttl if found is None else found

    def no_data(self, operation: Operation[Any]) -> float:
        """Seconds for which "nothing there" is given again for this operation."""
        return 0.0 if find(self._ttls, operation) == 0 else self._no_data

    def get(self, key: str) -> Stored | None:
        """What is kept, whatever its age. A cache that cannot be read is one without the answer."""
        try:
            return self._tried("read", "the service is asked", lambda: self._entries.get(key))
        except Damaged:
            self.discard(key)
            return None

    def put(self, key: str, answer: Stored, seconds: float | None = None) -> None:
        """Keep an answer. A cache that cannot be written loses no answer: the caller has it.

        Args:
            key: What the call is known by.
            answer: The answer to keep.
            seconds: After which its space may be taken back; the longest time of this cache when None.
        """
        keep = max(self._ttl, *self._ttls.values(), self._no_data) + self.stale_if_error if seconds is None else seconds
        self._tried("written", "the answer is not kept", lambda: self._entries.put(key, answer, keep))

    def discard(self, key: str) -> None:
        """Forget an entry that turned out to be damaged."""
        log.warning("an answer in the cache is damaged; it is dropped and the service is asked")
        self._tried("written", "the damaged answer stays in it", lambda: self._entries.drop(key))

    def clear(self) -> None:
        """Forget everything, and give the file's space back.

        Raises:
            sqlite3.Error: When the file cannot be written.
        """
        self._entries.clear()

    def close(self) -> None:
        """Close the file, if there is one; it is opened again when needed."""
        self._entries.close()

    def __repr__(self) -> str:
        return f"Cache(ttl={self._ttl:g}, stale_if_error={self.stale_if_error:g}, {self._entries})"

    def _tried(self, what: str, instead: str, work: Callable[[], Stored | None]) -> Stored | None:
        """Read or write; trouble is one warning until it is over, since every call may meet it."""
        try:
            result = work()
        except Damaged:
            raise
        except Exception as error:  # a cache loses no answer, whatever breaks in it
            level = logging.DEBUG if what in self._troubles else logging.WARNING
            self._troubles.add(what)
            log.log(level, "the cache cannot be %s (%s); %s", what, error, instead)
            return None
        self._troubles.discard(what)
        return result


def _expanded(path: object) -> Path:
    """The file that is meant.

    Raises:
        InvalidSettings: It is none, or `~name` is the home of nobody.
    """
    try:
        if isinstance(path, (str, Path)) and str(path):
            return Path(path).expanduser()
    except RuntimeError as error:
        raise InvalidSettings(f"Cache(path={str(path)!r}): {str(error).rstrip('.')}. Write the whole path") from None
    raise InvalidSettings(f"Cache(path={path!r}): the path of a file is needed, as text or a Path")


def stored(answer: Answer[Any], at: float) -> Stored:
    """An answer as it is kept: the envelope, from which the token was scrubbed when it was read."""
    return Stored(at, answer.region, answer.http_status or 200, json.dumps(answer.raw).encode())
