"""Repeated calls are answered from the cache for free, and the cache keeps nothing but successes."""

import asyncio
import re
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from justone_client import Cache, Client, CollectionFailed, InvalidSettings, NoData, OutcomeUnknown, Retry
from justone_client._caching.key import key_of
from justone_client._call.regions import choose_hosts
from justone_client._requests.hosts import CN, GLOBAL
from justone_client._requests.operations import named
from justone_client._requests.request import Request
from justone_client.sandbox import Sandbox
from tests.core.token.leaks import spellings
from tests.support.callers import GET, TOKEN, Caller, FakeClock, Make
from tests.support.servers.replies import envelope, says
from tests.support.servers.scripted import End, Script, Seen, Serve, http

Build = Callable[..., Cache]


def numbered(seen: Seen) -> tuple[bytes, End]:
    """A different answer each time, which repeats the request with its token."""
    numbered.count += 1  # type: ignore[attr-defined]
    return http(envelope(0, {"n": numbered.count, "echo": seen.target})), End.KEEP  # type: ignore[attr-defined]


numbered.count = 0  # type: ignore[attr-defined]


@pytest.fixture(params=["memory", "file"])
def build(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    caches: list[Cache] = []

    def make_one(*args: Any, **settings: Any) -> Cache:
        path = {"path": tmp_path / "below" / "answers.sqlite"} if request.param == "file" else {}
        caches.append(Cache(*args, **settings, **path))
        return caches[-1]

    yield make_one
    for cache in caches:
        cache.close()


def test_the_same_call_is_answered_from_the_cache(serve: Serve, make: Make, build: Build) -> None:
    server = serve(numbered)
    caller = make(server.url, cache=build(ttl=60))
    new, kept = caller.call(GET, {"b": 1, "a": "x"}), caller.call(GET, {"a": "x", "b": 1})
    assert (new.cached, new.age, new.billed) == (False, None, "yes")
    assert (kept.cached, kept.age, kept.billed, kept.attempts) == (True, 0.0, "no", 0)
    assert (kept.data, kept.raw, kept.request_id, kept.http_status) == (new.data, new.raw, new.request_id, 200)
    assert kept.data is not new.data
    assert len(server.journal) == 1
    assert caller.client.usage.total == (1, 1, 0, 0, 1)


def test_other_calls_are_not_answered_from_the_cache(serve: Serve, make: Make, build: Build) -> None:
    server = serve(numbered)
    caller = make(server.url, cache=build(ttl=60))
    for operation, parameters in ((GET, {"a": 1}), (GET, {"a": 2}), (GET, {}), ("GET /other", {"a": 1})):
        assert not caller.call(operation, parameters).cached
    assert not caller.call("POST /b", {"a": 1}, form=True).cached
    assert caller.call("POST /b", {"a": 1}, form=True).cached
    assert not caller.call("POST /b", {"a": 1}).cached


def test_each_operation_can_have_its_ttl(serve: Serve, make: Make, build: Build) -> None:
    caller = make(serve(numbered).url, cache=build(ttl=60, by_operation={"/short": 5, "/never": 0}))
    for path in ("long", "short", "never"):
        caller.call(f"GET /{path}")
    caller.clock.now += 10
    assert [caller.call(f"GET /{path}").cached for path in ("long", "short", "never")] == [True, False, False]
    assert caller.call("GET /long").age == 10
    caller.clock.now += 51
    assert not caller.call("GET /long").cached


@pytest.mark.parametrize(
    "script", [says(301), says(201), lambda seen: (http("[]"), End.KEEP)], ids=["301", "201", "bad"]
)
def test_only_successes_are_kept(script: Script, serve: Serve, make: Make, build: Build) -> None:
    caller = make(serve(script).url, cache=build(ttl=60), raise_errors=False)
    assert not caller.call().cached
    assert not caller.call().cached


def test_stale_if_error_returns_an_expired_answer(serve: Serve, make: Make, build: Build) -> None:
    server = serve(numbered)
    caller = make(server.url, cache=build(ttl=60, stale_if_error=100), retry=Retry(attempts=1))
    new = caller.call()
    caller.clock.now += 90
    server.script = says(301)
    stale = caller.call()
    assert (stale.data, stale.age, stale.billed, stale.attempts) == (new.data, 90, "no", 1)
    server.script = lambda seen: (b"", End.RESET)
    assert caller.call().billed == "unknown"
    caller.clock.now += 71
    with pytest.raises(OutcomeUnknown):
        caller.call()
    server.script = says(201)
    with pytest.raises(NoData):
        caller.call()


def test_without_stale_if_error_the_error_is_raised(serve: Serve, make: Make, build: Build) -> None:
    server = serve(numbered)
    caller = make(server.url, cache=build(ttl=60))
    caller.call()
    caller.clock.now += 61
    server.script = says(301)
    with pytest.raises(CollectionFailed):
        caller.call()


def test_the_least_recently_used_answer_is_dropped_first(serve: Serve, make: Make, build: Build) -> None:
    caller = make(serve(lambda seen: (http(envelope(0, "x" * 300)), End.KEEP)).url, cache=build(ttl=60, max_bytes=1500))
    for n in (1, 2, 3, 1, 4):
        caller.call(GET, {"n": n})
    assert [caller.call(GET, {"n": n}).cached for n in (1, 4, 3, 2)] == [True, True, True, False]


def test_an_answer_larger_than_the_cache_leaves_the_others(serve: Serve, make: Make, build: Build) -> None:
    def script(seen: Seen) -> tuple[bytes, End]:
        return http(envelope(0, "x" * int(seen.query["n"]))), End.KEEP

    caller = make(serve(script).url, cache=build(ttl=60, max_bytes=1500))
    for n in (1, 5000):
        caller.call(GET, {"n": n})
    assert [caller.call(GET, {"n": n}).cached for n in (5000, 1)] == [False, True]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\0" * 100,
        b"[]",
        b"null",
        b'{"data": {}}',
        b'{"code": 0}',
        b'{"code": 301, "data": null}',
        b"\xff\xfe",
    ],
    ids=["empty", "cut", "zeros", "list", "null", "no-code", "no-data", "failure", "no-text"],
)
def test_an_incomplete_success_is_not_returned(
    body: bytes, serve: Serve, make: Make, build: Build, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(numbered)
    cache = build(ttl=60)
    caller = make(server.url, cache=cache)
    put = cache.put
    cache.put = lambda key, answer, seconds=None: put(key, answer._replace(body=body), seconds)
    caller.call()
    cache.put = put
    assert not caller.call().cached
    assert [record.levelname for record in caplog.records if "damaged" in record.message] == ["WARNING"]
    assert caller.call().cached
    assert len(server.journal) == 2


def test_a_damaged_expired_answer_is_not_returned(serve: Serve, make: Make, build: Build) -> None:
    server = serve(numbered)
    cache = build(ttl=60, stale_if_error=100)
    caller = make(server.url, cache=cache, retry=Retry(attempts=1))
    put = cache.put
    cache.put = lambda key, answer, seconds=None: put(key, answer._replace(body=b'{"code": 0'), seconds)
    caller.call()
    caller.clock.now += 61
    server.script = says(301)
    with pytest.raises(CollectionFailed):
        caller.call()


def test_no_data_answers_can_be_cached(serve: Serve, make: Make, build: Build) -> None:
    server = serve(says(201))
    caller = make(server.url, cache=build(no_data=60))
    with pytest.raises(NoData) as first:
        caller.call()
    caller.clock.now += 59
    with pytest.raises(NoData) as again:
        caller.call()
    assert (first.value.billed, first.value.attempts) == ("yes", 1)
    assert (again.value.billed, again.value.attempts, again.value.code) == ("no", 0, 201)
    assert "59 s old" in str(again.value)
    kept = caller.call(raise_errors=False)
    assert (kept.ok, kept.cached, kept.age, kept.billed, kept.code) == (False, True, 59.0, "no", 201)
    assert caller.client.usage.total == (1, 1, 0, 0, 2)
    caller.clock.now += 1
    with pytest.raises(NoData):
        caller.call()
    assert len(server.journal) == 2


def test_no_data_answers_are_not_cached_by_default(serve: Serve, make: Make, build: Build) -> None:
    server = serve(says(201))
    caller = make(server.url, cache=build(ttl=60), raise_errors=False)
    assert [caller.call().billed for _ in range(2)] == ["yes", "yes"]
    never = make(server.url, cache=build(no_data=60, by_operation={GET.split()[1]: 0}), raise_errors=False)
    assert [never.call().billed for _ in range(2)] == ["yes", "yes"]


def test_a_success_replaces_a_no_data_answer(serve: Serve, make: Make, build: Build) -> None:
    server = serve(says(201))
    caller = make(server.url, cache=build(ttl=10, no_data=100, stale_if_error=1000), raise_errors=False)
    assert caller.call().code == 201
    server.script = numbered
    assert caller.call().code == 201
    caller.clock.now += 101
    new = caller.call()
    assert (new.ok, new.billed) == (True, "yes")
    caller.clock.now += 11
    server.script = says(201)
    assert [caller.call().billed for _ in range(2)] == ["yes", "no"]  # the old success, for the price of a 201
    assert caller.call().data == new.data
    assert len(server.journal) == 3


def test_other_hosts_share_no_answers(serve: Serve, make: Make, build: Build) -> None:
    cache, server = build(ttl=60), serve(numbered)
    assert not make(server.url, cache=cache).call().cached
    assert not make(f"{server.url}/prefix", cache=cache).call().cached
    assert make(f"{server.url}/", cache=cache).call().cached


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "https://global", "https://cn", "https://localhost"])
def test_a_base_url_shares_no_answers_with_the_service(address: str) -> None:
    own = choose_hosts(None, address, None, {})[0]
    operation, request = named("GET /api/x", None), Request("GET", "/api/x")
    keys = {key_of(operation, request, host) for host in (GLOBAL, CN)}
    assert len(keys) == 1
    assert key_of(operation, request, own) not in keys


