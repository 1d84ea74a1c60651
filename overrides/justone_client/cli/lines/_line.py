"""Typer classes that read the command line of `call` and print expected errors without a traceback."""

from __future__ import annotations

import errno
import sys
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from ...errors import JustOneError
from ..arguments import CallLine, split
from ..completion import offer_parameters
from ..exits import UNWRITTEN, exit_code
from ..explanation import parameters_help
from ..language import in_language
from ..settings.wrong import WrongFile
from ..terminal.output import NotWritten, abandon, escape_unencodable, print_note, with_option_names
from ..terminal.wrapping import wrapped
from .usage_errors import USAGE_ERROR, in_our_words

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..language import Language

__all__ = ["CallCommand", "Justone"]


class Justone(TyperGroup):
    """The group of all commands. Errors of this package become a line on stderr and an exit code."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the options in front of the command."""
        with _reported():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        try:
            with _reported():
                return super().invoke(ctx)
        except BrokenPipeError:  # `justone list | head`: the reader has enough
            abandon(sys.stdout)
            raise typer.Exit(0) from None

    def main(self, *args: Any, **settings: Any) -> Any:
        """Run the command line. An unwritable stdout ends it, even during `--help`."""
        try:
            # `>&-`: Python would drop all output; refused before anything is paid for.
            if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
                raise NotWritten(errno.EBADF, "stdout is closed")
            escape_unencodable()
            return super().main(*args, **settings)
        except OSError as error:
            if not isinstance(error, NotWritten) and error.errno not in _FULL:
                raise
            print_note(f"justone: could not write: {error.strerror}")
            if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]
                abandon(sys.stdout)
            sys.exit(UNWRITTEN)


_FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO)
"""Errors of Typer's own writes."""


@contextmanager
def _reported() -> Generator[None]:
    """Print errors of this package as a line on stderr, and Typer's as one where ours says more; then exit."""
    try:
        yield
    except JustOneError as error:
        raise _printed(error) from None
    except USAGE_ERROR as error:
        ours = in_our_words(error)
        if ours is None:
            raise
        raise _printed(ours) from None


def _printed(error: JustOneError) -> typer.Exit:
    """Print an error and return the exit of the program."""
    text = str(error) if isinstance(error, WrongFile) else with_option_names(str(error))
    print_note(wrapped(f"justone: {text}", sys.stderr))
    for note in getattr(error, "__notes__", ()):
        print_note(note)
    return typer.Exit(exit_code(error))


class CallCommand(TyperCommand):
    """The class of `call`: it removes the operation's parameters from the line before Typer parses it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Store the split line in the context, as `ctx.obj`."""
        line = split(args, self._options(ctx), lenient=ctx.resilient_parsing)
        ctx.obj = line
        words = ["--", *line.words[:2]] if line.words else []
        return super().parse_args(ctx, [*line.options, *words])

    def format_help_text(self, ctx: Any, formatter: Any) -> None:
        """Write the help, and the parameters of the operation if the line names one."""
        super().format_help_text(ctx, formatter)
        line = ctx.obj
        if isinstance(line, CallLine) and line.operation is not None and line.operation.name:
            formatter.write(f"\n{parameters_help(line.operation, _language(line))}\n")

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """Complete the operation's parameters first, then the options of `call`."""
        offers = offer_parameters(ctx.obj, incomplete) if isinstance(ctx.obj, CallLine) else []
        own = [] if isinstance(ctx.obj, CallLine) and ctx.obj.pending else super().shell_complete(ctx, incomplete)
        return [*(_Completion(value, help_text) for value, help_text in offers), *own]

    def _options(self, ctx: Any) -> dict[str, bool]:
        """Return all spellings of options, and whether each takes a value."""
        return {
            spelling: not getattr(parameter, "is_flag", False)
            for parameter in self.get_params(ctx)
            for spelling in (*parameter.opts, *parameter.secondary_opts)
            if spelling.startswith("-")
        }


def _language(line: CallLine) -> Language:
    """Return the language of a help text. `--help` is handled before other options, so this reads the line."""
    given = dict(pairwise(line.options)).get("--lang")
    return in_language("zh" if given == "zh" else "en" if given == "en" else None)


class _Completion(NamedTuple):
    """A completion in the form that Typer's shell scripts need."""

    value: str
    help: str
    type: str = "plain"
