"""Run a cell against a sender, and check everything that must hold for any fault."""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple
from unittest import mock

from justone_client import JustOneError, Retry
from tests.core.token.leaks import Finder
from tests.core.token.walker import shown
from tests.faults.cells import ANSWER, Cell, Expect, sound
from tests.support.callers import GET, TOKEN, Caller, both_libraries, own_client
from tests.support.servers.scripted import Drip, End, Loopback, Seen, Timed

SENDERS = ("sync", "async", "aiohttp", "own-sync", "own-async")
"""The first three use our sockets; `own-` is a client of the user."""
ALL_SENDERS = both_libraries(*SENDERS)
ONCE = Retry(attempts=1)
AFTER = 3
"""Number of calls after the fault. Each must get its own answer."""


Kind = Literal["paid twice", "billed call reported free", "mixed up", "lost", "token shown", "hang", "other"]


class Wrong(NamedTuple):
    """Something that the client did wrong."""

    kind: Kind
    what: str


class Road(NamedTuple):
    """How calls reach the server."""

    base_url: str
    environment: Mapping[str, str] = {}


@contextmanager
def caller_for(sender: str, url: str, **settings: Any) -> Iterator[Caller]:
    """Build a client with this sender."""
    settings = {"retry": ONCE, "timeout": 20.0, **settings}
    kind = sender.removeprefix("own-")
    own = own_client(kind) if sender != kind else None
    if own is not None:
        settings["http_client"] = own
    caller = Caller(kind, url, **settings)
    try:
        yield caller
    finally:
        caller.close(own)


def play(
    cell: Cell,
    sender: str,
    server: Loopback,
    road: Road | None = None,
    *,
    sent: bool = True,
    after: Expect = ANSWER,
) -> list[Wrong]:
    """List what the client does wrong with this fault of the server.

    Args:
        cell: The fault.
        sender: One of `ALL_SENDERS`.
        server: The server that receives the calls.
        road: How the calls reach it; None for directly.
        sent: Whether the first call reaches it.
        after: The outcome of the next calls.
    """
    first: list[Seen] = []

    def script(seen: Seen) -> tuple[bytes | Drip | Timed, End]:
        if first:
            return sound(seen)
        first.append(seen)
        return cell.answer(seen)

    server.script = script
    direct, road = road is None, road or Road(server.url)
    before = len(server.journal)
    with (
        mock.patch.dict(os.environ, road.environment),
        Finder(TOKEN) as finder,
        caller_for(sender, road.base_url) as caller,
    ):
        wrong = list(first_call(caller, cell.expect, finder, cell.settings))
        assert server.all_sent()
        _pause(caller, 0.01 if direct else 0.3)  # let the last bytes arrive, also through a proxy
        wrong += next_calls(caller, after)
    wrong += requests(server.journal[before:], sent + AFTER * (after is ANSWER))
    return wrong + [Wrong("token shown", hit) for hit in finder.hits]


def requests(seen: list[Seen], wanted: int) -> list[Wrong]:
    """Check that each call was sent once."""
    if len(seen) == wanted:
        return []
    return [Wrong("paid twice" if len(seen) > wanted else "other", f"{len(seen)} requests for {wanted} calls")]


def first_call(caller: Caller, expect: Expect, finder: Finder, options: Mapping[str, Any]) -> Iterator[Wrong]:
    """Make the call with the fault."""
    try:
        answer = caller.call(GET, {"n": "0"}, **options)
    except JustOneError as error:
        finder.look_at_error("error", error)
        yield from (Wrong("token shown", place) for place in shown(error, TOKEN))
        yield from _judged(error, expect)
    else:
        if expect.outcome != "answer":
            yield Wrong("other", f"{expect.outcome} expected, got an answer: {answer.raw!r:.100}")
        elif answer.data["n"] != "0":
            yield Wrong("mixed up", f"a wrong answer: {answer.data!r:.100}")
        elif answer.billed != "yes":
            yield Wrong("billed call reported free", f"an answer with billed={answer.billed}")


def _judged(error: JustOneError, expect: Expect) -> Iterator[Wrong]:
    found, kept = (type(error).__name__, error.billed), getattr(error, "body", None)
    if found != (expect.outcome, expect.billed):
        kinds: dict[bool, Kind] = {True: "billed call reported free", False: "other"}
        kind = "lost" if expect.outcome == "answer" else kinds[expect.billed != "no" and error.billed == "no"]
        yield Wrong(kind, f"{expect.outcome} ({expect.billed}) expected, got {found}: {error} {kept!r:.100}")
    elif expect.kept is not None and (not kept or expect.kept not in kept):
        yield Wrong("lost", f"the body is not kept: {kept!r:.100}")


def next_calls(caller: Caller, expect: Expect = ANSWER) -> Iterator[Wrong]:
    """Make the calls after the fault: each must get its own answer, or another expected outcome."""
    for number in map(str, range(1, AFTER + 1)):
        try:
            data = caller.call(GET, {"n": number}).data
        except JustOneError as error:
            if expect.outcome == "answer":
                yield Wrong("lost", f"call {number} failed: {error}")
            else:
                yield from _judged(error, expect)
        else:
            if data["n"] != number:
                yield Wrong("mixed up", f"call {number} got the answer of {data['n']}")


def _pause(caller: Caller, seconds: float) -> None:
    if caller.kind == "sync":
        time.sleep(seconds)
    else:
        import asyncio

        caller.runner.run(asyncio.sleep(seconds))
