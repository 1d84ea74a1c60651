"""The manual clock of the sandbox."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from justone_client.sandbox import ManualClock, Sandbox


def test_the_clock_moves_only_by_advance_and_sleep() -> None:
    clock = ManualClock(datetime.fromisoformat("2026-01-01T00:00:00+00:00"))
    assert (clock.time(), clock.monotonic()) == (1767225600, 0)
    clock.advance(1.5)
    clock.sleep(2)
    asyncio.run(clock.sleep_async(3))
    assert (clock.time() - 1767225600, clock.monotonic(), clock.random()) == (6.5, 6.5, 0.5)


def test_the_clock_cannot_go_back() -> None:
    with pytest.raises(ValueError, match="must be a number, 0 or more"):
        ManualClock().advance(-1)


def test_a_start_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        ManualClock(datetime(2026, 1, 1))  # noqa: DTZ001 - the point


def test_answers_have_its_time_in_shanghai() -> None:
    clock = ManualClock(datetime.fromisoformat("2026-11-20T16:00:00+00:00"))
    with Sandbox(clock=clock).client() as client:
        assert client.call("GET /api/1688/get-item-detail/v1", {"itemId": "1"}).record_time == "2026-11-21 00:00:00"
