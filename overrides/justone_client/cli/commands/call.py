"""`justone call`: make one call; print its data to stdout and its cost to stderr."""

from __future__ import annotations

import sys
from io import StringIO
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...errors import BadAnswer, InvalidArgument, OutcomeUnknown
from ..credentials import token
from ..exits import Misuse, exit_code
from ..line import line_of
from ..options import (
    AllowPlaintext,
    AllowUnknownValues,
    Attempts,
    BaseUrl,
    OperationWord,
    PlatformWord,
    RegionName,
    Timeout,
    TokenFile,
)
from ..prompt import INTERRUPTED, refuse_wrong_arguments, wanted_operation
from ..tabular import Explode, FormatName, OutputFile, Target, names_in, target_of, write_rows
from ..terminal.output import NotWritten, print_note, put, with_option_names, write_json
from ..terminal.signals import as_interruptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from justone_generated._base import Answer, Operation

__all__ = ["call"]

_NARROWEST = 10
"""Minimum width in characters; some terminals report a width of 0."""


_FEW = 8
"""Maximum number of names that a message lists."""


def call(
    ctx: typer.Context,
    platform: PlatformWord,  # noqa: ARG001 - read from the line, like the operation and its parameters
    operation: OperationWord = None,  # noqa: ARG001
    region: RegionName = None,
    base_url: BaseUrl = None,
    token_file: TokenFile = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole envelope and what the call cost.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Print the answer's list or fields as a table.")] = False,
    columns: Annotated[
        str | None, typer.Option(metavar="A,B,...", help="The columns or fields of --table or --format.")
    ] = None,
    format_: FormatName = None,
    output: OutputFile = None,
    explode: Explode = None,
    timeout: Timeout = 120.0,
    attempts: Attempts = 4,
    allow_plaintext: AllowPlaintext = False,
    allow_unknown_values: AllowUnknownValues = False,
    form: Annotated[bool, typer.Option("--form", help="Send the parameters of an unknown POST as a form.")] = False,
) -> None:
    """Call one operation and print the data of its answer as JSON.

    Parameters follow the operation: --name value, by wire name or Python name. Every success is billed; the cost is
    printed to stderr. Wrong names and values are refused before anything is sent.

    The token comes from JUSTONEAPI_TOKEN, --token-file or a prompt, never from an argument.

    \b
    Examples:
      justone call douyin search_video_v4 --keyword cats
      justone call douyin_xingtu get_author_base_info_v1 --o-author-id 6629722295873044494 --json
      justone call GET /api/douyin/search-video/v4 --keyword cats --table
      justone call weibo get_fans_v1 --uid 2803301701 --format csv --explode users --columns users.id,users.name
    """
    line = line_of(ctx)
    target = target_of(format_, output, columns, explode)
    if target is not None and (as_json or table):
        raise Misuse("--format excludes --json and --table; use only one")
    if as_json and (table or columns):
        raise Misuse("--json and --table exclude each other; use only one")
    wanted = wanted_operation(line, form=form)
    refuse_wrong_arguments(wanted, line.parameters, any_value=allow_unknown_values)
    from ... import Client, Retry

    with Client(
        token(token_file),
        region=region,
        base_url=base_url,
        allow_plaintext=allow_plaintext or None,
        timeout=timeout,
        retry=Retry(attempts=attempts),
        raise_errors=False,
        allow_unknown_values=allow_unknown_values,
        warn_no_data=False,  # printed above
    ) as client:
        try:
            with as_interruptions():
                if target is not None:
                    _write(lambda: client.call(wanted, line.parameters), wanted, target)
                    return
                answer = client.call(wanted, line.parameters)
        except KeyboardInterrupt:
            print_note(INTERRUPTED)
            raise
    _print(answer, as_json=as_json, columns=names_in(columns) if table or columns else None)
    if answer.error is not None:
        raise typer.Exit(exit_code(answer.error))


