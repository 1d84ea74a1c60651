"""Progress for people: a bar on a terminal, plain lines elsewhere. It goes to stderr; results go to stdout."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Tell = Callable[[int, int, str], None]
"""Takes how many are done, of how many, and a line about the latest; an empty line says that nothing is worth one."""


def printable(text: str) -> str:
    """Text from elsewhere without anything that moves a cursor or turns the line round."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


@contextmanager
def progress(title: str, console: Console | None = None) -> Generator[Tell]:
    """Show how far a long piece of work is."""
    console = console or Console(stderr=True, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        yield partial(_print, console)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(title, total=None)

        def tell(done: int, total: int, line: str) -> None:
            bar.update(task, completed=done, total=total, description=f"{title} {escape(printable(line)[:60])}")

        yield tell


def _print(console: Console, done: int, total: int, line: str) -> None:
    if line:
        console.print(f"[{done}/{total}] {printable(line)}", markup=False)
