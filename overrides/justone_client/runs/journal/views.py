"""Read a journal, also while a run writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .address import open_reader, shown
from .refusals import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .reports import Attempted, Exported, Status, Unknown
    from .store import Reader

__all__ = ["JournalView", "chosen"]


class JournalView:
    """One run of a journal, opened only to read. Each method reads what is committed at that moment.

    Args:
        address: The journal.
        run: The name of the run; None means the only one.

    Raises:
        JournalError: The journal is missing or is not one that this version can read, or it has no such run.
    """

    def __init__(self, address: str | Path, run: str | None = None) -> None:
        self._reader = open_reader(address)
        self._address, self._run = address, run
        self.run  # noqa: B018 - a run that is missing is reported now

    @classmethod
    def of(cls, reader: Reader, address: str | Path, run: str) -> JournalView:
        """Return the view of a reader that is open already."""
        view = object.__new__(cls)
        view._reader, view._address, view._run = reader, address, run
        return view

    @property
    def run(self) -> str:
        """The name of the run."""
        return chosen(self._reader.names(), self._run, self._address)

    @staticmethod
    def names(address: str | Path) -> list[str]:
        """Return the names of all runs of a journal, in the order of their creation."""
        return open_reader(address).names()

    @property
    def shown(self) -> str:
        """The address as messages may show it."""
        return shown(self._address)

    @property
    def runs(self) -> list[str]:
        """The names of all runs, in the order of their creation."""
        return self._reader.names()

    def status(self) -> Status:
        """Return the counters; this reads a few rows, however many items there are."""
        return self._reader.status(self.run)

    def export(self) -> Iterator[Exported]:
        """Yield every row for every operation, in the order of the source; later steps follow."""
        return self._reader.export(self.run)

    def unknown(self) -> Iterator[Unknown]:
        """Yield each unknown item with the kept answer, if any."""
        return self._reader.unknown(self.run)

    def attempts(self) -> Iterator[Attempted]:
        """Yield each kept answer without its body."""
        return self._reader.attempts(self.run)

    def ask(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Run a statement of the report. Every database understands it."""
        return self._reader.ask(statement, *values)

    def __repr__(self) -> str:
        return f"<JournalView {shown(self._address)!r}>"


def chosen(names: list[str], run: str | None, address: str | Path) -> str:
    """Return the name of the run that is meant.

    Raises:
        JournalError: There is no such run, or there are several; the message lists them.
    """
    if not names:
        raise JournalError(f"The journal {shown(address)!r} has no run yet; start one")
    listed = ", ".join(map(repr, names[:20])) + (", ..." if len(names) > 20 else "")
    if run is None and len(names) > 1:
        raise JournalError(f"The journal {shown(address)!r} has several runs: {listed}; choose one with run=")
    if run is not None and run not in names:
        raise JournalError(f"The journal {shown(address)!r} has no run {run!r}; it has {listed}")
    return run or names[0]
