"""The sink of a format, for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pouring import Sink

__all__ = ["sink"]

_TABLE = "rows"


def sink(name: str, output: str, *, append: bool) -> Sink:
    """Open a target by the name of its format.

    Args:
        name: The format.
        output: A path, or the address of a PostgreSQL database.
        append: Whether to add to what exists.
    """
    if name in ("csv", "jsonl"):
        from .text import CsvText, JsonLines, TextFile

        return TextFile(CsvText if name == "csv" else JsonLines, output, append=append)
    if name in ("parquet", "xlsx"):
        return _spooled(name, output)
    if name == "sqlite":
        from .sqlite import SqliteTable

        return SqliteTable(output, _TABLE, append=append)
    if name == "duckdb":
        from .duckdb import DuckdbTable

        return DuckdbTable(output, _TABLE, append=append)
    from .postgresql import PostgresqlTable

    return PostgresqlTable(output, _TABLE, append=append)


def _spooled(name: str, output: str) -> Sink:
    from .spool import Spooled

    if name == "parquet":
        from .arrow import Parquet

        return Spooled(Parquet(), output)
    from .xlsx import Xlsx

    return Spooled(Xlsx(), output)
