"""The live panel of a run on a terminal: what is done, what it cost, how fast it goes, how long it will take."""

from __future__ import annotations

import sys
import time
from collections import deque
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from .estimate import amount

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rich.console import Group

    from .....runs import Status

__all__ = ["Meter", "lines_of", "live", "show_cursor", "spoken", "title_of"]

_WINDOW = 60.0
"""Seconds over which the pace is measured."""
_WIDTH = 60
_ENDED = ("recorded", "nothing", "failed", "unknown")


class Meter:
    """Measures the pace from one status to the next."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def pace(self, found: Status, now: float) -> float | None:
        """Return the items a second of the last minute; None at the beginning."""
        self._seen.append((now, ended(found)))
        while len(self._seen) > 2 and self._seen[1][0] <= now - _WINDOW:
            self._seen.popleft()
        (first, before), (last, after) = self._seen[0], self._seen[-1]
        return None if last <= first else max(0, after - before) / (last - first)


def ended(found: Status) -> int:
    """Items that are not called any more, unless a person decides."""
    return sum(found.items[state] for state in found.items if state in _ENDED)


def lines_of(found: Status, pace: float | None) -> list[str]:
    """Return the lines of the panel below its bar."""
    items, money = found.items, found.money
    of = f"{ended(found):,} of {found.total:,} items"
    if not found.is_planned:
        of += ", and the source is not read to its end"
    left = found.total - ended(found)
    speed = [f"{pace:,.1f} a second"] if pace else []
    if pace and left:
        speed.append(f"about {spoken(left / pace)} left")
    states = [("recorded", items["recorded"]), ("nothing (billed)", items["nothing"]),
              ("failed (free)", items["failed"]), ("unknown", items["unknown"]),
              ("in progress", items["claimed"] + items["sent"]), ("planned", items["planned"])]  # fmt: skip
    cost = "" if money.max_cost is None else f" of {amount(money.max_cost)}"
    most = "" if money.max_billed is None else f" of {money.max_billed:,}"
    held = f", {amount(money.held)} held by {money.holds:,} calls" if money.holds else ""
    lines = [
        " · ".join([of, *speed]),
        " · ".join(f"{count:,} {name}" for name, count in states if count or name == "recorded"),
        f"{amount(money.spent)}{cost} spent{held} · {money.billed:,}{most} billed",
    ]
    for one in found.operations:
        if one.parked_until > time.time():
            until = datetime.fromtimestamp(one.parked_until).astimezone()
            lines.append(f"{one.key}: the daily quota is used up until {until:%Y-%m-%d %H:%M}")
        elif one.rate is not None:
            lines.append(f"{one.key}: slowed to {one.rate:,.2g} calls a second (code 302)")
    return lines


def spoken(seconds: float) -> str:
    """Return a duration in its two largest units."""
    whole = max(1, round(seconds))
    for name, size, smaller in (("d", 86_400, "h"), ("h", 3600, "min"), ("min", 60, "s")):
        if whole >= size:
            part = whole % size // {"h": 3600, "min": 60, "s": 1}[smaller]
            return f"{whole // size} {name}" + (f" {part} {smaller}" if part else "")
    return f"{whole} s"


def title_of(shown: str, run: str) -> str:
    """Return the name of a run beside its journal."""
    return shown if run == "run" else f"{shown}, {run}"


def show_cursor() -> None:
    """Show the cursor of the terminal again, which the panel hides: the next signal may end the program at once."""
    stream = sys.__stderr__
    if stream is not None and stream.isatty():
        stream.write("\x1b[?25h")
        stream.flush()


@contextmanager
def live(title: str, read: Callable[[], Status], *, seconds: float = 1.0) -> Generator[None]:
    """Draw the panel on stderr, from a thread, until the block ends. Does nothing if stderr is not a terminal.

    Args:
        title: The first line.
        read: Returns the status.
        seconds: The time between two readings.
    """
    from rich.console import Console
    from rich.live import Live
    from rich.text import Text

    from .....runs import JournalError

    console = Console(stderr=True, highlight=False)
    if not console.is_terminal:
        yield
        return
    meter, shown = Meter(), None

    def panel() -> Group | Text:
        nonlocal shown
        try:
            found = read()
            shown = _drawn(title, found, meter.pace(found, time.monotonic()))
        except JournalError as error:
            return Text(str(error)) if shown is None else shown
        return shown

    with Live(get_renderable=panel, console=console, refresh_per_second=1 / seconds, transient=True):
        yield


def _drawn(title: str, found: Status, pace: float | None) -> Group:
    from rich.console import Group
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    share = f"{100 * ended(found) // found.total} %" if found.total else ""
    head = Text.assemble((title, "bold"), "  ", share)
    bar = Table.grid()
    bar.add_row(ProgressBar(total=max(1, found.total), completed=ended(found), width=_WIDTH))
    return Group(head, bar, *(Text(line) for line in lines_of(found, pace)))
