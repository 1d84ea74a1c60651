"""Sandboxes and `map` after a fork."""

import asyncio
import os
from typing import Any

import pytest

from justone_client.sandbox import Sandbox
from tests.core.fork.children import awaited, build, echo
from tests.support.callers import GET, both_libraries
from tests.support.processes import Child, in_child
from tests.support.servers.scripted import Serve

KINDS = both_libraries("sync", "async", "aiohttp")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def test_a_sandbox_answers_in_children(loop: asyncio.Runner) -> None:
    sandbox = Sandbox()
    operation = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
    arguments = {"oAuthorId": "6629722295873044494"}
    client, other = sandbox.client(), sandbox.async_client()
    assert client.call(operation, arguments).ok
    assert loop.run(awaited(other.call(operation, arguments))).ok

    def ask() -> Any:
        async def awaited() -> Any:
            return (await other.call(operation, arguments)).ok

        return client.call(operation, arguments).ok, asyncio.run(awaited()), len(sandbox.journal)

    with sandbox._lock:
        child = Child(ask)
    assert child.result() == (True, True, 4)
    assert len(sandbox.journal) == 2


def test_a_child_leaves_a_sandbox_server_running() -> None:
    with Sandbox().serve() as server:
        client = build("sync", server.url)

        def use_and_stop() -> bool:
            fine = client.call("GET /ping").ok
            server.sandbox.regions["cn"].down = True
            server.stop()
            return fine

        assert in_child(use_and_stop)
        assert client.call("GET /ping").ok
        client.close()


def test_a_running_map_belongs_to_the_parent(serve: Serve) -> None:
    client = build("sync", serve(echo).url)
    begun = client.map(GET, ({"n": n} for n in range(10)), concurrency=2)
    fresh = client.map(GET, ({"n": n} for n in range(3)), concurrency=2, order="input")
    next(begun)

    def iterate() -> Any:
        with pytest.raises(RuntimeError, match="started before the process forked"):
            next(begun)
        begun.close()
        return [result.answer.data for result in fresh]

    assert in_child(iterate) == ["0", "1", "2"]
    assert len(list(begun)) == 9
    client.close()
