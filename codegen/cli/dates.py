"""The option for the day of a run: today, or another day for a replay."""

from datetime import UTC, date, datetime
from typing import Annotated

import typer

Day = Annotated[
    datetime | None,
    typer.Option(
        "--date",
        formats=["%Y-%m-%d"],
        metavar="YYYY-MM-DD",
        help="The day of the run, for a replay; default today, UTC.",
    ),
]


def day(given: datetime | None) -> date:
    """Return the given day, or today in UTC."""
    return (given or datetime.now(UTC)).date()
