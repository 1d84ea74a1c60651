"""Plan the items of a run, row by row, with progress on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from ...exits import INTERRUPTED
from ...terminal.output import print_note
from ...terminal.signals import as_interruptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ....runs import Journal

__all__ = ["counted", "planned"]

_EVERY = 500
_STOPPED = "Stopped while planning; nothing was sent. To go on, give the same line again."


def planned(plan: Callable[[], Journal]) -> Journal:
    """Open a journal and plan its items. Ctrl-C or SIGTERM ends it in order.

    Raises:
        Exit: It was interrupted.
    """
    try:
        with as_interruptions():
            return plan()
    except KeyboardInterrupt:
        print_note(_STOPPED)
        raise typer.Exit(INTERRUPTED) from None


def counted(rows: Iterable[object]) -> Iterator[object]:
    """Yield the rows, and show their number on a terminal."""
    from rich.console import Console

    console = Console(stderr=True, highlight=False)
    if not console.is_terminal:
        yield from rows
        return
    with console.status("Planning") as shown:
        for number, row in enumerate(rows, 1):
            yield row
            if number % _EVERY == 0:
                shown.update(f"Planning: {number:,} rows")
