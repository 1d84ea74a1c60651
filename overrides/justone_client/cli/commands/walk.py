"""`justone walk`: a listing over all its pages, one JSON line an item; how far it came and what it cost to stderr."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...errors import JustOneError
from ..credentials import token
from ..exits import Misuse
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
from ..terminal.output import tell, write_json_line
from ..terminal.pipe import keep_little_unread, stop_without_reader
from ..terminal.signals import as_interruptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Answer, Operation

    from ..._pagination.resume_token import State
    from ..._pagination.walk import Walk

__all__ = ["walk"]


def walk(
    ctx: typer.Context,
    platform: PlatformWord,  # noqa: ARG001 - read from the line, like the operation and its parameters
    operation: OperationWord = None,  # noqa: ARG001
    region: RegionName = None,
    base_url: BaseUrl = None,
    token_file: TokenFile = None,
    pages: Annotated[bool, typer.Option("--pages", help="Print whole answers, one envelope a line.")] = False,
    max_items: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Stop after N items; not with --pages.")
    ] = None,
    max_pages: Annotated[int | None, typer.Option(min=1, metavar="N", help="Call for N pages at most.")] = None,
    items: Annotated[
        str | None, typer.Option(metavar="PATH", help="Where the items of a page stand, such as data.list.")
    ] = None,
    resume: Annotated[str | None, typer.Option(metavar="TEXT", help="Go on where an earlier walk ended.")] = None,
    allow_guesses: Annotated[
        bool, typer.Option("--allow-guesses", help="Go on by a rule that is only a guess.")
    ] = False,
    timeout: Timeout = 120.0,
    attempts: Attempts = 4,
    allow_plaintext: AllowPlaintext = False,
    allow_unknown_values: AllowUnknownValues = False,
) -> None:
    """Walk a listing page by page and print its items, one JSON line each.

    Parameters follow the operation, as in `justone call`. Every page is a call, and billed; none is called for before
    it is needed. How far it came, why it ended, what it cost and how to go on is told on stderr, also after an error,
    Ctrl-C or SIGTERM.

    \b
    Examples:
      justone walk weibo get_fans_v1 --uid 2803301701 --max-items 100 > fans.jsonl
      justone walk douyin get_user_video_list_v3 --sec-uid MS4wLjABAAAA --pages --max-pages 3
    """
    line = line_of(ctx)
    wanted = wanted_operation(line)
    if pages and max_items:
        raise Misuse("--max-items counts items, and --pages prints pages: give --max-pages")
    from ... import Client, Retry
    from ..._pagination.iterators import Calling, ItemIterator, Listing, PageIterator, place_of

    def call(known: Operation[Any], given: Mapping[str, object]) -> Answer[Any]:
        stop_without_reader()
        return client.call(known, given)

    listing = Listing.checked(
        Calling(partial(refuse_wrong_arguments, any_value=allow_unknown_values), call),
        wanted,
        line.parameters,
        max_pages=max_pages,
        resume=resume,
        allow_guesses=allow_guesses,
        rule=None,
        items=items,
        for_items=not pages,
    )
    with Client(
        token(token_file),
        region=region,
        base_url=base_url,
        allow_plaintext=allow_plaintext or None,
        timeout=timeout,
        retry=Retry(attempts=attempts),
        allow_unknown_values=allow_unknown_values,
        warn_no_data=False,  # said above, in a line
    ) as client:
        walked = PageIterator[Any](listing) if pages else ItemIterator(listing, max_items)
        printed, kept = 0, place_of(walked)
        keep_little_unread()
        try:
            with as_interruptions():
                for one in walked:
                    write_json_line(one.raw if pages else one)
                    printed, kept = printed + 1, place_of(walked)
            kept = place_of(walked)
        except JustOneError:
            kept = place_of(walked)
            raise
        except KeyboardInterrupt:
            tell(INTERRUPTED)
            raise
        finally:
            is_through = kept == place_of(walked)
            ended = f", ended by: {walked.ended}" if walked.ended and is_through else ", not at its end"
            came = f"{printed} {'pages' if pages else 'items'} printed; {walked.pages} pages so far"
            tell(f"{came}, {client.usage.billed} billed now{ended}")
            if not (walked.complete and is_through):
                tell(_how_to_go_on(listing.walk, kept))


def _how_to_go_on(walk: Walk, kept: State) -> str:
    """From behind the last line that went out whole."""
    if kept.ended is not None and walk.is_over:
        return "The listing is incomplete, and this is final: nothing leads on."
    return f"To go on, give the same line with --resume {walk.text(kept)}"
