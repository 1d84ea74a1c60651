"""A child never waits for a lock or a call of its parent."""

import asyncio
import os
import threading
from collections.abc import Callable
from typing import Any

import pytest

from justone_client import Budget, Cache, Limits, _redact
from tests.core.fork.children import build, call, close, echo, locks_of, parent_calls
from tests.support.callers import both_libraries, is_sync
from tests.support.processes import Child
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Loopback, Seen, Serve, http

KINDS = both_libraries("sync", "async", "aiohttp")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.mark.parametrize("kind", KINDS)
def test_a_child_waits_for_no_lock_of_its_parent(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    client = build(
        kind,
        serve(echo).url,
        budget=Budget(max_billed=100),
        cache=Cache(ttl=60),
        limits=Limits(max_concurrency=2, calls_per_minute=100),
        coalesce=True,
    )
    parent_calls(client, loop)
    held = locks_of(client, _redact._FILTER)
    assert len(held) >= 12
    for lock in held:
        assert lock.acquire(timeout=1)
    child = Child(lambda: (call(client, "parent", "child"), client.usage.total.cached, client.usage.billed))
    for lock in held:
        lock.release()
    assert child.result() == (["parent", "child"], 1, 1)
    close(client, loop)


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_a_child_waits_for_no_cached_property(serve: Serve, kind: str) -> None:
    """In Python 3.11 all objects of a class share one lock for a cached property."""
    client = build(kind, serve(lambda seen: (http(envelope(400)), End.KEEP)).url, raise_errors=False)
    properties = [vars(_redact.Scrubber)["_pattern"], vars(type(client))["account"]]
    held = [one.lock for one in properties if hasattr(one, "lock")]
    locked, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        for lock in held:
            lock.acquire()
        locked.set()
        go_on.wait(30)
        for lock in held:
            lock.release()

    thread = threading.Thread(target=hold)
    thread.start()
    assert locked.wait(30)
    child = Child(lambda: (call(client, 1), repr(client.account)))
    go_on.set()
    thread.join()
    child.result()


def fork_during_a_call(client: Any, server: Loopback, work: Callable[[], Any]) -> Any:
    """Fork while another thread waits for its answer; return the result of the child."""
    arrived, go_on = threading.Event(), threading.Event()

    def slow(seen: Seen) -> tuple[bytes, End]:
        if seen.query["n"] == "slow":
            arrived.set()
            go_on.wait(30)
        return echo(seen)

    server.script = slow
    thread = threading.Thread(target=call, args=(client, "slow"))
    thread.start()
    assert arrived.wait(30)
    child = Child(work)
    go_on.set()
    thread.join()
    return child.result()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "settings",
    [
        lambda: {"budget": Budget(max_billed=1)},
        lambda: {"limits": Limits(max_concurrency=1)},
        lambda: {"limits": Limits(calls_per_minute=1)},
        lambda: {"coalesce": True},
    ],
    ids=["budget", "limit", "minute", "identical"],
)
def test_a_child_does_not_wait_for_calls_of_its_parent(
    serve: Serve, kind: str, settings: Callable[[], dict[str, Any]]
) -> None:
    server = serve(echo)
    client = build(kind, server.url, **(chosen := settings()))
    number = "slow" if "coalesce" in chosen else "1"
    assert fork_during_a_call(client, server, lambda: call(client, number)) == [number]
    if is_sync(kind):
        client.close()
