"""What items need to know of their run; it is read once for each process."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..desk import Kind
    from .server.connection import Base

__all__ = ["OperationRow", "RunKey", "read_run"]

_RUN = "SELECT uuid, budget, reuse_since FROM justone_runs.runs WHERE id = %s"
_OPERATIONS = "SELECT id, step, key, kind, price FROM justone_runs.operations WHERE run = %s ORDER BY id"


class OperationRow(NamedTuple):
    """An operation of a run."""

    id: int
    step: int
    key: str
    kind: Kind
    price: Decimal
    """0 when unknown."""


class RunKey(NamedTuple):
    """A run's uuid, which is part of its items' keys, its budget, and its operations."""

    id: int
    uuid: str
    budget: int
    operations: dict[int, OperationRow]
    reuse_since: float | None
    """Since when calls of later steps may take answers of other runs; None if never."""

    @property
    def last_step(self) -> int:
        return max((one.step for one in self.operations.values()), default=0)

    def operation(self, step: int, key: str) -> OperationRow:
        """Return an operation by step and key.

        Raises:
            KeyError: The run has none.
        """
        for one in self.operations.values():
            if (one.step, one.key) == (step, key):
                return one
        raise KeyError(f"step {step} of the run has no operation {key}")


def read_run(base: Base, run: int) -> RunKey:
    uuid, budget, since = base.execute(_RUN, (run,)).fetchall()[0]
    rows = base.execute(_OPERATIONS, (run,)).fetchall()
    operations = {
        number: OperationRow(number, step, key, kind, price or Decimal(0)) for number, step, key, kind, price in rows
    }
    return RunKey(run, uuid, budget, operations, since)
