"""Calls that need no request: answered from the cache, or by an identical call in flight."""

from __future__ import annotations

import copy
import logging
import threading
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from .._caching.cache import Stored, stored
from .._caching.key import key_of, key_of_nothing
from .._process.fork import watch
from .._requests.request import Reply
from .._throttling.wait_queue import Waiter
from .response import Context, Outcome, read, unsent
from .steps import Apart, Do, Join, Step
from .unsent import interrupted_elsewhere, no_answer_to_share

if TYPE_CHECKING:
    from collections.abc import Callable

    from justone_generated._base import Operation

    from .._caching.cache import Cache
    from .._process.clock import Clock
    from .._redact import Scrubber
    from .._requests.hosts import Host
    from .._requests.request import Request
    from ..errors import JustOneError
    from .time_limit import TimeLimit

__all__ = ["AnswerReuse", "InFlight"]

Outcomes = Generator[Step, Any, Outcome]
Lookups = Generator[Step, Any, "Outcome | None"]
NO_DATA = 201
_FROM_CACHE = "This is the service's answer of {:.0f} s ago, from the cache: nothing was sent."
log = logging.getLogger("justone_client")


class PendingCall(Protocol):
    """A call that can be made."""

    @property
    def limit(self) -> TimeLimit:
        """Its deadline."""
        ...

    @property
    def may_be_billed(self) -> bool:
        """Whether an attempt so far cost money, or nobody knows."""
        ...

    def settled(self) -> Outcomes:
        """Make it."""
        ...


class InFlight:
    """The calls under way that others may wait for. Thread-safe."""

    def __init__(self) -> None:
        self._under_way: dict[str, list[Waiter]] = {}
        self._landed: dict[Waiter, Stored | Outcome] = {}
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """After a fork: the calls under way are the parent's, and none of them lands here."""
        self._under_way, self._landed, self._lock = {}, {}, threading.Lock()

    def board(self, key: str) -> Waiter | None:
        """A ticket for the call under way; None for the first, who has to fly and to `land`."""
        with self._lock:
            waiting = self._under_way.get(key)
            if waiting is None:
                self._under_way[key] = []
                return None
            ticket = Waiter()
            waiting.append(ticket)
            return ticket

    def is_wanted(self, key: str) -> bool:
        """Whether others wait for the call under way."""
        with self._lock:
            return bool(self._under_way.get(key))

    def land(self, key: str, outcome: Outcome | None, now: float) -> None:
        """Give the outcome to all who wait; None when the call was cut off and cost nothing: then one of them flies."""
        with self._lock:
            waiting = self._under_way.pop(key, [])
            if waiting and outcome is not None:
                # Packed before the caller has it, who may change it.
                packed = _packed(outcome, now) if outcome.error is None else outcome
                if packed is not None:
                    self._landed.update(dict.fromkeys(waiting, packed))
        for ticket in waiting:
            ticket.grant()

    def landed(self, ticket: Waiter) -> Stored | Outcome | None:
        """What came of the call that was waited for."""
        with self._lock:
            return self._landed.pop(ticket, None)

    def leave(self, key: str, ticket: Waiter) -> None:
        """Wait no longer."""
        with self._lock:
            self._landed.pop(ticket, None)
            if ticket in self._under_way.get(key, []):
                self._under_way[key].remove(ticket)


