"""What a report shows, as plain values. Nothing here is a parameter or an answer, so a report may be passed on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["BudgetFigures", "Figures", "Latencies", "OperationFigures", "Reason", "Timeline", "percentile"]

BILLED = ("recorded", "nothing")
LEFT = ("planned", "claimed", "sent")


class Latencies(NamedTuple):
    """Durations of attempts with an answer, as pairs of milliseconds and their number, in ascending order."""

    groups: Sequence[tuple[int, int]]

    @property
    def total(self) -> int:
        return sum(count for _, count in self.groups)

    @property
    def most(self) -> int:
        return self.groups[-1][0] if self.groups else 0

    def percentile(self, share: float) -> int:
        """Milliseconds that at least this share of the attempts did not exceed."""
        return percentile(self.groups, share)

    def merged(self, other: Latencies) -> Latencies:
        counts = dict(self.groups)
        for duration, count in other.groups:
            counts[duration] = counts.get(duration, 0) + count
        return Latencies(sorted(counts.items()))


def percentile(groups: Sequence[tuple[int, int]], share: float) -> int:
    """The smallest value that at least `share` of all values do not exceed (nearest rank); 0 without values."""
    total = sum(count for _, count in groups)
    seen = 0
    for value, count in groups:
        seen += count
        if seen >= share * total:
            return value
    return 0


class OperationFigures(NamedTuple):
    """One operation of a step."""

    step: int
    key: str
    """Method and path."""
    is_walk: bool
    price: Decimal | None
    items: Mapping[str, int]
    """Items by state."""
    reused: int
    """Recorded items whose answers are those of earlier calls; they cost nothing."""
    given_up: int
    """Failed items that a person gave up, which may have been billed."""
    latencies: Latencies

    def in_states(self, *states: str) -> int:
        return sum(self.items.get(state, 0) for state in states)

    @property
    def total(self) -> int:
        return sum(self.items.values())

    @property
    def left(self) -> int:
        return self.in_states(*LEFT)

    @property
    def billed(self) -> int:
        """Items that ended with a billed answer."""
        return self.in_states(*BILLED) - self.reused

    @property
    def spent(self) -> Decimal | None:
        """What the items that ended cost; None if the price is unknown and something was billed."""
        if self.price is None:
            return None if self.billed else Decimal(0)
        return self.price * self.billed


class Reason(NamedTuple):
    """Why items are unknown or failed."""

    operation: str
    kind: str
    """As `reasons.kind_of` returns it."""
    items: int


class Timeline(NamedTuple):
    """Billed items by the time at which they were sent."""

    start: float
    """Seconds since 1970."""
    seconds: float
    """Width of a bucket."""
    buckets: Sequence[Mapping[tuple[int, str], int]]
    """Items by step and operation, for each bucket."""


class BudgetFigures(NamedTuple):
    """The budget of the run."""

    name: str
    max_cost: Decimal | None
    max_billed: int | None
    spent: Decimal
    held: Decimal
    billed: int
    holds: int
    runs: Sequence[str]
    """All runs that share it."""


class Figures(NamedTuple):
    """All figures of one run."""

    run: str
    source: str
    created_at: float | None
    read_at: float
    package: str
    rows: int
    is_planned: bool
    places: int
    """Rows times operations: equal items are paid once and fill several places."""
    operations: Sequence[OperationFigures]
    budget: BudgetFigures
    codes: Mapping[int | None, int]
    """Items by the code of their last answer; None without an answer."""
    attempts: Mapping[int, int]
    """Items by the number of their attempts."""
    unknown: Sequence[Reason]
    failed: Sequence[Reason]
    timeline: Timeline | None
    """None if nothing was billed."""

    def in_states(self, *states: str) -> int:
        return sum(one.in_states(*states) for one in self.operations)

    @property
    def total(self) -> int:
        return sum(one.total for one in self.operations)

    @property
    def reused(self) -> int:
        return sum(one.reused for one in self.operations)

    @property
    def given_up(self) -> int:
        return sum(one.given_up for one in self.operations)

    @property
    def left(self) -> int:
        return sum(one.left for one in self.operations)

    @property
    def spent(self) -> Decimal | None:
        """What the items of this run cost; None if a price is unknown."""
        parts = [one.spent for one in self.operations]
        return None if None in parts else sum((part for part in parts if part is not None), Decimal(0))

    @property
    def latencies(self) -> Latencies:
        found = Latencies(())
        for one in self.operations:
            found = found.merged(one.latencies)
        return found
