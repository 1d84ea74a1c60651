"""A limit to what may be spent, held exactly: refuses the call that would break it, before anything is sent."""

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
    """What went from a budget."""

    calls: int = 0
    """Calls for which something was sent, or tried to be, each once however often it was repeated."""
    billed: int = 0
    """Attempts that were billed, or may have been: what nobody knows counts as spent."""
    cost: Decimal = Decimal(0)
    """Their prices; what has no price is not in it."""

    def plus(self, other: Spent) -> Spent:
        """The sums of both."""
        return Spent(self.calls + other.calls, self.billed + other.billed, add(self.cost, other.cost))

    def minus(self, other: Spent) -> Spent:
        """The differences of both."""
        return Spent(self.calls - other.calls, self.billed - other.billed, subtract(self.cost, other.cost))


@checked_options
class Budget:
    """Limits that hold over all calls of all clients that share this object, across threads and tasks.

    Before a call is sent, its price is set aside; afterwards it is spent (billed, or nobody knows) or given back. A
    call that would break a limit raises `BudgetExceeded`. One that might, because calls under way have set the rest
    aside, waits for them: so N billed calls means N, not fewer because some failed at no cost. Its limits stay as they
    are; `client.with_options(budget=Budget(...))` goes on with others, and `budget=Budget()` with none.

        client = Client(budget=Budget(max_billed=500, max_cost="100", prices=Prices.read("prices.csv")))

    Args:
        max_calls: Calls, whether billed or not; repetitions of a call do not count.
        max_billed: Billed attempts.
        max_cost: In the currency of the prices. A call without a known price is refused.
        prices: What operations cost: `Prices`, or a mapping for it.

    Raises:
        InvalidSettings: For a limit below 0, a float as cost, or `max_cost` without prices.
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
                raise InvalidSettings(f"Budget({name}={limit!r}): a whole number, 0 or more, is needed")
        self._prices = prices if isinstance(prices, Prices) else Prices({} if prices is None else prices)
        self._max_cost = None if max_cost is None else exact(max_cost, "max_cost")
        if max_cost is not None and prices is None:
            raise InvalidSettings("Budget(max_cost=...) needs prices=...: a mapping, or Prices.read(a price sheet)")
        self._max_calls, self._max_billed = integer(max_calls), integer(max_billed)
        self._limits: dict[str, Decimal | int | None] = {
            "max_calls": self._max_calls,
            "max_billed": self._max_billed,
            "max_cost": self._max_cost,
        }
        self._spent = Spent()
        self._reserved = Spent()
        self._generation = 0
        """How often the process was forked: a reservation from before holds nothing here."""
        self._waiting: list[Reservation] = []
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: what is spent stays so; what the parent's calls have set aside is the parent's."""
        self._lock = threading.Lock()
        self._reserved, self._waiting = Spent(), []
        self._generation += 1

    @property
    def max_calls(self) -> int | None:
        """The limit to calls; None where there is none."""
        return self._max_calls

    @property
    def max_billed(self) -> int | None:
        """The limit to billed attempts; None where there is none."""
        return self._max_billed

    @property
    def max_cost(self) -> Decimal | None:
        """The limit to their prices; None where there is none."""
        return self._max_cost

    @property
    def prices(self) -> Prices:
        """What operations cost."""
        return self._prices

    @property
    def spent(self) -> Spent:
        """What is gone."""
        return self._spent

    @property
    def reserved(self) -> Spent:
        """What calls under way have set aside."""
        return self._reserved

    def __repr__(self) -> str:
        limits = ", ".join(f"{name}={limit}" for name, limit in self._limits.items() if limit is not None)
        spent = f"{self._spent.calls} calls, {self._spent.billed} billed, cost {self._spent.cost}"
        return f"Budget({limits or 'no limit'}; spent: {spent})"

    def reserve(self, operation: Operation[object], name: str | None = None) -> Reservation:
        """Set aside what a call may cost. Its waiter is granted once that is done, at once where there is enough.

        Raises:
            BudgetExceeded: What is spent already leaves too little.
        """
        price = self._prices.of(operation)
        if price is None and self._max_cost is not None:
            raise BudgetExceeded(
                "max_cost is set and this operation has no known price; add it, or a default, to the budget's prices",
                operation=name or operation.key,
            )
        one = Reservation(name or operation.key, Spent(1, 1, price or Decimal(0)), self._generation)
        with self._lock:
            self._admit(one)
        if one.refused:
            raise one.refused
        return one

    def settle(self, one: Reservation, billed: Billed) -> None:
        """An attempt is over: what was set aside for it is spent, or stays with the call for its next attempt."""
        if billed == "no":
            one.spent = one.spent._replace(calls=1)
            return
        with self._lock:
            self._release(one, one.part._replace(calls=0))
            one.spent = one.spent.plus(one.part)._replace(calls=1)
            self._spent = self._spent.plus(one.part._replace(calls=0))

    def reserve_again(self, one: Reservation) -> bool:
        """Set aside for a further attempt of a call whose last one may have been billed; False when it is refused.

        It does not wait: the caller has an error to tell already.
        """
        more = one.part._replace(calls=0)
        with self._lock:
            if one.held.billed:
                return True
            if self._broken(self._spent.plus(self._reserved).plus(more)):
                return False
            self._reserved = self._reserved.plus(more)
            one.held = one.held.plus(more)
        return True

    def close(self, one: Reservation) -> None:
        """The call is over, or left the queue: what it still holds goes back, and those who wait are looked at."""
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
        """Give, refuse or queue."""
        if broken := self._broken(self._spent.plus(one.part)):
            one.refused = self._refusal(one, broken)
        elif self._broken(self._spent.plus(self._reserved).plus(one.part)):
            self._waiting.append(one)
        else:
            self._reserved = self._reserved.plus(one.part)
            one.held = one.part
            one.waiter.granted = True

    def _release(self, one: Reservation, part: Spent) -> None:
        if one.generation == self._generation:
            self._reserved = self._reserved.minus(part)
        one.held = one.held.minus(part)

    def _broken(self, would_be: Spent) -> str | None:
        """The limit that this would break."""
        amounts: tuple[Decimal | int, ...] = would_be
        for (name, limit), amount in zip(self._limits.items(), amounts, strict=True):
            if limit is not None and amount > limit:
                return name
        return None

    def _refusal(self, one: Reservation, limit: str) -> BudgetExceeded:
        spent = dict(zip(self._limits, self._spent, strict=True))[limit]
        price = f", and this call costs {one.part.cost}" if limit == "max_cost" else ""
        return BudgetExceeded(
            f"{limit}={self._limits[limit]}, of which {spent} are spent{price}", operation=one.operation
        )


class Reservation:
    """What one call has set aside from a budget."""

    __slots__ = ("generation", "held", "operation", "part", "refused", "spent", "waiter")

    def __init__(self, operation: str, part: Spent, generation: int) -> None:
        self.operation = operation
        self.generation = generation
        self.part = part
        """What one attempt may take."""
        self.held = Spent()
        self.spent = Spent()
        self.waiter = Waiter()
        self.refused: BudgetExceeded | None = None
