"""Options that several commands share, and what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from .completion import offer_first_word, offer_operations, offer_platforms
from .settings.precedence import place_of_file, plaintext_of_file

if TYPE_CHECKING:
    from pathlib import Path

    from .._billing.prices import Prices

__all__ = [
    "AllowPlaintext",
    "AllowUnknownValues",
    "AsJson",
    "Attempts",
    "BaseUrl",
    "OperationWord",
    "Platform",
    "PlatformWord",
    "RegionName",
    "Timeout",
    "TokenFile",
    "prices_of",
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
