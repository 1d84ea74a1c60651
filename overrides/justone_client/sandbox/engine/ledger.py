"""The sandbox's account: prices, balance, caps, quotas, rates, and what was billed."""

from __future__ import annotations

from collections import Counter, deque
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..._billing.amounts import add, subtract
from ..._requests.keywords import checked_options

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Entry", "Ledger", "Rate", "SandboxLimits", "shanghai"]

KEPT = 100_000
_SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


@checked_options
class Rate(NamedTuple):
    """At most `calls` to one operation in any period of `seconds`."""

    calls: int
    seconds: float = 60.0


@checked_options
class SandboxLimits(NamedTuple):
    """The limits of the account; None means no limit. The keys of mappings are method and path.

    Gates are checked in this order; the first that fails refuses the request at no cost:

    | gate | code |
    |---|---|
    | the operation is in `closed` | 600 |
    | `rate` of the operation | 302, with `Retry-After` |
    | `daily_quota` of the operation | 303 |
    | `balance` is below the price | 601 |
    | `caps` of the token | 602 |

    Example: `balance=Decimal("0.15")` at a price of 0.10. The first success leaves 0.05, the second call gets 601.
    """

    price: Decimal = Decimal("0.10")
    """The price of a success unless `prices` has another; invented, like all money here."""
    prices: Mapping[str, Decimal] = {}
    balance: Decimal | None = None
    caps: Mapping[str, Decimal] = {}
    """The spending cap of each token."""
    daily_quota: int | None = None
    """Successes of one operation a day, from midnight to midnight in Shanghai."""
    daily_quotas: Mapping[str, int] = {}
    rate: Rate | None = None
    rates: Mapping[str, Rate] = {}
    closed: frozenset[str] = frozenset()
    """Operations that this account may not call."""


class Entry(NamedTuple):
    """One billed success."""

    number: int
    """The request's number in the journal."""
    time: datetime
    """In Shanghai."""
    operation: str
    price: Decimal
    balance: Decimal | None
    """The balance afterwards."""
    request_id: str
    delivered: bool
    """False when the answer was lost in transit; it is billed anyway."""


class Ledger:
    """What was billed. Not thread-safe; the sandbox holds a lock."""

    def __init__(self, limits: SandboxLimits) -> None:
        self.limits = limits
        """The prices and limits of the account."""
        self.balance = limits.balance
        """The remaining balance; None without a limit."""
        self.spent: Decimal = Decimal(0)
        """What all successes cost."""
        self.billed: Counter[str] = Counter()
        """Billed successes by operation."""
        self.lost: int = 0
        """Number of billed answers that the caller never fully received."""
        self.by_day: Counter[tuple[date, str]] = Counter()
        """Billed successes by day in Shanghai and operation."""
        self._by_token: dict[str, Decimal] = {}
        self._admitted: dict[str, deque[float]] = {}
        self._entries: deque[Entry] = deque(maxlen=KEPT)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The latest 100,000 entries."""
        return tuple(self._entries)

    def __len__(self) -> int:
        """Number of billed successes."""
        return self.billed.total()

    def refusal(self, operation: str, token: str, now: float) -> tuple[int, str, float | None] | None:
        """Return (code, message, seconds to wait) if a limit is reached; otherwise admit the call and return None.

        Args:
            now: Seconds since 1970.
        """
        limits, price = self.limits, self.price(operation)
        if operation in limits.closed:
            return 600, "Permission denied: this endpoint is not open for the account", None
        wait = self._wait(operation, now)
        if wait is not None:
            return 302, "Rate limit exceeded for this endpoint", wait
        quota = limits.daily_quotas.get(operation, limits.daily_quota)
        if quota is not None and self.by_day[shanghai(now).date(), operation] >= quota:
            return 303, "Daily quota of this endpoint exceeded", None
        if self.balance is not None and self.balance < price:
            return 601, "Insufficient balance", None
        if token in limits.caps and add(self._by_token.get(token, Decimal(0)), price) > limits.caps[token]:
            return 602, "This token's spending cap is reached", None
        self._admit(operation, now)
        return None

    def bill(self, number: int, operation: str, token: str, now: float, request_id: str, *, delivered: bool) -> None:
        """Bill one success; `delivered` is False if the caller never received it."""
        price, moment = self.price(operation), shanghai(now)
        self.spent = add(self.spent, price)
        if self.balance is not None:
            self.balance = subtract(self.balance, price)
        self._by_token[token] = add(self._by_token.get(token, Decimal(0)), price)
        self.billed[operation] += 1
        self.by_day[moment.date(), operation] += 1
        self.lost += not delivered
        self._entries.append(Entry(number, moment, operation, price, self.balance, request_id, delivered))

    def price(self, operation: str) -> Decimal:
        """Return the price of a success of this operation."""
        return self.limits.prices.get(operation, self.limits.price)

    def _wait(self, operation: str, now: float) -> float | None:
        """Return the seconds until the rate admits another call; None when it does so now."""
        rate = self.limits.rates.get(operation, self.limits.rate)
        if rate is None:
            return None
        admitted = self._admitted.setdefault(operation, deque())
        while admitted and admitted[0] <= now - rate.seconds:
            admitted.popleft()
        if len(admitted) < rate.calls:
            return None
        return admitted[0] + rate.seconds - now if admitted else rate.seconds

    def _admit(self, operation: str, now: float) -> None:
        if self.limits.rates.get(operation, self.limits.rate) is not None:
            self._admitted.setdefault(operation, deque()).append(now)


def shanghai(now: float) -> datetime:
    """Convert seconds since 1970 to the time in Shanghai."""
    return datetime.fromtimestamp(now, _SHANGHAI)
