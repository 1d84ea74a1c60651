"""`justone run start`: plan a run from a file and make its calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ... import lookup, options
from ...credentials import has_token, token
from ...terminal.output import write
from .ages import seconds_of
from .asking import ask, balance_line, prices_of
from .estimate import estimate_lines
from .options import Concurrency, Dask, Grace, MaxBilled, MaxCost, Workers, Yes
from .planning import counted, planned
from .working import CallSettings, Engine, make_calls

__all__ = ["start"]


def start(
    operation: Annotated[list[str], typer.Option("--operation", metavar="NAME", help="What to call; repeatable.")],
    items: Annotated[
        str, typer.Option("--items", metavar="FILE", help="Rows: .csv, .jsonl, .parquet, or run:JOURNAL#COLUMN.")
    ],
    journal: Annotated[
        str,
        typer.Option("--journal", metavar="FILE", envvar="JUSTONE_JOURNAL", help="The journal; a file is created."),
    ],
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="NAME[=PARAMETER]", help="A column to send; without any, all are sent."),
    ] = None,
    run: Annotated[
        str, typer.Option("--run", metavar="NAME", help="The name of the run; a journal may hold several.")
    ] = "run",
    budget: Annotated[
        str | None, typer.Option("--budget", metavar="NAME", help="A budget that runs of the journal share.")
    ] = None,
    prices: Annotated[Path | None, typer.Option("--prices", metavar="FILE", help="The provider's price sheet.")] = None,
    price: Annotated[str | None, typer.Option("--price", metavar="CNY", help="The price of all other calls.")] = None,
    max_cost: MaxCost = None,
    max_billed: MaxBilled = None,
    add: Annotated[bool, typer.Option("--add", help="Add the rows and operations that have changed.")] = False,
    reuse: Annotated[
        str | None,
        typer.Option("--reuse", metavar="AGE", help="Take answers of other runs, such as 24h or 7d old at most."),
    ] = None,
    yes: Yes = False,
    estimate: Annotated[bool, typer.Option("--estimate", help="Plan, print the cost, and send nothing.")] = False,
    concurrency: Concurrency = 16,
    workers: Workers = None,
    dask: Dask = False,
    grace: Grace = 8.0,
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    allow_plaintext: options.AllowPlaintext = False,
    token_file: options.TokenFile = None,
    timeout: options.Timeout = 120.0,
) -> None:
    """Plan a run, show what it costs, ask, and make its calls. After a crash, the same line or `resume` goes on.

    \b
    Example:
      justone run start --operation douyin.search_video_v4 --items words.csv --column word --journal words.journal
    """
    from ....runs import Journal
    from ....runs.sources.rows import opened, source_at

    known = [lookup.operation([name]) for name in operation]
    pairs = [(name, parameter or None) for name, _, parameter in (one.partition("=") for one in column or [])]
    source = opened(source_at(items))
    age = None if reuse is None else float(seconds_of(reuse, "--reuse"))
    costs = prices_of(prices, price)
    with planned(
        lambda: Journal.start(
            journal,
            known,
            counted(source),
            run=run,
            budget=budget,
            columns=pairs,
            prices=costs,
            max_cost=max_cost,
            max_billed=max_billed,
            described=source.described,
            add=add,
            reuse=age,
        )
    ) as begun:
        settings = CallSettings(None, region, base_url, allow_plaintext, timeout)
        found = begun.status()
        lines = estimate_lines(found, {})
        if estimate:
            known_token = has_token(token_file)
            secret = token(token_file) if known_token else None
            for line in (*lines, balance_line(settings._replace(token=secret) if known_token else None)):
                write(line)
            return
        settings = settings._replace(token=token(token_file))
        if found.items["planned"]:
            ask(lines, settings, yes=yes)
        make_calls(begun, Engine(concurrency, grace, workers, dask), settings)
