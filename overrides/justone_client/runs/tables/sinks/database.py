"""What SQLite and DuckDB share: names, and an existing table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..columns import TableRefused
from ..names import names_for

if TYPE_CHECKING:
    from ..columns import Table
    from ..names import Target

__all__ = ["insertion", "names_in", "quoted", "refuse_existing", "refuse_other_columns"]


def quoted(name: str) -> str:
    """Return a name as SQL."""
    return '"' + name.replace('"', '""') + '"'


def names_in(target: Target, table: Table) -> list[str]:
    """Return the names of the columns in a database."""
    every = dict(zip(table.every, names_for(target, (column.name for column in table.every)), strict=True))
    return [every[column] for column in table.columns]


def insertion(table: str, names: list[str], values: str) -> str:
    """Return an INSERT statement."""
    return f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, names))}) {values}"


def refuse_existing(existing: list[str], *, append: bool, path: Any, table: str) -> None:
    """Refuse a table that exists, before anything is read.

    Raises:
        TableRefused: It exists, and `append` is not given.
    """
    if existing and not append:
        raise TableRefused(f"the table {table!r} exists in {str(path)!r}; give append=True or another table")


def refuse_other_columns(existing: list[str], names: list[str], table: str) -> None:
    """Refuse to append to other columns.

    Raises:
        TableRefused: With the first differences.
    """
    if existing and set(existing) != set(names):
        missing = [f"no {name}" for name in names if name not in existing]
        more = [f"also {name}" for name in existing if name not in names]
        difference = ", ".join((missing + more)[:5])
        raise TableRefused(f"the table {table!r} has other columns ({difference}); write to another table")
