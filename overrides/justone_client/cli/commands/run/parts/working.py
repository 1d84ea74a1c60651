"""Make the calls of a run, print how it ended, and exit with its code."""

from __future__ import annotations

import os
import shlex
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import typer

from ....exits import FAILED, INTERRUPTED, Misuse
from ....terminal.output import print_note
from .panel import live, show_cursor, title_of

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from .....client import AsyncClient
    from .....runs import Ended, Journal

__all__ = ["CallSettings", "Engine", "make_calls"]

_LIMIT, _LOST, _UNSENT = 6, 12, 11


class CallSettings(NamedTuple):
    """Settings of the client."""

    token: str | None
    region: Literal["global", "cn", "auto"] | None
    base_url: str | None
    allow_plaintext: bool
    timeout: float

    @property
    def client(self) -> Callable[[], AsyncClient]:
        """Makes a client; other processes may call it."""
        from ..... import AsyncClient

        return partial(
            AsyncClient,
            self.token,
            region=self.region,
            base_url=self.base_url,
            allow_plaintext=self.allow_plaintext or None,
            timeout=self.timeout,
        )


class Engine(NamedTuple):
    """Who makes the calls."""

    concurrency: int
    grace: float
    workers: int | None
    """Worker processes; None for this process."""
    dask: bool
    scheduler: str | None

    def check(self) -> None:
        """Refuse options that contradict each other.

        Raises:
            Misuse: They do.
        """
        if self.scheduler is not None and (self.dask or self.workers):
            raise Misuse("--scheduler has its own workers; leave out --dask and --workers")


def make_calls(journal: Journal, engine: Engine, settings: CallSettings) -> None:
    """Run until the end.

    Raises:
        Exit: Calls are left, failed, or are unknown.
        JustOneError: The service refuses every call, or the journal cannot be written.
    """
    import asyncio  # only for commands that call

    from .....runs.engine.signals import stop_signals

    async def main() -> Ended:
        stop = asyncio.Event()
        with stop_signals(asyncio.get_running_loop(), stop, _stopping):
            return await _work(journal, engine, settings, stop)

    with live(title_of(journal.shown, journal.run.name), journal.status):
        ended = asyncio.run(main())
    _report(journal, ended)
    if ended.error is not None:
        raise ended.error
    if code := _code(ended):
        raise typer.Exit(code)


def _stopping() -> None:
    show_cursor()  # before the note, which invites the second signal
    print_note("Stopping: calls in flight finish; a second signal ends the program at once.")


async def _work(journal: Journal, engine: Engine, settings: CallSettings, stop: asyncio.Event) -> Ended:
    from .....runs import work, work_in_processes, work_on_dask

    options: Any = {"concurrency": engine.concurrency, "grace": engine.grace, "stop": stop}
    if engine.scheduler is not None:  # its workers have the token in their own environment
        bare = settings._replace(token=None).client
        return await work_on_dask(journal, bare, scheduler=engine.scheduler, **options)
    if engine.workers is None and not engine.dask:
        async with settings.client() as opened:
            return await work(journal, opened, **options)
    several = work_on_dask if engine.dask else work_in_processes
    return await several(journal, settings.client, workers=engine.workers or 4, **options)


def _report(journal: Journal, ended: Ended) -> None:
    print_note(str(ended.status))
    if ended.status.items["unknown"]:
        print_note(f"Unknown items may have been billed; to list them and decide: {_command(journal, 'settle')}")
    if ended.status.items["failed"]:
        shown = "--format csv --columns run.state,run.reason,item"
        print_note(f"Some items failed; to see why: {_command(journal, 'export', shown)}")
    if ended.why == "limit":
        money = ended.status.money
        is_of_calls = money.max_billed is not None and money.billed + money.holds >= money.max_billed
        raised = "--max-billed N" if is_of_calls else "--max-cost CNY"
        print_note(f"The limit is reached. To go on with a higher one: {_command(journal, 'resume', raised)}")
    elif ended.why != "done":
        print_note(f"To go on: {_command(journal, 'resume')}")


def _command(journal: Journal, name: str, *more: str) -> str:
    """A command for this run, to copy."""
    is_set = os.environ.get("JUSTONE_JOURNAL") == str(journal.address)
    address = [] if is_set else [shlex.quote(journal.shown)]
    run = [] if journal.run.name == "run" else ["--run", shlex.quote(journal.run.name)]
    return " ".join(["justone run", name, *address, *run, *more])


def _code(ended: Ended) -> int:
    codes = {"limit": _LIMIT, "stopped": INTERRUPTED, "unreachable": _UNSENT}
    items = ended.status.items
    left = _LOST if items["unknown"] else FAILED if items["failed"] else 0
    return codes.get(ended.why, left)
