"""Progress on stderr: a bar on a terminal, plain lines elsewhere. Results go to stdout."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

OnProgress = Callable[[int, int, str], None]
"""Called with the number done, the total, and a line about the last item; an empty line is not printed."""


def printable(text: str) -> str:
    """Escape control and direction characters in text from the network."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


@contextmanager
def progress(title: str, console: Console | None = None) -> Generator[OnProgress]:
    """Show the progress of a long task."""
    console = console or Console(stderr=True, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        yield partial(_print, console)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(title, total=None)

        def advance(done: int, total: int, line: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{title} {escape(printable(line)[:60])}")

        yield advance


def _print(console: Console, done: int, total: int, line: str) -> None:
    if line:
        console.print(f"[{done}/{total}] {printable(line)}", markup=False)
