"""Answer calls from the cache or from an identical call in flight."""

from __future__ import annotations

import copy
import logging
import threading
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from .._caching.cache import Stored, stored
from .._caching.key import key_of, key_of_no_data
from .._process.fork import watch
from .._requests.request import Reply
from .._throttling.wait_queue import Waiter
from .response import Context, Outcome, read, unsent
from .steps import Detach, Join, Offload, Step
from .unsent import shared_call_interrupted, shared_call_too_slow

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
_FROM_CACHE = "This answer comes from the cache and is {:.0f} s old; nothing was sent."
log = logging.getLogger("justone_client")


class PendingCall(Protocol):
    """A call that has not been sent yet."""

    @property
    def limit(self) -> TimeLimit:
        """Its deadline."""
        ...

    @property
    def may_be_billed(self) -> bool:
        """Whether an attempt so far was billed or may have been."""
        ...

    def within_budget(self) -> Outcomes:
        """Make the call."""
        ...


class InFlight:
    """Calls in flight whose results identical calls share. Thread-safe."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[Waiter]] = {}
        self._results: dict[Waiter, Stored | Outcome] = {}
        self._lock = threading.Lock()
        watch(self._renew)

    def _renew(self) -> None:
        """Reset after a fork: the child never sees the results of the parent's calls."""
        self._waiting, self._results, self._lock = {}, {}, threading.Lock()

    def join(self, key: str) -> Waiter | None:
        """Return a waiter for the call in flight. None for the first caller, which must send and `publish`."""
        with self._lock:
            waiting = self._waiting.get(key)
            if waiting is None:
                self._waiting[key] = []
                return None
            waiter = Waiter()
            waiting.append(waiter)
            return waiter

    def is_wanted(self, key: str) -> bool:
        """Whether other callers wait for this call."""
        with self._lock:
            return bool(self._waiting.get(key))

    def publish(self, key: str, outcome: Outcome | None, now: float) -> None:
        """Give the outcome to all waiters. None if the call was interrupted at no cost: one waiter then sends."""
        with self._lock:
            waiting = self._waiting.pop(key, [])
            if waiting and outcome is not None:
                # Serialized before the first caller receives the answer and may change it.
                packed = _serialize(outcome, now) if outcome.error is None else outcome
                if packed is not None:
                    self._results.update(dict.fromkeys(waiting, packed))
        for waiter in waiting:
            waiter.grant()

    def result(self, waiter: Waiter) -> Stored | Outcome | None:
        """Take the result of the call that was waited for; None without one."""
        with self._lock:
            return self._results.pop(waiter, None)

    def leave(self, key: str, waiter: Waiter) -> None:
        """Stop waiting."""
        with self._lock:
            self._results.pop(waiter, None)
            if waiter in self._waiting.get(key, []):
                self._waiting[key].remove(waiter)


