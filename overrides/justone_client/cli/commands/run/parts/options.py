"""Options that several commands of `justone run` share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "Concurrency",
    "Dask",
    "FirstMaxBilled",
    "FirstMaxCost",
    "Grace",
    "JournalAddress",
    "MaxBilled",
    "MaxCost",
    "PriceSheet",
    "RunName",
    "Scheduler",
    "Workers",
    "Yes",
]

JournalAddress = Annotated[
    str,
    typer.Argument(metavar="JOURNAL", envvar="JUSTONE_JOURNAL", help="The journal: a file or a PostgreSQL address."),
]
RunName = Annotated[str | None, typer.Option("--run", metavar="NAME", help="The run, if the journal has several.")]
Concurrency = Annotated[int, typer.Option("--concurrency", min=1, metavar="N", help="Calls in progress at once.")]
Grace = Annotated[float, typer.Option("--grace", min=0, metavar="SECONDS", help="Time for calls in flight to finish.")]
MaxCost = Annotated[str | None, typer.Option("--max-cost", metavar="CNY", help="The most that the run may cost.")]
MaxBilled = Annotated[int | None, typer.Option("--max-billed", min=0, metavar="N", help="The most billed calls.")]
FirstMaxCost = Annotated[
    str | None,
    typer.Option("--max-cost", metavar="CNY", envvar="JUSTONE_MAX_COST", help="The most that the run may cost."),
]
FirstMaxBilled = Annotated[
    int | None,
    typer.Option("--max-billed", min=0, metavar="N", envvar="JUSTONE_MAX_BILLED", help="The most billed calls."),
]
"""Limits of a run that starts. `resume` changes a limit only by an option."""
PriceSheet = Annotated[
    Path | None,
    typer.Option("--prices", metavar="FILE", envvar="JUSTONE_PRICES", help="The provider's price sheet."),
]
Workers = Annotated[int | None, typer.Option("--workers", min=1, metavar="N", help="Make the calls in N processes.")]
Dask = Annotated[bool, typer.Option("--dask", help="Make the calls on a local Dask cluster, with --workers processes.")]
Scheduler = Annotated[
    str | None,
    typer.Option("--scheduler", metavar="tcp://...", help="Make the calls on the workers of this Dask scheduler."),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
