"""Options that several commands have, said once."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

__all__ = ["AllowPlaintext", "AsJson", "BaseUrl", "Platform", "RegionName"]

from .completion import offer_platforms

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
