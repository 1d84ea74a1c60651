"""`rows`: answers as a table."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, TYPE_CHECKING, Any

from ..._pagination.walk import Walk
from ..._requests.values import described
from ..._validation import check_bool
from .columns import Cell, Column, Table, TableRefused
from .layout import Lists
from .names import names_for
from .plan import AnswerPlan
from .source import Expected, Stream, is_journal, opened, refuse_unreadable

if TYPE_CHECKING:
    from os import PathLike

    from .journal import JournalPlan
    from .names import Target
    from .sinks.pouring import Sink

__all__ = ["Rows", "rows"]


def rows(
    source: object,
    *,
    columns: Sequence[str] | None = None,
    explode: str | None = None,
    lists: Lists = "json",
    convert: bool = False,
    operation: str | None = None,
) -> Rows:
    """Turn answers into a table with flat columns. Nothing is read before the columns or the first row are needed.

    The columns come from the schema of the operation, so every page has the same, in the same order. An answer
    without a type has the columns of the first 1,000.

    Args:
        source: An answer, a walk (its items), the pages of a walk, results of `map`, any iterable of these, or a
            `JournalView`: a row for each row of the run and operation, and one for each page of a walk.
        columns: The columns to keep, in this order. The name of an object keeps all columns inside.
        explode: A list, such as `users`: each of its items becomes a row, with columns such as `users.name`. An
            answer whose list is empty stays one row.
        lists: What the cells of other lists hold: `json` their JSON, `count` their length.
        convert: Convert values that mean more than their type: times to datetimes, counts in text such as `1.2万` to
            integers, JSON in text to JSON. `misfits` of the rows counts what could not be converted.
        operation: Of a run with several operations only this one, such as `GET /api/weibo/get-fans/v1`.

    Raises:
        InvalidArgument: The source gives no answers. While reading: a column or a list does not exist, or answers
            of two operations are mixed.
        JustOneError: While reading: from the source, or the error of an answer that failed. Results of `map` that
            failed are rows with a text in the column `error`.
    """
    refuse_unreadable(source)
    if lists not in ("json", "count"):
        raise TableRefused(f"lists must be 'json' or 'count', got {described(lists)}")
    if isinstance(columns, str):
        raise TableRefused(f"columns must be a list of names, got {columns!r}; write [{columns!r}]")
    if operation is not None and not is_journal(source):
        raise TableRefused("operation chooses from a run; other sources have one operation")
    check_bool("rows(convert)", convert)
    return Rows(source, None if columns is None else list(columns), explode, lists, operation, convert=convert)


class Rows(Iterable["Sequence[Cell]"]):
    """The rows of a table. Iterate over them, or write them with one of the methods, which never hold all of them.

    Each method begins to read when it is called. If the source fails, what came before is written first. If the target
    fails, rows that were read and not written come first in the next one; the error has a note that says where the
    others are. A list of answers can be read again; a walk or a `map` goes on where it is.
    """

    def __init__(
        self,
        source: Any,
        names: list[str] | None,
        explode: str | None,
        lists: Lists,
        operation: str | None = None,
        *,
        convert: bool = False,
    ) -> None:
        """Use `rows` instead."""
        self._source, self._names, self._explode, self._operation = source, names, explode, operation
        self._convert = convert
        self._lists: Lists = lists
        self._stream: Stream | None = None
        self._plan: AnswerPlan | JournalPlan | None = None
        self._is_once = isinstance(source, (Walk, Expected, Iterator))
        self._rest: Iterator[Sequence[Cell]] | None = None
        self._back: deque[Sequence[Cell]] = deque()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns. If the source is a walk or a `map`, this may make the first call."""
        plan = self._planned()
        return tuple(plan.columns[number] for number in plan.kept)

    @property
    def misfits(self) -> Counter[str]:
        """How many values could not be converted so far, by column. They are in `_other`, as received."""
        plan = self._planned()
        counts = plan.misfits()
        return Counter({plan.columns[number].name: counts[number] for number in plan.kept if number in counts})

    def names(self, target: Target) -> list[str]:
        """Return the names of the columns as a target accepts them, such as `postgresql`, which cuts at 63 bytes."""
        plan = self._planned()
        every = names_for(target, (column.name for column in plan.columns))
        return [every[number] for number in plan.kept]

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        return self.table().rows

    def __repr__(self) -> str:
        return f"<Rows of {type(self._source).__name__}>"

    def to_csv(self, target: PathLike[str] | str | IO[str], *, append: bool = False) -> int:
        """Write a CSV file, in UTF-8 with a byte order mark so that Excel reads it; return the number of rows.

        Args:
            target: A path, or a file opened for text with `newline=""`. An existing file is replaced once all rows
                are written.
            append: Add to an existing file with the same header, instead of replacing it.

        Raises:
            InvalidArgument: The header differs. No row was read.
        """
        from .sinks.text import CsvText, text_sink

        return self._pour(text_sink(CsvText, target, append=append))

    def to_jsonl(self, target: PathLike[str] | str | IO[str], *, append: bool = False) -> int:
        """Write JSON lines: one flat object a row, with lists as JSON lists. The rest is as in `to_csv`."""
        from .sinks.text import JsonLines, text_sink

        return self._pour(text_sink(JsonLines, target, append=append))

    def to_sqlite(self, path: PathLike[str] | str, table: str = "rows", *, append: bool = False) -> int:
        """Write a table of an SQLite file; return the number of rows. JSON columns are text for `json_extract`.

        Args:
            path: The file; it may exist and hold other tables.
            table: The name of the table.
            append: Add to an existing table with the same columns, instead of refusing one.

        Raises:
            InvalidArgument: The table exists, or its columns differ in name or type. No row was read.
        """
        from .sinks.sqlite import SqliteTable

        return self._pour(SqliteTable(path, table, append=append))

    def to_duckdb(self, path: PathLike[str] | str, table: str = "rows", *, append: bool = False) -> int:
        """Write a table of a DuckDB file; return the number of rows (extra `duckdb`). The rest is as in `to_sqlite`."""
        from .sinks.duckdb import DuckdbTable

        return self._pour(DuckdbTable(path, table, append=append))

    def to_postgresql(self, address: str, table: str = "rows", *, append: bool = False) -> int:
        """Write a table of a PostgreSQL database; return the number of rows (extra `postgres`).

        Args:
            address: As psycopg takes it, such as `postgresql://user@host/name` or `service=tables`. Keep the password
                in `~/.pgpass` or `PGPASSWORD`.
            table: The name of the table, in the first schema of the search path.
            append: Add to an existing table with the same columns, instead of refusing one.

        Raises:
            InvalidArgument: The table exists, or its columns differ in name or type. No row was read.
            OSError: The database cannot be reached. Nothing was read.
        """
        from .sinks.postgresql import PostgresqlTable

        return self._pour(PostgresqlTable(address, table, append=append))

    def to_parquet(self, path: PathLike[str] | str) -> int:
        """Write a Parquet file; return the number of rows (extra `parquet`)."""
        from .sinks.arrow import Parquet
        from .sinks.spool import Spooled

        return self._pour(Spooled(Parquet(), path))

    def to_xlsx(self, path: PathLike[str] | str) -> int:
        """Write an Excel workbook; return the number of rows (extra `xlsx`).

        Ids and whole numbers of more than 15 digits are text, which Excel does not round. Text that looks like a
        formula stays text. `TableWarning` says if texts were cut at 32,767 characters, control characters were
        replaced, or the rows needed more than one sheet of 1,048,576.
        """
        from .sinks.spool import Spooled
        from .sinks.xlsx import Xlsx

        return self._pour(Spooled(Xlsx(), path))

    def to_pandas(self) -> Any:
        """Return a `pandas.DataFrame` with the types `string`, `Int64`, `Float64`, `boolean` (extra `pandas`)."""
        from .sinks.frames import PandasFrame

        self._pour(frame := PandasFrame())
        return frame.value

    def to_polars(self) -> Any:
        """Return a `polars.DataFrame` (extra `polars`)."""
        from .sinks.frames import PolarsFrame

        self._pour(frame := PolarsFrame())
        return frame.value

    def __arrow_c_stream__(self, requested_schema: object = None) -> Any:
        """Return an Arrow stream for libraries that read the PyCapsule interface (extra `parquet`)."""
        from .sinks.arrow import to_stream

        return to_stream(self.table, requested_schema)

    def table(self) -> Table:
        """Return columns and an iterator of rows, for a sink of your own."""
        plan = self._planned()
        if self._is_once:
            return Table(self.columns, plan.columns, self._going_on(), self._give_back, plan.unchosen.notes)
        return Table(self.columns, plan.columns, self._read(), notes=plan.unchosen.notes)

    def _pour(self, sink: Sink) -> int:
        from .sinks.pouring import Pouring

        return Pouring(self.table(), sink).run()

    def _read(self) -> Iterator[Sequence[Cell]]:
        """Read the source from its beginning, or from where it is."""
        plan = self._planned()
        if not isinstance(plan, AnswerPlan):
            return plan.rows(self._source.export())
        stream, self._stream = self._stream or opened(self._source), None
        return plan.rows(stream.entries)

    def _going_on(self) -> Iterator[Sequence[Cell]]:
        """Yield what is left of a source that can be read once: rows that were given back, those of an element that was
        read in part, and of what follows.
        """
        while self._back:
            yield self._back.popleft()
        if self._rest is None:
            self._rest = self._read()
        while True:
            try:
                row = next(self._rest)
            except StopIteration:
                self._rest = None
                return
            except BaseException:
                self._rest = None
                raise
            yield row

    def _give_back(self, rows: Sequence[Sequence[Cell]]) -> None:
        self._back.extendleft(reversed(rows))

    def _planned(self) -> AnswerPlan | JournalPlan:
        if self._plan is None and is_journal(self._source):
            from .journal import JournalPlan

            self._plan = JournalPlan(
                self._source, self._names, self._explode, self._lists, self._operation, convert=self._convert
            )
        if self._plan is None:
            self._stream = self._stream or opened(self._source)
            self._plan = AnswerPlan(self._stream, self._names, self._explode, self._lists, convert=self._convert)
        return self._plan
