"""Cache entries in memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from .._process.fork import watch

if TYPE_CHECKING:
    from .stored import Stored

__all__ = ["MemoryEntries"]


class MemoryEntries:
    """Entries by key, least recently used first. Thread-safe."""

    def __init__(self, max_bytes: int) -> None:
        self._entries: OrderedDict[str, Stored] = OrderedDict()
        self._max_bytes = self._left = max_bytes
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Recount after a fork: another thread may have been changing the size when the process forked."""
        self._lock = threading.Lock()
        self._left = self._max_bytes - sum(len(answer.body) for answer in self._entries.values())

    def get(self, key: str) -> Stored | None:
        with self._lock:
            if key in self._entries:
                self._entries.move_to_end(key)
            return self._entries.get(key)

    def put(self, key: str, answer: Stored, seconds: float) -> None:  # noqa: ARG002 - `max_bytes` bounds the memory
        with self._lock:
            self._forget(key)
            if len(answer.body) > self._max_bytes:
                return  # it would evict all entries, including itself
            self._entries[key] = answer
            self._left -= len(answer.body)
            while self._left < 0:
                self._forget(next(iter(self._entries)))

    def drop(self, key: str) -> None:
        with self._lock:
            self._forget(key)

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self._left = self._max_bytes

    def close(self) -> None:
        """Nothing to close."""

    def _forget(self, key: str) -> None:
        if (old := self._entries.pop(key, None)) is not None:
            self._left += len(old.body)

    def __repr__(self) -> str:
        return f"{len(self._entries)} answers in memory"
