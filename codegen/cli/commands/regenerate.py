"""`regenerate`: download what changed, then print `generated/` anew; say what each stage did."""

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
from codegen.cli.termination import Ending, endable
from codegen.counting import counted
from codegen.document.hold import HeldBack
from codegen.document.problems import Note, Refused
from codegen.download.download import CatalogueRefused, DownloadError, Order, Report
from codegen.download.lock import BadLock
from codegen.download.source import PROVIDER, BadSource, Source
from codegen.pipeline import Press, RunResult, Stage

REFUSED, STALE, HELD = 1, 1, 3
SHOWN = 3
"""Places shown of each kind of note; --json lists all."""


def regenerate(
    source: Annotated[str, typer.Option(help="Base URL that serves the catalogue and the definitions.")] = PROVIDER,
    offline: Annotated[bool, typer.Option("--offline", help="Ask no source: take the locked definitions.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Compare only: ask no source, write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON; stages go to stderr.")] = False,
    date: Day = None,
    root: Annotated[Path, typer.Option(help="The project's folder.")] = Path(),
) -> None:
    """Print generated/ anew from the provider's definitions; where they cannot be had, from the locked ones.

    Exit codes: 0 done (with --check: fresh), 1 nothing was written: a file of ours was refused (with --check: stale),
    2 wrong usage, 3 done, but operations are held back or left out, or the source has no catalogue that can be read,
    130 Ctrl-C, 143 SIGTERM: nothing was written, or everything: the last line says which.

    Example: python -m codegen regenerate --offline
    """
    with endable() as ending:
        _run(source, day(date), root, ending, offline=offline, check=check, as_json=as_json)


def _run(
    source: str, today: date_type, root: Path, ending: Ending, *, offline: bool, check: bool, as_json: bool
) -> None:
    """One run; how it ends becomes lines and an exit code."""
    start = time.perf_counter()
    press = Press(root, _tell)
    try:
        download = None if offline or check else _Download(source, today)
        pressed = press.run(today=today, check=check, download=download)
        report = download.report if download else None
        _print(pressed, report, time.perf_counter() - start, check=check, as_json=as_json)
    except BadSource as error:
        raise typer.BadParameter(str(error)) from error
    except Refused as error:
        for problem in error.problems:
            typer.echo(printable(str(problem)), err=True)
        typer.echo(f"{len(error.problems)} to mend; nothing was written.", err=True)
        raise typer.Exit(REFUSED) from error
    except (BadLock, OSError, SyntaxError) as error:
        typer.echo(printable(f"Stopped, {_outcome(press)}: {error}"), err=True)
        raise typer.Exit(REFUSED) from error
    except KeyboardInterrupt as error:
        typer.echo(f"Interrupted; {_outcome(press)}.", err=True)
        raise typer.Exit(ending.code) from error
    if check and pressed.changes:
        typer.echo("generated/ is not what specs/ and codegen/ give; run `make regenerate`.", err=True)
        raise typer.Exit(STALE)
    refused = download is not None and (download.is_refused or bool(report and report.lost))
    raise typer.Exit(HELD if not check and (pressed.held or refused) else 0)


def _outcome(press: Press) -> str:
    return "everything was written before that" if press.is_written else "nothing was written"


class _Download:
    """Brings a folder of specs up to date, and says how that went."""

    def __init__(self, source: str, today: date_type) -> None:
        self.report: Report | None = None
        """None where the source could not be had."""
        self.is_refused = False
        """Whether the source answered, but not with a catalogue."""
        self._order = Order(Source.of(source))
        self._today = today.isoformat()

    def __call__(self, specs: Path) -> None:
        start = time.perf_counter()
        try:
            self.report = with_progress(specs, self._order, self._today)
        except DownloadError as error:
            self.is_refused = isinstance(error, CatalogueRefused)
            typer.echo(printable(f"The definitions could not be downloaded: {error}"), err=True)
            typer.echo("Going on from the locked definitions in specs/.", err=True)
            return
        _tell(Stage("download", time.perf_counter() - start, _figures(self.report)))
        for line in (*refusals(self.report), *removals(self.report)):
            typer.echo(printable(line), err=True)


