"""The group `justone run`."""

from __future__ import annotations

import typer

from .export import export
from .prune import prune
from .report import report
from .resume import resume
from .settle import settle
from .start import start
from .status import status

__all__ = ["run"]

run: typer.Typer = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
for _name, _command in (
    ("start", start),
    ("resume", resume),
    ("status", status),
    ("settle", settle),
    ("export", export),
    ("report", report),
    ("prune", prune),
):
    run.command(_name, no_args_is_help=_name == "start")(_command)  # JUSTONE_JOURNAL alone is enough for the others
