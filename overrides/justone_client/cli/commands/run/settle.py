"""`justone run settle`: decide about items that may have been billed."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from ...._values.counts import counted
from ...exits import FAILED, Misuse
from ...terminal.output import print_note, write
from .parts.asking import confirm
from .parts.options import JournalAddress, RunName, Yes

if TYPE_CHECKING:
    from ....runs import JournalView
    from ....runs.journal.reports import Unknown

__all__ = ["settle"]

_MOST_SHOWN = 20


def settle(
    journal: JournalAddress,
    run: RunName = None,
    retry: Annotated[bool, typer.Option("--retry", help="Plan them again: each may be billed twice.")] = False,
    give_up: Annotated[bool, typer.Option("--give-up", help="Do without their answers.")] = False,
    item: Annotated[
        list[int] | None, typer.Option("--item", metavar="N", help="Only this item, as listed; repeatable.")
    ] = None,
    yes: Yes = False,
) -> None:
    """List unknown items, which may have been billed, and decide about them. Either way, their prices count as spent.

    \b
    Examples:
      justone run settle words.journal
      justone run settle words.journal --give-up --yes
    """
    if retry and give_up:
        raise Misuse("--retry and --give-up contradict each other; give one of them")
    from ....runs import Journal, JournalView

    _take_over(journal, run)
    count = _list(JournalView(journal, run), item)
    if not count:
        if item:
            raise typer.Exit(FAILED)
        return
    if not (retry or give_up):
        print_note("To decide, give --retry (each may be billed a second time) or --give-up (without their answers).")
        return
    what = "Plan them again? Each may be billed a second time." if retry else "Give them up? They count as spent."
    confirm(what, "Nothing was changed", yes=yes)
    with Journal.resume(journal, run=run) as opened:
        done = opened.retry_unknown(item) if retry else opened.give_up_unknown(item)
    are = "is" if done == 1 else "are"
    write(f"{counted(done, 'unknown item')} {are} {'planned again; resume the run' if retry else 'given up'}")


def _take_over(journal: str, run: str | None) -> None:
    """Name unknown what a program had sent when it was killed. A program that still works keeps what it has."""
    from ....runs import Journal, JournalError, JournalView

    if JournalView(journal, run).status().items["sent"]:
        with suppress(JournalError):
            Journal.resume(journal, run=run).close()


def _list(view: JournalView, wanted: list[int] | None) -> int:
    """Print the unknown items, and return their number."""
    count, missing = 0, set(wanted or ())
    for one in view.unknown():
        if wanted is None or one.item in wanted:
            count += 1
            missing.discard(one.item)
            if count <= _MOST_SHOWN:
                write(_line(one))
    if count > _MOST_SHOWN:
        write(f"... and {count - _MOST_SHOWN:,} more")
    if missing:
        print_note(f"Not unknown, and left as they are: {_some(missing)}")
    write(counted(count, "unknown item") if count or not wanted else "None of these items is unknown")
    return count


def _some(items: set[int]) -> str:
    shown = ", ".join(map(str, sorted(items)[:_MOST_SHOWN]))
    return shown if len(items) <= _MOST_SHOWN else f"{shown} ..."


def _line(one: Unknown) -> str:
    parameters = " ".join(f"{name}={value}" for name, value in one.parameters.items())
    page = "" if one.page is None else f" page {one.page}"
    sent = "" if one.sent_at is None else f", sent {datetime.fromtimestamp(one.sent_at).astimezone():%Y-%m-%d %H:%M:%S}"
    answer = ", an answer is kept" if one.body is not None else ""
    return f"{one.item}: {one.operation} {parameters}{page}{sent}: {one.reason}{answer}"
