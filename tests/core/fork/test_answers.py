"""After a fork, parent and children use connections of their own and get their own answers."""

import asyncio
import gc
import os
from typing import Any

import pytest

from justone_client import Client
from tests.core.fork.children import build, call, close, echo, parent_calls
from tests.support.callers import GET, both_libraries, is_sync
from tests.support.processes import Child, in_child
from tests.support.servers.scripted import Serve

KINDS = both_libraries("sync", "async", "aiohttp")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.mark.parametrize("kind", KINDS)
def test_children_get_their_own_answers(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    client = build(kind, serve(echo).url)
    assert parent_calls(client, loop) == "parent"
    wanted = [[f"{child}-{n}" for n in range(20)] for child in range(4)]
    children = [Child(lambda numbers=numbers: call(client, *numbers)) for numbers in wanted]  # type: ignore[misc]
    mine = [parent_calls(client, loop, f"parent-{n}") for n in range(20)]
    assert mine == [f"parent-{n}" for n in range(20)]
    assert [child.result() for child in children] == wanted
    close(client, loop)


@pytest.mark.sampled(6)
@pytest.mark.parametrize("kind", KINDS)
def test_a_child_leaves_the_connection_of_its_parent_open(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    server = serve(echo)
    client = build(kind, server.url)
    parent_calls(client, loop)

    def call_and_end() -> None:
        call(client, 1, 2)
        if isinstance(client, Client):
            client.close()
        client._pool._inherited.clear()  # as when a process ends
        gc.collect()

    in_child(call_and_end)
    assert parent_calls(client, loop, "again") == "again"
    assert [seen.connection for seen in server.journal] == [1, 2, 2, 1]
    close(client, loop)


def test_the_end_of_a_child_does_not_disturb_its_parent(serve: Serve, loop: asyncio.Runner) -> None:
    """A discarded connector closes its sockets, and the event loops of both processes share one epoll."""
    client = build("aiohttp", serve(echo).url)
    parent_calls(client, loop)
    in_child(lambda: client._pool._inherited[0]._session._connector.__del__())

    async def again() -> Any:
        async with asyncio.timeout(20):
            return (await client.call(GET, {"n": "again"})).data

    assert loop.run(again()) == "again"
    close(client, loop)


@pytest.mark.parametrize("kind", KINDS)
def test_grandchildren_get_their_own_answers(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    client = build(kind, serve(echo).url)
    parent_calls(client, loop)

    def fork_again() -> Any:
        found = call(client, "child") if is_sync(kind) else []
        return found + in_child(lambda: call(client, "grandchild"))

    assert in_child(fork_again)[-1] == "grandchild"
    close(client, loop)


def test_a_closed_client_stays_closed_in_a_child(serve: Serve) -> None:
    client = build("sync", serve(echo).url)
    client.close()

    def refused() -> bool:
        with pytest.raises(RuntimeError, match="closed"):
            call(client, 1)
        return True

    assert in_child(refused)
