"""Made-up statuses."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from justone_client.runs.journal.money import Money
from justone_client.runs.journal.reports import OperationStatus, Status, empty_counts


def money(**changes: Any) -> Money:
    return Money(Decimal(20), None, Decimal("1.25"), Decimal("0.50"), 5, 2)._replace(**changes)


def operation(key: str = "GET /api/a/b/v1", price: str | None = "0.25", **changes: Any) -> OperationStatus:
    counts: Any = empty_counts() | changes.pop("items", {"planned": 4, "recorded": 5, "failed": 1})
    found = OperationStatus(key, None if price is None else Decimal(price), 0.0, 0, "call", counts, None)
    return found._replace(**changes)


def status(*operations: OperationStatus, **changes: Any) -> Status:
    counts: Any = empty_counts()
    for one in operations:
        for state, count in one.items.items():
            counts[state] += count
    return Status("r", 10, True, counts, money(), list(operations), {}, "r")._replace(**changes)
