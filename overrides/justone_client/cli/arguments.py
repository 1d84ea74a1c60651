"""The command line of `call`, taken apart: the client's options, the operation, and the operation's parameters.

The names of parameters are data, so no parser can be told of them beforehand. Some operations have a parameter
`region` or `platform`: what stands behind the operation is read as its parameter first, as an option of `call` second.
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

__all__ = ["CallLine", "parameter_of", "split"]


@dataclass(slots=True)
class CallLine:
    """What was found on the command line of `call`."""

    options: list[str] = field(default_factory=list)
    """The options of `call` itself, for the ordinary parser."""
    words: list[str] = field(default_factory=list)
    """What names the operation."""
    operation: Operation[Any] | None = None
    parameters: dict[str, str] = field(default_factory=dict)
    """Values by wire name; names that nobody knows as they were typed."""
    pending: str | None = None
    """The parameter at the end of the line that has no value yet: what a shell completes."""


def split(args: Sequence[str], options: Mapping[str, bool], *, lenient: bool = False) -> CallLine:
    """Take a command line apart.

    Args:
        args: What follows `justone call`.
        options: The options of `call` by spelling, and whether each takes a value.
        lenient: True for a shell that completes an unfinished line: nothing is refused.

    Raises:
        Misuse: For a word too many, a parameter given twice or without a value, an operation that does not exist.
    """
    line = CallLine()
    rest = list(args)
    while rest:
        word = rest.pop(0)
        if not word.startswith("-"):
            _word(line, word, lenient)
        elif _is_parameter(line, word, options):
            _parameter(line, word, rest, lenient)
        else:
            line.options.append(word)
            if options.get(word) and rest:
                line.options.append(rest.pop(0))
    return line


def parameter_of(operation: Operation[Any], spelling: str) -> Parameter | None:
    """The parameter of this wire or Python name; dashes do for underscores."""
    for parameter in operation.parameters:
        if spelling == parameter.name or spelling.replace("-", "_") in (parameter.python_name, parameter.name):
            return parameter
    return None


def _word(line: CallLine, word: str, lenient: bool) -> None:
    if line.operation is not None:
        if lenient:
            return
        raise Misuse(f"{word!r} belongs to nothing; parameters are written --name value")
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


def _parameter(line: CallLine, word: str, rest: list[str], lenient: bool) -> None:
    assert line.operation is not None, "parameters follow the operation"  # noqa: S101
    spelling, equals, value = word[2:].partition("=")
    known = parameter_of(line.operation, spelling)
    name = known.name if known else spelling
    if not equals:
        if not rest or rest[0].startswith("--"):
            line.pending = name
            if lenient:
                return
            raise Misuse(f"--{spelling} needs a value; one that begins with dashes is written --{spelling}=--value")
        value = rest.pop(0)
    if name in line.parameters and not lenient:
        raise Misuse(f"--{spelling} is given twice; where several values are taken, join them with commas")
    line.parameters[name] = value.lower() if known and known.type == "boolean" else value
