"""The rate adapts to the limit of the service, on a simulated clock."""

from collections.abc import Callable

import pytest

from justone_client._throttling.adaptive_rate import HOLD, AdaptiveRate
from tests.money.simulation import Limit, bucket, fixed, simulate, sliding

LIMITS: dict[str, tuple[Callable[[], Limit], float]] = {
    "1-a-second": (lambda: bucket(lambda now: 1.0, 5), 1.0),
    "10-a-second": (lambda: bucket(lambda now: 10.0, 10), 10.0),
    "25-a-second": (lambda: bucket(lambda now: 25.0, 10), 25.0),
    "60-in-any-minute": (lambda: sliding(60, 60), 1.0),
    "600-in-any-minute": (lambda: sliding(600, 60), 10.0),
    "60-by-the-clock": (lambda: fixed(60, 60), 1.0),
    "600-by-the-clock": (lambda: fixed(600, 60), 10.0),
}


@pytest.mark.sampled(2)
@pytest.mark.parametrize("latency", [0.1, 3.0], ids=["quick", "slow"])
@pytest.mark.parametrize("callers", [40, 200])
@pytest.mark.parametrize("name", LIMITS)
def test_throughput_reaches_seventy_percent_of_the_limit(name: str, callers: int, latency: float) -> None:
    limit, best = LIMITS[name]
    outcome = simulate(limit(), callers=callers, seconds=700, latency=latency)
    best = min(best, callers / latency)
    assert outcome.rate(300, 700) >= 0.7 * best
    assert outcome.refusals(300, 700) < 0.3  # free, and most of them while a minute is used up


def test_calls_succeed_within_the_usual_four_attempts() -> None:
    for limit, _ in LIMITS.values():
        attempts = simulate(limit(), callers=100, seconds=400, latency=0.5).attempts
        assert sum(number > 4 for number in attempts) <= 0.01 * len(attempts)


def test_the_rate_follows_a_limit_that_rises_and_falls() -> None:
    limit = bucket(lambda now: 40.0 if 300 <= now < 700 else 10.0, 10)
    outcome = simulate(limit, callers=200, seconds=1100, latency=0.3)
    assert 7 <= outcome.rate(200, 300) <= 10.1
    assert 28 <= outcome.rate(550, 700) <= 40.1
    assert 7 <= outcome.rate(850, 1100) <= 10.1


def test_no_call_waits_before_the_first_302() -> None:
    pace = AdaptiveRate()
    assert not pace.is_limited
    assert [pace.wait(pace.join(), 0.0) for _ in range(1000)] == [0.0] * 1000


def test_after_a_302_one_probe_goes_out_first() -> None:
    pace = AdaptiveRate()
    pace.limited(started=1.0, now=1.1)
    first, second = pace.join(), pace.join()
    assert pace.wait(first, 1.1) == pytest.approx(HOLD)
    assert pace.wait(first, 1.1 + HOLD) == 0
    assert pace.wait(second, 1.2 + HOLD) > 0
    pace.passed(1.1 + HOLD, 1.4 + HOLD, success=True)
    assert pace.wait(second, 3.5 + HOLD) == 0


def test_the_hold_doubles_while_probes_get_302() -> None:
    pace, now, holds = AdaptiveRate(), 0.0, []
    pace.limited(0.0, now)
    for _ in range(9):
        place, since = pace.join(), now
        while seconds := pace.wait(place, now):
            now += seconds
        holds.append(round(now - since))
        now += 0.1
        pace.limited(now - 0.05, now)
    assert holds == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_retry_after_is_observed() -> None:
    pace = AdaptiveRate()
    pace.limited(0.0, 0.1, retry_after=20.0)
    place = pace.join()
    assert pace.wait(place, 19.0) > 0
    assert pace.wait(place, 20.2) == 0


@pytest.mark.parametrize("seconds", [90.0, 600.0, 7200.0])
def test_a_long_retry_after_is_observed_to_its_end(seconds: float) -> None:
    pace = AdaptiveRate()
    waiting = pace.join()
    pace.limited(0.0, 0.1, retry_after=seconds)
    behind = pace.join()
    for now in (1.0, 61.0, seconds):
        assert min(pace.wait(waiting, now), pace.wait(behind, now)) > 0 or now > seconds
    assert pace.wait(waiting, seconds + 0.2) == 0


def test_a_place_given_up_does_not_delay_the_next() -> None:
    pace = AdaptiveRate()
    pace.limited(0.0, 0.1)
    pace.join()
    second = pace.join()
    pace.leave()
    assert pace.wait(second, 0.2 + HOLD) == 0


def test_a_burst_of_302_decreases_the_rate_once() -> None:
    pace = AdaptiveRate()
    for _ in range(100):
        pace.limited(started=0.0, now=0.1)
    place = pace.join()
    assert pace.wait(place, 0.1) <= HOLD
