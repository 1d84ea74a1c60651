"""Rows from another run: its own rows, columns of them, or values from its answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ..._requests.operations import find
from ...errors import InvalidArgument, InvalidSettings
from ..journal.bodies import data_of
from ..journal.views import JournalView
from ..plan.answer_fields import look_up
from ..plan.field_paths import diverging, path_of, rows_at
from ..plan.problems import nearest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..journal.reports import Exported
    from ..plan.field_paths import FieldPath

__all__ = ["OtherRun"]


class OtherRun:
    """Reads the journal of another run, which may still work.

    Args:
        journal: Its journal.
        name: The name of the run; None means the only one.
        step: The name of one of its steps; None for all that fit.
        columns: The path of each column: `row.column`, or `data....` for a value of its answers. Empty for the rows of
            its source.

    Raises:
        JournalError: The journal cannot be read.
        InvalidSettings: A path or the step is unknown.
    """

    def __init__(self, journal: str, name: str | None, step: str | None, columns: Mapping[str, str]) -> None:
        # The name stays: the run that is planned may be in the same journal.
        self._journal, self._view = journal, JournalView(journal, JournalView(journal, name).run)
        status = self._view.status()
        operations = [find(one.key, form=None) for one in status.operations]
        self._steps = _steps_named(step, status.facts.get("plan", "")) if step is not None else None
        self._paths = _parsed(columns)
        self._of_answers = any(path.origin == "data" for path in self._paths.values())
        for name, path in self._paths.items():
            findings = [look_up(one, path) for one in operations] if path.origin == "data" else []
            if findings and all(one.problem for one in findings):
                raise InvalidSettings(f"The column {name!r} of the run: {findings[0].problem}")
        self._columns = columns

    @property
    def columns(self) -> tuple[str, ...] | None:
        return tuple(self._paths) or None

    @property
    def described(self) -> str:
        """The name of the journal's file, or of nothing that could hold a password."""
        where = "a server" if "://" in self._journal else str(Path(self._journal).absolute())
        what = ", ".join(self._columns.values()) or "rows"
        return f"{what} of the run in {where}"

    def __iter__(self) -> Iterator[dict[str, object]]:
        """Yield the rows in the order of that run. Equal rows in a row are one.

        Raises:
            InvalidArgument: No row of that run has a column.
        """
        if self._of_answers:
            for one in self._view.export():
                if self._steps is None or one.step in self._steps:
                    yield from self._from_answer(one)
        else:
            yield from self._from_rows()

    def _from_rows(self) -> Iterator[dict[str, object]]:
        """Read the rows of the first step that has all columns."""
        wanted = {str(path.hops[0]) for path in self._paths.values()}
        known, found, place = dict[str, None](), None, ("", -1)
        for one in self._view.export():
            if (one.path, one.step) == place or (self._steps is not None and one.step not in self._steps):
                continue
            place = one.path, one.step
            known |= dict.fromkeys(one.row)
            if found is None and wanted <= one.row.keys():
                found = one.step
            if one.step == found:
                yield {name: one.row.get(str(path.hops[0])) for name, path in self._paths.items()} or one.row
            elif found is not None:
                return
        if missing := sorted(wanted - known.keys()):
            raise InvalidArgument(f"The run has no column {missing[0]!r}; {nearest_of(missing[0], known)}")

    def _from_answer(self, one: Exported) -> Iterator[dict[str, object]]:
        if one.body is None or one.state != "recorded":
            return
        operation = find(one.operation, form=None)
        if any(look_up(operation, path).problem for path in self._paths.values() if path.origin == "data"):
            return
        for row in rows_at(self._paths, data_of(one.body), one.row):
            if any(row[name] is not None for name, path in self._paths.items() if path.origin == "data"):
                yield row


def _parsed(columns: Mapping[str, str]) -> dict[str, FieldPath]:
    found: dict[str, FieldPath] = {}
    for name, text in columns.items():
        try:
            found[name] = path_of(text)
        except ValueError as error:
            raise InvalidSettings(f"The column {name!r} of the run: {error}") from None
    if pair := diverging(found.values()):
        raise InvalidSettings(f"{pair[0]} and {pair[1]} go through different lists; read one of them")
    return found


def _steps_named(name: str, plan: str) -> set[int]:
    try:
        titles = [str(one.get("name")) for one in json.loads(plan)["steps"]]
    except (ValueError, KeyError, TypeError, AttributeError):
        titles = []
    if name not in titles:
        raise InvalidSettings(f"The run has no step {name!r}; {nearest_of(name, titles)}")
    return {titles.index(name)}