def _figures(report: Report) -> str:
    fetched, unchanged = report.files("added", "changed"), report.files("unchanged")
    return f"{len(fetched)} fetched, {len(unchanged)} unchanged, {len(report.refused)} refused"


def _tell(stage: Stage) -> None:
    typer.echo(f"{stage.name:15} {stage.seconds:6.2f} s  {stage.note}".rstrip(), err=True)


def _print(pressed: RunResult, report: Report | None, seconds: float, *, check: bool, as_json: bool) -> None:
    for line in (*noted(pressed.notes), *held_back(pressed.held)):
        typer.echo(line, err=True)
    if as_json:
        typer.echo(json.dumps(facts(pressed, report, seconds), indent=2, ensure_ascii=False))
        return
    for line in summary(pressed, check=check):
        typer.echo(line)
    typer.echo(f"{counted(pressed.operations, 'operation')}, {_written(pressed, check=check)}, {seconds:.1f} s")
    if lost := _lost(pressed):
        typer.echo(f"Warning: {lost}")


def _lost(pressed: RunResult) -> str | None:
    return shrinking.warning(pressed.report.changes, pressed.operations)


def noted(notes: Sequence[Note]) -> Iterator[str]:
    """A line for each kind of note, with the places where it was first seen."""
    places: dict[str, list[str]] = {}
    for note in notes:
        places.setdefault(note.text, []).append(f"{note.file}{note.pointer and '#'}{note.pointer}")
    for text, found in places.items():
        more = f" and {counted(len(found) - SHOWN, 'more place')}" if len(found) > SHOWN else ""
        yield printable(f"Note: {text}: {', '.join(found[:SHOWN])}{more}")


def held_back(held: Sequence[HeldBack]) -> Iterator[str]:
    """What is wrong with each operation that is held back, and an overlay that would mend it."""
    for one in held:
        where = "kept at its last good definition" if one.kept else "left out, it never had a good definition"
        yield printable(f"Held back: {one.operation}: {where}")
        yield from (printable(f"  {problem}") for problem in one.problems)
        if one.overlay:
            yield "  This overlay would mend it; look at it, give the reasons, put it into specs/overlay/:"
            yield from (printable(f"    {line}") for line in one.overlay.splitlines())


def _written(pressed: RunResult, *, check: bool) -> str:
    changes = pressed.changes
    if not changes:
        return "everything fresh"
    verb = "to write" if check else "written"
    return f"{counted(len(changes.added) + len(changes.changed), 'file')} {verb}, {len(changes.removed)} removed"


def summary(pressed: RunResult, *, check: bool) -> list[str]:
    """What changed for callers, worst first; with `check`, every file that would change."""
    lines = [
        printable(f"{one.level:5}  {one.rule}: {' '.join((one.text, one.hint))}") for one in pressed.report.changes
    ]
    return lines + ([f"{kind:8} {path}" for kind, path in pressed.changes] if check else [])


def facts(pressed: RunResult, report: Report | None, seconds: float) -> dict[str, object]:
    """The same for machines."""
    update, changes = pressed.report.update, pressed.changes
    return {
        "operations": pressed.operations,
        "catalogue": update.catalogue,
        "level": update.level,
        "changes": [changelog.facts(change) for change in update.changes],
        "wording": update.wording,
        "warning": _lost(pressed),
        "held_back": [
            {
                "operation": one.operation,
                "kept": one.kept,
                "problems": [asdict(problem) for problem in one.problems],
                "overlay": one.overlay,
            }
            for one in pressed.held
        ],
        "notes": [asdict(note) for note in pressed.notes],
        "download": None if report is None else report_facts(report),
        "files": {"added": changes.added, "changed": changes.changed, "removed": changes.removed},
        "seconds": round(seconds, 3),
    }
