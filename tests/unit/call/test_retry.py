"""Which failures are retried, and after how long."""

import pytest

from justone_client import BadAnswer, InvalidSettings, NotSent, OutcomeUnknown, Retry, errors
from justone_client._call.retry import RetryQuota
from tests.support.processes import in_child
from tests.support.service_codes import CODES, NEVER_REPEATED, UNDOCUMENTED


def api(code: int, retry_after: float | None = None) -> errors.ApiError:
    return CODES.get(code, UNDOCUMENTED).error("", code=code, retry_after=retry_after)


def delay(
    error: errors.JustOneError, attempt: int = 1, left: float = 1000.0, chance: float = 1.0, **policy: object
) -> float | None:
    return Retry(**policy).delay(attempt, error, left=left, chance=chance)  # type: ignore[arg-type]


def test_only_free_and_unsent_calls_are_retried() -> None:
    repeated = {code for code in [*CODES, 777] if delay(api(code)) is not None}
    assert repeated == Retry().codes == {301, 302, 500}
    assert delay(NotSent()) is not None
    assert delay(OutcomeUnknown()) is None
    assert delay(BadAnswer()) is None


def test_calls_that_may_be_billed_are_retried_on_request() -> None:
    for error in (OutcomeUnknown(), BadAnswer(), api(503)):
        assert delay(error, repeat_unknown=True) is not None
    for code in (100, 101, 201, 303, 600, 601, 602, 777):
        assert delay(api(code), repeat_unknown=True) is None


def test_waits_double_up_to_the_cap_with_full_jitter() -> None:
    waits = [delay(api(301), attempt, base=1.0, cap=10.0, attempts=99) for attempt in range(1, 8)]
    assert waits == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0, 10.0]
    assert delay(api(301), 3, chance=0.25) == 1.0
    assert delay(api(301), 5000, attempts=9999) == 30.0


def test_the_last_error_is_raised() -> None:
    assert delay(api(301), attempt=4) is None
    assert delay(api(301), attempt=1, attempts=1) is None


@pytest.mark.parametrize(("said", "waited"), [(0.0, 0.0), (7.0, 7.0), (60.0, 60.0), (61.0, None)])
def test_retry_after_is_honoured_up_to_its_cap(said: float, waited: float | None) -> None:
    assert delay(api(302, said)) == waited


def test_no_wait_exceeds_the_deadline() -> None:
    assert delay(api(302, 7.0), left=7.0) is None
    assert delay(api(302, 7.0), left=7.1) == 7.0


@pytest.mark.parametrize("code", NEVER_REPEATED)
def test_codes_that_must_not_be_retried_are_refused(code: int) -> None:
    with pytest.raises(ValueError, match=str(code)):
        Retry(codes=frozenset({301, code}))


@pytest.mark.parametrize(
    "wrong",
    [{"attempts": 0}, {"deadline": 0}, {"deadline": float("nan")}, {"base": -1}, {"base": 31}, {"retry_after_cap": -1}],
    ids=str,
)
def test_numbers_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(InvalidSettings, match="Retry"):
        Retry(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong",
    [{"attempts": "3"}, {"attempts": 2.5}, {"deadline": "9"}, {"base": None}, {"codes": 301}, {"codes": "301"}],
    ids=str,
)
def test_values_that_are_not_numbers_are_refused_by_name(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidSettings, match=rf"^Retry\({next(iter(wrong))}\) must be ") as refused:
        Retry(**wrong)  # type: ignore[arg-type]
    assert "attempts" in wrong or "attempts" not in str(refused.value), "only the wrong one is named"


def test_the_default_deadline_is_at_least_the_timeout() -> None:
    assert Retry().seconds(120) == 300
    assert Retry().seconds(900) == 900
    assert Retry(deadline=5).seconds(120) == 5


def test_the_quota_limits_retries_in_an_outage() -> None:
    quota = RetryQuota(100)
    assert sum(quota.take(quota.cost(api(500))) for _ in range(1000)) == 20


def test_successes_refill_the_quota_up_to_its_size() -> None:
    quota = RetryQuota(10)
    assert quota.take(10)
    assert not quota.take(1)
    quota.give_back(0)
    assert quota.take(1)
    for _ in range(50):
        quota.give_back(5)
    assert quota.take(10)
    assert not quota.take(1)


def test_the_frequent_301_never_exhausts_the_quota() -> None:
    """In normal operation four of nine answers are 301."""
    quota = RetryQuota()
    for _ in range(10_000):
        for _ in range(4):
            assert quota.take(quota.cost(api(301)))
        for _ in range(5):
            quota.give_back(quota.cost(api(301)))


@pytest.mark.parametrize(
    "least",
    [{"deadline": 0.5}, {"base": 0}, {"base": 0.5}, {"base": 5, "cap": 5}, {"retry_after_cap": 0}, {"attempts": 1},
     {"retry_after_cap": 0.5}],
    ids=str,
)  # fmt: skip
def test_the_smallest_values_are_accepted(least: dict[str, float]) -> None:
    policy = Retry(**least)  # type: ignore[arg-type]
    assert {name: getattr(policy, name) for name in least} == least


def test_a_cap_below_the_base_is_refused() -> None:
    with pytest.raises(InvalidSettings) as caught:
        Retry(base=5, cap=4)
    assert (
        caught.value.message
        == "Retry needs 0 <= base <= cap and 0 <= retry_after_cap, got base=5, cap=4, retry_after_cap=60.0"
    )


def test_a_string_for_a_flag_is_refused_by_name() -> None:
    with pytest.raises(InvalidSettings) as caught:
        Retry(repeat_unknown="no")  # type: ignore[arg-type]
    assert caught.value.message == "Retry(repeat_unknown) must be True or False, got 'no'"


def test_a_wait_doubles_at_most_60_times() -> None:
    assert delay(api(301), 5000, left=float("inf"), cap=1e30, attempts=9999) == 2.0**60


def test_a_retry_costs_1_after_301_and_5_otherwise() -> None:
    assert [RetryQuota.cost(api(code)) for code in (301, 302, 500)] == [1, 5, 5]
    quota = RetryQuota()
    assert quota.take(500)
    assert not quota.take(1)


def test_a_success_without_a_retry_refills_the_quota_by_1() -> None:
    quota = RetryQuota(10)
    assert quota.take(10)
    quota.give_back(0)
    assert not quota.take(2)


def test_a_child_has_a_quota_of_its_own() -> None:
    quota = RetryQuota(10)
    assert quota.take(10)
    assert in_child(lambda: (quota.take(10), quota.take(1))) == (True, False)


def test_a_renewed_quota_is_full() -> None:
    quota = RetryQuota(10)
    assert quota.take(10)
    quota._renew()
    assert quota.take(10)
