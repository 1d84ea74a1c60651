"""Documents are fetched conditionally, with retries and limits, and one failure never stops the others."""

import asyncio
import threading
import time
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from codegen.download.http import Body, Failed, Limits, NotModified, Outcome, Wanted, _retry_after, fetch, fetch_one
from tests.support.servers.paths import Loopback, Reply

QUICK = Limits(tries=3, backoff=0.001, longest_pause=0.02, stall=5, total=5, size=1000)


def get(server: Loopback, path: str = "a", limits: Limits = QUICK, etag: str | None = None) -> Outcome:
    return fetch_one(Wanted(f"{server.url}/{path}", etag), limits)


def reason(outcome: Outcome) -> str:
    assert isinstance(outcome, Failed)
    return outcome.reason


def test_a_document_arrives_with_its_etag(server: Loopback) -> None:
    server.script("a", Reply(body=b"text", headers={"ETag": '"one"'}))
    assert get(server) == Body(b"text", '"one"')


def test_an_unchanged_document_transfers_no_body(server: Loopback) -> None:
    server.script("a", Reply(body=b"text", headers={"ETag": '"one"'}))
    assert get(server, etag='"one"') == NotModified()
    assert server.sent == 0


def test_a_changed_document_arrives_completely(server: Loopback) -> None:
    server.script("a", Reply(body=b"text", headers={"ETag": '"two"'}))
    assert get(server, etag='"one"') == Body(b"text", '"two"')


def test_an_unrequested_304_is_an_error(server: Loopback) -> None:
    server.script("a", Reply(304))
    assert reason(get(server)) == "HTTP 304"


@pytest.mark.parametrize(
    "etag", ["", "x" * 300, '"\u00e9"'.encode().decode("latin-1"), '"a\tb"'], ids=["empty", "long", "not-ascii", "tab"]
)
def test_an_unusable_etag_is_dropped(server: Loopback, etag: str) -> None:
    server.script("a", Reply(body=b"text", headers={"ETag": etag}))
    assert get(server) == Body(b"text", None)


