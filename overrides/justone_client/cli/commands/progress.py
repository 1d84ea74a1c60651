"""How far the output of a walk is: which items are out, and where to go on behind them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..._values.counts import counted
from ...errors import JustOneError
from ..terminal.output import print_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..._pagination.position import Position
    from ..._pagination.resume_token import State
    from ...runs.tables.sinks.pouring import Pouring

__all__ = ["Progress"]


class _Over(Exception):
    """No further page is wanted."""


class Progress:
    """Items, or pages, between the walk and the output.

    An item is out when it is printed, or when all of its rows are in the target. Nothing is paid for before that.
    """

    def __init__(self, position: Position) -> None:
        self._position = position
        self.kept: State = position.place()
        """Where to go on behind what is out."""
        self.printed: int = 0
        """Items that are out."""
        self._held: list[Any] = []
        """Items that are not out."""
        self._made, self._made_place = 0, self.kept
        """How many of these have become rows, and where to go on behind them."""
        self._lines: Iterable[Any] = ()
        self._pouring: Pouring | None = None
        self._is_over = False

    def taken(self, lines: Iterable[Any]) -> Iterator[Any]:
        """Yield items. When the next one is asked for, the one before it has become rows."""
        self._lines = lines
        for one in lines:
            self._held.append(one)
            yield one
            self._made, self._made_place = len(self._held), self._position.place()
            if self._pouring is not None and not self._pouring.waiting:
                self._let_go()

    def begin(self, pouring: Pouring) -> None:
        """Rows are made from here on, also of items that were read ahead."""
        self._pouring, self._made = pouring, 0

    def before_call(self) -> None:
        """Write what came, before more is paid for."""
        if self._is_over:
            raise _Over
        if self._pouring is not None:
            self._pouring.flush()
            self._let_go()

    def all_out(self) -> None:
        """Note that everything is out that was taken."""
        self._made = len(self._held)
        self._let_go()

    def save(self, show: Callable[[Any], None] | None) -> None:
        """After an error: print the items that are not out, and the others of their page, which are paid for too.

        Args:
            show: Prints one; None if stdout is what failed.
        """
        if not (self._held if self._pouring is None else self._pouring.waiting):
            self._let_go()
        if show is None or not self._held:
            return
        self._is_over = True
        with suppress(_Over, JustOneError):
            self._held.extend(self._lines)
        count = len(self._held)
        try:
            for one in self._held:
                show(one)
        except OSError as error:
            print_note(f"{counted(count, 'item')} could not be written, nor printed: {error.strerror or error}")
            return
        came = "it is on stdout, as a JSON line" if count == 1 else "they are on stdout, as JSON lines"
        print_note(f"{counted(count, 'item')} could not be written as rows; {came}.")
        self.all_out()

    def _let_go(self) -> None:
        self.printed += self._made
        del self._held[: self._made]
        self.kept = self._made_place if self._held else self._position.place()  # pages without items move it too
        self._made = 0
