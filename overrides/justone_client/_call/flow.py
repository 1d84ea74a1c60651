"""One call as a conversation: what to send, where, how long to wait, what to give back. No I/O, no clock of its own."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .._billing.usage import Attempt, UsageRecorder
from .._requests.exchange import Received
from .._requests.request import Reply, Request, TransportFailure
from .._throttling.limits import Limiters, Limits
from .._validation import flag, is_number, is_whole, needed
from ..errors import InvalidSettings
from ..testing import shortened
from .admission import Admission, enter, leave, reserve, tell
from .response import Context, Outcome, read, unsent
from .retry import Retry, RetryQuota
from .steps import Send, Step, Wait
from .time_limit import TimeLimit, TooLate
from .unsent import held_back, no_room_in_budget

if TYPE_CHECKING:
    from justone_generated._base import Answer, Operation
    from justone_generated._drift import Drift

    from .._billing.budget import Budget, Reservation
    from .._process.clock import Clock
    from .._redact import Scrubber
    from .._requests.hosts import Host
    from ..errors import Billed, JustOneError
    from .admission import OnAttempt
    from .coalescing import AnswerReuse
    from .regions import Route

__all__ = ["Core", "Flow", "OnDrift", "Options", "PingResult", "call", "ping"]

T = TypeVar("T")
log = logging.getLogger("justone_client")
PING_SECONDS = 10.0
_WORSE: tuple[Billed, ...] = ("no", "unknown", "yes")
_NOT_BILLED: Billed = "no"


R = TypeVar("R")
Flow = Generator[Step, Any, R]


OnDrift = Callable[["Answer[Any]", "list[Drift]"], object]


@dataclass(frozen=True, slots=True)
class Options:
    """What one call may be told apart from another by: `with_options`."""

    timeout: float = 120.0
    retry: Retry = field(default_factory=Retry)
    raise_errors: bool = True
    allow_unknown_values: bool = False
    max_answer_bytes: int = 64 * 1024 * 1024
    budget: Budget | None = None
    warn_no_data: bool = True

    def __post_init__(self) -> None:
        if not isinstance(self.retry, Retry):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"retry={self.retry!r}: a Retry is needed; Retry(attempts=1) repeats nothing")
        if not is_number(self.timeout):
            raise InvalidSettings(f"timeout={self.timeout!r}: a number of seconds is needed")
        if not 0 < self.timeout < float("inf"):
            raise InvalidSettings(f"timeout={self.timeout!r}: seconds above 0 are needed")
        if not is_whole(self.max_answer_bytes) or self.max_answer_bytes < 1:
            raise InvalidSettings(f"max_answer_bytes={self.max_answer_bytes!r}: bytes above 0 are needed")
        flag("raise_errors", self.raise_errors)
        flag("allow_unknown_values", self.allow_unknown_values)
        flag("warn_no_data", self.warn_no_data)
        needed("budget", self.budget)


@dataclass(frozen=True, slots=True)
class Core:
    """What all calls of a client share, whatever their options."""

    route: Route
    scrub: Scrubber
    clock: Clock
    on_drift: OnDrift | None = None
    on_attempt: OnAttempt | None = None
    limiters: Limiters = field(default_factory=lambda: Limiters(Limits()))
    reuse: AnswerReuse | None = None
    books: UsageRecorder = field(default_factory=UsageRecorder)
    quota: RetryQuota = field(default_factory=RetryQuota)


def call(operation: Operation[T], request: Request, core: Core, options: Options) -> Flow[Answer[T]]:
    """Send until there is an answer or a reason to stop.

    Raises:
        JustOneError: What the last attempt met, unless `raise_errors` is False: then it is the answer's `error`.
        BudgetExceeded: Before anything is sent.
    """
    made = _Call(
        operation, request, core, options, TimeLimit.begin(core.clock.monotonic(), options.retry, options.timeout)
    )
    if core.reuse is None or request.free:
        answer, error = yield from made.settled()
    else:
        answer, error = yield from core.reuse.answer(operation, request, core.route.first, made)
        if answer.cached and not made.attempted:
            core.books.saved(made.name)
    if error is not None and options.raise_errors:
        raise error
    if error is None and core.on_drift is not None and not answer.cached:
        _tell_drift(operation, answer, core.on_drift)
    return answer


@dataclass(slots=True)
class _Call:
    """One call: what the program asked for once, however many attempts it takes."""

    operation: Operation[Any]
    request: Request
    core: Core
    options: Options
    limit: TimeLimit
    reserved: Reservation | None = None
    attempted: bool = False
    may_be_billed: bool = False
    """Whether an attempt so far cost money, or nobody knows."""

    @property
    def name(self) -> str:
        """Method and path; only a path that the program made up could hold the token."""
        return self.operation.key if self.operation.name else self.core.scrub(self.operation.key)

    def settled(self) -> Flow[Outcome]:
        """Make the call within the budget."""
        budget = self.options.budget
        if budget is None or self.request.free:
            return (yield from self.attempts())
        self.reserved = yield from reserve(budget, self.operation, self.name, self.core.clock, self.limit)
        if self.reserved is None:
            return unsent(no_room_in_budget(self.name, self.limit))
        try:
            return (yield from self.attempts())
        finally:
            budget.close(self.reserved)

    def attempts(self) -> Flow[Outcome]:
        """Repeat what is worth it, within the call's deadline, waits for a turn at the operation included."""
        core, clock, limiter = self.core, self.core.clock, self.core.limiters.of(self.operation)
        until, outcome = self.limit.until, None
        price, earlier = 0, _NOT_BILLED
        for number in itertools.count(1):
            try:
                turn = yield from enter(limiter, clock, self.limit)
            except TooLate as late:
                return unsent(held_back(self.name, late, self.limit)) if outcome is None else _not_again(outcome, late)
            outcome = yield from self.attempt(number, until, turn)
            earlier = _all_told(outcome, earlier)
            if outcome.error is None:
                core.quota.give_back(price)
                return outcome
            price = 0 if limiter.pace and outcome.error.code == 302 else core.quota.price(outcome.error)
            seconds = _pause(outcome.error, number, self.limit, price, core, self.options)
            if seconds is None or not self.may_cost_more():
                return outcome
            yield Wait(seconds)
        raise AssertionError("unreachable")

    def may_cost_more(self) -> bool:
        """Whether the budget allows a repetition of what may have been billed."""
        budget = self.options.budget
        return budget is None or self.reserved is None or budget.reserve_again(self.reserved)

    def attempt(self, number: int, until: float, turn: Admission) -> Flow[Outcome]:
        """Send once, and account for it, also when the caller stops waiting."""
        core, outcome, received, self.attempted = self.core, None, None, True
        host = core.route.order(turn.started)[0]
        at_deadline = until < turn.started + self.options.timeout
        until = min(until, turn.started + self.options.timeout)
        try:
            host, received = yield from _first_reached(self.request, core, self.options, until)
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
            leave(turn, now, code, retry_after)
            size = len(received.body) if isinstance(received, Reply) else 0
            self.account(outcome, number, host.region, now - turn.started, size)

    def account(self, outcome: Outcome | None, number: int, region: str, seconds: float, size: int) -> None:
        """Enter an attempt into the budget, the books and the user's ledger; no outcome means that it was cut off."""
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
            self.core.books.enter(attempt)
        tell(self.core.on_attempt, attempt)


