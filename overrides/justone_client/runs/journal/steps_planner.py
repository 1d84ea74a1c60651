"""What a run calls, by its plan: the operations of all steps, and the calls of each row of the source."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._billing.prices import exact
from ..._requests.values import integer
from ...errors import InvalidSettings
from ..plan.calls import calls_of, refuse_missing_columns
from ..plan.checked import checked
from ..plan.plan import Plan, Step
from ..plan.plan_text import text_of_plan
from .desk import PlannedItem
from .planning import OperationPlan
from .store import Limits

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ..._billing.prices import Money, Prices
    from ..plan.plan import Which
    from ..plan.ready import CheckedPlan
    from .planning import Columns
    from .store import NewRun, Store

__all__ = ["StepsPlanner", "check_name", "limits_of", "one_step", "refuse_lower"]

_LIMITS = "SELECT max_cost, max_billed FROM budgets WHERE name = ?"
_LONGEST_NAME = 200
_MOST = 2**63 - 1
"""The largest number that a journal holds."""


class StepsPlanner:
    """The `Planner` of a plan.

    Args:
        plan: The plan.
        columns: The columns of the source; None if they are not known.

    Raises:
        InvalidSettings: The plan is wrong; the message names each mistake.
    """

    def __init__(self, plan: Plan, columns: Collection[str] | None = None) -> None:
        self.checked: CheckedPlan = checked(plan, columns)
        self.text: str = text_of_plan(plan)
        self._has_begun = False
        prices = plan.prices
        self.operations: list[OperationPlan] = [
            OperationPlan(
                number,
                feed.operation.key,
                "call" if feed.rule is None else "walk",
                None if prices is None else prices.of(feed.operation),
            )
            for number, step in enumerate(self.checked.steps)
            for feed in step.feeds
        ]

    def items(self, row: Mapping[str, object]) -> list[PlannedItem]:
        """Return the calls of one row of the source.

        Raises:
            InvalidArgument: The first row lacks a column, or no row can have one required parameter.
        """
        first, any_value = self.checked.steps[0], self.checked.any_value
        if not self._has_begun:
            refuse_missing_columns(first, row)
            self._has_begun = True
        return [PlannedItem(*call) for call in calls_of(first, row, row, any_value=any_value)]


def one_step(
    operations: Sequence[Which], columns: Columns, prices: Prices | None, *, allow_unknown_values: bool
) -> Plan:
    """The plan that calls operations for each row.

    Raises:
        InvalidSettings: There is no operation.
    """
    if not operations:
        raise InvalidSettings("A run needs at least one operation")
    parameters = {parameter: column for column, parameter in columns if parameter is not None}
    alone = next((column for column, parameter in columns if parameter is None), None)
    step = Step(tuple(operations), parameters=parameters, column=alone)
    return Plan((step,), prices=prices, allow_unknown_values=allow_unknown_values)


def check_name(name: object, what: str) -> str:
    """Check the name of a run or budget.

    Raises:
        InvalidSettings: It is empty, too long, or not printable.
    """
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST_NAME or not name.isprintable():
        raise InvalidSettings(f"{what} must be printable text of 1 to {_LONGEST_NAME} characters, got {name!r}")
    return name


def limits_of(max_cost: Money | None, max_billed: int | None, operations: Sequence[OperationPlan]) -> Limits:
    """Check new limits.

    Raises:
        InvalidSettings: A limit is negative or not exact, or `max_cost` meets an operation without a price.
    """
    if max_billed is not None and (integer(max_billed) is None or not 0 <= max_billed <= _MOST):
        raise InvalidSettings(f"max_billed must be a whole number from 0 to {_MOST}, got {max_billed!r}")
    if max_cost is not None and (unpriced := [one.key for one in operations if one.price is None]):
        raise InvalidSettings(f"max_cost needs the price of {unpriced[0]}; add it, or a default, to prices")
    return Limits(None if max_cost is None else exact(max_cost, "max_cost"), max_billed)


def refuse_lower(store: Store, new: NewRun, limits: Limits, *, add: bool) -> None:
    """Check the limits of a run that starts, perhaps again. A changed plan is refused elsewhere.

    Whoever repeats a line may have forgotten that the limit was raised, so only `resume` lowers it:

    | the limit that the budget has | `start` says | `start` |
    |---|---|---|
    | 0.20 | nothing, or 0.20 | keeps it |
    | 0.20, or none | 0.30 | sets 0.30 |
    | 0.30, since `resume` raised it | 0.20, as the first time | is refused |

    Raises:
        InvalidSettings: The budget has a higher limit.
    """
    found = store.find(new.name)
    if found is not None and found.plan != new.plan and not add:
        return
    budget = new.budget if found is None else found.budget_name
    for max_cost, max_billed in store.reader().ask(_LIMITS, budget):
        cost = None if max_cost is None else Decimal(str(max_cost))
        for name, known, given in (("max_cost", cost, limits.max_cost), ("max_billed", max_billed, limits.max_billed)):
            if known is not None and given is not None and given < known:
                raise InvalidSettings(_lower(f"{name}=", known, given, budget if budget != new.name else ""))


def _lower(name: str, known: Decimal | int, given: Decimal | int, budget: str) -> str:
    what, which = (f"the budget {budget!r}", "a run of it") if budget else ("this run", "the run")
    return (
        f"{name}{given} is below the limit of {what}, {name}{known}; give {name}{known} to keep it,"
        f" or resume {which} with {name}{given} to lower it"
    )
