"""`justone run export`: rows and answers as JSON lines, or as a table with flat columns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...completion import offer_names
from ...exits import Misuse
from ...lookup import operation as operation_named
from ...tabular import ColumnNames, Explode, FormatName, OutputFile, Overwrite, target_of, write_rows
from ...terminal.output import write_json
from .parts.options import JournalAddress, RunName

if TYPE_CHECKING:
    from ....runs.journal.reports import Exported

__all__ = ["export"]

Lists = Annotated[bool, typer.Option("--count-lists", help="With --format: the length of other lists, not their JSON.")]


def export(
    journal: JournalAddress,
    run: RunName = None,
    operation: Annotated[
        str | None,
        typer.Option("--operation", metavar="NAME", help="Only this operation of the run.", autocompletion=offer_names),
    ] = None,
    format_: FormatName = None,
    output: OutputFile = None,
    overwrite: Overwrite = False,
    columns: ColumnNames = None,
    explode: Explode = None,
    count_lists: Lists = False,
) -> None:
    """Print each row for each operation, in the order of the source, and each page of a walk; later steps follow.

    Without --format, the lines hold the answers as received. With it, columns of the source are item.NAME, those of the
    call are run.state, run.code and so on, and the others are those of the answers. Nothing is called for.

    \b
    Examples:
      justone run export words.journal > words.jsonl
      justone run export words.journal --format csv --columns item,run.state,word > words.csv
      justone run export fans.journal --explode users --format parquet --output fans.parquet
    """
    from ....runs import JournalView
    from ....runs.tables.rows import Rows

    target = target_of(format_, output, columns, explode, overwrite=overwrite)
    if target is None and (columns or count_lists):
        raise Misuse("--columns and --count-lists need --format, such as --format csv")
    wanted = None if operation is None else operation_named([operation]).key
    view = JournalView(journal, run)
    if target is not None:
        table = Rows(view, target.columns, target.explode, "count" if count_lists else "json", wanted)
        write_rows(table, target)
        return
    for one in view.export():
        if wanted in (None, one.operation):
            write_json(_line(one), indent=None)


def _line(one: Exported) -> dict[str, Any]:
    line = one._asdict()
    line["answer"] = _parsed(line.pop("body"))
    return line


def _parsed(body: bytes | None) -> Any:
    """The answer as JSON; as text if it is none."""
    if body is None:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")
