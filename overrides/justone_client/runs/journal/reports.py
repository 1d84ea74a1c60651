"""What a journal can be asked: how far a run is, its rows with their answers, its unknown items."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from ..._values.counts import counted
from .states import STATES

if TYPE_CHECKING:
    from .desk import Kind
    from .money import Money
    from .states import State

__all__ = ["Attempted", "Exported", "OperationStatus", "Status", "Unknown", "empty_counts"]


class OperationStatus(NamedTuple):
    """One operation of a run."""

    key: str
    price: Decimal | None
    parked_until: float
    """Seconds since 1970 until its daily quota resets; 0 if it is not used up."""
    step: int
    kind: Kind
    items: dict[State, int]
    """Its items by state; each page of a walk is an item."""
    rate: float | None
    """Calls a second after code 302; None if nothing slows it down."""


class Status(NamedTuple):
    """How far a run is."""

    run: str
    rows: int
    """Rows of the source so far."""
    is_planned: bool
    """Whether the whole source was read."""
    items: dict[State, int]
    """Items by state."""
    money: Money
    operations: list[OperationStatus]
    facts: dict[str, str]
    """The run's id and source, and the versions that made it."""
    budget: str
    """The name of the run's budget; `money` counts all runs that share it."""
    underived: int = 0
    """Recorded items whose derivation failed."""

    @property
    def total(self) -> int:
        return sum(self.items.values())

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to call. Unknown items wait for a person."""
        return self.is_planned and not any(self.items[state] for state in ("planned", "claimed", "sent"))

    def __str__(self) -> str:
        counts = ", ".join(f"{self.items[state]:,} {state}" for state in STATES if self.items[state])
        money = self.money
        most = "" if money.max_billed is None else f" of {money.max_billed:,}"
        held = f", {_amount(money.held)} held" if money.holds else ""
        shared = "" if self.budget == self.run else f" (budget {self.budget})"
        spent = f"{money.billed:,}{most} billed, {_spent(money)}{held}{shared}"
        return f"{counted(self.total, 'item')}: {counts or 'none'}; {spent}"


def _spent(money: Money) -> str:
    if money.max_cost is None:
        return f"{_amount(money.spent)} spent"
    if money.spent > money.max_cost:  # `resume` lowered the limit
        return f"{_amount(money.spent)} spent, above the limit of {_amount(money.max_cost)}"
    return f"{_amount(money.spent)} of {_amount(money.max_cost)} spent"


def _amount(value: Decimal) -> str:
    """All digits of an amount, and at least two behind the point."""
    return f"{value:,.{max(2, -int(value.normalize().as_tuple().exponent))}f}"


def empty_counts() -> dict[State, int]:
    return dict.fromkeys(STATES, 0)


class Exported(NamedTuple):
    """One row for one operation, with its answer. Each page of a walk is one more."""

    position: int
    """The row of the source, from 0."""
    row: dict[str, Any]
    operation: str
    parameters: dict[str, str]
    state: State
    code: int | None
    reason: str | None
    body: bytes | None
    """The answer as received."""
    step: int
    path: str
    """The row's place: the position of the source row, then the index within each parent's answer."""
    page: int | None
    """The page of a walk, from 1."""
    kind: Kind
    item: int
    """Rows with equal calls share an item."""
    received_at: float | None


class Unknown(NamedTuple):
    """An item that may have been billed."""

    operation: str
    parameters: dict[str, str]
    reason: str | None
    body: bytes | None
    """The kept answer, if one came."""
    item: int
    page: int | None
    sent_at: float | None


class Attempted(NamedTuple):
    """An answer that was kept, without its body."""

    operation: str
    state: State
    """Of the item now."""
    price: Decimal | None
    attempt: int
    failures: int
    """Attempts of the item that failed free of charge."""
    code: int | None
    http_status: int | None
    received_at: float
    seconds: float
