"""`models`: write validating models of the answers of some operations."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from codegen.answers.collect import overlay, store
from codegen.answers.collect.operation_index import OperationIndex, UnknownOperation, operations
from codegen.answers.collect.store import Answers
from codegen.answers.infer.json_schema import Schema
from codegen.counting import counted
from codegen.document.problems import Refused
from codegen.files import write_if_changed
from codegen.runtime import _model_export as model_export
from codegen.runtime._model_export import NoModel, Wanted, is_printed

REFUSED, INTERRUPTED = 1, 130
EVERY = "all"
COMMAND = "python -m codegen models"


class Kind(StrEnum):
    """The supported kinds of models."""

    pydantic = "pydantic"
    msgspec = "msgspec"
    dataclass = "dataclass"
    typeddict = "typeddict"


def models(
    names: Annotated[
        list[str],
        typer.Argument(metavar="OPERATIONS...", help="Paths, `GET path` or platform.method; `all` for all schemas."),
    ],
    kind: Annotated[
        Kind,
        typer.Option(
            help="pydantic validates on construction, msgspec in decode and convert; dataclass and typeddict only "
            "through a validator such as pydantic's TypeAdapter."
        ),
    ],
    to: Annotated[Path, typer.Option(help="The folder to write to, one module per operation.", file_okay=False)],
    force: Annotated[bool, typer.Option("--force", help="Overwrite files that this command did not print.")] = False,
    specs: Annotated[
        Path, typer.Option(help="The folder with openapi.json and answers/.", exists=True, file_okay=False)
    ] = Path("specs"),
) -> None:
    """Write strict models of `data`: a field may be missing or null, but not have another type.

    Exit codes: 0 written, 1 something could not be written, 2 wrong usage, 130 Ctrl-C (the named modules are written).

    Example: python -m codegen models --kind pydantic --to models douyin.search_video_v4
    """
    try:
        known, files = operations(specs), store.load(specs).files
        present = Answers(overlay.load(specs).schemas, files)
        wanted = sorted(present.schemas) if EVERY in names else _recorded(known, present, names)
        failed = [key for key in wanted if not _write(key, present.schemas[key], known, kind, to, force=force)]
    except UnknownOperation as error:
        raise typer.BadParameter(str(error)) from error
    except Refused as error:
        typer.echo(f"Nothing written: {error}", err=True)
        raise typer.Exit(REFUSED) from error
    except OSError as error:
        if error.filename is None:  # an error of stdout, not of a module
            raise
        raise typer.BadParameter(f"{error.filename}: {error.strerror}") from error
    except KeyboardInterrupt:
        typer.echo("Interrupted: the modules named above are written, the others are not.", err=True)
        raise typer.Exit(INTERRUPTED) from None
    typer.echo(f"{to}: {counted(len(wanted) - len(failed), 'module')} of {kind} models")
    raise typer.Exit(REFUSED if failed and EVERY not in names else 0)


def _recorded(known: OperationIndex, present: Answers, names: Sequence[str]) -> list[str]:
    """Resolve the names to operations, each once."""
    gone = {way: key for key in present.schemas if key not in known.keys for way in (key, key.partition(" ")[2])}
    keys = list(dict.fromkeys(gone.get(name) or known.find(name) for name in names))
    for key in keys:
        if key not in present.schemas:
            raise UnknownOperation(f"{key} has no recorded answer; run `python -m codegen answers` on saved ones first")
    return keys


def _write(key: str, schema: Schema, known: OperationIndex, kind: Kind, to: Path, *, force: bool) -> bool:
    """Write one module and report it. Return False if it has no model or must not be overwritten."""
    path = to / f"{'_'.join(known.called(key))}.py"
    if path.exists() and not force and not is_printed(path.read_text("utf-8", "replace")):
        typer.echo(f"{path} was not printed by this command and was kept; --force overwrites it", err=True)
        return False
    try:
        text = model_export.models([Wanted(key, schema, known.class_of(key))], kind.value, COMMAND)
        changed = write_if_changed(path, text.encode())
    except NoModel as error:
        typer.echo(str(error), err=True)
        return False
    typer.echo(f"{'written  ' if changed else 'unchanged'} {path}")
    return True
