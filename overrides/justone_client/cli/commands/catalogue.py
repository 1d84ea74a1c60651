"""`justone list` and `justone show`: browse the catalogue, without a network."""

from __future__ import annotations

import inspect
import re
import sys
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from justone_generated.index import PLATFORMS

from ..._requests.aliases import ALIASES
from ..._requests.operations import all_operations
from ..._requests.search_words import search_words
from .. import explanation, lookup
from ..completion import offer_words
from ..exits import Misuse
from ..language import Lang, column_titles, in_language, worded
from ..options import AsJson, Platform
from ..terminal.output import print_note, put, write, write_json
from ..terminal.wrapping import wrapped
from .models import refuse_unrecorded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation

    from ..language import Language

__all__ = ["list_operations", "show"]

# JSON keys: those of `Operation` that keep their names, and those of a `Parameter` in its order.
_SAME = ("method", "path", "title", "version", "formerly", "deprecated", "family", "recommended", "hidden")
_PARAMETER = ("name", "python_name", "type", "required", "values")


def list_operations(
    platform: Platform = None,
    search: Annotated[
        str | None, typer.Option(metavar="WORDS", help="Only operations with all these words; former titles count.")
    ] = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """List operations: platform, name, method and path, title.

    In a pipe, tabs separate the columns; † marks deprecated operations.

    \b
    Examples:
      justone list --search "video comment"
      justone list --platform douyin_xingtu --json
    """
    _refuse_no_words(search)
    language = in_language(lang)
    wanted = lookup.platform(platform) if platform is not None else None
    found = [one for one in all_operations() if wanted in (None, one.platform) and _has(one, search)]
    if as_json:
        write_json([_described(one) for one in found])
    elif sys.stdout.isatty():
        _print_table(found, language)
    elif found:
        write("\n".join("\t".join(_row(one, language)) for one in found))
    print_note(f"{len(found)} of {len(all_operations())} operations")


def _refuse_no_words(search: str | None) -> None:
    """Refuse a search without words, which would list everything.

    Raises:
        Misuse: The search has no letters or digits, or bytes in another encoding.
    """
    if search is None:
        return
    if any("\ud800" <= char <= "\udfff" for char in search):
        raise Misuse("--search is not valid text in this terminal's encoding; set LC_ALL=C.UTF-8")
    if not _words(search).split():
        raise Misuse(f"--search {search!r} has no letters or digits; leave it out to list everything")


def show(
    operation: Annotated[
        list[str],
        typer.Argument(
            help="PLATFORM OPERATION, PLATFORM.OPERATION, method and path, or a unique name.",
            autocompletion=offer_words,
        ),
    ],
    prices: Annotated[
        str | None,
        typer.Option(
            "--prices", metavar="SHEET", envvar="JUSTONE_PRICES", help="A price sheet (.csv, .xlsx), to show the price."
        ),
    ] = None,
    lang: Lang = None,
    as_json: AsJson = False,
    schema: Annotated[bool, typer.Option("--schema", help="Print only the JSON Schema of data.")] = False,
) -> None:
    """Show one operation: what it does, its parameters with their values, how to call it.

    --schema prints what recorded answers had in data. Nothing in it is required.

    \b
    Examples:
      justone show douyin search_video_v4
      justone show douyin search_video_v4 --schema
      justone show GET /api/douyin/search-video/v4 --lang zh
    """
    from ..._billing.prices import Prices
    from ...agents.description import describe

    found = lookup.operation(operation)
    if not found.name:
        raise Misuse(f"{found.key} is unknown to this version of the package; `justone search ...` finds others.")
    if schema:
        _print_schema(found)
        return
    language = in_language(lang)
    described = describe(found, language=language, prices=None if prices is None else Prices.read(prices))
    if as_json:
        fields = _fields(found)
        formats = {f"{name}{place}": one for name, field in fields.items() for place, one in field.formats.items()}
        types = {name: field.text for name, field in fields.items()}
        write_json(_described(found) | {"fields": types, "formats": formats} | explanation.as_json(described))
        return
    text = _documentation(found) if language == "en" or found.gone else explanation.chinese_head(described)
    text = wrapped(_joined(text))
    write(f"{found.platform} {found.name}{_state(found, language)}\n{found.key}\n\n{text}\n")
    if found.gone:
        return
    if found.answer is not None:
        listed = "".join(
            f"\n    {name}: {field.text}{explanation.bracketed(field.meaning, language)}"
            for name, field in _fields(found, language).items()
        )
        holds, ends = ("What data holds, ", ":") if language == "en" else ("data 的字段，类型为 ", "：")
        write(wrapped(f"{holds}{_data_type(found)}{_where_from(found, language)}{ends}{listed}\n"))
        if item := explanation.item_fields(described):
            write(wrapped(f"{item}\n"))
    write("\n\n".join(explanation.sections(described)))


def _joined(text: str) -> str:
    """Return documentation for a terminal with each paragraph and each parameter on one line."""
    return re.sub(r"(?<=[^\n:])\n(?=\w)|\n {8}(?=[^\s-])", " ", text) if sys.stdout.isatty() else text


def _print_schema(operation: Operation[Any]) -> None:
    """Print the JSON Schema of the data of an operation.

    Raises:
        Misuse: No answer was recorded.
    """
    from justone_generated._answer_schemas import schema_of
    from justone_generated._json_schema import DIALECT, lenient

    refuse_unrecorded([operation])
    write_json({"$schema": DIALECT, "title": f"data of {operation.key}", **lenient(schema_of(operation.key) or {})})


def _state(operation: Operation[Any], language: Language) -> str:
    """Return the operation's state in brackets, empty for most."""
    says = {
        "gone": bool(operation.gone),
        "deprecated": operation.deprecated,
        f"recommended for {operation.family}": operation.recommended,
        "not in the provider's documentation": operation.hidden,
    }
    words = ", ".join(word for word, applies in says.items() if applies)
    return explanation.bracketed(worded(words, language), language)


def _has(operation: Operation[Any], search: str | None) -> bool:
    others = (alias for alias, platforms in ALIASES.items() if operation.platform in platforms)
    named = (PLATFORMS[operation.platform], *_row(operation), *operation.formerly, *others)
    said = (*named, operation.family or "", *search_words(operation.key)) if search else named
    text = " ".join(map(_words, said))
    return all(word in text for word in _words(search or "").split())


def _words(text: str) -> str:
    """Normalize to lower case with spaces: `Author-Base-Info (V1)` becomes `author base info v1 `."""
    return re.sub(r"[\W_]+", " ", text.lower())


def _row(operation: Operation[Any], language: Language = "en") -> tuple[str, str, str, str]:
    mark = " †" if operation.deprecated else ""
    return operation.platform, f"{operation.name}{mark}", operation.key, _title(operation, language)


def _title(operation: Operation[Any], language: Language) -> str:
    if language == "en":
        return operation.title
    from ...agents.texts import texts_of

    return texts_of(operation.key, language).get("title", operation.title)


def _print_table(operations: list[Operation[Any]], language: Language) -> None:
    from rich.console import Console
    from rich.table import Table

    printed = Table(box=None, header_style="bold", pad_edge=False)
    *names, last = column_titles(("platform", "operation", "title"), language)
    for column in names:
        printed.add_column(column, no_wrap=True)  # a name that is cut cannot be copied
    printed.add_column(last)
    for platform, name, _, title in (_row(one, language) for one in operations):
        printed.add_row(platform, name, title)
    console = Console(highlight=False, markup=False)
    with console.capture() as text:
        console.print(printed)
    put(text.get().rstrip("\n"))


def _described(operation: Operation[Any]) -> dict[str, Any]:
    return {
        "platform": operation.platform,
        "operation": operation.name,
        **{name: getattr(operation, name) for name in _SAME},
        "notes": [note._asdict() for note in operation.notes],
        "gone": operation.gone or None,
        "successor": operation.successor,
        "parameters": [dict(zip(_PARAMETER, one, strict=True)) for one in operation.parameters],
        "data_type": _data_type(operation),
    }


def _data_type(operation: Operation[Any]) -> str | None:
    return None if operation.answer is None else operation.answer.partition(":")[2]


def _where_from(operation: Operation[Any], language: Language) -> str:
    """Return the import of the answer's type, for annotations."""
    name = (_data_type(operation) or "").removeprefix("list[").removesuffix("]")
    module = f"from justone_generated.models.{operation.platform} import {name}"
    return "" if name == "Any" else explanation.bracketed(module, language)


class _Field(NamedTuple):
    """A field of an answer's record: its type, and what its values mean."""

    text: str
    formats: Mapping[str, str]
    """By place: `""` for its own values, `[]` for the items of its lists. Empty for most fields."""
    meaning: str
    """The formats in words."""


def _fields(operation: Operation[Any], language: Language = "en") -> dict[str, _Field]:
    """Return the fields of the record that `data` is or lists, by attribute; empty without a record."""
    if operation.answer is None:
        return {}
    from justone_generated._fields import fields
    from justone_generated._formats import MEANINGS, formats, meaning, of_field
    from justone_generated._record import record_named, resolve

    text, names = resolve(operation.answer)
    record = next(filter(None, (record_named(name, names) for name in re.findall(r"\w+", text))), None)
    if record is None:
        return {}
    described = {name: (field.text, of_field(formats(record), field.key)) for name, field in fields(record).items()}
    words = MEANINGS if language == "en" else _CHINESE
    return {name: _Field(text, places, meaning(places, words)) for name, (text, places) in described.items()}


_CHINESE = {
    "epoch-seconds": "秒级时间戳",
    "epoch-milliseconds": "毫秒级时间戳",
    "count": "以文本表示的数量",
    "json": "以文本表示的 JSON",
    "signed-url": "带签名的网址",
    "masked-price": "打码价格",
    "[]": "每一项：",
    "{}": "每个值：",
}
"""Format or place -> what `--lang zh` shows."""


def _documentation(operation: Operation[Any]) -> str:
    """Return the docstring of the method, as an editor shows it."""
    return inspect.cleandoc(lookup.method(operation).__doc__ or operation.title)
