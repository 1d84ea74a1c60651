"""Faults of the wire in a forked child of a process that has already made calls and continues to."""

import asyncio
from typing import Any

from tests.core.token.leaks import Finder
from tests.faults.cells import Cell, sound
from tests.faults.run import AFTER, Wrong, caller_for, first_call, next_calls, requests
from tests.support.callers import GET, TOKEN
from tests.support.processes import Child
from tests.support.servers.scripted import Drip, End, Loopback, Seen, Timed


def play_forked(cell: Cell, sender: str, server: Loopback) -> list[Wrong]:
    """List what the client does wrong with this fault in the child."""

    def script(seen: Seen) -> tuple[bytes | Drip | Timed, End]:
        return cell.answer(seen) if seen.query["n"] == "0" else sound(seen)

    server.script = script
    before = len(server.journal)
    with caller_for(sender, server.url) as caller:
        wrong = list(next_calls(caller))

        def inherit() -> list[Wrong]:
            if caller.kind != "sync":
                caller.runner = asyncio.Runner()  # its own loop, as in a program
            with Finder(TOKEN) as finder:
                found = [*first_call(caller, cell.expect, finder, cell.settings), *next_calls(caller)]
                return found + [Wrong("token shown", hit) for hit in finder.hits]

        child = Child(inherit)
        wrong += next_calls(caller)
        try:
            wrong += [Wrong(*one) for one in child.result()]
        except AssertionError as error:
            wrong.append(Wrong("hang" if "hangs" in str(error) else "other", f"the child: {error}"))
        wrong += next_calls(caller)
    return wrong + requests(server.journal[before:], 1 + 4 * AFTER)


def call_in_child(caller: Any, number: str) -> Child:
    """Fork a child that calls through an inherited client and returns its result."""
    return Child(lambda: caller.call(GET, {"n": number}).data["n"])
