"""Document + our corrections -> document. Corrections are data (OpenAPI Overlay 1.0), each with its reason."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonpath
import yaml

from codegen.documents import is_array, is_object
from codegen.problem import Problem, Refused, pointer

_ACTION = {"target", "description", "update", "remove", "x-reason", "x-seen"}


def read(folder: Path, root: Path) -> dict[str, Any]:
    """Every overlay of `folder` by its path below `root`, sorted; none is fine.

    Raises:
        Refused: Where a file is no YAML.
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


def apply(document: dict[str, Any], overlays: Mapping[str, Any]) -> dict[str, Any]:
    """A corrected copy of `document`; the actions of all overlays in order of file and place.

    Raises:
        Refused: Lists every action that matches nothing, is malformed or gives no reason.
    """
    corrected: dict[str, Any] = copy.deepcopy(document)
    problems: list[Problem] = []
    for name, overlay in overlays.items():
        for where, action in _actions(name, overlay, problems):
            fault = _faults(action) or _act(corrected, action)
            if fault:
                problems.append(Problem(name, where, fault))
    if problems:
        raise Refused(problems, so_far=corrected)
    return corrected


def _actions(name: str, overlay: Any, problems: list[Problem]) -> list[tuple[str, Any]]:
    if not is_object(overlay) or not str(overlay.get("overlay", "")).startswith("1."):
        problems.append(Problem(name, "", "is no overlay; it begins with `overlay: 1.0.0`"))
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
    if not str(action.get("x-reason") or "").strip() or not str(action.get("x-seen") or "").strip():
        return "an action needs `x-reason` (why) and `x-seen` (where and when it was seen)"
    return None


def _act(document: dict[str, Any], action: Mapping[str, Any]) -> str | None:
    target = action["target"]
    try:
        matches = list(jsonpath.finditer(target, document))
    except jsonpath.JSONPathError as error:
        return f"the target is no JSONPath: {error}"
    if not matches:
        return f"{target} matches nothing: it is mistyped, or upstream mended the document and it can go"
    if "update" not in action:
        for match in reversed(matches):
            _remove(match)
        return None
    return next(filter(None, (_update(match.obj, action["update"], target) for match in matches)), None)


def _remove(match: jsonpath.JSONPathMatch) -> None:
    parent, key = match.parent, match.parts[-1]
    if parent is not None:
        del parent.obj[key]  # type: ignore[attr-defined]


def _update(value: object, update: Any, target: str) -> str | None:
    if is_object(value) and is_object(update):
        _merge(value, update)
        return None
    if is_array(value):
        value.append(copy.deepcopy(update))
        return None
    return f"{target} is neither an object nor a list; aim at the object that holds it"


def _merge(value: dict[str, Any], update: Mapping[str, Any]) -> None:
    for key, new in update.items():
        old = value.get(key)
        if is_object(old) and is_object(new):
            _merge(old, new)
        elif is_array(old) and is_array(new):
            old.extend(copy.deepcopy(new))
        else:
            value[key] = copy.deepcopy(new)
