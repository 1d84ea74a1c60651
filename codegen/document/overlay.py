"""Apply our corrections to the document. They are data (OpenAPI Overlay 1.0), and each gives its reason.

The first row that matches decides what an action does:

| the action | result |
|---|---|
| is malformed or lacks `x-reason` or `x-seen` | Refused: correct the file |
| has a target that matches nothing, in an operation that the catalogue lacks | skipped, note "rests" |
| has a target that matches nothing, in an operation that is there | skipped, note "fixed upstream" |
| has an `x-was` that differs from the current value | skipped, note "fixed upstream" |
| would change nothing | skipped, note "fixed upstream" |
| has a target that is neither object nor list, and an `update` | skipped, note: target the parent |
| anything else | applied |

Example: an action with `x-was: {default: "1"}` and `update: {default: null}` corrects a wrong default. Later the
provider publishes `default: "2"`. The value differs from `x-was`: the action is skipped, and a note proposes to delete
it.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonpath
import yaml

from codegen.document.json_types import Object, is_array, is_object
from codegen.document.problems import Note, Problem, Refused, pointer

UNANSWERED = {"x-reason": "(why it is wrong, and what says so)", "x-seen": "(where and when it was seen)"}
"""Placeholders in a proposed action, to be replaced by a person."""
_ACTION = {"target", "description", "update", "remove", "x-reason", "x-seen", "x-was"}
_OPERATION = re.compile(r"""\$\.paths\[(?P<quote>['"])(?P<path>.+?)(?P=quote)\](?:\.(?P<method>[a-z]+)\b)?""")
FIXED = "fixed upstream"
RESTS = "rests"


@dataclass(frozen=True)
class Corrected:
    """The corrected document, the number of actions that changed it, and notes on the others."""

    document: Object
    active: int
    notes: tuple[Note, ...]


def read(folder: Path, root: Path) -> dict[str, Any]:
    """Read every overlay of `folder`, sorted by its path below `root`. The folder may be empty.

    Raises:
        Refused: A file is not YAML.
    """
    overlays: dict[str, Any] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        name = path.relative_to(root).as_posix()
        try:
            overlays[name] = yaml.safe_load(path.read_bytes())
        except yaml.YAMLError as error:
            problems.append(Problem(name, "", f"is not YAML: {' '.join(str(error).split())}"))
    if problems:
        raise Refused(problems)
    return overlays


def apply(document: Object, overlays: Mapping[str, Any]) -> Object:
    """Return a corrected copy of `document`; see `correct`."""
    return correct(document, overlays).document


def correct(document: Object, overlays: Mapping[str, Any]) -> Corrected:
    """Correct a copy of `document` with all overlays, in the order of files and actions.

    Raises:
        Refused: Lists every action that is malformed or lacks a reason.
    """
    corrected: Object = copy.deepcopy(document)
    problems: list[Problem] = []
    notes: list[Note] = []
    active = 0
    for name, overlay in overlays.items():
        for where, action in _actions(name, overlay, problems):
            if fault := _faults(action):
                problems.append(Problem(name, where, fault))
            elif idle := _apply_action(corrected, action):
                notes.append(Note(idle, name, where))
            else:
                active += 1
    if problems:
        raise Refused(problems)
    return Corrected(corrected, active, tuple(notes))


def _actions(name: str, overlay: Any, problems: list[Problem]) -> list[tuple[str, Any]]:
    if not is_object(overlay) or not str(overlay.get("overlay", "")).startswith("1."):
        problems.append(Problem(name, "", "is not an overlay; begin it with `overlay: 1.0.0`"))
        return []
    actions = overlay.get("actions")
    if not is_array(actions) or not actions:
        problems.append(Problem(name, pointer("actions"), "no actions; list at least one or delete the file"))
        return []
    return [(pointer("actions", index), action) for index, action in enumerate(actions)]


def _faults(action: Any) -> str | None:
    if not is_object(action) or not isinstance(action.get("target"), str):
        return "an action needs a `target` (JSONPath)"
    if unknown := sorted(action.keys() - _ACTION):
        return f"unknown key `{unknown[0]}`; an action has {', '.join(sorted(_ACTION))}"
    if ("update" in action) == (action.get("remove") is True):
        return "an action has either `update` or `remove: true`"
    if not all(str(action.get(key) or "").strip() for key in UNANSWERED):
        return "an action needs `x-reason` (why) and `x-seen` (where and when it was seen)"
    if any(action[key] == question for key, question in UNANSWERED.items()):
        return "`x-reason` and `x-seen` are still placeholders; write why, and where it was seen"
    try:
        _path(action["target"])
    except jsonpath.JSONPathError as error:
        return f"the target is not a JSONPath: {error}"
    return None


@cache
def _path(target: str) -> Any:
    return jsonpath.compile(target)


def _apply_action(document: Object, action: Mapping[str, Any]) -> str | None:
    """Apply an action. Return None, or the reason why it changed nothing."""
    target = action["target"]
    matches: Sequence[jsonpath.JSONPathMatch] = list(_path(target).finditer(document))
    if not matches:
        return _unmatched(document, target)
    wrong = [match for match in matches if "x-was" not in action or _equals(match.obj, action["x-was"])]
    if not wrong:
        return f"{FIXED}: {target} no longer has the value of `x-was`; delete the action"
    if "update" not in action:
        for match in reversed(wrong):
            _remove(match)
        return None
    outcomes = [_update(match.obj, action["update"]) for match in wrong]
    if "changed" in outcomes:
        return None
    if "impossible" in outcomes:
        return f"{target} is neither an object nor a list; target its parent"
    return f"{FIXED}: {target} already has this value; delete the action"


def _unmatched(document: Object, target: str) -> str:
    named = _OPERATION.match(target)
    if named is None:
        return f"{RESTS}: {target} matches no operation"
    item = document["paths"].get(named["path"])
    if not is_object(item) or (named["method"] and named["method"] not in item):
        return f"{RESTS}: the catalogue does not list {named['path']}; the action applies again when it returns"
    return f"{FIXED}: {target} matches nothing in an existing operation; delete the action or correct its target"


def _equals(value: object, was: object) -> bool:
    """Whether a value equals `was`; of an object, only the keys of `was` are compared."""
    if is_object(value) and is_object(was):
        return all(key in value and _equals(value[key], old) for key, old in was.items())
    return value == was and type(value) is type(was)


def _remove(match: jsonpath.JSONPathMatch) -> None:
    parent, key = match.parent, match.parts[-1]
    if parent is not None:
        del parent.obj[key]  # type: ignore[attr-defined]


def _update(value: object, update: Any) -> str:
    """Merge `update` into `value`; return `changed`, `same` or `impossible`."""
    if is_object(value) and is_object(update):
        changes = list(_changes(value, update))
        for holder, key, new in changes:
            holder[key] = new
        return "changed" if changes else "same"
    if is_array(value):
        value.append(copy.deepcopy(update))
        return "changed"
    return "impossible"


def _changes(value: Object, update: Mapping[str, Any]) -> Iterator[tuple[Object, str, Any]]:
    """Yield (parent, key, new value) for each difference that `update` makes. Lists are extended."""
    for key, new in update.items():
        old = value.get(key)
        if is_object(old) and is_object(new):
            yield from _changes(old, new)
        elif is_array(old) and is_array(new):
            yield value, key, [*old, *copy.deepcopy(new)]
        elif key not in value or old != new or type(old) is not type(new):
            yield value, key, copy.deepcopy(new)
