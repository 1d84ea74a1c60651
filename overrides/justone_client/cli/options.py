"""Options that several commands share, and what they mean."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from .completion import offer_first_word, offer_operations, offer_platforms
from .exits import Misuse
from .settings.precedence import place_of_file, plaintext_of_file

if TYPE_CHECKING:
    from collections.abc import Generator

    from .._billing.budget import Budget
    from .._billing.prices import Prices

__all__ = [
    "AllowPlaintext",
    "AllowUnknownValues",
    "AsJson",
    "Attempts",
    "BaseUrl",
    "MaxBilled",
    "MaxCost",
    "OperationWord",
    "Platform",
    "PlatformWord",
    "Price",
    "PriceSheet",
    "RegionName",
    "Timeout",
    "TokenFile",
    "prices_of",
    "within_limits",
]

PlatformWord = Annotated[
    str,
    typer.Argument(
        help="A platform such as douyin, GET, POST, or an operation alone.",
        autocompletion=offer_first_word,
    ),
]
OperationWord = Annotated[
    str | None,
    typer.Argument(help="An operation such as search_video_v4, or a path.", autocompletion=offer_operations),
]
TokenFile = Annotated[
    str | None, typer.Option("--token-file", metavar="FILE", help="Read the token from FILE; - for stdin.")
]
Timeout = Annotated[float, typer.Option("--timeout", metavar="SECONDS", help="Timeout of one attempt.")]
Attempts = Annotated[int, typer.Option("--attempts", min=1, help="Maximum number of attempts, including the first.")]
AllowUnknownValues = Annotated[
    bool, typer.Option("--allow-unknown-values", help="Send values outside the documented ones.")
]

RegionName = Annotated[
    Literal["global", "cn", "auto"] | None,
    typer.Option("--region", help="Region to call. Default: JUSTONEAPI_REGION, else global.", callback=place_of_file),
]
BaseUrl = Annotated[
    str | None,
    typer.Option(
        "--base-url",
        metavar="URL",
        help="Host to call, such as a sandbox. Default: JUSTONEAPI_BASE_URL.",
        callback=place_of_file,
    ),
]
AllowPlaintext = Annotated[
    bool,
    typer.Option(
        "--allow-plaintext", help="Allow sending the token unencrypted (region cn).", callback=plaintext_of_file
    ),
]
MaxBilled = Annotated[
    int | None,
    typer.Option(
        "--max-billed", min=0, metavar="N", envvar="JUSTONE_MAX_BILLED", help="The most billed calls of this command."
    ),
]
MaxCost = Annotated[
    str | None,
    typer.Option(
        "--max-cost",
        metavar="CNY",
        envvar="JUSTONE_MAX_COST",
        help="The most that this command may cost, by prices.",
    ),
]
PriceSheet = Annotated[
    Path | None, typer.Option("--prices", metavar="FILE", envvar="JUSTONE_PRICES", help="The provider's price sheet.")
]
Price = Annotated[str | None, typer.Option("--price", metavar="CNY", help="The price of all other calls.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Platform = Annotated[
    str | None,
    typer.Option("--platform", metavar="NAME", help="Only this platform.", autocompletion=offer_platforms),
]


def prices_of(sheet: Path | None, price: str | None) -> Prices | None:
    """Return the prices of a sheet (`--prices`), and one for all operations that it does not name (`--price`).

    Raises:
        InvalidSettings: The sheet cannot be read, or a price is no amount.
    """
    from .._billing.prices import Prices

    if sheet is not None:
        return Prices.read(sheet, default=price)
    return None if price is None else Prices({}, default=price)


@contextmanager
def within_limits(
    ctx: typer.Context, max_billed: int | None, max_cost: str | None, prices: Prices | None
) -> Generator[Budget | None]:
    """Give the budget of a command, None without a limit. If it stops the command, the error says where it comes from.

    Raises:
        Misuse: The cost is limited, but no price is known.
    """
    from .._billing.budget import Budget
    from ..errors import BudgetExceeded
    from .settings.limits import limits_of_file

    if max_cost is not None and prices is None:
        origin = "".join(f" {one}." for one in limits_of_file(ctx) if one.startswith("max_cost"))
        raise Misuse(f"--max-cost needs prices: give --prices FILE or --price CNY, or use --max-billed.{origin}")
    is_limited = max_billed is not None or max_cost is not None
    try:
        yield Budget(max_billed=max_billed, max_cost=max_cost, prices=prices) if is_limited else None
    except BudgetExceeded as error:
        for one in limits_of_file(ctx):
            error.add_note(f"{one}.")
        raise
