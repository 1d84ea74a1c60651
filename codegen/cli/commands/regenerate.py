"""`regenerate`: download changed definitions, print `generated/`, and report each stage."""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date as date_type
from pathlib import Path
from typing import Annotated

import typer

from codegen.changes import changelog, shrinking
from codegen.cli.commands.download import facts as report_facts
from codegen.cli.commands.download import refusals, removals, with_progress
from codegen.cli.dates import Day, day
from codegen.cli.progress import printable
from codegen.cli.termination import Termination, sigterm_as_ctrl_c
from codegen.counting import counted
from codegen.document.hold import HeldBack
from codegen.document.problems import Note, Refused
from codegen.download.download import CatalogueRefused, DownloadError, Order, Report
from codegen.download.lock import BadLock
from codegen.download.source import PROVIDER, BadSource, Source
from codegen.pipeline import Press, RunResult, Stage

REFUSED, STALE, HELD = 1, 1, 3
SHOWN = 3
"""Number of places to show for each kind of note; --json lists all."""


def regenerate(
    source: Annotated[str, typer.Option(help="Base URL that serves the catalogue and the definitions.")] = PROVIDER,
    offline: Annotated[bool, typer.Option("--offline", help="Use the locked definitions; download nothing.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Compare only; download and write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON; stages go to stderr.")] = False,
    date: Day = None,
    root: Annotated[Path, typer.Option(help="The project's folder.")] = Path(),
) -> None:
    """Print generated/ from the provider's definitions, or from the locked ones if the source is unreachable.

    Exit codes: 0 done (with --check: fresh), 1 nothing was written: one of our files is invalid (with --check: stale),
    2 wrong usage, 3 done, but operations are held back or left out, or the source has no readable catalogue,
    130 Ctrl-C, 143 SIGTERM: nothing or everything was written; the last line says which.

    Example: python -m codegen regenerate --offline
    """
    with sigterm_as_ctrl_c() as termination:
        _run(source, day(date), root, termination, offline=offline, check=check, as_json=as_json)


def _run(
    source: str, today: date_type, root: Path, termination: Termination, *, offline: bool, check: bool, as_json: bool
) -> None:
    """Run the press; turn errors into lines and exit codes."""
    start = time.perf_counter()
    press = Press(root, _report_stage)
    try:
        download = None if offline or check else _Download(source, today)
        result = press.run(today=today, check=check, download=download)
        report = download.report if download else None
        _print(result, report, time.perf_counter() - start, check=check, as_json=as_json)
    except BadSource as error:
        raise typer.BadParameter(str(error)) from error
    except Refused as error:
        for problem in error.problems:
            typer.echo(printable(str(problem)), err=True)
        typer.echo(f"{counted(len(error.problems), 'problem')} to correct; nothing was written.", err=True)
        raise typer.Exit(REFUSED) from error
    except (BadLock, OSError, SyntaxError) as error:
        typer.echo(printable(f"Stopped, {_outcome(press)}: {error}"), err=True)
        raise typer.Exit(REFUSED) from error
    except KeyboardInterrupt as error:
        typer.echo(f"Interrupted; {_outcome(press)}.", err=True)
        raise typer.Exit(termination.code) from error
    if check and result.changes:
        typer.echo("generated/ is out of date with specs/ and codegen/; run `make regenerate`.", err=True)
        raise typer.Exit(STALE)
    refused = download is not None and (download.is_refused or bool(report and report.lost))
    raise typer.Exit(HELD if not check and (result.held or refused) else 0)


def _outcome(press: Press) -> str:
    return "everything was written before that" if press.is_written else "nothing was written"


class _Download:
    """Updates a folder of specs and reports the result."""

    def __init__(self, source: str, today: date_type) -> None:
        self.report: Report | None = None
        """None if the source was unreachable or has no catalogue."""
        self.is_refused = False
        """Whether the source answered with something other than a catalogue."""
        self._order = Order(Source.of(source))
        self._today = today.isoformat()

    def __call__(self, specs: Path) -> None:
        start = time.perf_counter()
        try:
            self.report = with_progress(specs, self._order, self._today)
        except DownloadError as error:
            self.is_refused = isinstance(error, CatalogueRefused)
            typer.echo(printable(f"The definitions could not be downloaded: {error}"), err=True)
            typer.echo("Continuing with the locked definitions in specs/.", err=True)
            return
        _report_stage(Stage("download", time.perf_counter() - start, _figures(self.report)))
        for line in (*refusals(self.report), *removals(self.report)):
            typer.echo(printable(line), err=True)


