"""`justone run resume`: go on with a run."""

from __future__ import annotations

from ... import options
from ...credentials import token
from .parts.options import Concurrency, Dask, Grace, JournalAddress, MaxBilled, MaxCost, RunName, Scheduler, Workers
from .parts.working import CallSettings, Engine, make_calls

__all__ = ["resume"]


def resume(
    journal: JournalAddress,
    run: RunName = None,
    max_cost: MaxCost = None,
    max_billed: MaxBilled = None,
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
    """Go on with a run, without a question. Calls in flight when it ended are unknown and are not repeated.

    \b
    Example:
      justone run resume words.journal --max-cost 50
    """
    from ....runs import Journal

    engine = Engine(concurrency, grace, workers, dask, scheduler)
    engine.check()
    secret = token(token_file)
    with Journal.resume(journal, run=run, max_cost=max_cost, max_billed=max_billed) as opened:
        settings = CallSettings(secret, region, base_url, allow_plaintext, timeout)
        make_calls(opened, engine, settings)
