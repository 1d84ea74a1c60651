"""Plan the items of a run, row by row, with progress on a terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import typer

from ....._values.counts import counted
from .....errors import InvalidSettings
from .... import lookup
from ....exits import INTERRUPTED, Misuse
from ....terminal.output import print_note
from ....terminal.signals import as_interruptions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from ..... import Prices
    from .....runs import Journal
    from .....runs.plan.plan import Plan, Source
    from .....runs.sources.rows import Rows

__all__ = ["Counted", "columns_of", "plan_of", "planned", "source_of"]

_EVERY = 500
_STOPPED = "Stopped while planning; nothing was sent. To go on, give the same line again."


def planned(plan: Callable[[], Journal], *, file: Path | None) -> Journal:
    """Open a journal and plan its items. Ctrl-C or SIGTERM ends it in order.

    Args:
        plan: Plans.
        file: The file of the plan, for messages.

    Raises:
        Exit: It was interrupted.
    """
    import asyncio  # only for commands that call

    from .....runs.engine.derive_again import derive_missing
    from .....runs.plan.problems import PlanError

    try:
        with as_interruptions():
            journal = plan()
            try:
                asyncio.run(derive_missing(journal))  # what recorded answers lead to belongs to the price
            except BaseException:
                journal.close()
                raise
            return journal
    except InvalidSettings as error:
        if not isinstance(error, PlanError):
            raise
        lines = (error.message or "").splitlines()
        raise Misuse("\n".join(_of_file(line, file) if file else _of_options(line) for line in lines)) from None
    except KeyboardInterrupt:
        print_note(_STOPPED)
        raise typer.Exit(INTERRUPTED) from None


def _of_file(line: str, file: Path) -> str:
    return line if line.startswith("...") else f"{file}, {line}"


def _of_options(line: str) -> str:
    """Name the option in a mistake of a plan that `--column` made.

    Example: `parameters: ... needs uid, and nothing feeds it; add uid = "column"` ends with `add --column COLUMN=uid`.
    """
    for place, option in _OPTIONS:
        line = place.sub(option, line)
    return line


_OPTIONS = (
    (re.compile(r"^(?:column|parameters): "), "--column: "),
    (re.compile(r"^parameters\.(\S+): "), r"--column COLUMN=\1: "),
    (re.compile(r"^operations: "), "--operation: "),
    (re.compile(r": its rows have no"), ": the rows have no"),
    (re.compile(r'; add (\S+) = "column"$'), r"; add --column COLUMN=\1"),
    (re.compile(r'as in parameters = \{ (\S+) = "(.+)" \}$'), r"as in --column \2=\1"),
    (re.compile(r"name the parameter of each column: parameters = .+"), "give --column COLUMN=PARAMETER for each"),
)


def plan_of(file: Path | None, operations: Sequence[str], columns: Sequence[str], prices: Prices | None) -> Plan:
    """Return the plan of a file, or that of `--operation` and `--column`.

    Raises:
        Misuse: Both are given, or none.
        InvalidSettings: The plan is wrong.
    """
    from .....runs.journal.steps_planner import one_step
    from .....runs.plan.plan_file import read_plan

    if (file is None) == (not operations):
        raise Misuse("Give either a plan, such as plan.toml, or --operation with --items")
    if file is None:
        pairs = [(name, parameter or None) for name, _, parameter in (one.partition("=") for one in columns)]
        _refuse_repeated(pairs)
        known = [lookup.operation([name]) for name in operations]
        return one_step(known, pairs, prices, allow_unknown_values=False)
    if columns:
        raise Misuse("--column is for --operation; a plan has its own columns")
    plan = read_plan(file)
    return plan if prices is None else replace(plan, prices=prices)


def _refuse_repeated(pairs: Sequence[tuple[str, str | None]]) -> None:
    """Refuse columns of which one would be ignored.

    Raises:
        Misuse: Two columns are for one parameter.
    """
    given = [parameter for _, parameter in pairs]
    for parameter in given:
        if given.count(parameter) > 1:
            whom = f"the parameter {parameter}" if parameter else "the only required parameter"
            raise Misuse(f"Several --column are for {whom}; give one, or --column COLUMN=PARAMETER for each")


def source_of(plan: Plan, items: str | None) -> Source:
    """Return where the rows come from.

    Raises:
        Misuse: Neither the plan nor `--items` says so.
    """
    from .....runs.sources.rows import source_at

    if items is not None:
        return source_at(items)
    if plan.source is None:
        raise Misuse("The rows are missing; give --items FILE, or [source] in the plan")
    return plan.source


def columns_of(plan: Plan) -> set[str]:
    """Return the columns that the first step sends."""
    step = plan.steps[0]
    given = {column.removeprefix("row.") for column in step.parameters.values()}
    return given if step.column is None else given | {step.column}


class Counted:
    """The rows of a source, of which there must be one. While they are read, a terminal shows their number.

    Args:
        rows: The source.
        sent: The columns that are sent.

    Raises:
        Misuse: The source has no rows.
    """

    def __init__(self, rows: Rows, sent: Collection[str]) -> None:
        self._rows = rows
        self.columns: tuple[str, ...] | None = rows.columns
        self._sent, self._spaced = sent, 0

    def __iter__(self) -> Iterator[object]:
        count = 0
        for count, row in enumerate(self._shown(), 1):  # noqa: B007
            if isinstance(row, dict):
                cells = cast("dict[str, object]", row)
                values = [str(cells.get(name, "")) for name in self._sent]
                self._spaced += sum(value != value.strip() for value in values)
            yield row
        if not count:
            raise Misuse(f"{self._rows.described} has no rows; nothing is planned")

    def notes(self) -> list[str]:
        """What is odd about the values."""
        if not self._spaced:
            return []
        begin, are = ("begins or ends", "is") if self._spaced == 1 else ("begin or end", "are")
        return [f"{counted(self._spaced, 'value')} {begin} with a space, and {are} sent with it"]

    def _shown(self) -> Iterator[object]:
        from rich.console import Console

        console = Console(stderr=True, highlight=False)
        if not console.is_terminal:
            yield from self._rows
            return
        with console.status("Planning") as shown:
            for number, row in enumerate(self._rows, 1):
                if number % _EVERY == 0:
                    shown.update(f"Planning: {number:,} rows")
                yield row
