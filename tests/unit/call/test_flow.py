"""The flow of one call, driven by hand: without network, sleep or real clock."""

from collections.abc import Generator
from typing import Any

import pytest

from justone_client import NotSent, OutcomeUnknown, Retry, ServerError, testing
from justone_client._call.flow import Core, Options, PingResult, Send, Wait, call, ping
from justone_client._call.regions import HostOrder
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
UNLIMITED = Limiters(Limits(adapt=False))


class Conversation:
    """Drives a call step by step."""

    def __init__(self, *hosts: Host, quota: int = 500, **options: Any) -> None:
        self.clock = FakeClock(0.0)
        self.core = Core(
            HostOrder(hosts or (GLOBAL,)), Scrubber("a-token"), self.clock, quota=RetryQuota(quota), limiters=UNLIMITED
        )
        self.flow: Generator[Any, Any, Any] = self.again(**options)
        self.step: Any = next(self.flow)
        self.result: Any = None

    def again(self, **options: Any) -> Generator[Any, Any, Any]:
        return call(THING, Request("GET", THING.path), self.core, Options(**options))

    def say(self, what: Any = None, seconds: float = 0.0) -> Any:
        """Answer the current step; return the next one, or None at the end."""
        self.clock.now += seconds
        try:
            self.step = self.flow.send(what)
        except StopIteration as end:
            self.step, self.result = None, end.value
        return self.step


def test_a_call_sends_one_request_and_returns_the_answer() -> None:
    conversation = Conversation(timeout=50)
    assert conversation.step == Send(Request("GET", THING.path), GLOBAL, 50.0, 64 * 1024 * 1024)
    assert conversation.say(FINE) is None
    assert (conversation.result.data, conversation.result.attempts) == (1, 1)


def test_a_call_waits_before_it_repeats() -> None:
    conversation = Conversation()
    assert conversation.say(FAILED) == Wait(1.0)
    assert isinstance(conversation.say(), Send)
    assert conversation.say(FAILED) == Wait(2.0)
    conversation.say()
    conversation.say(FINE)
    assert conversation.result.attempts == 3


def test_each_attempt_gets_the_rest_of_the_deadline() -> None:
    conversation = Conversation(timeout=50, retry=Retry(deadline=70, base=0, cap=0))
    conversation.say(FAILED, seconds=40)
    assert conversation.say().seconds == 30
    with pytest.raises(ServerError):
        conversation.say(FAILED, seconds=30)


def test_the_next_host_is_tried_at_once_in_the_same_timeout() -> None:
    conversation = Conversation(GLOBAL, CN, timeout=50)
    assert (conversation.step.host, conversation.step.seconds) == (GLOBAL, 50)
    step = conversation.say(DOWN, seconds=10)
    assert (step.host, step.seconds) == (CN, 40)
    conversation.say(FINE)
    assert (conversation.result.region, conversation.result.attempts) == ("cn", 1)


def test_no_further_host_is_tried_after_the_timeout() -> None:
    conversation = Conversation(GLOBAL, CN, timeout=50, retry=Retry(attempts=1))
    with pytest.raises(NotSent):
        conversation.say(DOWN, seconds=50)


@pytest.mark.parametrize(("what", "error"), [(BUSY, NotSent), (LOST, OutcomeUnknown)], ids=["busy", "lost"])
def test_the_next_host_is_tried_only_if_the_first_is_down(what: TransportFailure, error: type[Exception]) -> None:
    with pytest.raises(error):
        Conversation(GLOBAL, CN, retry=Retry(attempts=1)).say(what)


def test_the_next_call_tries_a_host_that_was_down_last() -> None:
    conversation = Conversation(GLOBAL, CN)
    conversation.say(DOWN)
    conversation.say(FINE)
    assert next(conversation.again()).host == CN
    conversation.core.route.failed(CN, conversation.clock.now + 1)
    assert next(conversation.again()).host == GLOBAL  # it cools down first


def test_a_host_is_tried_last_even_if_the_others_fail_too() -> None:
    conversation = Conversation(GLOBAL, CN, raise_errors=False, retry=Retry(attempts=1))
    conversation.say(DOWN)
    conversation.say(BUSY)
    assert next(conversation.again()).host == CN


def test_an_exhausted_quota_ends_the_call_at_its_first_failure() -> None:
    conversation = Conversation(quota=7)
    assert isinstance(conversation.say(FAILED), Wait)
    conversation.say()
    with pytest.raises(ServerError) as caught:
        conversation.say(FAILED)
    assert caught.value.attempts == 2


def test_a_success_refunds_the_quota_of_its_retry() -> None:
    conversation = Conversation(quota=5)
    for _ in range(20):
        assert isinstance(conversation.say(FAILED), Wait)
        conversation.say()
        conversation.say(FINE)
        conversation.flow = conversation.again()
        conversation.step = next(conversation.flow)


def test_no_waiting_makes_waits_zero_but_keeps_them() -> None:
    with testing.no_waiting():
        assert Conversation().say(FAILED) == Wait(0.0)


def test_ping_tries_every_host_without_the_token() -> None:
    clock = FakeClock(0.0)
    core = Core(HostOrder((GLOBAL,)), Scrubber("some-token"), clock)
    flow = ping((GLOBAL, CN), core)
    step = next(flow)
    assert isinstance(step, Send)
    assert (step.host, step.request.url("https://h", "some-token")) == (GLOBAL, "https://h/ping")
    clock.now += 0.25
    flow.send(Reply(200, {}, b""))
    with pytest.raises(StopIteration) as end:
        flow.send(TransportFailure("no route for some-token", sent=False))
    assert end.value.value == (PingResult("global", 0.25, 200, None), PingResult("cn", None, None, "no route for ***"))


EMPTY = Reply(200, {}, b'{"code": 601}')


@pytest.mark.parametrize(
    ("last", "billed"), [(EMPTY, "unknown"), (DOWN, "unknown"), (FINE, "yes")], ids=["601", "down", "fine"]
)
def test_billed_covers_all_attempts(last: Reply | TransportFailure, billed: str) -> None:
    conversation = Conversation(retry=Retry(attempts=2, repeat_unknown=True), raise_errors=False)
    assert isinstance(conversation.say(LOST), Wait)
    conversation.say()
    assert conversation.say(last, seconds=3.0) is None
    assert (conversation.result.billed, conversation.result.attempts) == (billed, 2)
    assert conversation.result.ok is (last is FINE)
    if conversation.result.error:
        assert conversation.result.error.billed == billed
        assert "earlier attempt" in str(conversation.result.error)


def test_an_earlier_free_failure_does_not_change_billed() -> None:
    conversation = Conversation(raise_errors=False)
    assert isinstance(conversation.say(FAILED), Wait)
    conversation.say()
    assert conversation.say(EMPTY) is None
    assert (conversation.result.billed, "earlier attempt" in str(conversation.result.error)) == ("no", False)
