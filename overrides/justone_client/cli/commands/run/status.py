"""`justone run status`: how far a run is."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ... import options
from ...terminal.output import write, write_json
from .parts.options import JournalAddress, RunName
from .parts.panel import lines_of, live, title_of

if TYPE_CHECKING:
    from ....runs import JournalView, Status

__all__ = ["status"]


def status(
    journal: JournalAddress,
    run: RunName = None,
    as_json: options.AsJson = False,
    watch: Annotated[
        bool | None,
        typer.Option("--watch/--once", help="Stay until the run is done. Default: while it works, on a terminal."),
    ] = None,
) -> None:
    """Print how far a run is, also while it works: a live panel on a terminal, one line elsewhere.

    \b
    Examples:
      justone run status words.journal
      justone run status words.journal --json
    """
    views = _views(journal, run)
    if as_json:
        found = [_as_json(view.status()) for view in views]
        write_json(found[0] if run is not None or len(found) == 1 else found)
        return
    is_terminal = sys.stdout.isatty() and sys.stderr.isatty()
    if len(views) == 1 and watch is not False and (watch or is_terminal):
        _watch(views[0], until_done=bool(watch), with_panel=is_terminal)
        return
    for view in views:
        write(str(view.status()) if len(views) == 1 else f"{view.run}: {view.status()}")


def _views(journal: str, run: str | None) -> list[JournalView]:
    """The run that is meant; without a name, each run."""
    from ....runs import JournalView

    if run is not None:
        return [JournalView(journal, run)]
    names = JournalView.names(journal)
    return [JournalView(journal, name) for name in names] or [JournalView(journal)]


def _watch(view: JournalView, *, until_done: bool, with_panel: bool) -> None:
    """Follow a run until it is done, nothing is in flight any more, or Ctrl-C."""
    found = view.status()
    try:
        with live(title_of(view.shown, view.run), view.status):
            while not found.is_done and (until_done or _is_working(found)):
                time.sleep(1.0)
                found = view.status()
    except KeyboardInterrupt:
        found = view.status()
    for line in lines_of(found, None) if with_panel else [str(found)]:
        write(line)


def _is_working(found: Status) -> bool:
    return bool(found.items["claimed"] or found.items["sent"])


def _as_json(found: Status) -> dict[str, Any]:
    return {
        "run": found.run,
        "budget": found.budget,
        "rows": found.rows,
        "is_planned": found.is_planned,
        "is_done": found.is_done,
        "items": found.items,
        "money": {name: _plain(value) for name, value in found.money._asdict().items()},
        "operations": [{name: _plain(value) for name, value in one._asdict().items()} for one in found.operations],
        "underived": found.underived,
        "facts": found.facts | {"plan": json.loads(found.facts["plan"])},
    }


def _plain(value: Any) -> Any:
    """Amounts as text, so that they stay exact."""
    from decimal import Decimal

    return str(value) if isinstance(value, Decimal) else value
