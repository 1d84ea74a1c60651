"""Exact sums of money, independent of the program's decimal context."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal, Inexact, InvalidOperation, Overflow

__all__ = ["MOST_DIGITS", "add", "subtract"]

MOST_DIGITS = 50
"""Maximum digits of an amount, before and after the decimal point. Sums of 10^100 such amounts are exact."""
# Set every option: the rest would come from decimal.DefaultContext, which a program may have changed.
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
    """Return the exact sum; `one + two` would round as the caller's context says."""
    return _EXACT.add(one, two)


def subtract(one: Decimal, two: Decimal) -> Decimal:
    """Return the exact difference."""
    return _EXACT.subtract(one, two)
