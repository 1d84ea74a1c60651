"""One call as a generator: it decides what to send, where, and how long to wait. A driver does the I/O."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, TypeVar

from .._billing.usage import Attempt, UsageRecorder
from .._requests.exchange import Received
from .._requests.request import ExtraHeaders, Reply, Request, TransportFailure
from .._throttling.limits import Limiters, Limits
from .._validation import check_bool, check_type, is_number, is_whole
from ..errors import InvalidSettings
from ..testing import shortened
from .admission import Admission, admit, finish, report, reserve
from .response import Context, Outcome, read, unsent
from .retry import Retry, RetryQuota
from .steps import Send, Step, Wait
from .time_limit import TimeLimit, TooLate
from .unsent import budget_on_hold, limiter_too_slow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from justone_generated._base import Answer, Operation
    from justone_generated._drift import Drift

    from .._billing.budget import Budget, Reservation
    from .._process.clock import Clock
    from .._redact import Scrubber
    from .._requests.hosts import Host
    from ..errors import Billed, JustOneError
    from .admission import OnAttempt
    from .coalescing import AnswerReuse
    from .regions import HostOrder

__all__ = ["CallOptions", "Core", "Flow", "OnDrift", "Options", "PingResult", "call", "ping"]

T = TypeVar("T")
log = logging.getLogger("justone_client")
PING_SECONDS = 10.0
_BILLED_ORDER: tuple[Billed, ...] = ("no", "unknown", "yes")
_NOT_BILLED: Billed = "no"


R = TypeVar("R")
Flow = Generator[Step, Any, R]


OnDrift = Callable[["Answer[Any]", "list[Drift]"], object]
"""A function that receives an answer which differs from its type, and the differences: `Client(on_drift=...)`."""


class CallOptions(TypedDict, total=False):
    """The options of `with_options`. None, or leaving one out, keeps the client's own."""

    timeout: float | None
    retry: Retry | None
    raise_errors: bool | None
    allow_unknown_values: bool | None
    warn_no_data: bool | None
    max_answer_bytes: int | None
    budget: Budget | None
    headers: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Options:
    """Per-call options; override with `with_options`."""

    timeout: float = 120.0
    retry: Retry = field(default_factory=Retry)
    raise_errors: bool = True
    allow_unknown_values: bool = False
    max_answer_bytes: int = 64 * 1024 * 1024
    budget: Budget | None = None
    warn_no_data: bool = True
    headers: ExtraHeaders | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.retry, Retry):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"retry must be a Retry, got {self.retry!r}; Retry(attempts=1) disables retries")
        if not is_number(self.timeout):
            raise InvalidSettings(f"timeout must be a number of seconds, got {self.timeout!r}")
        if not 0 < self.timeout < float("inf"):
            raise InvalidSettings(f"timeout must be positive{' and finite' * (self.timeout > 0)}, got {self.timeout!r}")
        if not is_whole(self.max_answer_bytes) or self.max_answer_bytes < 1:
            raise InvalidSettings(f"max_answer_bytes must be a positive integer, got {self.max_answer_bytes!r}")
        check_bool("raise_errors", self.raise_errors)
        check_bool("allow_unknown_values", self.allow_unknown_values)
        check_bool("warn_no_data", self.warn_no_data)
        check_type("budget", self.budget)


@dataclass(frozen=True, slots=True)
class Core:
    """State that all calls of a client share, independent of their options."""

    route: HostOrder
    scrub: Scrubber
    clock: Clock
    on_drift: OnDrift | None = None
    on_attempt: OnAttempt | None = None
    limiters: Limiters = field(default_factory=lambda: Limiters(Limits()))
    reuse: AnswerReuse | None = None
    usage: UsageRecorder = field(default_factory=UsageRecorder)
    quota: RetryQuota = field(default_factory=RetryQuota)


def call(operation: Operation[T], request: Request, core: Core, options: Options) -> Flow[Answer[T]]:
    """Send the request, with repetitions, until there is an answer or a reason to stop.

    Raises:
        JustOneError: The last attempt failed. With `raise_errors=False` the error is in `answer.error` instead.
        BudgetExceeded: The budget is used up; nothing was sent.
    """
    while True:
        limit = TimeLimit.begin(core.clock.monotonic(), options.retry, options.timeout)
        this_call = _Call(operation, request, core, options, limit)
        if core.reuse is None or request.free:
            answer, error = yield from this_call.within_budget()
        else:
            answer, error = yield from core.reuse.answer(operation, request, core.route.first, this_call)
            if answer.cached and not this_call.attempted:
                core.usage.record_saved(this_call.name)
        if error is None or error.attempts or not (yield from _wait_for_map(error)):
            break
    if error is not None and options.raise_errors:
        raise error
    if error is None and core.on_drift is not None and not answer.cached:
        _report_drift(operation, answer, core.on_drift)
    return answer


