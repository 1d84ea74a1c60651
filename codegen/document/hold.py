"""One odd operation never blocks the others: it stays at its last good definition, or is left out if it has none."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.document import overlay as overlays
from codegen.document import remedy
from codegen.document.json_types import Object, is_object
from codegen.document.merge import MERGED
from codegen.document.model import Api, Operation
from codegen.document.nodes import Fault
from codegen.document.parse import ENVELOPE, Where, envelope_of, read_operation
from codegen.document.problems import Problem, pointer

BARE_ENVELOPE: Object = {"type": "object", "properties": {"code": {"type": "integer"}, "data": {}}}
"""What every answer has, whatever else a catalogue says of it."""


@dataclass(frozen=True)
class HeldBack:
    """An operation that is not printed as it was published."""

    operation: str
    """`GET /api/imdb/awards-summary/v1`, as it is published now."""
    kept: bool
    """Whether a last good definition is printed instead; else the operation is left out."""
    problems: tuple[Problem, ...]
    overlay: str
    """An overlay file that would mend it; empty where no overlay can."""


@dataclass(frozen=True)
class Trouble:
    """Why an operation cannot be printed as published."""

    problems: tuple[Problem, ...]
    faults: tuple[Fault, ...] = ()


def hold_back(
    document: Object, api: Api, troubles: Mapping[Where, Trouble], last: Mapping[str, Any] | None
) -> tuple[Object, Api, tuple[HeldBack, ...]]:
    """Document and model with every operation in trouble replaced by its last good definition, or without it.

    Args:
        document: As merged and corrected; it is not changed.
        api: What could be read of it.
        troubles: Operations by path and method.
        last: The document that was published last; None before the first.
    """
    if not troubles:
        return document, api, ()
    held: list[HeldBack] = []
    replaced: dict[str, Operation] = {}
    fixed = {**document, "paths": {path: dict(item) for path, item in document["paths"].items()}}
    for where, trouble in sorted(troubles.items()):
        node = document["paths"].get(where[0], {}).get(where[1])
        good = _last_good(last, where, document)
        remedy.without(fixed, where)
        if good is not None:
            (_, method), value, operation = good
            fixed["paths"].setdefault(where[0], {})[method] = value
            replaced[operation.key] = operation
        text = _overlay(document, where, node, trouble, good[1] if good and good[0] == where else None)
        held.append(HeldBack(f"{where[1].upper()} {where[0]}", good is not None, trouble.problems, text))
    fixed["paths"] = {path: dict(sorted(item.items())) for path, item in sorted(fixed["paths"].items())}
    gone = {f"{method.upper()} {path}" for path, method in troubles} | replaced.keys()
    kept = [operation for operation in api.operations if operation.key not in gone]
    operations = sorted([*kept, *replaced.values()], key=lambda one: (one.path, one.method))
    return fixed, Api(tuple(operations), api.envelope), tuple(held)


def replaced(published: Object, document: Object, troubles: Mapping[Where, Trouble]) -> Object:
    """The document before our corrections, with the operations that were in trouble as `document` has them now."""
    paths = {path: dict(item) for path, item in published["paths"].items()}
    for path in {path for path, _ in troubles}:
        paths.pop(path, None)
        if path in document["paths"]:
            paths[path] = document["paths"][path]
    return {**published, "paths": paths}


def missing(path: str, method: str) -> Trouble:
    """The trouble of an operation whose definition is nowhere."""
    text = "the catalogue lists this operation, but it has no definition that can be read"
    return Trouble((Problem("specs/catalogue.json", pointer("paths", path, method), text),))


def _last_good(last: Mapping[str, Any] | None, where: Where, document: Object) -> tuple[Where, Any, Operation] | None:
    """The definition that was published last: of the operation, or of the other verb that its path had alone."""
    path, method = where
    item = (last or {}).get("paths", {}).get(path)
    now = document["paths"].get(path, {})
    for verb in (method, *sorted(item.keys() - now.keys() - {method})) if is_object(item) else ():
        if verb in item:
            operation, _ = read_operation(path, verb, item[verb])
            if operation is not None:
                return (path, verb), copy.deepcopy(item[verb]), operation
    return None


def _overlay(document: Object, where: Where, node: Any, trouble: Trouble, good: Any) -> str:
    """The smallest overlay that mends the operation, tried out before it is shown."""
    if node is None:
        return ""
    for actions in _offers(where, node, trouble.faults, good):
        item = copy.deepcopy(document["paths"][where[0]])
        trial = remedy.overlay(where, actions, {"x-reason": "a trial", "x-seen": "here"})
        tried = overlays.apply({"paths": {where[0]: item}}, {"": trial})
        left = tried["paths"].get(where[0], {}).get(where[1])
        if left is None or read_operation(*where, left)[0] is not None:
            return remedy.text(remedy.overlay(where, actions))
    return ""


def _offers(where: Where, node: Any, faults: Sequence[Fault], good: Any) -> Iterator[list[remedy.Action]]:
    if faults:
        yield remedy.cures(where, node, faults, None if good is None else good)
    if good is not None:
        yield remedy.pinned(where, good)
    yield remedy.pinned(where, None)


def no_envelope() -> Problem:
    """The trouble of a download that has no envelope."""
    return Problem(MERGED, pointer(*ENVELOPE), "the envelope's schema is missing")


def last_envelope(
    document: Object, last: Mapping[str, Any] | None, problems: tuple[Problem, ...]
) -> tuple[Object, HeldBack]:
    """The document with the envelope that was published last; without one, with what the client itself relies on."""
    *steps, name = ENVELOPE
    good = envelope_of(last or {})
    fixed = copy.deepcopy(document)
    place = fixed
    for step in steps:
        place[step] = place[step] if is_object(place.get(step)) else {}
        place = place[step]
    place[name] = good or copy.deepcopy(BARE_ENVELOPE)
    return fixed, HeldBack("the envelope of every answer", bool(good), problems, "")
