"""`regenerate`: download what changed, then print `generated/` anew; say what each stage did."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from codegen.changes import changelog
from codegen.cli.download import with_progress
from codegen.cli.progress import printable
from codegen.download import DownloadError, Order, Report
from codegen.lock import BadLock
from codegen.problem import Refused
from codegen.regenerate import Press, Pressed, Stage
from codegen.source import PROVIDER, BadSource, Source

REFUSED, STALE, INTERRUPTED = 1, 1, 130


def regenerate(
    source: Annotated[str, typer.Option(help="Base URL that serves the catalogue and the definitions.")] = PROVIDER,
    offline: Annotated[bool, typer.Option("--offline", help="Ask no source: take the locked definitions.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Compare only: ask no source, write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON; stages go to stderr.")] = False,
    root: Annotated[Path, typer.Option(help="The project's folder.")] = Path(),
) -> None:
    """Print generated/ anew from the provider's definitions; where they cannot be had, from the locked ones.

    Exit codes: 0 done (with --check: fresh), 1 something refused (with --check: stale), 2 wrong usage, 130 Ctrl-C
    (generated/ is as it was).

    Example: python -m codegen regenerate --offline
    """
    start = time.perf_counter()
    refused = 0
    try:
        if not (offline or check):
            refused = _download(root / "specs", source)
        press = Press(root, _tell)
        pressed = press.run(today=datetime.now(UTC).date(), check=check)
    except BadSource as error:
        raise typer.BadParameter(str(error)) from error
    except Refused as error:
        for problem in error.problems:
            typer.echo(printable(str(problem)), err=True)
        typer.echo(f"{len(error.problems)} to mend; nothing was written.", err=True)
        raise typer.Exit(REFUSED) from error
    except (BadLock, OSError, SyntaxError) as error:
        typer.echo(printable(f"Stopped, generated/ is as it was: {error}"), err=True)
        raise typer.Exit(REFUSED) from error
    except KeyboardInterrupt as error:
        typer.echo("Interrupted; generated/ is as it was.", err=True)
        raise typer.Exit(INTERRUPTED) from error
    _print(pressed, time.perf_counter() - start, check=check, as_json=as_json)
    if check and pressed.changes:
        typer.echo("generated/ is not what specs/ and codegen/ give; run `make regenerate`.", err=True)
    raise typer.Exit(STALE if (check and pressed.changes) or refused else 0)


def _download(specs: Path, source: str) -> int:
    """Brings specs/ up to date; how many documents were refused, or 0 where the source cannot be had at all."""
    start = time.perf_counter()
    order = Order(Source.of(source))
    try:
        report = with_progress(specs, order)
    except DownloadError as error:
        typer.echo(printable(f"The definitions could not be downloaded: {error}"), err=True)
        typer.echo(f"Going on from the locked definitions in {specs}.", err=True)
        return 0
    _tell(Stage("download", time.perf_counter() - start, _figures(report)))
    for refusal in report.refused:
        typer.echo(printable(f"Refused {refusal.url}: {refusal.reason}"), err=True)
    for name in report.vanished:
        typer.echo(f"Vanished upstream, kept (`make download ARGS=--prune` removes it): {name}", err=True)
    return len(report.refused)


def _figures(report: Report) -> str:
    fetched, unchanged = report.files("added", "changed"), report.files("unchanged")
    return f"{len(fetched)} fetched, {len(unchanged)} unchanged, {len(report.refused)} refused"


def _tell(stage: Stage) -> None:
    typer.echo(f"{stage.name:15} {stage.seconds:6.2f} s  {stage.note}".rstrip(), err=True)


def _print(pressed: Pressed, seconds: float, *, check: bool, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(facts(pressed, seconds), indent=2, ensure_ascii=False))
        return
    for line in summary(pressed, check=check):
        typer.echo(line)
    typer.echo(f"{pressed.operations} operations, {_written(pressed, check=check)}, {seconds:.1f} s")


def _written(pressed: Pressed, *, check: bool) -> str:
    changes = pressed.changes
    if not changes:
        return "everything fresh"
    verb = "to write" if check else "written"
    return f"{len(changes.added) + len(changes.changed)} files {verb}, {len(changes.removed)} removed"


def summary(pressed: Pressed, *, check: bool) -> list[str]:
    """What changed for callers, worst first; with `check`, every file that would change."""
    lines = [
        printable(f"{one.level:5}  {one.rule}: {' '.join((one.text, one.hint))}") for one in pressed.report.changes
    ]
    return lines + ([f"{kind:8} {path}" for kind, path in pressed.changes] if check else [])


def facts(pressed: Pressed, seconds: float) -> dict[str, object]:
    """The same for machines."""
    update, changes = pressed.report.update, pressed.changes
    return {
        "operations": pressed.operations,
        "catalogue": update.catalogue,
        "level": update.level,
        "changes": [changelog.facts(change) for change in update.changes],
        "wording": update.wording,
        "files": {"added": changes.added, "changed": changes.changed, "removed": changes.removed},
        "seconds": round(seconds, 3),
    }
