"""`release`: tag a version locally."""

from pathlib import Path
from typing import Annotated

import typer

from codegen.changes.release.release import release as run
from codegen.changes.release.repository import GitError
from codegen.cli.dates import Day, day
from codegen.cli.progress import printable
from codegen.document.problems import Refused
from codegen.pipeline import Press

FAILED, INTERRUPTED = 1, 130


def release(
    version: Annotated[
        str | None, typer.Argument(help="The version; by default the one that sync.md proposes.")
    ] = None,
    date: Day = None,
    root: Annotated[Path, typer.Option(help="The project's folder, a clean git checkout.")] = Path(),
) -> None:
    """Release the checked-out branch: pyproject.toml, CHANGELOG.md, generated/, a commit and a tag. Never pushes.

    Exit codes: 0 done, 1 stopped and nothing changed, 2 wrong usage, 130 Ctrl-C.

    Example: python -m codegen release 0.2.0
    """
    today = day(date)
    try:
        new = run(root, version, today.isoformat(), lambda folder: Press(folder).run(today=today))
    except (Refused, GitError, OSError, SyntaxError) as error:
        typer.echo(printable(f"Stopped, nothing changed: {error}"), err=True)
        raise typer.Exit(FAILED) from error
    except KeyboardInterrupt as error:
        typer.echo("Interrupted; nothing changed.", err=True)
        raise typer.Exit(INTERRUPTED) from error
    typer.echo(
        f"Tagged v{new}; nothing was pushed. `make setup` installs it here; `git push --follow-tags` publishes it."
    )
