"""The budget of a run: a row with the limits, what was spent, and what calls in flight hold."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..._billing.amounts import add, subtract

if TYPE_CHECKING:
    import sqlite3

    from .states import MoneyStep

__all__ = ["Money", "apply", "read_money", "set_limits"]

_READ = "SELECT max_cost, max_billed, spent, held, billed, holds FROM budget WHERE id = 1"
_WRITE = "UPDATE budget SET spent = ?, held = ?, billed = ?, holds = ? WHERE id = 1"


class Money(NamedTuple):
    """Limits, and what counts against them."""

    max_cost: Decimal | None
    max_billed: int | None
    spent: Decimal
    held: Decimal
    billed: int
    """Billed calls, with those that a person settled and that may have been billed."""
    holds: int
    """Calls that hold their price: in flight, or unknown."""

    def allows(self, price: Decimal) -> bool:
        """Whether one more call fits into the limits."""
        if self.max_billed is not None and self.billed + self.holds + 1 > self.max_billed:
            return False
        return self.max_cost is None or add(add(self.spent, self.held), price) <= self.max_cost

    def after(self, step: MoneyStep, price: Decimal) -> Money:
        """The money after a step of one call."""
        if step == "keep":
            return self
        if step == "hold":
            return self._replace(held=add(self.held, price), holds=self.holds + 1)
        left = self._replace(held=subtract(self.held, price), holds=self.holds - 1)
        return left if step == "release" else left._replace(spent=add(self.spent, price), billed=self.billed + 1)


def read_money(base: sqlite3.Connection) -> Money:
    max_cost, max_billed, spent, held, billed, holds = base.execute(_READ).fetchone()
    limit = None if max_cost is None else Decimal(max_cost)
    return Money(limit, max_billed, Decimal(spent), Decimal(held), billed, holds)


def apply(base: sqlite3.Connection, step: MoneyStep, price: Decimal) -> None:
    """Apply one step, within the caller's transaction."""
    if step != "keep":
        money = read_money(base).after(step, price)
        base.execute(_WRITE, (str(money.spent), str(money.held), money.billed, money.holds))


def set_limits(base: sqlite3.Connection, max_cost: Decimal | None, max_billed: int | None) -> None:
    cost = None if max_cost is None else str(max_cost)
    base.execute("UPDATE budget SET max_cost = ?, max_billed = ? WHERE id = 1", (cost, max_billed))
