"""Check one step of a plan: its columns, its parameters, its walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from justone_generated.pages import RULES

from ..._pagination.rules import checked_rule
from ..._requests.parameters import fields_of, refuse_gone
from ...errors import Gone, InvalidArgument, InvalidSettings
from .answer_fields import look_up, unfit
from .field_paths import diverging, is_path, path_of
from .functions import function_at
from .problems import Place, Problems, nearest_of
from .ready import Feed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from justone_generated._base import Operation, Parameter
    from justone_generated.pages import PageRule

    from .field_paths import FieldPath
    from .plan import Derive, Step
    from .ready import CheckedStep

__all__ = ["StepCheck"]


class StepCheck:
    """Checks one step.

    Args:
        above: The columns of the rows that lead to it; None if they are not known.
    """

    def __init__(
        self,
        step: Step,
        operations: tuple[Operation[Any], ...],
        place: Place,
        problems: Problems,
        above: set[str] | None,
    ) -> None:
        self._step, self._operations, self._place = step, operations, place
        self._problems, self._above = problems, above

    def _add(self, key: str, problem: str) -> None:
        self._problems.add(self._place._replace(key=key), problem)

    # -- Columns -------------------------------------------------------------------------------------

    def paths(self, parent: CheckedStep | None) -> dict[str, FieldPath]:
        """The columns that come from answers."""
        step = self._step
        if parent is None:
            self._refuse_paths()
            return {}
        texts = {f"columns.{name}": (name, text) for name, text in step.columns.items()}
        texts |= {f"parameters.{name}": (name, text) for name, text in step.parameters.items() if is_path(text)}
        if step.derive is not None:
            for key in texts:
                self._add(key, "derive gives the rows already; leave out the paths, or derive")
            return {}
        found: dict[str, FieldPath] = {}
        for key, (name, text) in texts.items():
            try:
                path = path_of(text)
            except ValueError as error:
                self._add(key, str(error))
                continue
            if name in found and found[name] != path:
                self._add(key, f"the column {name!r} has two paths; give one")
            found[name] = path
            self._look_up(key, name, path, parent)
        if not texts:
            self._add("columns", 'nothing says which rows it has; add columns = { id = "data.items[].id" }, or derive')
        elif pair := diverging(found.values()):
            self._add(
                "columns",
                f"{pair[0]} and {pair[1]} go through different lists, whose elements have nothing in common; give each"
                " list a step of its own",
            )
        return found

    def _refuse_paths(self) -> None:
        step = self._step
        for key in ("columns", "derive", "after", "max_rows"):
            if getattr(step, key):
                self._add(key, "the first step takes its rows from the source; leave it out")
        for name, text in step.parameters.items():
            if is_path(text) and (self._above is None or text not in self._above):
                self._add(
                    f"parameters.{name}", f"{text} is a path, but no step comes before; name a column of the source"
                )

    def _look_up(self, key: str, name: str, path: FieldPath, parent: CheckedStep) -> None:
        if path.origin == "row":
            column = str(path.hops[0])
            if self._above is not None and column not in self._above:
                self._add(key, f"its rows have no column {column!r}; {nearest_of(column, sorted(self._above))}")
            return
        findings = [look_up(feed.operation, path) for feed in parent.feeds]
        if findings and all(one.problem for one in findings):
            self._add(key, findings[0].problem)
            return
        for one in findings:
            if one.note:
                self._problems.note(self._place._replace(key=key), one.note)
        fed = {wanted for wanted, column in self._step.parameters.items() if column == name}
        if key.startswith("parameters."):
            fed.add(name)
        for parameter in self._parameters(fed):
            misfits = [unfit(str(path), one, parameter) for one in findings if not one.problem]
            if misfits and all(misfits):
                self._add(key, misfits[0])

    def columns(self, paths: Mapping[str, FieldPath], *, is_first: bool) -> set[str] | None:
        """The columns of its rows; None if they are not known."""
        if self._above is None or self._step.derive is not None:
            return None
        return self._above if is_first else self._above | paths.keys()

    def function(self, *, is_begun: bool) -> Derive | None:
        """Its function.

        Raises:
            InvalidSettings: The run has begun, and the function cannot be imported.
        """
        derive = self._step.derive
        if isinstance(derive, str):
            try:
                return function_at(derive)
            except InvalidSettings as error:
                if is_begun:
                    raise
                self._add("derive", error.message or "")
                return None
        return derive

    # -- Parameters ----------------------------------------------------------------------------------

    def _parameters(self, names: set[str]) -> Iterator[Parameter]:
        for operation in self._operations:
            yield from (one for one in operation.parameters if names & {one.name, one.python_name})

    def feeds(self, paths: Mapping[str, FieldPath], below: set[str] | None, *, any_value: bool) -> Iterator[Feed]:
        """What feeds each operation."""
        step = self._step
        self._check_names("parameters", step.parameters)
        self._check_names("fixed", step.fixed)
        for name, text in step.parameters.items():
            if below is not None and name not in paths and text not in below:
                self._add(f"parameters.{name}", f"its rows have no column {text!r}; {nearest_of(text, sorted(below))}")
        if step.column is not None and below is not None and step.column not in below:
            self._add("column", f"its rows have no column {step.column!r}; {nearest_of(step.column, sorted(below))}")
        for number, operation in enumerate(self._operations):
            if operation.key in [one.key for one in self._operations[:number]]:
                self._add("operations", f"{operation.key} is there twice; leave one out")
            yield self._feed(operation, paths, below, any_value=any_value)

    def _check_names(self, table: str, given: Iterable[str]) -> None:
        known = {name for one in self._operations for two in one.parameters for name in (two.name, two.python_name)}
        for name in given:
            if name not in known and all(one.name for one in self._operations):
                wire = dict.fromkeys(two.name for one in self._operations for two in one.parameters)
                several = " of these operations" if len(self._operations) > 1 else ""
                first = self._operations[0].key if self._operations and not several else "parameter"
                what = f"is not a parameter{several}" if several else f"is not a parameter of {first}"
                self._add(f"{table}.{name}", f"{name} {what}; {nearest_of(name, wire)}")

    def _feed(
        self, operation: Operation[Any], paths: Mapping[str, FieldPath], below: set[str] | None, *, any_value: bool
    ) -> Feed:
        step = self._step
        try:
            refuse_gone(operation)
        except Gone as error:
            self._add(
                "operations", f"{operation.key} is withdrawn: {error.message}; call {error.replacement or 'another'}"
            )
        self._note_state(operation)
        columns = {name: name if name in paths and is_path(text) else text for name, text in step.parameters.items()}
        wired = _wired(operation, columns)
        fixed = _wired(operation, step.fixed)
        for name in wired.keys() & fixed.keys():
            self._add(f"fixed.{name}", f"{name} is among the parameters, too; give it once")
        if step.column is not None:
            required = [one.name for one in operation.parameters if one.required and one.name not in {*wired, *fixed}]
            if len(required) == 1:
                wired[required[0]] = step.column
            else:
                self._add(
                    "column",
                    f"{operation.key} has {len(required)} required parameters"
                    + (f" ({', '.join(required)})" if required else "")
                    + '; name the parameter of each column: parameters = { parameter = "column" }',
                )
        self._check_fixed(operation, fixed, any_value=any_value)
        every = step.column is None and not step.parameters
        rule = self._rule(operation)
        given = {*wired, *fixed, *_first_values(rule)}
        own: Collection[str] | None = None if step.derive is not None else paths or below
        if own is not None:
            self._check_required(operation, given, own if every else ())
            if every:
                self._check_columns(operation, own)
        return Feed(operation, tuple(sorted(wired.items())), tuple(sorted(fixed.items())), every, rule)

    def _check_columns(self, operation: Operation[Any], columns: Collection[str]) -> None:
        names = {name for one in operation.parameters for name in (one.name, one.python_name)}
        strange = [name for name in columns if name not in names]
        if strange and operation.name and set(columns) != {"item"}:
            self._add(
                "parameters",
                f"the column {strange[0]!r} is not a parameter of {operation.key}; name the columns to send, as in"
                f' parameters = {{ {next((one.name for one in operation.parameters), "name")} = "{strange[0]}" }}',
            )

    def _note_state(self, operation: Operation[Any]) -> None:
        place = self._place._replace(key="operations")
        if not operation.name:
            self._problems.note(place, f"{operation.key} is not in the catalogue, so nothing of it can be checked")
        elif operation.deprecated:
            instead = f"; consider {operation.successor}" if operation.successor else ""
            self._problems.note(place, f"{operation.key} is deprecated{instead}")

    def _check_required(self, operation: Operation[Any], given: Collection[str], columns: Collection[str]) -> None:
        if set(columns) == {"item"}:
            return
        for one in operation.parameters:
            if one.required and one.name not in given and not {one.name, one.python_name} & set(columns):
                self._add(
                    "parameters",
                    f'{operation.key} needs {one.name}, and nothing feeds it; add {one.name} = "column"',
                )

    def _check_fixed(self, operation: Operation[Any], fixed: Mapping[str, object], *, any_value: bool) -> None:
        for name, value in fixed.items():
            only = tuple(one for one in operation.parameters if one.name == name)
            if only:
                _, problems = fields_of(operation._replace(parameters=only), {name: value}, any_value=any_value)
                for problem in problems:
                    self._add(
                        f"fixed.{name}", problem.replace("allow_unknown_values=True", "allow_unknown_values = true")
                    )

    # -- Walks ---------------------------------------------------------------------------------------

    def _rule(self, operation: Operation[Any]) -> PageRule | None:
        walk = self._step.walk
        if walk is None:
            return None
        known = RULES.get(operation.key)
        if known is None:
            self._add(
                "walk", f"how {operation.key} goes on from page to page is not known; leave out walk, or call another"
            )
            return None
        if known.evidence == "guess" and not walk.allow_guesses:
            why = f" ({known.note.rstrip('.')})" if known.note else ""
            self._add(
                "walk",
                f"how {operation.key} goes on is a guess{why}; give allow_guesses = true to pay for pages by it",
            )
            return None
        try:
            return checked_rule(
                operation,
                None,
                walk.items_at,
                allow_guesses=walk.allow_guesses,
                bounded=walk.max_pages is not None,
                for_items=walk.max_items is not None,
            )
        except InvalidArgument as error:
            self._add("walk", _in_a_plan(error.message or ""))
            return None


def _in_a_plan(problem: str) -> str:
    """The words of a plan for what `client.walk` says."""
    return (
        problem.replace('give with_options(items_at="data.…"), or read pages()', 'give items_at = "data.…"')
        .replace('give with_options(items_at="data.…")', 'give items_at = "data.…"')
        .replace("give with_options(rule=page_rule(...)._replace(steps=...))", "call another operation")
    )


def _wired(operation: Operation[Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Those that are parameters of an operation, by wire name; all of them for one that is not in the catalogue."""
    if not operation.name:
        return dict(given)
    wire = {name: one.name for one in operation.parameters for name in (one.python_name, one.name)}
    return {wire[name]: value for name, value in given.items() if name in wire}


def _first_values(rule: PageRule | None) -> set[str]:
    """Parameters that the first page of a walk has by itself."""
    return set() if rule is None else {step.parameter for step in rule.steps if step.first not in (None, "")}
