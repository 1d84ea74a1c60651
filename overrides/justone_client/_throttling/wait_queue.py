"""A queue of calls that wait for each other, whether threads or tasks make them."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Slots", "Waiter"]


class Waiter:
    """One call's wait. Granting it wakes the call, and cannot be undone."""

    __slots__ = ("_lock", "_wake", "granted")

    def __init__(self, *, granted: bool = False) -> None:
        self.granted: bool = granted
        self._lock = threading.Lock()
        self._wake: Callable[[], object] | None = None

    def grant(self) -> None:
        """Release the call. Runs its wake callback in this thread, so the callback must only signal."""
        with self._lock:
            self.granted = True
            wake = self._wake
        if wake is not None:
            wake()

    def when_granted(self, wake: Callable[[], object]) -> None:
        """Call `wake` when this is granted, or now if it already is."""
        with self._lock:
            if not self.granted:
                self._wake = wake
                return
        wake()


class Slots:
    """At most `size` holders at a time, first come, first served."""

    def __init__(self, size: int) -> None:
        self._free = size
        self._queue: deque[Waiter] = deque()
        self.lock = threading.Lock()

    def take(self) -> Waiter:
        """Take a slot, granted at once if one is free. Give it back in any case."""
        with self.lock:
            waiter = Waiter(granted=self._free > 0)
            if waiter.granted:
                self._free -= 1
            else:
                self._queue.append(waiter)
        return waiter

    def give(self, waiter: Waiter) -> None:
        """Pass the slot to the next waiter, or leave the queue."""
        with self.lock:
            if not waiter.granted:
                self._queue.remove(waiter)
                return
            following = self._queue.popleft() if self._queue else None
            if following is None:
                self._free += 1
                return
            following.granted = True  # while the lock is held, so that it cannot leave the queue
        following.grant()
