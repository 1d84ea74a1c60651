"""The requests that the sandbox received, with assertions. Tokens are not stored."""

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
    """One request and its result."""

    number: int
    time: datetime
    """In Shanghai."""
    region: str
    method: str
    path: str
    operation: str | None
    """Method and path of the operation; None if the request reached none."""
    parameters: Mapping[str, str]
    """By wire name, without the token."""
    status: int
    code: int | None
    """The code of the envelope; None without one."""
    billed: bool
    fault: str | None
    """The fault that was requested, as written in a script."""


class Journal:
    """The latest 10,000 requests, oldest first."""

    def __init__(self) -> None:
        self._calls: deque[Call] = deque(maxlen=KEPT)
        self.codes: Counter[int | None] = Counter()
        """How often each code was answered."""

    def __len__(self) -> int:
        """Number of all requests received."""
        return self.codes.total()

    def __iter__(self) -> Iterator[Call]:
        return iter(tuple(self._calls))

    def add(self, call: Call) -> None:
        """Add a request."""
        self._calls.append(call)
        self.codes[call.code] += 1

    def calls(
        self, operation: str | Operation[Any] | None = None, parameters: Mapping[str, object] | None = None
    ) -> tuple[Call, ...]:
        """Return the calls of an `operation` (`GET /api/...` or its constant) with at least these `parameters`.

        Without an operation, calls of all count. Parameters go by wire name.
        """
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
        """Assert that a call was made as `calls` finds it, exactly `times` times if given.

        Raises:
            AssertionError: The calls differ; the message lists the latest requests.
        """
        found = len(self.calls(operation, parameters))
        if found != times if times is not None else not found:
            wanted = "at least one call" if times is None else f"{times} calls"
            raise AssertionError(f"expected {wanted}{_described(operation, parameters)}, got {found}; {self._latest()}")

    def assert_not_called(
        self, operation: str | Operation[Any] | None = None, parameters: Mapping[str, object] | None = None
    ) -> None:
        """Assert that no call was made as `calls` finds it.

        Raises:
            AssertionError: There was one; the message lists the latest requests.
        """
        self.assert_called(operation, parameters, times=0)

    def assert_nothing_refused(self) -> None:
        """Assert that every request succeeded.

        Raises:
            AssertionError: One failed; the message lists the latest requests.
        """
        if self.codes.keys() - {0}:
            raise AssertionError(f"expected only successes; {self._latest()}")

    def _latest(self, most: int = 10) -> str:
        """Describe the latest requests, one line each."""
        lines = [
            f"  {call.number}. {call.method} {call.path} {dict(call.parameters)} -> {call.code} (HTTP {call.status})"
            for call in list(self._calls)[-most:]
        ]
        return "\n".join([f"the latest of {len(self)}:", *lines]) if lines else "there were no requests"


def _described(operation: str | Operation[Any] | None, parameters: Mapping[str, object] | None) -> str:
    of = f" of {operation if isinstance(operation, str) else operation.key}" if operation is not None else ""
    return of + (f" with {dict(parameters)}" if parameters else "")
