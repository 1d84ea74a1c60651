"""Check a plan before anything is paid, and make it ready to plan items and to derive rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import InvalidArgument, InvalidSettings
from .problems import Place, Problems
from .ready import CheckedPlan, CheckedStep
from .step_check import StepCheck

if TYPE_CHECKING:
    from collections.abc import Collection

    from .plan import Plan

__all__ = ["checked", "table_of"]


def checked(
    plan: Plan, source_columns: Collection[str] | None = None, file: str = "", *, is_begun: bool = False
) -> CheckedPlan:
    """Check everything that can be known before a call.

    Args:
        plan: The plan.
        source_columns: The columns of the source; None if they are not known.
        file: The file of the plan, for the messages.
        is_begun: Whether the run has begun. It was checked then, maybe against other types, and is not refused now.

    Raises:
        PlanError: Something is wrong. The message has a line for each problem, with its table and key.
    """
    problems = Problems(file)
    found: list[CheckedStep] = []
    columns: list[set[str] | None] = []
    for number, step in enumerate(plan.steps):
        place = Place(table_of(plan, number))
        try:
            parent, operations = plan.parent(number), step.known
        except (InvalidSettings, InvalidArgument) as error:
            key = "operations" if isinstance(error, InvalidArgument) else "after"
            problems.add(place._replace(key=key), error.message or "")
            problems.raise_any()
            raise
        if not operations:
            problems.add(place._replace(key="operations"), "the step calls nothing; name an operation")
        above = None if source_columns is None else set(source_columns)
        if parent is not None:
            above = columns[parent]
        check = StepCheck(step, operations, place, problems, above)
        paths = check.paths(found[parent] if parent is not None else None)
        below = check.columns(paths, is_first=parent is None)
        columns.append(below)
        feeds = tuple(check.feeds(paths, below, any_value=plan.allow_unknown_values))
        children = tuple(plan.children(number)) if _are_known(plan) else ()
        derive = check.function(is_begun=is_begun)
        found.append(CheckedStep(step.title, parent, children, feeds, paths, derive, step.walk, step.max_rows))
    _refuse_equal_names(plan, problems)
    _refuse_other_limits(plan, problems)
    if not is_begun:
        problems.raise_any()
    return CheckedPlan(tuple(found), plan.allow_unknown_values, tuple(problems.notes))


def table_of(plan: Plan, number: int) -> str:
    """How messages name a step."""
    step = plan.steps[number]
    if len(plan.steps) == 1 and not step.name:
        return ""
    return f'[[steps]] {number + 1} "{step.name}"' if step.name else f"[[steps]] {number + 1}"


def _are_known(plan: Plan) -> bool:
    earlier = [step.title for step in plan.steps]
    return all(step.after is None or step.after in earlier[:number] for number, step in enumerate(plan.steps))


def _refuse_other_limits(plan: Plan, problems: Problems) -> None:
    """Equal walks are one, so they must have the same limits."""
    walks = [(number, step) for number, step in enumerate(plan.steps) if step.walk is not None]
    for place, (number, step) in enumerate(walks):
        keys = {one.key for one in step.known}
        for earlier, other in walks[:place]:
            if step.walk != other.walk and (same := keys & {one.key for one in other.known}):
                problems.add(
                    Place(table_of(plan, number), "walk"),
                    f"{table_of(plan, earlier)} walks {min(same)}, too, with other limits; give both the same",
                )


def _refuse_equal_names(plan: Plan, problems: Problems) -> None:
    titles = [step.title for step in plan.steps]
    for number, title in enumerate(titles):
        if title in titles[:number]:
            problems.add(
                Place(table_of(plan, number), "name"), f"an earlier step is called {title!r}, too; give another name"
            )
