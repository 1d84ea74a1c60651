"""`justone run settle`: decide about items that may have been billed."""

from __future__ import annotations

from typing import Annotated

import typer

from ...exits import Misuse
from ...terminal.output import write
from .options import JournalFile

__all__ = ["settle"]


def settle(
    journal: JournalFile,
    retry: Annotated[bool, typer.Option("--retry", help="Plan them again: each may be billed twice.")] = False,
    give_up: Annotated[bool, typer.Option("--give-up", help="Do without their answers.")] = False,
) -> None:
    """Decide about unknown items, which may have been billed. Their prices count as spent."""
    if retry == give_up:
        raise Misuse("Give one of --retry and --give-up")
    from ....runs import Journal

    with Journal.resume(journal) as opened:
        count = opened.retry_unknown() if retry else opened.give_up_unknown()
    write(f"{count} unknown items are {'planned again; resume the run' if retry else 'given up'}")
