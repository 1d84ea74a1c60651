"""`justone ping` and `justone version`."""

from __future__ import annotations

import platform
from typing import Annotated

import typer

from justone_generated import SPEC_SHA256
from justone_generated.index import INDEX, PLATFORMS

from ..._version import __version__
from ...errors import BadAnswer, NotSent
from ..exits import exit_code
from ..options import AllowPlaintext, AsJson, BaseUrl, RegionName
from ..terminal.output import write, write_json

__all__ = ["ping", "print_version", "version"]


def ping(
    region: RegionName = None,
    base_url: BaseUrl = None,
    allow_plaintext: AllowPlaintext = False,
    as_json: AsJson = False,
) -> None:
    """Measure how fast the service answers. Needs no token and costs nothing.

    It asks the region or URL that the options or the environment name, else every region that it may ask: cn, which
    is plain HTTP, only with --allow-plaintext. The exit code is 0 when at least one answered well.

    \b
    Example:
      justone ping
    """
    from ... import Client

    # Any word will do as the token: a ping carries none.
    with Client("none", region=region, base_url=base_url, allow_plaintext=allow_plaintext or None) as client:
        found = client.ping()
    if as_json:
        write_json([one._asdict() for one in found])
    else:
        for one in found:
            took = "no answer" if one.seconds is None else f"{one.seconds * 1000:.0f} ms"
            write(f"{one.region}\t{took}\t{one.problem or f'HTTP {one.http_status}'}")
    if all(one.problem for one in found):
        silent = all(one.seconds is None for one in found)
        raise typer.Exit(exit_code(NotSent() if silent else BadAnswer()))


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