def test_answers_of_the_sandbox_are_not_used_for_real_calls(build: Build) -> None:
    cache = build(ttl=60)
    requests: list[httpx.Request] = []

    def real(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"code": 0, "data": {"real": True}})

    with Sandbox().client(cache=cache, clock=FakeClock()) as client:
        client.call("GET /api/douyin/search-video/v4", {"keyword": "tea"})
        assert client.call("GET /api/douyin/search-video/v4", {"keyword": "tea"}).cached
    transport = httpx.HTTPTransport()
    transport.handle_request = real  # type: ignore[method-assign]
    with Client(TOKEN, cache=cache, http_client=httpx.Client(transport=transport), clock=FakeClock()) as client:
        answer = client.call("GET /api/douyin/search-video/v4", {"keyword": "tea"})
    assert answer.raw["data"] == {"real": True}
    assert len(requests) == 1


def test_clear_removes_everything(serve: Serve, make: Make, build: Build) -> None:
    cache = build(ttl=60)
    caller = make(serve(numbered).url, cache=cache)
    caller.call()
    cache.clear()
    assert not caller.call().cached


def test_a_file_outlives_the_program_and_holds_no_token(serve: Serve, make: Make, tmp_path: Path) -> None:
    server = serve(numbered)
    path = tmp_path / "answers.sqlite"
    for _ in range(2):
        cache = Cache(ttl=60, path=path)
        caller = make(server.url, cache=cache)
        last = caller.call(GET, {"q": 1})
        cache.close()
    assert last.cached
    assert path.stat().st_mode & 0o077 == 0
    text = path.read_bytes().decode("latin-1").lower()
    assert "echo" in text
    assert not [one for one in spellings(TOKEN) if one.lower() in text]


