"""What the databases share: names, and an existing table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..columns import TableRefused
from ..names import names_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..columns import Kind, Table
    from ..names import Target

__all__ = ["Plan", "plan", "quoted", "refuse_existing"]


def quoted(name: str) -> str:
    """Return a name as SQL."""
    return '"' + name.replace('"', '""') + '"'


class Plan:
    """A table that rows go to."""

    def __init__(self, table: str, columns: Mapping[str, str]) -> None:
        self.columns: dict[str, str] = dict(columns)
        """Name -> type of the database."""
        listed = ", ".join(f"{quoted(name)} {kind}" for name, kind in columns.items())
        self.create: str = f"CREATE TABLE {quoted(table)} ({listed})"
        self.insert: str = f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, columns))})"


def plan(target: Target, table: Table, name: str, types: Mapping[Kind, str], existing: Mapping[str, str]) -> Plan:
    """Plan a table, or refuse to add to one with other columns.

    Args:
        target: The database.
        table: The rows.
        name: Of the table.
        types: Kind of a column -> type of the database.
        existing: The columns that the table has, with their types; empty if there is no such table.

    Raises:
        TableRefused: With the first differences.
    """
    every = dict(zip(table.every, names_for(target, (column.name for column in table.every)), strict=True))
    wanted = {every[column]: types[column.kind] for column in table.columns}
    if existing and existing != wanted:
        missing = [f"no {one}" for one in wanted if one not in existing]
        more = [f"also {one}" for one in existing if one not in wanted]
        other = [
            f"{one} is {existing[one] or 'without a type'}, not {kind}"
            for one, kind in wanted.items()
            if existing.get(one, kind) != kind
        ]
        difference = ", ".join((missing + more + other)[:5])
        raise TableRefused(f"the table {name!r} has other columns ({difference}); write to another table")
    return Plan(name, wanted)


def refuse_existing(existing: Mapping[str, str], *, append: bool, place: str, table: str) -> None:
    """Refuse a table that exists, before anything is read.

    Raises:
        TableRefused: It exists, and `append` is not given.
    """
    if existing and not append:
        raise TableRefused(f"the table {table!r} exists in {place}; give append=True or another table")
