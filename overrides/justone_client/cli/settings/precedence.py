"""Options that yield to environment variables which the library reads itself.

| option | environment | file | used |
|---|---|---|---|
| `--region cn` | any | any | `--region` |
| - | `JUSTONEAPI_BASE_URL` | `region = "auto"` | the variable |
| `--base-url URL` | - | `region = "auto"` | `--base-url` |
| - | - | `region = "auto"` | the file |
"""

from __future__ import annotations

import os

import typer

__all__ = ["place_of_file", "plaintext_of_file"]

_VARIABLES = ("JUSTONEAPI_REGION", "JUSTONEAPI_BASE_URL")
_OPTIONS = ("region", "base_url")


def place_of_file(ctx: typer.Context, param: typer.CallbackParam, value: str | None) -> str | None:
    """Drop a region or URL of the file if an option or a variable says where to send calls."""
    # Click handles the options on the line before all others, so their sources are known here.
    if _is_of_file(ctx, param) and (
        any(os.environ.get(name) for name in _VARIABLES)
        or any(_source(ctx, name) == "COMMANDLINE" for name in _OPTIONS)
    ):
        return None
    return value


def plaintext_of_file(ctx: typer.Context, param: typer.CallbackParam, value: bool) -> bool:
    """Drop the permission of the file if the variable is set."""
    return False if _is_of_file(ctx, param) and os.environ.get("JUSTONEAPI_ALLOW_PLAINTEXT") else value


def _is_of_file(ctx: typer.Context, param: typer.CallbackParam) -> bool:
    return _source(ctx, param.name or "") == "DEFAULT_MAP"


def _source(ctx: typer.Context, name: str) -> str:
    found = ctx.get_parameter_source(name)
    return found.name if found is not None else ""
