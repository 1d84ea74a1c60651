"""`answers`: collect recorded answers, grow the schemas in specs/answers, say what that changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from codegen import answer_files
from codegen.answer_files import Answers
from codegen.answers import SERVICE, Gathered, Refusal, from_files, from_service
from codegen.cli.progress import progress
from codegen.evidence import Example, Growth, grow, narrow
from codegen.fetch import Limits
from codegen.known import UnknownPlatform, operations, within
from codegen.problem import Refused
from codegen.schemas import Schema
from codegen.source import BadSource, Source

REFUSED, INTERRUPTED = 1, 130
LIMITS = Limits()
DOCUMENTED = "documented"
"""Below specs/: the answers that the provider's pages show; always among the evidence."""


@dataclass
class Outcome:
    """What a run did."""

    grown: dict[str, Growth] = field(default_factory=dict[str, Growth])
    new: list[str] = field(default_factory=list[str])
    written: list[str] = field(default_factory=list[str])


def answers(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Saved answers: .json, .jsonl, or cassettes (.yaml). None: ask the service.", exists=True),
    ] = None,
    source: Annotated[str, typer.Option(help="Base URL that serves /status/api-example/detail.")] = SERVICE,
    platform: Annotated[
        list[str] | None, typer.Option(help="Only this platform, such as `douyin-xingtu`. Repeatable.")
    ] = None,
    operation: Annotated[
        str | None, typer.Option(help="Whose answers the files hold, where they do not say: a path or `GET path`.")
    ] = None,
    narrow: Annotated[
        bool, typer.Option("--narrow", help="Rest on this evidence alone: what it does not show is taken back.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    specs: Annotated[Path, typer.Option(help="The folder that holds openapi.json and answers/.")] = Path("specs"),
) -> None:
    """Learn from recorded answers what `data` looks like; no value of any answer is kept.

    Exit codes: 0 all read, 1 something refused, 2 wrong usage, 130 Ctrl-C (nothing is changed).

    Example: python -m codegen answers saved/*.json --platform douyin-xingtu
    """
    try:
        known = within(operations(specs), platform or ())
        present = answer_files.load(specs)
        gathered = _gather(specs, files, Source.of(source), known, operation, {} if narrow else present.schemas)
    except (BadSource, UnknownPlatform) as error:
        raise typer.BadParameter(str(error)) from error
    except (Refused, OSError) as error:
        typer.echo(f"Nothing learned: {error}", err=True)
        raise typer.Exit(REFUSED) from error
    except KeyboardInterrupt:
        typer.echo("Interrupted: nothing was changed.", err=True)
        raise typer.Exit(INTERRUPTED) from None
    outcome = _learn(specs, present, gathered.examples, narrowing=narrow)
    for line in refusals(gathered.refused):
        typer.echo(line, err=True)
    typer.echo(_machine(outcome, gathered) if as_json else "\n".join(_people(outcome, gathered)))
    raise typer.Exit(REFUSED if gathered.refused else 0)


def _gather(
    specs: Path,
    files: Sequence[Path] | None,
    source: Source,
    known: Sequence[str],
    operation: str | None,
    schemas: dict[str, Schema],
) -> Gathered:
    if files:
        return from_files(files, known, operation)
    gathered = from_files(sorted((specs / DOCUMENTED).glob("*.json")), known)
    etags = {key: schemas.get(key, {}).get("x-evidence", {}).get("etag") for key in known}
    with progress("examples") as tell:
        found = from_service(source, etags, tell, LIMITS)
    found.examples += [example for example in gathered.examples if example.operation in known]
    return found


def _learn(specs: Path, present: Answers, examples: Sequence[Example], *, narrowing: bool) -> Outcome:
    today = datetime.now(UTC).date().isoformat()
    of: dict[str, list[Example]] = {}
    for example in examples:
        of.setdefault(example.operation, []).append(example)
    outcome = Outcome()
    for key in sorted(of):
        before = present.schemas.get(key)
        growth = (narrow if narrowing else grow)(before, of[key], today)
        outcome.grown[key] = growth
        if answer_files.save(specs, present, key, growth.schema):
            (outcome.written if before else outcome.new).append(key)
    return outcome


def refusals(refused: Sequence[Refusal]) -> list[str]:
    """One line a reason: a host that does not answer refuses all alike."""
    of: dict[str, list[str]] = {}
    for refusal in refused:
        of.setdefault(refusal.reason, []).append(refusal.where)
    more = {reason: f" (and {len(places) - 1} more)" if len(places) > 1 else "" for reason, places in of.items()}
    return [f"Refused {places[0]}{more[reason]}: {reason}" for reason, places in of.items()]


def _people(outcome: Outcome, gathered: Gathered) -> list[str]:
    lines: list[str] = []
    for key, growth in outcome.grown.items():
        if key in outcome.new:
            lines.append(f"{key}: new, {len(growth.changes)} fields")
        elif growth.changes:
            lines += [f"{key}: {len(growth.changes)} fields differ", *(f"  {change}" for change in growth.changes)]
    counted = sum(growth.counted for growth in outcome.grown.values())
    figures = f"{len(gathered.examples)} answers of {len(outcome.grown)} operations, {counted} not seen before"
    rest = f"{len(gathered.without)} operations without an example, {len(gathered.refused)} refused"
    return [*lines, f"{figures}; {len(outcome.new)} schemas new, {len(outcome.written)} changed; {rest}"]


def _machine(outcome: Outcome, gathered: Gathered) -> str:
    facts = {
        "new": outcome.new,
        "changed": outcome.written,
        "changes": {key: [vars(change) for change in growth.changes] for key, growth in outcome.grown.items()},
        "ignored": {key: growth.ignored for key, growth in outcome.grown.items() if growth.ignored},
        "unchanged": sorted({*gathered.unchanged, *outcome.grown} - {*outcome.new, *outcome.written}),
        "without": sorted(gathered.without),
        "refused": [vars(refusal) for refusal in gathered.refused],
    }
    return json.dumps(facts, indent=2, ensure_ascii=False)
