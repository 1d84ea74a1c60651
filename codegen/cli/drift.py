"""`drift`: saved answers against the schemas in specs/answers."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from codegen import answer_files
from codegen.answers import from_files
from codegen.cli.answers import refusals
from codegen.known import operations
from codegen.problem import Refused
from codegen.unlike import Difference, differences

REFUSED = 1


def drift(
    files: Annotated[
        list[Path], typer.Argument(help="Saved answers: .json, .jsonl, or cassettes (.yaml).", exists=True)
    ],
    operation: Annotated[
        str | None, typer.Option(help="Whose answers the files hold, where they do not say: a path or `GET path`.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    specs: Annotated[Path, typer.Option(help="The folder that holds openapi.json and answers/.")] = Path("specs"),
) -> None:
    """Tell where saved answers are not as the schemas say; `python -m codegen answers` teaches them the new shape.

    Exit codes: 0 all as declared, 1 something differs or was refused, 2 wrong usage.

    Example: python -m codegen drift saved/*.json
    """
    try:
        schemas = answer_files.load(specs).schemas
        gathered = from_files(files, operations(specs), operation)
    except (Refused, OSError) as error:
        typer.echo(f"Nothing compared: {error}", err=True)
        raise typer.Exit(REFUSED) from error
    found: dict[str, Counter[Difference]] = {}
    for example in gathered.examples:
        here = Counter(differences(schemas.get(example.operation, {}), example.data))
        found[example.operation] = found.get(example.operation, Counter()) + here
    for line in refusals(gathered.refused):
        typer.echo(line, err=True)
    typer.echo(_machine(found) if as_json else "\n".join(_people(found, len(gathered.examples))))
    raise typer.Exit(REFUSED if gathered.refused or any(found.values()) else 0)


def _people(found: dict[str, Counter[Difference]], answers: int) -> list[str]:
    lines: list[str] = []
    for key, here in found.items():
        lines += [f"{key}: {len(here)} differences"] if here else []
        lines += [f"  {one}{f' ({times} times)' if times > 1 else ''}" for one, times in here.items()]
    total = sum(len(here) for here in found.values())
    return [*lines, f"{answers} answers of {len(found)} operations compared: {total} differences"]


def _machine(found: dict[str, Counter[Difference]]) -> str:
    facts = {key: [{**one._asdict(), "times": times} for one, times in here.items()] for key, here in found.items()}
    return json.dumps(facts, indent=2, ensure_ascii=False)
