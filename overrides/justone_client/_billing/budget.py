"""A spending limit. It refuses the call that would exceed it before anything is sent."""

from __future__ import annotations

import threading
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from .._process.fork import watch
from .._requests.keywords import checked_options
from .._requests.values import integer
from .._throttling.wait_queue import Waiter
from .._validation import is_whole
from ..errors import BudgetExceeded, InvalidSettings
from .amounts import add, subtract
from .prices import Money, Prices, exact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation

    from ..errors import Billed

__all__ = ["Budget", "Reservation", "Spent"]


class Spent(NamedTuple):
    """What has been spent from a budget."""

    calls: int = 0
    """Calls that sent or tried to send something; repetitions of a call do not count."""
    billed: int = 0
    """Attempts that were billed or may have been."""
    cost: Decimal = Decimal(0)
    """The price of the billed attempts, without those that have no price."""

    def plus(self, other: Spent) -> Spent:
        """Return the field-wise sum."""
        return Spent(self.calls + other.calls, self.billed + other.billed, add(self.cost, other.cost))

    def minus(self, other: Spent) -> Spent:
        """Return the field-wise difference."""
        return Spent(self.calls - other.calls, self.billed - other.billed, subtract(self.cost, other.cost))


@checked_options
class Budget:
    """Limits for all calls of all clients that share this object, across threads and tasks.

    Before a call is sent, the budget holds its price. Afterwards the price is spent (billed or unknown) or released.

    | spent + this call | spent + held + this call | what happens |
    |---|---|---|
    | above a limit | above | `BudgetExceeded`, nothing is sent |
    | within | above: other calls hold the rest | wait until one of them finishes, then decide again |
    | within | within | hold the price and send |

    Example: `max_billed=10`, 9 billed, 1 call in flight. A new call waits. If the call in flight is billed, the new one
    raises `BudgetExceeded`; if it failed at no cost, the new one is sent. So 10 means 10.

    The limits of a budget do not change: continue with `client.with_options(budget=Budget(...))`, and without limits
    with `budget=Budget()`.

        client = Client(budget=Budget(max_billed=500, max_cost="100", prices=Prices.read("prices.csv")))

    Args:
        max_calls: Maximum number of calls, billed or not; repetitions of a call do not count.
        max_billed: Maximum number of billed attempts.
        max_cost: Maximum cost in the currency of the prices. Calls without a known price are refused.
        prices: `Prices`, or the mapping to build them from.

    Raises:
        InvalidSettings: A limit is negative, the cost is a float, or `max_cost` has no prices.
    """

    def __init__(
        self,
        *,
        max_calls: int | None = None,
        max_billed: int | None = None,
        max_cost: Money | None = None,
        prices: Prices | Mapping[str, Money] | None = None,
    ) -> None:
        for name, limit in (("max_calls", max_calls), ("max_billed", max_billed)):
            if limit is not None and (not is_whole(limit) or limit < 0):
                raise InvalidSettings(f"Budget({name}) must be an integer, 0 or more, got {limit!r}")
        self._prices = prices if isinstance(prices, Prices) else Prices({} if prices is None else prices)
        self._max_cost = None if max_cost is None else exact(max_cost, "max_cost")
        if max_cost is not None and prices is None:
            raise InvalidSettings("Budget(max_cost) has no prices; pass prices=, a mapping or Prices.read(...)")
        self._max_calls, self._max_billed = integer(max_calls), integer(max_billed)
        self._limits: dict[str, Decimal | int | None] = {
            "max_calls": self._max_calls,
            "max_billed": self._max_billed,
            "max_cost": self._max_cost,
        }
        self._spent = Spent()
        self._reserved = Spent()
        self._generation = 0
        """Incremented by every fork: reservations of the parent hold nothing in the child."""
        self._waiting: list[Reservation] = []
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Reset after a fork: spent amounts stay, the holds of the parent's calls do not."""
        self._lock = threading.Lock()
        self._reserved, self._waiting = Spent(), []
        self._generation += 1

    @property
    def max_calls(self) -> int | None:
        """Maximum number of calls; None without a limit."""
        return self._max_calls

    @property
    def max_billed(self) -> int | None:
        """Maximum number of billed attempts; None without a limit."""
        return self._max_billed

    @property
    def max_cost(self) -> Decimal | None:
        """Maximum cost; None without a limit."""
        return self._max_cost

    @property
    def prices(self) -> Prices:
        """The prices of operations."""
        return self._prices

    @property
    def spent(self) -> Spent:
        """What has been spent."""
        return self._spent

    @property
    def reserved(self) -> Spent:
        """What calls in flight hold."""
        return self._reserved

    def __repr__(self) -> str:
        limits = ", ".join(f"{name}={limit}" for name, limit in self._limits.items() if limit is not None)
        spent = f"{self._spent.calls} calls, {self._spent.billed} billed, cost {self._spent.cost}"
        return f"Budget({limits or 'no limit'}; spent: {spent})"

    def reserve(self, operation: Operation[object], name: str | None = None) -> Reservation:
        """Hold what a call may cost. Its waiter is granted when the hold succeeds, at once if enough is left.

        An error calls the operation `name`, by default by its method and path.

        Raises:
            BudgetExceeded: Too little is left, or the operation has no price.
        """
        price = self._prices.of(operation)
        if price is None and self._max_cost is not None:
            raise BudgetExceeded(
                "the operation has no known price, which max_cost needs; add it, or a default, to the budget's prices",
                operation=name or operation.key,
            )
        one = Reservation(name or operation.key, Spent(1, 1, price or Decimal(0)), self._generation)
        with self._lock:
            self._admit(one)
        if one.refused:
            raise one.refused
        return one

    def settle(self, one: Reservation, billed: Billed) -> None:
        """Settle a finished attempt: spend its hold, or keep it for the next attempt of the call."""
        if billed == "no":
            one.spent = one.spent._replace(calls=1)
            return
        with self._lock:
            self._release(one, one.part._replace(calls=0))
            one.spent = one.spent.plus(one.part)._replace(calls=1)
            self._spent = self._spent.plus(one.part._replace(calls=0))

    def reserve_again(self, one: Reservation) -> bool:
        """Hold the price of another attempt after one that may have been billed. False when that is refused.

        This does not wait, since the caller already has an error to raise.
        """
        more = one.part._replace(calls=0)
        with self._lock:
            if one.held.billed:
                return True
            if self._exceeded(self._spent.plus(self._reserved).plus(more)):
                return False
            self._reserved = self._reserved.plus(more)
            one.held = one.held.plus(more)
        return True

    def close(self, one: Reservation) -> None:
        """Release what a finished or waiting call holds, and decide again about the calls in the queue."""
        with self._lock:
            if one in self._waiting:
                self._waiting.remove(one)
                return
            self._release(one, one.held)
            self._spent = self._spent.plus(Spent(one.spent.calls))
            waiting, self._waiting = self._waiting, []
            for other in waiting:
                self._admit(other)
            decided = [other for other in waiting if other not in self._waiting]
        for other in decided:
            other.waiter.grant()

    def _admit(self, one: Reservation) -> None:
        """Hold, refuse or queue a reservation (see the table of `Budget`)."""
        if exceeded := self._exceeded(self._spent.plus(one.part)):
            one.refused = self._refusal(one, exceeded)
        elif self._exceeded(self._spent.plus(self._reserved).plus(one.part)):
            self._waiting.append(one)
        else:
            self._reserved = self._reserved.plus(one.part)
            one.held = one.part
            one.waiter.granted = True

    def _release(self, one: Reservation, part: Spent) -> None:
        if one.generation == self._generation:
            self._reserved = self._reserved.minus(part)
        one.held = one.held.minus(part)

    def _exceeded(self, would_be: Spent) -> str | None:
        """Return the name of the limit that this would exceed."""
        amounts: tuple[Decimal | int, ...] = would_be
        for (name, limit), amount in zip(self._limits.items(), amounts, strict=True):
            if limit is not None and amount > limit:
                return name
        return None

    def _refusal(self, one: Reservation, limit: str) -> BudgetExceeded:
        spent = dict(zip(self._limits, self._spent, strict=True))[limit]
        price = f", and this call costs {one.part.cost}" if limit == "max_cost" else ""
        return BudgetExceeded(
            f"{limit}={self._limits[limit]} would be exceeded: {spent} spent so far{price}", operation=one.operation
        )


class Reservation:
    """The hold of one call on a budget."""

    __slots__ = ("generation", "held", "operation", "part", "refused", "spent", "waiter")

    def __init__(self, operation: str, part: Spent, generation: int) -> None:
        self.operation: str = operation
        self.generation: int = generation
        self.part: Spent = part
        """What one attempt may cost."""
        self.held: Spent = Spent()
        self.spent: Spent = Spent()
        self.waiter: Waiter = Waiter()
        self.refused: BudgetExceeded | None = None
