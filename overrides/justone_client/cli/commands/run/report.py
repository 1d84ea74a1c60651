"""`justone run report`: figures and charts of a run as one HTML file."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from ...exits import Misuse
from ...language import Language, in_language
from ...terminal.output import print_note
from ...terminal.whole_file import write_whole
from .parts.options import JournalAddress, RunName

__all__ = ["report"]

_PAGE = b"<!doctype html"


def report(
    journal: JournalAddress,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The HTML file to write.")],
    run: RunName = None,
    lang: Annotated[
        Language | None, typer.Option("--lang", help="English or Chinese (the locale's, such as LANG=zh_CN).")
    ] = None,
) -> None:
    """Write a report: spend over time and by operation, codes, latency, retries, unknown items, limit.

    It is one HTML file that needs nothing from elsewhere, and it has no parameters and no answers.

    \b
    Example:
      justone run report words.journal -o report.html --lang zh
    """
    from ....runs import JournalView
    from ....runs.report.page import page
    from ....runs.report.queries import read_figures

    _refuse_other(output)
    view = JournalView(journal, run)
    html = page(read_figures(view.ask, view.run, now=time.time()), in_language(lang))
    try:
        write_whole(output, html)
    except OSError as error:
        raise Misuse(f"{output} cannot be written: {error.strerror}; choose another file") from None
    print_note(f"Wrote {output}")


def _refuse_other(output: Path) -> None:
    """Refuse to replace what is not a web page, such as the journal, the list of ids, or a device.

    Raises:
        Misuse: The file is something else.
    """
    if output.exists() and not (output.is_file() or output.is_dir()):
        raise Misuse(f"{output} is a pipe or a device; choose another file")
    with suppress(OSError), output.open("rb") as file:
        if (begin := file.read(len(_PAGE))) and begin.lower() != _PAGE:
            raise Misuse(f"{output} exists and is not an HTML file; choose another file")
