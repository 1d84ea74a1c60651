"""The state of one `map`: what may start, what is yielded next, when it ends. It neither calls nor waits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .._throttling.wait_queue import Waiter
from ..errors import ApiError, BudgetExceeded, Gone, JustOneError

if TYPE_CHECKING:
    from .._call.holding import Holder

__all__ = ["TERMINAL_CODES", "MapResult", "Progress", "Scheduler"]

Item = TypeVar("Item")
Result = TypeVar("Result")
TERMINAL_CODES = frozenset({100, 303, 600, 601, 602})
"""Codes after which no further call can succeed: token, daily quota, permission, balance, spending cap."""


class MapResult(NamedTuple, Generic[Item, Result]):
    """The outcome of one item. `if result:` tests for success."""

    number: int
    """The position among the items, from 0."""
    item: Item
    """The item as given."""
    answer: Result | None
    """The answer of the method, or what the function returned. None for an error, unless the client has
    `raise_errors=False`: then failures are answers too."""
    error: JustOneError | None

    @property
    def ok(self) -> bool:
        """Whether the item succeeded."""
        return self.error is None

    def __bool__(self) -> bool:
        return self.error is None


class Progress(NamedTuple):
    """The progress of a `map`, in items."""

    done: int
    """Results yielded so far."""
    failed: int
    """Those of them with an error."""
    total: int | None
    """The number of items; None if the items have no length."""
    is_last: bool
    """Whether this was the last result."""


class Scheduler:
    """The state of one `map`. Its driver holds `lock` around each method; `hold` and `release` take it themselves."""

    def __init__(self, concurrency: int, *, in_order: bool, raises: bool) -> None:
        self._window = 2 * concurrency  # some results wait to be fetched while other calls are in progress
        self._in_order, self._raises = in_order, raises
        self._taken = self._given = self._failed = self._skipped = 0
        self._next = 0
        self._done: dict[int, MapResult[Any, Any] | None] = {}
        self._reserved = self._calling = 0
        self._held: list[Waiter] = []
        self._stopped = False
        self.lock: threading.RLock = threading.RLock()  # reentrant: a signal handler may interrupt its owner
        self.outer: Holder | None = None
        """The `map` inside which this one was made."""
        self.exhausted: bool = False
        """Whether no further item is started."""
        self.stopped_by: JustOneError | KeyboardInterrupt | None = None
        """The error after which no further call can succeed, or Ctrl-C."""
        self.to_raise: BaseException | None = None
        """The error to raise after the last result."""

    @property
    def has_room(self) -> bool:
        """Whether another item may be taken. Results that wait to be fetched take up room."""
        return self._taken - self._given - self._skipped < self._window

    @property
    def is_over(self) -> bool:
        """Whether no result is left to yield."""
        return self.exhausted and not self._reserved and not self._done

    def take(self) -> int:
        """Reserve the next item's number."""
        index = self._taken
        self._taken += 1
        self._reserved += 1
        return index

    def begin(self) -> None:
        """Start the call of an item that was taken."""
        self._calling += 1

    def not_taken(self, why: BaseException | None) -> None:
        """Undo the last `take`: the items ended, or reading them raised `why`."""
        self._taken -= 1
        self._reserved -= 1
        self.exhausted = True
        self.to_raise = self.to_raise or why

    def lost(self, index: int) -> None:
        """End an item whose call was cancelled. It has no result, and nothing new starts."""
        self._ended(index, None)
        self.stop()

    def stop(self) -> None:
        """Start nothing new; results of calls in progress are still yielded."""
        self._stopped = True
        self.exhausted = True
        self._wake()

    def interrupted(self) -> None:
        """Remember Ctrl-C, so that a program can see that items are missing."""
        self.stopped_by = self.stopped_by or KeyboardInterrupt("Ctrl-C; no further item was started")

    def fail(self, error: BaseException) -> None:
        """Start nothing new, and raise this error after the last result."""
        self.to_raise = self.to_raise or error
        self.stop()

    def hold(self) -> Waiter | None:
        """Hold back a call that was rejected unsent because its turn comes too late.

        Without this, a long list would run out in rejections within a moment. The waiter is granted when another item
        ends; then the call tries again with a new deadline.

        Returns:
            None to let the call fail: nothing new may start, or every other item is held as well.
        """
        with self.lock:
            if self._stopped or self._calling - len(self._held) < 2:
                return None
            waiter = Waiter()
            self._held.append(waiter)
            return waiter

    def release(self, waiter: Waiter) -> bool:
        """End a `hold`. Returns whether the call may try again."""
        with self.lock:
            if waiter in self._held:
                self._held.remove(waiter)
            return not self._stopped

    def finished(self, index: int, item: object, answer: object, error: Any) -> None:
        """End an item. An error that is not a `JustOneError` is a bug of the program, so it stops the map."""
        is_ours = error is None or isinstance(error, JustOneError)
        if error is not None and is_ours and _is_terminal(error):
            self.stopped_by = self.stopped_by or error
            self.stop()
        if not is_ours or (error is not None and self._raises):
            self.to_raise = self.to_raise or error
            self._ended(index, None)
            self.stop()
        else:
            self._ended(index, MapResult(index, item, answer, error))

    def _ended(self, index: int, result: MapResult[Any, Any] | None) -> None:
        self._reserved -= 1
        self._calling -= 1
        self._done[index] = result
        self._wake()

    def _wake(self) -> None:
        with self.lock:
            held, self._held = self._held, []
        for waiter in held:
            waiter.grant()

    def hand_out(self) -> MapResult[Any, Any] | None:
        """The next result; None if none is ready."""
        while self._done:
            index = self._next if self._in_order else next(iter(self._done))
            if index not in self._done:
                return None
            self._next += 1
            result = self._done.pop(index)
            if result is None:
                self._skipped += 1
                continue
            self._given += 1
            self._failed += result.error is not None
            return result
        return None

    def __str__(self) -> str:
        state = "over" if self.is_over else "ending" if self.exhausted else "running"
        why = f", stopped by {type(self.stopped_by).__name__}" if self.stopped_by else ""
        return f"{self._given} yielded, {self._failed} failed, {self._reserved} in progress, {state}{why}"

    def progress(self, total: int | None) -> Progress:
        """The progress so far."""
        return Progress(self._given, self._failed, total, self.is_over)


def _is_terminal(error: JustOneError) -> bool:
    return isinstance(error, (BudgetExceeded, Gone)) or (isinstance(error, ApiError) and error.code in TERMINAL_CODES)
