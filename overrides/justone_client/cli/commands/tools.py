"""`justone tools` and `justone skill`: what an agent needs to choose and call operations."""

from __future__ import annotations

from importlib import resources
from typing import Annotated, Literal

import typer

from ..._requests.operations import all_operations
from .. import lookup
from ..completion import offer_names
from ..exits import Misuse
from ..language import Lang, in_language
from ..options import Platform
from ..terminal.output import print_note, put, write_json

__all__ = ["skill", "tools"]


def tools(
    operations: Annotated[
        list[str] | None,
        typer.Argument(help="Operations such as douyin.search_video_v4, or their paths.", autocompletion=offer_names),
    ] = None,
    form: Annotated[
        Literal["openai", "anthropic", "mcp", "json-schema"],
        typer.Option("--format", help="Whose form the definitions have."),
    ] = "json-schema",
    platform: Platform = None,
    prices: Annotated[
        str | None,
        typer.Option(
            "--prices", metavar="SHEET", envvar="JUSTONE_PRICES", help="A price sheet (.csv, .xlsx), to name prices."
        ),
    ] = None,
    lang: Lang = None,
) -> None:
    """Print operations as tools for a model: a JSON list for the `tools` of one request. Sends nothing.

    Tools are strict if all of them can be; otherwise stderr says why not.

    \b
    Examples:
      justone tools douyin.search_video_v4 weibo.get_fans_v1 --format openai
      justone tools --platform bilibili --format anthropic
    """
    from ..._billing.prices import Prices
    from ...agents.tools import definitions

    wanted = [lookup.operation([one]) for one in operations or ()]
    if platform is not None:
        name = lookup.platform(platform)
        wanted += [one for one in all_operations() if one.platform == name and not one.deprecated and one not in wanted]
    if not wanted:
        raise Misuse("Which operations? Name them, or --platform; `justone search` finds them.")
    found = definitions(
        wanted, form, language=in_language(lang), prices=None if prices is None else Prices.read(prices)
    )
    write_json(found.tools)
    for note in found.notes:
        print_note(note)


def skill() -> None:
    """Print SKILL.md, which tells an agent how to work with this command.

    \b
    Examples:
      justone skill > ~/.agents/skills/justone/SKILL.md
    """
    put(resources.files("justone_client.agents").joinpath("SKILL.md").read_text("utf-8").rstrip("\n"))
