"""The address of a journal: the path of a SQLite file, or `postgresql://...`, which is never shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .postgres.server.connection import is_postgres
from .refusals import JournalError
from .sqlite.reader import SqliteReader
from .sqlite.store import SqliteStore

if TYPE_CHECKING:
    from .store import Reader, Store

__all__ = ["open_reader", "open_store", "shown"]


def open_store(address: str | Path, *, create: bool) -> Store:
    """Open a journal to work on.

    Raises:
        JournalError: It is missing, another program works on it, or it cannot be written.
        InvalidSettings: It is in PostgreSQL, and psycopg is not installed.
    """
    if is_postgres(address):
        from .postgres.store import PostgresStore

        return PostgresStore(str(address), create=create)
    _refuse_other_databases(address)
    return SqliteStore(Path(address), create=create)


def open_reader(address: str | Path) -> Reader:
    """Open a journal to read.

    Raises:
        JournalError: It is missing, or is not a journal that this version can read.
        InvalidSettings: It is in PostgreSQL, and psycopg is not installed.
    """
    if is_postgres(address):
        from .postgres.reader import PostgresReader

        return PostgresReader(str(address))
    _refuse_other_databases(address)
    return SqliteReader(Path(address))


def shown(address: str | Path) -> str:
    """Return the address as messages may show it."""
    scheme, separator, _ = str(address).partition("://")
    return f"{scheme}://..." if separator else str(address)


def _refuse_other_databases(address: str | Path) -> None:
    if isinstance(address, str) and "://" in address:
        raise JournalError(
            f"The journal {shown(address)!r} cannot be opened; use the path of a file, or postgresql://user@host/database"
        )
