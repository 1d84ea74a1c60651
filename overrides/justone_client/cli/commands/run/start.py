"""`justone run start`: plan a run from a file and make its calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ... import lookup, options
from ...credentials import token
from .asking import ask, prices_of, show_price
from .options import Concurrency, Grace, MaxBilled, MaxCost
from .working import CallSettings, make_calls

__all__ = ["start"]


def start(
    operation: Annotated[list[str], typer.Option("--operation", metavar="NAME", help="What to call; repeatable.")],
    items: Annotated[Path, typer.Option("--items", metavar="FILE", help="Rows: .csv, .jsonl or .ndjson.")],
    journal: Annotated[Path, typer.Option("--journal", metavar="FILE", help="The journal; it is created.")],
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="NAME[=PARAMETER]", help="A column to send; without any, all are sent."),
    ] = None,
    prices: Annotated[Path | None, typer.Option("--prices", metavar="FILE", help="The provider's price sheet.")] = None,
    price: Annotated[str | None, typer.Option("--price", metavar="CNY", help="The price of all other calls.")] = None,
    max_cost: MaxCost = None,
    max_billed: MaxBilled = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before paying.")] = False,
    estimate: Annotated[bool, typer.Option("--estimate", help="Plan, show the price, and send nothing.")] = False,
    concurrency: Concurrency = 16,
    grace: Grace = 8.0,
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    allow_plaintext: options.AllowPlaintext = False,
    token_file: options.TokenFile = None,
    timeout: options.Timeout = 120.0,
) -> None:
    """Plan a run and make its calls. After a crash, the same line or `justone run resume` goes on.

    \b
    Example:
      justone run start --operation douyin.search_video_v4 --items words.csv --column word --journal words.journal
    """
    from ....runs import Journal
    from ....runs.sources.rows import rows_of

    known = [lookup.operation([name]) for name in operation]
    pairs = [(name, parameter or None) for name, _, parameter in (one.partition("=") for one in column or [])]
    with Journal.start(
        journal,
        known,
        rows_of(items),
        columns=pairs,
        prices=prices_of(prices, price),
        max_cost=max_cost,
        max_billed=max_billed,
        described=str(items.absolute()),
    ) as opened:
        show_price(opened.status())
        if estimate:
            return
        secret = token(token_file)
        ask(yes=yes)
        make_calls(opened, secret, concurrency, grace, CallSettings(region, base_url, allow_plaintext, timeout))
