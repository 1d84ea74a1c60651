"""`models`: validating models of some operations' answers, written where the user says."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from codegen import answer_files
from codegen.answer_files import Answers
from codegen.files import write_if_changed
from codegen.known import UnknownOperation
from codegen.known import operations as known_operations
from codegen.naming import pascal, snake
from codegen.problem import Refused

REFUSED = 1


class Kind(StrEnum):
    """What models can be made with."""

    pydantic = "pydantic"
    msgspec = "msgspec"
    dataclass = "dataclass"
    typeddict = "typeddict"


def models(
    operations: Annotated[list[str], typer.Argument(help="Paths, or method and path. `all` for every known answer.")],
    kind: Annotated[Kind, typer.Option(help="What validates.")],
    to: Annotated[Path, typer.Option(help="The folder to write to: one module an operation.")],
    specs: Annotated[Path, typer.Option(help="The folder that holds answers/.")] = Path("specs"),
) -> None:
    """Write models that validate `data`, for who wants strictness: they refuse what upstream changed.

    Exit codes: 0 written, 1 something could not be, 2 wrong usage.

    Example: python -m codegen models --kind pydantic --to models /api/douyin/search-video/v4
    """
    try:
        present = answer_files.load(specs)
        wanted = sorted(present.schemas) if operations == ["all"] else _found(specs, present, operations)
    except UnknownOperation as error:
        raise typer.BadParameter(str(error)) from error
    except Refused as error:
        typer.echo(f"Nothing written: {error}", err=True)
        raise typer.Exit(REFUSED) from error
    failed = [key for key in wanted if not _write(present, key, kind, to)]
    typer.echo(f"{to}: {len(wanted) - len(failed)} modules of {kind} models")
    raise typer.Exit(REFUSED if failed and operations != ["all"] else 0)


def _write(present: Answers, key: str, kind: Kind, to: Path) -> bool:
    from codegen.validating import NoModel  # its generator takes a moment to import
    from codegen.validating import models as text

    module = module_name(key)
    try:
        write_if_changed(to / f"{module}.py", text(key, present.schemas[key], pascal(module), kind.value).encode())
    except NoModel as error:
        typer.echo(str(error), err=True)
        return False
    return True


def _found(specs: Path, present: Answers, names: list[str]) -> list[str]:
    keys = [known_operations(specs).find(name) for name in names]
    if unknown := [key for key in keys if key not in present.schemas]:
        raise UnknownOperation(f"no answer of {unknown[0]} was recorded")
    return keys


def module_name(key: str) -> str:
    """`GET /api/douyin/search-video/v4` -> `douyin_search_video_v4`."""
    return snake(re.sub(r"[^A-Za-z0-9]+", "-", key.partition("/api/")[2]))
