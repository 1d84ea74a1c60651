"""`release`: rehearse a release, or tag a version locally."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from codegen.changes.release.release import Release
from codegen.changes.release.release import release as run
from codegen.changes.release.repository import GitError
from codegen.cli.dates import Day, day
from codegen.cli.progress import printable
from codegen.counting import counted
from codegen.document.problems import Refused
from codegen.pipeline import Press

FAILED, INTERRUPTED = 1, 130
SHOWN = 3
"""Number of files to name."""


def release(
    version: Annotated[
        str | None, typer.Argument(help="The version; by default the one that sync.md proposes.")
    ] = None,
    commit: Annotated[bool, typer.Option("--commit", help="Commit and tag; without it nothing changes.")] = False,
    date: Day = None,
    root: Annotated[Path, typer.Option(help="The project's folder, a clean git checkout.")] = Path(),
) -> None:
    """Say what a release of the checked-out branch would do; with --commit, do it. Never pushes.

    A release sets the version, dates the changelog's section, prints generated/ again, commits and tags.

    Exit codes: 0 done, 1 stopped and nothing changed, 2 wrong usage, 130 Ctrl-C.

    Example: python -m codegen release 0.2.0 --commit
    """
    today = day(date)
    try:
        made = run(root, version, today.isoformat(), lambda folder: Press(folder).run(today=today), commit=commit)
    except (Refused, GitError, OSError, SyntaxError) as error:
        typer.echo(printable(f"Stopped, nothing changed: {error}"), err=True)
        raise typer.Exit(FAILED) from error
    except KeyboardInterrupt as error:
        typer.echo("Interrupted; nothing changed.", err=True)
        raise typer.Exit(INTERRUPTED) from error
    for line in [_done(made)] if commit else _rehearsed(made, version):
        typer.echo(printable(line))


def _done(made: Release) -> str:
    push = f"git push origin {made.branch} {made.tag}"
    return f"Tagged {made.tag}; nothing was pushed. `make setup` installs it here; `{push}` publishes it."


def _rehearsed(made: Release, wanted: str | None) -> Iterator[str]:
    files = ", ".join(made.files[:SHOWN]) + (", ..." if len(made.files) > SHOWN else "")
    yield f"Version {made.version} can be released from {made.branch}. Nothing was changed."
    yield ""
    after = f", after {made.current}" if made.version != made.current else ""
    yield f"  version    {made.version}{after}"
    yield f"  changelog  {counted(made.notes, 'note')} under the heading {made.version} - {made.day}"
    yield f"  commit     {counted(len(made.files), 'file')}: {files}"
    yield f"  tag        {made.tag}, local"
    yield ""
    if made.untagged:
        yield f"{made.current} has no tag. If it is not published, release it first: make release ARGS={made.current}"
    arguments = f'"{wanted} --commit"' if wanted else "--commit"
    yield f"To release it: make release ARGS={arguments}"
