"""`justone models`: print models that validate answers, for programs that want that at their own border."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ..._requests.operations import all_operations
from ..._values.counts import counted
from .. import lookup
from ..completion import offer_names
from ..exits import Misuse
from ..options import Platform
from ..tabular import Overwrite
from ..terminal.output import print_note, put
from ..terminal.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from justone_generated._base import Operation
    from justone_generated._model_export import Wanted

__all__ = ["models", "refuse_unrecorded"]

_COMMAND = "justone models"
_FEW = 5


def models(
    operations: Annotated[
        list[str] | None,
        typer.Argument(help="Operations such as douyin.search_video_v4, or their paths.", autocompletion=offer_names),
    ] = None,
    *,
    kind: Annotated[
        Literal["pydantic", "msgspec", "dataclass", "typeddict"], typer.Option("--kind", help="What to print.")
    ],
    platform: Platform = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="PLACE", help="One module NAME.py, or a folder for one module per operation."
        ),
    ] = None,
    overwrite: Overwrite = False,
) -> None:
    """Print models of `data` as Python, inferred from recorded answers. Sends nothing; needs the extra `models`.

    Nothing is required, and unknown keys pass; a value of another type is an error. pydantic validates on
    construction, msgspec in decode and convert; dataclass and typeddict need a validator such as pydantic's
    TypeAdapter.

    \b
    Examples:
      justone models douyin.search_video_v4 --kind pydantic > search_video.py
      justone models --platform weibo --kind msgspec --output weibo_models
    """
    wanted = _wanted(operations or (), platform)
    _refuse_without_extra()
    from justone_generated import _model_export as model_export

    modules = _modules(wanted, output)
    if output is not None:
        for path in modules:
            _refuse_foreign(Path(path), overwrite=overwrite)
    try:
        texts = {path: model_export.models(some, kind, _COMMAND) for path, some in modules.items()}
    except model_export.NoModel as error:
        raise Misuse(f"Nothing was printed: {error}") from None
    if output is None:
        put(texts[""].rstrip("\n"))
        return
    for path, text in texts.items():
        _write(Path(path), text)
    files = "" if output.suffix == ".py" else f", {counted(len(texts), 'file')}"
    print_note(f"Wrote {kind} models of {counted(len(wanted), 'operation')} to {output}{files}")


def refuse_unrecorded(operations: Sequence[Operation[Any]]) -> None:
    """Refuse operations without a recorded answer.

    Raises:
        Misuse: Names them, and versions that have one.
    """
    from justone_generated._answer_schemas import recorded

    known = recorded()
    missing = [one for one in operations if one.key not in known]
    if not missing:
        return
    names = ", ".join(f"{one.platform}.{one.name}" for one in missing[:_FEW])
    more = f" and {len(missing) - _FEW} more" if len(missing) > _FEW else ""
    families = {one.family for one in missing if one.family}
    others = [one for one in all_operations() if one.family in families and one.key in known]
    hint = f"these have one: {', '.join(f'{one.platform}.{one.name}' for one in others[:_FEW])}" if others else ""
    raise Misuse(
        f"No answer of {names}{more} was recorded, so the fields of data are unknown; "
        f"{hint or 'read answer.data as plain JSON'}."
    )


def _wanted(names: Sequence[str], platform: str | None) -> list[Operation[Any]]:
    """Return the named operations, each once, and those of the platform that have recorded answers.

    Raises:
        Misuse: An operation is unknown or unrecorded, or none is wanted.
    """
    from justone_generated._answer_schemas import recorded, schema_of
    from justone_generated._json_schema import says_something

    named = list(dict.fromkeys(lookup.operation([one]) for one in names))
    refuse_unrecorded(named)
    if platform is not None:
        of = lookup.platform(platform)
        all_of = [one for one in all_operations() if one.platform == of and one not in named]
        known = recorded()
        found = [one for one in all_of if one.key in known and says_something(schema_of(one.key) or {})]
        if found and len(found) < len(all_of):
            print_note(f"Left out: {counted(len(all_of) - len(found), 'operation')} of {of} without a recorded answer.")
        named += found
        if not named:
            raise Misuse(f"No operation of {of} has a recorded answer; read answer.data as plain JSON.")
    if not named:
        raise Misuse("Which operations? Name them, or --platform; `justone search` finds them.")
    return named


def _modules(operations: Sequence[Operation[Any]], output: Path | None) -> Mapping[str, list[Wanted]]:
    """Return what each file holds; stdout is one without a name."""
    if output is None or output.suffix == ".py":
        return {"" if output is None else str(output): [_of(one, shared=len(operations) > 1) for one in operations]}
    if output.exists() and not output.is_dir():
        raise Misuse(f"{output} is a file, but not NAME.py; give a folder, or a file that ends in .py")
    return {str(output / f"{one.platform}_{one.name}.py"): [_of(one, shared=False)] for one in operations}


def _of(operation: Operation[Any], *, shared: bool) -> Wanted:
    """Return an operation with its schema and the name of its model, which has the platform in a shared module."""
    from justone_generated._answer_schemas import schema_of
    from justone_generated._model_export import Wanted

    words = f"{operation.platform}_{operation.name}" if shared else operation.name
    name = "".join(word[:1].upper() + word[1:] for word in words.split("_"))
    return Wanted(operation.key, schema_of(operation.key) or {}, name)


def _refuse_without_extra() -> None:
    from importlib.util import find_spec

    if find_spec("datamodel_code_generator") is None:
        raise Misuse("justone models needs datamodel-code-generator: pip install 'justone-client[cli,models]'")


def _refuse_foreign(path: Path, *, overwrite: bool) -> None:
    """Refuse to replace a file that this command did not print.

    Raises:
        Misuse: It is something else, or cannot be read.
    """
    from justone_generated._model_export import is_printed

    try:
        is_other = not overwrite and path.exists() and not is_printed(path.read_text("utf-8", "replace"))
    except OSError as error:
        raise Misuse(f"{path} cannot be read: {error.strerror}; choose another --output") from None
    if is_other:
        raise Misuse(f"{path} exists, and was not printed by this command; give --overwrite, or another --output")


def _write(path: Path, text: str) -> None:
    """Write a file and its folder.

    Raises:
        Misuse: It cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text)
    except OSError as error:
        raise Misuse(f"{path} cannot be written: {error.strerror}; choose another --output") from None
