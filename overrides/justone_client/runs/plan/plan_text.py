"""A plan as JSON: what a journal keeps to refuse a changed plan, and to go on without the file of the plan."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from ...errors import InvalidSettings
from .functions import reference_of
from .plan import Pages, Plan, Step

__all__ = ["changed_price", "changed_step", "plan_from", "text_of_plan"]


def text_of_plan(plan: Plan) -> str:
    """Everything that decides about the calls of a plan, as JSON. Limits and the source are not part of it."""
    prices = [
        [one.key, None if plan.prices is None or (price := plan.prices.of(one)) is None else str(price)]
        for step in plan.steps
        for one in step.known
    ]
    said = {
        "steps": [_step(plan, number) for number in range(len(plan.steps))],
        "prices": prices,
        "allow_unknown_values": plan.allow_unknown_values,
    }
    return json.dumps(said, separators=(",", ":"))


def _step(plan: Plan, number: int) -> dict[str, Any]:
    step, parent = plan.steps[number], plan.parent(number)
    walk = step.walk
    return {
        "name": step.title,
        "operations": [one.key for one in step.known],
        "parameters": dict(step.parameters),
        "column": step.column,
        "fixed": dict(step.fixed),
        "walk": None if walk is None else [walk.max_pages, walk.max_items, walk.items_at, walk.allow_guesses],
        "after": None if parent is None else plan.steps[parent].title,
        "columns": dict(step.columns),
        "derive": None if step.derive is None else reference_of(step.derive),
        "max_rows": step.max_rows,
    }


def plan_from(text: str) -> Plan:
    """Read a plan that a journal kept. Its functions are imported where they are needed.

    Raises:
        InvalidSettings: It is damaged, or of another version of the package.
    """
    try:
        said = json.loads(text)
        steps = [_step_from(one) for one in said["steps"]]
        return Plan(tuple(steps), allow_unknown_values=said["allow_unknown_values"])
    except (ValueError, KeyError, TypeError) as error:
        if isinstance(error, InvalidSettings):
            raise
        raise InvalidSettings(
            f"The plan of the journal cannot be read ({type(error).__name__}); resume it with the version that wrote it"
        ) from error


def _step_from(said: dict[str, Any]) -> Step:
    walk = said.pop("walk")
    operations = tuple(said.pop("operations"))
    return Step(operations, walk=None if walk is None else Pages(*walk), **said)


def changed_step(old: str, new: str) -> str | None:
    """Return the name of a step that a new plan changes; None if it only adds steps, operations and their parameters.

    The items of a run that has begun keep the meaning that their step had.
    """
    before, after = (json.loads(text)["steps"] for text in (old, new))
    for number, step in enumerate(before):
        if number >= len(after) or not _adds_only(step, after[number]):
            return str(step["name"])
    return None


def changed_price(old: str, new: str) -> str | None:
    """Return an operation that has another price in a new plan; its items keep the price of their planning."""
    before, after = (
        {key: None if price is None else Decimal(price) for key, price in json.loads(text).get("prices", ())}
        for text in (old, new)
    )
    return next((key for key, price in before.items() if key in after and after[key] != price), None)


def _adds_only(old: dict[str, Any], new: dict[str, Any]) -> bool:
    same = all(new.get(key) == value for key, value in old.items() if key not in ("operations", "parameters", "fixed"))
    return (
        same
        and set(old["operations"]) <= set(new["operations"])
        and all(old[key].items() <= new[key].items() for key in ("parameters", "fixed"))
    )
