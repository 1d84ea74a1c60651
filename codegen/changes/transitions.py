"""Convert a report to the format of `transitions.json`, which independent rules computed, to compare the two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.changes.surface import Keyword, Method, Surface
from codegen.changes.value import Change

_OPERATIONS = {
    "operation-added": "op_added",
    "operation-returned": "op_added",
    "operation-removed": "op_removed",
    "operation-removed-deprecated": "op_removed_deprecated",
    "operation-deprecated": "deprecated",
}
_KEYWORDS = {
    "keyword-removed": "param_removed",
    "keyword-added-required": "param_added_required",
    "keyword-added": "param_added_optional",
    "keyword-required": "made_required",
    "keyword-optional": "made_optional",
    "keyword-type": "type",
    "default-changed": "default",
    "choice-removed": "enum_removed",
    "choice-added": "enum_added",
}
_NOT_COVERED = {"choices-closed", "name-moved", "name-rebound", "keyword-moved", "keyword-rebound", "answer-untyped"}
"""Breaks that `transitions.json` does not cover."""

Transition = Mapping[str, Any]


def transition_of(changes: Iterable[Change], before: Surface, after: Surface) -> dict[str, list[list[str]]]:
    """Convert changes to the fields of `transitions.json`.

    There, an operation with a new verb is a new operation, and a parameter in a new place is a new parameter.
    """
    changes = list(changes)
    turned = {str(change.after): str(change.before) for change in changes if change.rule == "verb-changed"}
    moved = {str(change.operation) for change in changes if change.rule == "place-changed"} - turned.keys()
    fields: dict[str, list[list[str]]] = {name: [] for name in (*_OPERATIONS.values(), *_KEYWORDS.values())}
    fields["method_changed"] = [_operation(key) for key in turned.values()]
    fields["op_added"] += [_operation(key) for key in turned]
    for change in changes:
        if change.operation in turned:
            continue
        if change.rule in _OPERATIONS:
            fields[_OPERATIONS[change.rule]].append(_operation(str(change.operation)))
        elif change.rule in _KEYWORDS and change.operation not in moved:
            fields[_KEYWORDS[change.rule]].append(_parameter(change, before, after))
    for key in moved:
        fields["param_removed"] += [_entry(_method(key, before), one) for one in _method(key, before).keywords.values()]
        for one in _method(key, after).keywords.values():
            kind = "param_added_required" if one.required else "param_added_optional"
            fields[kind].append(_entry(_method(key, after), one))
    return {name: sorted(entries) for name, entries in fields.items()}


def disagreements(changes: Iterable[Change], before: Surface, after: Surface, expected: Transition) -> list[str]:
    """List the differences between a report and its entry of `transitions.json`, one line each."""
    changes = list(changes)
    reported = transition_of(changes, before, after)
    lines: list[str] = []
    for name in sorted(reported):
        ours = {tuple(entry) for entry in reported[name]}
        theirs = {tuple(entry) for entry in expected.get(name, [])}
        lines += [f"{name}: not reported: {' '.join(entry)}" for entry in sorted(theirs - ours)]
        lines += [f"{name}: reported, but not expected: {' '.join(entry)}" for entry in sorted(ours - theirs)]
    breaks = {change.rule for change in changes if change.level == "break" and not _is_not_covered(change, before)}
    if bool(breaks) != expected["breaking"]:
        lines.append(f"breaking: expected {expected['breaking']}, reported {', '.join(sorted(breaks)) or 'no break'}")
    return lines


def _is_not_covered(change: Change, before: Surface) -> bool:
    """Whether the change is a break that `transitions.json` does not cover."""
    alone = change.rule == "place-changed" and not _method(str(change.operation), before).keywords
    return alone or change.rule in _NOT_COVERED


def _operation(key: str) -> list[str]:
    verb, _, path = key.partition(" ")
    return [verb.lower(), path]


def _parameter(change: Change, before: Surface, after: Surface) -> list[str]:
    method = _method(str(change.operation), before if change.rule == "keyword-removed" else after)
    values = change.before if change.rule == "choice-removed" else change.after if change.rule == "choice-added" else ()
    return [*_entry(method, method.keywords[str(change.keyword)]), *(values if isinstance(values, tuple) else ())]


def _entry(method: Method, keyword: Keyword) -> list[str]:
    return [*_operation(method.operation), keyword.wire, method.place]


def _method(operation: str, surface: Surface) -> Method:
    """Find a method by its operation, or else by its path, since verbs may change."""
    path = operation.partition(" ")[2]
    exact = [method for method in surface.methods.values() if method.operation == operation]
    return exact[0] if exact else next(method for method in surface.methods.values() if method.path == path)
