"""Judges the arguments of each call by what the client itself would reject before it sends anything."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from justone_generated._nearest import nearest

from ..._requests.parameters import fields_of
from ..printed import updates
from .follow import kinds
from .follow.findings import Kind, Problem, Use, problem_at
from .follow.kinds import Given, Values
from .follow.package_names import nearest_of

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
    """If both the operation and its arguments may be several, each combination has to fit one operation only."""
    found: list[Problem] = []
    for way in use.ways:
        judgements = [_Judged(use, one, way) for one in dict.fromkeys(use.operations)]
        each: list[list[Problem]] = [list(one.problems(is_alone=is_alone)) for one in judgements]
        fewest = min(each, key=len)
        found += fewest if len(use.ways) > 1 else [problem for problems in each for problem in problems]
    return found


class _Judged:
    """One operation with one combination of arguments."""

    def __init__(self, use: Use, operation: Operation[Any], way: DictState) -> None:
        self.use, self.operation, self.way = use, operation, way
        self.label = f"{operation.platform}.{operation.name}" if use.by_keyword else operation.key
        self.known: dict[str, Parameter] = {}
        """By every name that an argument may have here."""
        if use.by_wire:
            self.known |= {one.name: one for one in operation.parameters}
        if use.by_keyword:
            self.known |= {one.python_name: one for one in operation.parameters}
        given = {self.known[name].name for name in way.keys if name in self.known} | use.may_lack
        required = [one for one in operation.parameters if one.required and one.name not in given]
        self.missing = required if use.needs_all and not way.is_open else []

    def problems(self, *, is_alone: bool) -> Iterator[Problem]:
        """What is wrong, unless the arguments are not known well enough."""
        if self.way.is_unsure:
            return
        for name, given in self.way.keys.items():
            if name not in self.known:
                if given.is_sure or is_alone:
                    yield self._unknown(name, given)
            elif refused := self._refused(self.known[name], given.values):
                node = given.node.value if isinstance(given.node, ast.keyword) else given.node
                yield problem_at(node, self.use.file, "value", self.label, *refused)
        for one in self.missing:
            instead = f"{one.python_name}=..." if self.use.by_keyword else f'"{one.name}": ...'
            text = f"{self._name(one)} is required"
            yield problem_at(self.use.node, self.use.file, "missing", self.label, text, instead)

    def _name(self, parameter: Parameter) -> str:
        return parameter.python_name if self.use.by_keyword else parameter.name

    def _unknown(self, name: str, given: Given) -> Problem:
        """A name that the operation does not have. A missing one was probably meant, and is reported with it."""
        kind: Kind = "unknown"
        text, meant = f"it has no parameter {name}", self._meant(name)
        instead = "" if meant is None else self._name(meant)
        if (recorded := _recorded(self.operation.key).get(name)) is not None:
            kind, text, instead = recorded
        elif meant is not None:
            kind = "misspelt"
        elif self.known:
            text = f"{text}; it has {', '.join(dict.fromkeys(one.python_name for one in self.operation.parameters))}"
        else:
            text = "it takes no parameters"
        self.missing = [one for one in self.missing if one is not meant and instead not in (one.name, one.python_name)]
        return problem_at(given.node, self.use.file, kind, self.label, text, instead)

    def _meant(self, name: str) -> Parameter | None:
        """By its other name, then a close name, then what else would be missing."""
        for parameter in self.known.values():
            if name in (parameter.name, parameter.python_name):
                return parameter
        for candidates in ({self._name(one): one for one in self.missing}, self.known):
            if guess := nearest_of(name, candidates):
                return candidates[guess]
        return self.missing[0] if len(self.missing) == 1 else None

    def _refused(self, parameter: Parameter, values: Values) -> tuple[str, str] | None:
        """The client's objection to a literal value, and the value that was meant; None if it would be sent."""
        alone = self.operation._replace(parameters=(parameter,))
        for one in sorted((one.value for one in values if isinstance(one, kinds.Constant)), key=repr):
            if one in (None, "") and len(values) > 1:
                continue
            _, problems = fields_of(alone, {parameter.name: one}, any_value=self.use.any_value is not False)
            if problems:
                guess = nearest(str(one), parameter.choices, 1) if parameter.choices else []
                meant = repr(guess[0]) if guess else ""
                return "; ".join(problems).replace(f"; did you mean {meant}?", ""), meant
        return None


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
