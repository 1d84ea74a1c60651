"""Show what a run would cost, and ask before it pays."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from ...exits import Misuse
from ...terminal.output import print_note

if TYPE_CHECKING:
    from pathlib import Path

    from .... import Prices
    from ....runs import Status

__all__ = ["ask", "prices_of", "show_price"]


def prices_of(sheet: Path | None, price: str | None) -> Prices | None:
    from .... import Prices

    if sheet is not None:
        return Prices.read(sheet, default=price)
    return None if price is None else Prices({}, default=price)


def show_price(found: Status) -> None:
    print_note(str(found))
    unpriced = [one.key for one in found.operations if one.price is None]
    if unpriced:
        print_note(f"The price is unknown: {unpriced[0]} has none; give --price or --prices")
    elif len({one.price for one in found.operations}) == 1 and found.operations[0].price is not None:
        print_note(f"The calls that are left cost at most CNY {found.items['planned'] * found.operations[0].price}")


def ask(*, yes: bool) -> None:
    """Ask on a terminal.

    Raises:
        Misuse: Without a terminal, `--yes` is missing.
    """
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Misuse("The run is planned, and nothing was sent; give --yes to make its calls without a question")
    if not typer.confirm("Make these calls?", err=True):
        raise typer.Exit(0)
