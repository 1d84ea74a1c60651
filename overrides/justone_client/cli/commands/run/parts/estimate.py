"""What the calls that are left will cost, in words: an exact bound, or what is unknown about it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ....._values.counts import counted

if TYPE_CHECKING:
    from collections.abc import Collection

    from .....runs import JournalView, Status
    from .....runs.journal.reports import OperationStatus
    from .....runs.plan.bound import Bound
    from .....runs.plan.plan import Plan

__all__ = ["amount", "bound", "estimate_lines", "reused"]


def amount(value: Decimal) -> str:
    """Return an exact amount with at least two decimal places."""
    places = max(2, -int(value.normalize().as_tuple().exponent))
    return f"CNY {value:,.{places}f}"


def bound(plan: Plan, columns: Collection[str] | None, found: Status) -> Bound:
    """Return the most that is left to call and to pay."""
    from .....runs.plan.bound import bound_of
    from .....runs.plan.checked import checked

    items = {(one.step, one.key): one.items["planned"] for one in found.operations}
    return bound_of(checked(plan, columns), items, {one.key: one.price for one in found.operations})


def reused(view: JournalView) -> int:
    """Return how many items have the answer of an earlier run."""
    rows = view.ask(_REUSED, view.run)
    return int(next(iter(rows))[0])


_REUSED = """
SELECT COUNT(*) FROM items WHERE run = (SELECT id FROM runs WHERE name = ?) AND attempt = 0 AND state = 'recorded'
"""


def estimate_lines(found: Status, most: Bound, reused: int = 0) -> list[str]:
    """Return the lines to show before the question.

    Args:
        found: The run, planned.
        most: What `bound` returned.
        reused: Items that have the answer of an earlier run.
    """
    planned = found.items["planned"]
    are = "is" if planned == 1 else "are"
    lines = [f"{counted(planned, 'call')} {are} planned for {counted(found.rows, 'row')}:"]
    lines += [f"  {_words(one)}" for one in found.operations]
    if refused := found.items["failed"]:
        has, is_ = ("has", "is") if refused == 1 else ("have", "are")
        lines.append(f"{counted(refused, 'item')} {has} failed, and {is_} not called.")
    if reused:
        are, cost = ("is", "costs") if reused == 1 else ("are", "cost")
        lines.append(f"{counted(reused, 'answer')} of earlier runs {are} reused, and {cost} nothing.")
    if most.calls is not None and most.calls != planned:
        lines.append(f"With pages and later steps, at most {counted(most.calls, 'call')}.")
    if most.cost is not None:
        lines.append(f"They cost at most {amount(most.cost)}.")
    else:
        lines.append(f"What they cost is unknown: {'; '.join(most.unknown)}.")
    if any(one.price is None for one in found.operations):
        lines.append("Give prices with --prices or --price.")
    return [*lines, *_limits(found, most.cost)]


def _words(one: OperationStatus) -> str:
    count, price = one.items["planned"], "price unknown" if one.price is None else amount(one.price)
    if one.step and not count:
        return f"{one.key}: items come from the answers of earlier steps, {price} each"
    if one.kind == "walk":
        return f"{one.key}: {counted(count, 'walk')}, {price} a page"
    if one.price is None:
        return f"{one.key}: {counted(count, 'call')}, {price}"
    return f"{one.key}: {counted(count, 'call')} at {price} = {amount(one.price * count)}"


def _limits(found: Status, most: Decimal | None) -> list[str]:
    money = found.money
    lines: list[str] = []
    if money.max_cost is not None:
        left = max(money.max_cost - money.spent - money.held, Decimal(0))
        lines.append(f"The limit is {amount(money.max_cost)}; {amount(left)} of it are left.")
        if most is not None and most > left:
            lines.append("The run stops at the limit, before all calls are made.")
    if money.max_billed is not None:
        calls = max(0, money.max_billed - money.billed - money.holds)
        lines.append(f"The limit is {money.max_billed:,} billed calls; {calls:,} of them are left.")
    if money.max_cost is None and money.max_billed is None:
        lines.append("There is no limit; set one with --max-cost or --max-billed.")
    return lines
