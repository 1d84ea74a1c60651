"""Options that several commands of `justone run` share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["Concurrency", "Grace", "JournalFile", "MaxBilled", "MaxCost"]

JournalFile = Annotated[Path, typer.Argument(metavar="JOURNAL", help="The journal of the run.")]
Concurrency = Annotated[int, typer.Option("--concurrency", min=1, metavar="N", help="Calls in progress at once.")]
Grace = Annotated[float, typer.Option("--grace", min=0, metavar="SECONDS", help="Time for calls in flight to finish.")]
MaxCost = Annotated[str | None, typer.Option("--max-cost", metavar="CNY", help="The most that the run may cost.")]
MaxBilled = Annotated[int | None, typer.Option("--max-billed", min=0, metavar="N", help="The most billed calls.")]
