"""`justone usage`: what the calls of a journal cost, by day and operation."""

from __future__ import annotations

import sys
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ... import options
from ...exits import Misuse
from ...terminal.output import can_show, print_note, printable, put, write, write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .spending import Spending

__all__ = ["usage"]

Figure = Literal["calls", "billed", "spent"]


def usage(
    journal: Annotated[
        str | None,
        typer.Option(
            "--ledger",
            "--journal",
            metavar="FILE",
            envvar="JUSTONE_JOURNAL",
            help="A run's journal or an agent's ledger: a file or a PostgreSQL address.",
        ),
    ] = None,
    run: Annotated[str | None, typer.Option("--run", metavar="NAME", help="Only this run. Default: all.")] = None,
    days: Annotated[int, typer.Option("--days", min=1, max=3650, metavar="N", help="The last N days.")] = 14,
    chart: Annotated[Figure, typer.Option("--chart", help="What the small chart shows by day.")] = "billed",
    as_json: options.AsJson = False,
) -> None:
    """Print calls, billed calls and cost by day and operation, from a journal. Sends nothing.

    Days are those of Shanghai, as the service counts them.

    \b
    Examples:
      justone usage --ledger words.journal
      justone usage --ledger words.journal --days 30 --chart spent
    """
    if journal is None:
        raise Misuse("Which journal? Give --ledger FILE, set JUSTONE_JOURNAL, or name it with `justone init`.")
    from ....runs import JournalView
    from .spending import day_of, read_spending

    names = JournalView.names(journal)
    if run is not None or not names:
        JournalView(journal, run)  # reports what is missing
    last = day_of(time.time())
    first = last - timedelta(days=days - 1)
    found = read_spending(JournalView(journal, run or names[0]).ask, first, run)
    if as_json:
        write_json([_as_json(one) for one in found])
    elif not found:
        print_note(f"No calls since {first}.")
    elif sys.stdout.isatty():
        _print_tables(found, [first + timedelta(days=number) for number in range(days)], chart)
    else:
        write("\n".join("\t".join(map(str, _as_json(one).values())) for one in found).replace("None", "unknown"))


def _as_json(one: Spending) -> dict[str, Any]:
    return {
        "day": one.day.isoformat(),
        "operation": one.name,
        "calls": one.calls,
        "billed": one.billed,
        "unknown": one.unknown,
        "spent": None if one.spent is None else f"{one.spent:f}",
    }


def _print_tables(found: Sequence[Spending], days: Sequence[date], chart: Figure) -> None:
    """Print a table by operation with a chart of its days, and a table by day."""
    from rich.console import Console

    console = Console(highlight=False, markup=False)
    with console.capture() as text:
        console.print(_table(found, "operation", lambda one: one.name, days, chart))
        console.print()
        console.print(_table(found, "day", lambda one: one.day.isoformat(), None, chart))
    put(text.get().rstrip("\n"))


def _table(
    found: Sequence[Spending],
    title: str,
    key: Callable[[Spending], str],
    days: Sequence[date] | None,
    chart: Figure,
) -> Any:
    from rich.table import Table
    from rich.text import Text

    from .spending import total_of

    groups: dict[str, list[Spending]] = {}
    for one in sorted(found, key=key):
        groups.setdefault(key(one), []).append(one)
    if len(groups) > 1:
        groups["total"] = list(found)
    has_unknown = any(one.unknown for one in found)
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column(title, overflow="fold")
    for column in ("calls", "billed", *(["unknown"] if has_unknown else []), "CNY"):
        table.add_column(column, justify="right", no_wrap=True)
    if days is not None:
        table.add_column(f"{chart} by day", no_wrap=True)
    for name, parts in groups.items():
        whole = total_of(parts)
        figures = [f"{whole.calls:,}", f"{whole.billed:,}", *([f"{whole.unknown:,}"] if has_unknown else [])]
        cost = "unknown" if whole.spent is None else f"{whole.spent:,f}"
        line = [] if days is None else [Text(_sparkline([_figure(parts, day, chart) for day in days]), style="magenta")]
        style = "bold" if name == "total" else ""
        table.add_row(Text(printable(name)), *figures, cost, *line, style=style)
    return table


def _figure(parts: Sequence[Spending], day: date, chart: Figure) -> float:
    return sum(float(getattr(one, chart) or 0) for one in parts if one.day == day)


def _sparkline(values: Sequence[float]) -> str:
    """Draw a character for each value; the highest one is a full block, or 8 where blocks cannot be shown."""
    nothing, levels = ("·", "▁▂▃▄▅▆▇█") if can_show("·▁█") else (".", "12345678")
    most = max(values, default=0)
    return "".join(levels[max(0, round(value / most * 8) - 1)] if value > 0 else nothing for value in values)
