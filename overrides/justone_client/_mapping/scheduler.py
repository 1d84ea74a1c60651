"""What `map` does next: what may start, what is handed out, when it is over. Decides, neither calls nor waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ..errors import ApiError, BudgetExceeded, Gone, JustOneError, RateLimited

if TYPE_CHECKING:
    from justone_generated._base import Answer

__all__ = ["TERMINAL_CODES", "MapResult", "Progress", "Scheduler"]

T = TypeVar("T")
TERMINAL_CODES = frozenset({100, 303, 600, 601, 602})
"""After these no further call of this operation can go well: token, day's quota, permission, balance, cap."""


class MapResult(NamedTuple, Generic[T]):
    """What became of one item. `if result:` asks whether its call succeeded."""

    number: int
    """Its place among the items, from 0."""
    item: Any
    """What was given: the arguments of the call."""
    answer: Answer[T] | None
    """None where there is an error, unless the client returns errors within answers."""
    error: JustOneError | None

    @property
    def ok(self) -> bool:
        """Whether the item's call succeeded."""
        return self.error is None

    def __bool__(self) -> bool:
        return self.error is None


class Progress(NamedTuple):
    """How far a `map` is."""

    done: int
    """Results handed out."""
    failed: int
    """Of these, with an error."""
    total: int | None
    """Of all items; None where the items have no length."""
    is_last: bool
    """Whether nothing more comes."""


class Scheduler:
    """The state of one `map`. Not thread-safe: its driver sees to that."""

    def __init__(self, concurrency: int, *, in_order: bool, raises: bool) -> None:
        self._window = 2 * concurrency  # some wait to be handed out while others are under way
        self._in_order, self._raises = in_order, raises
        self._taken = self._given = self._failed = self._skipped = 0
        self._next = 0
        self._done: dict[int, MapResult[Any] | None] = {}
        self._under_way = self._calling = self._held = 0
        self._stopped = False
        self.finished_calls = 0
        """Calls that are over: what an item waits for whose turn is too far away."""
        self.exhausted = False
        """No item is left, or none is wanted any more."""
        self.stopped_by: JustOneError | None = None
        """The error after which nothing more could go well."""
        self.to_raise: BaseException | None = None
        """What is raised once everything under way was handed out."""

    @property
    def has_room(self) -> bool:
        """Whether another item may be taken: answers that nobody fetches hold the rest back."""
        return self._taken - self._given - self._skipped < self._window

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be handed out."""
        return self.exhausted and not self._under_way and not self._done

    def take(self) -> int:
        """Begin with the next item: its place."""
        index = self._taken
        self._taken += 1
        self._under_way += 1
        return index

    def begin(self) -> None:
        """The item is there, its call begins."""
        self._calling += 1

    def not_taken(self, why: BaseException | None) -> None:
        """There was no next item: the last `take` is undone."""
        self._taken -= 1
        self._under_way -= 1
        self.exhausted = True
        self.to_raise = self.to_raise or why

    def lost(self, index: int) -> None:
        """An item's call was given up: nothing comes of it, and nothing more begins."""
        self._under_way -= 1
        self._calling -= 1
        self._done[index] = None
        self.stop()

    def stop(self) -> None:
        """Begin with nothing more; what is under way still comes."""
        self.exhausted = self._stopped = True

    def holds(self, error: object) -> bool:
        """Whether an item's call was refused unsent because its turn is too far away, while others of them go on.

        Then it waits until one of those is over and is made again, with a deadline of its own: otherwise a long list
        would be used up by refusals in a moment. `goes_on` ends the wait. Once none goes on, the refusal is the result.
        """
        is_refusal = isinstance(error, RateLimited) and error.attempts == 0
        if self._stopped or not is_refusal or self._calling - self._held < 2:
            return False
        self._held += 1
        return True

    def goes_on(self, seen: int) -> bool:
        """Whether a held item may be tried again: a call ended since, or all of them."""
        return self.finished_calls != seen or self._stopped

    def let_go(self) -> bool:
        """Whether a held item's call is made again; it is given up where nothing more is to begin."""
        self._held -= 1
        return not self._stopped

    def finished(self, index: int, item: object, answer: Answer[Any] | None, error: Any) -> None:
        """An item's call is over. An error that is none of this package's is the program's own mistake: it stops."""
        self._under_way -= 1
        self._calling -= 1
        self.finished_calls += 1
        if error is not None and not isinstance(error, JustOneError):
            self._raise(index, error)
            return
        if error is not None and _is_terminal(error):
            self.stopped_by = self.stopped_by or error
            self.stop()
        if error is not None and self._raises:
            self._raise(index, error)
            return
        self._done[index] = MapResult(index, item, answer, error)

    def _raise(self, index: int, error: BaseException) -> None:
        self.to_raise = self.to_raise or error
        self._done[index] = None
        self.stop()

    def hand_out(self) -> MapResult[Any] | None:
        """The next result, None while there is none."""
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
        state = "over" if self.is_over else "ending" if self.exhausted else "going on"
        return f"{self._given} handed out, {self._failed} failed, {self._under_way} under way, {state}"

    def progress(self, total: int | None) -> Progress:
        """How far it is."""
        return Progress(self._given, self._failed, total, self.is_over)


def _is_terminal(error: JustOneError) -> bool:
    return isinstance(error, (BudgetExceeded, Gone)) or (isinstance(error, ApiError) and error.code in TERMINAL_CODES)
