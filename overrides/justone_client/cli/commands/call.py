"""`justone call`: make one call; print its data to stdout and its cost to stderr."""

from __future__ import annotations

import sys
from io import StringIO
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...errors import BadAnswer, InvalidArgument, OutcomeUnknown
from .. import options
from ..credentials import token
from ..exits import Misuse, Unfit, exit_code
from ..language import Lang
from ..prompt import INTERRUPTED, refuse_wrong_arguments, wanted_operation
from ..tabular import Explode, FormatName, OutputFile, Overwrite, Target, names_in, target_of, write_rows
from ..terminal.output import NotWritten, print_note, put, with_option_names, write_json
from ..terminal.signals import as_interruptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from justone_generated._base import Answer, Operation

    from ..arguments import CallLine

__all__ = ["call"]

_NARROWEST = 10
"""Minimum width in characters; some terminals report a width of 0."""


def call(
    ctx: typer.Context,
    platform: options.PlatformWord,  # noqa: ARG001 - read from the line, like the operation and its parameters
    operation: options.OperationWord = None,  # noqa: ARG001
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    token_file: options.TokenFile = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole envelope and what the call cost.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Print the answer's list or fields as a table.")] = False,
    columns: Annotated[
        str | None, typer.Option(metavar="A,B,...", help="The columns or fields of --table or --format.")
    ] = None,
    format_: FormatName = None,
    output: OutputFile = None,
    overwrite: Overwrite = False,
    explode: Explode = None,
    max_billed: options.MaxBilled = None,
    max_cost: options.MaxCost = None,
    prices: options.PriceSheet = None,
    price: options.Price = None,
    timeout: options.Timeout = 120.0,
    attempts: options.Attempts = 4,
    allow_plaintext: options.AllowPlaintext = False,
    allow_unknown_values: options.AllowUnknownValues = False,
    lang: Lang = None,  # noqa: ARG001 - of the help
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
    line: CallLine = ctx.obj
    target = target_of(format_, output, columns if format_ else None, explode, overwrite=overwrite)
    if target is not None and (as_json or table):
        raise Misuse("--format excludes --json and --table; use only one")
    if as_json and (table or columns):
        raise Misuse("--json and --table exclude each other; use only one")
    wanted = wanted_operation(line, form=form)
    refuse_wrong_arguments(wanted, line.parameters, any_value=allow_unknown_values)
    are_known = target is None and columns is not None and _are_known(wanted, names_in(columns))
    from ... import Client, Retry

    limits = options.within_limits(ctx, max_billed, max_cost, options.prices_of(prices, price))
    with (
        limits as budget,
        Client(
            token(token_file),
            budget=budget,
            region=region,
            base_url=base_url,
            allow_plaintext=allow_plaintext or None,
            timeout=timeout,
            retry=Retry(attempts=attempts),
            raise_errors=False,
            allow_unknown_values=allow_unknown_values,
            warn_no_data=False,  # printed above
        ) as client,
    ):
        try:
            with as_interruptions():
                if target is not None:
                    _write(lambda: client.call(wanted, line.parameters), wanted, target)
                    return
                answer = client.call(wanted, line.parameters)
        except KeyboardInterrupt:
            print_note(INTERRUPTED)
            raise
    missing = _print(answer, as_json=as_json, columns=names_in(columns) if table or columns else None)
    if missing and not are_known:
        raise Unfit(missing)
    if missing:
        print_note(f"In this answer: {missing[0].lower()}{missing[1:]}")
    if answer.error is not None:
        raise typer.Exit(exit_code(answer.error))


def _are_known(operation: Operation[Any], columns: list[str]) -> bool:
    from .call_columns import refuse_unknown_columns  # only for --columns

    return refuse_unknown_columns(operation, columns)


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
    except BaseException as error:
        if received and received[0].error is None and not _has_gone(error, target):  # paid for
            write_json(received[0].raw.get("data"))
            print_note("The answer could not be written as rows; it is on stdout, as JSON.")
            if isinstance(error, InvalidArgument):  # exit code 2 says that nothing was sent
                raise Unfit(str(error)) from None
        raise
    finally:
        if received and received[0].error is None:
            print_note(_cost(received[0]))


def _has_gone(error: BaseException, target: Target) -> bool:
    """Whether stdout itself failed: its reader has gone, or its disk is full."""
    return target.output is None and isinstance(error, (BrokenPipeError, NotWritten))


def _print(answer: Answer[Any], *, as_json: bool, columns: list[str] | None) -> str:
    """Print the data, and the cost even if printing the data fails. Returns which columns it does not have."""
    missing = ""
    try:
        if as_json:
            write_json(_everything(answer))
        elif answer.error is None:
            missing = _print_data(answer, columns)
    finally:
        print_note(f"justone: {with_option_names(str(answer.error))}" if answer.error else _cost(answer))
    return missing


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


def _print_data(answer: Answer[Any], columns: list[str] | None) -> str:
    """Print the answer as a table; if that fails, print JSON, since the answer is paid for. Returns as `_print`."""
    data = answer.raw.get("data")
    if columns is None:
        write_json(data)
        return ""
    try:
        text, said, missing = _render(data, columns, _items_of(answer.operation))
    except Exception as error:
        print_note(f"The table cannot be drawn ({type(error).__name__}); here is the data as JSON.")
        write_json(data)
        return ""
    put(text)
    print_note(said)
    return missing


def _render(data: object, columns: list[str], route: Sequence[str | int]) -> tuple[str, str, str]:
    """Return the table as text, a note about it, and which columns it does not have."""
    from rich.console import Console

    from ..terminal.table import draw, grid
    from .call_columns import few, unknown_columns

    # Rendered into memory: rich would write to stdout itself, which may be full.
    console = Console(file=StringIO(), force_terminal=sys.stdout.isatty() or None, highlight=False)
    console.width = max(console.width, _NARROWEST)
    table = grid(data, route)
    # A table with unknown columns is shown anyway, since it is paid for.
    unknown = [name for name in columns if name not in table.names]
    missing = unknown_columns(unknown, table.names) if unknown else ""
    if known := [name for name in dict.fromkeys(columns) if name in table.names]:
        table = table.chosen(known)
    text, left_out = draw(console, table, whole=bool(known))
    where = f" of {table.path}" if table.path else ""
    cut = f"; no room for {few(left_out)} (--columns chooses, --json has all)" if left_out else ""
    return text, f"{len(table.rows):,} rows{where}{cut}", missing


def _items_of(operation: str) -> Sequence[str | int]:
    """Return the path of the items of a known listing."""
    from justone_generated.pages import RULES

    return RULES[operation].items if operation in RULES else ()


def _cost(answer: Answer[Any]) -> str:
    tries = "1 attempt" if answer.attempts == 1 else f"{answer.attempts} attempts"
    request = f", request id {answer.request_id}" if answer.request_id else ""
    return f"billed: {answer.billed}, {tries}, region {answer.region}{request}"
