"""A progress bar on a terminal, drawn by rich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from .scheduler import Progress

__all__ = ["bar"]


def bar(total: int | None) -> Callable[[Progress], object] | None:
    """Return the function that draws the bar; None if standard error is not a terminal.

    Raises:
        InvalidSettings: rich is not installed.
    """
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Drawn
    except ImportError:
        raise InvalidSettings("progress=True needs rich: pip install 'justone-client[progress]'") from None
    console = Console(stderr=True)
    if not console.is_terminal:
        return None
    failed = TextColumn("{task.fields[failed]} failed")
    drawn = Drawn(BarColumn(), MofNCompleteColumn(), failed, TimeRemainingColumn(), console=console, transient=True)
    task = drawn.add_task("", total=total, failed=0)
    drawn.start()

    def draw(progress: Progress) -> None:
        drawn.update(task, completed=progress.done, failed=progress.failed)
        if progress.is_last:
            drawn.stop()

    return draw
