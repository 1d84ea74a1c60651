"""`justone run prune`: delete old answers."""

from __future__ import annotations

from typing import Annotated

import typer

from ...._values.counts import counted
from ...terminal.output import write
from .parts.ages import seconds_of
from .parts.asking import confirm
from .parts.options import JournalAddress, RunName, Yes

__all__ = ["prune"]


def prune(
    journal: JournalAddress,
    older_than: Annotated[
        str, typer.Option("--older-than", metavar="AGE", help="Answers older than this, such as 24h or 30d.")
    ],
    run: RunName = None,
    yes: Yes = False,
) -> None:
    """Delete the answers that came before a time. Rows, states and money stay, so nothing is called again.

    \b
    Example:
      justone run prune words.journal --older-than 30d --yes
    """
    seconds = seconds_of(older_than, "--older-than")
    from ....runs import Journal

    with Journal.resume(journal, run=run) as opened:
        question = f"Delete the answers of the run {opened.run.name!r} that are older than {older_than}?"
        confirm(question, "Nothing was deleted", yes=yes)
        count = opened.prune(seconds)
    write(f"{counted(count, 'answer')} deleted; rows, states and money stay")
