"""The plan of a run with one step: operations to call or walk for each row, fed by its columns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..._billing.prices import exact
from ..._requests.operations import named
from ...errors import InvalidSettings
from .planning import OperationPlan, fields_from, planned_item
from .store import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from justone_generated._base import Operation

    from ..._billing.prices import Money, Prices
    from .desk import PlannedItem
    from .planning import Columns

    Which = str | Operation[Any] | Callable[..., Any]

__all__ = ["OneStep", "check_name", "limits_of"]

_LONGEST_NAME = 200


class OneStep:
    """The `Planner` of one step.

    Raises:
        InvalidSettings: An operation is unknown or given twice, a column has no parameter, or there is no operation.
    """

    def __init__(
        self,
        operations: Sequence[Which],
        columns: Columns,
        prices: Prices | None,
        *,
        any_value: bool,
    ) -> None:
        self._known = [named(one) for one in operations]
        self._columns, self._any_value = columns, any_value
        if not self._known:
            raise InvalidSettings("A run needs at least one operation")
        if len({one.key for one in self._known}) < len(self._known):
            raise InvalidSettings("An operation is given twice; give each once")
        _check_columns(self._known, columns)
        self.operations = [
            OperationPlan(0, one.key, "call", None if prices is None else prices.of(one)) for one in self._known
        ]
        self.text = json.dumps(
            {
                "operations": [[one.key, None if one.price is None else str(one.price)] for one in self.operations],
                "columns": [list(pair) for pair in columns],
                "allow_unknown_values": any_value,
            }
        )

    def items(self, row: Mapping[str, object]) -> list[PlannedItem]:
        """Return one call of each operation."""
        return [
            planned_item(one, fields_from(row, one, self._columns), any_value=self._any_value) for one in self._known
        ]


def _check_columns(operations: Sequence[Operation[Any]], columns: Columns) -> None:
    known = {name for one in operations for field in one.parameters for name in (field.name, field.python_name)}
    for column, parameter in columns:
        if parameter is not None and parameter not in known and all(one.name for one in operations):
            raise InvalidSettings(f"Column {column!r}: no operation has a parameter {parameter!r}; known are"
                                  f" {', '.join(sorted(known))}")  # fmt: skip


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
    if max_billed is not None and (isinstance(max_billed, bool) or max_billed < 0):
        raise InvalidSettings(f"max_billed must be 0 or more, got {max_billed!r}")
    if max_cost is not None and (unpriced := [one.key for one in operations if one.price is None]):
        raise InvalidSettings(f"max_cost needs the price of {unpriced[0]}; add it, or a default, to prices")
    return Limits(None if max_cost is None else exact(max_cost, "max_cost"), max_billed)
