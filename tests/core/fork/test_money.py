"""A child inherits what the parent spent and cached, and counts its own calls from there."""

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from justone_client import Budget, BudgetExceeded, Cache, Client, Retry
from justone_client._caching import file
from tests.core.fork.children import build, call, close, echo, locks_of, parent_calls
from tests.support.callers import GET, both_libraries
from tests.support.processes import Child, in_child
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import End, Serve, http

KINDS = both_libraries("sync", "async", "aiohttp")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.mark.parametrize("kind", KINDS)
def test_a_child_inherits_what_is_spent_and_counts_on(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    budget = Budget(max_billed=3)
    client = build(kind, serve(echo).url, budget=budget)
    parent_calls(client, loop)

    def spend() -> Any:
        before = (client.usage.calls, budget.spent.billed)
        call(client, 1, 2)
        return before, (client.usage.calls, budget.spent.billed)

    assert in_child(spend) == ((0, 1), (2, 3))
    assert (client.usage.calls, budget.spent.billed) == (1, 1)
    close(client, loop)


def test_a_child_cannot_spend_a_used_budget(serve: Serve) -> None:
    client = build("sync", serve(echo).url, budget=Budget(max_billed=1))
    call(client, 1)

    def refused() -> str:
        with pytest.raises(BudgetExceeded) as caught:
            call(client, 2)
        return caught.value.billed

    assert in_child(refused) == "no"
    client.close()


def test_a_call_forked_midway_releases_its_reservation_once(serve: Serve) -> None:
    """A hook forks during a call, so the call returns in both processes."""
    children: list[Child] = []
    budget = Budget(max_billed=5)

    def fork(_: object) -> None:
        if not children:
            children.append(Child(lambda: None))

    client = build("sync", serve(echo).url, budget=budget, on_attempt=fork)
    call(client, 1)
    one = budget.reserve(_operation())

    def finish() -> Any:
        budget.settle(one, "yes")
        budget.close(one)
        return tuple(budget.reserved)

    assert in_child(finish) == (0, 0, 0)
    children[0].result()
    client.close()


def _operation() -> Any:
    return Client.operations()[0]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", [False, True], ids=["memory", "file"])
def test_a_child_inherits_the_cache_and_keeps_it_intact(
    serve: Serve, loop: asyncio.Runner, tmp_path: Path, kind: str, path: bool
) -> None:
    server = serve(echo)
    cache = Cache(ttl=60, path=tmp_path / "answers.sqlite" if path else None)
    client = build(kind, server.url, cache=cache)
    parent_calls(client, loop)
    children = [
        Child(lambda c=c: (call(client, "parent", *range(c, c + 20)), client.usage.cached))  # type: ignore[misc]
        for c in (100, 200, 300)
    ]
    for n in range(20):
        parent_calls(client, loop, str(n))
    for c, child in zip((100, 200, 300), children, strict=True):
        assert child.result() == (["parent", *map(str, range(c, c + 20))], 1)
    before = len(server.journal)
    for n in ["parent", *range(20)] + ([*range(100, 120), *range(300, 320)] if path else []):
        assert parent_calls(client, loop, str(n)) == str(n)
    assert len(server.journal) == before, "the cache file must keep the answers of all processes"
    cache.close()
    close(client, loop)


def test_a_thread_that_holds_the_cache_stops_no_child(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "_FORK_SECONDS", 0.01)
    cache = Cache(ttl=60, path=tmp_path / "answers.sqlite")
    client = build("sync", serve(echo).url, cache=cache)
    call(client, "parent")
    (lock,) = locks_of(cache)
    with lock:
        child = Child(lambda: call(client, "parent", "child"))
    assert child.result() == ["parent", "child"]
    assert call(client, "parent") == ["parent"]
    cache.close()
    client.close()


def test_the_cache_file_is_closed_before_a_fork(tmp_path: Path) -> None:
    """SQLite forbids connections across a fork, even unused ones."""
    cache = Cache(ttl=60, path=tmp_path / "answers.sqlite")

    def open_files() -> list[str]:
        folder = Path("/proc/self/fd")
        if not folder.is_dir():
            pytest.skip("needs /proc/self/fd")
        targets = [str(one.readlink()) for one in folder.iterdir() if one.exists()]
        return [target for target in targets if "answers.sqlite" in target]

    assert open_files()
    assert in_child(open_files) == []
    cache.close()


def test_a_child_has_a_retry_quota_of_its_own(serve: Serve) -> None:
    server = serve(lambda seen: (http(envelope(500)), End.KEEP))
    client = build("sync", server.url, retry=Retry(attempts=1000, base=0, cap=0), raise_errors=False)
    attempts = client.call(GET).attempts
    assert client.call(GET).attempts < attempts, "the parent must use up its quota"
    assert in_child(lambda: client.call(GET).attempts) == attempts
    client.close()
