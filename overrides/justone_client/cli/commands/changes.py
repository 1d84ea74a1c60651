"""`justone changes`: what updates of the provider's catalogue did to what callers can write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ..exits import Misuse
from ..options import AsJson
from ..terminal.output import tell, write, write_json

if TYPE_CHECKING:
    from ..._upgrade.changes import Level

__all__ = ["changes"]


def changes(
    since: Annotated[
        str | None, typer.Option(metavar="VERSION", help="Only what is new for somebody who has this version.")
    ] = None,
    level: Annotated[
        Literal["break", "risk", "note"], typer.Option(help="Only changes of this level and graver ones.")
    ] = "note",
    as_json: AsJson = False,
) -> None:
    """Show what changed in the API: removed, renamed and new names, keywords and values.

    A break stops code from working, a risk may give it something else or will stop it soon, a note needs no change.
    The data is in the package; nothing is sent. `justone check` finds the calls of your code that are concerned.

    \b
    Examples:
      justone changes --since 0.1.0 --level break
      justone changes --json
    """
    from ..._upgrade.changes import as_json as described
    from ..._upgrade.changes import lines, summary, wanted

    least: Level = level
    try:
        found = wanted(since, least)
    except ValueError as error:
        raise Misuse(f"--since: {error}") from None
    if as_json:
        write_json(described(found))
    else:
        for line in lines(found):
            write(line)
    tell(summary(found))