def _figures(report: Report) -> str:
    fetched, unchanged = report.files("added", "changed"), report.files("unchanged")
    return f"{len(fetched)} fetched, {len(unchanged)} unchanged, {len(report.refused)} refused"


def _report_stage(stage: Stage) -> None:
    typer.echo(f"{stage.name:15} {stage.seconds:6.2f} s  {stage.note}".rstrip(), err=True)


def _print(result: RunResult, report: Report | None, seconds: float, *, check: bool, as_json: bool) -> None:
    for line in (*noted(result.notes), *held_back(result.held)):
        typer.echo(line, err=True)
    if as_json:
        typer.echo(json.dumps(facts(result, report, seconds), indent=2, ensure_ascii=False))
        return
    for line in summary(result, check=check):
        typer.echo(line)
    typer.echo(f"{counted(result.operations, 'operation')}, {_written(result, check=check)}, {seconds:.1f} s")
    if lost := _lost(result):
        typer.echo(f"Warning: {lost}")


def _lost(result: RunResult) -> str | None:
    return shrinking.warning(result.report.changes, result.operations)


def noted(notes: Sequence[Note]) -> Iterator[str]:
    """Yield a line for each kind of note, with its first places."""
    places: dict[str, list[str]] = {}
    for note in notes:
        places.setdefault(note.text, []).append(f"{note.file}{note.pointer and '#'}{note.pointer}")
    for text, found in places.items():
        more = f" and {counted(len(found) - SHOWN, 'more place')}" if len(found) > SHOWN else ""
        yield printable(f"Note: {text}: {', '.join(found[:SHOWN])}{more}")


def held_back(held: Sequence[HeldBack]) -> Iterator[str]:
    """Yield the problems of each held-back operation, and an overlay that would correct it."""
    for one in held:
        where = "kept at its last good definition" if one.kept else "left out, it never had a good definition"
        yield printable(f"Held back: {one.operation}: {where}")
        yield from (printable(f"  {problem}") for problem in one.problems)
        if one.overlay:
            yield "  This overlay would correct it; review it, fill in the reasons, and save it in specs/overlay/:"
            yield from (printable(f"    {line}") for line in one.overlay.splitlines())


def _written(result: RunResult, *, check: bool) -> str:
    changes = result.changes
    if not changes:
        return "everything fresh"
    verb = "to write" if check else "written"
    return f"{counted(len(changes.added) + len(changes.changed), 'file')} {verb}, {len(changes.removed)} removed"


def summary(result: RunResult, *, check: bool) -> list[str]:
    """List what changed for callers, worst first; with `check`, also every file that would change."""
    lines = [printable(f"{one.level:5}  {one.rule}: {' '.join((one.text, one.hint))}") for one in result.report.changes]
    return lines + ([f"{kind:8} {path}" for kind, path in result.changes] if check else [])


def facts(result: RunResult, report: Report | None, seconds: float) -> dict[str, object]:
    """Convert the result to JSON."""
    update, changes = result.report.update, result.changes
    return {
        "operations": result.operations,
        "catalogue": update.catalogue,
        "level": update.level,
        "changes": [changelog.facts(change) for change in update.changes],
        "wording": update.wording,
        "warning": _lost(result),
        "held_back": [
            {
                "operation": one.operation,
                "kept": one.kept,
                "problems": [asdict(problem) for problem in one.problems],
                "overlay": one.overlay,
            }
            for one in result.held
        ],
        "notes": [asdict(note) for note in result.notes],
        "download": None if report is None else report_facts(report),
        "files": {"added": changes.added, "changed": changes.changed, "removed": changes.removed},
        "seconds": round(seconds, 3),
    }
