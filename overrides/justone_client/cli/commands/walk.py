"""`justone walk`: print a listing over all its pages, one JSON line an item. Progress and cost go to stderr."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..._values.counts import counted
from ...errors import InvalidArgument, JustOneError
from .. import options
from ..credentials import token
from ..exits import Misuse, Unfit
from ..language import Lang
from ..prompt import INTERRUPTED, refuse_wrong_arguments, wanted_operation
from ..tabular import ColumnNames, Explode, FormatName, OutputFile, Overwrite, Target, target_of, write_rows
from ..terminal.output import NotWritten, print_note, write_json
from ..terminal.pipe import keep_little_unread, stop_without_reader
from ..terminal.signals import as_interruptions
from .progress import Progress
from .resume_file import ResumeFileName, resume_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from justone_generated._base import Answer, Operation
    from justone_generated.pages import Route

    from ..._pagination.position import Position
    from ..._pagination.resume_token import State
    from ..arguments import CallLine

__all__ = ["walk"]


def walk(
    ctx: typer.Context,
    platform: options.PlatformWord,  # noqa: ARG001 - read from the line, like the operation and its parameters
    operation: options.OperationWord = None,  # noqa: ARG001
    region: options.RegionName = None,
    base_url: options.BaseUrl = None,
    token_file: options.TokenFile = None,
    pages: Annotated[bool, typer.Option("--pages", help="Print whole answers, one envelope a line.")] = False,
    max_items: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Stop after N items; not with --pages.")
    ] = None,
    max_pages: Annotated[int | None, typer.Option(min=1, metavar="N", help="Call for N pages at most.")] = None,
    items: Annotated[
        str | None, typer.Option(metavar="PATH", help="Where a page holds its items, such as data.list.")
    ] = None,
    resume: Annotated[str | None, typer.Option(metavar="TEXT", help="Go on where an earlier walk ended.")] = None,
    resume_in: ResumeFileName = None,
    allow_guesses: Annotated[
        bool, typer.Option("--allow-guesses", help="Go on by a rule that is only a guess.")
    ] = False,
    format_: FormatName = None,
    output: OutputFile = None,
    overwrite: Overwrite = False,
    columns: ColumnNames = None,
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
) -> None:
    """Walk a listing page by page and print its items, one JSON line each.

    Parameters follow the operation, as in `justone call`. Every page is a call, and billed; none is called for before
    it is needed. stderr says how far it came, why it ended, what it cost and how to go on, also after an error, Ctrl-C
    or SIGTERM.

    \b
    Examples:
      justone walk weibo get_fans_v1 --uid 2803301701 --max-items 100 > fans.jsonl
      justone walk weibo get_fans_v1 --uid 2803301701 --max-pages 9 --resume-file fans.resume >> fans.jsonl
      justone walk douyin get_user_video_list_v3 --sec-uid MS4wLjABAAAA --pages --max-pages 3
      justone walk weibo get_fans_v1 --uid 2803301701 --format parquet --output fans.parquet
    """
    line: CallLine = ctx.obj
    wanted = wanted_operation(line)
    if pages and max_items:
        raise Misuse("--max-items counts items, and --pages prints pages: give --max-pages")
    kept_in = resume_file(resume_in, resume=resume, output=output)
    resume = resume if kept_in is None else kept_in.text
    target = target_of(format_, output, columns, explode, overwrite=overwrite, goes_on=resume is not None)
    if columns and target is None:
        raise Misuse("--columns needs --format, such as --format csv")
    from ... import Client, Retry
    from ..._pagination.walk import Calls, Walk, asked, position_of

    def call(known: Operation[Any], given: Mapping[str, object]) -> Answer[Any]:
        progress.before_call()
        if kept_in is not None:
            kept_in.keep(position, progress)
        if output is None:
            stop_without_reader()
        with interruptions.allowed():
            return client.call(known, given)

    def show(one: Any) -> None:
        write_json(one.raw if pages else one, indent=None)

    calls = Calls(partial(refuse_wrong_arguments, any_value=allow_unknown_values), call)
    walked = Walk[Any](calls, *asked(wanted, (line.parameters,), {})).with_options(
        resume_token=resume, allow_guesses=allow_guesses, items_at=items
    )
    lines = walked.pages(max_pages=max_pages) if pages else walked.items(max_items=max_items, max_pages=max_pages)
    position = position_of(walked)
    progress = Progress(position)
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
            allow_unknown_values=allow_unknown_values,
            warn_no_data=False,  # said above, in a line
        ) as client,
    ):
        if output is None:
            keep_little_unread()
        try:
            with as_interruptions(only_where_allowed=output is not None) as interruptions:
                for one in progress.taken(lines) if target is None else ():
                    show(one)
                    progress.all_out()
                if target is not None:
                    _write(progress, lines, wanted, None if pages else walked.rule.items, target)
            progress.all_out()
        except BaseException as error:
            is_stdout = output is None and not isinstance(error, JustOneError)
            progress.save(None if target is None or is_stdout else show)
            if isinstance(error, KeyboardInterrupt):
                print_note(INTERRUPTED)
            if isinstance(error, InvalidArgument) and client.usage.calls:  # exit code 2 says that nothing was sent
                raise Unfit(str(error)) from None
            raise
        finally:
            all_printed = progress.kept == position.place()
            ended = f", ended: {walked.end_reason}" if walked.end_reason and all_printed else ", not ended"
            came = counted(progress.printed, "page" if pages else "item")
            print_note(
                f"{came} printed; {counted(position.pages, 'page')} so far, {client.usage.billed} billed now{ended}"
            )
            if kept_in is not None:
                with suppress(NotWritten):  # the text below leads on as well
                    kept_in.keep(position, progress)
            if not (walked.complete and all_printed):
                print_note(_how_to_go_on(position, progress.kept))


def _write(
    progress: Progress, lines: Iterable[Any], operation: Operation[Any], items: Route | None, target: Target
) -> None:
    """Write rows; `items` says where the items of a page are, None for pages."""
    from ...runs.tables.rows import Rows
    from ...runs.tables.source import Expected

    source = Expected(operation, progress.taken(lines), items)
    write_rows(Rows(source, target.columns, target.explode, "json"), target, progress.begin)


def _how_to_go_on(position: Position, kept: State) -> str:
    """From behind the last line that was written whole."""
    if kept.ended is not None:
        return "The listing is incomplete, and this is final: nothing leads on."
    return f"To go on, give the same line with --resume {position.token(kept)}"
