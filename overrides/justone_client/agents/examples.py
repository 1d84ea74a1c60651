"""The same call in Python, in a shell with `justone`, and with curl. The token is always a variable."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any, NamedTuple

from .._requests.hosts import GLOBAL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Operation, Parameter

    from .texts import Language

__all__ = ["Examples", "example_arguments", "examples_of"]

_NUMBERS = {"integer": 1, "number": 1.5, "boolean": True}
_TOKEN = {"en": "the token is in JUSTONEAPI_TOKEN", "zh": "令牌取自环境变量 JUSTONEAPI_TOKEN"}


class Examples(NamedTuple):
    """One call with its required parameters. Values in capitals are yours to fill in."""

    python: str
    cli: str
    curl: str


def example_arguments(operation: Operation[Any]) -> dict[str, Any]:
    """Return a value for each required parameter, by wire name: a documented one, else its name in capitals."""
    return {one.name: _value(one) for one in operation.parameters if one.required}


def _value(parameter: Parameter) -> Any:
    if parameter.choices:
        return parameter.choices[0]
    return _NUMBERS.get(parameter.type, parameter.name.upper())


def examples_of(operation: Operation[Any], language: Language = "en") -> Examples:
    """Return the examples of an operation, with comments in a language."""
    given = example_arguments(operation)
    keywords = {one.name: one.python_name for one in operation.parameters}
    arguments = ", ".join(f"{keywords[name]}={value!r}" for name, value in given.items())
    python = (
        "from justone_client import Client\n\n"
        f"with Client() as client:  # {_TOKEN[language]}\n"
        f"    answer = client.{operation.platform}.{operation.name}({arguments})\n"
        "    print(answer.data)"
    )
    words = ["justone", "call", operation.platform, operation.name]
    cli = " ".join([*words, *(f"--{name} {shlex.quote(_sent(value))}" for name, value in given.items())])
    return Examples(python, cli, _curl(operation, given))


def _curl(operation: Operation[Any], given: Mapping[str, Any]) -> str:
    verb = "curl --get" if operation.place == "query" else "curl"
    fields = ['--data-urlencode "token=$JUSTONEAPI_TOKEN"']
    fields += [f"--data-urlencode {shlex.quote(f'{name}={_sent(value)}')}" for name, value in given.items()]
    return " \\\n  ".join([f"{verb} {GLOBAL.base_url}{operation.path}", *fields])


def _sent(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
