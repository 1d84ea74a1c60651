"""Typer's classes, taught two things: how `call` reads its line, and that no expected error ends in a traceback."""

from __future__ import annotations

import errno
import sys
from typing import Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from ..errors import JustOneError
from .arguments import CallLine, split
from .completion import offer_parameters
from .exits import UNWRITTEN, exit_code
from .terminal.output import NotWritten, abandon, in_words_of_the_shell, take_any_character, tell

__all__ = ["CallCommand", "Justone", "line_of"]


class Justone(TyperGroup):
    """The group of all commands; errors of this package become one line on stderr and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except JustOneError as error:
            tell(f"justone: {in_words_of_the_shell(str(error))}")
            raise typer.Exit(exit_code(error)) from None
        except BrokenPipeError:  # `justone list | head`: who reads has enough
            abandon(sys.stdout)
            raise typer.Exit(0) from None

    def main(self, *args: Any, **settings: Any) -> Any:
        """Run it for this process; a stdout that takes nothing more ends it, also in the middle of `--help`."""
        try:
            _refuse_closed_stdout()
            take_any_character()
            return super().main(*args, **settings)
        except OSError as error:
            if not isinstance(error, NotWritten) and error.errno not in _FULL:
                raise
            tell(f"justone: could not write: {error.strerror}")
            if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]
                abandon(sys.stdout)
            sys.exit(UNWRITTEN)


_FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO)
"""What Typer's own writes can meet."""


def _refuse_closed_stdout() -> None:
    """Before anything is paid for: Python drops what is printed to a stdout that `>&-` closed."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise NotWritten(errno.EBADF, "stdout is closed")


class CallCommand(TyperCommand):
    """`call`: the operation's parameters are no options of ours, and are taken out before Typer reads the rest."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Leave the parameters in the context, where `line_of` finds them."""
        line = split(args, self._options(ctx), lenient=ctx.resilient_parsing)
        ctx.obj = line
        words = ["--", *line.words[:2]] if line.words else []
        return super().parse_args(ctx, [*line.options, *words])

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The operation's parameters first, then the options of `call`."""
        offers = offer_parameters(ctx.obj, incomplete) if isinstance(ctx.obj, CallLine) else []
        own = [] if isinstance(ctx.obj, CallLine) and ctx.obj.pending else super().shell_complete(ctx, incomplete)
        return [*(_Offered(value, help_text) for value, help_text in offers), *own]

    def _options(self, ctx: Any) -> dict[str, bool]:
        known: dict[str, bool] = {}
        for parameter in self.get_params(ctx):
            takes_value = not getattr(parameter, "is_flag", False)
            known |= dict.fromkeys((*parameter.opts, *parameter.secondary_opts), takes_value)
        return {spelling: takes_value for spelling, takes_value in known.items() if spelling.startswith("-")}


class _Offered(NamedTuple):
    """What Typer's shell scripts need of an offer."""

    value: str
    help: str
    type: str = "plain"


def line_of(ctx: typer.Context) -> CallLine:
    """What `CallCommand` took from the line."""
    line: CallLine = ctx.obj
    return line
