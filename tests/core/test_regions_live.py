"""Failover between two hosts, on real sockets."""

import socket
from collections.abc import Callable, Iterator

import pytest

from justone_client import Client, NotSent, OutcomeUnknown, Retry
from justone_client._call import regions as regions_module
from justone_client._requests.hosts import Host
from tests.support.callers import Caller, Make
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import End, Serve

FINE = answers(envelope(0, {"a": 1}))


@pytest.fixture
def dead() -> Iterator[str]:
    """An address on which no server listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


@pytest.fixture
def auto(make: Make, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Caller]:
    """Build a client with the region `auto` and these two hosts."""

    def build(first: str, second: str) -> Caller:
        hosts = (Host("global", first), Host("cn", second))
        monkeypatch.setitem(regions_module._REGIONS, "auto", hosts)
        return make(None, region="auto", raise_errors=False, retry=Retry(attempts=2))

    return build


def test_the_second_region_answers_if_the_first_is_unreachable(
    serve: Serve, dead: str, auto: Callable[[str, str], Caller]
) -> None:
    second = serve(FINE)
    caller = auto(dead, second.url)
    answer = caller.call()
    assert (answer.region, answer.attempts, caller.clock.waits) == ("cn", 1, [])


def test_a_lost_answer_is_not_repeated_in_another_region(serve: Serve, auto: Callable[[str, str], Caller]) -> None:
    first, second = serve(lambda seen: (b"", End.RESET)), serve(FINE)
    answer = auto(first.url, second.url).call()
    assert (type(answer.error), answer.region) == (OutcomeUnknown, "global")
    assert second.journal == []


def test_a_working_region_is_kept_until_it_fails(serve: Serve, auto: Callable[[str, str], Caller]) -> None:
    first, second = serve(FINE), serve(FINE)
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        caller = auto(f"http://127.0.0.1:{bound.getsockname()[1]}", second.url)
        assert caller.call().region == "cn"
    caller.clock.now += 1000  # past the cool-down of the first region
    assert caller.call().region == "cn"
    assert first.journal == []


def test_with_both_regions_down_the_call_is_not_sent(dead: str, auto: Callable[[str, str], Caller]) -> None:
    caller = auto(dead, dead)
    answer = caller.call()
    assert (type(answer.error), answer.attempts, len(caller.clock.waits)) == (NotSent, 2, 1)


def test_ping_sends_no_token(serve: Serve, make: Make) -> None:
    server = serve(answers("pong", kind="text/plain"))
    caller = make(server.url)
    (found,) = caller.wait(caller.client.ping())
    assert (found.region, found.http_status, found.problem) == (f"127.0.0.1:{server.port}", 200, None)
    assert found.seconds is not None
    assert [seen.target for seen in server.journal] == ["/ping"]


def test_ping_measures_both_regions(serve: Serve, dead: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answers("pong"))
    monkeypatch.setitem(regions_module._REGIONS, "global", (Host("global", server.url),))
    monkeypatch.setitem(regions_module._REGIONS, "auto", (Host("global", server.url), Host("cn", dead)))
    with Client("token") as client:
        here, there = client.ping()
    assert (here.region, here.http_status, there.region, there.seconds) == ("global", 200, "cn", None)
    assert there.problem is not None
    assert "refused" in there.problem


@pytest.mark.parametrize(
    ("status", "kind", "body", "says"),
    [
        (200, "text/html", "<p>Sign in</p>", "a web page"),
        (200, "TEXT/HTML; charset=utf-8", "", "a web page"),
        (200, "text/plain", "\ufeff <!DOCTYPE html><title>Welcome</title>", "a web page"),
        (302, "text/plain", "", "a redirect"),
        (511, "text/plain", "log in", "HTTP 511"),
        (503, "application/json", "{}", "HTTP 503"),
    ],
    ids=["html", "only the type", "html labelled as text", "redirect", "login required", "unhealthy"],
)
def test_a_captive_portal_is_not_a_healthy_region(
    status: int, kind: str, body: str, says: str, serve: Serve, make: Make
) -> None:
    caller = make(serve(answers(body, status, kind)).url)
    (found,) = caller.wait(caller.client.ping())
    assert found.http_status == status
    assert found.seconds is not None
    assert says in (found.problem or "")


@pytest.mark.parametrize("body", ["pong", "", "{}", '{"code": 0, "data": "<html>"}'])
def test_any_plain_answer_to_a_ping_is_healthy(body: str, serve: Serve, make: Make) -> None:
    caller = make(serve(answers(body)).url)
    (found,) = caller.wait(caller.client.ping())
    assert found.problem is None


@pytest.mark.parametrize(
    ("environ", "settings", "asked"),
    [
        ({}, {}, ["global"]),
        ({"JUSTONEAPI_ALLOW_PLAINTEXT": "1"}, {}, ["global", "cn"]),
        ({}, {"allow_plaintext": True}, ["global", "cn"]),
        ({"JUSTONEAPI_ALLOW_PLAINTEXT": "1"}, {"allow_plaintext": False}, ["global"]),
        ({"JUSTONEAPI_REGION": "global", "JUSTONEAPI_ALLOW_PLAINTEXT": "1"}, {}, ["global"]),
        ({"JUSTONEAPI_REGION": "cn", "JUSTONEAPI_ALLOW_PLAINTEXT": "1"}, {}, ["cn"]),
        ({"JUSTONEAPI_REGION": "cn"}, {"region": "global"}, ["global"]),
    ],
    ids=str,
)
@pytest.mark.usefixtures("fake_regions")
def test_ping_asks_only_permitted_regions(
    environ: dict[str, str],
    settings: dict[str, str | bool],
    asked: list[str],
    make: Make,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    caller = make(None, **settings)
    pings = caller.wait(caller.client.ping())
    copy = caller.client.with_options(timeout=5)
    assert [ping.region for ping in pings] == [ping.region for ping in caller.wait(copy.ping())] == asked
