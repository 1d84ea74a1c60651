"""Sums of money, exact whatever the program set its own decimals to."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal, Inexact, InvalidOperation, Overflow

__all__ = ["MOST_DIGITS", "add", "subtract"]

MOST_DIGITS = 50
"""Before the point and behind it: what an amount may have at most. Sums of 10^100 such amounts are exact."""
# Every setting is given: what is left out is taken from decimal.DefaultContext, which a program may have changed.
_EXACT = Context(
    prec=200,
    rounding=ROUND_HALF_EVEN,
    Emin=-999_999,
    Emax=999_999,
    capitals=1,
    clamp=0,
    flags=[],
    traps=[Inexact, InvalidOperation, Overflow],
)


def add(one: Decimal, two: Decimal) -> Decimal:
    """The sum. `one + two` would round it as the caller's context says."""
    return _EXACT.add(one, two)


def subtract(one: Decimal, two: Decimal) -> Decimal:
    """The difference."""
    return _EXACT.subtract(one, two)
