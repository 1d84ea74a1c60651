"""`justone call`: one call, its data to stdout, what it cost to stderr."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._arguments import fields_of, free_fields
from ..errors import InvalidArgument, JustOneError
from .completion import offer_operations, offer_platforms
from .credentials import token
from .exits import Misuse, exit_code
from .line import line_of
from .options import AllowPlaintext, BaseUrl, RegionName
from .output import in_words_of_the_shell, tell, write_json

if TYPE_CHECKING:
    from justone_generated._base import Answer, Operation

    from .arguments import CallLine

__all__ = ["call"]


def call(
    ctx: typer.Context,
    platform: Annotated[  # noqa: ARG001 - read from the line, like the operation and its parameters
        str, typer.Argument(help="Such as douyin; or GET, or POST.", autocompletion=offer_platforms)
    ],
    operation: Annotated[  # noqa: ARG001
        str | None, typer.Argument(help="Such as search_video_v4, or a path.", autocompletion=offer_operations)
    ] = None,
    region: RegionName = None,
    base_url: BaseUrl = None,
    token_file: Annotated[
        str | None, typer.Option(metavar="FILE", help="The token stands here; - is the standard input.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole envelope and what the call cost.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Print the answer's main list as a table.")] = False,
    columns: Annotated[str | None, typer.Option(metavar="A,B,...", help="The columns of --table.")] = None,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", help="For one attempt.")] = 120.0,
    attempts: Annotated[int, typer.Option(min=1, help="At most, the first one included.")] = 4,
    allow_plaintext: AllowPlaintext = False,
    allow_unknown_values: Annotated[
        bool, typer.Option("--allow-unknown-values", help="Send values outside the documented ones.")
    ] = False,
    form: Annotated[bool, typer.Option("--form", help="A POST this package does not know takes a form.")] = False,
) -> None:
    """Call one operation and print the data of its answer as JSON.

    Parameters follow the operation: --name value, by wire name or Python name. Every success is billed; what a call
    cost is told on stderr. Wrong names and values are refused before anything is sent.

    The token comes from JUSTONEAPI_TOKEN, --token-file or a prompt, never from an argument.

    \b
    Examples:
      justone call douyin search_video_v4 --keyword cats
      justone call douyin_xingtu get_author_base_info_v1 --o-author-id 6629722295873044494 --json
      justone call GET /api/douyin/search-video/v4 --keyword cats --table
    """
    line = line_of(ctx)
    if as_json and (table or columns):
        raise Misuse("--json and --table exclude each other")
    wanted = _operation(line, form)
    _refuse_wrong_arguments(wanted, line.parameters, any_value=allow_unknown_values)
    from .. import Client, Retry

    with Client(
        token(token_file),
        region=region,
        base_url=base_url,
        allow_plaintext=allow_plaintext or None,
        timeout=timeout,
        retry=Retry(attempts=attempts),
        raise_errors=False,
        allow_unknown_values=allow_unknown_values,
    ) as client:
        try:
            answer = client.call(wanted, line.parameters)
        except KeyboardInterrupt:
            tell("Interrupted: a request on its way may have been billed; look at the usage before you repeat it.")
            raise
    _print(answer, as_json=as_json, columns=_columns(columns) if table or columns else None)
    if isinstance(answer.error, JustOneError):
        raise typer.Exit(exit_code(answer.error))


def _operation(line: CallLine, form: bool) -> Operation[Any]:
    """What to call; a path this package does not know goes through, and a word says so."""
    wanted = line.operation
    if wanted is None:
        raise Misuse(f"{' '.join(line.words)!r} is half a name: write PLATFORM OPERATION, or GET and the path.")
    if wanted.name:
        if form:
            raise Misuse(f"--form does not go with {wanted.key}: what is known says where its parameters go")
        return wanted
    tell(f"{wanted.key} is not known to this version of the package; it is sent as it is.")
    return wanted._replace(place="form") if form and wanted.method == "POST" else wanted


def _refuse_wrong_arguments(operation: Operation[Any], given: dict[str, str], *, any_value: bool) -> None:
    """Before a token is asked for; the client does the same once more."""
    _, problems = fields_of(operation, given, any_value=any_value) if operation.name else free_fields(given)
    if problems:
        raise InvalidArgument("; ".join(problems), operation=operation.key)


def _columns(text: str | None) -> list[str]:
    return [name.strip() for name in (text or "").split(",") if name.strip()]


def _print(answer: Answer[Any], *, as_json: bool, columns: list[str] | None) -> None:
    if as_json:
        write_json(_everything(answer))
    elif answer.error is None:
        data = answer.raw.get("data")
        write_json(data) if columns is None else _print_table(data, columns)
    tell(f"justone: {in_words_of_the_shell(str(answer.error))}" if answer.error else _cost(answer))


def _everything(answer: Answer[Any]) -> dict[str, Any]:
    """The envelope as received, and what the client knows of the call."""
    error = answer.error
    return {
        "operation": answer.operation,
        "billed": answer.billed,
        "attempts": answer.attempts,
        "region": answer.region,
        "http_status": answer.http_status,
        "error": None if error is None else {"kind": type(error).__name__, "text": str(error)},
        "envelope": answer.raw,
    }


def _print_table(data: object, columns: list[str]) -> None:
    from rich.console import Console

    from .table import grid, print_grid

    table = grid(data)
    if strangers := [name for name in columns if name not in table.columns]:  # paid for: shown all the same
        tell(f"There is no column {', '.join(strangers)}; there are {', '.join(table.columns)}")
    shown = [name for name in columns if name in table.columns]
    left_out = print_grid(Console(highlight=False), table, shown)
    where = f" of {table.path}" if table.path else ""
    tell(f"{len(table.rows)} rows{where}{_not_shown(left_out)}")


def _not_shown(columns: list[str], most: int = 8) -> str:
    if not columns:
        return ""
    more = f" and {len(columns) - most} more" if len(columns) > most else ""
    return f"; no room for {', '.join(columns[:most])}{more} (--columns chooses, --json has all)"


def _cost(answer: Answer[Any]) -> str:
    tries = "1 attempt" if answer.attempts == 1 else f"{answer.attempts} attempts"
    request = f", request id {answer.request_id}" if answer.request_id else ""
    return f"billed: {answer.billed}, {tries}, region {answer.region}{request}"
