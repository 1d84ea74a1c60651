"""`justone check`: check the calls of this package in source code before they cost anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ..exits import FAILED, REFUSED, Misuse
from ..options import AsJson
from ..terminal.output import print_note, write, write_json

if TYPE_CHECKING:
    from ..._upgrade.check.report import Report
    from ..._upgrade.migration.report import MigrationReport

__all__ = ["check"]


def check(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SRC...", help="Python files, notebooks, or folders.", show_default=False),
    ],
    package: Annotated[
        Literal["justoneapi"] | None,
        typer.Option("--from", help="Find the calls of the provider's own package, and name what replaces each."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check the calls of this package in source code against this version of it.

    Prints what is withdrawn, deprecated, renamed, misspelt or missing, where, and what to write instead. The code is
    not run and nothing is sent. The exit code is 1 when a call cannot work, 2 when a file could not be read.

    With `--from justoneapi` it reads a program that uses the provider's own package, and prints what replaces each
    import, client and call. The exit code is 1 when something has to change, or could not be followed.

    \b
    Examples:
      justone check src
      justone check app.py analysis.ipynb --json
      justone check --from justoneapi src
    """
    report = _report(sources, package)
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


def _report(sources: list[Path], package: str | None) -> Report | MigrationReport:
    from ..._upgrade.check.report import checked
    from ..._upgrade.check.sources import NoSuchSource
    from ..._upgrade.migration.report import migrated

    try:
        return checked(sources) if package is None else migrated(sources)
    except NoSuchSource as error:
        raise Misuse(f"{error} does not exist; name a file or folder.") from None