class AnswerReuse:
    """One client's cache and its calls under way."""

    def __init__(
        self, cache: Cache | None, flights: InFlight | None, scrub: Scrubber, clock: Clock, through: str = ""
    ) -> None:
        self._cache, self._flights = cache, flights
        self._scrub, self._clock, self._through = scrub, clock, through

    def answer(self, operation: Operation[Any], request: Request, host: Host, asker: PendingCall) -> Outcomes:
        """From the cache while fresh, else from the service; from the cache once more where the service fails."""
        key = key_of(operation, request, host, self._through)
        cache = self._cache
        ttl, nothing = (cache.ttl(operation), cache.no_data(operation)) if cache else (0.0, 0.0)
        if cache is None or (ttl <= 0 and nothing <= 0):
            return (yield from self._shared(key, operation, request, host, asker))
        kept: Stored | None = None if ttl <= 0 else (yield from self._at_shelf(partial(cache.get, key)))
        if kept and 0 <= self._age(kept) < ttl and (fresh := (yield from self._revived(operation, key, kept))):
            return fresh
        outcome = None if nothing <= 0 else (yield from self._still_nothing(operation, key, nothing, kept))
        if outcome is None:
            outcome = yield from self._shared(key, operation, request, host, asker)
            yield from self._keep(key, outcome, ttl, nothing)
        if outcome.error is not None and kept and self._age(kept) < ttl + cache.stale_if_error:
            stale = yield from self._revived(operation, key, kept)
            return outcome if stale is None else _in_its_stead(stale, outcome.error)
        return outcome

    def _still_nothing(self, operation: Operation[Any], key: str, seconds: float, kept: Stored | None) -> Lookups:
        """The answer "nothing there", if it was the last one and is young enough."""
        assert self._cache is not None  # noqa: S101
        key = key_of_nothing(key)
        found: Stored | None = yield from self._at_shelf(partial(self._cache.get, key))
        if found is None or not 0 <= self._age(found) < seconds or (kept and found.at < kept.at):
            return None
        return (yield from self._revived(operation, key, found, NO_DATA))

    def _keep(self, key: str, outcome: Outcome, ttl: float, nothing: float) -> Generator[Step, Any, None]:
        """Put what the service said into the cache, unless it came from there or from a call in flight."""
        cache, answer = self._cache, outcome.answer
        assert cache is not None  # noqa: S101
        if answer.age is not None:
            return
        if _says(outcome, 0) and ttl > 0:
            seconds = ttl + cache.stale_if_error
        elif _says(outcome, NO_DATA) and nothing > 0:
            key, seconds = key_of_nothing(key), nothing
        else:
            return
        if (entry := _packed(outcome, self._clock.time())) is not None:
            yield from self._at_shelf(partial(cache.put, key, entry, seconds))

    def _shared(
        self, key: str, operation: Operation[Any], request: Request, host: Host, asker: PendingCall
    ) -> Outcomes:
        """Wait for an identical GET under way, or be the one that others wait for."""
        flights = self._flights
        if flights is None or request.method != "GET":
            return (yield from asker.settled())
        while (ticket := flights.board(key)) is not None:
            try:
                yield Join(ticket, asker.limit.left(self._clock.monotonic()))
            except GeneratorExit:
                flights.leave(key, ticket)
                raise
            if (landed := flights.landed(ticket)) is not None:
                return self._own_copy(operation, landed)
            if not ticket.granted:
                flights.leave(key, ticket)
                return unsent(no_answer_to_share(operation.key, asker.limit))
        flown: Outcome = yield Apart(self._flown(key, operation, host, asker), partial(flights.is_wanted, key))
        return flown

    def _flown(self, key: str, operation: Operation[Any], host: Host, asker: PendingCall) -> Outcomes:
        """Make the call that others wait for."""
        flights, outcome = self._flights, None
        assert flights is not None  # noqa: S101
        try:
            outcome = yield from asker.settled()
            return outcome
        finally:
            lands = outcome
            if lands is None and asker.may_be_billed:  # interrupted: who waits must not pay a second time
                lands = unsent(interrupted_elsewhere(operation.key, host.region))
            flights.land(key, lands, self._clock.time())

    def _own_copy(self, operation: Operation[Any], landed: Stored | Outcome) -> Outcome:
        """The same answer as an object of its own: what one caller changes, the other does not see."""
        if isinstance(landed, Stored):
            return self._unpacked(operation, landed)
        answer, error = copy.copy(landed.answer), copy.copy(landed.error)
        answer.error, answer.billed, answer.age = error, "no", 0.0
        if error is not None:
            error.billed = "no"
        return Outcome(answer, error)

    def _revived(self, operation: Operation[Any], key: str, kept: Stored, code: int = 0) -> Lookups:
        """A kept answer as it once came; None, and the entry is gone, when it is damaged."""
        try:
            outcome = self._unpacked(operation, kept)
            if _says(outcome, code):
                return outcome
        except Exception:  # whatever stands there: it is no answer
            log.debug("%s: the kept answer cannot be read", operation.key, exc_info=True)
        assert self._cache is not None  # noqa: S101
        yield from self._at_shelf(partial(self._cache.discard, key))
        return None

    def _unpacked(self, operation: Operation[Any], kept: Stored) -> Outcome:
        now = self._clock.time()
        outcome = read(operation, Reply(kept.http_status, {}, kept.body), Context(kept.region, 0, now, self._scrub))
        answer, error = outcome
        answer.billed, answer.age = "no", max(0.0, now - kept.at)
        if error is not None:
            error.billed, error.hint = "no", _FROM_CACHE.format(answer.age)
        return outcome

    def _age(self, kept: Stored) -> float:
        return self._clock.time() - kept.at

    def _at_shelf(self, work: Callable[[], Any]) -> Generator[Step, Any, Any]:
        assert self._cache is not None  # noqa: S101
        return (yield Do(work)) if self._cache.blocks else work()


def _says(outcome: Outcome, code: int) -> bool:
    """Whether this is a whole answer with this code: what is damaged, and what never was one, is not."""
    answer, error = outcome
    return answer.code == code and (error is None) == (code == 0) and "data" in answer.raw


def _packed(outcome: Outcome, now: float) -> Stored | None:
    """The answer as it is kept; None when it is nested too deeply to be written."""
    try:
        return stored(outcome.answer, now)
    except RecursionError:
        return None


def _in_its_stead(stale: Outcome, error: JustOneError) -> Outcome:
    """An old answer, given where the service failed: what the failure cost belongs to this call."""
    answer = stale.answer
    log.warning("%s: %s; an answer of %.0f s ago is given", answer.operation, type(error).__name__, answer.age)
    answer.billed, answer.attempts = error.billed, error.attempts
    return stale
