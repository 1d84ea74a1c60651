"""`justone run report`: figures and charts of a run as one HTML file."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated, Literal

import typer

from ...exits import Misuse
from ...terminal.output import print_note
from .parts.options import JournalAddress, RunName

__all__ = ["report"]


def report(
    journal: JournalAddress,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The HTML file to write.")],
    run: RunName = None,
    lang: Annotated[Literal["en", "zh"], typer.Option("--lang", help="English or Chinese.")] = "en",
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

    view = JournalView(journal, run)
    html = page(read_figures(view.ask, view.run, now=time.time()), lang)
    whole = output.with_name(f".{output.name}.{os.getpid()}")
    try:
        whole.write_text(html, "utf-8")
        whole.replace(output)
    except OSError as error:
        whole.unlink(missing_ok=True)
        raise Misuse(f"{output} cannot be written: {error.strerror}; choose another file") from None
    print_note(f"Wrote {output}")
