"""`justone search`: find operations by what they do, without a network."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from .. import lookup
from ..exits import FAILED, Misuse
from ..language import Lang, column_titles, in_language, worded
from ..options import AsJson, Platform
from ..terminal.output import print_note, put, write, write_json
from ..terminal.wrapping import Words, longest_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    from ..._search.results import FoundOperation, FoundVersion
    from ..language import Language

__all__ = ["search"]

_REASONS = 18
"""Columns for the reasons beside the titles, at least."""


def search(
    words: Annotated[list[str], typer.Argument(help="What you look for, in English, Chinese or both.")],
    platform: Platform = None,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="The most results.")] = 10,
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
    elif found and sys.stdout.isatty():
        _print_results(found, language)
    elif found:
        write("\n".join("\t".join(_row(one, language)) for one in found))
    if not found:
        print_note(f"Nothing found for {text!r}; `justone list` shows every operation.")
        print_note("Name the thing and the platform, in English or Chinese, such as: weibo comments")
        raise typer.Exit(FAILED)


def _row(found: FoundOperation, language: Language) -> tuple[str, ...]:
    one = found.operation
    remarks = [worded("; ".join(texts), language) for texts in (found.lacks, found.reasons)]
    return one.platform, one.name, one.key, _title(found, language), *remarks


def _title(found: FoundOperation, language: Language) -> str:
    return found.title_zh if language == "zh" and found.title_zh else found.title


def _print_results(found: Sequence[FoundOperation], language: Language) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, markup=False)
    texts = [
        _Texts(
            Text(f"{one.operation.platform}\n{one.operation.name}"),
            _said(one, language),
            Text(worded("; ".join(one.reasons), language), style="dim"),
        )
        for one in found
    ]
    headers = _Texts(*map(Text, column_titles(("operation", "title", "found by"), language)))
    with console.capture() as captured:
        console.print(_table(headers, texts, console.width) or _below_each_other(texts))
    put("\n".join(line.rstrip() for line in captured.get().rstrip("\n").splitlines()))


class _Texts(NamedTuple):
    """What a terminal shows of a result."""

    name: Text
    said: Text
    reasons: Text


def _table(headers: _Texts, texts: list[_Texts], width: int) -> Table | None:
    """Return the results as a table, None if a name would be broken or the reasons be squeezed."""
    from rich.table import Table

    names, said, reasons = (max(map(_width, column)) for column in zip(headers, *texts, strict=True))
    left = width - names - 4
    whole = max(longest_word(one.said.plain) for one in (headers, *texts))
    if left < whole + min(reasons, _REASONS):
        return None
    for_said = min(said, max(whole, left - reasons, left // 2), left - min(reasons, _REASONS))
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column(headers.name, no_wrap=True)  # a name that is cut cannot be copied
    table.add_column(headers.said, width=for_said)
    table.add_column(headers.reasons, width=left - for_said)
    for one in texts:
        table.add_row(one.name, Words(one.said), Words(one.reasons))
    return table


def _below_each_other(texts: list[_Texts]) -> Group:
    """Return the results for a narrow terminal: the name, below it the rest."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    return Group(
        *(
            part
            for one in texts
            for part in (
                Text(" ".join(one.name.plain.split("\n")), style="bold", overflow="fold"),
                Padding(Words(one.said), (0, 0, 0, 4)),
                Padding(Words(one.reasons), (0, 0, 0, 4)),
            )
        )
    )


def _said(found: FoundOperation, language: Language) -> Text:
    """Return the title, what the version lacks, and its other versions."""
    from rich.text import Text

    said = Text(_title(found, language))
    if found.lacks:  # magenta is readable on a dark and on a light background, yellow is not
        said.append(f"\n{worded('; '.join(found.lacks), language)}", style="magenta")
    if others := found.versions[1:]:
        names = ", ".join(version.operation.version or version.operation.name for version in others)
        said.append(f"\n{worded(f'more versions: {names}', language)}", style="dim")
    return said


def _width(text: Text) -> int:
    return max(line.cell_len for line in text.split("\n"))


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
