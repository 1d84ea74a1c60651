"""Plays one cell against one sender, and looks at everything that must hold whatever the fault is."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from justone_client import JustOneError, Retry
from tests.core.callers import GET, TOKEN, Caller
from tests.core.leaks import Finder
from tests.core.loopback import Drip, End, Loopback, Seen, Timed
from tests.faults.cells import Cell, Expect, sound

SENDERS = ("sync", "async", "aiohttp", "own-sync", "own-async")
"""The first three have sockets of ours; `own-` is a client of the user."""
ONCE = Retry(attempts=1)
AFTER = 3
"""Calls after the fault, each of which must get its own answer."""


@contextmanager
def caller_for(sender: str, url: str, **settings: Any) -> Iterator[Caller]:
    """A client of that kind."""
    settings = {"retry": ONCE, "timeout": 20.0, **settings}
    http: Any = None
    if sender.startswith("own-"):
        http = settings["http_client"] = httpx.Client() if sender == "own-sync" else httpx.AsyncClient()
    caller = Caller(sender.removeprefix("own-"), url, **settings)
    try:
        yield caller
    finally:
        if isinstance(http, httpx.Client):
            http.close()
        elif http is not None:
            caller.runner.run(http.aclose())
        caller.close()


def play(cell: Cell, sender: str, server: Loopback) -> list[str]:
    """The faults of the client with this fault of the server; none when all is well."""
    first: list[Seen] = []

    def script(seen: Seen) -> tuple[bytes | Drip | Timed, End]:
        if first:
            return sound(seen)
        first.append(seen)
        return cell.answer(seen)

    server.script = script
    before = len(server.journal)
    with Finder(TOKEN) as finder, caller_for(sender, server.url, **cell.settings) as caller:
        wrong = list(_first_call(caller, cell.expect, finder))
        assert server.all_sent()
        _pause(caller, 0.01)  # what was sent last arrives
        for number in range(1, AFTER + 1):
            wrong += _next_call(caller, str(number))
    if (asked := len(server.journal) - before) != 1 + AFTER:
        wrong.append(f"{asked} requests for {1 + AFTER} calls")
    return wrong + [f"the token: {hit}" for hit in finder.hits]


def _first_call(caller: Caller, expect: Expect, finder: Finder) -> Iterator[str]:
    try:
        answer = caller.call(GET, {"n": "0"})
    except JustOneError as error:
        finder.look_at_error("error", error)
        found = type(error).__name__, error.billed
        kept = getattr(error, "body", None)
        if found != (expect.outcome, expect.billed):
            yield f"{expect.outcome} ({expect.billed}) expected, got {found}: {error} {kept!r:.100}"
        elif expect.kept is not None and (not kept or expect.kept not in kept):
            yield f"the body is not kept: {kept!r:.100}"
    else:
        if expect.outcome != "answer":
            yield f"{expect.outcome} expected, got an answer: {answer.raw!r:.100}"
        elif (answer.billed, answer.data["n"]) != ("yes", "0"):
            yield f"a wrong answer: {answer.billed} {answer.data!r:.100}"


def _next_call(caller: Caller, number: str) -> list[str]:
    try:
        data = caller.call(GET, {"n": number}).data
    except JustOneError as error:
        return [f"call {number} failed: {error}"]
    return [] if data["n"] == number else [f"call {number} got the answer of {data['n']}"]


def _pause(caller: Caller, seconds: float) -> None:
    if caller.kind == "sync":
        time.sleep(seconds)
    else:
        import asyncio

        caller.runner.run(asyncio.sleep(seconds))
