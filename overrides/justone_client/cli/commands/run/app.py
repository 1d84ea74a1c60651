"""The group `justone run`."""

from __future__ import annotations

import typer

from .export import export
from .resume import resume
from .settle import settle
from .start import start
from .status import status

__all__ = ["run"]

run: typer.Typer = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
run.command("start", no_args_is_help=True)(start)
run.command("resume", no_args_is_help=True)(resume)
run.command("status", no_args_is_help=True)(status)
run.command("settle", no_args_is_help=True)(settle)
run.command("export", no_args_is_help=True)(export)
