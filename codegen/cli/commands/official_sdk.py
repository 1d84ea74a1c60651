"""`official-sdk`: read released versions of the provider's own package into specs/official_sdk.json."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from codegen.counting import counted
from codegen.document.problems import Refused
from codegen.files import write_if_changed
from codegen.official.record import FILE, Record
from codegen.official.releases import read
from codegen.printing import publish

REFUSED = 1


def official_sdk(
    releases: Annotated[
        list[Path],
        typer.Argument(help="Wheels of `justoneapi`, or folders that one was installed or unpacked in.", exists=True),
    ],
    root: Annotated[Path, typer.Option(help="The project's folder.", exists=True, file_okay=False)] = Path(),
) -> None:
    """Read the methods of released versions of `justoneapi`: names, paths, keywords, defaults that they send.

    Nothing of the package is imported or run. Releases that were read before stay, so one wheel is enough after a new
    release. `make regenerate` prints what replaces each method.

    Exit codes: 0 all read, 1 something rejected and nothing written, 2 wrong usage.

    Example: pip download --no-deps justoneapi -d wheels; python -m codegen official-sdk wheels/*.whl
    """
    try:
        with publish.alone(root):
            before = Record.load(root)
            after = before.with_releases([read(place) for place in releases])
            is_new = write_if_changed(root / FILE, after.dump())
    except (Refused, OSError) as error:
        typer.echo(f"Nothing written: {error}", err=True)
        raise typer.Exit(REFUSED) from error
    found = f"{counted(len(after.methods), 'method')} of {counted(len(after.releases), 'release')}"
    new = len(after.methods.keys() - before.methods.keys())
    typer.echo(f"{found}, {new} new; {FILE} {'written' if is_new else 'unchanged'}")
    if is_new:
        typer.echo("`make regenerate` prints what replaces them.")
