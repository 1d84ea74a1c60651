"""One call as a conversation: what to send, where, how long to wait, what to give back. No I/O, no clock of its own."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ._request import Reply, Request, TransportFailure
from ._response import Context, read
from .errors import InvalidSettings
from .retry import Retry, RetryQuota
from .testing import shortened

if TYPE_CHECKING:
    from justone_generated._base import Answer, Operation
    from justone_generated._drift import Drift

    from ._clock import Clock
    from ._redact import Scrubber
    from .errors import JustOneError
    from .regions import Host, Route

__all__ = ["Core", "Flow", "OnDrift", "Options", "Ping", "Received", "Send", "Step", "Wait", "call", "ping"]

T = TypeVar("T")
log = logging.getLogger("justone_client")
PING_SECONDS = 10.0


class Send(NamedTuple):
    """Ask the driver to send this, once, and to come back within `seconds`."""

    request: Request
    host: Host
    seconds: float
    max_bytes: int


class Wait(NamedTuple):
    """Ask the driver to wait."""

    seconds: float


Step = Send | Wait
Received = Reply | TransportFailure
R = TypeVar("R")
Flow = Generator[Step, Received | None, R]


OnDrift = Callable[["Answer[Any]", "list[Drift]"], object]


@dataclass(frozen=True, slots=True)
class Options:
    """What one call may be told apart from another by: `with_options`."""

    timeout: float = 120.0
    retry: Retry = field(default_factory=Retry)
    raise_errors: bool = True
    allow_unknown_values: bool = False
    max_answer_bytes: int = 64 * 1024 * 1024

    def __post_init__(self) -> None:
        if not 0 < self.timeout < float("inf"):
            raise InvalidSettings(f"timeout={self.timeout!r}: seconds above 0 are needed")
        if self.max_answer_bytes < 1:
            raise InvalidSettings(f"max_answer_bytes={self.max_answer_bytes!r}: bytes above 0 are needed")


@dataclass(frozen=True, slots=True)
class Core:
    """What all calls of a client share, whatever their options."""

    route: Route
    scrub: Scrubber
    clock: Clock
    on_drift: OnDrift | None = None
    quota: RetryQuota = field(default_factory=RetryQuota)


def call(operation: Operation[T], request: Request, core: Core, options: Options) -> Flow[Answer[T]]:
    """Send until there is an answer or a reason to stop.

    Raises:
        JustOneError: What the last attempt met, unless `raise_errors` is False: then it is the answer's `error`.
    """
    until = core.clock.monotonic() + options.retry.seconds(options.timeout)
    price = 0
    for attempt in itertools.count(1):
        answer, error = yield from _attempt(operation, request, core, options, attempt, until)
        if error is None:
            core.quota.give_back(price)
            if core.on_drift is not None:
                _tell_drift(operation, answer, core.on_drift)
            return answer
        seconds = _pause(error, attempt, until, core, options)
        if seconds is None:
            if options.raise_errors:
                raise error
            return answer
        price = core.quota.price(error)
        yield Wait(seconds)
    raise AssertionError("unreachable")


def _attempt(
    operation: Operation[T], request: Request, core: Core, options: Options, attempt: int, until: float
) -> Flow[tuple[Answer[T], JustOneError | None]]:
    """Send once: to the next host only where nothing left this machine for the one before."""
    clock = core.clock
    started = clock.monotonic()
    until = min(until, started + options.timeout)
    host, received = yield from _first_reached(request, core, options, until)
    context = Context(host.region, attempt, clock.time(), core.scrub)
    answer, error = read(operation, received, context)
    if log.isEnabledFor(logging.DEBUG):
        _log(answer, error, clock.monotonic() - started)
    return answer, error


def _first_reached(request: Request, core: Core, options: Options, until: float) -> Flow[tuple[Host, Received]]:
    now = core.clock.monotonic()
    hosts = core.route.order(now)
    for position, host in enumerate(hosts, 1):
        received = yield Send(request, host, max(until - now, 0.001), options.max_answer_bytes)
        assert received is not None, "a Send is answered"  # noqa: S101
        if isinstance(received, Reply):
            core.route.worked(host)
            return host, received
        if received.sent:
            return host, received
        now = core.clock.monotonic()
        if received.host_down:
            core.route.failed(host, now)
        if not received.host_down or position == len(hosts) or now >= until:
            return host, received
    raise AssertionError("unreachable")


def _pause(error: JustOneError, attempt: int, until: float, core: Core, options: Options) -> float | None:
    """Seconds until the next attempt, None for the end: by the policy, the test switch and the client's quota."""
    left = until - core.clock.monotonic()
    seconds = options.retry.delay(attempt, error, left=left, chance=core.clock.random())
    seconds = shortened(attempt, seconds)
    return seconds if seconds is not None and core.quota.take(core.quota.price(error)) else None


def _tell_drift(operation: Operation[Any], answer: Answer[Any], on_drift: OnDrift) -> None:
    """Tell the user where the answer is not as declared. The answer is paid for: their mistakes do not lose it."""
    from justone_generated._drift import drift

    try:
        if found := drift(operation.answer, answer.raw.get("data")):
            on_drift(answer, found)
    except Exception:
        log.exception("%s: on_drift failed; the answer is given all the same", answer.operation)


def _log(answer: Answer[Any], error: JustOneError | None, seconds: float) -> None:
    """One line an attempt; never a URL or a parameter."""
    log.debug(
        "%s: attempt %d, %s, code %s, HTTP %s, %.3f s, region %s, billed: %s",
        answer.operation,
        answer.attempts,
        "ok" if error is None else type(error).__name__,
        answer.code,
        answer.http_status,
        seconds,
        answer.region,
        answer.billed,
    )


class Ping(NamedTuple):
    """How one region answered."""

    region: str
    seconds: float | None
    """Until the answer, the connection included; None when none came."""
    http_status: int | None
    problem: str | None
    """Why there was no answer."""


def ping(hosts: tuple[Host, ...], core: Core) -> Flow[tuple[Ping, ...]]:
    """Ask each host once, without the token, and measure."""
    found: list[Ping] = []
    for host in hosts:
        started = core.clock.monotonic()
        received = yield Send(Request("GET", "/ping", signed=False), host, PING_SECONDS, 1024 * 1024)
        seconds = core.clock.monotonic() - started
        if isinstance(received, Reply):
            found.append(Ping(host.region, seconds, received.status, None))
        else:
            reason = received.reason if received else "no answer"
            found.append(Ping(host.region, None, None, core.scrub(reason)))
    return tuple(found)
