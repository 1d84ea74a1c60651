"""The rows of the table `pace`: locked by key, changed with the rules of pace.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..pace import FREE, Pace, passed, sane, slowed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .server.connection import Base

__all__ = ["lock_paces", "park", "read_paces", "slow", "some_passed", "write_pace"]

_COLUMNS = "key, parked_until, rate, cut_at, next_at, hold, starting, passed"
_READ = f"SELECT {_COLUMNS} FROM justone_runs.pace WHERE key = ANY(%s) ORDER BY key"  # noqa: S608 - constants
_LOCK = f"{_READ} FOR UPDATE"
_SLOWED = "SELECT key FROM justone_runs.pace WHERE key = ANY(%s) AND rate IS NOT NULL AND passed = 0"
_WRITE = f"""
INSERT INTO justone_runs.pace ({_COLUMNS}) VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
ON CONFLICT (key) DO UPDATE SET parked_until = EXCLUDED.parked_until, rate = EXCLUDED.rate, cut_at = EXCLUDED.cut_at,
    next_at = EXCLUDED.next_at, hold = EXCLUDED.hold, starting = EXCLUDED.starting, passed = EXCLUDED.passed
"""  # noqa: S608 - constants
_PARK = """
INSERT INTO justone_runs.pace (key, parked_until) VALUES (%s, %s)
ON CONFLICT (key) DO UPDATE SET parked_until = greatest(pace.parked_until, EXCLUDED.parked_until)
"""
_ADD = "INSERT INTO justone_runs.pace (key) VALUES (%s) ON CONFLICT (key) DO NOTHING"


def read_paces(base: Base, keys: Sequence[str]) -> dict[str, Pace]:
    """Return the pace of each operation that has one."""
    return {key: _pace(*values) for key, *values in base.execute(_READ, (list(keys),)).fetchall()}


def lock_paces(base: Base, keys: Iterable[str], clock: float) -> dict[str, Pace]:
    """`read_paces`, locked until the end of the transaction, without times that only a clock set back explains."""
    rows = base.execute(_LOCK, (sorted(keys),)).fetchall()
    return {key: sane(_pace(*values), clock) for key, *values in rows}


def write_pace(base: Base, key: str, pace: Pace) -> None:
    values = (pace.parked_until, pace.rate, pace.cut_at, pace.next_at, pace.hold, int(pace.starting), int(pace.passed))
    base.execute(_WRITE, (key, *values))


def park(base: Base, key: str, until: float) -> None:
    """Let an operation rest until a time."""
    base.execute(_PARK, (key, until))


def slow(base: Base, key: str, started: float, clock: float, retry_after: float | None) -> None:
    """Slow an operation down after a call that left at `started`."""
    base.execute(_ADD, (key,))
    pace = lock_paces(base, [key], clock).get(key, FREE)
    write_pace(base, key, slowed(pace, started, clock, retry_after))


def some_passed(base: Base, started: Mapping[str, float], clock: float) -> None:
    """Let operations go on that were slowed down, after calls that left at these times were not refused."""
    slowed_down = [key for (key,) in base.execute(_SLOWED, (list(started),)).fetchall()]
    for key, pace in lock_paces(base, slowed_down, clock).items() if slowed_down else ():
        write_pace(base, key, passed(pace, started[key], clock))


def _pace(
    parked_until: float, rate: float | None, cut_at: float, next_at: float, hold: float, starting: int, has_passed: int
) -> Pace:
    return Pace(parked_until, rate, cut_at, next_at, hold, bool(starting), bool(has_passed))
