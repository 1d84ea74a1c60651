"""A paid service on a real socket that fails at random, and records which calls it billed and answered."""

from __future__ import annotations

import random
import threading
from collections import Counter

from tests.faults.cells import Cell, envelope, sound, whole
from tests.faults.everything import ALL_CELLS
from tests.support.servers.scripted import Drip, End, Seen, Timed

FREE = (301, 302, 500)
CELLS: list[Cell] = [
    cell
    for cell in ALL_CELLS
    if not cell.settings and not cell.only and (cell.group != "leftover" or cell.name.endswith("after-0-ms"))
]
"""Faults that arrive with the answer. Later bytes could not be distinguished from the answer to the next call."""


class Service:
    """A service that answers some calls with free failures, damages some answers, and loses some."""

    def __init__(self, seed: int, *, free: float = 0.1, damaged: float = 0.2, lost: float = 0.03) -> None:
        self._dice = random.Random(seed)
        self._free, self._damaged, self._lost = free, free + damaged, free + damaged + lost
        self._lock = threading.Lock()
        self.paid: Counter[str] = Counter()
        """Call -> number of times it was billed."""
        self.whole: set[str] = set()
        """Calls whose answer was sent and is readable."""

    def __call__(self, seen: Seen) -> tuple[bytes | Drip | Timed, End]:
        number = seen.query["n"]
        with self._lock:
            fate = self._dice.random()
            if fate < self._free:
                return whole(envelope(seen, self._dice.choice(FREE))), End.KEEP
            self.paid[number] += 1
            if fate < self._damaged:
                cell = self._dice.choice(CELLS)
                if cell.expect.outcome == "answer":
                    self.whole.add(number)
                return cell.answer(seen)
            if fate < self._lost:
                return b"", End.RESET
            self.whole.add(number)
            return sound(seen)
