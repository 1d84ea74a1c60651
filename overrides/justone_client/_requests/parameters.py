"""Arguments by wire name -> fields to send, or the problems with them, each with the closest name."""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING

from ..errors import Gone
from .values import EXACT, LONGEST_NUMBER, boolean, decimal, described, integer, is_missing, python_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from justone_generated._base import Operation, Parameter

__all__ = ["fields_of", "free_fields", "refuse_gone"]

Fields = list[tuple[str, str]]
_LINE_ENDS = ("\r", "\n")
_AS_TEXT = ": a float loses the digits of ids, so read the column as text, such as pandas.read_csv(..., dtype=str)"
_INTEGER = re.compile(r"[+-]?[0-9]+")
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")

_MARKS = ("\ufeff", "\u00ef\u00bb\u00bf")
"""A byte order mark at the beginning of a file: read as UTF-8, and as Latin-1."""


def refuse_gone(operation: Operation[object]) -> None:
    """Reject an operation that the provider withdrew, whatever its arguments.

    Raises:
        Gone: Names the operation to call instead.
    """
    if operation.gone:
        since = f"{operation.gone[:1].upper()}{operation.gone[1:]}"
        raise Gone(since, operation=operation.key, replacement=operation.successor)


def fields_of(
    operation: Operation[object], arguments: Mapping[str, object], *, any_value: bool = False
) -> tuple[Fields, list[str]]:
    """Return the fields to send, in the operation's order, and all problems. If there are problems, send nothing.

    None is not sent. Neither is the empty string of an optional parameter: to the service, an empty cursor is not the
    same as no cursor. With `any_value`, strings outside the documented values pass.
    """
    fields: Fields = []
    problems: list[str] = []
    for parameter in operation.parameters:
        value = arguments.get(parameter.name)
        if value is None or (isinstance(value, str) and not value):
            if parameter.required:
                problems.append(_missing(parameter, value))
            continue
        try:
            text = _CONVERTERS[parameter.type](value)
        except (TypeError, ValueError) as error:
            problems.append(f"{_called(parameter)}: {error}")
            continue
        if parameter.choices and not any_value and text not in parameter.choices:
            problems.append(_not_a_choice(parameter, text))
        fields.append((parameter.name, text))
    if len(arguments) > len(operation.parameters) or not _all_known(operation, arguments):
        problems += _unknown(operation, arguments)
    return fields, problems


def free_fields(arguments: Mapping[str, object]) -> tuple[Fields, list[str]]:
    """`fields_of` for an undocumented operation: values are converted by their Python type. None is not sent."""
    fields: Fields = []
    problems: list[str] = []
    for name, value in arguments.items():
        if value is None:
            continue
        if name == "token":
            problems.append("token: leave it out; the client adds it")
            continue
        try:
            fields.append((name, _any(value)))
        except (TypeError, ValueError) as error:
            problems.append(f"{name}: {error}")
    return fields, problems


def _all_known(operation: Operation[object], arguments: Mapping[str, object]) -> bool:
    return arguments.keys() <= {parameter.name for parameter in operation.parameters}


def _unknown(operation: Operation[object], arguments: Mapping[str, object]) -> list[str]:
    known = {parameter.name: parameter for parameter in operation.parameters}
    return [_not_a_parameter(str(name), known) for name in arguments if name not in known]


def _not_a_parameter(name: str, known: dict[str, Parameter]) -> str:
    if name.startswith(_MARKS):
        plain = name.lstrip("".join(_MARKS)).strip('"')
        return (
            f"{name!r} is not a parameter; the name begins with an invisible byte order mark (BOM): open the file with"
            f" encoding='utf-8-sig', so that the column is called {plain!r}"
        )
    return f"{name} is not a parameter{_did_you_mean(name, known)}"


def _did_you_mean(given: str, known: dict[str, Parameter]) -> str:
    if not known:
        return "; this operation takes none"
    from justone_generated._nearest import closest

    guess = closest(given, known)
    listed = f"known are {', '.join(map(_called, known.values()))}"
    if guess is None:
        return f"; leave it out ({listed})"
    meant = guess if known[guess].python_name == given else _called(known[guess])
    return f"; did you mean {meant}? ({listed})"


