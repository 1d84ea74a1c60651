"""Helpers for your test suite: retries without waiting."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["no_waiting", "shortened"]


class _Switch:
    """The state of `no_waiting`, for all clients and threads of the process."""

    depth = 0
    attempts: int | None = None


@contextmanager
def no_waiting(attempts: int | None = None) -> Generator[None]:
    """Make clients repeat at once instead of waiting; limits, deadlines and errors do not change.

    Applies to all threads of the process. As a pytest fixture:

        @pytest.fixture(autouse=True)
        def _no_waiting():
            with justone_client.testing.no_waiting(attempts=2):
                yield

    Args:
        attempts: Maximum number of attempts of a call, whatever its `Retry` says; None leaves that to `Retry`.
    """
    before = _Switch.attempts
    _Switch.depth += 1
    _Switch.attempts = attempts if attempts is not None else before
    try:
        yield
    finally:
        _Switch.depth -= 1
        _Switch.attempts = before


def shortened(attempt: int, seconds: float | None) -> float | None:
    """Return the wait after this attempt: 0 within `no_waiting`, None after its last attempt."""
    if _Switch.depth == 0 or seconds is None:
        return seconds
    return None if _Switch.attempts is not None and attempt >= _Switch.attempts else 0.0