class AnswerReuse:
    """The cache and the calls in flight of one client.

    | cached answer | "no data" cached later | what happens |
    |---|---|---|
    | fresh: younger than `ttl` | any | return it, unless damaged |
    | older, or none | fresh: younger than `no_data` | the result is "no data", unless damaged |
    | older, or none | older, or none | share an identical GET in flight, else send |
    | younger than `ttl + stale_if_error`, and the result is an error | | return the cached answer instead |
    | damaged | | delete it and go on as without one |

    Example: `ttl=3600, stale_if_error=86400`. An answer of 2 h ago is old, so the call is sent. If the service answers
    500, the call returns the answer of 2 h ago, with a warning in the log; if it answers 0, the new answer replaces it.
    """

    def __init__(
        self, cache: Cache | None, in_flight: InFlight | None, scrub: Scrubber, clock: Clock, sender: str = ""
    ) -> None:
        self._cache, self._in_flight = cache, in_flight
        self._scrub, self._clock, self._sender = scrub, clock, sender

    def answer(self, operation: Operation[Any], request: Request, host: Host, pending: PendingCall) -> Outcomes:
        """Return a fresh cached answer, else ask the service; if that fails, fall back to a stale one."""
        key = key_of(operation, request, host, self._sender)
        cache = self._cache
        ttl, nothing = (cache.ttl(operation), cache.no_data(operation)) if cache else (0.0, 0.0)
        if cache is None or (ttl <= 0 and nothing <= 0):
            return (yield from self._coalesced(key, operation, request, host, pending))
        cached: Stored | None = None if ttl <= 0 else (yield from self._access_cache(partial(cache.get, key)))
        if cached and 0 <= self._age(cached) < ttl and (fresh := (yield from self._load(operation, key, cached))):
            return fresh
        outcome = None if nothing <= 0 else (yield from self._cached_no_data(operation, key, nothing, cached))
        if outcome is None:
            outcome = yield from self._coalesced(key, operation, request, host, pending)
            yield from self._store(key, outcome, ttl, nothing)
        if outcome.error is not None and cached and self._age(cached) < ttl + cache.stale_if_error:
            stale = yield from self._load(operation, key, cached)
            return outcome if stale is None else _stale_outcome(stale, outcome.error)
        return outcome

    def _cached_no_data(self, operation: Operation[Any], key: str, seconds: float, cached: Stored | None) -> Lookups:
        """Return a cached "no data" answer if it is fresh and newer than the cached data."""
        assert self._cache is not None  # noqa: S101
        key = key_of_no_data(key)
        found: Stored | None = yield from self._access_cache(partial(self._cache.get, key))
        if found is None or not 0 <= self._age(found) < seconds or (cached and found.at < cached.at):
            return None
        return (yield from self._load(operation, key, found, NO_DATA))

    def _store(self, key: str, outcome: Outcome, ttl: float, nothing: float) -> Generator[Step, Any, None]:
        """Cache an answer of the service, unless it came from the cache or from another call."""
        cache, answer = self._cache, outcome.answer
        assert cache is not None  # noqa: S101
        if answer.age is not None:
            return
        if _is_complete(outcome, 0) and ttl > 0:
            seconds = ttl + cache.stale_if_error
        elif _is_complete(outcome, NO_DATA) and nothing > 0:
            key, seconds = key_of_no_data(key), nothing
        else:
            return
        if (entry := _serialize(outcome, self._clock.time())) is not None:
            yield from self._access_cache(partial(cache.put, key, entry, seconds))

    def _coalesced(
        self, key: str, operation: Operation[Any], request: Request, host: Host, pending: PendingCall
    ) -> Outcomes:
        """Wait for an identical GET in flight, or send it for the others."""
        in_flight = self._in_flight
        if in_flight is None or request.method != "GET":
            return (yield from pending.within_budget())
        while (waiter := in_flight.join(key)) is not None:
            try:
                yield Join(waiter, pending.limit.left(self._clock.monotonic()))
            except GeneratorExit:
                in_flight.leave(key, waiter)
                raise
            if (result := in_flight.result(waiter)) is not None:
                return self._copy(operation, result)
            if not waiter.granted:
                in_flight.leave(key, waiter)
                return unsent(shared_call_too_slow(operation.key, pending.limit))
        outcome: Outcome = yield Detach(
            self._send_and_publish(key, operation, host, pending), partial(in_flight.is_wanted, key)
        )
        return outcome

    def _send_and_publish(self, key: str, operation: Operation[Any], host: Host, pending: PendingCall) -> Outcomes:
        """Make the call and publish its outcome, even when interrupted."""
        in_flight, outcome = self._in_flight, None
        assert in_flight is not None  # noqa: S101
        try:
            outcome = yield from pending.within_budget()
            return outcome
        finally:
            shared = outcome
            if shared is None and pending.may_be_billed:  # interrupted: the waiters must not pay again
                shared = unsent(shared_call_interrupted(operation.key, host.region))
            in_flight.publish(key, shared, self._clock.time())

    def _copy(self, operation: Operation[Any], result: Stored | Outcome) -> Outcome:
        """Copy a shared answer, so that callers do not see each other's changes."""
        if isinstance(result, Stored):
            return self._deserialize(operation, result)
        answer, error = copy.copy(result.answer), copy.copy(result.error)
        answer.error, answer.billed, answer.age = error, "no", 0.0
        if error is not None:
            error.billed = "no"
        return Outcome(answer, error)

    def _load(self, operation: Operation[Any], key: str, cached: Stored, code: int = 0) -> Lookups:
        """Restore a cached answer. If it is damaged, delete the entry and return None."""
        try:
            outcome = self._deserialize(operation, cached)
            if _is_complete(outcome, code):
                return outcome
        except Exception:  # a damaged entry may fail in any way
            log.debug("%s: the cached answer is damaged", operation.key, exc_info=True)
        assert self._cache is not None  # noqa: S101
        yield from self._access_cache(partial(self._cache.discard, key))
        return None

    def _deserialize(self, operation: Operation[Any], cached: Stored) -> Outcome:
        now = self._clock.time()
        outcome = read(
            operation, Reply(cached.http_status, {}, cached.body), Context(cached.region, 0, now, self._scrub)
        )
        answer, error = outcome
        answer.billed, answer.age = "no", max(0.0, now - cached.at)
        if error is not None:
            error.billed, error.hint = "no", _FROM_CACHE.format(answer.age)
        return outcome

    def _age(self, cached: Stored) -> float:
        return self._clock.time() - cached.at

    def _access_cache(self, work: Callable[[], Any]) -> Generator[Step, Any, Any]:
        assert self._cache is not None  # noqa: S101
        return (yield Offload(work)) if self._cache.blocks else work()


def _is_complete(outcome: Outcome, code: int) -> bool:
    """Whether this is a complete envelope with this code."""
    answer, error = outcome
    return answer.code == code and (error is None) == (code == 0) and "data" in answer.raw


def _serialize(outcome: Outcome, now: float) -> Stored | None:
    """Serialize an answer for the cache; None when it is nested too deeply."""
    try:
        return stored(outcome.answer, now)
    except RecursionError:
        return None


def _stale_outcome(stale: Outcome, error: JustOneError) -> Outcome:
    """Return the stale answer with the cost and the attempts of the failed call."""
    answer = stale.answer
    log.warning("%s: %s; returning a cached answer, %.0f s old", answer.operation, type(error).__name__, answer.age)
    answer.billed, answer.attempts = error.billed, error.attempts
    return stale
