"""`download`: fetch what changed upstream, say what happened."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from codegen.catalogue import PATH
from codegen.cli.progress import printable, progress
from codegen.download import DownloadError, Interrupted, Order, Report, Step, refresh
from codegen.fetch import Limits
from codegen.lock import BadLock
from codegen.selection import UnknownName
from codegen.source import PROVIDER, BadSource, Source

REFUSED, INTERRUPTED = 1, 130
LIMITS = Limits()


class Tongue(StrEnum):
    """The languages in which definitions are published."""

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
    lang: Annotated[Tongue | None, typer.Option(help="Language of the texts; by default as kept, at first en.")] = None,
    prune: Annotated[bool, typer.Option("--prune", help="Remove definitions that vanished upstream.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    specs: Annotated[Path, typer.Option(help="The folder to bring up to date.")] = Path("specs"),
) -> None:
    """Fetch the provider's definitions into specs/, only what changed.

    Exit codes: 0 all taken, 1 something refused or no source, 2 wrong usage, 130 Ctrl-C (what arrived is kept).

    Example: python -m codegen download --platform douyin-xingtu --lang en
    """
    if prune and (platform or endpoint):
        raise typer.BadParameter("--prune needs the whole catalogue: leave out --platform and --endpoint")
    try:
        order = Order(Source.of(source), platform or (), endpoint or (), lang.value if lang else None, prune, LIMITS)
        report = with_progress(specs, order)
    except (BadSource, UnknownName) as error:
        raise typer.BadParameter(str(error)) from error
    except (DownloadError, BadLock, OSError) as error:
        typer.echo(printable(f"Nothing downloaded: {error}"), err=True)
        raise typer.Exit(REFUSED) from error
    except Interrupted as error:
        _print(error.report, specs, prune=prune, as_json=as_json)
        typer.echo("Interrupted: what had arrived is kept, the next run fetches the rest.", err=True)
        raise typer.Exit(INTERRUPTED) from error
    except KeyboardInterrupt as error:
        typer.echo("Interrupted: nothing was changed.", err=True)
        raise typer.Exit(INTERRUPTED) from error
    _print(report, specs, prune=prune, as_json=as_json)
    raise typer.Exit(REFUSED if report.refused else 0)


def with_progress(specs: Path, order: Order) -> Report:
    """Bring `specs` up to date while a person watches."""
    with progress("definitions") as tell:

        def on_step(step: Step) -> None:
            tell(step.done, step.total, "" if step.what == "unchanged" else f"{step.file} {step.what}")

        return refresh(specs, order, on_step)


def _print(report: Report, specs: Path, *, prune: bool, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(facts(report), indent=2, ensure_ascii=False))
        return
    for refusal in report.refused:
        typer.echo(printable(f"Refused {refusal.url}: {refusal.reason}"), err=True)
    for line in summary(report, specs, prune=prune):
        typer.echo(line)


def facts(report: Report) -> dict[str, object]:
    """A report for machines."""
    return {
        "asked": report.total,
        "added": report.files("added"),
        "changed": report.files("changed"),
        "unchanged": report.files("unchanged"),
        "refused": [{"url": one.url, "reason": one.reason} for one in report.refused],
        "renamed": report.renamed,
        "vanished": report.vanished,
        "pruned": report.pruned,
    }


def summary(report: Report, specs: Path, *, prune: bool) -> list[str]:
    """A report for people: what happened to which files, then the figures."""
    kept = "kept, since a part of the catalogue was refused" if prune else "kept (--prune removes it)"
    lines = [f"Vanished upstream, {kept}: {name}" for name in report.vanished]
    lines += [f"Vanished upstream, removed: {name}" for name in report.pruned]
    lines += [f"Published under another name, the old file removed: {name}" for name in report.renamed]
    fetched = report.files("added", "changed")
    figures = f"{len(fetched)} fetched, {len(report.files('unchanged'))} unchanged, {len(report.refused)} refused"
    gone = len(report.vanished) + len(report.pruned)
    return [*lines, f"{specs}: {report.total} definitions asked for: {figures}, {gone} vanished"]
