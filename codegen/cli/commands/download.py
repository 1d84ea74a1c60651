"""`download`: fetch changed definitions and report the result."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from codegen.cli.progress import printable, progress
from codegen.download.catalogue import PATH
from codegen.download.download import FALLBACKS, DownloadError, Interrupted, Order, Report, Step, refresh
from codegen.download.http import Limits
from codegen.download.lock import BadLock
from codegen.download.selection import UnknownName
from codegen.download.source import PROVIDER, BadSource, Source

NOTHING, REFUSED, INTERRUPTED = 1, 3, 130
LIMITS = Limits()


class Language(StrEnum):
    """The languages of the definitions."""

    en = "en"
    zh = "zh"


def download(
    source: Annotated[str, typer.Option(help=f"Base URL that serves /{PATH} and the definitions.")] = PROVIDER,
    platform: Annotated[
        list[str] | None, typer.Option(help="Only this platform: tag, its slug, or `douyin-xingtu`. Repeatable.")
    ] = None,
    endpoint: Annotated[
        list[str] | None, typer.Option(help="Only this endpoint: path, operationId or file name. Repeatable.")
    ] = None,
    lang: Annotated[Language | None, typer.Option(help="Language; by default that of the stored texts, or en.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    specs: Annotated[Path, typer.Option(help="The folder to update.")] = Path("specs"),
) -> None:
    """Fetch changed definitions into specs/ and remove those that left the catalogue.

    Exit codes: 0 done, 1 no source or no catalogue: nothing was changed, 2 wrong usage, 3 done, but rejected documents
    could not be replaced by the catalogue, 130 Ctrl-C (what arrived is kept).

    Example: python -m codegen download --platform douyin-xingtu --lang en
    """
    try:
        order = Order(Source.of(source), platform or (), endpoint or (), lang.value if lang else None, LIMITS)
        report = with_progress(specs, order)
    except (BadSource, UnknownName) as error:
        raise typer.BadParameter(str(error)) from error
    except (DownloadError, BadLock, OSError) as error:
        typer.echo(printable(f"Nothing downloaded: {error}"), err=True)
        raise typer.Exit(NOTHING) from error
    except Interrupted as error:
        _print(error.report, specs, as_json=as_json)
        typer.echo("Interrupted: what had arrived is kept, the next run fetches the rest.", err=True)
        raise typer.Exit(INTERRUPTED) from error
    except KeyboardInterrupt as error:
        typer.echo("Interrupted: nothing was changed.", err=True)
        raise typer.Exit(INTERRUPTED) from error
    _print(report, specs, as_json=as_json)
    raise typer.Exit(REFUSED if report.lost else 0)


def with_progress(specs: Path, order: Order, today: str | None = None) -> Report:
    """Update `specs` and show the progress."""
    with progress("definitions") as advance:

        def on_step(step: Step) -> None:
            advance(step.done, step.total, "" if step.what == "unchanged" else f"{step.file} {step.what}")

        return refresh(specs, order, on_step, today)


def _print(report: Report, specs: Path, *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(facts(report), indent=2, ensure_ascii=False))
        return
    for line in refusals(report):
        typer.echo(printable(line), err=True)
    for line in (*removals(report), summary(report, specs)):
        typer.echo(line)


def facts(report: Report) -> dict[str, object]:
    """Convert a report to JSON."""
    return {
        "asked": report.total,
        "added": report.files("added"),
        "changed": report.files("changed"),
        "unchanged": report.files("unchanged"),
        "refused": [asdict(one) for one in report.refused],
        "renamed": report.renamed,
        "vanished": report.vanished,
        "words": report.words,
    }


def refusals(report: Report) -> Iterator[str]:
    """Yield a line for each rejected document, and one if no Chinese words arrived."""
    for refusal in report.refused:
        yield f"Refused {refusal.url}: {refusal.reason}; {FALLBACKS[refusal.instead]}"
    if report.words:
        yield f"No Chinese words: {report.words}; the stored ones stay"


def removals(report: Report) -> Iterator[str]:
    """Yield a line for each removed definition."""
    yield from (f"Left the catalogue, removed: {name}" for name in report.vanished)
    yield from (f"Published under another name, the old file removed: {name}" for name in report.renamed)


def summary(report: Report, specs: Path) -> str:
    """Print the figures of a report."""
    fetched = report.files("added", "changed")
    figures = f"{len(fetched)} fetched, {len(report.files('unchanged'))} unchanged, {len(report.refused)} refused"
    return f"{specs}: {report.total} definitions requested: {figures}, {len(report.vanished)} removed"
