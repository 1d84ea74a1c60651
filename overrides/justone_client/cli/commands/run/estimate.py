"""What the calls that are left will cost, in words: an exact bound, or what is unknown about it.

| planned | its cost |
|---|---|
| calls of the first step | calls times price |
| walks of the first step | walks times price times the most pages; without such a bound at least a page for each |
| a later step | unknown: its items come from answers |
| anything without a price | unknown |
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....runs.journal.reports import OperationStatus, Status

__all__ = ["amount", "estimate_lines"]


class _Cost(NamedTuple):
    """The cost of one operation's planned items."""

    words: str
    least: Decimal
    most: Decimal | None
    """None if it has no bound."""


def amount(value: Decimal) -> str:
    """Return an exact amount with at least two decimal places."""
    places = max(2, -int(value.normalize().as_tuple().exponent))
    return f"CNY {value:,.{places}f}"


def estimate_lines(found: Status, pages: Mapping[tuple[int, str], int | None]) -> list[str]:
    """Return the lines to show before the question.

    Args:
        found: The run, planned.
        pages: The most pages of each walk, by step and operation.
    """
    costs = [_cost(one, pages.get((one.step, one.key))) for one in found.operations]
    lines = [f"  {one.words}" for one in costs]
    calls = sum(one.items["planned"] for one in found.operations)
    lines.insert(0, f"{calls:,} calls are planned for {found.rows:,} rows:")
    least = sum((one.least for one in costs), Decimal(0))
    if all(one.most is not None for one in costs):
        most = sum((one.most or Decimal(0) for one in costs), Decimal(0))
        lines.append(f"They cost at most {amount(most)}.")
    else:
        most = None
        lines.append(f"What they cost is unknown; at least {amount(least)}." if least else "What they cost is unknown.")
    return [*lines, *_limits(found, least, most)]


def _cost(one: OperationStatus, pages: int | None) -> _Cost:
    count, what = one.items["planned"], "walks" if one.kind == "walk" else "calls"
    name = f"{one.key}: "
    if one.step and not count:
        return _Cost(f"{name}unknown, step {one.step + 1} takes its items from answers", Decimal(0), None)
    if one.price is None:
        return _Cost(f"{name}{count:,} {what}, price unknown (give --price or --prices)", Decimal(0), None)
    least, price = count * one.price, amount(one.price)
    if one.kind == "call":
        most = None if one.step else least
        return _Cost(f"{name}{count:,} calls at {price} = {amount(least)}", least, most)
    if pages is None or one.step:
        return _Cost(f"{name}{count:,} walks at {price} a page, pages unknown", least, None)
    return _Cost(
        f"{name}{count:,} walks of at most {pages:,} pages at {price} = {amount(least * pages)}", least, least * pages
    )


def _limits(found: Status, least: Decimal, most: Decimal | None) -> Sequence[str]:
    money = found.money
    lines: list[str] = []
    if money.max_cost is not None:
        left = money.max_cost - money.spent - money.held
        lines.append(f"The limit is {amount(money.max_cost)}; {amount(max(left, Decimal(0)))} of it are left.")
        if (least if most is None else most) > left:
            lines.append("The run stops at the limit, before all calls are made.")
    if money.max_billed is not None:
        left_calls = max(0, money.max_billed - money.billed - money.holds)
        lines.append(f"The limit is {money.max_billed:,} billed calls; {left_calls:,} of them are left.")
    if money.max_cost is None and money.max_billed is None:
        lines.append("There is no limit; set one with --max-cost or --max-billed.")
    return lines
