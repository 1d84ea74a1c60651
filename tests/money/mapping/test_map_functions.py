"""`map` with a function of one item: it runs once for each item, whatever number of calls it makes."""

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from justone_client import Budget, BudgetExceeded, Limits, NotFound, Progress, RateLimited, Retry
from tests.money.mapping.collecting import collect, echo, failing_at
from tests.support.callers import GET, Caller, Make
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http

OTHER = "GET /api/made-up/other/v1"


def one_call(caller: Caller) -> Callable[[int], Any]:
    return lambda number: caller.client.call(GET, {"n": number})


def two_calls(caller: Caller, together: int = 1) -> Callable[[int], Any]:
    """A function that calls one endpoint, waits until `together` items have done so, then calls another."""
    threads, tasks = threading.Barrier(together), asyncio.Barrier(together)

    def both(number: int) -> Any:
        first = caller.client.call(GET, {"n": number})
        threads.wait(20)
        return first.data, caller.client.call(OTHER, {"n": number}).data

    async def both_awaited(number: int) -> Any:
        first = await caller.client.call(GET, {"n": number})
        await asyncio.wait_for(tasks.wait(), 20)
        return first.data, (await caller.client.call(OTHER, {"n": number})).data

    return both if caller.kind == "sync" else both_awaited


def no_call(caller: Caller) -> Callable[[int], Any]:
    async def square(number: int) -> int:
        return number * number

    return square if caller.kind != "sync" else lambda number: number * number


@pytest.mark.parametrize("order", ["completed", "input"])
def test_a_function_gets_each_item_once(order: str, serve: Serve, make: Make) -> None:
    server = serve(echo)
    caller = make(server.url)
    results, error, _ = collect(caller, range(60), operation=one_call(caller), order=order, concurrency=7)
    assert error is None
    assert all(result.answer.data == result.item == result.number for result in results)
    assert sorted(int(seen.query["n"]) for seen in server.journal) == list(range(60))
    assert order == "completed" or [result.number for result in results] == list(range(60))


def test_the_answer_is_what_the_function_returns(serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)
    results, error, _ = collect(caller, range(5), operation=two_calls(caller), order="input")
    assert ([result.answer for result in results], error) == ([(n, n) for n in range(5)], None)
    assert caller.client.usage.billed == 10, "usage counts calls, not items"


def test_a_function_may_make_no_call(make: Make) -> None:
    caller = make("http://127.0.0.1:9", budget=Budget(max_calls=0))
    results, error, _ = collect(caller, range(5), operation=no_call(caller), order="input")
    assert ([result.answer for result in results], error) == ([0, 1, 4, 9, 16], None)
    assert all(result.ok for result in results)
    assert caller.client.usage.calls == 0


def test_a_failed_second_call_keeps_the_first_in_usage(serve: Serve, make: Make) -> None:
    def script(seen: Seen) -> tuple[bytes, End]:
        return http(envelope(404 if "other" in seen.path and seen.query["n"] == "1" else 0, 1)), End.KEEP

    caller = make(serve(script).url)
    results, error, _ = collect(caller, range(3), operation=two_calls(caller), order="input", errors="return")
    assert ([type(result.error) for result in results], error) == ([type(None), NotFound, type(None)], None)
    assert results[1].answer is None
    assert (caller.client.usage.billed, caller.client.usage.free) == (5, 1)


def test_the_error_of_a_returned_answer_is_the_error(serve: Serve, make: Make) -> None:
    caller = make(serve(failing_at(2, 404)).url, raise_errors=False)
    results, *_ = collect(caller, range(4), operation=one_call(caller), errors="return", order="input")
    assert [result.ok for result in results] == [True, True, False, True]
    assert (results[2].error.code, results[2].answer.code) == (404, 404)


def test_a_budget_stops_a_map_of_functions(serve: Serve, make: Make) -> None:
    server = serve(echo)
    caller = make(server.url, budget=Budget(max_billed=25))
    results, error, mapped = collect(caller, range(10_000), operation=two_calls(caller), errors="return")
    assert error is None
    assert type(mapped.stopped_by) is BudgetExceeded
    assert len(server.journal) == 25 == caller.client.usage.billed
    assert sum(result.ok for result in results) <= 12


@pytest.mark.parametrize("code", [100, 601])
def test_a_terminal_code_stops_a_map_of_functions(code: int, serve: Serve, make: Make) -> None:
    server = serve(failing_at(30, code))
    caller = make(server.url)
    results, error, mapped = collect(caller, range(10_000), operation=one_call(caller), errors="return", concurrency=4)
    assert (error, mapped.stopped_by.code) == (None, code)
    assert len(results) == len(server.journal) < 1000


def test_an_exception_of_the_function_is_raised(serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)
    call = one_call(caller)

    def failing(number: int) -> Any:
        if number == 20:
            raise ZeroDivisionError
        return call(number)

    results, error, _ = collect(caller, range(1000), operation=failing, errors="return", concurrency=4)
    assert type(error) is ZeroDivisionError
    assert caller.client.usage.billed == len(results) < 100, "calls in progress were yielded"


def test_progress_counts_items(serve: Serve, make: Make) -> None:
    caller, seen = make(serve(echo).url), list[Progress]()
    collect(caller, range(4), operation=two_calls(caller), progress=seen.append)
    assert [(one.done, one.failed, one.total) for one in seen] == [(n, 0, 4) for n in (1, 2, 3, 4)]


def test_the_sync_client_runs_functions_in_threads(serve: Serve) -> None:
    caller, together = Caller("sync", serve(echo).url), threading.Barrier(3, timeout=20)
    results, error, _ = collect(caller, range(3), operation=lambda _: together.wait(), concurrency=3)
    caller.close()
    assert (len(results), error) == (3, None)


