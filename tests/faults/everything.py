"""All cells."""

from tests.faults import bodies, framing, leftovers
from tests.faults.cells import Cell

ALL_CELLS: list[Cell] = [*bodies.CELLS, *framing.CELLS, *leftovers.CELLS]
