"""Problems of a plan: where they are, and the one error that names them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...errors import InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Place", "PlanError", "Problems", "nearest_of"]

_SHOWN = 10


class PlanError(InvalidSettings):
    """A plan is wrong; the message has a line for each mistake, with its place and what to do."""

    def __str__(self) -> str:
        return self.message or ""


class Place(NamedTuple):
    """A table of a plan, and its key."""

    table: str = ""
    key: str = ""

    def inner(self, key: str) -> Place:
        """A key of the table, or of the table under its key."""
        return self._replace(key=f"{self.key}.{key}" if self.key else key)

    def __str__(self) -> str:
        return ", ".join(filter(None, self))


class Problems:
    """Collects problems and notes.

    Args:
        file: The file of the plan, for the messages; empty for a plan in Python.
    """

    def __init__(self, file: str = "") -> None:
        self._file = file
        self._found: list[str] = []
        self.notes: list[str] = []
        """What could not be checked, or is worth knowing."""

    def add(self, place: Place, problem: str) -> None:
        """Note a problem. It begins with what is wrong, and ends with what to do."""
        self._found.append(f"{', '.join(filter(None, (self._file, str(place))))}: {problem}")

    def note(self, place: Place, text: str) -> None:
        note = f"{place}: {text}"
        if note not in self.notes:
            self.notes.append(note)

    def raise_any(self) -> None:
        """Raise an error that names all problems, a line each.

        Raises:
            PlanError: There are problems.
        """
        if self._found:
            more = len(self._found) - _SHOWN
            rest = [f"... and {more} more"] if more > 0 else []
            raise PlanError("\n".join(self._found[:_SHOWN] + rest))


def nearest_of(wanted: str, known: Iterable[str]) -> str:
    """What to write instead of an unknown name."""
    from justone_generated._nearest import closest

    names = list(known)
    guess = closest(wanted, names)
    if guess is not None:
        return f"did you mean {guess}?"
    return f"known are {', '.join(names[:12])}" if names else "none are known"
