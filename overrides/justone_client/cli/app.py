"""The app with all commands."""

from __future__ import annotations

from typing import Annotated

import typer

from .commands.account.balance import balance
from .commands.account.init import init
from .commands.account.usage import usage
from .commands.call import call
from .commands.catalogue import list_operations, show
from .commands.changes import changes
from .commands.check import check
from .commands.mcp import mcp
from .commands.models import models
from .commands.run.app import run
from .commands.sandbox import sandbox
from .commands.search import search
from .commands.service import ping, print_version, version
from .commands.tools import skill, tools
from .commands.walk import walk
from .exits import EXITS
from .lines._line import CallCommand, Justone

__all__ = ["app"]

_CODES = "\n".join(f"  {row.code:>3}  {row.meaning}" for row in EXITS)
_HELP = f"""Just One API for the shell: find operations, call them, ping the service, run a sandbox.

\b
Examples:
  justone search comments of an xhs note
  justone show douyin search_video_v4
  justone call douyin search_video_v4 --keyword cats
  justone walk weibo get_fans_v1 --uid 2803301701 --max-items 100

\b
Exit codes:
{_CODES}
"""

app: typer.Typer = typer.Typer(
    cls=Justone,
    help=_HELP,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)


@app.callback()
def _options(  # pyright: ignore[reportUnusedFunction] - registered by Typer
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback prints it
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options before the command; the settings file gives the command's options their defaults."""
    from .settings.defaults import defaults  # not for `--help`

    ctx.default_map = defaults(ctx.invoked_subcommand)


app.command("call", cls=CallCommand, no_args_is_help=True)(call)
app.command("walk", cls=CallCommand, no_args_is_help=True)(walk)
app.command("list")(list_operations)
app.command("show", no_args_is_help=True)(show)
app.command("search", no_args_is_help=True)(search)
app.command("tools")(tools)
app.command("skill")(skill)
app.command("models", no_args_is_help=True)(models)
app.command("mcp")(mcp)
app.command("changes")(changes)
app.command("check", no_args_is_help=True)(check)
app.command("balance")(balance)
app.command("usage")(usage)
app.command("init")(init)
app.command("ping")(ping)
app.command("sandbox")(sandbox)
app.add_typer(run, name="run", help="Make many calls that survive crashes, from a file into a journal.")
app.command("version")(version)
