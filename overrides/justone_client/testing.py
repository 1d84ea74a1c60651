"""For test suites of those who use this package: repetitions without the waits between them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["no_waiting", "shortened"]


class _Switch:
    """What `no_waiting` set, for all clients and threads of the process."""

    depth = 0
    attempts: int | None = None


@contextmanager
def no_waiting(attempts: int | None = None) -> Generator[None]:
    """Within the block, clients repeat at once instead of waiting; limits, deadlines and errors stay as they are.

    It holds for the whole process, threads included. As a pytest fixture:

        @pytest.fixture(autouse=True)
        def _no_waiting():
            with justone_client.testing.no_waiting(attempts=2):
                yield

    Args:
        attempts: Attempts of a call at most, whatever its `Retry` says; None leaves that to `Retry`.
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
    """What becomes of a wait after this attempt: 0 within `no_waiting`, None beyond its attempts."""
    if _Switch.depth == 0 or seconds is None:
        return seconds
    return None if _Switch.attempts is not None and attempt >= _Switch.attempts else 0.0
