"""`answers`: collect recorded answers, extend the schemas in specs/answers, and report the changes."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from codegen.answers.collect import store
from codegen.answers.collect.collect import SERVICE, Gathered, from_service
from codegen.answers.collect.evidence import Example, Growth, grow, narrow
from codegen.answers.collect.operation_index import OperationIndex, UnknownOperation, UnknownPlatform, operations
from codegen.answers.collect.saved_files import from_files
from codegen.answers.collect.store import Answers
from codegen.answers.infer.json_schema import Schema
from codegen.cli.progress import printable, progress
from codegen.cli.refusals import refusals
from codegen.counting import counted
from codegen.document.problems import Refused
from codegen.download.http import Limits
from codegen.download.source import BadSource, Source
from codegen.printing import publish

REFUSED, INTERRUPTED = 1, 130
LIMITS = Limits()
DOCUMENTED = "documented"
"""Folder below specs/ with the answers in the provider's documentation; they are always used as evidence."""


@dataclass(frozen=True)
class Outcome:
    """The result of a run, by operation."""

    grown: dict[str, Growth]
    new: list[str]
    """Operations that had no schema before."""
    written: list[str]
    """Operations whose schema changed."""

    @property
    def touched(self) -> list[str]:
        """Operations whose file was written."""
        return self.new + self.written


def answers(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Saved answers: .json, .jsonl, or cassettes (.yaml). Without files, ask the service.", exists=True
        ),
    ] = None,
    source: Annotated[
        str | None, typer.Option(help=f"Base URL that serves /status/api-example/detail, instead of {SERVICE}.")
    ] = None,
    platform: Annotated[
        list[str] | None, typer.Option(help="Only this platform, such as `douyin-xingtu`. Repeatable.")
    ] = None,
    operation: Annotated[
        str | None,
        typer.Option(
            help="Operation of the answers in files that do not name one; without files, the only one to request: "
            "a path, `GET path` or platform.method."
        ),
    ] = None,
    narrow: Annotated[
        bool, typer.Option("--narrow", help="Use only this evidence: remove fields that it does not show.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    specs: Annotated[
        Path, typer.Option(help="The folder with openapi.json and answers/.", exists=True, file_okay=False)
    ] = Path("specs"),
) -> None:
    """Learn the shape of `data` from recorded answers. No value of an answer is stored.

    Exit codes: 0 all read, 1 something rejected, 2 wrong usage, 130 Ctrl-C (the last line says what was written).

    Example: python -m codegen answers saved/*.json --platform douyin-xingtu
    """
    if files and source:
        raise typer.BadParameter("--source and files exclude each other: files are read instead of asking; pass one")
    try:
        known = operations(specs)
        wanted = known.within(platform or ())
        owner = _owner(known, wanted, operation)
        service = Source.of(source or SERVICE)
        with publish.alone(specs.parent):
            present = store.load(specs)
            if files:
                gathered = from_files(files, known, owner, wanted)
            else:
                asked = [owner] if owner else wanted
                gathered = _asked(specs, service, known, asked, {} if narrow else present.schemas)
            outcome = _learn(specs, present, gathered.examples, narrowing=narrow)
    except (BadSource, UnknownPlatform, UnknownOperation) as error:
        raise typer.BadParameter(str(error)) from error
    except (Refused, OSError) as error:
        typer.echo(f"Nothing learned: {error}", err=True)
        raise typer.Exit(REFUSED) from error
    except KeyboardInterrupt:
        typer.echo("Interrupted: nothing was changed.", err=True)
        raise typer.Exit(INTERRUPTED) from None
    try:
        for line in refusals(gathered.refused):
            typer.echo(line, err=True)
        typer.echo(_machine(outcome, gathered) if as_json else "\n".join(_people(outcome, gathered, own=bool(files))))
    except KeyboardInterrupt:
        typer.echo(f"Interrupted while reporting: {counted(len(outcome.touched), 'schema')} written.", err=True)
        raise typer.Exit(INTERRUPTED) from None
    raise typer.Exit(REFUSED if gathered.refused else 0)


