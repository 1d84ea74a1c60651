"""Rows instead of JSON: `--format`, `--output`, `--columns` and `--explode` of `call` and `walk`."""

from __future__ import annotations

import errno
import sqlite3
import sys
import warnings
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import typer

from .exits import Misuse
from .terminal.output import NotWritten, can_show, print_note, printable, put, put_json_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..runs.tables.rows import Rows

__all__ = ["Explode", "FormatName", "OutputFile", "Target", "names_in", "target_of", "write_rows"]

FormatName = Annotated[
    Literal["csv", "jsonl", "parquet", "sqlite", "duckdb", "xlsx"] | None,
    typer.Option("--format", help="Print or write rows with flat columns."),
]
OutputFile = Annotated[
    str | None, typer.Option("--output", metavar="FILE", help="The file of --format. Default for csv, jsonl: stdout.")
]
Explode = Annotated[
    str | None, typer.Option("--explode", metavar="PATH", help="With --format: a list whose items become rows.")
]
_TEXT = ("csv", "jsonl")


class Target(NamedTuple):
    """What the options ask for."""

    format: str
    output: str | None
    columns: list[str] | None
    explode: str | None


def names_in(text: str | None) -> list[str]:
    """Return the names of `--columns a,b.c`."""
    return [name.strip() for name in (text or "").split(",") if name.strip()]


def target_of(wanted: str | None, output: str | None, columns: str | None, explode: str | None) -> Target | None:
    """Return what the options ask for; None without `--format`.

    Raises:
        Misuse: Options contradict each other.
    """
    if wanted is None:
        if output is not None or explode is not None:
            raise Misuse("--output and --explode need --format, such as --format csv")
        return None
    if output is None and wanted not in _TEXT:
        raise Misuse(f"--format {wanted} is binary; name a file with --output FILE")
    return Target(wanted, output, names_in(columns) or None, explode)


def write_rows(table: Rows, target: Target, begun: Callable[[], None] = lambda: None) -> None:
    """Write all rows.

    Args:
        begun: Is called when reading ahead is over: from then on, an element is read after the rows of the one
            before it are on stdout.

    Raises:
        NotWritten: The file or stdout cannot be written.
    """
    if target.output is None:
        _print(table, target.format, begun)
        return
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            count: int = getattr(table, f"to_{target.format}")(target.output)
        except (OSError, sqlite3.Error) as error:
            raise _unwritten(error, target.output) from None
        except Exception as error:
            if "duckdb" not in type(error).__module__:
                raise
            raise _unwritten(error, target.output) from None
    for one in caught:
        print_note(str(one.message))
    print_note(f"{count} rows in {target.output}")


def _unwritten(error: Exception, output: str) -> NotWritten:
    why = getattr(error, "strerror", None) or str(error)
    return NotWritten(getattr(error, "errno", None) or errno.EIO, f"{output}: {why}")


def _print(table: Rows, wanted: str, begun: Callable[[], None]) -> None:
    from ..runs.tables.sinks.text import csv_lines, jsonl_lines

    content = table.table()
    begun()
    if wanted == "jsonl":
        for line in jsonl_lines(content):
            put_json_line(line)
        return
    is_terminal = sys.stdout.isatty()
    mark = "" if is_terminal or not can_show("\ufeff") else "\ufeff"  # Excel reads a file of `>` as UTF-8 then
    for line in csv_lines(content, end=""):
        put(printable(line) if is_terminal else mark + line)
        mark = ""
