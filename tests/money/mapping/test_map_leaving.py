"""Leaving a `map` early: the end of a block, close, stop, Ctrl-C. What was paid for is yielded."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.money.mapping.collecting import collect, echo, numbers
from tests.support.callers import GET, Caller, Make
from tests.support.servers.scripted import End, Seen, Serve


@pytest.mark.parametrize("order", ["completed", "input"])
def test_after_the_block_the_paid_results_are_yielded(order: str, serve: Serve, make: Make) -> None:
    server = serve(echo)
    caller = make(server.url)
    mapped = caller.client.map(GET, numbers(100), concurrency=4, order=order)

    def leave_early() -> list[Any]:
        with mapped as results:
            first = next(results)
        return [first, *results]

    async def leave_early_awaited() -> list[Any]:
        async with mapped as results:
            first = await anext(results)
        return [first, *[result async for result in results]]

    seen = leave_early() if caller.kind == "sync" else caller.wait(leave_early_awaited())
    assert sorted(result.answer.data for result in seen) == sorted(int(one.query["n"]) for one in server.journal)
    assert len(seen) < 100


@pytest.mark.parametrize("order", ["completed", "input"])
def test_after_an_async_close_the_iteration_ends(order: str, serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)
    mapped = caller.client.map(GET, numbers(100), concurrency=4, order=order)

    async def cancelled() -> list[Any]:
        await anext(mapped)
        await mapped.close()
        return [result async for result in mapped]

    if caller.kind != "sync":
        assert len(caller.wait(cancelled())) < 8


def test_the_end_of_the_block_reads_no_further_item(serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)

    async def items() -> AsyncIterator[dict[str, object]]:
        yield {"n": 0}
        await asyncio.Event().wait()

    async def left() -> list[Any]:
        async with caller.client.map(GET, items(), concurrency=2) as results:
            await anext(results)
        return [result async for result in results]

    if caller.kind != "sync":
        assert caller.wait(left()) == []


def test_after_a_break_nothing_new_starts(serve: Serve, make: Make) -> None:
    server = serve(echo)
    caller = make(server.url)
    results, _, mapped = collect(caller, numbers(10_000), concurrency=4, stop_after=10)
    caller.wait(_closed(mapped) if caller.kind != "sync" else mapped.close())
    assert len(results) == 10
    assert len(server.journal) <= 10 + 8


async def _closed(mapped: Any) -> None:
    await mapped.close()


def test_stop_yields_calls_in_progress(serve: Serve, make: Make) -> None:
    caller = make(serve(echo).url)
    results = _stopping(caller)
    assert 20 <= len(results) <= 28
    assert caller.client.usage.billed == len(results)


def _stopping(caller: Caller) -> Any:
    """Stop from the inside of the loop, after twenty."""
    results: list[Any] = []
    mapped = caller.client.map(GET, numbers(10_000), concurrency=4)

    def take(result: Any) -> None:
        results.append(result)
        if len(results) == 20:
            mapped.stop()

    async def iterate() -> None:
        async for result in mapped:
            take(result)

    if caller.kind == "sync":
        for result in mapped:
            take(result)
    else:
        caller.runner.run(iterate())
    return results


@pytest.mark.parametrize("kind", ["sync", "aiohttp"])
def test_the_first_ctrl_c_yields_calls_in_progress(kind: str, serve: Serve) -> None:
    def script(seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "30":
            os.kill(os.getpid(), signal.SIGINT)
        return echo(seen)

    caller = Caller(kind, serve(script).url)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        results, error, mapped = collect(caller, numbers(10_000), concurrency=4)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    usage = caller.client.usage
    caller.close()
    assert error is None
    assert 30 <= len(results) < 60
    assert usage.billed == len(results), "what was paid for was handed out"
    assert type(mapped.stopped_by) is KeyboardInterrupt
    assert repr(mapped).endswith("over, stopped by KeyboardInterrupt>")
