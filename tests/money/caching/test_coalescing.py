"""Identical concurrent calls share one request, and it is paid once even if a call stops waiting."""

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from justone_client import OutcomeUnknown
from tests.support.callers import GET, Caller
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Seen, Serve, http


class Held:
    """A service that answers when the test allows it."""

    def __init__(self) -> None:
        self.arrived, self.go_on = threading.Event(), threading.Event()

    def __call__(self, seen: Seen) -> tuple[bytes, End]:
        self.arrived.set()
        self.go_on.wait(10)
        return http(envelope(0, {"n": 1})), End.KEEP


async def _until(happened: Callable[[], object]) -> None:
    while not happened():
        await asyncio.sleep(0.001)


def _waiting(caller: Caller) -> int:
    return sum(map(len, caller.client._core.reuse._in_flight._waiting.values()))


@pytest.mark.parametrize("kind", ["async", "aiohttp"])
def test_a_cancelled_first_call_continues_for_the_others(kind: str, serve: Serve) -> None:
    held = Held()
    server = serve(held)
    caller = Caller(kind, server.url, coalesce=True)

    async def cancel_first() -> list[Any]:
        tasks = [asyncio.ensure_future(caller.client.call(GET)) for _ in range(3)]
        await _until(lambda: held.arrived.is_set() and _waiting(caller) == 2)
        tasks[0].cancel()
        await asyncio.wait(tasks[:1])
        held.go_on.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    first, *others = caller.runner.run(cancel_first())
    usage = caller.client.usage
    caller.close()
    assert isinstance(first, asyncio.CancelledError)
    assert [answer.data for answer in others] == [{"n": 1}, {"n": 1}]
    assert len(server.journal) == 1
    assert (usage.billed, usage.unknown) == (1, 0)


@pytest.mark.parametrize("kind", ["async", "aiohttp"])
def test_a_call_without_waiters_is_cancelled(kind: str, serve: Serve) -> None:
    held = Held()
    caller = Caller(kind, serve(held).url, coalesce=True)

    async def cancel() -> None:
        task = asyncio.ensure_future(caller.client.call(GET))
        await _until(held.arrived.is_set)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    caller.runner.run(cancel())
    assert caller.client._core.reuse._in_flight._waiting == {}
    held.go_on.set()
    assert caller.client.usage.unknown == 1
    caller.close()


def test_an_interrupted_thread_does_not_pay_twice(serve: Serve) -> None:
    held, results = Held(), list[BaseException]()
    server = serve(held)

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    caller = Caller("sync", server.url, coalesce=True, on_attempt=interrupt)

    def ask() -> None:
        try:
            caller.client.call(GET)
        except BaseException as error:
            results.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    while _waiting(caller) < 2:
        time.sleep(0.001)
    held.go_on.set()
    for thread in threads:
        thread.join(10)
    caller.close()
    assert sorted(type(error).__name__ for error in results) == [
        "KeyboardInterrupt",
        "OutcomeUnknown",
        "OutcomeUnknown",
    ]
    assert [error.billed for error in results if isinstance(error, OutcomeUnknown)] == ["no", "no"]
    assert len(server.journal) == 1
