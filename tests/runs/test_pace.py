"""The pace that all workers and runs of a journal share: the table in pace.py, and runs that meet a limit."""

from __future__ import annotations

from pathlib import Path

import pytest

from justone_client import Limits
from justone_client.runs import Journal
from justone_client.runs.journal.pace import FREE, Pace, passed, ready_at, sane, slowed, taken, turns
from justone_client.sandbox import ManualClock, Rate, Sandbox, SandboxLimits
from tests.runs.test_engine import KEY, OTHER, words, worked


def rate(pace: Pace, now: float) -> float:
    """Calls a second that go from now on."""
    count, end = 0, now + 10
    while now < end:
        going = turns(pace, now, 1000)
        pace, count = taken(pace, now, going), count + going
        now = max(ready_at(pace, now), now + 0.001)
    return count / 10


def test_nothing_is_slow_before_the_first_302() -> None:
    assert turns(FREE, 100.0, 50) == 50
    assert taken(FREE, 100.0, 50) == FREE


def test_the_first_302_sends_one_probe_after_a_second() -> None:
    pace = slowed(FREE, 99.0, 100.0)
    assert (turns(pace, 100.9, 50), ready_at(pace, 100.5)) == (0, 101.0)
    assert turns(pace, 101.0, 50) == 1
    assert turns(taken(pace, 101.0, 1), 101.5, 50) == 0, "the probe is on its way"
    assert turns(taken(pace, 101.0, 1), 102.0, 50) == 1, "the probe was lost"


def test_a_success_ends_the_probing_and_the_rate_doubles() -> None:
    pace = passed(taken(slowed(FREE, 99.0, 100.0), 101.0, 1), 101.0, 101.2)
    assert turns(pace, 101.2, 50) >= 1
    assert 3 < rate(pace, 102.0) < 30


def test_the_second_302_halves_and_later_ones_take_a_third() -> None:
    pace = passed(slowed(FREE, 99.0, 100.0), 101.0, 101.1)
    second = slowed(pace, 107.0, 107.0)  # 1 call a second doubled three times since 101
    assert second.rate == pytest.approx(4.0)
    third = slowed(passed(second, 108.5, 108.5), 108.6, 108.6)
    assert third.rate == pytest.approx(0.7 * 4.0 * (1 + 0.02 * 0.6))
    assert rate(passed(third, 109.0, 109.0), 109.0) == pytest.approx(third.rate or 0, rel=0.3)


def test_302s_of_calls_that_left_before_change_nothing() -> None:
    pace = slowed(FREE, 99.0, 100.0)
    assert slowed(pace, 99.5, 100.2) == pace


def test_302s_without_a_success_double_the_pause() -> None:
    pace = slowed(FREE, 99.0, 100.0)
    pauses = []
    for _ in range(8):
        now = ready_at(pace, 0.0)
        pace = slowed(taken(pace, now, 1), now, now)
        pauses.append(pace.next_at - now)
    assert pauses == [2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]


def test_retry_after_is_waited_for() -> None:
    assert ready_at(slowed(FREE, 99.0, 100.0, 30.0), 100.0) == 130.0
    assert ready_at(slowed(slowed(FREE, 99.0, 100.0), 99.5, 100.1, 30.0), 100.1) == 130.1


def test_a_long_time_without_302_forgets_the_limit() -> None:
    pace = passed(slowed(FREE, 99.0, 100.0), 101.0, 101.0)
    assert turns(pace, 140.0, 500) == 500
    steady = slowed(pace, 105.0, 105.0)
    steady = passed(steady, 107.0, 107.0)
    assert turns(steady, 905.0, 500) < 500
    assert turns(steady, 1100.0, 500) == 500


def test_times_that_a_clock_set_back_left_are_dropped() -> None:
    limited, parked = slowed(FREE, 99.0, 100.0), Pace(parked_until=90_000.0)
    assert (sane(limited, 100.5), sane(parked, 10_000.0)) == (limited, parked)
    assert sane(slowed(FREE, 9e9, 9e9), 100.0) == FREE
    assert sane(Pace(parked_until=9e9), 100.0) == FREE


def test_a_limit_per_minute_is_found_and_kept(tmp_path: Path) -> None:
    """The service takes 60 calls a minute; few are answered 302, and no item fails for it."""
    sandbox = Sandbox(clock=ManualClock(), limits=SandboxLimits(rate=Rate(60, 60)))
    with Journal.start(tmp_path / "j", [KEY], words(300)) as journal:
        ended = worked(journal, sandbox)
    assert (ended.why, ended.status.items["recorded"]) == ("done", 300)
    refused = [call for call in sandbox.journal if call.code == 302]
    assert len(refused) < 60
    assert len(sandbox.ledger) == 300


def test_the_pace_is_kept_for_other_runs(tmp_path: Path) -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock)
    sandbox.script("302", KEY)
    with Journal.start(tmp_path / "j", [KEY], words(1), run="one") as journal:
        journal_slow(journal, clock.time())
    rows = [{"word": "a", "id": "7"}]
    columns = [("word", "keyword"), ("id", "videoId")]
    with Journal.start(tmp_path / "j", [KEY, OTHER], rows, run="two", columns=columns) as journal:
        (slow, free) = (next(one for one in journal.status().operations if one.key == key) for key in (KEY, OTHER))
    assert (slow.rate, free.rate) == (1.0, None)


def journal_slow(journal: Journal, now: float) -> None:
    import asyncio

    asyncio.run(journal.slow(KEY, 0.5, None, now))


def test_a_client_may_turn_the_adaptation_off(tmp_path: Path) -> None:
    import asyncio

    from justone_client.runs import work
    from tests.runs.test_engine import QUICK

    sandbox = Sandbox(clock=ManualClock())
    sandbox.script("302x30-then-0", KEY)

    async def main(journal: Journal) -> None:
        async with sandbox.async_client(limits=Limits(adapt=False)) as client:
            await work(journal, client, retry=QUICK)

    with Journal.start(tmp_path / "j", [KEY], words(5)) as journal:
        asyncio.run(main(journal))
        status = journal.status()
    assert (status.items["recorded"], status.operations[0].rate) == (5, None)