def test_many_threads_and_two_objects_share_a_file(serve: Serve, tmp_path: Path) -> None:
    caches = [Cache(ttl=60, path=tmp_path / "a.sqlite") for _ in range(2)]
    server = serve(lambda seen: (http(envelope(0, seen.query["n"])), End.KEEP))
    callers = [Caller("sync", server.url, cache=cache) for cache in caches]
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda n: callers[n % 2].client.call(GET, {"n": n % 10}).data, range(200)))
    assert found == [str(n % 10) for n in range(200)]
    for thing in (*callers, *caches):
        thing.close()
    with sqlite3.connect(tmp_path / "a.sqlite") as base:
        assert base.execute("SELECT COUNT(*) FROM answers").fetchone() == (10,)
    base.close()


@pytest.mark.parametrize(
    "settings",
    [
        {"ttl": -1},
        {"stale_if_error": -1},
        {"max_bytes": -1},
        {"by_operation": {"douyin": -1}},
        {"ttl": "60"},
        {"stale_if_error": float("nan")},
        {"by_operation": {"douyin": None}},
        {"no_data": -1},
        {"no_data": "60"},
    ],
    ids=str,
)
def test_invalid_numbers_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(
        InvalidSettings, match=r"^Cache\((\w+)(\['douyin'\])?\) must be a number of 0 or more"
    ) as refused:
        Cache(**settings)
    named = re.findall(r"Cache\((\w+)", str(refused.value))
    assert named == list(settings)


