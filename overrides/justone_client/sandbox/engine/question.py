"""Parse a request into its operation and arguments, or a refusal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from justone_generated._nearest import closest
from justone_generated.index import GONE, INDEX

from ..._requests.operations import find

if TYPE_CHECKING:
    from justone_generated._base import Operation, Parameter

    from .messages import SandboxRequest

__all__ = ["Question", "Refusal", "fields", "problem_of", "question"]

_TYPES = {
    "string": re.compile(r".*", re.DOTALL),
    "integer": re.compile(r"[+-]?[0-9]{1,18}"),
    "number": re.compile(r"[+-]?([0-9]{1,18}(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?"),
    "boolean": re.compile(r"true|false"),
}
_FORM = "application/x-www-form-urlencoded"


class Question(NamedTuple):
    """A request with an operation and a token; its parameters are not checked yet."""

    operation: Operation[Any]
    arguments: dict[str, str]
    token: str
    problem: str | None = None
    """The problem with misplaced or repeated parameters."""

    @property
    def key(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Identifies the question, independent of the token."""
        return self.operation.key, tuple(sorted(self.arguments.items()))


class Refusal(NamedTuple):
    """The refusal of a request."""

    code: int
    message: str
    wait: float | None = None
    """Seconds for `Retry-After`."""


def question(asked: SandboxRequest) -> Question | Refusal:
    """Find the operation and the token; `problem_of` checks the parameters."""
    path, _, query = asked.target.partition("?")
    key = f"{asked.method} {path}"
    if key in GONE:
        return Refusal(404, f"Withdrawn: {find(key, form=None).gone}")
    if key not in INDEX:
        return Refusal(404, _no_route(asked.method, path))
    operation = find(key, form=None)
    places = {"query": fields(query), "form": _form(asked)}
    here = places.pop(operation.place)
    elsewhere = next(iter(places.values()))
    tokens = [value for name, value in here if name == "token"]
    if len(tokens) != 1 or not tokens[0] or any(name == "token" for name, _ in elsewhere):
        return Refusal(100, f"Token invalid or inactive: exactly one is needed, in the {operation.place} only.")
    given = [(name, value) for name, value in here if name != "token"]
    return Question(operation, dict(given), tokens[0], _misplaced(operation, given, elsewhere))


def fields(encoded: str) -> list[tuple[str, str]]:
    """Decode a query or form; bytes that are not UTF-8 become replacement characters."""
    return parse_qsl(encoded, keep_blank_values=True)


def problem_of(asked: Question) -> str | None:
    """Return the first problem of the parameters, with its name; None when the operation can run."""
    known = {parameter.name: parameter for parameter in asked.operation.parameters}
    for name in asked.arguments:
        if name not in known:
            return f"{name}: unknown parameter{_suggestion(name, list(known))}"
    if asked.problem:
        return asked.problem
    return next(filter(None, (_fault(one, asked.arguments.get(one.name)) for one in known.values())), None)


def _fault(parameter: Parameter, value: str | None) -> str | None:
    if not value:
        if parameter.required:
            return f"{parameter.name}: required parameter is missing"
        if value is None or (parameter.type == "string" and not parameter.choices):
            return None
        return f"{parameter.name}: must not be empty"
    if parameter.choices and value not in parameter.choices:
        return f"{parameter.name}: must be one of {', '.join(parameter.choices)}"
    if not _TYPES[parameter.type].fullmatch(value):
        return f"{parameter.name}: must be of type {parameter.type}"
    return None


def _form(asked: SandboxRequest) -> list[tuple[str, str]]:
    if asked.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        return []
    return fields(asked.body.decode("ascii", "replace"))


def _misplaced(operation: Operation[Any], given: list[tuple[str, str]], elsewhere: list[tuple[str, str]]) -> str | None:
    if elsewhere:
        return f"{elsewhere[0][0]}: belongs in the {operation.place}"
    names = [name for name, _ in given]
    return next((f"{name}: given {names.count(name)} times" for name in names if names.count(name) > 1), None)


def _no_route(method: str, path: str) -> str:
    other = next((one for one in ("GET", "POST") if f"{one} {path}" in INDEX), None)
    if other:
        return f"No {method} here: this path takes {other}"
    known = [key.partition(" ")[2] for key in INDEX]
    return f"No such path{_suggestion(path, known) if len(path) < 200 else ''}"


def _suggestion(name: str, known: list[str]) -> str:
    guess = closest(name[:200], known)
    return f"; did you mean {guess}?" if guess else ""
