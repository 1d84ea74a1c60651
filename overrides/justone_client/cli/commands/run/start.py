"""`justone run start`: plan a run from a file and make its calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ... import options
from ...completion import offer_names
from ...credentials import token
from ...exits import Misuse
from ...settings.limits import limits_of_file
from .parts.ages import seconds_of
from .parts.asking import ask, print_estimate, refuse_unlimited
from .parts.estimate import bound, estimate_lines, reused
from .parts.options import Concurrency, Dask, FirstMaxBilled, FirstMaxCost, Grace, PriceSheet, Scheduler, Workers, Yes
from .parts.planning import Counted, columns_of, plan_of, planned, source_of
from .parts.working import CallSettings, Engine, make_calls

__all__ = ["start"]


def start(
    ctx: typer.Context,
    plan: Annotated[
        Path | None, typer.Argument(metavar="[PLAN.toml]", show_default=False, help="A plan, with steps and walks.")
    ] = None,
    operation: Annotated[
        list[str] | None,
        typer.Option(
            "--operation",
            metavar="NAME",
            help="Without a plan: what to call; repeatable.",
            autocompletion=offer_names,
        ),
    ] = None,
    items: Annotated[
        str | None,
        typer.Option("--items", metavar="FILE", help="Rows: .csv, .jsonl, .parquet, or run:JOURNAL#COLUMN."),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="NAME[=PARAMETER]", help="A column to send; without any, all are sent."),
    ] = None,
    *,
    journal: Annotated[
        str,
        typer.Option("--journal", metavar="FILE", envvar="JUSTONE_JOURNAL", help="The journal; a file is created."),
    ],
    run: Annotated[
        str, typer.Option("--run", metavar="NAME", help="The name of the run; a journal may hold several.")
    ] = "run",
    budget: Annotated[
        str | None, typer.Option("--budget", metavar="NAME", help="A budget that runs of the journal share.")
    ] = None,
    prices: PriceSheet = None,
    price: Annotated[str | None, typer.Option("--price", metavar="CNY", help="The price of all other calls.")] = None,
    max_cost: FirstMaxCost = None,
    max_billed: FirstMaxBilled = None,
    add: Annotated[bool, typer.Option("--add", help="Add the rows and operations that have changed.")] = False,
    reuse: Annotated[
        str | None,
        typer.Option("--reuse", metavar="AGE", help="Take answers of other runs, such as 24h or 7d old at most."),
    ] = None,
    yes: Yes = False,
    no_limit: Annotated[
        bool, typer.Option("--no-limit", help="With --yes: accept a cost that is neither known nor limited.")
    ] = False,
    estimate: Annotated[bool, typer.Option("--estimate", help="Plan, print the cost, and send nothing.")] = False,
    concurrency: Concurrency = 16,
    workers: Workers = None,
    dask: Dask = False,
    scheduler: Scheduler = None,
    grace: Grace = 8.0,
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    allow_plaintext: options.AllowPlaintext = False,
    token_file: options.TokenFile = None,
    timeout: options.Timeout = 120.0,
) -> None:
    """Plan a run, show what it costs, ask, and make its calls. After a crash, the same line or `resume` goes on.

    \b
    Examples:
      justone run start plan.toml --journal words.journal
      justone run start --operation douyin.search_video_v4 --items words.csv --column word --journal words.journal
    """
    from ....runs import Journal
    from ....runs.sources.rows import opened

    engine = Engine(concurrency, grace, workers, dask, scheduler)
    engine.check()
    if no_limit and (max_cost is not None or max_billed is not None):
        raise Misuse("--no-limit contradicts --max-cost and --max-billed; leave out one of them")
    known = plan_of(plan, operation or [], column or [], options.prices_of(prices, price))
    source = opened(source_of(known, items))
    counted = Counted(source, columns_of(known))
    age = None if reuse is None else float(seconds_of(reuse, "--reuse"))
    with planned(
        lambda: Journal.start(
            journal, known, counted, run=run, budget=budget, max_cost=max_cost, max_billed=max_billed,
            described=source.described, add=add, reuse=age,
        ),
        file=plan,
    ) as begun:  # fmt: skip
        settings = CallSettings(None, region, base_url, allow_plaintext, timeout)
        found = begun.status()
        taken = 0 if age is None else reused(begun.view())
        most = bound(known, source.columns, found)
        lines = estimate_lines(found, most, taken)
        lines += [f"Note: {note}." for note in (*begun.checked_plan().notes, *counted.notes(), *limits_of_file(ctx))]
        if estimate:
            print_estimate(lines, settings, token_file)
            return
        settings = settings._replace(token=token(token_file))
        if found.items["planned"]:
            if yes and not no_limit:
                refuse_unlimited(found, most)
            ask(lines, settings, yes=yes)
        make_calls(begun, engine, settings)
