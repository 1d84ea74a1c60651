"""How many calls a plan makes at most, and what they cost, before any of them is made.

| a step | calls for each row | rows from each answer |
|---|---|---|
| single calls | 1 for each operation | `max_rows`; 1 for paths without lists |
| walks | `max_pages` for each operation | `max_rows`; 1 for paths without lists; `max_items` in all pages of a walk |

Anything else is not bounded: the answers decide. Example: 10 words, walks of `max_pages = 3`, and a later step with
`max_rows = 20` make at most 10 * 3 + 10 * 3 * 20 = 630 calls.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..._billing.amounts import add

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .ready import CheckedPlan, CheckedStep, Feed

__all__ = ["Bound", "bound_of"]


class Bound(NamedTuple):
    """The most that a plan can call and cost."""

    calls: int | None
    """None if it is unknown."""
    cost: Decimal | None
    """None if the calls or a price are unknown."""
    unknown: tuple[str, ...]
    """What keeps it unknown, and which key would bound it."""

    def __str__(self) -> str:
        if self.calls is None:
            return f"unknown ({'; '.join(self.unknown)})"
        if self.cost is None:
            return f"at most {self.calls} calls, cost unknown ({'; '.join(self.unknown)})"
        return f"at most {self.calls} calls for CNY {self.cost}"


def bound_of(plan: CheckedPlan, items: Mapping[tuple[int, str], int], prices: Mapping[str, Decimal | None]) -> Bound:
    """Add up the table.

    Args:
        plan: The plan.
        items: Items that are planned already, by step and operation: those of the first step, and of later ones if the
            run has begun.
        prices: The price of each operation.
    """
    calls: dict[tuple[int, str], int | None] = {}
    roots: dict[tuple[int, str], int | None] = {}
    unknown: list[str] = []
    for number, step in enumerate(plan.steps):
        rows = None if step.parent is None else _rows(plan, number, step.parent, roots, calls, unknown)
        for feed in step.feeds:
            key = number, feed.operation.key
            planned = items.get(key, 0)
            roots[key] = planned if step.parent is None else _sum([rows, planned])
            calls[key] = _times(roots[key], _pages(step, feed, unknown))
    total = _sum(list(calls.values()))
    cost: Decimal | None = Decimal(0)
    for (_, operation), count in calls.items():
        price = prices.get(operation)
        if price is None:
            unknown.append(f"{operation} has no price")
        cost = None if cost is None or price is None or count is None else add(cost, price * count)
    return Bound(total, None if total is None else cost, tuple(dict.fromkeys(unknown)))


def _pages(step: CheckedStep, feed: Feed, unknown: list[str]) -> int | None:
    if feed.rule is None:
        return 1
    if step.walk is None or step.walk.max_pages is None:
        unknown.append(f"the walks of {step.title!r} have no max_pages")
        return None
    return step.walk.max_pages


def _rows(
    plan: CheckedPlan,
    number: int,
    parent_number: int,
    roots: Mapping[tuple[int, str], int | None],
    calls: Mapping[tuple[int, str], int | None],
    unknown: list[str],
) -> int | None:
    """The most rows of a later step."""
    step, parent = plan.steps[number], plan.steps[parent_number]
    found: list[int | None] = []
    for feed in parent.feeds:
        key = parent_number, feed.operation.key
        each = _rows_of_an_answer(step)
        by_answers = None if each is None else _times(calls[key], each)
        most = parent.walk.max_items if parent.walk and feed.rule and _takes_items(step, feed) else None
        by_items = None if most is None else _times(roots[key], most)
        known = [count for count in (by_answers, by_items) if count is not None]
        found.append(min(known) if known else None)
        if not known and each is None:
            unknown.append(f"the rows of {step.title!r} have no max_rows")
    return _sum(found)


def _rows_of_an_answer(step: CheckedStep) -> int | None:
    if step.max_rows is not None:
        return step.max_rows
    is_single = step.derive is None and not any(path.lists for path in step.paths.values())
    return 1 if is_single else None


def _takes_items(step: CheckedStep, feed: Feed) -> bool:
    """Whether its rows are the items of a listing, one each."""
    deepest = max((path.lists for path in step.paths.values()), key=len, default=())
    return step.derive is None and feed.rule is not None and ("data", *deepest[:-1]) == feed.rule.items


def _times(one: int | None, other: int | None) -> int | None:
    return 0 if 0 in (one, other) else None if one is None or other is None else one * other


def _sum(counts: list[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None
