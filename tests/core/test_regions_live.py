"""Failover between two hosts, on real sockets."""

import socket
from collections.abc import Callable, Iterator

import pytest

from justone_client import Client, NotSent, OutcomeUnknown, Retry
from justone_client import regions as regions_module
from justone_client.regions import Host
from tests.core.callers import Caller
from tests.core.faults import answers, envelope
from tests.core.loopback import End, Loopback, Script

Serve = Callable[[Script], Loopback]
Make = Callable[..., Caller]
FINE = answers(envelope(0, {"a": 1}))


@pytest.fixture
def dead() -> Iterator[str]:
    """An address where nobody listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


@pytest.fixture
def auto(make: Make, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Caller]:
    """A client with the region `auto`, whose two hosts stand here."""

    def build(first: str, second: str) -> Caller:
        hosts = (Host("global", first), Host("cn", second))
        monkeypatch.setitem(regions_module._REGIONS, "auto", hosts)
        return make(None, region="auto", raise_errors=False, retry=Retry(attempts=2))

    return build


def test_the_other_region_answers_when_the_first_cannot_be_reached(
    serve: Serve, dead: str, auto: Callable[[str, str], Caller]
) -> None:
    second = serve(FINE)
    caller = auto(dead, second.url)
    answer = caller.call()
    assert (answer.region, answer.attempts, caller.clock.waits) == ("cn", 1, [])


def test_a_lost_answer_is_not_asked_again_elsewhere(serve: Serve, auto: Callable[[str, str], Caller]) -> None:
    first, second = serve(lambda seen: (b"", End.RESET)), serve(FINE)
    answer = auto(first.url, second.url).call()
    assert (type(answer.error), answer.region) == (OutcomeUnknown, "global")
    assert second.journal == []


def test_a_region_that_works_is_kept_until_it_fails(serve: Serve, auto: Callable[[str, str], Caller]) -> None:
    first, second = serve(FINE), serve(FINE)
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        caller = auto(f"http://127.0.0.1:{bound.getsockname()[1]}", second.url)
        assert caller.call().region == "cn"
    caller.clock.now += 1000  # the cool-down of the first is long over
    assert caller.call().region == "cn"
    assert first.journal == []


def test_both_regions_down_is_not_sent_and_names_the_last(dead: str, auto: Callable[[str, str], Caller]) -> None:
    caller = auto(dead, dead)
    answer = caller.call()
    assert (type(answer.error), answer.attempts, len(caller.clock.waits)) == (NotSent, 2, 1)


def test_ping_measures_without_the_token(serve: Serve, make: Make) -> None:
    server = serve(answers("pong", kind="text/plain"))
    caller = make(server.url)
    (found,) = caller.wait(caller.client.ping())
    assert (found.region, found.http_status, found.problem) == (f"127.0.0.1:{server.port}", 200, None)
    assert found.seconds is not None
    assert [seen.target for seen in server.journal] == ["/ping"]


def test_ping_measures_both_regions(serve: Serve, dead: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answers("pong"))
    monkeypatch.setattr("justone_client._session.GLOBAL", Host("global", server.url))
    monkeypatch.setattr("justone_client._session.CN", Host("cn", dead))
    with Client("token") as client:
        client._hosts = (Host("global", server.url),)
        here, there = client.ping()
    assert (here.region, here.http_status, there.region, there.seconds) == ("global", 200, "cn", None)
    assert there.problem is not None
    assert "refused" in there.problem
