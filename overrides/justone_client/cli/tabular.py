"""Rows instead of JSON: `--format`, `--output`, `--columns` and `--explode` of `call`, `walk` and `run export`."""

from __future__ import annotations

import errno
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import typer

from .._values.counts import counted
from ..errors import JustOneError
from .exits import Misuse
from .terminal.output import NotWritten, can_show, print_note, printable, put, put_json_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..runs.tables.columns import Table
    from ..runs.tables.rows import Rows
    from ..runs.tables.sinks.pouring import Batch, Pouring, Sink

__all__ = [
    "ColumnNames",
    "Explode",
    "FormatName",
    "OutputFile",
    "Overwrite",
    "Target",
    "names_in",
    "target_of",
    "write_rows",
]

FormatName = Annotated[
    Literal["csv", "jsonl", "parquet", "sqlite", "duckdb", "postgresql", "xlsx"] | None,
    typer.Option("--format", help="Print or write rows with flat columns."),
]
OutputFile = Annotated[
    str | None,
    typer.Option(
        "--output",
        metavar="FILE",
        help="The file of --format, or the address of PostgreSQL. Default for csv, jsonl: stdout.",
    ),
]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Replace an existing file of --output, once the new one is whole.")
]
ColumnNames = Annotated[str | None, typer.Option("--columns", metavar="A,B,...", help="The columns of --format.")]
Explode = Annotated[
    str | None, typer.Option("--explode", metavar="PATH", help="With --format: a list whose items become rows.")
]
_TEXT = ("csv", "jsonl")
_WHOLE = ("parquet", "xlsx")


class Target(NamedTuple):
    """What the options ask for."""

    format: str
    output: str | None
    columns: list[str] | None
    explode: str | None
    append: bool = False


def names_in(text: str | None) -> list[str]:
    """Return the names of `--columns a,b.c`."""
    return [name.strip() for name in (text or "").split(",") if name.strip()]


def target_of(
    wanted: str | None,
    output: str | None,
    columns: str | None,
    explode: str | None,
    *,
    overwrite: bool,
    goes_on: bool = False,
) -> Target | None:
    """Return what the options ask for; None without `--format`.

    | the file | `--resume` | `--overwrite` | the rows |
    |---|---|---|---|
    | does not exist, or is empty | any | any | go into a new one |
    | exists | no | no | are refused: it may hold rows that were paid for |
    | exists | no | yes | replace it at the end |
    | exists, csv, jsonl or a database | yes | no | are added to it |
    | exists, parquet or xlsx | yes | no | are refused: it cannot grow |

    Raises:
        Misuse: Options contradict each other, or the file exists.
    """
    if wanted is None:
        if output is not None or explode is not None or overwrite:
            raise Misuse("--output, --overwrite and --explode need --format, such as --format csv")
        return None
    if output is None and (wanted not in _TEXT or overwrite):
        problem = "--overwrite is for a file" if overwrite else f"--format {wanted} is binary"
        raise Misuse(f"{problem}; name a file with --output FILE")
    if overwrite and (goes_on or wanted not in _TEXT + _WHOLE):
        raise Misuse(
            "--overwrite is for csv, jsonl, parquet and xlsx, and not for --resume; name another file with --output"
        )
    if output is not None and not overwrite and _holds_something(Path(output)):
        _refuse_existing(wanted, output, goes_on=goes_on)
    names = None if columns is None else names_in(columns)
    return Target(wanted, output, names, explode, append=goes_on)


def _holds_something(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _refuse_existing(wanted: str, output: str, *, goes_on: bool) -> None:
    if goes_on and wanted in _WHOLE:
        raise Misuse(f"{output} exists, and {wanted} files cannot grow; name another file with --output")
    if not goes_on and wanted in _TEXT + _WHOLE:
        raise Misuse(f"{output} exists; name another file, or give --overwrite to replace it")


def write_rows(table: Rows, target: Target, begun: Callable[[Pouring], None] = lambda _: None) -> None:
    """Write all rows, and say where they are, also after an error.

    Args:
        table: The rows.
        target: Where they go.
        begun: Gets what writes them, before the first row and after reading ahead.

    Raises:
        NotWritten: The file or stdout cannot be written.
    """
    sink = _sink(target)  # refuses a wrong target before anything is read
    content = table.table()
    pouring = _pouring(content, sink, target)
    begun(pouring)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            pouring.run()
        except Exception as error:
            if pouring.failed_in_target and not isinstance(error, (NotWritten, BrokenPipeError, JustOneError)):
                raise _unwritten(error, target) from None
            raise
        finally:
            for one in caught:
                print_note(str(one.message))
            if target.output is not None and (pouring.count or not sys.exc_info()[0]):
                print_note(f"{counted(pouring.count, 'row')} in {pouring.place or _named(target)}")


def _sink(target: Target) -> Any:
    """Open what `--output` names."""
    from ..runs.tables.sinks import by_format

    if target.output is None:
        return _Printed(target.format)
    try:
        return by_format.sink(target.format, target.output, append=target.append)
    except JustOneError:
        raise
    except Exception as error:
        raise _unwritten(error, target) from None


def _pouring(content: Table, sink: Sink, target: Target) -> Pouring:
    from ..runs.tables.sinks.pouring import Pouring

    try:
        return Pouring(content, sink, size=1 if target.output is None else None)  # printed before the next is read
    except JustOneError:
        raise
    except Exception as error:
        raise _unwritten(error, target) from None


def _unwritten(error: Exception, target: Target) -> NotWritten:
    why = getattr(error, "strerror", None) or " ".join(str(error).split())
    return NotWritten(getattr(error, "errno", None) or errno.EIO, f"{_named(target)}: {why}")


def _named(target: Target) -> str:
    """Return the target without an address, which may hold a password."""
    return "the database" if target.format == "postgresql" else str(target.output)


class _Printed:
    """A sink: stdout."""

    def __init__(self, wanted: str) -> None:
        self._is_csv = wanted == "csv"

    def begin(self, table: Table) -> None:
        """Take note of the columns."""
        from ..runs.tables.sinks.text import CsvText, JsonLines

        self._text = (CsvText if self._is_csv else JsonLines)(table.columns, end="")
        self._is_terminal = sys.stdout.isatty()
        self._header = self._text.header()

    def write(self, batch: Batch) -> None:
        """Print rows, after the header."""
        self._begin()
        for row in batch:
            line = self._text.line(row)
            if self._is_csv:
                put(printable(line) if self._is_terminal else line)
            else:
                put_json_line(line)

    def finish(self) -> None:
        """Print the header if there were no rows."""
        self._begin()

    def keep(self) -> str | None:
        """Return nothing: the rows are where they should be."""
        return None

    def notes(self) -> list[str]:
        """Return nothing: text holds everything."""
        return []

    def _begin(self) -> None:
        if self._header:
            mark = "" if self._is_terminal or not can_show("\ufeff") else "\ufeff"  # Excel reads it as UTF-8 then
            put(printable(self._header) if self._is_terminal else mark + self._header)
            self._header = ""
