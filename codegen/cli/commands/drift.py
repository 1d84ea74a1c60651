"""`drift`: compare saved answers with the schemas in specs/answers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from codegen.answers.collect import overlay
from codegen.answers.collect.collect import Refusal
from codegen.answers.collect.evidence import Example
from codegen.answers.collect.operation_index import OperationIndex, UnknownOperation, operations
from codegen.answers.collect.saved_files import from_files
from codegen.answers.infer.json_schema import Schema, says_something
from codegen.answers.print.schema_drift import Drift, differences
from codegen.cli.progress import printable
from codegen.cli.refusals import refusals
from codegen.counting import counted
from codegen.document.problems import Refused

DIFFERS, REFUSED, INTERRUPTED = 1, 2, 130


@dataclass
class Compared:
    """The result of a comparison, by operation."""

    answers: Counter[str] = field(default_factory=Counter[str])
    """Number of compared answers."""
    unknown: Counter[str] = field(default_factory=Counter[str])
    """Number of answers that were skipped because their data has no schema."""
    found: dict[str, Counter[Drift]] = field(default_factory=dict[str, Counter[Drift]])

    @property
    def total(self) -> int:
        """Number of places that differ."""
        return sum(map(len, self.found.values()))


def drift(
    files: Annotated[
        list[Path], typer.Argument(help="Saved answers: .json, .jsonl, or cassettes (.yaml).", exists=True)
    ],
    operation: Annotated[
        str | None,
        typer.Option(
            help="Operation of the answers in files that do not name one: a path, `GET path` or platform.method."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    specs: Annotated[
        Path, typer.Option(help="The folder with openapi.json and answers/.", exists=True, file_okay=False)
    ] = Path("specs"),
) -> None:
    """List where saved answers differ from the schemas. `python -m codegen answers` adds the new shape to them.

    Exit codes: 0 nothing differs, 1 something differs, 2 something was unreadable, nothing was compared, or wrong
    usage; 130 Ctrl-C.

    Example: python -m codegen drift saved/*.json
    """
    try:
        known = operations(specs)
        schemas = overlay.load(specs).schemas
        gathered = from_files(files, known, known.find(operation) if operation else None)
        compared = compare(schemas, gathered.examples, known)
    except UnknownOperation as error:
        raise typer.BadParameter(str(error), param_hint="--operation") from error
    except (Refused, OSError) as error:
        typer.echo(f"Nothing compared: {error}", err=True)
        raise typer.Exit(REFUSED) from error
    except KeyboardInterrupt:
        typer.echo("Interrupted: the comparison is incomplete.", err=True)
        raise typer.Exit(INTERRUPTED) from None
    for line in refusals(gathered.refused):
        typer.echo(line, err=True)
    typer.echo(_machine(compared, gathered.refused) if as_json else "\n".join(_people(compared)))
    raise typer.Exit(REFUSED if gathered.refused or not compared.answers else DIFFERS if compared.total else 0)


def compare(schemas: Mapping[str, Schema], examples: Sequence[Example], known: OperationIndex) -> Compared:
    """Compare each answer with the schema of its operation, if that has one."""
    compared = Compared()
    for example in examples:
        schema = schemas.get(example.operation, {})
        if not says_something(schema):
            compared.unknown[example.operation] += 1
            continue
        compared.answers[example.operation] += 1
        found = differences(schema, example.data, known.class_of(example.operation))
        compared.found.setdefault(example.operation, Counter()).update(found)
    return compared


def _people(compared: Compared) -> list[str]:
    lines: list[str] = []
    for key, here in compared.found.items():
        lines += [f"{key}: {counted(len(here), 'difference')}"] if here else []
        lines += [printable(f"  {one}{f' ({times} times)' if times > 1 else ''}") for one, times in here.items()]
    for key, times in compared.unknown.items():
        lines.append(f"{key}: its data has no schema, {counted(times, 'answer')} not compared")
    if not compared.answers:
        return [*lines, "Nothing was compared."]
    answers = f"{counted(compared.answers.total(), 'answer')} of {counted(len(compared.answers), 'operation')}"
    return [*lines, f"{answers} compared: {counted(compared.total, 'difference')}"]


def _machine(compared: Compared, refused: Sequence[Refusal]) -> str:
    facts = {
        "compared": compared.answers,
        "unknown": compared.unknown,
        "differences": {
            key: [{**one._asdict(), "times": times} for one, times in here.items()]
            for key, here in compared.found.items()
        },
        "refused": [vars(refusal) for refusal in refused],
    }
    return json.dumps(facts, indent=2, ensure_ascii=False)
