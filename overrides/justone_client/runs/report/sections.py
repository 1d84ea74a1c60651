"""The sections of a report about its items and its money."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from .charts import Part, bar, curve, legend
from .markup import Markup, element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .figures import Figures, OperationFigures
    from .words import Words

__all__ = ["items", "money", "note", "numbers", "over_time", "section", "states"]


def section(title: str, *children: str | None) -> Markup:
    return element("section", element("h2", title), *children)


def note(text: str, class_: str = "note") -> Markup:
    """Return a paragraph; what is between backticks is code."""
    parts = [element("code", part) if place % 2 else part for place, part in enumerate(text.split("`"))]
    return element("p", *parts, class_=class_)


def numbers(pairs: Sequence[tuple[str, Markup | str]]) -> Markup:
    return element("dl", *(element("div", element("dt", name), element("dd", value)) for name, value in pairs),
                   class_="numbers")  # fmt: skip


def states(words: Words, one: Figures | OperationFigures) -> list[Part]:
    """Return the items by state, without the states that have none."""
    counts = {kind: one.in_states(kind) for kind in ("recorded", "nothing", "failed", "unknown")}
    counts |= {"recorded": counts["recorded"] - one.reused, "reused": one.reused, "left": one.left}
    counts |= {"failed": counts["failed"] - one.given_up, "given_up": one.given_up}
    return [
        Part(kind, words("to_do" if kind == "left" else kind), counts[kind], words.number(counts[kind]))
        for kind in ("recorded", "reused", "nothing", "failed", "given_up", "unknown", "left")
        if counts[kind]
    ]


def items(words: Words, figures: Figures) -> Markup:
    parts = states(words, figures)
    equal = figures.places > figures.total > 0
    return section(
        words("items"),
        numbers([(words("items"), words.number(figures.total)), (words("rows"), words.number(figures.rows))]),
        bar(parts, figures.total, words("items")),
        legend(parts),
        note(words("equal_note", places=figures.places, items=figures.total)) if equal else None,
        note(words("reused_note", count=figures.reused)) if figures.reused else None,
    )


def money(words: Words, figures: Figures) -> Markup:
    budget = figures.budget
    limit = words("no_limit") if budget.max_cost is None else words.amount(budget.max_cost)
    is_known = all(one.price is not None for one in figures.operations)
    unpriced = next((one.key for one in figures.operations if one.price is None), None)
    if is_known:
        parts = [
            Part("main", words("spent"), float(budget.spent), words.amount(budget.spent)),
            Part("held", words("held"), float(budget.held), words.amount(budget.held)),
        ]
        whole = float(budget.max_cost or 0) or float(budget.spent + budget.held)
    else:
        parts = [
            Part("main", words("billed_calls"), budget.billed, words.number(budget.billed)),
            Part("held", words("held"), budget.holds, words.number(budget.holds)),
        ]
        whole = float(budget.max_billed or 0) or float(budget.billed + budget.holds)
    alone = len(budget.runs) < 2
    settled = budget.spent - figures.spent if alone and figures.spent is not None else Decimal(0)
    pairs = [
        (words("spent"), words.amount(budget.spent)),
        (words("limit"), limit),
        (words("billed_calls"), words.number(budget.billed)),
    ]
    if budget.max_billed is not None:
        pairs.append((words("limit_billed"), words.number(budget.max_billed)))
    return section(
        words("money"),
        numbers(pairs),
        bar(parts, whole, words("money")),
        legend([part for part in parts if part.value or part.kind == "main"]),
        note(words("settled_note", amount=words.amount(settled))) if settled > 0 else None,
        None if alone else note(words("shared", name=budget.name, runs=", ".join(budget.runs))),
        None if unpriced is None else note(words("no_price", operation=unpriced)),
    )  # fmt: skip


def over_time(words: Words, figures: Figures) -> Markup:
    timeline, budget = figures.timeline, figures.budget
    prices = {(one.step, one.key): one.price for one in figures.operations}
    is_known = figures.spent is not None
    title = words("over_time" if is_known else "calls_over_time")
    if timeline is None:
        return section(title, note(words("nothing_billed")))
    total = Decimal(0)
    values: list[float] = []
    for bucket in timeline.buckets:
        total += sum((count * (prices[key] or 0) if is_known else Decimal(count) for key, count in bucket.items()),
                     Decimal(0))  # fmt: skip
        values.append(float(total))
    limit = budget.max_cost if is_known else None if budget.max_billed is None else Decimal(budget.max_billed)
    drawn = limit if limit is not None and len(budget.runs) < 2 and 0 < limit <= 4 * total else None
    top = float(max(total, drawn or 0) or 1) * 1.08

    def show(value: Decimal) -> str:
        return words.amount(value) if is_known else words.number(int(value))

    last = timeline.start + timeline.seconds * (len(timeline.buckets) - 1)
    moments = [timeline.start, (timeline.start + last) / 2, last] if len(timeline.buckets) > 2 else [timeline.start]
    ticks = [(float(value), show(value)) for value in _ticks(total)]
    return section(
        title,
        curve(values, None if drawn is None else float(drawn), top, ticks,
              label=f"{title}: {show(total)}"),
        element("div", *(element("span", words.time(moment)) for moment in moments), class_="axis"),
        None if drawn is None else element("p", element("span", class_="key-limit"), words("limit"), " ", show(drawn),
                                           class_="note"),
        note(words("over_time_note", zone=words.zone_of(timeline.start))),
    )  # fmt: skip


def _ticks(total: Decimal) -> list[Decimal]:
    """Round values up to a total, two to five of them: steps of 1, 2 or 5 times a power of ten."""
    if total <= 0:
        return []
    power = Decimal(10) ** (total.adjusted() - 1)
    step = next(power * factor for factor in (1, 2, 5, 10, 20, 50) if total <= 5 * power * factor)
    return [step * number for number in range(1, int(total / step) + 1)]