def _write(call: Callable[[], Answer[Any]], operation: Operation[Any], target: Target) -> None:
    """Call once the file, the library and the columns are known to be right; print the cost in any case."""
    from ...runs.tables.rows import Rows
    from ...runs.tables.source import Expected

    received: list[Answer[Any]] = []

    def answers() -> Iterator[Answer[Any]]:
        received.append(call())
        yield received[0]

    try:
        write_rows(Rows(Expected(operation, answers()), target.columns, target.explode, "json"), target)
    except (InvalidArgument, NotWritten):
        if received and received[0].error is None:  # paid for
            write_json(received[0].raw.get("data"))
        raise
    finally:
        if received and received[0].error is None:
            print_note(_cost(received[0]))


def _print(answer: Answer[Any], *, as_json: bool, columns: list[str] | None) -> None:
    """Print the data, and the cost even if printing the data fails."""
    try:
        if as_json:
            write_json(_everything(answer))
        elif answer.error is None:
            write_json(answer.raw.get("data")) if columns is None else _print_table(answer, columns)
    finally:
        print_note(f"justone: {with_option_names(str(answer.error))}" if answer.error else _cost(answer))


def _everything(answer: Answer[Any]) -> dict[str, Any]:
    """Return the envelope or other text as received, and what the client knows about the call."""
    error = answer.error
    body = error.body if isinstance(error, (BadAnswer, OutcomeUnknown)) else None
    received = {} if body is None else {"body": body.decode("utf-8", "replace")}
    return {
        "operation": answer.operation,
        "billed": answer.billed,
        "attempts": answer.attempts,
        "region": answer.region,
        "http_status": answer.http_status,
        "error": None if error is None else {"kind": type(error).__name__, "text": with_option_names(str(error))},
        "envelope": answer.raw,
        **received,
    }


def _print_table(answer: Answer[Any], columns: list[str]) -> None:
    """Print the answer as a table; if that fails, print JSON, since the answer is paid for."""
    data = answer.raw.get("data")
    try:
        said, text = _render(data, columns, _items_of(answer.operation))
    except Exception as error:
        print_note(f"The table cannot be drawn ({type(error).__name__}); here is the data as JSON.")
        write_json(data)
        return
    put(text)
    for line in said:
        print_note(line)


def _render(data: object, columns: list[str], route: Sequence[str | int]) -> tuple[list[str], str]:
    """Return notes about the table, and the table as text."""
    from rich.console import Console

    from ..terminal.table import draw, grid

    # Rendered into memory: rich would write to stdout itself, which may be full.
    console = Console(file=StringIO(), force_terminal=sys.stdout.isatty() or None, highlight=False)
    console.width = max(console.width, _NARROWEST)
    table, said = grid(data, route), list[str]()
    if unknown := [name for name in columns if name not in table.names]:  # shown anyway, since it is paid for
        said.append(_no_columns(unknown, table.names))
    if known := [name for name in dict.fromkeys(columns) if name in table.names]:
        table = table.chosen(known)
    text, left_out = draw(console, table, whole=bool(known))
    where = f" of {table.path}" if table.path else ""
    return [*said, f"{len(table.rows)} rows{where}{_not_shown(left_out)}"], text


def _items_of(operation: str) -> Sequence[str | int]:
    """Return the path of the items of a known listing."""
    from justone_generated.pages import RULES

    return RULES[operation].items if operation in RULES else ()


def _no_columns(unknown: list[str], known: list[str]) -> str:
    """Report unknown columns, each with similar names, since wide answers have hundreds."""
    from justone_generated._nearest import did_you_mean, nearest

    guesses = [(name, did_you_mean(nearest(name, known))) for name in unknown]
    named = ", ".join(f"{name} ({guess})" if guess else name for name, guess in guesses)
    if all(guess for _, guess in guesses):
        return f"Unknown column {named}; --json shows all"
    more = f" and {len(known) - _FEW} more (--json shows all)" if len(known) > _FEW else ""
    return f"Unknown column {named}; the columns are {', '.join(known[:_FEW])}{more}"


def _not_shown(columns: list[str], most: int = 8) -> str:
    if not columns:
        return ""
    more = f" and {len(columns) - most} more" if len(columns) > most else ""
    return f"; no room for {', '.join(columns[:most])}{more} (--columns chooses, --json has all)"


def _cost(answer: Answer[Any]) -> str:
    tries = "1 attempt" if answer.attempts == 1 else f"{answer.attempts} attempts"
    request = f", request id {answer.request_id}" if answer.request_id else ""
    return f"billed: {answer.billed}, {tries}, region {answer.region}{request}"
