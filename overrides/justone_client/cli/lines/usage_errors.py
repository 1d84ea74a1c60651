"""Messages for words and options that no command expects: they name the option that was meant.

A word too many, by what it looks like, for the first of these options that the command has:

| word | option |
|---|---|
| a platform | `--platform` |
| a region | `--region` |
| a number | `--port` |
| an operation | `--operation` |
| a file of rows | `--items` |
| a file | `--ledger`, `--output` |
| any other word | `--search` |

Example: `justone list douyin` asks "did you mean --platform douyin?".
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from typing import Any, cast

import typer

from ...errors import JustOneError
from .. import lookup
from ..arguments import refuse_token
from ..exits import Misuse

__all__ = ["USAGE_ERROR", "in_our_words"]

USAGE_ERROR = cast("type[Exception]", typer.BadParameter.__base__)
"""Typer's `UsageError`, which only its private modules export."""


def in_our_words(error: Exception) -> Misuse | None:
    """Return a better message for Typer's error; None to print Typer's own.

    Args:
        error: A `USAGE_ERROR`.
    """
    ctx: Any = getattr(error, "ctx", None)
    if ctx is None:
        return None
    if option := getattr(error, "option_name", None):
        return _unknown_option(ctx, option, getattr(error, "possibilities", None))
    for pattern, words in _MESSAGES:
        if found := pattern.fullmatch(str(error)):
            return words(ctx, error, found)
    return None


def _unexpected(ctx: Any, _: Exception, found: re.Match[str]) -> Misuse:
    return _extra_words(ctx, found[1].split())


def _unknown_command(ctx: Any, _: Exception, found: re.Match[str]) -> Misuse:
    name, path, commands = found[1], ctx.command_path, ctx.command.commands
    if name == "help":
        return Misuse(f"{path} has no command 'help'; write `{path} --help`, or `{path} COMMAND --help`")
    inner = [f"`{path} {group} {name}`" for group, one in commands.items() if name in getattr(one, "commands", ())]
    if inner:
        return Misuse(f"{path} has no command {name!r}; did you mean {' or '.join(inner)}?")
    return Misuse(f"{path} has no command {name!r}; the commands are {', '.join(sorted(commands))}")


def _not_a_number(_: Any, error: Exception, found: re.Match[str]) -> Misuse | None:
    parameter: Any = getattr(error, "param", None)
    if parameter is None:
        return None
    variable = f" (or {parameter.envvar})" if parameter.envvar else ""
    kind = "a number" if found[2] == "float" else "a whole number"
    return Misuse(f"{parameter.opts[0]}{variable} must be {kind}, got {found[1]}")


_MESSAGES: tuple[tuple[re.Pattern[str], Callable[[Any, Exception, re.Match[str]], Misuse | None]], ...] = (
    (re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((.+)\)", re.DOTALL), _unexpected),
    (re.compile(r"No such command '(.+)'\.", re.DOTALL), _unknown_command),  # with a suggestion it is longer
    (re.compile(r"('.*') is not a valid (int|integer|float)(?: range)?\.", re.DOTALL), _not_a_number),
)


def _unknown_option(ctx: Any, option: str, possibilities: object) -> Misuse | None:
    try:
        refuse_token(option)
    except Misuse as error:
        return error
    name = option.removeprefix("--")
    if any(name in parameter.opts for parameter in ctx.command.params):  # an argument; options have dashes there
        return Misuse(f"{option} does not exist, as {name} is an argument; write its value alone")
    if possibilities or ctx.parent is not None:
        return None
    return _in_front_of_the_command(ctx.command, option)


def _in_front_of_the_command(group: Any, option: str) -> Misuse | None:
    from justone_generated._nearest import closest

    parameters = (parameter for command in group.commands.values() for parameter in command.params)
    known = sorted({name for parameter in parameters for name in parameter.opts if name.startswith("--")})
    if option in known:
        return Misuse(f"{option} stands in front of the command; write it after the command")
    meant = closest(option, known, 0.75)
    return Misuse(f"No such option: {option}; did you mean {meant}? Write it after the command.") if meant else None


def _extra_words(ctx: Any, words: list[str]) -> Misuse:
    taken = [str(value) for name in _ARGUMENTS if (value := ctx.params.get(name)) is not None]
    options = {name for parameter in ctx.command.params for name in parameter.opts if name.startswith("--")}
    for said in ([*taken, *words], words):
        for name, read in _READERS:
            if name in options and (value := read(said)):
                return Misuse(f"Unexpected {_quoted(said)}; did you mean {name} {shlex.quote(value)}?")
    return Misuse(f"Unexpected {_quoted(words)}; leave it out, or see `{ctx.command_path} --help`")


def _quoted(words: list[str]) -> str:
    return f"word{'s' * (len(words) > 1)} {' '.join(words)!r}"


_ARGUMENTS = ("plan",)
"""Arguments that may have taken the first of several words that belong together."""


def _platform(words: list[str]) -> str | None:
    return _looked_up(lambda: lookup.platform(words[0])) if len(words) == 1 else None


def _operation(words: list[str]) -> str | None:
    def found() -> str:
        one = lookup.operation(words)
        return f"{one.platform}.{one.name}"

    return _looked_up(found)


def _looked_up(find: Callable[[], str]) -> str | None:
    try:
        return find()
    except JustOneError:
        return None


def _matching(pattern: str) -> Callable[[list[str]], str | None]:
    return lambda words: words[0] if len(words) == 1 and re.fullmatch(pattern, words[0]) else None


_READERS: tuple[tuple[str, Callable[[list[str]], str | None]], ...] = (
    ("--platform", _platform),
    ("--region", _matching("global|cn|auto")),
    ("--port", _matching("[0-9]+")),
    ("--operation", _operation),
    ("--items", _matching(r".+\.(?:csv|jsonl|parquet)|run:.+")),
    ("--ledger", _matching(r".+[./\\:].+")),
    ("--output", _matching(r".+\.\w+")),
    ("--search", " ".join),
)
