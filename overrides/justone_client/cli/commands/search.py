"""`justone search`: find operations by what they do, without a network."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .. import lookup
from ..exits import FAILED, Misuse
from ..language import Lang, column_titles, in_language, worded
from ..options import AsJson, Platform
from ..terminal.output import print_note, put, write, write_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._search.results import FoundOperation, FoundVersion
    from ..language import Language

__all__ = ["search"]


def search(
    words: Annotated[list[str], typer.Argument(help="What you look for, in English, Chinese or both.")],
    platform: Platform = None,
    limit: Annotated[int, typer.Option(min=1, help="The most results.")] = 10,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Find operations by what they do, best first, with the reason. Sends nothing.

    Names of platforms in both languages (xhs, 星图, b站), synonyms and misspelt words are understood. Versions of an
    operation are one result: the one to call, with what it lacks if it is deprecated or undocumented.

    \b
    Examples:
      justone search comments of an xhs note
      justone search 星图达人粉丝 --limit 3
      justone search followers --platform weibo --json
    """
    text = " ".join(words)
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise Misuse("The words are not valid text in this terminal's encoding; set LC_ALL=C.UTF-8")
    from ..._search.search import search as found_for

    language = in_language(lang)
    found = found_for(text, platform=None if platform is None else lookup.platform(platform), limit=limit)
    if as_json:
        write_json([_described(one) for one in found])
    elif sys.stdout.isatty():
        _print_results(found, language)
    elif found:
        write("\n".join("\t".join(_row(one, language)) for one in found))
    if not found:
        print_note(
            f"Nothing found for {text!r}. Name the thing and the platform, such as `justone search weibo comments`,"
        )
        print_note("in English or Chinese; `justone list` shows every operation.")
        raise typer.Exit(FAILED)


def _row(found: FoundOperation, language: Language) -> tuple[str, ...]:
    one = found.operation
    remarks = [worded("; ".join(texts), language) for texts in (found.lacks, found.reasons)]
    return one.platform, one.name, one.key, _title(found, language), *remarks


def _title(found: FoundOperation, language: Language) -> str:
    return found.title_zh if language == "zh" and found.title_zh else found.title


def _print_results(found: Sequence[FoundOperation], language: Language) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    printed = Table(box=None, header_style="bold", pad_edge=False)
    columns = column_titles(("operation", "title", "found by"), language)
    printed.add_column(columns[0], no_wrap=True)  # a name that is cut cannot be copied
    printed.add_column(columns[1], overflow="fold")
    printed.add_column(columns[2])
    for one in found:
        name = Text(f"{one.operation.platform}\n{one.operation.name}")
        title = Text(_title(one, language))
        if one.lacks:
            title.append(f"\n{worded('; '.join(one.lacks), language)}", style="yellow")
        if others := one.versions[1:]:
            names = ", ".join(version.operation.version or version.operation.name for version in others)
            title.append(f"\n{worded(f'more versions: {names}', language)}", style="dim")
        printed.add_row(name, title, Text(worded("; ".join(one.reasons), language), style="dim"))
    console = Console(highlight=False, markup=False)
    with console.capture() as text:
        console.print(printed)
    put(text.get().rstrip("\n"))


def _described(found: FoundOperation) -> dict[str, Any]:
    return {
        **_version(found.versions[0]),
        "title": found.title,
        "title_zh": found.title_zh or None,
        "score": found.score,
        "reasons": list(found.reasons),
        "versions": [_version(one) for one in found.versions],
    }


def _version(version: FoundVersion) -> dict[str, Any]:
    one = version.operation
    return {
        "platform": one.platform,
        "operation": one.name,
        "key": one.key,
        "version": one.version,
        "recommended": one.recommended,
        "lacks": list(version.lacks),
    }
