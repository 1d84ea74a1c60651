"""The engine of the sandbox: answers requests and keeps their state."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from types import NoneType
from typing import TYPE_CHECKING, Any

from ..._process.clock import Clock
from ..._process.fork import watch
from ...errors import InvalidSettings
from .answers import Manner, draw, faulty, refused, succeeded
from .faults import PREFIX, SUCCESS, VERBATIM, Fault
from .journal import Call, Journal
from .ledger import Ledger, SandboxLimits, shanghai
from .messages import STATUS, SandboxRequest, SandboxResponse, Stamp, dump, envelope
from .question import Question, Refusal, problem_of, question
from .services import PATHS, service
from .trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from justone_generated._base import Operation

__all__ = ["Engine", "SandboxRegion"]

DEFAULT_FAULTS = ("301", "302", "500", "503", "http502", "html", "truncated", "cut", "reset")


@dataclass
class SandboxRegion:
    """One of the two regions of the sandbox."""

    name: str
    delay: float = 0.0
    """Seconds before each answer."""
    down: bool = False
    """Whether connections are refused."""


class Engine:
    """Answers requests by the operations' definitions and records them. No network; the only clock is its own."""

    def __init__(
        self,
        *,
        seed: int = 0,
        limits: SandboxLimits | None = None,
        tokens: Iterable[str] | None = None,
        manner: Manner | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Configure the sandbox; by default every valid request succeeds.

        Args:
            seed: Different seeds give different sampled answers. Ignored if `manner` is set.
            limits: Prices, balance, caps, quotas and rates. When None: no limits, and 0.10 for each success.
            tokens: The accepted tokens; any when None. A token that begins with `sandbox-` is a script of faults.
            manner: How answers are made up, such as the length of listings and the use of documented answers.
            clock: `ManualClock()` makes waits instant; advance it to reach midnight.
        """
        _check_types(("limits", limits, SandboxLimits), ("manner", manner, Manner), ("clock", clock, Clock))
        if isinstance(tokens, str) or not isinstance(tokens, (Iterable, NoneType)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"Sandbox(tokens) must be a list of tokens or None, got {repr(tokens)[:80]}")
        self.limits: SandboxLimits = SandboxLimits() if limits is None else limits
        """Prices, balance, caps, quotas and rates."""
        self.manner: Manner = Manner(seed) if manner is None else manner
        """How answers are made up."""
        self.clock: Clock = Clock() if clock is None else clock
        """What the sandbox takes the time from."""
        self.regions: dict[str, SandboxRegion] = {name: SandboxRegion(name) for name in ("global", "cn")}
        """Both regions by name, with their delay and outage."""
        self._given_clock = clock
        self._tokens = None if tokens is None else frozenset(tokens)
        self._lock = threading.Lock()
        watch(self._renew)
        self._watchers: list[Callable[[], None]] = []
        self._forget()

    def _renew(self) -> None:
        """Renew the lock after a fork; the child continues with its own copy of the state."""
        self._lock = threading.Lock()

    def reset(self) -> None:
        """Clear journal, ledger, scripts, random faults and outages; settings and servers stay."""
        with self._lock:
            self._forget()
        for region in self.regions.values():
            region.delay, region.down = 0.0, False
        self._notify()

    def _forget(self) -> None:
        self.journal: Journal = Journal()
        self.ledger: Ledger = Ledger(self.limits)
        self._trouble = Trouble()

    # -- Faults on request

    def script(
        self,
        text: str,
        operation: str | Operation[Any] | None = None,
        parameters: Mapping[str, object] | None = None,
    ) -> None:
        """Run a script of faults for matching questions: `301x2-then-0`, `302-after-3`, `reset`, `repeat-cursor`.

        Args:
            text: Steps joined by `-then-`; docs/en/guides/sandbox.md lists them. The script runs once for each
                question.
            operation: `GET /api/...` or its constant; all operations when None.
            parameters: Only questions with these parameters, by wire name.

        Raises:
            ValueError: A step of the script is invalid; the message names it.
        """
        key = operation if isinstance(operation, str) or operation is None else operation.key
        with self._lock:
            self._trouble.plan(text, key, parameters or {})

    def random_faults(self, rate: float, kinds: Sequence[str] = DEFAULT_FAULTS, seed: int = 0) -> None:
        """Make a share of all requests fail: the same ones in every run, in any order.

        Args:
            rate: From 0 (none) to 1 (all).
            kinds: Steps of a script, all equally likely.
            seed: Different seeds choose different requests.

        Raises:
            ValueError: `rate` is out of range, or a kind is invalid.
        """
        with self._lock:
            self._trouble.at_random(rate, kinds, seed)

    def outage(self, region: str, *, over: bool = False) -> None:
        """Refuse connections to a region (`global` or `cn`); with `over`, accept them again."""
        self._region(region).down = not over
        self._notify()

    def slow(self, region: str, seconds: float) -> None:
        """Delay every answer of a region by `seconds`; 0 ends the delay."""
        self._region(region).delay = seconds

    def _region(self, name: str) -> SandboxRegion:
        if name not in self.regions:
            raise ValueError(f"Unknown region {name!r}; use {' or '.join(self.regions)}")
        return self.regions[name]

    # -- One request

    def handle(self, asked: SandboxRequest) -> SandboxResponse:
        """Answer one request and record it. Does not wait: `delay` of the answer says how long to."""
        region = self.regions.get(asked.region)
        if region is not None and region.down:
            return SandboxResponse(0, b"", (), "refused")
        with self._lock:
            given = self._answer(asked, len(self.journal) + 1)
        delay = given.delay + (region.delay if region is not None else 0.0)
        return given._replace(delay=delay) if delay else given

    def _answer(self, asked: SandboxRequest, number: int) -> SandboxResponse:
        now = self.clock.time()
        stamp = Stamp(f"{shanghai(now):%Y-%m-%d %H:%M:%S}", f"local-{number:08d}")
        if asked.target.partition("?")[0] in PATHS:
            return self._serve(asked, now, stamp)
        found = question(asked)
        outcome = self._outcome(asked, found, now) if isinstance(found, Question) else found
        if isinstance(found, Question) and isinstance(outcome, Fault):
            return self._run(asked, found, outcome, now, stamp)
        assert isinstance(outcome, Refusal)  # noqa: S101 - for mypy: a refused question has no other outcome
        given = refused(outcome.code, outcome.message, stamp, wait=outcome.wait)
        self._record(asked, found, given, outcome.code, now)
        return given

    def _outcome(self, asked: SandboxRequest, found: Question, now: float) -> Refusal | Fault:
        """Decide how to answer a request that reached an operation."""
        scripted = found.token.startswith(PREFIX)
        if not scripted and not self._accepts(found.token):
            return Refusal(100, "Token invalid or inactive")
        problem = problem_of(found)
        if problem:
            return Refusal(400, problem)
        try:
            fault = self._trouble.next(found, asked.headers.get("x-sandbox-fault"))
        except ValueError as error:
            return Refusal(100 if scripted else 400, str(error))
        refusal = self.ledger.refusal(found.operation.key, found.token, now) if fault.runs else None
        return Refusal(*refusal) if refusal else fault

    def _accepts(self, token: str) -> bool:
        return self._tokens is None or token in self._tokens

    def _run(self, asked: SandboxRequest, found: Question, fault: Fault, now: float, stamp: Stamp) -> SandboxResponse:
        manner = self.manner._replace(documented="verbatim") if fault.name == VERBATIM else self.manner
        drawn = draw(found, manner, fault.pages)
        given = succeeded(drawn, stamp) if fault is SUCCESS else faulty(fault, drawn, stamp)
        self._record(asked, found, given, fault.code, now, fault, billed=fault.runs)
        if fault.runs:
            delivered = given.ending == "whole" and fault.body != "truncated"
            key, number = found.operation.key, len(self.journal)
            self.ledger.bill(number, key, found.token, now, stamp.request_id, delivered=delivered)
        return given

    def _serve(self, asked: SandboxRequest, now: float, stamp: Stamp) -> SandboxResponse:
        """Answer one of the paths that are not operations."""
        code, message, data = service(asked, self.ledger, self.manner, now, self._accepts)
        given = SandboxResponse(STATUS.get(code, 200), envelope(code, dump(data), message, stamp))
        self._record(asked, None, given, code, now)
        return given

    def _record(
        self,
        asked: SandboxRequest,
        found: Question | Refusal | None,
        given: SandboxResponse,
        code: int | None,
        now: float,
        fault: Fault = SUCCESS,
        *,
        billed: bool = False,
    ) -> None:
        """Add a request to the journal, without its token."""
        reached = found if isinstance(found, Question) else None
        self.journal.add(
            Call(
                len(self.journal) + 1,
                shanghai(now),
                asked.region,
                asked.method,
                asked.target.partition("?")[0],
                reached.operation.key if reached else None,
                reached.arguments if reached else {},
                given.status,
                code,
                billed,
                None if fault is SUCCESS else fault.name,
            )
        )

    # -- Outages, for servers

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher` when an outage begins or ends. Return a function that stops this."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def _notify(self) -> None:
        for watcher in tuple(self._watchers):
            watcher()


def _check_types(*settings: tuple[str, object, type]) -> None:
    """Accept None and values of the right type."""
    for name, value, kind in settings:
        if value is not None and not isinstance(value, kind):
            raise InvalidSettings(f"Sandbox({name}) must be a {kind.__name__} or None, got {repr(value)[:80]}")