def _wait_for_map(error: JustOneError) -> Flow[bool]:
    """Wait while a `map` holds this unsent call. Return whether to try again."""
    from .holding import try_again  # only for a call that failed unsent

    return (yield from try_again(error))


@dataclass(slots=True)
class _Call:
    """One call of the program with all its attempts."""

    operation: Operation[Any]
    request: Request
    core: Core
    options: Options
    limit: TimeLimit
    reserved: Reservation | None = None
    attempted: bool = False
    may_be_billed: bool = False
    """Whether an attempt so far was billed or may have been."""

    @property
    def name(self) -> str:
        """Method and path. Only a path that the program built itself could contain the token."""
        return self.operation.key if self.operation.name else self.core.scrub(self.operation.key)

    def within_budget(self) -> Flow[Outcome]:
        """Make the call and hold its cost in the budget meanwhile."""
        budget = self.options.budget
        if budget is None or self.request.free:
            return (yield from self.attempts())
        self.reserved = yield from reserve(budget, self.operation, self.name, self.core.clock, self.limit)
        if self.reserved is None:
            return unsent(budget_on_hold(self.name, self.limit))
        try:
            return (yield from self.attempts())
        finally:
            budget.close(self.reserved)

    def attempts(self) -> Flow[Outcome]:
        """Send and repeat within the call's deadline, which also covers the waits for admission."""
        core, clock, limiter = self.core, self.core.clock, self.core.limiters.of(self.operation)
        until, outcome = self.limit.until, None
        quota_cost, billed_so_far = 0, _NOT_BILLED
        for number in itertools.count(1):
            try:
                admission = yield from admit(limiter, clock, self.limit)
            except TooLate as late:
                return (
                    unsent(limiter_too_slow(self.name, late, self.limit))
                    if outcome is None
                    else _with_retry_after(outcome, late)
                )
            outcome = yield from self.attempt(number, until, admission)
            billed_so_far = _worst_billed(outcome, billed_so_far)
            if outcome.error is None:
                core.quota.give_back(quota_cost)
                return outcome
            quota_cost = 0 if limiter.pace and outcome.error.code == 302 else core.quota.cost(outcome.error)
            seconds = _retry_delay(outcome.error, number, self.limit, quota_cost, core, self.options)
            if seconds is None or not self.reserve_for_retry():
                return outcome
            yield Wait(seconds)
        raise AssertionError("unreachable")

    def reserve_for_retry(self) -> bool:
        """Reserve budget for another attempt; False if none is left."""
        budget = self.options.budget
        return budget is None or self.reserved is None or budget.reserve_again(self.reserved)

    def attempt(self, number: int, until: float, admission: Admission) -> Flow[Outcome]:
        """Send once and account for it, even when the caller is interrupted."""
        core, outcome, received, self.attempted = self.core, None, None, True
        host = core.route.order(admission.started)[0]
        at_deadline = until < admission.started + self.options.timeout
        until = min(until, admission.started + self.options.timeout)
        try:
            host, received = yield from _send_with_failover(self.request, core, self.options, until)
            context = Context(host.region, number, core.clock.time(), core.scrub, at_deadline)
            outcome = read(self.operation, received, context)
            if self.request.free:
                outcome.answer.billed = "no"
                if outcome.error is not None:
                    outcome.error.billed = "no"
            return outcome
        finally:
            now = core.clock.monotonic()
            code, retry_after = (outcome.answer.code, outcome.retry_after) if outcome else (None, None)
            finish(admission, now, code, retry_after)
            size = len(received.body) if isinstance(received, Reply) else 0
            self.account(outcome, number, host.region, now - admission.started, size)

    def account(self, outcome: Outcome | None, number: int, region: str, seconds: float, size: int) -> None:
        """Record an attempt in the budget and the usage, and report it. Without an outcome it was interrupted."""
        name, now = self.name, self.core.clock.time()
        if outcome is None:
            attempt = Attempt(name, number, None, None, seconds, size, "unknown", region, None, "Cancelled", now)
        else:
            answer, problem = outcome.answer, type(outcome.error).__name__ if outcome.error else None
            attempt = Attempt(name, number, answer.code, answer.http_status, seconds, size, answer.billed, region,
                              answer.request_id, problem, now)  # fmt: skip
        self.may_be_billed = self.may_be_billed or attempt.billed != "no"
        if self.options.budget and self.reserved:
            self.options.budget.settle(self.reserved, attempt.billed)
        if not self.request.free:
            self.core.usage.record(attempt)
        report(self.core.on_attempt, attempt)