def _owner(known: OperationIndex, wanted: Collection[str], name: str | None) -> str | None:
    """Find the operation of `--operation`."""
    owner = known.find(name) if name else None
    if owner is not None and owner not in wanted:
        raise UnknownOperation(f"--platform excludes {owner}, which --operation names; leave out one of them")
    return owner


def _asked(
    specs: Path, source: Source, known: OperationIndex, wanted: Collection[str], schemas: Mapping[str, Schema]
) -> Gathered:
    """Collect the answers of the service and of its documentation."""
    shown = from_files(sorted((specs / DOCUMENTED).glob("*.json")), known)
    etags = {key: schemas.get(key, {}).get("x-evidence", {}).get("etag") for key in wanted}
    with progress("examples") as advance:
        found = from_service(source, etags, advance, LIMITS)
    found.examples += [example for example in shown.examples if example.operation in wanted]
    return found


def _learn(specs: Path, present: Answers, examples: Sequence[Example], *, narrowing: bool) -> Outcome:
    today = datetime.now(UTC).date().isoformat()
    of: dict[str, list[Example]] = {}
    for example in examples:
        of.setdefault(example.operation, []).append(example)
    learn, before = narrow if narrowing else grow, set(present.schemas)
    grown = {key: learn(present.schemas.get(key), of[key], today) for key in sorted(of)}
    changed = store.save(specs, present, {key: growth.schema for key, growth in grown.items()})
    return Outcome(grown, sorted(changed - before), sorted(changed & before))


def _people(outcome: Outcome, gathered: Gathered, *, own: bool) -> list[str]:
    lines: list[str] = []
    for key, growth in outcome.grown.items():
        if key in outcome.new:
            lines.append(f"{key}: new, {counted(len(growth.changes), 'field')}")
        elif growth.changes:
            lines.append(f"{key}: {counted(len(growth.changes), 'field differs', 'fields differ')}")
            lines += [printable(f"  {change}") for change in growth.changes]
    return [*lines, _figures(outcome, gathered), *_advice(outcome, gathered, own=own)]


def _figures(outcome: Outcome, gathered: Gathered) -> str:
    fresh = sum(growth.counted for growth in outcome.grown.values())
    ignored = sum(growth.ignored for growth in outcome.grown.values())
    read = f"{counted(len(gathered.examples), 'answer')} of {counted(len(outcome.grown), 'operation')}"
    done = f"{counted(len(outcome.new), 'schema')} new, {len(outcome.written)} changed"
    rest = f"{counted(len(gathered.without), 'operation')} without an example, {len(gathered.refused)} refused"
    aside = f", {ignored} left aside (made up, or empty)" if ignored else ""
    return f"{read}, {fresh} not seen before{aside}; {done}; {rest}"


def _advice(outcome: Outcome, gathered: Gathered, *, own: bool) -> list[str]:
    """Say what to do next."""
    lines: list[str] = []
    if not own and gathered.refused and not gathered.answered:
        lines.append("The service answered nothing: choose another with --source, or pass saved answers as files.")
    if own and any(growth.changes for growth in outcome.grown.values()):
        lines.append("Keys of objects became names of fields: review `git diff specs/answers` before you commit.")
    if outcome.touched:
        lines.append("`make regenerate` prints the types.")
    return lines


def _machine(outcome: Outcome, gathered: Gathered) -> str:
    facts = {
        "new": outcome.new,
        "changed": outcome.written,
        "changes": {
            key: [vars(one) for one in growth.changes] for key, growth in outcome.grown.items() if growth.changes
        },
        "ignored": {key: growth.ignored for key, growth in outcome.grown.items() if growth.ignored},
        "unchanged": sorted({*gathered.unchanged, *outcome.grown} - set(outcome.touched)),
        "without": sorted(gathered.without),
        "refused": [vars(refusal) for refusal in gathered.refused],
    }
    return json.dumps(facts, indent=2, ensure_ascii=False)