def test_requests_ask_for_uncompressed_bytes(server: Loopback) -> None:
    get(server)
    assert server.requests[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_temporary_error_is_retried(server: Loopback, status: int) -> None:
    server.script("a", Reply(status), Reply(status), Reply(body=b"text"))
    assert get(server) == Body(b"text", None)


def test_a_persistent_server_error_is_a_temporary_failure(server: Loopback) -> None:
    server.script("a", Reply(503))
    assert get(server) == Failed("HTTP 503 (3 tries)", temporary=True)
    assert server.asked()["a"] == 3


@pytest.mark.parametrize("status", [204, 400, 401, 403, 404, 410])
def test_other_statuses_are_final(server: Loopback, status: int) -> None:
    server.script("a", Reply(status))
    assert get(server) == Failed(f"HTTP {status}", temporary=False)
    assert server.asked()["a"] == 1


@pytest.mark.parametrize("asked", ["1", "Fri, 31 Dec 2100 00:00:00 GMT"], ids=["seconds", "date"])
def test_retry_after_is_honoured_up_to_a_limit(server: Loopback, asked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    sleep = asyncio.sleep

    async def at_once(seconds: float, result: object = None) -> object:
        waits.append(seconds)
        return await sleep(0, result)

    monkeypatch.setattr(asyncio, "sleep", at_once)
    server.script("a", Reply(429, headers={"Retry-After": asked}), Reply(body=b"text"))
    assert get(server, limits=Limits(backoff=0.001, longest_pause=0.75)) == Body(b"text", None)
    assert [seconds for seconds in waits if seconds] == [0.75]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one zone for all processes")
@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York"])
@pytest.mark.parametrize("form", ["%a, %d %b %Y %H:%M:%S", "%a, %d %b %Y %H:%M:%S -0000", "%a %b %d %H:%M:%S %Y"])
def test_a_retry_after_date_without_a_zone_is_in_gmt(monkeypatch: pytest.MonkeyPatch, zone: str, form: str) -> None:
    asked = (datetime.now(UTC) + timedelta(hours=1)).strftime(form)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        seconds = _retry_after(httpx.Response(429, headers={"retry-after": asked}))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert 3500 < seconds <= 3600


def test_an_unreadable_retry_after_is_ignored(server: Loopback) -> None:
    server.script("a", Reply(429, headers={"Retry-After": "later"}), Reply(body=b"text"))
    assert get(server) == Body(b"text", None)


def test_a_truncated_body_is_retried(server: Loopback) -> None:
    server.script("a", Reply(body=b"text", fault="cut"), Reply(body=b"text"))
    assert get(server) == Body(b"text", None)


def test_a_body_that_is_always_truncated_is_rejected(server: Loopback) -> None:
    server.script("a", Reply(body=b"text", fault="cut"))
    assert "broke off" in reason(get(server))
    assert "received 2 bytes, expected 4" in reason(get(server))


def test_a_stalled_transfer_fails(server: Loopback) -> None:
    server.script("a", Reply(body=b"text", fault="stall"))
    outcome = get(server, limits=Limits(tries=2, stall=0.05, backoff=0))
    assert outcome == Failed("the transfer stalled for 0.05 s (2 tries)", temporary=True)


def test_a_slow_transfer_ends_at_the_total_timeout(server: Loopback) -> None:
    server.script("a", Reply(body=b"x" * 900, fault="drip"))
    assert get(server, limits=Limits(total=0.15)) == Failed("it was incomplete after 0.15 s", temporary=True)


def test_a_declared_size_over_the_limit_is_rejected_unread(server: Loopback) -> None:
    server.script("a", Reply(body=b"x" * 10, length=1001, fault="stall"))
    assert get(server) == Failed("it is larger than 1,000 bytes", temporary=False)


def test_an_undeclared_size_over_the_limit_is_rejected(server: Loopback) -> None:
    server.script("a", Reply(body=b"x" * 1001, length=-1))
    assert get(server) == Failed("it is larger than 1,000 bytes", temporary=False)


def test_the_largest_size_is_allowed(server: Loopback) -> None:
    server.script("a", Reply(body=b"x" * 1000))
    assert get(server) == Body(b"x" * 1000, None)


def test_a_redirect_on_the_same_host_is_followed(server: Loopback) -> None:
    server.script("a", Reply(301, headers={"Location": "/b"}))
    server.script("b", Reply(body=b"text"))
    assert get(server) == Body(b"text", None)


@pytest.mark.parametrize(
    "to", ["http://localhost:{port}/b", "https://127.0.0.1:{port}/b", "//127.0.0.1:1/b", "ftp://x/b"]
)
def test_a_redirect_to_another_host_is_rejected(server: Loopback, to: str) -> None:
    location = to.format(port=server.url.rpartition(":")[2])
    server.script("a", Reply(302, headers={"Location": location}))
    assert reason(get(server)).startswith("it redirects to another host (")
    assert server.asked() == {"a": 1}


def test_a_redirect_loop_ends(server: Loopback) -> None:
    server.script("a", Reply(302, headers={"Location": "/a"}))
    assert reason(get(server, limits=Limits(redirects=2))) == "it redirects more than 2 times"
    assert server.asked()["a"] == 3


def test_a_redirect_to_an_invalid_url_fails(server: Loopback) -> None:
    server.script("a", Reply(302, headers={"Location": "http://[::"}))
    assert isinstance(get(server), Failed)


def test_a_body_with_a_wrong_encoding_fails(server: Loopback) -> None:
    server.script("a", Reply(body=b"no gzip", headers={"Content-Encoding": "gzip"}))
    assert reason(get(server)).startswith("the answer cannot be read")


def test_a_refused_connection_is_a_temporary_failure(server: Loopback) -> None:
    closed = Wanted("http://127.0.0.1:1/a")
    outcome = fetch_one(closed, QUICK)
    assert isinstance(outcome, Failed)
    assert outcome.temporary
    assert outcome.reason.startswith("no connection")


def test_an_invalid_url_fails() -> None:
    assert not reason(fetch_one(Wanted("http://[::"), QUICK)).startswith("no connection")


def test_one_failure_does_not_stop_the_others(server: Loopback) -> None:
    for name in "abcdef":
        server.script(name, Reply(body=name.encode()))
    server.script("c", Reply(404))
    outcomes: dict[str, Outcome] = {}
    fetch(
        [Wanted(f"{server.url}/{name}") for name in "abcdef"],
        lambda wanted, outcome: outcomes.update({wanted.url[-1]: outcome}),
        QUICK,
    )
    assert {name for name, outcome in outcomes.items() if isinstance(outcome, Body)} == set("abdef")
    assert reason(outcomes["c"]) == "HTTP 404"


def test_concurrency_reaches_its_limit_and_no_more(server: Loopback) -> None:
    together = threading.Barrier(3)
    running: list[int] = []
    lock = threading.Lock()
    most = 0

    def meet(_: object) -> None:
        nonlocal most
        with lock:
            running.append(1)
            most = max(most, len(running))
        together.wait(5)
        with lock:
            running.pop()

    server.on_request = meet
    fetch([Wanted(f"{server.url}/{n}") for n in range(9)], lambda *_: None, Limits(at_once=3))
    assert most == 3


SKIPPED = "skipped after 4 requests in a row without an answer"


def test_a_batch_gives_up_on_a_host_that_went_away() -> None:
    outcomes: list[Outcome] = []
    fetch(
        (Wanted(f"http://127.0.0.1:1/{n}") for n in range(50)),
        lambda _, outcome: outcomes.append(outcome),
        Limits(at_once=1, tries=1, give_up_after=4),
    )
    assert [reason(one).partition(":")[0] for one in outcomes].count(
        "skipped after 4 requests in a row without an answer"
    ) == 46


def test_an_answer_resets_the_count_of_failures(server: Loopback) -> None:
    server.script("a", Reply(body=b"text"))
    urls = [f"{server.url}/a" if n % 3 == 2 else "http://127.0.0.1:1/" for n in range(12)]
    outcomes: list[Outcome] = []
    limits = Limits(at_once=1, tries=1, give_up_after=3)
    fetch(map(Wanted, urls), lambda _, outcome: outcomes.append(outcome), limits)
    assert not any(isinstance(one, Failed) and "skipped" in one.reason for one in outcomes)


@pytest.mark.parametrize("error", [RuntimeError("full"), KeyboardInterrupt()], ids=["error", "ctrl-c"])
def test_an_exception_of_the_receiver_ends_the_batch(server: Loopback, error: BaseException) -> None:
    received: list[Outcome] = []

    def receive(_: Wanted, outcome: Outcome) -> None:
        received.append(outcome)
        if len(received) == 3:
            raise error

    with pytest.raises(type(error)):
        fetch([Wanted(f"{server.url}/{n}") for n in range(30)], receive, Limits(at_once=2))
    assert len(received) < 6
