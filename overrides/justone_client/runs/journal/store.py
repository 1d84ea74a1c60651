"""What each database of journals offers: `Store` writes, `Reader` reads. Journal and JournalView are built on them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .desk import Claim, Claims, DerivedRow, Received, Underived
    from .planning import Batch, OperationPlan
    from .reports import Attempted, Exported, Status, Unknown
    from .states import Event

__all__ = ["Limits", "NewRun", "Reader", "RunRow", "Store"]


class Limits(NamedTuple):
    """New limits of a budget; None keeps what it has."""

    max_cost: Decimal | None = None
    max_billed: int | None = None


class NewRun(NamedTuple):
    """A run to create."""

    name: str
    budget: str
    """Created unless another run has it already."""
    plan: str
    """Everything that decides which items a source has, as JSON."""
    source: str
    operations: tuple[OperationPlan, ...]
    package: str
    catalogue: str


class RunRow(NamedTuple):
    """A run as the database has it."""

    id: int
    name: str
    uuid: str
    budget: int
    budget_name: str
    plan: str
    source: str
    rows: int
    """Rows of the source that are planned."""
    digest: str
    """Of those rows, in order."""
    is_planned: bool
    """Whether the whole source was read."""
    operations: dict[tuple[int, str], int]
    """Step and key -> the operation's number."""


class Store(Protocol):
    """A database, opened to work on. Methods without `async` may be called from any thread, but on no event loop.

    Each method is one transaction, or several that may be repeated; it has committed when it returns.
    `run` is `RunRow.id`, `worker` is what `enter` returned.

    Raises:
        JournalError: The database cannot be written.
    """

    @property
    def is_full(self) -> bool: ...

    def names(self) -> list[str]:
        """Return the names of all runs, in the order of their creation."""
        ...

    def find(self, name: str) -> RunRow | None:
        """Return a run by its name."""
        ...

    def begin(self, new: NewRun, limits: Limits) -> RunRow:
        """Create a run and its budget, or return the run of that name; set the limits unless it has another plan.

        Raises:
            InvalidSettings: A run of the budget has an operation without a price, and the budget has a `max_cost`.
        """
        ...

    def extend(self, run: int, plan: str, operations: Sequence[OperationPlan]) -> RunRow:
        """Replace the plan of a run, and add the operations that it does not have yet."""
        ...

    def set_limits(self, budget: int, limits: Limits) -> None:
        """Change limits. Raises as `begin`."""
        ...

    def insert(self, run: RunRow, batch: Batch, reuse_since: float | None = None) -> None:
        """Insert rows with their items. Equal items are one row, which several links share.

        `reuse_since`: a call that another run recorded after that time is recorded with that answer, free of charge.
        """
        ...

    def rows(self, run: int, first: int, count: int) -> list[str]:
        """Return rows of the source as they were planned."""
        ...

    def finish_planning(self, run: int, reuse_since: float | None = None) -> None:
        """Note that the whole source is planned, and since when calls of later steps may take earlier answers."""
        ...

    def enter(self, run: int, host: str, pid: int) -> int:
        """Add a worker and return its number."""
        ...

    def leave(self, worker: int) -> int:
        """Take over from a worker that ended: what it sent is unknown, what it only claimed is planned.

        Returns:
            The number of items that became unknown.
        """
        ...

    def recover(self, run: int) -> int:
        """`leave` for everybody who can no longer work on the run, which this store works on from now on.

        Raises:
            JournalError: Somebody else works on it, where only one may.
        """
        ...

    def settle(self, run: int, event: Event, reason: str, items: Sequence[int] | None = None) -> int:
        """Apply a person's decision, `retry` or `give up`, to unknown items; None means all. Returns their number."""
        ...

    def prune(self, run: int, before: float) -> int:
        """Delete the answers of ended items that came before a time. Returns their number."""
        ...

    def underived(self, run: int) -> Iterator[Underived]:
        """Yield what is still to be derived: failed derivations, and pages that further rows of an item wait for."""
        ...

    async def claim(self, run: int, worker: int, most: int, now: float) -> Claims: ...
    async def send(self, one: Claim, worker: int, now: float) -> bool: ...
    async def end(self, run: int, one: Claim, received: Received, now: float) -> bool: ...
    async def derive(self, run: int, one: Claim, rows: tuple[DerivedRow, ...] | None, failed: str | None) -> bool: ...
    async def park(self, operation: str, until: float) -> None: ...
    async def slow(self, operation: str, seconds: float, retry_after: float | None, now: float) -> None: ...

    def reader(self) -> Reader:
        """Return a reader of the same database."""
        ...

    def close(self) -> None: ...


class Reader(Protocol):
    """A database, opened to read. Each method reads what is committed at that moment, in short transactions."""

    def names(self) -> list[str]: ...
    def status(self, run: str) -> Status:
        """Return the counters; this reads a few rows, however many items there are."""
        ...

    def export(self, run: str) -> Iterator[Exported]:
        """Yield each row with each of its items, by step, then path, then operation, then page."""
        ...

    def unknown(self, run: str) -> Iterator[Unknown]: ...
    def attempts(self, run: str) -> Iterator[Attempted]:
        """Yield each kept answer without its body, in the order of the items."""
        ...

    def ask(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Run a reading statement that all databases understand, with `?` for values, and yield its rows."""
        ...
