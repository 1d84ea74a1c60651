"""The usage of a client equals the ledger of the server."""

import asyncio
import logging
import pickle
import random
from collections import Counter
from typing import Any

import pytest

from justone_client import Attempt, Budget, BudgetExceeded, Cache, Client, InvalidSettings, Limits, NoData, Retry
from tests.core.token.leaks import Finder
from tests.support.callers import GET, TOKEN, Caller, Make
from tests.support.servers.replies import envelope, says
from tests.support.servers.scripted import End, Script, Seen, Serve, http

CALLS, AT_ONCE, SEED = 10_000, 200, 20261120
FINE: Script = lambda seen: (http(envelope(0, 1)), End.KEEP)  # noqa: E731


class Service:
    """The call and the number of its attempts determine each answer."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.billed: Counter[str] = Counter()
        self.lost = self.bare = 0

    def __call__(self, seen: Seen) -> tuple[bytes, End]:
        number = seen.query["n"]
        self.asked[number] += 1
        fate = random.Random(f"{SEED}-{number}-{self.asked[number]}").random()
        if fate < 0.12:
            return http(envelope(301)), End.KEEP
        if fate < 0.15:
            return http(envelope(500), 500), End.KEEP
        if fate < 0.17:
            self.bare += 1
            return http("<html>", 502, "text/html"), End.KEEP
        self.billed[number] += 1
        if fate < 0.20:
            self.lost += 1
            return b"", End.RESET
        return http(envelope(0, number)), End.KEEP


@pytest.mark.slow
def test_usage_of_10_000_concurrent_calls_equals_the_ledger(serve: Serve) -> None:
    service, events, budget = Service(), list[Attempt](), Budget()
    caller = Caller(
        "aiohttp",
        serve(service).url,
        raise_errors=False,
        on_attempt=events.append,
        budget=budget,
        retry=Retry(attempts=5),
    )

    async def all_of_them() -> list[Any]:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(number: int) -> Any:
            async with gate:
                return await caller.client.call(GET, {"n": number})

        return await asyncio.gather(*map(one, range(CALLS)))

    answers = caller.runner.run(all_of_them())
    usage = caller.client.usage
    caller.close()

    assert max(service.billed.values()) == 1
    assert [answer.data for answer in answers if answer.code == 0] == [
        str(n) for n, a in enumerate(answers) if a.code == 0
    ]
    # An event loop that a busy machine stalls for 10 s gives up its connections: attempts that the server never saw.
    unsent = sum(event.error == "NotSent" for event in events)
    assert (usage.calls, usage.total.attempts - unsent) == (CALLS, service.asked.total())
    assert usage.billed == service.billed.total() - service.lost == sum(a.billed == "yes" for a in answers)
    assert usage.unknown == service.lost + service.bare
    assert usage.by_operation == {GET: usage.total}
    assert (budget.spent.calls, budget.spent.billed) == (CALLS, usage.billed + usage.unknown)
    assert len(events) == usage.total.attempts
    assert Counter(event.billed for event in events) == {
        "yes": usage.billed,
        "no": usage.free,
        "unknown": usage.unknown,
    }


def test_each_attempt_has_an_event(serve: Serve, make: Make) -> None:
    events: list[Attempt] = []
    replies = iter([http(envelope(301), 503), http(envelope(0, "x" * 100))])
    server = serve(lambda seen: (next(replies), End.KEEP))
    caller = make(server.url, on_attempt=events.append)
    caller.call(GET, {"q": TOKEN})
    first, second = events
    assert first[:4] == (GET, 1, 301, 503)
    assert second[:4] == (GET, 2, 0, 200)
    assert (first.error, first.billed, second.error, second.billed) == ("CollectionFailed", "no", None, "yes")
    assert (second.request_id, second.region) == ("r-1", server.url.removeprefix("http://"))
    assert second.bytes == len(envelope(0, "x" * 100))
    assert second.at == caller.clock.now
    assert pickle.loads(pickle.dumps(events)) == events
    finder = Finder(TOKEN)
    finder.look_at("events", events)
    finder.look_at("usage", caller.client.usage)
    assert finder.hits == []


def test_a_failing_ledger_loses_no_answer(serve: Serve, make: Make, caplog: pytest.LogCaptureFixture) -> None:
    def broken(attempt: Attempt) -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR, "justone_client"):
        assert make(serve(FINE).url, on_attempt=broken).call().data == 1
    assert "on_attempt failed; the call continues" in caplog.text


def test_an_async_ledger_is_refused_at_once() -> None:
    async def ledger(attempt: Attempt) -> None: ...

    with pytest.raises(InvalidSettings, match="coroutine function"):
        Client("fake", on_attempt=ledger)


def test_copies_of_a_client_share_its_usage(serve: Serve, make: Make) -> None:
    caller = make(serve(FINE).url)
    caller.call()
    caller.call(timeout=5)
    assert caller.client.usage.calls == caller.client.with_options(timeout=9).usage.calls == 2


def test_an_unsent_call_is_free(make: Make) -> None:
    caller = make("http://127.0.0.1:9", raise_errors=False)
    caller.call()
    assert caller.client.usage.total == (1, 0, 4, 0, 0)


def test_concurrency_is_limited_per_operation(serve: Serve) -> None:
    caller = Caller("aiohttp", serve(FINE).url, limits=Limits(max_concurrency=3))
    under_way, most = Counter[str](), Counter[str]()
    send = caller.client._here

    async def counted(step: Any) -> Any:
        path = step.request.path
        under_way[path] += 1
        most[path] = max(most[path], under_way[path])
        try:
            return await send().send(step)
        finally:
            under_way[path] -= 1

    class Counting:
        send = staticmethod(counted)

    async def all_of_them() -> None:
        caller.client._here = Counting
        await asyncio.gather(*(caller.client.call(f"GET /api/{n % 2}", {"n": n}) for n in range(60)))

    caller.runner.run(all_of_them())
    caller.close()
    assert most == {"/api/0": 3, "/api/1": 3}


def test_a_task_that_leaves_the_queue_does_not_delay_others(serve: Serve) -> None:
    caller = Caller("aiohttp", serve(FINE).url, limits=Limits(max_concurrency=1))

    async def leave() -> Any:
        tasks = [asyncio.ensure_future(caller.client.call(GET, {"n": n})) for n in range(5)]
        await asyncio.sleep(0)
        for task in tasks[1:4]:
            task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = caller.runner.run(leave())
    caller.close()
    assert [type(result).__name__ for result in results] == ["Answer", *["CancelledError"] * 3, "Answer"]


def test_calls_per_minute_are_limited(serve: Serve, make: Make) -> None:
    caller = make(serve(FINE).url, limits=Limits(calls_per_minute=10))
    since = caller.clock.now
    for _ in range(25):
        caller.call()
    assert caller.clock.now - since == pytest.approx(120)


def test_one_operation_can_have_other_limits(serve: Serve, make: Make) -> None:
    caller = make(serve(FINE).url, limits=Limits(by_operation={GET: Limits(calls_per_minute=1)}))
    for _ in range(5):
        caller.call("GET /other")
    assert caller.clock.waits == []
    caller.call()
    caller.call()
    assert sum(caller.clock.waits) == pytest.approx(60)


def test_a_302_delays_only_calls_of_its_operation(serve: Serve, make: Make) -> None:
    server = serve(says(302, 429))
    caller = make(server.url, retry=Retry(attempts=1), raise_errors=False)
    caller.call()
    server.script = FINE
    caller.call("GET /other")
    assert caller.clock.waits == []
    caller.call()
    assert sum(caller.clock.waits) == pytest.approx(1.0)


@pytest.mark.parametrize("value", [0, "5", 2.5, True])
@pytest.mark.parametrize("name", ["max_concurrency", "calls_per_minute"])
def test_limits_must_be_numbers_from_1(name: str, value: Any) -> None:
    with pytest.raises(InvalidSettings, match=f"{name}={value!r}"):
        Limits(**{name: value})


@pytest.mark.parametrize(
    "path", ["/user/get-balance", "/user/get-usage-summary", "/ping", "/status/api-example/detail"]
)
def test_an_unbilled_path_is_not_counted(path: str, serve: Serve, make: Make) -> None:
    caller = make(serve(FINE).url, budget=Budget(max_billed=0))
    assert caller.call(f"GET {path}").billed == "no"
    assert caller.client.usage.calls == 0


@pytest.mark.parametrize("path", ["/api/made-up/thing/v1", "/users", "/pings", "/made-up", "/api/user/get-balance"])
def test_any_other_path_counts_as_billed(path: str, serve: Serve, make: Make) -> None:
    caller = make(serve(FINE).url)
    assert caller.call(f"GET {path}").billed == "yes"
    assert caller.client.usage.billed == 1
    with pytest.raises(BudgetExceeded):
        caller.call(f"GET {path}", budget=Budget(max_billed=0))


def test_calls_and_cached_calls_are_counted_apart(serve: Serve, make: Make) -> None:
    """As in docs/en/guides/money.md: all requests of the program are calls + cached, without those refused unsent."""
    server = serve(says(0))
    caller = make(server.url, cache=Cache(ttl=60, stale_if_error=600, no_data=60), budget=Budget(max_calls=4))
    for n in (1, 1, 2, 1):
        caller.call(GET, {"n": n})
    assert caller.client.usage.total == (2, 2, 0, 0, 2)
    server.script = says(201)
    for _ in range(3):
        with pytest.raises(NoData):
            caller.call(GET, {"n": 3})
    assert caller.client.usage.total == (3, 3, 0, 0, 4)
    caller.clock.now += 61
    server.script = says(400)
    assert caller.call(GET, {"n": 1}).cached  # an old answer, after an attempt
    assert caller.client.usage.total == (4, 3, 1, 0, 4)
    with pytest.raises(BudgetExceeded):
        caller.call(GET, {"n": 4})
    usage = caller.client.usage
    assert usage.total == (4, 3, 1, 0, 4)
    assert usage.calls + usage.cached == 8
    assert caller.client._options.budget.spent.calls == usage.calls
