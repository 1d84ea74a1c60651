"""One deadline limits a whole call: its attempts and its waits for limits, budget and other calls."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from justone_client import Budget, Cache, Clock, JustOneError, Limits, NotSent, RateLimited, Retry
from justone_client._throttling.adaptive_rate import AdaptiveRate
from tests.support.callers import GET, Caller, FakeClock, Make
from tests.support.servers.replies import envelope, says
from tests.support.servers.scripted import End, Seen, Serve, http

ONCE = Retry(attempts=1, deadline=2)


def met(caller: Caller) -> JustOneError:
    try:
        caller.call()
    except JustOneError as error:
        return error
    raise AssertionError("the call succeeded")


def test_302_forever_does_not_exceed_the_deadline(serve: Serve, make: Make) -> None:
    server = serve(says(302, 429))
    caller = make(server.url, timeout=2, retry=ONCE)
    errors = []
    for _ in range(12):
        started = caller.clock.now
        errors.append(met(caller))
        assert caller.clock.now - started <= 2
        caller.clock.now += 0.5
    assert {type(error) for error in errors} == {RateLimited}
    unsent = [error for error in errors if error.attempts == 0]
    assert len(unsent) == 12 - len(server.journal) > 0
    for error in unsent:
        assert (error.code, error.http_status, error.billed, error.retryable) == (302, None, "no", True)
        assert error.retry_after is not None
        assert error.retry_after > 0
        assert "Nothing was sent" in str(error)
        assert "The service says" not in str(error)
    assert caller.client.usage.total == (len(server.journal), 0, len(server.journal), 0, 0)


def test_a_limit_beyond_the_deadline_is_refused_at_once(serve: Serve, make: Make) -> None:
    server = serve(says(302, 429, **{"Retry-After": "50"}))
    caller = make(server.url, timeout=2, retry=ONCE)
    met(caller)
    waits = len(caller.clock.waits)
    caller.clock.now += 20
    error = met(caller)
    assert error.attempts == 0
    assert error.retry_after == pytest.approx(30, abs=0.1)
    assert caller.clock.waits[waits:] == []
    caller.clock.now += 30
    assert met(caller).attempts == 1


def test_retries_wait_for_limits_within_the_deadline(serve: Serve, make: Make) -> None:
    server = serve(says(302, 429))
    caller = make(server.url, timeout=10, retry=Retry(attempts=50, deadline=10, base=0, cap=0))
    started = caller.clock.now
    error = met(caller)
    assert caller.clock.now - started <= 10
    assert (error.http_status, error.attempts) == (429, len(server.journal))
    assert error.attempts >= 3
    assert error.retry_after is not None


def test_a_wait_for_the_minute_ends_at_the_deadline(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0)), End.KEEP))
    caller = make(server.url, limits=Limits(calls_per_minute=1), retry=Retry(deadline=30))
    caller.call()
    caller.clock.now += 10
    for _ in range(3):  # a refused call takes no place
        error = met(caller)
        assert (type(error), error.attempts, error.retry_after) == (RateLimited, 0, 50)
    answer = caller.call(raise_errors=False)
    assert (answer.ok, answer.billed, type(answer.error)) == (False, "no", RateLimited)
    assert caller.clock.waits == []
    caller.clock.now += 25
    assert caller.call().ok
    assert caller.clock.waits == [25]
    assert len(server.journal) == 2


class Held:
    """A call in progress while another is made with a short deadline."""

    def __init__(self, serve: Serve, kind: str, **settings: Any) -> None:
        self.arrived, self.go_on, self.settings = threading.Event(), threading.Event(), settings
        self.kind, self.server = kind, serve(self.script)
        self.first: Any = None

    def script(self, seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "1":
            self.arrived.set()
            self.go_on.wait(20)
        return http(envelope(0, {"n": seen.query["n"]})), End.KEEP

    def second(self, number: int) -> JustOneError:
        caller = Caller(self.kind, self.server.url, clock=Clock(), **self.settings)
        hurried = caller.client.with_options(timeout=0.2, retry=Retry(attempts=1, deadline=0.2))
        try:
            both = self._threads if self.kind == "sync" else self._tasks
            with pytest.raises(JustOneError) as caught:
                both(caller, hurried, number)
            self.usage = caller.client.usage
        finally:
            self.go_on.set()
            caller.close()
        return caught.value

    def _threads(self, caller: Caller, hurried: Any, number: int) -> None:
        with ThreadPoolExecutor(1) as thread:
            first = thread.submit(caller.client.call, GET, {"n": 1})
            assert self.arrived.wait(20)
            try:
                hurried.call(GET, {"n": number})
            finally:
                self.go_on.set()
                self.first = first.result()

    def _tasks(self, caller: Caller, hurried: Any, number: int) -> None:
        caller.runner.run(self._together(caller, hurried, number))

    async def _together(self, caller: Caller, hurried: Any, number: int) -> None:
        first = asyncio.ensure_future(caller.client.call(GET, {"n": 1}))
        assert await asyncio.to_thread(self.arrived.wait, 20)
        try:
            await hurried.call(GET, {"n": number})
        finally:
            self.go_on.set()
            self.first = await first


KINDS = pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])


@KINDS
def test_a_wait_for_concurrency_ends_at_the_deadline(kind: str, serve: Serve) -> None:
    held = Held(serve, kind, limits=Limits(max_concurrency=1))
    error = held.second(2)
    assert (type(error), error.attempts, error.billed) == (RateLimited, 0, "no")
    assert "max_concurrency" in str(error)
    assert held.first.data == {"n": "1"}
    assert (len(held.server.journal), held.usage.calls) == (1, 1)


@KINDS
def test_a_wait_for_the_budget_ends_at_the_deadline(kind: str, serve: Serve) -> None:
    budget = Budget(max_billed=1)
    held = Held(serve, kind, budget=budget)
    error = held.second(2)
    assert (type(error), error.attempts, error.billed, error.retryable) == (NotSent, 0, "no", True)
    assert "budget" in str(error)
    assert (budget.spent, budget.reserved) == ((1, 1, 0), (0, 0, 0))
    assert len(held.server.journal) == 1


@KINDS
@pytest.mark.parametrize("cache", [None, "cache"])
def test_a_wait_for_a_shared_answer_ends_at_the_deadline(kind: str, cache: str | None, serve: Serve) -> None:
    held = Held(serve, kind, coalesce=True, cache=Cache(ttl=60) if cache else None)
    error = held.second(1)
    assert (type(error), error.attempts, error.billed) == (NotSent, 0, "no")
    assert "identical" in str(error)
    assert held.first.billed == "yes"
    assert len(held.server.journal) == 1


@pytest.mark.parametrize("ahead", [1, 2, 5, 30, 200])
@pytest.mark.parametrize("successes", [0, 5, 200], ids=lambda count: f"{count}-before")
def test_a_call_starts_when_the_adapted_rate_allows(ahead: int, successes: int) -> None:
    pace = AdaptiveRate()
    for second in range(successes):
        pace.passed(second / 10, second / 10, success=True)
    now = successes / 10
    pace.limited(now, now)
    first = pace.join()
    assert pace.due_in(first, now) == pytest.approx(pace.wait(first, now), abs=0.01)
    while pace.wait(first, now) > 0:
        now += 0.01
    pace.passed(now, now, success=True)
    places = [pace.join() for _ in range(ahead)]
    foreseen = pace.due_in(places[-1], now)
    began = now
    while pace.wait(places[-1], now) > 0:
        now += foreseen / 1000
    assert now - began == pytest.approx(foreseen, rel=0.05, abs=0.1)


def mapped(caller: Caller, items: list[dict[str, int]], **settings: Any) -> list[Any]:
    results = caller.client.map(GET, items, errors="return", **settings)
    if caller.kind == "sync":
        return list(results)

    async def collect() -> list[Any]:
        return [one async for one in results]

    found: list[Any] = caller.runner.run(collect())
    return found


@KINDS
def test_a_map_retries_items_that_were_limited(kind: str, serve: Serve) -> None:
    """The second item is limited beyond its deadline while the first runs; `map` tries it again later."""
    arrived, go_on = threading.Event(), threading.Event()

    def script(seen: Seen) -> tuple[bytes, End]:
        arrived.set()
        go_on.wait(20)
        return http(envelope(0)), End.KEEP

    caller = Caller(kind, serve(script).url, limits=Limits(calls_per_minute=1), retry=Retry(deadline=30), timeout=30)
    results = caller.client.map(GET, [{"n": n} for n in range(2)], concurrency=2, errors="return")
    plan = results._run.plan

    def minute_later() -> None:
        assert arrived.wait(20)
        while not plan._held and not plan._done:
            time.sleep(0.001)
        caller.clock.now += 60
        go_on.set()

    with ThreadPoolExecutor(1) as thread:
        later = thread.submit(minute_later)
        got = list(results) if kind == "sync" else caller.runner.run(_all(results))
        later.result()
    caller.close()
    assert [type(one.error) for one in got] == [type(None)] * 2


def test_a_map_ends_if_no_call_can_continue(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0)), End.KEEP))
    caller = make(server.url, limits=Limits(calls_per_minute=1), retry=Retry(deadline=30), timeout=30)
    results = mapped(caller, [{"n": n} for n in range(40)], concurrency=8)
    assert len(results) == 40
    assert [one.ok for one in results].count(True) == len(server.journal) == 1
    assert {(type(one.error), one.error.attempts) for one in results if not one.ok} == {(RateLimited, 0)}
    assert caller.clock.waits == []


@KINDS
def test_a_stopped_map_does_not_wait_for_limits(kind: str, serve: Serve) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def script(seen: Seen) -> tuple[bytes, End]:
        arrived.set()
        go_on.wait(20)
        return http(envelope(0)), End.KEEP

    server = serve(script)
    caller = Caller(kind, server.url, limits=Limits(calls_per_minute=1), retry=Retry(deadline=30), timeout=30)
    results = caller.client.map(GET, [{"n": n} for n in range(4)], concurrency=2, errors="return")
    if kind == "sync":
        with ThreadPoolExecutor(1) as thread:
            found = thread.submit(list, results)
            assert arrived.wait(20)
            results.stop()
            go_on.set()
            got = found.result(20)
    else:

        async def collect() -> list[Any]:
            task = asyncio.ensure_future(_all(results))
            assert await asyncio.to_thread(arrived.wait, 20)
            results.stop()
            go_on.set()
            return await task

        got = caller.runner.run(collect())
    caller.close()
    assert len(server.journal) == 1
    assert [one.ok for one in got].count(True) == 1
    assert len(got) <= 2


async def _all(results: Any) -> list[Any]:
    return [one async for one in results]


class OversleepingClock(FakeClock):
    """A clock on which every wait takes an hour."""

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds + 3600)


def test_nothing_is_sent_after_the_deadline(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0)), End.KEEP))
    caller = make(server.url, limits=Limits(calls_per_minute=1), clock=OversleepingClock())
    caller.call()
    error = met(caller)
    assert (type(error), error.billed, len(server.journal)) == (NotSent, "no", 1)


def test_no_retry_starts_just_before_the_deadline(serve: Serve, make: Make) -> None:
    server = serve(says(301, 503, **{"Retry-After": "19"}))
    caller = make(server.url, timeout=20, retry=Retry(deadline=20))
    error = met(caller)
    assert (error.code, error.attempts, caller.clock.waits) == (301, 1, [])


def test_a_walk_does_not_wait_beyond_the_deadline(serve: Serve, make: Make) -> None:
    server = serve(says(302, 429))
    caller = make(server.url, timeout=2, retry=ONCE)
    for _ in range(6):
        walk = caller.client.walk("GET /api/douyin/get-user-video-list/v3", {"secUid": "MS4wLjABAAAA"})
        pages = walk.pages()
        started = caller.clock.now
        with pytest.raises(RateLimited) as caught:
            next(pages) if caller.kind == "sync" else caller.runner.run(_next(pages))
        assert caller.clock.now - started <= 2
    assert caught.value.attempts == 0
    assert caught.value.retry_after is not None


async def _next(pages: Any) -> Any:
    return await anext(pages)
