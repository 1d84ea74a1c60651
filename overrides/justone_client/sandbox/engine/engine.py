"""The engine of the sandbox: turns a request into an answer, with the state that both leave behind."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from types import NoneType
from typing import TYPE_CHECKING, Any

from ..._process.clock import Clock
from ..._process.fork import watch
from ...errors import InvalidSettings
from .answers import JSON, Manner, Stamp, draw, faulty, refused, succeeded
from .faults import PREFIX, SUCCESS, VERBATIM, Fault
from .journal import Call, Journal
from .ledger import Ledger, SandboxLimits, shanghai
from .messages import STATUS, SandboxRequest, SandboxResponse, dump, envelope
from .question import Question, Refusal, problem_of, question
from .services import PATHS, service, token_of
from .trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from justone_generated._base import Operation

__all__ = ["Engine", "SandboxRegion"]

DEFAULT_FAULTS = ("301", "302", "500", "503", "http502", "html", "truncated", "cut", "reset")


@dataclass
class SandboxRegion:
    """One of the two places the sandbox answers at."""

    name: str
    delay: float = 0.0
    """Seconds before each answer."""
    down: bool = False
    """True: connections are refused."""


class Engine:
    """Answers requests by the operations' definitions, and remembers them: no network, no clock but its own."""

    def __init__(
        self,
        *,
        seed: int = 0,
        limits: SandboxLimits | None = None,
        tokens: Iterable[str] | None = None,
        manner: Manner | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Answer everything, until something else is asked for.

        Args:
            seed: Another seed, other sampled answers; ignored where `manner` is given.
            limits: Prices, balance, caps, quotas, rates; no limits and 0.10 a success when None.
            tokens: Those to accept; any when None. A token that begins with `sandbox-` is a script of trouble.
            manner: How answers are drawn: how long listings are, whether documented answers are given.
            clock: `ManualClock()` makes waits instant and midnights come when told to.
        """
        _refuse_others(("limits", limits, SandboxLimits), ("manner", manner, Manner), ("clock", clock, Clock))
        if isinstance(tokens, str) or not isinstance(tokens, (Iterable, NoneType)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidSettings(f"Sandbox(tokens={repr(tokens)[:80]}): a list of tokens is needed, or None for any")
        self.limits = SandboxLimits() if limits is None else limits
        self.manner = Manner(seed) if manner is None else manner
        self.clock = Clock() if clock is None else clock
        self.regions = {name: SandboxRegion(name) for name in ("global", "cn")}
        self._own_clock = clock
        self._tokens = None if tokens is None else frozenset(tokens)
        self._lock = threading.Lock()
        watch(self._renew)
        self._watchers: list[Callable[[], None]] = []
        self._forget()

    def _renew(self) -> None:
        """After a fork: the child goes on with a copy of its own; the parent's journal sees nothing of it."""
        self._lock = threading.Lock()

    def reset(self) -> None:
        """Forget everything: journal, ledger, scripts, random faults, outages; settings and servers stay."""
        with self._lock:
            self._forget()
        for region in self.regions.values():
            region.delay, region.down = 0.0, False
        self._tell()

    def _forget(self) -> None:
        self.journal = Journal()
        self.ledger = Ledger(self.limits)
        self._trouble = Trouble()

    # -- Trouble on request

    def script(
        self,
        text: str,
        operation: str | Operation[Any] | None = None,
        parameters: Mapping[str, object] | None = None,
    ) -> None:
        """Let a script run for every question like this: `301x2-then-0`, `302-after-3`, `reset`, `repeat-cursor`.

        Args:
            text: Steps joined by `-then-`; docs/sandbox.md lists them. The script runs once for each question.
            operation: `GET /api/...` or its constant; all operations when None.
            parameters: By wire name: only questions with these.

        Raises:
            ValueError: For a script that cannot be read; it names the step.
        """
        key = operation if isinstance(operation, str) or operation is None else operation.key
        with self._lock:
            self._trouble.plan(text, key, parameters or {})

    def random_faults(self, rate: float, kinds: Sequence[str] = DEFAULT_FAULTS, seed: int = 0) -> None:
        """Let a share of all requests meet trouble: the same ones in every run, whatever their order.

        Args:
            rate: From 0 (none) to 1 (all).
            kinds: Steps of a script, each as likely as the others.

        Raises:
            ValueError: For a rate beyond that, or a kind that cannot be read.
        """
        with self._lock:
            self._trouble.at_random(rate, kinds, seed)

    def outage(self, region: str, *, over: bool = False) -> None:
        """Refuse connections to a region (`global` or `cn`), or with `over` take them again."""
        self._region(region).down = not over
        self._tell()

    def slow(self, region: str, seconds: float) -> None:
        """Answer every request to a region this much later; 0 ends it."""
        self._region(region).delay = seconds

    def _region(self, name: str) -> SandboxRegion:
        if name not in self.regions:
            raise ValueError(f"There is no region {name!r}; there are {' and '.join(self.regions)}")
        return self.regions[name]

    # -- One request

    def handle(self, asked: SandboxRequest) -> SandboxResponse:
        """Answer one request and remember it. Never waits: the answer says how long to."""
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
        self._note(asked, found, given, outcome.code, now)
        return given

    def _outcome(self, asked: SandboxRequest, found: Question, now: float) -> Refusal | Fault:
        """What is to become of a request that reached an operation."""
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
        return fault if refusal is None else Refusal(*refusal)

    def _accepts(self, token: str) -> bool:
        return self._tokens is None or token in self._tokens

    def _run(self, asked: SandboxRequest, found: Question, fault: Fault, now: float, stamp: Stamp) -> SandboxResponse:
        manner = self.manner._replace(documented="verbatim") if fault.name == VERBATIM else self.manner
        drawn = draw(found, manner, fault.pages)
        given = succeeded(drawn, stamp) if fault is SUCCESS else faulty(fault, drawn, stamp)
        self._note(asked, found, given, fault.code, now, fault, billed=fault.runs)
        if fault.runs:
            delivered = given.ending == "whole" and fault.body != "truncated"
            key, number = found.operation.key, len(self.journal)
            self.ledger.bill(number, key, found.token, now, stamp.request_id, delivered=delivered)
        return given

    def _serve(self, asked: SandboxRequest, now: float, stamp: Stamp) -> SandboxResponse:
        """One of the paths beside the operations."""
        token = token_of(asked)
        code, message, data = service(asked, self.ledger, self.manner, now)
        if token and not self._accepts(token):
            code, message, data = 100, "Token invalid or inactive", None
        body = envelope(code, dump(data), message, stamp.time, stamp.request_id)
        given = SandboxResponse(STATUS.get(code, 200), body, (JSON,))
        self._note(asked, None, given, code, now)
        return given

    def _note(
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
        """Write a request into the journal, without its token."""
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

    # -- Servers hear of outages

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher` after each outage begins or ends; what is returned ends that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def _tell(self) -> None:
        for watcher in tuple(self._watchers):
            watcher()


def _refuse_others(*settings: tuple[str, object, type]) -> None:
    """Let None and values of their type through."""
    for name, value, kind in settings:
        if value is not None and not isinstance(value, kind):
            raise InvalidSettings(f"Sandbox({name}={repr(value)[:80]}): {kind.__name__}(...) is needed, or None")
