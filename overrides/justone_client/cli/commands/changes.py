"""`justone changes`: show how updates of the provider's catalogue affect callers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ..exits import Misuse
from ..options import AsJson
from ..terminal.output import print_note, write, write_json

if TYPE_CHECKING:
    from ..._upgrade.changes import Level

__all__ = ["changes"]


def changes(
    since: Annotated[str | None, typer.Option(metavar="VERSION", help="Only changes after this version.")] = None,
    level: Annotated[
        Literal["break", "risk", "note"], typer.Option(help="Only changes of this level and more severe ones.")
    ] = "note",
    as_json: AsJson = False,
) -> None:
    """Show what changed in the API: removed, renamed and new names, keywords and values.

    A break stops code from working; a risk may change its results or will break it soon; a note needs no change. The
    data is in the package; nothing is sent. `justone check` finds the affected calls in your code.

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
    print_note(summary(found))