def _not_again(outcome: Outcome, late: TooLate) -> Outcome:
    """What the last attempt met, where the next one's turn would come too late."""
    error = outcome.error
    if error is not None and error.code == 302 and error.retry_after is None:
        error.retry_after = late.seconds
    return outcome


def _first_reached(request: Request, core: Core, options: Options, until: float) -> Flow[tuple[Host, Received]]:
    now = core.clock.monotonic()
    hosts = core.route.order(now)
    if now >= until:  # the machine slept, or is very busy: what is sent now is billed and lost
        return hosts[0], TransportFailure("the time of this call was over before its turn came", sent=False)
    for position, host in enumerate(hosts, 1):
        received = yield Send(request, host, max(until - now, 0.001), options.max_answer_bytes)
        assert received is not None, "a Send is answered"  # noqa: S101
        if isinstance(received, Reply):
            core.route.worked(host)
            return host, received
        now = core.clock.monotonic()
        if received.host_down:
            core.route.failed(host, now)
        if not received.host_down or position == len(hosts) or now >= until:
            return host, received
    raise AssertionError("unreachable")


def _all_told(outcome: Outcome, earlier: Billed) -> Billed:
    """Whether the call cost money, as far as is known: what is worst over its attempts, told by the last one."""
    now = outcome.answer.billed
    billed = earlier if _WORSE.index(earlier) > _WORSE.index(now) else now
    if billed != outcome.answer.billed:
        outcome.answer.billed = billed
        if outcome.error is not None:
            outcome.error.billed = billed
            outcome.error.hint = f"{outcome.error.hint} An earlier attempt of this call may have been billed.".lstrip()
    return billed


def _pause(
    error: JustOneError, number: int, limit: TimeLimit, price: int, core: Core, options: Options
) -> float | None:
    """Seconds until the next attempt, None for the end: by the policy, the test switch and the client's quota."""
    left = limit.left(core.clock.monotonic())
    seconds = options.retry.delay(number, error, left=left, chance=core.clock.random())
    seconds = shortened(number, seconds)
    return seconds if seconds is not None and core.quota.take(price) else None


def _tell_drift(operation: Operation[Any], answer: Answer[Any], on_drift: OnDrift) -> None:
    """Tell the user where the answer is not as declared. The answer is paid for: their mistakes do not lose it."""
    from justone_generated._drift import drift

    try:
        if found := drift(operation.answer, answer.raw.get("data")):
            on_drift(answer, found)
    except KeyboardInterrupt:
        raise
    except BaseException:  # SystemExit too
        log.exception("%s: on_drift failed; the answer is given all the same", answer.operation)


class PingResult(NamedTuple):
    """How one region answered."""

    region: str
    seconds: float | None
    """Until the answer, the connection included; None when none came."""
    http_status: int | None
    problem: str | None
    """Why there was no answer, or why what answered is not the service; None when all is well."""


def ping(hosts: tuple[Host, ...], core: Core) -> Flow[tuple[PingResult, ...]]:
    """Ask each host once, without the token, and measure."""
    from .health import doubt

    found: list[PingResult] = []
    for host in hosts:
        started = core.clock.monotonic()
        received = yield Send(Request("GET", "/ping", signed=False), host, PING_SECONDS, 1024 * 1024)
        seconds = core.clock.monotonic() - started
        if isinstance(received, Reply):
            found.append(PingResult(host.region, seconds, received.status, doubt(received)))
        else:
            reason = received.reason if received else "no answer"
            found.append(PingResult(host.region, None, None, core.scrub(reason)))
    return tuple(found)
