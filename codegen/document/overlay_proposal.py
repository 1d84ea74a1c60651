"""Propose an overlay that corrects the faults of an operation, for a person to review and commit."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from codegen.document.json_types import Object, is_array, is_object
from codegen.document.nodes import ABSENT, Fault, Steps
from codegen.document.overlay import UNANSWERED

Action = dict[str, Any]
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class ParameterName(str):
    """A step that selects a parameter by name; its index changes when the provider inserts another."""

    __slots__ = ()


def overlay(where: tuple[str, str], actions: Sequence[Action], why: Mapping[str, str] = UNANSWERED) -> Object:
    """Build an overlay of these actions. The reasons are placeholders for the person who commits it."""
    path, method = where
    return {
        "overlay": "1.0.0",
        "info": {"title": f"Correct {method.upper()} {path}", "version": "1.0.0"},
        "actions": [{**action, **why} for action in actions],
    }


def text(document: Object) -> str:
    """Serialize an overlay to YAML."""
    return yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=110)


def corrections(where: tuple[str, str], node: Any, faults: Sequence[Fault], good: Any) -> list[Action]:
    """Build the actions that correct the faults. The first row with a value decides what replaces a fact:

    | value | action |
    |---|---|
    | of the last good definition at the same place | replace the fact by it |
    | `Fault.instead`, a readable value | replace the fact by it |
    | none | remove the fact |

    Example: `required: "true"` of parameter `page`, last good value `true`: update `required` to true, and set `x-was`
    to "true" so that the action retires when the provider corrects it.

    Args:
        where: Path and method.
        node: The operation as published.
        faults: The faults to correct.
        good: The last good definition of the operation, or None.
    """
    ordered = sorted(faults, key=_last_elements_last)
    return [action for fault in ordered for action in _correction(where, node, fault, good)]


def replacement(where: tuple[str, str], good: Any) -> list[Action]:
    """Replace the operation by its last good definition; without one, remove the operation."""
    path, method = where
    remove: Action = {"target": target(path, method), "remove": True}
    if good is None:
        return [remove]
    return [remove, {"target": target(path), "update": {method: copy.deepcopy(good)}}]


def target(*steps: str | int) -> str:
    """Build a JSONPath below `$.paths`."""
    return "$.paths" + "".join(_step(step) for step in steps)


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    escaped = step.replace("\\", "\\\\").replace("'", "\\'")
    if isinstance(step, ParameterName):
        return f"[?@.name == '{escaped}']"
    return f".{step}" if _PLAIN.fullmatch(step) else f"['{escaped}']"


def _correction(where: tuple[str, str], node: Any, fault: Fault, good: Any) -> Iterator[Action]:
    place = (*fault.steps, fault.missing) if fault.missing is not None else fault.steps
    if not place:
        yield from replacement(where, good)
        return
    *holder, key = place
    value = _found(good, _counterpart(node, good, place))
    value = fault.instead if value is ABSENT else value
    old = _found(node, place)
    is_element = isinstance(key, int)
    # Record a scalar as `x-was`, so that the action retires when the provider corrects the value.
    plain = old is not ABSENT and not is_object(old) and not is_array(old)
    if value is ABSENT or is_element or (is_object(old) and is_object(value)) or (is_array(old) and is_array(value)):
        was: Action = {"x-was": old} if plain and value is ABSENT else {}
        yield {"target": target(*where, *_addressed(node, place)), "remove": True, **was}
    if value is not ABSENT:
        update = value if is_element else {key: value}
        was = {"x-was": {key: old}} if plain and not is_element else {}
        yield {"target": target(*where, *_addressed(node, tuple(holder))), "update": copy.deepcopy(update), **was}


def _addressed(node: Any, steps: Steps) -> Steps:
    """Address a parameter by its name instead of its index, if the name is unique."""
    if steps[:1] != ("parameters",) or len(steps) == 1:
        return steps
    name = _found(node, (*steps[:2], "name"))
    named = [one for one in node["parameters"] if is_object(one) and one.get("name") == name]
    return ("parameters", ParameterName(name), *steps[2:]) if isinstance(name, str) and len(named) == 1 else steps


def _counterpart(node: Any, good: Any, steps: Steps) -> Steps:
    """Find the same place in the last good definition; parameters are matched by name, not by index."""
    if steps[:1] != ("parameters",) or len(steps) == 1:
        return steps
    name = _found(node, (*steps[:2], "name"))
    others = _found(good, steps[:1])
    for number, other in enumerate(others if is_array(others) else ()):
        if is_object(other) and other.get("name") == name:
            return ("parameters", number, *steps[2:])
    return steps


def _found(value: Any, steps: Steps) -> Any:
    for step in steps:
        if isinstance(step, str):
            value = value.get(step, ABSENT) if is_object(value) else ABSENT
        else:
            value = value[step] if is_array(value) and step < len(value) else ABSENT
    return value


def _last_elements_last(fault: Fault) -> tuple[bool, tuple[int, ...]]:
    """Sort key: list elements last, in descending order, because removing one shifts those after it."""
    is_element = bool(fault.steps) and isinstance(fault.steps[-1], int) and fault.missing is None
    return is_element, tuple(-step for step in fault.steps if isinstance(step, int))


def without(document: Object, where: tuple[str, str]) -> None:
    """Remove an operation from a document, and its path if it becomes empty."""
    path, method = where
    document["paths"].get(path, {}).pop(method, None)
    if not document["paths"].get(path, True):
        del document["paths"][path]
