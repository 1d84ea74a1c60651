"""Limits on concurrency and rate. Each operation has its own, since the service counts per operation."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING

from .._process.fork import watch
from .._requests.by_operation import check, find
from .._requests.keywords import checked_options
from .._requests.values import described, integer
from .._validation import check_bool, is_whole
from ..errors import InvalidSettings
from .adaptive_rate import AdaptiveRate
from .wait_queue import Slots

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation

__all__ = ["Limiter", "Limiters", "Limits"]


@checked_options
@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits for the calls to each operation.

    The rate also adapts to the service: nothing slows down until it answers 302 (`RateLimited`). Then calls to that
    operation wait their turn, at a rate found by trying. `adapt=False` turns that off.

    Raises:
        InvalidSettings: A number is below 1, or a name is unknown.
    """

    max_concurrency: int | None = None
    """Calls in progress at once; others wait. None: no limit."""
    calls_per_minute: int | None = None
    """Calls started in any 60 seconds, retries included; others wait. None: no limit."""
    adapt: bool = True
    """Whether code 302 slows the operation down."""
    by_operation: Mapping[str, Limits] = field(default_factory=dict[str, "Limits"])
    """Limits of single operations, by `GET /api/...`, `platform.method` or `platform`; the most exact name wins."""

    def __post_init__(self) -> None:
        check(self.by_operation, "Limits(by_operation=...)")
        check_bool("Limits(adapt)", self.adapt)
        for name, limits in self.by_operation.items():
            if not isinstance(limits, Limits):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidSettings(f"Limits(by_operation): Limits are needed for {name!r}, not {described(limits)}")
        for name in ("max_concurrency", "calls_per_minute"):
            value = getattr(self, name)
            if value is not None and (not is_whole(value) or value < 1):
                raise InvalidSettings(f"Limits({name}={value!r}): a whole number from 1 on, or None for no limit")
            object.__setattr__(self, name, integer(value))

    def of(self, operation: Operation[object]) -> Limits:
        """Return the limits of one operation."""
        return find(self.by_operation, operation) or self


class Limiters:
    """The limiters of all operations that were called."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._known: dict[str, Limiter] = {}
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Reset after a fork: the child never sees the results of the parent's calls."""
        self._lock = threading.Lock()
        for limiter in self._known.values():
            limiter.unlock()
        self._known = {}

    def of(self, operation: Operation[object]) -> Limiter:
        """Return the limiter of an operation."""
        key = operation.key
        found = self._known.get(key)
        if found is None:
            with self._lock:
                found = self._known.setdefault(key, Limiter(self.limits.of(operation)))
        return found


class Limiter:
    """The limits that each call to one operation passes: a slot, the minute, the adaptive rate."""

    def __init__(self, limits: Limits) -> None:
        self.slots = Slots(limits.max_concurrency) if limits.max_concurrency else None
        self.minute = Minute(limits.calls_per_minute) if limits.calls_per_minute else None
        self.pace = AdaptiveRate() if limits.adapt else None

    def unlock(self) -> None:
        """Reset after a fork, so that a call in progress does not wait for a thread of the parent."""
        for part in (self.slots, self.minute, self.pace):
            if part is not None:
                part.lock = threading.Lock()


class Minute:
    """At most `count` calls in any 60 seconds. Thread-safe."""

    def __init__(self, count: int) -> None:
        self._begun: deque[float] = deque(maxlen=count)
        self.lock = threading.Lock()

    def reserve(self, now: float, most: float = inf) -> float | None:
        """Reserve a start. Returns the seconds until it; None, and no reservation, if that is more than `most`."""
        with self.lock:
            seconds = self._wait(now)
            if seconds > most:
                return None
            self._begun.append(now + seconds)
        return seconds

    def wait(self, now: float) -> float:
        """Return the seconds until another call may start."""
        with self.lock:
            return self._wait(now)

    def _wait(self, now: float) -> float:
        full = len(self._begun) == self._begun.maxlen
        return max(0.0, self._begun[0] + 60.0 - now) if full else 0.0