def test_identical_concurrent_calls_cost_one(serve: Serve) -> None:
    server = serve(numbered)
    caller = Caller("aiohttp", server.url, coalesce=True)

    async def together() -> list[Any]:
        return await asyncio.gather(*(caller.client.call(GET, {"n": n % 2}) for n in range(10)))

    answers = caller.runner.run(together())
    usage = caller.client.usage
    caller.close()
    assert len(server.journal) == 2
    assert [answer.billed for answer in answers].count("yes") == 2
    assert usage.total == (2, 2, 0, 0, 8)
    answers[0].data["n"] = "changed"
    assert "changed" not in [answer.data["n"] for answer in answers[1:]]


def test_coalesced_calls_get_error_objects_of_their_own(serve: Serve) -> None:
    go_on, arrived = threading.Event(), threading.Event()

    def script(seen: Seen) -> tuple[bytes, End]:
        arrived.set()
        go_on.wait(5)
        return http(envelope(400, message="bad")), End.KEEP

    server = serve(script)
    caller = Caller("sync", server.url, coalesce=True, raise_errors=False)
    with ThreadPoolExecutor(3) as threads:
        first = threads.submit(caller.client.call, GET)
        assert arrived.wait(5)
        others = [threads.submit(caller.client.call, GET) for _ in range(2)]
        flights = caller.client._core.reuse._in_flight
        while sum(map(len, flights._waiting.values())) < 2:
            time.sleep(0.001)
        go_on.set()
        results = [future.result() for future in (first, *others)]
    caller.close()
    assert {str(answer.error.message) for answer in results} == {"bad"}
    assert len({id(answer.error) for answer in results}) == 3


def test_if_the_first_call_is_cancelled_another_is_sent(serve: Serve) -> None:
    server = serve(numbered)
    caller = Caller("aiohttp", server.url, coalesce=True)

    async def cancel_first() -> list[Any]:
        tasks = [asyncio.ensure_future(caller.client.call(GET)) for _ in range(3)]
        await asyncio.sleep(0)
        tasks[0].cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = caller.runner.run(cancel_first())
    caller.close()
    assert isinstance(results[0], asyncio.CancelledError)
    assert results[1].data == results[2].data


@pytest.mark.parametrize(
    "settings", [{}, {"stale_if_error": 60}, {"no_data": 0}, {"by_operation": {}}, {"max_bytes": 9}], ids=str
)
@pytest.mark.parametrize("in_file", [True, False], ids=["file", "memory"])
def test_a_cache_without_any_ttl_is_refused(settings: dict[str, Any], in_file: bool, tmp_path: Path) -> None:
    path = {"path": tmp_path / "a.sqlite"} if in_file else {}
    with pytest.raises(InvalidSettings, match=r"pass ttl=.*no_data="):
        Cache(**settings, **path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("settings", [{"ttl": 0}, {"no_data": 5}, {"by_operation": {"douyin": 5}}], ids=str)
def test_a_cache_with_any_ttl_is_accepted(settings: dict[str, Any]) -> None:
    Cache(**settings).close()
