"""Usage: one event for each attempt, and counts of them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Literal, NamedTuple

from .._process.fork import watch

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Attempt", "Usage", "UsageCount", "UsageRecorder"]


class Attempt(NamedTuple):
    """One attempt of a call, as passed to `on_attempt`. It contains neither the token nor parameters.

    An attempt that your program interrupted (a cancelled task, Ctrl-C) has the error `Cancelled`.
    """

    operation: str
    """Method and path, such as `GET /api/douyin/search-video/v4`."""
    number: int
    """1 for the first attempt of a call."""
    code: int | None
    """The business code; None when no envelope arrived."""
    http_status: int | None
    seconds: float
    """Duration of the attempt, without the wait for the limiter."""
    bytes: int
    """Size of the answer after decompression."""
    billed: Literal["yes", "no", "unknown"]
    region: str
    request_id: str | None
    error: str | None
    """Name of the error's class; None after a success."""
    at: float
    """End of the attempt, in seconds since 1970."""


class UsageCount(NamedTuple):
    """Counts of calls and attempts. Your program made `calls + cached` calls that were not refused before sending."""

    calls: int = 0
    """Calls that sent or tried to send something, without cached ones."""
    billed: int = 0
    """Attempts that were billed."""
    free: int = 0
    """Attempts that were not billed, with those that never left this machine (`NotSent`)."""
    unknown: int = 0
    """Attempts that may have been billed: the answer was lost or unreadable."""
    cached: int = 0
    """Calls answered without a request, by the cache or an identical call in flight."""

    @property
    def attempts(self) -> int:
        """All attempts."""
        return self.billed + self.free + self.unknown

    def plus(self, other: UsageCount) -> UsageCount:
        """Return the field-wise sum."""
        return UsageCount(*(one + two for one, two in zip(self, other, strict=True)))


class Usage(NamedTuple):
    """A snapshot of what a client has done so far."""

    total: UsageCount
    by_operation: Mapping[str, UsageCount]
    """By method and path, such as `GET /api/douyin/search-video/v4`."""

    @property
    def calls(self) -> int:
        """Calls that sent or tried to send something, without cached ones."""
        return self.total.calls

    @property
    def billed(self) -> int:
        """Attempts that were billed."""
        return self.total.billed

    @property
    def free(self) -> int:
        """Attempts that were not billed, with those that never left this machine (`NotSent`)."""
        return self.total.free

    @property
    def unknown(self) -> int:
        """Attempts that may have been billed."""
        return self.total.unknown

    @property
    def cached(self) -> int:
        """Calls answered without a request."""
        return self.total.cached

    def _repr_html_(self) -> str:  # for notebooks
        from justone_generated._html import table

        rows = [*self.by_operation.items(), ("total", self.total)]
        return table(("operation", *UsageCount._fields), [(name, *map(str, count)) for name, count in rows])


class UsageRecorder:
    """Counts the attempts of a client. Thread-safe."""

    def __init__(self) -> None:
        self._rows: dict[str, list[int]] = {}
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Reset after a fork: the child counts only its own calls."""
        self._rows, self._lock = {}, threading.Lock()

    def record(self, attempt: Attempt) -> None:
        """Count an attempt; the first attempt also counts as a call."""
        with self._lock:
            row = self._rows.setdefault(attempt.operation, [0] * len(UsageCount._fields))
            row[0] += attempt.number == 1
            row[_COLUMN[attempt.billed]] += 1

    def record_saved(self, operation: str) -> None:
        """Count a call answered without a request."""
        with self._lock:
            self._rows.setdefault(operation, [0] * len(UsageCount._fields))[-1] += 1

    def read(self) -> Usage:
        """Return a snapshot of all counts."""
        with self._lock:
            rows = {operation: UsageCount(*row) for operation, row in sorted(self._rows.items())}
        total = UsageCount()
        for row in rows.values():
            total = total.plus(row)
        return Usage(total, rows)


_COLUMN = {"yes": 1, "no": 2, "unknown": 3}
