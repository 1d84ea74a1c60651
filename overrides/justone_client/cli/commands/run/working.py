"""Make the calls of a run, print how it ended, and exit with its code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import typer

from ...exits import FAILED, INTERRUPTED
from ...terminal.output import print_note

if TYPE_CHECKING:
    from ....client import AsyncClient
    from ....runs import Ended, Journal

__all__ = ["CallSettings", "make_calls"]

_LIMIT, _LOST, _UNSENT = 6, 12, 11
_STOPPING = "Stopping: calls in flight finish; a second signal ends the program at once."


class CallSettings(NamedTuple):
    """Settings of the client."""

    region: Literal["global", "cn", "auto"] | None
    base_url: str | None
    allow_plaintext: bool
    timeout: float


def make_calls(journal: Journal, secret: str | None, concurrency: int, grace: float, settings: CallSettings) -> None:
    """Run until the end.

    Raises:
        Exit: Calls are left, failed, or are unknown.
        JustOneError: The service refuses every call, or the journal cannot be written.
    """
    import asyncio  # only for commands that call

    from .... import AsyncClient
    from ....runs.engine.local import work
    from ....runs.engine.signals import stop_signals

    region, base_url, plaintext, timeout = settings

    async def main() -> Ended:
        stop = asyncio.Event()
        client: AsyncClient
        async with AsyncClient(
            secret, region=region, base_url=base_url, allow_plaintext=plaintext or None, timeout=timeout
        ) as client:
            with stop_signals(asyncio.get_running_loop(), stop, lambda: print_note(_STOPPING)):
                return await work(journal, client, concurrency=concurrency, grace=grace, stop=stop)

    ended = asyncio.run(main())
    _report(journal, ended)
    if ended.error is not None:
        raise ended.error
    if code := _code(ended):
        raise typer.Exit(code)


def _report(journal: Journal, ended: Ended) -> None:
    print_note(str(ended.status))
    if ended.status.items["unknown"]:
        print_note(f"Unknown items may have been billed: justone run settle {journal.shown} --retry or --give-up")
    if ended.why != "done":
        print_note(f"To go on: justone run resume {journal.shown}")


def _code(ended: Ended) -> int:
    codes = {"limit": _LIMIT, "stopped": INTERRUPTED, "unreachable": _UNSENT}
    items = ended.status.items
    left = _LOST if items["unknown"] else FAILED if items["failed"] else 0
    return codes.get(ended.why, left)
