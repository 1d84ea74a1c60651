"""The sections of a report about operations, codes, latency, retries and reasons."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from .charts import Part, bar, bar_rows, legend
from .figures import Latencies
from .markup import Markup, element
from .sections import note, numbers, section, states

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .figures import Figures, OperationFigures, Reason
    from .words import Words

__all__ = ["codes", "failures", "latency", "operations", "retries", "unknowns"]

_BINS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000)
"""Upper ends of the bars of the latency chart, in milliseconds."""
_SHARES = (0.5, 0.9, 0.95, 0.99)
_MOST_ATTEMPTS = 10
"""More attempts share one row."""


def operations(words: Words, figures: Figures) -> Markup:
    """Spend and states of each operation."""
    steps = {one.step for one in figures.operations}
    most = max((one.spent or Decimal(0) for one in figures.operations), default=Decimal(0))
    return section(
        words("by_operation"),
        *(_operation(words, one, most, with_step=len(steps) > 1) for one in figures.operations),
    )


def _operation(words: Words, one: OperationFigures, most: Decimal, *, with_step: bool) -> Markup:
    parts = states(words, one)
    kind = element("small", f" {words('walk')}") if one.is_walk else None
    step = element("small", f"{words('step')} {one.step + 1} ") if with_step else None
    pairs = [
        (words("items"), words.number(one.total)),
        (words("price"), "–" if one.price is None else words.amount(one.price)),
    ]
    spent = [] if one.spent is None else [Part("main", words("spent"), float(one.spent), words.amount(one.spent))]
    return element(
        "article",
        element("h3", step, one.key, kind),
        numbers(pairs),
        bar(spent, float(most), words("spent")) if spent and most else None,
        legend(spent),
        bar(parts, one.total, words("items")),
        legend(parts),
    )


def codes(words: Words, figures: Figures) -> Markup | None:
    """Items by code, the most frequent first."""
    found = sorted(figures.codes.items(), key=lambda pair: (-pair[1], pair[0] is None, pair[0] or 0))
    if not found:
        return None
    rows = [("–" if code is None else str(code), words.code(code), count, words.number(count)) for code, count in found]
    return section(words("codes"), bar_rows(rows), note(words("codes_note")))


def latency(words: Words, figures: Figures) -> Markup:
    """Percentiles by operation, and how all attempts are distributed."""
    whole = figures.latencies
    if not whole.total:
        return section(words("latency"), note(words("no_latency")))
    named = [(one.key, one.latencies) for one in figures.operations if one.latencies.total]
    rows = [(words("all"), whole), *(named if len(named) > 1 else ())]
    titles = (words("attempts_column"), "p50", "p90", "p95", "p99", words("max"))
    head = [element("th", title, class_="number") for title in titles]
    return section(
        words("latency"),
        bar_rows([(label, "", count, words.number(count)) for label, count in _binned(whole)]),
        element(
            "div",
            element(
                "table",
                element("thead", element("tr", *head)),
                *(_percentiles(words, name, one) for name, one in rows),
                class_="percentiles",
            ),
            class_="scroll",
        ),
        note(words("latency_note", count=whole.total)),
    )


def _percentiles(words: Words, name: str, one: Latencies) -> Markup:
    cells = [
        words.number(one.total),
        *(words.seconds(one.percentile(share)) for share in _SHARES),
        words.seconds(one.most),
    ]
    return element(
        "tbody",
        element("tr", element("th", name, scope="rowgroup", colspan=len(cells), class_="name")),
        element("tr", *(element("td", cell, class_="number") for cell in cells)),
    )


def _binned(whole: Latencies) -> list[tuple[str, int]]:
    """Ranges in seconds and their counts, from the first to the last that has any."""
    counts = [0] * (len(_BINS) + 1)
    for milliseconds, count in whole.groups:
        counts[next((place for place, end in enumerate(_BINS) if milliseconds < end), len(_BINS))] += count
    used = [place for place, count in enumerate(counts) if count]
    return [(_range(place), counts[place]) for place in range(used[0], used[-1] + 1)]


def _range(place: int) -> str:
    begin = f"{_BINS[place - 1] / 1000:g}" if place else "0"
    return f"{begin}–{_BINS[place] / 1000:g} s" if place < len(_BINS) else f"{begin} s –"


def retries(words: Words, figures: Figures) -> Markup:
    """Items by their number of attempts."""
    more = sum((attempts - 1) * count for attempts, count in figures.attempts.items())
    if not more:
        return section(words("retries"), note(words("no_retries")))
    counts: dict[int, int] = {}
    for attempts, count in figures.attempts.items():
        place = min(attempts, _MOST_ATTEMPTS)
        counts[place] = counts.get(place, 0) + count
    names = {1: "attempt", _MOST_ATTEMPTS: "more_attempts"}
    rows = [
        (words(names.get(place, "attempts"), count=place), "", count, words.number(count))
        for place, count in sorted(counts.items())
    ]
    return section(words("retries"), bar_rows(rows), note(words("retries_note", more=more)))


def unknowns(words: Words, figures: Figures) -> Markup:
    """Items that may have been billed."""
    return _reasons(words, figures.unknown, ("unknowns", "no_unknowns", "unknowns_note"))


def failures(words: Words, figures: Figures) -> Markup:
    """Items that failed free of charge, or were given up."""
    return _reasons(words, figures.failed, ("failures", "no_failures", None))


def _reasons(words: Words, reasons: Sequence[Reason], texts: tuple[str, str, str | None]) -> Markup:
    title, none, after = texts
    if not reasons:
        return section(words(title), note(words(none)))
    head = (element("th", words("reason")), element("th", words("items"), class_="number"))
    return section(
        words(title),
        element(
            "table",
            element("thead", element("tr", *head)),
            element("tbody", *_reason_rows(words, reasons)),
        ),
        None if after is None else note(words(after)),
    )


def _reason_rows(words: Words, reasons: Iterable[Reason]) -> list[Markup]:
    return [
        element(
            "tr",
            element("td", words.reason(one.kind), element("br"), element("small", one.operation), class_="name"),
            element("td", words.number(one.items), class_="number"),
        )
        for one in reasons
    ]
