"""Calls that need no request: answered from the cache, or by an identical call in flight."""

from __future__ import annotations

import copy
import logging
import threading
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any

from ._request import Reply
from ._response import Context, Outcome, read
from ._steps import Do, Join, Step
from ._ticket import Ticket
from .cache import Stored, key_of, stored

if TYPE_CHECKING:
    from collections.abc import Callable

    from justone_generated._base import Operation

    from ._clock import Clock
    from ._redact import Scrubber
    from ._request import Request
    from .cache import Cache
    from .errors import Billed
    from .regions import Host

__all__ = ["Flights", "Reuse"]

Outcomes = Generator[Step, Any, Outcome]
log = logging.getLogger("justone_client")


class Flights:
    """The calls under way that others may wait for. Thread-safe."""

    def __init__(self) -> None:
        self._under_way: dict[str, list[Ticket]] = {}
        self._landed: dict[Ticket, Stored | Outcome] = {}
        self._lock = threading.Lock()

    def board(self, key: str) -> Ticket | None:
        """A ticket for the call under way; None for the first, who has to fly and to `land`."""
        with self._lock:
            waiting = self._under_way.get(key)
            if waiting is None:
                self._under_way[key] = []
                return None
            ticket = Ticket()
            waiting.append(ticket)
            return ticket

    def land(self, key: str, outcome: Outcome | None, now: float) -> None:
        """Give the outcome to all who wait; None when the call was cut off: then one of them flies."""
        with self._lock:
            waiting = self._under_way.pop(key)
            if waiting and outcome is not None:
                # Packed before the caller has it, who may change it.
                packed = stored(outcome.answer, now) if outcome.error is None else outcome
                self._landed.update(dict.fromkeys(waiting, packed))
        for ticket in waiting:
            ticket.grant()

    def landed(self, ticket: Ticket) -> Stored | Outcome | None:
        """What came of the call that was waited for."""
        with self._lock:
            return self._landed.pop(ticket, None)

    def leave(self, key: str, ticket: Ticket) -> None:
        """Wait no longer."""
        with self._lock:
            self._landed.pop(ticket, None)
            if ticket in self._under_way.get(key, []):
                self._under_way[key].remove(ticket)


class Reuse:
    """One client's cache and its calls under way."""

    def __init__(self, cache: Cache | None, flights: Flights | None, scrub: Scrubber, clock: Clock) -> None:
        self._cache, self._flights = cache, flights
        self._scrub, self._clock = scrub, clock

    def answer(self, operation: Operation[Any], request: Request, host: Host, ask: Callable[[], Outcomes]) -> Outcomes:
        """From the cache while fresh, else from the service; from the cache once more where the service fails."""
        key = key_of(operation, request, host)
        cache = self._cache
        if cache is None or (ttl := cache.ttl(operation)) <= 0:
            return (yield from self._shared(key, operation, request, ask))
        kept: Stored | None = yield from self._at_shelf(partial(cache.get, key))
        age = self._clock.time() - kept.at if kept else 0.0
        if kept and 0 <= age < ttl:
            return self._revived(operation, kept, "no")
        outcome = yield from self._shared(key, operation, request, ask)
        if outcome.error is None and outcome.answer.age is None:
            yield from self._at_shelf(partial(cache.put, key, stored(outcome.answer, self._clock.time())))
        elif outcome.error is not None and kept and age < ttl + cache.stale:
            log.warning("%s: %s; an answer of %.0f s ago is given", operation.key, type(outcome.error).__name__, age)
            revived = self._revived(operation, kept, outcome.error.billed)
            revived.answer.attempts = outcome.error.attempts
            return revived
        return outcome

    def _shared(self, key: str, operation: Operation[Any], request: Request, ask: Callable[[], Outcomes]) -> Outcomes:
        """Wait for an identical GET under way, or be the one that others wait for."""
        flights = self._flights
        if flights is None or request.method != "GET":
            return (yield from ask())
        while (ticket := flights.board(key)) is not None:
            try:
                yield Join(ticket)
            except GeneratorExit:
                flights.leave(key, ticket)
                raise
            if (landed := flights.landed(ticket)) is not None:
                return self._own_copy(operation, landed)
        outcome: Outcome | None = None
        try:
            outcome = yield from ask()
            return outcome
        finally:
            flights.land(key, outcome, self._clock.time())

    def _own_copy(self, operation: Operation[Any], landed: Stored | Outcome) -> Outcome:
        """The same answer as an object of its own: what one caller changes, the other does not see."""
        if isinstance(landed, Stored):
            return self._revived(operation, landed, "no")
        answer, error = copy.copy(landed.answer), copy.copy(landed.error)
        answer.error, answer.billed, answer.age = error, "no", 0.0
        if error is not None:
            error.billed = "no"
        return Outcome(answer, error)

    def _revived(self, operation: Operation[Any], kept: Stored, billed: Billed) -> Outcome:
        now = self._clock.time()
        outcome = read(operation, Reply(kept.http_status, {}, kept.body), Context(kept.region, 0, now, self._scrub))
        outcome.answer.billed = billed
        outcome.answer.age = max(0.0, now - kept.at)
        return outcome

    def _at_shelf(self, work: Callable[[], Any]) -> Generator[Step, Any, Any]:
        assert self._cache is not None  # noqa: S101
        return (yield Do(work)) if self._cache.blocks else work()
