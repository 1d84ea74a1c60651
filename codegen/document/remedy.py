"""Faults of an operation -> an overlay that would mend it, for a person to look at and to commit."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from codegen.document.json_types import Object, is_array, is_object
from codegen.document.nodes import GONE, Fault, Steps
from codegen.document.overlay import UNANSWERED

Action = dict[str, Any]
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Named(str):
    """The name of a parameter, as a step to it: its number changes when upstream adds one before it."""

    __slots__ = ()


def overlay(where: tuple[str, str], actions: Sequence[Action], why: Mapping[str, str] = UNANSWERED) -> Object:
    """An overlay of these actions; the reasons are left to who commits it."""
    path, method = where
    return {
        "overlay": "1.0.0",
        "info": {"title": f"Mends {method.upper()} {path}", "version": "1.0.0"},
        "actions": [{**action, **why} for action in actions],
    }


def text(document: Object) -> str:
    """The file of an overlay."""
    return yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=110)


def cures(where: tuple[str, str], node: Any, faults: Sequence[Fault], good: Any) -> list[Action]:
    """One cure a fault: what the last good definition says at its place, else what can be read there.

    Args:
        where: Path and method.
        node: The operation as it is.
        faults: What is wrong with it.
        good: The last good definition of the operation; None where there is none.
    """
    ordered = sorted(faults, key=_last_elements_last)
    return [action for fault in ordered for action in _cure(where, node, fault, good)]


def pinned(where: tuple[str, str], good: Any) -> list[Action]:
    """Put the last good definition in the place of the operation; without one, take the operation out."""
    path, method = where
    remove: Action = {"target": target(path, method), "remove": True}
    if good is None:
        return [remove]
    return [remove, {"target": target(path), "update": {method: copy.deepcopy(good)}}]


def target(*steps: str | int) -> str:
    """A JSONPath below `$.paths`."""
    return "$.paths" + "".join(_step(step) for step in steps)


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    escaped = step.replace("\\", "\\\\").replace("'", "\\'")
    if isinstance(step, Named):
        return f"[?@.name == '{escaped}']"
    return f".{step}" if _PLAIN.fullmatch(step) else f"['{escaped}']"


def _cure(where: tuple[str, str], node: Any, fault: Fault, good: Any) -> Iterator[Action]:
    place = (*fault.steps, fault.missing) if fault.missing is not None else fault.steps
    if not place:
        yield from pinned(where, good)
        return
    *holder, key = place
    value = _found(good, _counterpart(node, good, place))
    value = fault.instead if value is GONE else value
    old = _found(node, place)
    is_element = isinstance(key, int)
    # A plain value says what it was, so that the action retires when upstream mends it.
    plain = old is not GONE and not is_object(old) and not is_array(old)
    if value is GONE or is_element or (is_object(old) and is_object(value)) or (is_array(old) and is_array(value)):
        was: Action = {"x-was": old} if plain and value is GONE else {}
        yield {"target": target(*where, *_addressed(node, place)), "remove": True, **was}
    if value is not GONE:
        update = value if is_element else {key: value}
        was = {"x-was": {key: old}} if plain and not is_element else {}
        yield {"target": target(*where, *_addressed(node, tuple(holder))), "update": copy.deepcopy(update), **was}


def _addressed(node: Any, steps: Steps) -> Steps:
    """The same place with a parameter by its name, where it has one of its own."""
    if steps[:1] != ("parameters",) or len(steps) == 1:
        return steps
    name = _found(node, (*steps[:2], "name"))
    named = [one for one in node["parameters"] if is_object(one) and one.get("name") == name]
    return ("parameters", Named(name), *steps[2:]) if isinstance(name, str) and len(named) == 1 else steps


def _counterpart(node: Any, good: Any, steps: Steps) -> Steps:
    """The same place in the last good definition: a parameter goes by its name, not by its number."""
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
            value = value.get(step, GONE) if is_object(value) else GONE
        else:
            value = value[step] if is_array(value) and step < len(value) else GONE
    return value


def _last_elements_last(fault: Fault) -> tuple[bool, tuple[int, ...]]:
    """Elements of a list go last, the last of them first: taking one away moves those behind it."""
    is_element = bool(fault.steps) and isinstance(fault.steps[-1], int) and fault.missing is None
    return is_element, tuple(-step for step in fault.steps if isinstance(step, int))


def without(document: Object, where: tuple[str, str]) -> None:
    """Take an operation out of a document, and its path with the last one."""
    path, method = where
    document["paths"].get(path, {}).pop(method, None)
    if not document["paths"].get(path, True):
        del document["paths"][path]
