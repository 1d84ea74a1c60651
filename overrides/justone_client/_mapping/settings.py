"""The settings of one `map`, checked before anything starts."""

from __future__ import annotations

from collections.abc import Callable, Sized
from typing import Literal

from .._call.holding import HOLDER
from .._requests.rows import refuse_tables
from .._requests.values import integer
from .._validation import check_choice, check_hook
from ..errors import InvalidSettings
from .scheduler import Progress, Scheduler

__all__ = ["MapSettings", "OnProgress"]

OnProgress = Callable[[Progress], object]
"""A function that receives how far a `map` is, after each result: `client.map(..., progress=...)`."""


class MapSettings:
    """The checked settings of one `map`.

    Raises:
        InvalidSettings: Names the setting and the values it takes.
    """

    def __init__(
        self,
        items: object,
        concurrency: int = 16,
        order: Literal["completed", "input"] = "completed",
        errors: Literal["raise", "return"] = "raise",
        progress: OnProgress | bool = False,
    ) -> None:
        refuse_tables(items)
        at_once = integer(concurrency)
        if at_once is None or at_once < 1:
            raise InvalidSettings(f"map(concurrency) must be a whole number of 1 or more, got {concurrency!r}")
        check_choice("map(order)", order, "completed", "input")
        check_choice("map(errors)", errors, "raise", "return")
        self.concurrency = at_once
        self.total: int | None = len(items) if isinstance(items, Sized) else None
        self.plan: Scheduler = Scheduler(at_once, in_order=order == "input", raises=errors == "raise")
        self.plan.outer = HOLDER.get()
        self._progress = _bar(self.total) if progress is True else None if progress is False else progress
        check_hook("map(progress)", self._progress)

    def report(self) -> None:
        """Report the progress."""
        if self._progress is not None:
            self._progress(self.plan.progress(self.total))


def _bar(total: int | None) -> OnProgress | None:
    from .progress_bar import bar

    return bar(total)
