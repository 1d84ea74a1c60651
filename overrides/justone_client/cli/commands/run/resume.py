"""`justone run resume`: go on with a run."""

from __future__ import annotations

from ... import options
from ...credentials import token
from .options import Concurrency, Grace, JournalFile, MaxBilled, MaxCost
from .working import CallSettings, make_calls

__all__ = ["resume"]


def resume(
    journal: JournalFile,
    max_cost: MaxCost = None,
    max_billed: MaxBilled = None,
    concurrency: Concurrency = 16,
    grace: Grace = 8.0,
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    allow_plaintext: options.AllowPlaintext = False,
    token_file: options.TokenFile = None,
    timeout: options.Timeout = 120.0,
) -> None:
    """Go on with a run. Calls that were in flight when it ended are unknown and are not repeated."""
    from ....runs import Journal

    secret = token(token_file)
    with Journal.resume(journal, max_cost=max_cost, max_billed=max_billed) as opened:
        make_calls(opened, secret, concurrency, grace, CallSettings(region, base_url, allow_plaintext, timeout))
