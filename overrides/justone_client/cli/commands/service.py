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

    Pings the region or URL in the options or the environment, else every allowed region; cn, which is plain HTTP, needs
    --allow-plaintext. The exit code is 0 when at least one is healthy.

    \b
    Example:
      justone ping
    """
    from ... import Client

    # Any token works: a ping does not send it.
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
    full: Annotated[bool, typer.Option("--full", help="Also print the catalogue's and Python's versions.")] = False,
) -> None:
    """Print the version.

    \b
    Example:
      justone version --full
    """
    _write_version()
    if full:
        write(f"{len(INDEX)} operations of {len(PLATFORMS)} platforms, definitions {SPEC_SHA256[:12]}")
        write(f"Python {platform.python_version()}")


def print_version(wanted: bool) -> None:
    """`justone --version`."""
    if wanted:
        _write_version()
        raise typer.Exit


def _write_version() -> None:
    write(f"justone-client {__version__}")
