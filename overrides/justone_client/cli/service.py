"""`justone ping` and `justone version`."""

from __future__ import annotations

import os
import platform
from typing import Annotated

import typer

from justone_generated import SPEC_SHA256
from justone_generated.index import INDEX, PLATFORMS

from .._version import __version__
from ..errors import NotSent
from .exits import exit_code
from .options import AsJson, BaseUrl
from .output import write, write_json

__all__ = ["ping", "print_version", "version"]


def ping(base_url: BaseUrl = None, as_json: AsJson = False) -> None:
    """Measure how fast both regions answer. Needs no token and costs nothing.

    The exit code is 0 when at least one answered.

    \b
    Example:
      justone ping
    """
    from .. import Client

    # Any word will do: a ping carries no token, so plain HTTP needs no consent either.
    own = base_url or os.environ.get("JUSTONEAPI_BASE_URL") or None
    with Client("none", base_url=own, region=None if own else "global", allow_plaintext=True) as client:
        found = client.ping()
    if as_json:
        write_json([one._asdict() for one in found])
    else:
        for one in found:
            took = "no answer" if one.seconds is None else f"{one.seconds * 1000:.0f} ms"
            write(f"{one.region}\t{took}\t{one.problem or f'HTTP {one.http_status}'}")
    if all(one.seconds is None for one in found):
        raise typer.Exit(exit_code(NotSent()))


def version(
    full: Annotated[bool, typer.Option("--full", help="Also what it was printed from, and Python.")] = False,
) -> None:
    """Print the version.

    \b
    Example:
      justone version --full
    """
    _say_version()
    if full:
        write(f"{len(INDEX)} operations of {len(PLATFORMS)} platforms, definitions {SPEC_SHA256[:12]}")
        write(f"Python {platform.python_version()}")


def print_version(wanted: bool) -> None:
    """`justone --version`."""
    if wanted:
        _say_version()
        raise typer.Exit


def _say_version() -> None:
    write(f"justone-client {__version__}")
