"""Split the command line of `call` into the client's options, the operation, and the operation's parameters.

Parameters are data, so Typer cannot declare them. Some operations have a parameter called `region` or `platform`:

| word | before the operation | after the operation |
|---|---|---|
| `--name`, a parameter of the operation | option of `call`, or unknown | parameter |
| `--name`, an option of `call` only | option | option |
| `--name`, neither | option, which Typer refuses | parameter, refused later with the nearest name |
| a word without dashes | part of the operation's name | refused |

Example: in `justone call --region cn douyin find --region Beijing`, the first `--region` is the client's, the second a
parameter of the operation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import JustOneError
from . import lookup
from .exits import Misuse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from justone_generated._base import Operation, Parameter

__all__ = ["CallLine", "parameter_of", "refuse_token", "split"]


_TOKENS = ("--token", "--api-key", "--apikey", "--api-token")


@dataclass(slots=True)
class CallLine:
    """The parts of a command line of `call`."""

    options: list[str] = field(default_factory=list)
    """The options of `call` itself, for Typer."""
    words: list[str] = field(default_factory=list)
    """The words that name the operation."""
    operation: Operation[Any] | None = None
    parameters: dict[str, str] = field(default_factory=dict)
    """Values by wire name; unknown names as typed."""
    pending: str | None = None
    """The last parameter if it has no value yet, for shell completion."""


def split(args: Sequence[str], options: Mapping[str, bool], *, lenient: bool = False) -> CallLine:
    """Split a command line.

    Args:
        args: The words after `justone call`.
        options: The options of `call`, and whether each takes a value.
        lenient: Accept an unfinished line, for shell completion.

    Raises:
        Misuse: There is a word too many, a parameter is repeated or has no value, or the operation does not exist.
    """
    line = CallLine()
    rest = list(args)
    while rest:
        word = rest.pop(0)
        if not word.startswith("-"):
            _add_word(line, word, lenient)
        elif _is_parameter(line, word, options):
            if not lenient:
                _refuse_misspelt_option(line, word, options)
            _add_parameter(line, word, rest, lenient)
        else:
            if not lenient and word.partition("=")[0] not in options:
                refuse_token(word)
            line.options.append(word)
            if options.get(word) and rest:
                line.options.append(rest.pop(0))
    return line


def parameter_of(operation: Operation[Any], spelling: str) -> Parameter | None:
    """Find a parameter by wire or Python name; dashes may replace underscores."""
    for parameter in operation.parameters:
        if spelling == parameter.name or spelling.replace("-", "_") in (parameter.python_name, parameter.name):
            return parameter
    return None


def _add_word(line: CallLine, word: str, lenient: bool) -> None:
    if line.operation is not None:
        if lenient:
            return
        raise Misuse(f"Unexpected word {word!r}; write parameters as --name value")
    line.words.append(word)
    if not lookup.is_complete(line.words):
        return
    try:
        line.operation = lookup.operation(line.words)
    except JustOneError:
        if not lenient:
            raise


def _is_parameter(line: CallLine, word: str, options: Mapping[str, bool]) -> bool:
    if line.operation is None or not word.startswith("--"):
        return False
    name = word[2:].partition("=")[0]
    return parameter_of(line.operation, name) is not None or word.partition("=")[0] not in options


def _refuse_misspelt_option(line: CallLine, word: str, options: Mapping[str, bool]) -> None:
    """Reject an unknown parameter that is nearly an option. Any other one is refused later, with the nearest parameter.

    Raises:
        Misuse: Names the option.
    """
    operation, spelling = line.operation, word[2:].partition("=")[0]
    if operation is None or not operation.name or parameter_of(operation, spelling):
        return
    refuse_token(word)
    from justone_generated._nearest import closest

    parameters = [name for one in operation.parameters for name in (one.name, one.python_name)]
    own = [name[2:] for name in options if name.startswith("--")]
    if word == "--json":
        raise Misuse("--json is no option of walk: its items are JSON lines already; leave it out")
    meant = closest(spelling, [*parameters, *own], 0.75)
    if meant in own and meant not in parameters:
        raise Misuse(f"--{spelling} is neither a parameter of {operation.name} nor an option; did you mean --{meant}?")


def refuse_token(word: str) -> None:
    """Reject the token as an option.

    Raises:
        Misuse: Says how to give it.
    """
    if word.partition("=")[0] in _TOKENS:
        raise Misuse(
            f"{word.partition('=')[0]} does not exist, as others on this machine can read command lines;"
            " set JUSTONEAPI_TOKEN, or use --token-file FILE (- for stdin)"
        )


def _add_parameter(line: CallLine, word: str, rest: list[str], lenient: bool) -> None:
    assert line.operation is not None, "parameters follow the operation"  # noqa: S101
    spelling, equals, value = word[2:].partition("=")
    known = parameter_of(line.operation, spelling)
    name = known.name if known else spelling
    if not equals:
        if not rest or rest[0].startswith("--"):
            line.pending = name
            if lenient:
                return
            raise Misuse(f"--{spelling} has no value; write one that begins with dashes as --{spelling}=--value")
        value = rest.pop(0)
    if name in line.parameters and not lenient:
        raise Misuse(f"--{spelling} is given twice; if it takes several values, join them with commas")
    line.parameters[name] = value.lower() if known and known.type == "boolean" else value
