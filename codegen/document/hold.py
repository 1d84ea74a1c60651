"""Hold back operations that cannot be printed as published, so that one bad definition never blocks the others.

An operation is held back if the catalogue lists it without a readable definition, if a fact of it is unreadable, or if
the two parsers disagree. The first row that matches decides what is printed:

| the last written document has | printed | `kept` |
|---|---|---|
| a readable definition of this method and path | that definition | True |
| a readable one of another method that the path no longer has | that definition, under that method | True |
| neither | nothing: the operation is left out | False |

Example: `/api/shop/find/v1` changes from GET to POST, and the POST has `required: "true"`. The last document has only
the GET, so the GET is printed again, and the report proposes an overlay that corrects `required`.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.document import overlay as overlays
from codegen.document import overlay_proposal
from codegen.document.json_types import Object, is_object
from codegen.document.merge import MERGED
from codegen.document.model import Api, Operation
from codegen.document.nodes import Fault
from codegen.document.parse import ENVELOPE, Where, envelope_of, read_operation
from codegen.document.problems import Problem, pointer

BARE_ENVELOPE: Object = {"type": "object", "properties": {"code": {"type": "integer"}, "data": {}}}
"""The fields that every answer has, whatever the catalogue says."""


@dataclass(frozen=True)
class HeldBack:
    """An operation that is not printed as published."""

    operation: str
    """`GET /api/imdb/awards-summary/v1`, as published now."""
    kept: bool
    """Whether the last good definition is printed; otherwise the operation is left out."""
    problems: tuple[Problem, ...]
    overlay: str
    """An overlay file that would correct it; empty if none can."""


@dataclass(frozen=True)
class HoldReason:
    """Why an operation cannot be printed as published."""

    problems: tuple[Problem, ...]
    faults: tuple[Fault, ...] = ()


def hold_back(
    document: Object, api: Api, reasons: Mapping[Where, HoldReason], last: Mapping[str, Any] | None
) -> tuple[Object, Api, tuple[HeldBack, ...]]:
    """Replace each operation in `reasons` by its last good definition, or leave it out if there is none.

    Args:
        document: The merged and corrected document; it is not changed.
        api: The readable operations of `document`.
        reasons: Path and method -> why the operation is held back.
        last: The document that the last run wrote; None before the first.
    """
    if not reasons:
        return document, api, ()
    held: list[HeldBack] = []
    replaced: dict[str, Operation] = {}
    fixed = {**document, "paths": {path: dict(item) for path, item in document["paths"].items()}}
    for where, reason in sorted(reasons.items()):
        node = document["paths"].get(where[0], {}).get(where[1])
        good = _last_good(last, where, document)
        overlay_proposal.without(fixed, where)
        if good is not None:
            (_, method), value, operation = good
            fixed["paths"].setdefault(where[0], {})[method] = value
            replaced[operation.key] = operation
        text = _overlay(document, where, node, reason, good[1] if good and good[0] == where else None)
        held.append(HeldBack(f"{where[1].upper()} {where[0]}", good is not None, reason.problems, text))
    fixed["paths"] = {path: dict(sorted(item.items())) for path, item in sorted(fixed["paths"].items())}
    gone = {f"{method.upper()} {path}" for path, method in reasons} | replaced.keys()
    unaffected = [operation for operation in api.operations if operation.key not in gone]
    operations = sorted([*unaffected, *replaced.values()], key=lambda one: (one.path, one.method))
    return fixed, Api(tuple(operations), api.envelope), tuple(held)


def with_held_paths(published: Object, document: Object, reasons: Mapping[Where, HoldReason]) -> Object:
    """Copy the paths of `reasons` from `document` into `published`, the uncorrected document."""
    paths = {path: dict(item) for path, item in published["paths"].items()}
    for path in {path for path, _ in reasons}:
        paths.pop(path, None)
        if path in document["paths"]:
            paths[path] = document["paths"][path]
    return {**published, "paths": paths}


def missing_reason(path: str, method: str) -> HoldReason:
    """Explain that a listed operation has no definition."""
    text = "the catalogue lists this operation, but it has no readable definition"
    return HoldReason((Problem("specs/catalogue.json", pointer("paths", path, method), text),))


def _last_good(last: Mapping[str, Any] | None, where: Where, document: Object) -> tuple[Where, Any, Operation] | None:
    """Find the last good definition, by the table above: place, node and operation."""
    path, method = where
    item = (last or {}).get("paths", {}).get(path)
    now = document["paths"].get(path, {})
    for verb in (method, *sorted(item.keys() - now.keys() - {method})) if is_object(item) else ():
        if verb in item:
            operation, _ = read_operation(path, verb, item[verb])
            if operation is not None:
                return (path, verb), copy.deepcopy(item[verb]), operation
    return None


def _overlay(document: Object, where: Where, node: Any, reason: HoldReason, good: Any) -> str:
    """Propose the smallest overlay that corrects the operation. It is applied to a copy first."""
    if node is None:
        return ""
    for actions in _proposals(where, node, reason.faults, good):
        item = copy.deepcopy(document["paths"][where[0]])
        trial = overlay_proposal.overlay(where, actions, {"x-reason": "a trial", "x-seen": "here"})
        tried = overlays.apply({"paths": {where[0]: item}}, {"": trial})
        left = tried["paths"].get(where[0], {}).get(where[1])
        if left is None or read_operation(*where, left)[0] is not None:
            return overlay_proposal.text(overlay_proposal.overlay(where, actions))
    return ""


def _proposals(where: Where, node: Any, faults: Sequence[Fault], good: Any) -> Iterator[list[overlay_proposal.Action]]:
    if faults:
        yield overlay_proposal.corrections(where, node, faults, good)
    if good is not None:
        yield overlay_proposal.replacement(where, good)
    yield overlay_proposal.replacement(where, None)


def missing_envelope() -> Problem:
    """Explain that a download has no envelope."""
    return Problem(MERGED, pointer(*ENVELOPE), "the envelope's schema is missing")


def last_envelope(
    document: Object, last: Mapping[str, Any] | None, problems: tuple[Problem, ...]
) -> tuple[Object, HeldBack]:
    """Use the envelope of the last written document; without one, the fields that the client relies on."""
    *steps, name = ENVELOPE
    good = envelope_of(last or {})
    fixed = copy.deepcopy(document)
    place = fixed
    for step in steps:
        place[step] = place[step] if is_object(place.get(step)) else {}
        place = place[step]
    place[name] = good or copy.deepcopy(BARE_ENVELOPE)
    return fixed, HeldBack("the envelope of every answer", bool(good), problems, "")
