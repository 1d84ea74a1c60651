"""specs/pagination.json -> the paging rule of each listing, checked against the model."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.document.json_types import is_object
from codegen.document.model import Api
from codegen.document.problems import Note, Problem, Refused, pointer
from codegen.printing.python import literal

FILE = "specs/pagination.json"
STYLES = ("page", "offset", "cursor", "mixed")
WAYS = ("page", "offset", "copy")
EVIDENCE = ("example", "text", "guess")
_PATHS = ("has_more", "items", "total", "last")
_KNOWN = {*_PATHS, "style", "parameters", "evidence", "claims", "inverted", "alone", "end", "note"}
_STEP = {"how", "first", "from", "field", "by"}
_PIECE = re.compile(r"([^.\[\]]+)((?:\[-?\d+\])*)")

Route = tuple[str | int, ...]


@dataclass(frozen=True)
class Step:
    """How one parameter changes from page to page."""

    parameter: str
    how: str
    first: str | int | None
    source: Route
    field: str | None
    by: int | None

    @property
    def source_text(self) -> str:
        """The arguments of the printed `Step`, without defaults."""
        fields = [literal(self.parameter), literal(self.how)]
        named = (("first", self.first), ("source", self.source), ("field", self.field), ("by", self.by))
        return ", ".join(fields + [f"{name}={literal(value)}" for name, value in named if value not in (None, ())])


@dataclass(frozen=True)
class Rule:
    """How one listing pages."""

    operation: str
    style: str
    steps: tuple[Step, ...]
    details: Mapping[str, Any]
    """Everything else in the rule, by the name of the printed field."""

    @property
    def fields(self) -> Iterator[tuple[str, str]]:
        """(name, literal) of everything but style and steps."""
        return ((name, literal(value)) for name, value in self.details.items())


def read(root: Path, api: Api) -> tuple[tuple[Rule, ...], tuple[Note, ...]]:
    """The rules of all known operations, sorted, and notes on unused rules.

    Raises:
        Refused: Lists everything that is not a rule.
    """
    path = root / FILE
    if not path.is_file():
        return (), ()
    try:
        document = json.loads(path.read_bytes())
    except ValueError as error:
        raise Refused([Problem(FILE, "", f"is not JSON: {error}")]) from error
    return rules(document, api)


def rules(document: Mapping[str, Any], api: Api) -> tuple[tuple[Rule, ...], tuple[Note, ...]]:
    """`read`, from memory.

    A rule rests if its operation is gone. It is dropped if it names a parameter that the operation does not have.
    """
    problems = [
        Problem(FILE, pointer(key, *where), text) for key, entry in document.items() for where, text in _faults(entry)
    ]
    if problems:
        raise Refused(problems)
    found: list[Rule] = []
    notes: list[Note] = []
    for key, entry in document.items():
        operation = api.find(key)
        if operation is None:
            notes.append(Note("the paging rule rests: its operation is not in the catalogue", FILE, pointer(key)))
        elif strangers := sorted(entry["parameters"].keys() - {one.name for one in operation.parameters}):
            gone = f"the operation no longer has a parameter `{strangers[0]}`"
            text = f"the paging rule is dropped: {gone}; correct the rule"
            notes.append(Note(text, FILE, pointer(key, "parameters", strangers[0])))
        else:
            found.append(_rule(operation.key, entry))
    return tuple(sorted(found, key=lambda rule: rule.operation)), tuple(notes)


def route(text: object) -> Route:
    """`data.notes[-1].cursor` as steps: `("data", "notes", -1, "cursor")`.

    Raises:
        ValueError: It has another form.
    """
    if not isinstance(text, str):
        raise ValueError(f"{text!r} is not a path such as data.notes[-1].cursor")
    steps: list[str | int] = []
    for piece in text.split("."):
        matched = _PIECE.fullmatch(piece)
        if matched is None:
            raise ValueError(f"{text!r} is not a path such as data.notes[-1].cursor")
        steps += [matched[1], *(int(number) for number in re.findall(r"-?\d+", matched[2]))]
    if steps[0] != "data":
        raise ValueError(f"{text!r} must begin with `data`")
    return tuple(steps)


def _rule(key: str, entry: Mapping[str, Any]) -> Rule:
    details: dict[str, Any] = {name: route(entry[name]) for name in _PATHS if name in entry}
    details |= {name: entry[name] for name in ("inverted", "alone", "end", "evidence", "note") if name in entry}
    details["claims"] = tuple(sorted(entry.get("claims", {}).items()))
    steps = tuple(_step(name, step) for name, step in entry["parameters"].items())
    return Rule(key, entry["style"], steps, details)


def _step(name: str, step: Mapping[str, Any]) -> Step:
    source = route(step["from"]) if "from" in step else ()
    return Step(name, step["how"], step.get("first"), source, step.get("field"), step.get("by"))


def _faults(entry: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """(steps of a pointer, message) for every fault of one entry."""
    if not is_object(entry) or not is_object(entry.get("parameters")) or not entry["parameters"]:
        yield (), "is not a rule: it needs `style`, `parameters` and `evidence`"
        return
    yield from (((name,), "is unknown here") for name in entry.keys() - _KNOWN)
    yield from _not_among(entry, "style", STYLES)
    yield from _not_among(entry, "evidence", EVIDENCE)
    yield from _bad_paths(entry, _PATHS)
    for name, step in entry["parameters"].items():
        for where, text in _step_faults(step):
            yield ("parameters", name, *where), text


def _step_faults(step: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    if not is_object(step):
        yield (), "is not an object"
        return
    yield from (((name,), "is unknown here") for name in step.keys() - _STEP)
    yield from _not_among(step, "how", WAYS)
    yield from _bad_paths(step, ("from",))


def _not_among(entry: Mapping[str, Any], name: str, allowed: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if entry.get(name) not in allowed:
        yield (name,), f"must be one of {', '.join(allowed)}, got {entry.get(name)!r}"


def _bad_paths(entry: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    for name in names:
        try:
            route(entry.get(name, "data"))
        except ValueError as error:
            yield (name,), str(error)
