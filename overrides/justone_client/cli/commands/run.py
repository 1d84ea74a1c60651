"""`justone run`: many calls from a file into a journal, which survives crashes and pays no item twice."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .. import lookup, options
from ..credentials import token
from ..exits import FAILED, INTERRUPTED, Misuse
from ..terminal.output import print_note, write, write_json

if TYPE_CHECKING:
    from ...client import AsyncClient
    from ...runs import Ended, Journal, Status

__all__ = ["run"]

run = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
_LIMIT, _LOST, _UNSENT = 6, 12, 11

JournalFile = Annotated[Path, typer.Argument(metavar="JOURNAL", help="The journal of the run.")]
Concurrency = Annotated[int, typer.Option("--concurrency", min=1, metavar="N", help="Calls in progress at once.")]
Grace = Annotated[float, typer.Option("--grace", min=0, metavar="SECONDS", help="Time for calls in flight to finish.")]
MaxCost = Annotated[str | None, typer.Option("--max-cost", metavar="CNY", help="The most that the run may cost.")]
MaxBilled = Annotated[int | None, typer.Option("--max-billed", min=0, metavar="N", help="The most billed calls.")]


@run.command("start", no_args_is_help=True)
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
    from ...runs import Journal
    from ...runs.engine.sources import rows_of

    known = [lookup.operation([name]) for name in operation]
    pairs = [(name, parameter or None) for name, _, parameter in (one.partition("=") for one in column or [])]
    with Journal.start(
        journal,
        known,
        rows_of(items),
        columns=pairs,
        prices=_prices(prices, price),
        max_cost=max_cost,
        max_billed=max_billed,
        described=str(items.absolute()),
    ) as opened:
        _show_price(opened.status())
        if estimate:
            return
        secret = token(token_file)
        _ask(yes=yes)
        _work(opened, secret, concurrency, grace, region=region, base_url=base_url,
              allow_plaintext=allow_plaintext or None, timeout=timeout)  # fmt: skip


@run.command("resume", no_args_is_help=True)
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
    from ...runs import Journal

    secret = token(token_file)
    with Journal.resume(journal, max_cost=max_cost, max_billed=max_billed) as opened:
        _work(opened, secret, concurrency, grace, region=region, base_url=base_url,
              allow_plaintext=allow_plaintext or None, timeout=timeout)  # fmt: skip


@run.command("status", no_args_is_help=True)
def status(journal: JournalFile, as_json: options.AsJson = False) -> None:
    """Print how far a run is, also while it works."""
    from ...runs import JournalView

    found = JournalView(journal).status()
    if as_json:
        write_json(_as_json(found))
    else:
        write(str(found))


@run.command("settle", no_args_is_help=True)
def settle(
    journal: JournalFile,
    retry: Annotated[bool, typer.Option("--retry", help="Plan them again: each may be billed twice.")] = False,
    give_up: Annotated[bool, typer.Option("--give-up", help="Do without their answers.")] = False,
) -> None:
    """Decide about unknown items, which may have been billed. Their prices count as spent."""
    if retry == give_up:
        raise Misuse("Give one of --retry and --give-up")
    from ...runs import Journal

    with Journal.resume(journal) as opened:
        count = opened.retry_unknown() if retry else opened.give_up_unknown()
    write(f"{count} unknown items are {'planned again; resume the run' if retry else 'given up'}")


@run.command("export", no_args_is_help=True)
def export(journal: JournalFile) -> None:
    """Print each row of the source for each operation as a JSON line, in the order of the source."""
    from ...runs import JournalView

    for one in JournalView(journal).export():
        line = one._asdict()
        line["answer"] = _parsed(line.pop("body"))
        write_json(line, indent=None)


def _parsed(body: bytes | None) -> Any:
    """The answer as JSON; as text if it is none."""
    if body is None:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")


def _prices(sheet: Path | None, price: str | None) -> Any:
    from ... import Prices

    if sheet is not None:
        return Prices.read(sheet, default=price)
    return None if price is None else Prices({}, default=price)


def _show_price(found: Status) -> None:
    print_note(str(found))
    unpriced = [one.key for one in found.operations if one.price is None]
    if unpriced:
        print_note(f"The price is unknown: {unpriced[0]} has none; give --price or --prices")
    elif len({one.price for one in found.operations}) == 1 and found.operations[0].price is not None:
        print_note(f"The calls that are left cost at most CNY {found.items['planned'] * found.operations[0].price}")


def _ask(*, yes: bool) -> None:
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Misuse("The run is planned, and nothing was sent; give --yes to make its calls without a question")
    if not typer.confirm("Make these calls?", err=True):
        raise typer.Exit(0)


def _work(journal: Journal, secret: str | None, concurrency: int, grace: float, **settings: Any) -> None:
    """Run until the end, print how it ended, and exit with its code."""
    import asyncio  # only for commands that call

    from ... import AsyncClient
    from ...runs.engine.local import work
    from ...runs.engine.signals import stop_signals

    async def main() -> Ended:
        stop = asyncio.Event()
        client: AsyncClient
        async with AsyncClient(secret, **settings) as client:
            with stop_signals(asyncio.get_running_loop(), stop, lambda: print_note(_STOPPING)):
                return await work(journal, client, concurrency=concurrency, grace=grace, stop=stop)

    ended = asyncio.run(main())
    print_note(str(ended.status))
    if ended.status.items["unknown"]:
        print_note(f"Unknown items may have been billed: justone run settle {journal.path} --retry or --give-up")
    if ended.why != "done":
        print_note(f"To go on: justone run resume {journal.path}")
    if ended.error is not None:
        raise ended.error
    codes = {"limit": _LIMIT, "stopped": INTERRUPTED, "unreachable": _UNSENT}
    items = ended.status.items
    left = _LOST if items["unknown"] else FAILED if items["failed"] else 0
    if code := codes.get(ended.why, left):
        raise typer.Exit(code)


_STOPPING = "Stopping: calls in flight finish; a second signal ends the program at once."


def _as_json(found: Status) -> dict[str, Any]:
    money = {name: None if value is None else str(value) if name in ("max_cost", "spent", "held") else value
             for name, value in found.money._asdict().items()}  # fmt: skip
    operations = [{**one._asdict(), "price": None if one.price is None else str(one.price)} for one in found.operations]
    return {"rows": found.rows, "is_planned": found.is_planned, "is_done": found.is_done, "items": found.items,
            "money": money, "operations": operations, "facts": found.facts}  # fmt: skip
