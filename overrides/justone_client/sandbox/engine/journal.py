"""What the sandbox was asked, and assertions about it. Tokens are not kept."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING, Any, NamedTuple

from .messages import wire_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from justone_generated._base import Operation

__all__ = ["Call", "Journal"]

KEPT = 10_000


class Call(NamedTuple):
    """One request and what became of it."""

    number: int
    time: datetime
    """In Shanghai."""
    region: str
    method: str
    path: str
    operation: str | None
    """Method and path of the operation that it reached; None where there is none."""
    parameters: Mapping[str, str]
    """By wire name, without the token."""
    status: int
    code: int | None
    """The envelope's code; None where the answer held none."""
    billed: bool
    fault: str | None
    """What was made to happen, by the word it is asked for with."""


class Journal:
    """The latest 10,000 requests, oldest first."""

    def __init__(self) -> None:
        self._calls: deque[Call] = deque(maxlen=KEPT)
        self.codes: Counter[int | None] = Counter()
        """How often each code was answered, over all requests."""

    def __len__(self) -> int:
        """How many requests came, kept or not."""
        return self.codes.total()

    def __iter__(self) -> Iterator[Call]:
        return iter(tuple(self._calls))

    def add(self, call: Call) -> None:
        """Write one down."""
        self._calls.append(call)
        self.codes[call.code] += 1

    def calls(
        self, operation: str | Operation[Any] | None = None, parameters: Mapping[str, object] | None = None
    ) -> tuple[Call, ...]:
        """Those of an operation (`GET /api/...` or its constant) that had at least these parameters, by wire name."""
        key = operation if isinstance(operation, str) or operation is None else operation.key
        wanted = {name: wire_text(value) for name, value in (parameters or {}).items()}
        return tuple(
            call
            for call in self._calls
            if (key is None or f"{call.method} {call.path}" == key) and wanted.items() <= call.parameters.items()
        )

    def assert_called(
        self,
        operation: str | Operation[Any] | None = None,
        parameters: Mapping[str, object] | None = None,
        *,
        times: int | None = None,
    ) -> None:
        """Fail unless such a call came, `times` times where given.

        Raises:
            AssertionError: Telling what came instead.
        """
        found = len(self.calls(operation, parameters))
        if found != times if times is not None else not found:
            wanted = "at least one call" if times is None else f"{times} calls"
            raise AssertionError(f"{wanted} expected{_of(operation, parameters)}, {found} came; {self._told()}")

    def assert_not_called(
        self, operation: str | Operation[Any] | None = None, parameters: Mapping[str, object] | None = None
    ) -> None:
        """Fail if such a call came.

        Raises:
            AssertionError: Telling what came.
        """
        self.assert_called(operation, parameters, times=0)

    def assert_nothing_refused(self) -> None:
        """Fail unless every request was answered with success.

        Raises:
            AssertionError: Telling what was answered otherwise.
        """
        if self.codes.keys() - {0}:
            raise AssertionError(f"successes only were expected; {self._told()}")

    def _told(self, most: int = 10) -> str:
        """The latest requests, a line each."""
        lines = [
            f"  {call.number}. {call.method} {call.path} {dict(call.parameters)} -> {call.code} (HTTP {call.status})"
            for call in list(self._calls)[-most:]
        ]
        return "\n".join([f"the latest of {len(self)}:", *lines]) if lines else "nothing came at all"


def _of(operation: str | Operation[Any] | None, parameters: Mapping[str, object] | None) -> str:
    of = f" of {operation if isinstance(operation, str) else operation.key}" if operation is not None else ""
    return of + (f" with {dict(parameters)}" if parameters else "")
