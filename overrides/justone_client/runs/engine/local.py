"""The engine of one machine: an event loop that claims, sends, and records, until nothing is left."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ..._call.retry import Retry
from ..._requests.request import TransportFailure
from ...errors import Gone, InvalidArgument, InvalidSettings, JustOneError, NotSent
from ..journal.desk import Claim, Claims, Received
from ..journal.refusals import JournalError
from .attempt import Attempts
from .derive_again import follower_of, until_derived
from .outcomes import judge

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from justone_generated._base import Answer

    from ..._requests.exchange import Received as Arrived
    from ..._requests.exchange import Send
    from ...client import AsyncClient
    from ..journal.desk import Desk
    from ..journal.journal import Journal
    from ..journal.reports import Status
    from .outcomes import Verdict

    Follow = Callable[[Claim, Answer[Any], Received], Received]
    """Adds to a recorded answer what follows from it: the next page of a walk, and rows of later steps."""

__all__ = ["Ended", "Engine", "Stopped", "Why", "work"]

Why = Literal["done", "limit", "stopped", "refused", "unreachable", "journal"]
_MOST_UNSENT = 20
"""Failures in a row to send anything, beyond those in flight, after which the run stops."""
_LONGEST_SLEEP = 60.0
_RECORD_AGAIN_SECONDS = 0.5
_UNWRITTEN = "its answer came, and could not be written"
_ASK_AGAIN_SECONDS = 0.5
"""While only other workers have items in progress, whose answers may lead to more."""


class Ended(NamedTuple):
    """Why a run ended, for now."""

    why: Why
    """`done`: nothing is left to call. `limit`: the next call does not fit into the limits. `stopped`: somebody asked.
    `refused`: the service refuses every call. `unreachable`: nothing can be sent. `journal`: it cannot be written."""
    error: JustOneError | None
    status: Status


class Stopped(NamedTuple):
    """`Ended` of an engine that cannot read its journal."""

    why: Why
    error: JustOneError | None


async def work(
    journal: Journal,
    client: AsyncClient,
    *,
    concurrency: int = 16,
    retry: Retry | None = None,
    grace: float = 8.0,
    stop: asyncio.Event | None = None,
) -> Ended:
    """Make the calls of a run until nothing is left, a limit is reached, or somebody stops it.

    Args:
        journal: The run.
        client: Makes the calls, each with one attempt; it must have neither a cache nor a budget of its own.
        concurrency: Calls in progress at once.
        retry: How often to repeat what failed free of charge, and the waits. Default: 8 attempts.
        grace: Seconds for calls in flight to finish after a stop; the rest become unknown.
        stop: Set it to stop the run.

    Raises:
        InvalidSettings: An option is invalid, or the client has a cache or a budget.
        JournalError: The run is being worked on already, or the journal cannot be read any more. While it can, `why`
            says why the run ended.
    """
    if concurrency < 1:
        raise InvalidSettings(f"concurrency must be 1 or more, got {concurrency!r}")
    attempts, policy, asked = Attempts(client), retry or Retry(attempts=8), stop or asyncio.Event()
    follower = follower_of(journal)

    def once() -> Coroutine[Any, Any, Stopped]:
        return Engine(journal, attempts, concurrency, policy, grace, asked, follower).run()

    with journal.working():
        stopped = await until_derived(journal, follower, asked, once)
    try:
        return Ended(*stopped, journal.status())
    except JournalError as error:  # it cannot even be read any more
        raise stopped.error or error from None


class Engine:
    """The state of one run in this process. Decisions are those of the journal and of `outcomes.judge`."""

    def __init__(
        self,
        desk: Desk,
        attempts: Attempts,
        concurrency: int,
        retry: Retry,
        grace: float,
        stop: asyncio.Event,
        follow: Follow | None = None,
    ) -> None:
        self._desk, self._attempts, self._retry, self._grace = desk, attempts, retry, grace
        self._follow = follow
        self._concurrency = concurrency
        self._claims: deque[Claim] = deque()
        self._open: dict[Claim, bool] = {}
        """Claims in progress, and whether a byte may have left."""
        self._kept: list[tuple[Claim, Received]] = []
        """Answers that could not be written yet."""
        self._asked, self._stop = stop, asyncio.Event()
        self._ended = asyncio.Event()
        self._taking = asyncio.Lock()
        self._claiming: asyncio.Task[Claims | None] | None = None
        self._is_dry = False
        """Whether there was nothing to claim the last time."""
        self._unsent = 0
        self._why: Why = "done"
        self._error: JustOneError | None = None
        clock = attempts.clock
        self._random, self._monotonic, self._sleep = clock.random, clock.monotonic, clock.sleep_async
        self._offset = clock.time() - clock.monotonic()  # a clock set back in the middle changes nothing

    def _now(self) -> float:
        return self._offset + self._monotonic()

    async def run(self) -> Stopped:
        """Work until the end. Returns why it ended."""
        watching = asyncio.create_task(self._watch())
        workers = [asyncio.create_task(self._worker()) for _ in range(self._concurrency)]
        stopping = asyncio.create_task(self._stop.wait())
        try:
            everyone = asyncio.create_task(asyncio.wait(workers))
            await asyncio.wait((everyone, stopping), return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait((everyone,), timeout=self._grace)
        finally:
            for task in (watching, stopping, *workers):
                task.cancel()
            results = await asyncio.gather(*workers, return_exceptions=True)
            await asyncio.shield(self._put_back())
        for result in results:
            if isinstance(result, Exception):
                raise result
        return Stopped(self._why, self._error)

    async def _watch(self) -> None:
        await self._asked.wait()
        self._end("stopped")

    def _end(self, why: Why, error: JustOneError | None = None) -> None:
        if not self._stop.is_set():
            self._why, self._error = why, error
            self._stop.set()
            self._ended.set()

    async def _worker(self) -> None:
        try:
            while (one := await self._take()) is not None:
                await self._attempt(one)
                self._ended.set()
        except Exception:
            self._end("stopped")  # a bug, or a closed client: the other calls still finish
            raise

    async def _take(self) -> Claim | None:
        """Return the next claim; None when the run ends. Waits for money and for times to come."""
        async with self._taking:
            while not self._stop.is_set():
                if self._claims:
                    one = self._claims.popleft()
                    self._open[one] = False
                    self._claim_ahead()
                    return one
                if self._claiming is not None and not self._claiming.done():
                    await asyncio.shield(self._claiming)
                    continue
                self._ended.clear()  # only a claim made after this knows what has ended before
                self._claiming = asyncio.create_task(self._claim())
                found = await asyncio.shield(self._claiming)
                if found is None:
                    return None
                if found.claims:
                    continue
                ready_at = found.ready_at
                if found.in_progress > len(self._open):  # by other workers
                    again = self._now() + _ASK_AGAIN_SECONDS
                    ready_at = again if ready_at is None else min(ready_at, again)
                if not self._open and ready_at is None:
                    self._end("limit" if found.out_of_money else "done")
                    return None
                await self._wait(ready_at)
        return None

    def _claim_ahead(self) -> None:
        """Claim the next items while half of the last ones are still to be called, so that no worker waits for them."""
        is_idle = self._claiming is None or self._claiming.done()
        if is_idle and not self._is_dry and len(self._claims) < self._concurrency // 2:
            self._claiming = asyncio.create_task(self._claim())

    async def _claim(self) -> Claims | None:
        """Claim items; None if the journal cannot be written."""
        try:
            found = await self._desk.claim(self._concurrency, self._now())
        except JournalError as error:
            self._end("journal", error)
            return None
        self._claims.extend(found.claims)
        self._is_dry = not found.claims
        return found

    async def _wait(self, ready_at: float | None) -> None:
        """Wait until a call ends, or until a time."""
        tasks: list[asyncio.Future[Any]] = [asyncio.ensure_future(self._ended.wait())]
        if ready_at is not None:
            seconds = min(_LONGEST_SLEEP, max(0.001, ready_at - self._now()))
            tasks.append(asyncio.ensure_future(self._sleep(seconds)))
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()

    async def _attempt(self, one: Claim) -> None:
        started, arrived, has_moved_on = self._now(), None, False

        async def around(step: Send, send: Callable[[Send], Awaitable[Arrived]]) -> Arrived:
            nonlocal arrived, has_moved_on
            if self._stop.is_set():  # it waited for its turn meanwhile
                return TransportFailure("the run was stopped", sent=False)
            try:
                if not await self._desk.send(one, self._now()):
                    has_moved_on = arrived is None  # after a host that is down, the attempt has begun already
                    return TransportFailure("the journal gave this item to another attempt", sent=False)
            except JournalError as error:
                self._end("journal", error)
                return TransportFailure(str(error), sent=False)
            self._open[one] = True
            arrived = await send(step)
            return arrived

        try:
            answer = await self._attempts.make(one.operation, dict(one.parameters), around)
        except (InvalidArgument, Gone) as error:  # refused before anything was sent
            await self._record(one, Received("fail", reason=f"{type(error).__name__}: {error.message}"))
            return
        ended = self._now()
        verdict = judge(
            answer, arrived, one.failures, self._retry, now=ended, seconds=ended - started, chance=self._random(),
            adapts=self._attempts.adapts(one.operation),
        )  # fmt: skip
        unsent = isinstance(answer.error, NotSent) and not has_moved_on
        self._unsent = self._unsent + 1 if unsent else 0
        if unsent and self._unsent >= _MOST_UNSENT + self._concurrency:
            self._end("unreachable", answer.error)
        if verdict.stops is not None:
            self._end("refused", verdict.stops)
        await self._rest(one, verdict, ended - started)
        received = verdict.received
        if self._follow is not None and received.event in ("record", "nothing"):
            try:
                received = self._follow(one, answer, received)
            except Exception as error:  # noqa: BLE001, RUF100 - whatever it is, the answer is paid for
                received = received._replace(not_derived=f"{type(error).__name__}: {error}")
        await self._record(one, received)

    async def _rest(self, one: Claim, verdict: Verdict, seconds: float) -> None:
        """Let an operation rest as the service asks. A journal that cannot be written says so when it records."""
        with suppress(JournalError):
            if verdict.park_until is not None:
                seconds_left = verdict.park_until - self._attempts.clock.time()  # on the clock that knows midnight
                await self._desk.park(one.operation, self._now() + seconds_left)
            if verdict.slows:
                await self._desk.slow(one.operation, seconds, verdict.retry_after, self._now())

    async def _record(self, one: Claim, received: Received) -> None:
        """Write what came back. While the disk is full, keep it in memory and send nothing new."""
        try:
            await asyncio.shield(self._desk.end(one, received, self._now()))
            if self._desk.is_full:
                self._end("journal", JournalError("The disk of the journal is full; free some space, then resume"))
        except JournalError as error:
            self._kept.append((one, received))
            self._end("journal", error)
        self._open.pop(one, None)

    async def _put_back(self) -> None:
        """Give back what was not sent, name unknown what was, and write what could not be written before."""
        if self._claiming is not None:
            await self._claiming
        await self._write_kept()
        left = [
            (one, Received("doubt", reason="stopped before its answer came") if sent else Received("put back"))
            for one, sent in self._open.items()
        ]
        left += [
            (one, received if received.event == "put back" else Received("doubt", reason=_UNWRITTEN))
            for one, received in self._kept
        ]
        left += [(one, Received("put back")) for one in self._claims]
        for one, received in left:
            try:
                await self._desk.end(one, received, self._now())
            except JournalError as error:
                self._end("journal", error)
                return  # at the next start, `recover` does the same

    async def _write_kept(self) -> None:
        """Write what could not be written before, as long as the grace allows. One answer does not hold up others."""
        until = self._monotonic() + self._grace
        while self._kept:
            kept = self._kept
            ends = (self._desk.end(one, received, self._now()) for one, received in kept)
            results = await asyncio.gather(*ends, return_exceptions=True)
            self._kept = [one for one, result in zip(kept, results, strict=True) if isinstance(result, BaseException)]
            if not self._kept or self._monotonic() > until:
                return
            await asyncio.sleep(_RECORD_AGAIN_SECONDS)
