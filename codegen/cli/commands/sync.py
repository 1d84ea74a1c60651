"""`sync`: take upstream changes to a branch, with a report for reviewers."""

import datetime
import json
from pathlib import Path
from typing import Annotated, Any

import typer

from codegen.changes import changelog
from codegen.changes.release import summary
from codegen.changes.release.repository import GitError
from codegen.changes.release.sync import PressOutcome, Result
from codegen.changes.release.sync import sync as run
from codegen.changes.rules import as_code, quoted
from codegen.cli.commands.download import with_progress
from codegen.cli.commands.regenerate import noted
from codegen.cli.dates import Day, day
from codegen.cli.progress import printable
from codegen.cli.termination import Termination, sigterm_as_ctrl_c
from codegen.document.hold import HeldBack
from codegen.document.problems import Refused
from codegen.download.download import DownloadError, Interrupted, Order, Report
from codegen.download.lock import BadLock
from codegen.download.source import PROVIDER, BadSource, Source
from codegen.pipeline import Press

FAILED, HELD_BACK = 1, 3


def sync(
    source: Annotated[str, typer.Option(help="Base URL that serves the catalogue and the definitions.")] = PROVIDER,
    base: Annotated[str, typer.Option(help="Commit that sync.md compares with.")] = "HEAD",
    date: Day = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    root: Annotated[Path, typer.Option(help="The project's folder, a clean git checkout.")] = Path(),
) -> None:
    """Commit the provider's current definitions to a branch sync/<catalogue id>, and write sync.md. Never pushes.

    The work is done in a second checkout below .cache/. Your checkout and its branch stay unchanged.

    Exit codes: 0 done, or nothing changed; 1 stopped, no branch was made; 2 wrong usage; 3 done, but some operations
    are held back; 130 Ctrl-C, 143 SIGTERM: no branch was made.

    Example: python -m codegen sync --source http://127.0.0.1:8765 --date 2026-07-09
    """
    today = day(date)
    with sigterm_as_ctrl_c() as termination:
        result = _run(source, base, today, root, termination)
    typer.echo(json.dumps(facts(result), indent=2, ensure_ascii=False) if as_json else "\n".join(lines(result)))
    raise typer.Exit(HELD_BACK if result.sync.problems else 0)


def _run(source: str, base: str, today: datetime.date, root: Path, termination: Termination) -> Result:
    """Run the sync; turn errors into lines and exit codes."""
    try:
        order = Order(Source.of(source))
        return run(root, base, today.isoformat(), lambda folder: _run_press(folder, order, today))
    except BadSource as error:
        raise typer.BadParameter(str(error)) from error
    except Refused as error:
        for problem in error.problems:
            typer.echo(printable(str(problem)), err=True)
        typer.echo("Stopped; no branch was made.", err=True)
        raise typer.Exit(FAILED) from error
    except (DownloadError, BadLock, GitError, OSError, SyntaxError) as error:
        typer.echo(printable(f"Stopped, no branch was made: {error}"), err=True)
        raise typer.Exit(FAILED) from error
    except (Interrupted, KeyboardInterrupt) as error:
        typer.echo("Interrupted; no branch was made.", err=True)
        raise typer.Exit(termination.code) from error


def _run_press(folder: Path, order: Order, today: datetime.date) -> PressOutcome:
    """Download and run the press in `folder`."""
    reports: list[Report] = []
    press = Press(folder, on_stage=lambda stage: typer.echo(f"{stage.name:15} {stage.seconds:6.2f} s", err=True))
    result = press.run(
        today=today, download=lambda specs: reports.append(with_progress(specs, order, today.isoformat()))
    )
    lost = [f"{refusal.url}: {refusal.reason}" for report in reports for refusal in report.lost]
    return PressOutcome(result.operations, (*lost, *map(_held, result.held)), tuple(noted(result.notes)))


def _held(one: HeldBack) -> str:
    """Print the problems of an operation, and an overlay that would correct it."""
    where = "kept at its last good definition" if one.kept else "left out, it never had a good definition"
    text = f"{as_code(one.operation)}: {where}. {' '.join(quoted(str(problem)) for problem in one.problems)}"
    return f"{text}\n```yaml\n{one.overlay.rstrip()}\n```" if one.overlay else text


def lines(result: Result) -> list[str]:
    """Print the result for people."""
    held = [f"Held back: {printable(problem.splitlines()[0])}" for problem in result.sync.problems]
    verdict = f"{changelog.counts(result.sync.update)}. See {summary.FILE}."
    warned = [f"Warning: {result.sync.warning}"] if result.sync.warning else []
    if result.outcome == "unchanged":
        return [*held, f"Nothing changed upstream. {summary.FILE} says so too.", *warned]
    if result.outcome == "exists":
        advice = f"switch to it and run `make sync` there, or delete it with `git branch -D {result.branch}`"
        there = f"The branch {result.branch} already exists and was left alone: {advice}."
        return [*held, verdict, there, *warned]
    version = f"Proposed version: {result.sync.proposed} (now {result.sync.version})."
    return [*held, verdict, version, f"Committed to the branch {result.branch}; nothing was pushed.", *warned]


def facts(result: Result) -> dict[str, Any]:
    """Convert the result to JSON."""
    update = result.sync.update
    return {
        "outcome": result.outcome,
        "branch": result.branch,
        "level": result.level,
        "catalogue": update.catalogue,
        "date": update.date,
        "version": result.sync.version,
        "proposed": result.sync.proposed,
        "operations": result.sync.operations,
        "changes": [changelog.facts(change) for change in update.changes],
        "wording": update.wording,
        "warning": result.sync.warning,
        "problems": result.sync.problems,
        "notes": result.sync.notes,
    }
