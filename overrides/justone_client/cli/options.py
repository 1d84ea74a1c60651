"""Options that several commands have, said once."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from .completion import offer_operations, offer_platforms

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
]

PlatformWord = Annotated[
    str,
    typer.Argument(help="Such as douyin; or GET, or POST; or an operation alone.", autocompletion=offer_platforms),
]
OperationWord = Annotated[
    str | None, typer.Argument(help="Such as search_video_v4, or a path.", autocompletion=offer_operations)
]
TokenFile = Annotated[
    str | None, typer.Option("--token-file", metavar="FILE", help="The token stands here; - is the standard input.")
]
Timeout = Annotated[float, typer.Option("--timeout", metavar="SECONDS", help="For one attempt.")]
Attempts = Annotated[int, typer.Option("--attempts", min=1, help="At most, the first one included.")]
AllowUnknownValues = Annotated[
    bool, typer.Option("--allow-unknown-values", help="Send values outside the documented ones.")
]

RegionName = Annotated[
    Literal["global", "cn", "auto"] | None,
    typer.Option("--region", help="Where to ask. JUSTONEAPI_REGION by default, else global."),
]
BaseUrl = Annotated[
    str | None,
    typer.Option("--base-url", metavar="URL", help="Ask another place, such as a sandbox. JUSTONEAPI_BASE_URL."),
]
AllowPlaintext = Annotated[
    bool, typer.Option("--allow-plaintext", help="Consent to a token that travels readable (region cn).")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Platform = Annotated[
    str | None, typer.Option("--platform", metavar="NAME", help="Only this one.", autocompletion=offer_platforms)
]
