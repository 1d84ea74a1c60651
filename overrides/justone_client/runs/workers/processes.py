"""The engine of several processes: each worker calls the service, and this program writes the journal for all.

| a worker | this program |
|---|---|
| dies | gives back what it had not sent, names unknown what it had, and starts another |
| dies before its first request, or too often | stops the run: something is wrong with the program |
| ends because nothing is left, or no money | waits for the others |
| is refused by the service, or cannot reach it | stops all |

When this program dies, its workers end at once: no process could write their answers.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import pickle
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from ..._call.retry import Retry
from ...client import AsyncClient
from ...errors import InvalidSettings, JustOneError
from ..engine.derive_again import follower_from, until_derived
from ..engine.local import Ended
from .desk_server import DeskServer, Session
from .messages import Farewell, Welcome
from .worker import serve_process

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.context import SpawnProcess

    from ..engine.local import Why
    from ..journal.journal import Journal

__all__ = ["WorkersLost", "check_client", "shares", "work_in_processes"]

_MOST_STILLBORN = 3
"""Workers that may die before their first message."""
_KILL_AFTER = 3.0
"""Seconds after the grace at which a worker that does not end is killed."""


class WorkersLost(JustOneError):
    """Worker processes died too often; the run can be resumed."""

    def __str__(self) -> str:
        return self.message or ""


async def work_in_processes(
    journal: Journal,
    client: Callable[[], AsyncClient] = AsyncClient,
    *,
    workers: int = 4,
    concurrency: int = 16,
    retry: Retry | None = None,
    grace: float = 8.0,
    stop: asyncio.Event | None = None,
    restarts: int = 20,
) -> Ended:
    """Make the calls of a run in several processes.

    The processes import this program again: call it under `if __name__ == "__main__":`.

    Args:
        journal: The run. Only this process writes it.
        client: Makes the client of each process: `AsyncClient` itself, which reads the environment, a
            `functools.partial` of it, or a function of a module. It travels through a pipe, never on a command line.
        workers: Processes.
        concurrency: Calls in progress at once, of all processes together.
        retry: How often to repeat what failed free of charge, and the waits. Default: 8 attempts.
        grace: Seconds for calls in flight to finish after a stop; the rest become unknown.
        stop: Set it to stop the run.
        restarts: How many workers may die, each replaced by another, before the run stops.

    Raises:
        InvalidSettings: An option is invalid, or the client has a cache or a budget.
    """
    check_client(client)
    policy = retry or Retry(attempts=8)
    welcomes = [Welcome(client, share, policy, grace, journal.run.plan) for share in shares(concurrency, workers)]
    asked = stop or asyncio.Event()
    return await until_derived(
        journal, follower_from(journal.run.plan), asked, lambda: _Crew(journal, welcomes, grace, asked, restarts).run()
    )


def check_client(client: object) -> None:
    """Refuse what another process cannot import.

    Raises:
        InvalidSettings: `client` is a client, a lambda, or a function within a function.
    """
    try:
        pickle.dumps(client)
    except Exception:  # noqa: BLE001, RUF100 - pickle raises errors of many kinds
        raise InvalidSettings(
            "client cannot travel to other processes; pass AsyncClient, functools.partial(AsyncClient, ...), or a"
            " function of a module that returns a client"
        ) from None
    if not callable(client):
        raise InvalidSettings("client must be a function that returns an AsyncClient, such as AsyncClient itself")


def shares(concurrency: int, workers: int) -> list[int]:
    """Split the calls in progress among the workers; the sum is never more than `concurrency`.

    Raises:
        InvalidSettings: A number is below 1, or there are more workers than calls.
    """
    for name, value in (("workers", workers), ("concurrency", concurrency)):
        if value < 1:
            raise InvalidSettings(f"{name} must be 1 or more, got {value!r}")
    if workers > concurrency:
        raise InvalidSettings(f"{workers} workers need a concurrency of {workers} or more, got {concurrency}")
    return [concurrency // workers + (number < concurrency % workers) for number in range(workers)]


class _Worker(NamedTuple):
    """One process and its connection."""

    process: SpawnProcess
    session: Session


class _Crew:
    """The workers of one run."""

    def __init__(
        self, journal: Journal, welcomes: list[Welcome], grace: float, stop: asyncio.Event, restarts: int
    ) -> None:
        self._journal, self._welcomes, self._grace, self._asked = journal, welcomes, grace, stop
        self._server = DeskServer(journal)
        self._restarts = restarts
        self._deaths = self._stillborn = 0
        self._working: set[_Worker] = set()
        self._stop = asyncio.Event()
        self._why: Why = "done"
        self._error: Exception | None = None
        self._is_raised = False

    async def run(self) -> Ended:
        places = asyncio.gather(*(self._place(welcome) for welcome in self._welcomes))
        helpers = [asyncio.create_task(self._watch()), asyncio.create_task(self._end_all())]
        try:
            await places
        finally:
            places.cancel()
            for task in helpers:
                task.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            await asyncio.wait((places,))
            await asyncio.shield(self._kill_all())
        if self._is_raised and self._error is not None:
            raise self._error
        error = self._error if isinstance(self._error, JustOneError) else None
        return Ended(self._why, error, self._journal.status())

    async def _watch(self) -> None:
        await self._asked.wait()
        self._end("stopped")

    def _end(self, why: Why, error: Exception | None = None, *, is_raised: bool = False) -> None:
        if not self._stop.is_set():
            self._why, self._error, self._is_raised = why, error, is_raised
            self._stop.set()

    async def _end_all(self) -> None:
        """After a stop: let workers end in order, then kill those that do not."""
        await self._stop.wait()
        self._server.stop()
        await asyncio.sleep(self._grace + _KILL_AFTER)
        for worker in self._working:
            worker.process.kill()

    async def _place(self, welcome: Welcome) -> None:
        """Keep one worker at work until it ends in order."""
        while not self._stop.is_set():
            worker = self._start(welcome)
            await worker.session.closed.wait()
            await self._bury(worker)
            if (farewell := worker.session.farewell) is not None:
                self._ended(farewell)
                return
            self._died(worker)

    def _start(self, welcome: Welcome) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve_process, args=(theirs,), name="justone worker", daemon=True)
        try:
            process.start()
        finally:
            theirs.close()
        worker = _Worker(process, self._server.open(ours, welcome))
        self._working.add(worker)
        return worker

    async def _bury(self, worker: _Worker) -> None:
        """Wait for the end of a process whose connection is closed."""
        await asyncio.to_thread(worker.process.join, _KILL_AFTER)
        worker.process.kill()
        await asyncio.to_thread(worker.process.join)
        self._working.discard(worker)

    def _ended(self, farewell: Farewell) -> None:
        if farewell.why == "limit" and not self._stop.is_set():
            self._why = "limit"
        elif farewell.why != "done":
            self._end(farewell.why, farewell.error, is_raised=farewell.is_raised)

    def _died(self, worker: _Worker) -> None:
        self._deaths += 1
        code = worker.process.exitcode or 0
        self._stillborn += not worker.session.has_begun and code > 0  # below 0: killed by somebody
        how = f"the last one with exit status {code}"
        if self._stillborn > _MOST_STILLBORN:
            self._end(
                "stopped",
                WorkersLost(
                    f"{self._stillborn} worker processes ended before they began, {how}; see their messages, and start"
                    ' the run under `if __name__ == "__main__":`'
                ),
            )
        elif self._deaths > self._restarts:
            self._end("stopped", WorkersLost(f"{self._deaths} worker processes died, {how}; find out why, then resume"))

    async def _kill_all(self) -> None:
        """Leave no process behind, and no claim of theirs."""
        for worker in list(self._working):
            worker.process.kill()
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(worker.session.closed.wait(), _KILL_AFTER)
            await self._bury(worker)
