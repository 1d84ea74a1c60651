"""The budget of runs: a row with the limits, what was spent, and what calls in flight hold. Runs may share it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..._billing.amounts import add, subtract

if TYPE_CHECKING:
    from .states import MoneyStep

__all__ = ["Money"]


class Money(NamedTuple):
    """Limits, and what counts against them."""

    max_cost: Decimal | None
    max_billed: int | None
    spent: Decimal = Decimal(0)
    held: Decimal = Decimal(0)
    billed: int = 0
    """Billed calls, with those that a person settled and that may have been billed."""
    holds: int = 0
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