@pytest.mark.parametrize("kind", ["async", "aiohttp"])
def test_the_async_client_runs_functions_in_tasks(kind: str) -> None:
    caller = Caller(kind, "http://127.0.0.1:9")

    async def together(_: int) -> None:
        await caller_barrier.wait()

    caller_barrier = asyncio.Barrier(3)
    results, error, _ = collect(caller, range(3), operation=together, concurrency=3)
    caller.close()
    assert (len(results), error) == (3, None)


@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_a_call_held_back_does_not_repeat_the_first(kind: str, serve: Serve) -> None:
    """The other endpoint takes one call a minute. The second item waits there; its first call is not paid for again."""
    arrived, resume = threading.Event(), threading.Event()

    def script(seen: Seen) -> tuple[bytes, End]:
        if "other" in seen.path:
            arrived.set()
            resume.wait(20)
        return http(envelope(0, int(seen.query["n"]))), End.KEEP

    server = serve(script)
    limits = Limits(by_operation={OTHER: Limits(calls_per_minute=1)})
    caller = Caller(kind, server.url, limits=limits, retry=Retry(deadline=30), timeout=30)
    # The server answers one request at a time: both items need their first answer before it waits.
    results = caller.client.map(two_calls(caller, together=2), range(2), concurrency=2, errors="return")
    plan = results._run.plan

    def minute_later() -> None:
        assert arrived.wait(20)
        until = time.monotonic() + 20
        while not plan._held and time.monotonic() < until:
            time.sleep(0.001)
        caller.clock.now += 60
        resume.set()

    async def awaited() -> list[Any]:
        return [one async for one in results]

    with ThreadPoolExecutor(1) as thread:
        later = thread.submit(minute_later)
        got = list(results) if kind == "sync" else caller.runner.run(awaited())
        later.result()
    caller.close()
    assert [one.error for one in got] == [None, None]
    assert sorted(seen.path.rsplit("/", 2)[1] for seen in server.journal) == ["other", "other", "thing", "thing"]


def test_calls_held_back_fail_when_no_item_runs(serve: Serve, make: Make) -> None:
    server = serve(echo)
    caller = make(server.url, limits=Limits(calls_per_minute=1), retry=Retry(deadline=30), timeout=30)
    results, error, _ = collect(caller, range(20), operation=one_call(caller), errors="return", concurrency=4)
    assert (len(results), error, len(server.journal)) == (20, None, 1)
    assert {(type(one.error), one.error.attempts) for one in results if not one.ok} == {(RateLimited, 0)}


def test_an_async_function_does_not_go_with_client(serve: Serve) -> None:
    caller, twin = Caller("sync", serve(echo).url), Caller("aiohttp", "http://127.0.0.1:9")
    results, error, _ = collect(caller, range(3), operation=one_call(twin), errors="return")
    caller.close()
    twin.close()
    assert (results, type(error)) == ([], TypeError)
    assert "use AsyncClient.map" in str(error)


@pytest.mark.parametrize("kind", ["async", "aiohttp"])
def test_a_sync_call_does_not_go_with_async_client(kind: str, serve: Serve) -> None:
    server = serve(echo)
    caller, twin = Caller(kind, server.url), Caller("sync", server.url)
    results, error, mapped = collect(caller, range(3), operation=one_call(twin), errors="return")
    caller.close()
    assert twin.client.call(GET, {"n": 5}).data == 5, "outside of the map it calls as before"
    twin.close()
    assert (results, type(error), mapped.stopped_by) == ([], TypeError, None)
    assert "nothing was sent" in str(error)
    assert [seen.query["n"] for seen in server.journal] == ["5"]


@pytest.mark.parametrize("kind", ["async", "aiohttp"])
def test_a_sync_call_in_a_thread_goes_with_async_client(kind: str, serve: Serve) -> None:
    caller, twin = Caller(kind, serve(echo).url), Caller("sync", serve(echo).url)
    call = one_call(twin)

    def in_thread(number: int) -> Any:
        return asyncio.to_thread(call, number)

    def in_task(number: int) -> Any:
        return asyncio.ensure_future(in_thread(number))  # its context is a copy of that of the plain part

    for function in (in_thread, in_task):
        results, error, _ = collect(caller, range(3), operation=function)
        assert (sorted(one.answer.data for one in results), error) == ([0, 1, 2], None)
    caller.close()
    twin.close()


def test_a_result_that_cannot_be_awaited_is_yielded(make: Make) -> None:
    caller = make("http://127.0.0.1:9")
    if caller.kind == "sync":
        return
    results, error, _ = collect(caller, range(100), operation=lambda number: number + 1, concurrency=1)
    assert [(one.item, one.answer) for one in results] == [(0, 1)]
    assert type(error) is TypeError
    assert "returned int, not an awaitable" in str(error)


@pytest.mark.parametrize("kind", ["sync", "aiohttp"])
def test_ctrl_c_yields_functions_in_progress(kind: str, serve: Serve) -> None:
    def script(seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "30" and "other" in seen.path:
            os.kill(os.getpid(), signal.SIGINT)
        return echo(seen)

    caller = Caller(kind, serve(script).url)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        results, error, _ = collect(caller, range(10_000), operation=two_calls(caller), concurrency=4)
    finally:
        signal.signal(signal.SIGINT, before)
    billed = caller.client.usage.billed
    caller.close()
    assert error is None
    assert 30 <= len(results) < 60
    assert billed == 2 * len(results), "each function in progress ran to its end"