def _with_retry_after(outcome: Outcome, late: TooLate) -> Outcome:
    """Return the last outcome, since the next attempt would come too late; add when to call again."""
    error = outcome.error
    if error is not None and error.code == 302 and error.retry_after is None:
        error.retry_after = late.seconds
    return outcome


def _send_with_failover(request: Request, core: Core, options: Options, until: float) -> Flow[tuple[Host, Received]]:
    """Try the hosts in order and return the first reply, or the last failure (see the table in `regions.HostOrder`)."""
    now = core.clock.monotonic()
    hosts = core.route.order(now)
    if now >= until:  # the machine slept or is overloaded; an answer to a late request would be billed and lost
        return hosts[0], TransportFailure("the call's deadline passed before it could be sent", sent=False)
    for position, host in enumerate(hosts, 1):
        received = yield Send(request, host, max(until - now, 0.001), options.max_answer_bytes)
        assert received is not None, "the driver answers every Send"  # noqa: S101
        if isinstance(received, Reply):
            core.route.worked(host)
            return host, received
        now = core.clock.monotonic()
        if received.host_down:
            core.route.failed(host, now)
        if not received.host_down or position == len(hosts) or now >= until:
            return host, received
    raise AssertionError("unreachable")


def _worst_billed(outcome: Outcome, billed_so_far: Billed) -> Billed:
    """Return the worst `billed` over the attempts so far, and set it on this outcome."""
    now = outcome.answer.billed
    billed = billed_so_far if _BILLED_ORDER.index(billed_so_far) > _BILLED_ORDER.index(now) else now
    if billed != outcome.answer.billed:
        outcome.answer.billed = billed
        if outcome.error is not None:
            outcome.error.billed = billed
            outcome.error.hint = f"{outcome.error.hint} An earlier attempt of this call may have been billed.".lstrip()
    return billed


def _retry_delay(
    error: JustOneError, number: int, limit: TimeLimit, quota_cost: int, core: Core, options: Options
) -> float | None:
    """Return the seconds until the next attempt, None to stop: by policy, `no_waiting` and the retry quota."""
    left = limit.left(core.clock.monotonic())
    seconds = options.retry.delay(number, error, left=left, chance=core.clock.random())
    seconds = shortened(number, seconds)
    return seconds if seconds is not None and core.quota.take(quota_cost) else None


def _report_drift(operation: Operation[Any], answer: Answer[Any], on_drift: OnDrift) -> None:
    """Call the user's hook with the drift of an answer. An exception there must not lose a paid answer."""
    from justone_generated._drift import drift

    try:
        if found := drift(operation.answer, answer.raw.get("data")):
            on_drift(answer, found)
    except KeyboardInterrupt:
        raise
    except BaseException:  # SystemExit too
        log.exception("%s: on_drift failed; the call still returns its answer", answer.operation)


class PingResult(NamedTuple):
    """The result of pinging one region."""

    region: str
    seconds: float | None
    """Time until the answer, including the connection; None without an answer."""
    http_status: int | None
    problem: str | None
    """Why no answer arrived, or why it does not come from the service; None when healthy."""


def ping(hosts: tuple[Host, ...], core: Core, headers: ExtraHeaders | None = None) -> Flow[tuple[PingResult, ...]]:
    """Ping each host once, without the token, and measure the time."""
    from .health import why_unhealthy

    found: list[PingResult] = []
    for host in hosts:
        started = core.clock.monotonic()
        received = yield Send(Request("GET", "/ping", signed=False, headers=headers), host, PING_SECONDS, 1024 * 1024)
        seconds = core.clock.monotonic() - started
        if isinstance(received, Reply):
            found.append(PingResult(host.region, seconds, received.status, why_unhealthy(received)))
        else:
            reason = received.reason if received else "no answer"
            found.append(PingResult(host.region, None, None, core.scrub(reason)))
    return tuple(found)
