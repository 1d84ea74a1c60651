"""A tour of the client in under five seconds, against the sandbox over loopback: no token, no network, no bill.

Run `make demo`, `justone sandbox --tour` or `python -m justone_client.sandbox.tour`; the base install is enough.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from typing import TYPE_CHECKING, Any, TextIO

from justone_generated._base import Operation

from .._billing.budget import Budget
from .._call.regions import choose_hosts
from .._call.retry import Retry
from ..client import AsyncClient, Client
from ..errors import CODES, JustOneError
from ._sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from justone_generated._base import Answer

    from .http.server import Server

__all__ = ["main", "tour"]

AUTHOR = "6629722295873044494"
TOKEN = "sandbox"  # noqa: S105 - any word will do
_ONCE = Retry(attempts=1)
_SOON = Retry(base=0.05)


# Method of a documented operation -> a function that summarizes its answer.
STOPS: dict[str, Callable[[Any], str]] = {
    "get_author_base_info_v1": lambda data: f"{data.nick_name}, {data.follower:,} followers",
    "get_author_spread_info_v1": lambda data: f"CPM of 1-20 s: {data.expect_cpm.cpm_1_20}",
    "author_video_distribution_v1": lambda data: ", ".join(
        f"{part.name} {part.proportion:.0%}" for part in data.video_content_distribution
    ),
    "author_rec_videos_v2_v1": lambda data: f"best video: {data.masterpiece_videos[0].play:,} plays",
    "get_author_convert_videos_or_products_v1": lambda data: f"{data.pagination.total_count} videos that sell",
}


def main() -> None:
    """Print the tour."""
    _escape_unencodable()
    try:
        tour(sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:  # `make demo | head`: the reader has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at exit


def _escape_unencodable() -> None:
    """Escape characters that the terminal cannot show, such as Chinese."""
    reconfigure: Callable[..., None] | None = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def tour(out: TextIO) -> None:
    """Start a sandbox, make successful and failing calls, and print what they would have cost."""

    def say(line: str = "") -> None:
        print(line, file=out)

    started = time.perf_counter()
    sandbox = Sandbox()
    with sandbox.serve() as server:
        say(f"The sandbox answers at {server.urls['global']} (global) and {server.urls['cn']} (cn).")
        _both_regions(server, say)
        _concurrent(server, say)
        _every_code(server, say)
        _other_trouble(sandbox, server, say)
        _a_retry(server, say)
        _a_listing(server, say)
        _bill(sandbox, say)
    say(f"\n{time.perf_counter() - started:.1f} seconds. Next: README.md, docs/en/guides/sandbox.md, justone --help.")


def _both_regions(server: Server, say: Callable[[str], None]) -> None:
    say("\n1. Five operations, both regions, sync: answers are typed and say what they cost")
    for region, url in server.urls.items():
        with Client(TOKEN, base_url=url) as client:
            for method, look in STOPS.items():
                answer: Answer[Any] = getattr(client.douyin_xingtu, method)(o_author_id=AUTHOR)
                say(f"   {region:<6} {method:<41} {look(answer.data)}   [billed: {answer.billed}]")


def _concurrent(server: Server, say: Callable[[str], None]) -> None:
    say("\n2. The same ten calls, async and concurrent")
    started = time.perf_counter()
    for region, answers in asyncio.run(_gathered(server)):
        words = ", ".join(look(answer.data) for look, answer in zip(STOPS.values(), answers, strict=True))
        say(f"   {region:<6} {words}")
    say(f"   {(time.perf_counter() - started) * 1000:.0f} ms together")


async def _gathered(server: Server) -> Sequence[tuple[str, list[Answer[Any]]]]:
    async def one(region: str, url: str) -> tuple[str, list[Answer[Any]]]:
        async with AsyncClient(TOKEN, base_url=url) as client:
            calls = [getattr(client.douyin_xingtu, method)(o_author_id=AUTHOR) for method in STOPS]
            return region, list(await asyncio.gather(*calls))

    return await asyncio.gather(*(one(region, url) for region, url in server.urls.items()))


def _every_code(server: Server, say: Callable[[str], None]) -> None:
    say("\n3. Every business code is an error that says what to do (here by the token `sandbox-<code>`)")
    for code in (*CODES, 777):
        with Client(f"sandbox-{code}", base_url=server.url, retry=_ONCE) as client:
            say(_failure(str(code), client))


def _other_trouble(sandbox: Sandbox, server: Server, say: Callable[[str], None]) -> None:
    say("\n4. So is every other failure, even of calls that are never sent")
    for trouble in ("html", "truncated", "reset"):
        with Client(f"sandbox-{trouble}", base_url=server.url, retry=_ONCE) as client:
            say(_failure(trouble, client))
    with Client(TOKEN, base_url=server.urls["cn"], retry=_ONCE) as client:
        sandbox.outage("cn")
        say(_failure("outage", client))
        sandbox.outage("cn", over=True)
        say(_failure("typo", client, platform="SHORT_VIDIO"))
    with Client(TOKEN, base_url=server.url, budget=Budget(max_billed=0)) as client:
        say(_failure("budget", client))
        say(_withdrawn(client))
    try:
        choose_hosts("cn", None, None, {})  # as Client(region="cn") does, whatever the environment allows
    except JustOneError as error:
        say(_line("cn", error))


def _failure(what: str, client: Client, **arguments: Any) -> str:
    try:
        client.douyin_xingtu.get_author_base_info_v1(o_author_id=AUTHOR, **arguments)
    except JustOneError as error:
        return _line(what, error)
    return f"   {what:<9} succeeded"


def _withdrawn(client: Client) -> str:
    """Call an operation that the provider has withdrawn."""
    stub = Operation[Any](
        "", "find_v1", "GET", "/api/made-up/find/v1", "", gone="withdrawn", successor="made_up.find_v2"
    )
    try:
        client.call(stub)
    except JustOneError as error:
        return _line("withdrawn", error)
    raise AssertionError("an operation that is gone is refused")


def _line(what: str, error: JustOneError) -> str:
    said = error.hint or (error.message or "")
    return f"   {what:<9} {type(error).__name__:<20} billed: {error.billed:<8} {_short(said, 88)}"


def _a_retry(server: Server, say: Callable[[str], None]) -> None:
    say("\n5. Free failures are repeated: two failed collections (301), then the answer (`sandbox-301x2-then-0`)")
    with Client("sandbox-301x2-then-0", base_url=server.url, retry=_SOON) as client:
        answer = client.douyin_xingtu.get_author_base_info_v1(o_author_id=AUTHOR)
        say(f"   {answer.data.nick_name} after {answer.attempts} attempts, billed once")


def _a_listing(server: Server, say: Callable[[str], None]) -> None:
    say("\n6. A listing is walked page by page, each called for when it is needed, to where it ends")
    with Client(TOKEN, base_url=server.url) as client:
        walk = client.walk(client.douyin.get_user_video_list_v3, sec_uid=AUTHOR)
        say(f"   {sum(1 for _ in walk.items())} videos on {walk.page_count} pages, end reason: {walk.end_reason}")
        try:
            next(walk.with_options(items_at="data.nowhere").items())
        except JustOneError as error:
            say(_line("moved", error))


def _bill(sandbox: Sandbox, say: Callable[[str], None]) -> None:
    say("\n7. The sandbox counts what the service would have received and billed")
    ledger, price = sandbox.ledger, sandbox.limits.price
    say(f"   {len(sandbox.journal)} requests, {len(ledger)} billed, CNY {ledger.spent} at CNY {price} each")


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


if __name__ == "__main__":
    main()
