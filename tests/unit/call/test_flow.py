"""One call as a conversation, led by hand: no network, no waiting, no clock but ours."""

from collections.abc import Generator
from typing import Any

import pytest

from justone_client import NotSent, OutcomeUnknown, Retry, ServerError, testing
from justone_client._call.flow import Core, Options, PingResult, Send, Wait, call, ping
from justone_client._call.regions import Route
from justone_client._call.retry import RetryQuota
from justone_client._redact import Scrubber
from justone_client._requests.hosts import CN, GLOBAL, Host
from justone_client._requests.request import Reply, Request, TransportFailure
from justone_client._throttling.limits import Limiters, Limits
from justone_generated._base import Operation
from tests.support.callers import FakeClock

THING: Operation[Any] = Operation("made_up", "thing_v1", "GET", "/api/made-up/thing/v1", "Thing", "v1")
FINE = Reply(200, {}, b'{"code": 0, "data": 1}')
FAILED = Reply(500, {}, b'{"code": 500}')
DOWN = TransportFailure("refused", sent=False, host_down=True)
BUSY = TransportFailure("all connections were busy", sent=False)
LOST = TransportFailure("reset", sent=True)
FREELY = Limiters(Limits(adapt=False))


class Talk:
    """A call, and what it asks for in turn."""

    def __init__(self, *hosts: Host, quota: int = 500, **options: Any) -> None:
        self.clock = FakeClock(0.0)
        self.core = Core(
            Route(hosts or (GLOBAL,)), Scrubber("a-token"), self.clock, quota=RetryQuota(quota), limiters=FREELY
        )
        self.flow: Generator[Any, Any, Any] = self.again(**options)
        self.step: Any = next(self.flow)
        self.result: Any = None

    def again(self, **options: Any) -> Generator[Any, Any, Any]:
        return call(THING, Request("GET", THING.path), self.core, Options(**options))

    def say(self, what: Any = None, seconds: float = 0.0) -> Any:
        """Answer the last step; the next one, or None when the call is over."""
        self.clock.now += seconds
        try:
            self.step = self.flow.send(what)
        except StopIteration as end:
            self.step, self.result = None, end.value
        return self.step


def test_a_call_asks_once_and_gives_the_answer() -> None:
    talk = Talk(timeout=50)
    assert talk.step == Send(Request("GET", THING.path), GLOBAL, 50.0, 64 * 1024 * 1024)
    assert talk.say(FINE) is None
    assert (talk.result.data, talk.result.attempts) == (1, 1)


def test_a_repetition_waits_first() -> None:
    talk = Talk()
    assert talk.say(FAILED) == Wait(1.0)
    assert isinstance(talk.say(), Send)
    assert talk.say(FAILED) == Wait(2.0)
    talk.say()
    talk.say(FINE)
    assert talk.result.attempts == 3


def test_each_attempt_has_what_is_left_of_the_deadline() -> None:
    talk = Talk(timeout=50, retry=Retry(deadline=70, base=0, cap=0))
    talk.say(FAILED, seconds=40)
    assert talk.say().seconds == 30
    with pytest.raises(ServerError):
        talk.say(FAILED, seconds=30)


def test_the_next_host_is_asked_at_once_and_within_the_same_time() -> None:
    talk = Talk(GLOBAL, CN, timeout=50)
    assert (talk.step.host, talk.step.seconds) == (GLOBAL, 50)
    step = talk.say(DOWN, seconds=10)
    assert (step.host, step.seconds) == (CN, 40)
    talk.say(FINE)
    assert (talk.result.region, talk.result.attempts) == ("cn", 1)


def test_no_further_host_is_asked_when_the_time_is_over() -> None:
    talk = Talk(GLOBAL, CN, timeout=50, retry=Retry(attempts=1))
    with pytest.raises(NotSent):
        talk.say(DOWN, seconds=50)


@pytest.mark.parametrize(("what", "error"), [(BUSY, NotSent), (LOST, OutcomeUnknown)], ids=["busy", "lost"])
def test_only_a_host_that_is_down_lets_the_next_one_be_asked(what: TransportFailure, error: type[Exception]) -> None:
    with pytest.raises(error):
        Talk(GLOBAL, CN, retry=Retry(attempts=1)).say(what)


def test_a_host_that_was_down_is_asked_last_by_the_next_call() -> None:
    talk = Talk(GLOBAL, CN)
    talk.say(DOWN)
    talk.say(FINE)
    assert next(talk.again()).host == CN
    talk.core.route.failed(CN, talk.clock.now + 1)
    assert next(talk.again()).host == GLOBAL  # the first to have cooled down


def test_a_host_that_was_down_is_asked_last_also_when_no_other_worked() -> None:
    talk = Talk(GLOBAL, CN, raise_errors=False, retry=Retry(attempts=1))
    talk.say(DOWN)
    talk.say(BUSY)
    assert next(talk.again()).host == CN


def test_an_exhausted_quota_ends_the_call_at_its_first_failure() -> None:
    talk = Talk(quota=7)
    assert isinstance(talk.say(FAILED), Wait)
    talk.say()
    with pytest.raises(ServerError) as caught:
        talk.say(FAILED)
    assert caught.value.attempts == 2


def test_a_success_gives_back_what_its_repetition_took() -> None:
    talk = Talk(quota=5)
    for _ in range(20):
        assert isinstance(talk.say(FAILED), Wait)
        talk.say()
        talk.say(FINE)
        talk.flow = talk.again()
        talk.step = next(talk.flow)


def test_within_no_waiting_the_wait_is_nothing_but_still_asked_for() -> None:
    with testing.no_waiting():
        assert Talk().say(FAILED) == Wait(0.0)


def test_ping_asks_every_host_without_the_token() -> None:
    clock = FakeClock(0.0)
    core = Core(Route((GLOBAL,)), Scrubber("some-token"), clock)
    flow = ping((GLOBAL, CN), core)
    step = next(flow)
    assert isinstance(step, Send)
    assert (step.host, step.request.url("https://h", "some-token")) == (GLOBAL, "https://h/ping")
    clock.now += 0.25
    flow.send(Reply(200, {}, b""))
    with pytest.raises(StopIteration) as end:
        flow.send(TransportFailure("no way for some-token", sent=False))
    assert end.value.value == (PingResult("global", 0.25, 200, None), PingResult("cn", None, None, "no way for ***"))


EMPTY = Reply(200, {}, b'{"code": 601}')


@pytest.mark.parametrize(
    ("last", "billed"), [(EMPTY, "unknown"), (DOWN, "unknown"), (FINE, "yes")], ids=["601", "down", "fine"]
)
def test_billed_speaks_of_all_attempts_not_of_the_last_one(last: Reply | TransportFailure, billed: str) -> None:
    talk = Talk(retry=Retry(attempts=2, repeat_unknown=True), raise_errors=False)
    assert isinstance(talk.say(LOST), Wait)
    talk.say()
    assert talk.say(last, seconds=3.0) is None
    assert (talk.result.billed, talk.result.attempts) == (billed, 2)
    assert talk.result.ok is (last is FINE)
    if talk.result.error:
        assert talk.result.error.billed == billed
        assert "earlier attempt" in str(talk.result.error)


def test_a_free_failure_before_changes_nothing_of_what_is_billed() -> None:
    talk = Talk(raise_errors=False)
    assert isinstance(talk.say(FAILED), Wait)
    talk.say()
    assert talk.say(EMPTY) is None
    assert (talk.result.billed, "earlier attempt" in str(talk.result.error)) == ("no", False)
