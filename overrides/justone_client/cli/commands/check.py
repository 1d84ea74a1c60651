"""`justone check`: check the calls of this package in source code before they cost anything."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..exits import FAILED, REFUSED, Misuse
from ..options import AsJson
from ..terminal.output import print_note, write, write_json

__all__ = ["check"]


def check(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SRC...", help="Python files, notebooks, or folders.", show_default=False),
    ],
    as_json: AsJson = False,
) -> None:
    """Check the calls of this package in source code against this version of it.

    Prints what is withdrawn, deprecated, renamed, misspelt or missing, where, and what to write instead. The code is
    not run and nothing is sent. The exit code is 1 when a call cannot work, 2 when a file could not be read.

    \b
    Examples:
      justone check src
      justone check app.py analysis.ipynb --json
    """
    from ..._upgrade.check.report import checked
    from ..._upgrade.check.sources import NoSuchSource

    try:
        report = checked(sources)
    except NoSuchSource as error:
        raise Misuse(f"{error} does not exist; name a file or folder.") from None
    if as_json:
        write_json(report.as_json())
    else:
        for line in report.lines():
            write(line)
    for file, why in report.sources.unreadable.items():
        print_note(f"{file}: not read: {why}")
    print_note(report.summary())
    if report.has_breaks:
        raise typer.Exit(FAILED)
    if report.sources.unjudged:
        raise typer.Exit(REFUSED)
