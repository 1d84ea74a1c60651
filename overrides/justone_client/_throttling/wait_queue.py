"""Places in a queue: the one way in which calls wait for each other, whether threads or tasks make them."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Slots", "Waiter"]


class Waiter:
    """What one call waits for. Whoever grants it wakes the call; a grant is never taken back."""

    __slots__ = ("_lock", "_wake", "granted")

    def __init__(self, *, granted: bool = False) -> None:
        self.granted = granted
        self._lock = threading.Lock()
        self._wake: Callable[[], object] | None = None

    def grant(self) -> None:
        """Let the call go on; its waiter is called in this thread, so it must only signal."""
        with self._lock:
            self.granted, wake = True, self._wake
        if wake is not None:
            wake()

    def when_granted(self, wake: Callable[[], object]) -> None:
        """Call `wake` once it is granted, at once when it is already."""
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
        """A place, granted at once where one is free. It must be given back, granted or not."""
        with self.lock:
            waiter = Waiter(granted=self._free > 0)
            if waiter.granted:
                self._free -= 1
            else:
                self._queue.append(waiter)
        return waiter

    def give(self, waiter: Waiter) -> None:
        """Hand the place on, or leave the queue."""
        with self.lock:
            if not waiter.granted:
                self._queue.remove(waiter)
                return
            following = self._queue.popleft() if self._queue else None
            if following is None:
                self._free += 1
                return
            following.granted = True  # before the lock is left: it cannot leave the queue any more
        following.grant()
