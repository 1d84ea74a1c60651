"""Uses -> problems: by what the client itself would refuse, before anything is sent."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from ..._requests.parameters import fields_of, nearest
from ..printed import updates
from .follow.package_names import nearest_of
from .follow.values import Constant, Given, Values
from .problems import Kind, Problem, Use, at_name, problem_at

if TYPE_CHECKING:
    from justone_generated._base import Operation, Parameter

    from .follow.state import DictState

__all__ = ["judged"]


def judged(uses: Iterable[Use], escaped: set[ast.AST]) -> set[Problem]:
    """Everything that is wrong with the arguments of these calls."""
    uses = list(uses)
    readers = Counter(site for site, _ in {(site, use.node) for use in uses for site in use.sites})
    return {
        problem
        for use in uses
        for problem in _of_use(use, is_alone=all(readers[one] < 2 and one not in escaped for one in use.sites))
    }


def _of_use(use: Use, *, is_alone: bool) -> list[Problem]:
    """Where both the operation and its arguments may be several, each way has to fit one operation."""
    found: list[Problem] = []
    for way in use.ways:
        operations = dict.fromkeys(use.operations)
        each: list[list[Problem]] = [list(_of_way(use, one, way, is_alone=is_alone)) for one in operations]
        fewest = min(each, key=len)
        found += fewest if len(use.ways) > 1 else [problem for problems in each for problem in problems]
    return found


def _of_way(use: Use, operation: Operation[Any], way: DictState, *, is_alone: bool) -> Iterable[Problem]:
    if way.is_unsure:
        return
    label = f"{operation.platform}.{operation.name}" if use.by_keyword else operation.key
    known = _names(use, operation)
    missing = _missing(use, operation, way, known)
    for name, given in way.keys.items():
        if name not in known:
            if given.is_sure or is_alone:
                yield _unknown(use, label, operation, name, given, known, missing)
        elif refused := _refused(operation, known[name], given.values, any_value=use.any_value is not False):
            yield problem_at(_value_node(given.node), use.file, "break", "value", label, *refused)
    for parameter in missing:
        yield _not_given(use, label, parameter)


def _missing(use: Use, operation: Operation[Any], way: DictState, known: Mapping[str, Parameter]) -> list[Parameter]:
    if way.is_open or not use.needs_all:
        return []
    given = {known[name].name for name in way.keys if name in known} | use.may_lack
    return [one for one in operation.parameters if one.required and one.name not in given]


def _names(use: Use, operation: Operation[Any]) -> Mapping[str, Parameter]:
    """Every name that an argument may have here."""
    names: dict[str, Parameter] = {}
    if use.by_wire:
        names |= {one.name: one for one in operation.parameters}
    if use.by_keyword:
        names |= {one.python_name: one for one in operation.parameters}
    return names


def _unknown(
    use: Use,
    label: str,
    operation: Operation[Any],
    name: str,
    given: Given,
    known: Mapping[str, Parameter],
    missing: list[Parameter],
) -> Problem:
    """A name that the operation does not have. One that is missing was probably meant, and is reported with it."""
    kind: Kind = "unknown"
    text = f"it has no parameter {name}"
    meant = _meant(use, name, known, missing)
    instead = "" if meant is None else meant.python_name if use.by_keyword else meant.name
    recorded = _recorded(operation.key).get(name)
    if recorded is not None:
        kind, text, instead = recorded
    elif meant is not None:
        kind = "misspelt"
    elif known:
        text = f"{text}; it has {', '.join(dict.fromkeys(one.python_name for one in operation.parameters))}"
    else:
        text = "it takes no parameters"
    missing[:] = [one for one in missing if one is not meant and instead not in (one.name, one.python_name)]
    return problem_at(given.node, use.file, "break", kind, label, text, instead)


def _meant(use: Use, name: str, known: Mapping[str, Parameter], missing: list[Parameter]) -> Parameter | None:
    """By its other name, then by likeness, then what else would be missing."""
    by_other = {one: parameter for parameter in known.values() for one in (parameter.name, parameter.python_name)}
    if name in by_other:
        return by_other[name]
    lacking = {one.python_name if use.by_keyword else one.name: one for one in missing}
    for candidates in (lacking, known):
        if guess := nearest_of(name, candidates):
            return candidates[guess]
    return missing[0] if len(missing) == 1 else None


@cache
def _recorded(key: str) -> Mapping[str, tuple[Kind, str, str]]:
    """Keywords that the operation had once, from the recorded changes: what became of them, and what to write."""
    found: dict[str, tuple[Kind, str, str]] = {}
    for update in updates():
        for change in update.changes:
            if change.operation == key and change.rule in ("keyword-removed", "keyword-renamed", "keyword-moved"):
                old = str(change.before) if change.rule == "keyword-moved" else str(change.keyword)
                later = change.after if isinstance(change.after, str) else ""
                kind: Kind = "renamed" if later else "gone"
                became = f"is called {later} now" if later else "was removed"
                if kind == "renamed" or old not in found:
                    found[old] = kind, f"{old} {became} (since {update.date})", later
    return found


def _refused(
    operation: Operation[Any], parameter: Parameter, values: Values, *, any_value: bool
) -> tuple[str, str] | None:
    """What the client says to a literal value, and the value that was meant; None when it would be sent."""
    alone = operation._replace(parameters=(parameter,))
    is_certain = len(values) == 1
    for one in sorted((one.value for one in values if isinstance(one, Constant)), key=repr):
        if one in (None, "") and not is_certain:
            continue
        _, problems = fields_of(alone, {parameter.name: one}, any_value=any_value)
        if problems:
            guess = nearest(str(one), list(parameter.choices)) if parameter.choices else None
            return "; ".join(problems), repr(guess) if guess else ""
    return None


def _not_given(use: Use, label: str, parameter: Parameter) -> Problem:
    name = parameter.python_name if use.by_keyword else parameter.name
    line, column = at_name(use.node)
    instead = f"{name}=..." if use.by_keyword else f'"{name}": ...'
    return Problem(use.file, line, column, "break", "missing", label, f"{name} is required", instead)


def _value_node(node: ast.AST) -> ast.AST:
    return node.value if isinstance(node, ast.keyword) else node
