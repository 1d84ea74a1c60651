"""What was called and what it cost: one event for each attempt, and their sums."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Literal, NamedTuple

from .._process.fork import watch

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Attempt", "Usage", "UsageCount", "UsageRecorder"]


class Attempt(NamedTuple):
    """One request that was made, or tried: what `on_attempt` receives. Plain data; it holds no token and no parameter.

    Attempts that were cut off from this side (a cancelled task, Ctrl-C) have the error `Cancelled`.
    """

    operation: str
    """Method and path, such as `GET /api/douyin/search-video/v4`."""
    number: int
    """1 for the first attempt of a call."""
    code: int | None
    """The business code; None when no envelope arrived."""
    http_status: int | None
    seconds: float
    """From the beginning of the attempt to its end; waiting for a turn is not in it."""
    bytes: int
    """The size of the answer, decompressed."""
    billed: Literal["yes", "no", "unknown"]
    region: str
    request_id: str | None
    error: str | None
    """The class of the error, None after a success."""
    at: float
    """When the attempt ended, in seconds since 1970."""


class UsageCount(NamedTuple):
    """Sums over calls. What the program asked for is `calls + cached`, without what was refused unsent."""

    calls: int = 0
    """Calls for which something was sent, or tried to be, each once; cached ones are not among them."""
    billed: int = 0
    """Attempts that were billed."""
    free: int = 0
    """Attempts that were not."""
    unknown: int = 0
    """Attempts of which nobody knows: sent, and the answer was lost or unreadable."""
    cached: int = 0
    """Calls for which nothing was sent: the cache or an identical call under way had the answer."""

    @property
    def attempts(self) -> int:
        """All of them."""
        return self.billed + self.free + self.unknown

    def plus(self, other: UsageCount) -> UsageCount:
        """The sums of both."""
        return UsageCount(*(one + two for one, two in zip(self, other, strict=True)))


class Usage(NamedTuple):
    """What a client has done so far: a snapshot."""

    total: UsageCount
    by_operation: Mapping[str, UsageCount]
    """By method and path, such as `GET /api/douyin/search-video/v4`."""

    @property
    def calls(self) -> int:
        """Calls for which something was sent; cached ones are not among them."""
        return self.total.calls

    @property
    def billed(self) -> int:
        """Attempts that were billed."""
        return self.total.billed

    @property
    def free(self) -> int:
        """Attempts that were not billed."""
        return self.total.free

    @property
    def unknown(self) -> int:
        """Attempts that may have been billed."""
        return self.total.unknown

    @property
    def cached(self) -> int:
        """Calls that needed no request."""
        return self.total.cached


class UsageRecorder:
    """Keeps the counts. Thread-safe."""

    def __init__(self) -> None:
        self._rows: dict[str, list[int]] = {}
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: the child counts what it calls itself."""
        self._rows, self._lock = {}, threading.Lock()

    def record(self, attempt: Attempt) -> None:
        """Count one attempt, and a call with its first."""
        with self._lock:
            row = self._rows.setdefault(attempt.operation, [0] * len(UsageCount._fields))
            row[0] += attempt.number == 1
            row[_COLUMN[attempt.billed]] += 1

    def record_saved(self, operation: str) -> None:
        """Count a call that needed no request."""
        with self._lock:
            self._rows.setdefault(operation, [0] * len(UsageCount._fields))[-1] += 1

    def read(self) -> Usage:
        """All counts of this moment."""
        with self._lock:
            rows = {operation: UsageCount(*row) for operation, row in sorted(self._rows.items())}
        total = UsageCount()
        for row in rows.values():
            total = total.plus(row)
        return Usage(total, rows)


_COLUMN = {"yes": 1, "no": 2, "unknown": 3}