def _missing(parameter: Parameter, value: object) -> str:
    why = "is required" if value is None else "is required and must not be empty"
    one_of = f"; one of {_listed(parameter.choices)}" if parameter.choices else ""
    return f"{_called(parameter)}: {why}{one_of}"


def _not_a_choice(parameter: Parameter, text: str) -> str:
    from justone_generated._nearest import closest

    guess = closest(text, parameter.choices)
    meant = f"; did you mean {guess!r}?" if guess else ""
    return (
        f"{_called(parameter)}: {_short(repr(text))} is not among the documented values{meant}"
        f" (allowed: {_listed(parameter.choices)}; with allow_unknown_values=True any is sent)"
    )


def _called(parameter: Parameter) -> str:
    """Name a parameter by keyword and wire name: callers of methods know the former, callers by path the latter."""
    name, keyword = parameter.name, parameter.python_name
    return name if name == keyword else f"{keyword} ({name} on the wire)"


def _listed(choices: tuple[str, ...], most: int = 30) -> str:
    shown = ", ".join(map(repr, choices[:most]))
    return shown if len(choices) <= most else f"{shown} and {len(choices) - most} more"


def _string(value: object) -> str:
    if isinstance(value, str):
        return _meaningful(_text(value))
    if (number := integer(value)) is not None:
        return _digits(number)
    lost = isinstance(python_value(value), float) and not is_missing(value)
    raise TypeError(f"a string is needed, not {described(value)}{_AS_TEXT if lost else ''}")


def _digits(number: int) -> str:
    if number.bit_length() > LONGEST_NUMBER:
        raise ValueError("the number has more than 300 digits, which no operation takes; check where it comes from")
    return int.__repr__(number)


def _meaningful(text: str) -> str:
    """Reject blank text and stray newlines, e.g. ids read with `readline()`."""
    if text and not text[0].isalnum() and not any(char.isprintable() and not char.isspace() for char in text):
        raise ValueError(f"{_short(ascii(text))} has no visible characters; leave it out or pass a value")
    if text[:1] in _LINE_ENDS or text[-1:] in _LINE_ENDS:
        raise ValueError(f"{_short(ascii(text))} begins or ends with a newline; use .strip()")
    return text


def _integer(value: object) -> str:
    if (number := integer(value)) is not None:
        return _digits(number)
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return _text(value)
    spelt = decimal(value)
    if spelt is not None and _INTEGER.fullmatch(spelt):  # such as Decimal("7")
        return spelt
    plain = python_value(value)
    if isinstance(plain, float) and plain.is_integer():  # pandas turns an integer column with gaps into floats
        if abs(plain) < EXACT:
            return int.__repr__(int(plain))
        raise ValueError(f"{described(plain)} may have lost digits{_AS_TEXT}")
    raise TypeError(f"an integer is needed, not {described(value)}")


def _number(value: object) -> str:
    plain = python_value(value)
    if isinstance(plain, float):
        if not isfinite(plain):
            raise ValueError(f"a finite number is needed, not {described(plain)}")
        return float.__repr__(plain)
    if (number := integer(plain)) is not None:
        return _digits(number)
    spelt = value if isinstance(value, str) else decimal(value)
    if spelt is not None and _NUMBER.fullmatch(spelt):
        return _text(spelt)
    raise TypeError(f"a number is needed, not {described(value)}")


def _boolean(value: object) -> str:
    # The service expects "true", not "True".
    if (truth := boolean(value)) is not None:
        return "true" if truth else "false"
    if isinstance(value, str) and value in ("true", "false"):
        return _text(value)
    raise TypeError(f"True or False is needed, not {described(value)}")


def _any(value: object) -> str:
    """Convert a value of an undocumented operation by its Python type."""
    if boolean(value) is not None:
        return _boolean(value)
    plain = python_value(value)
    if isinstance(plain, float) and plain.is_integer():
        raise ValueError(f"{described(plain)} may be an id that was read as a float{_AS_TEXT}, or give an int")
    return _number(value) if isinstance(plain, float) else _string(value)


def _text(value: str) -> str:
    """Return the plain text of a str or a subclass of it; `str()` of an enum would be its name."""
    text = value if type(value) is str else str.__str__(value)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ValueError("the text contains a lone surrogate (half a character), which cannot be sent") from None
    return text


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[:most]}..."


_CONVERTERS: dict[str, Callable[[object], str]] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
}
