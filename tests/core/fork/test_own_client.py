"""After a fork, a client of the user works only if it has no connections."""

import asyncio
import os

import pytest

from tests.core.fork.children import awaited, build, call, echo, parent_calls
from tests.support.callers import both_libraries, http_of, is_sync, own_client
from tests.support.processes import in_child
from tests.support.servers.replies import envelope
from tests.support.servers.scripted import Serve

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_an_own_client_with_connections_is_refused(serve: Serve, loop: asyncio.Runner, kind: str) -> None:
    server = serve(echo)
    mine = own_client(kind)
    client = build(kind, server.url, http_client=mine)
    parent_calls(client, loop)

    def refused() -> str:
        with pytest.raises(RuntimeError) as caught:
            call(client, 1)
        return str(caught.value)

    assert "build http_client and client in each process" in in_child(refused)
    assert parent_calls(client, loop) == "parent"
    assert len(server.journal) == 2
    mine.close() if is_sync(kind) else loop.run(awaited(mine.aclose()))


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_an_own_client_without_connections_serves_children(serve: Serve, kind: str) -> None:
    client = build(kind, serve(echo).url, http_client=own_client(kind))
    assert in_child(lambda: call(client, 1)) == ["1"]


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_an_own_client_over_a_mock_serves_children(loop: asyncio.Runner, kind: str) -> None:
    http = http_of(kind)
    mock = http.MockTransport(lambda request: http.Response(200, text=envelope(0, request.url.params["n"])))
    client = build(kind, "http://127.0.0.1:9", http_client=own_client(kind, transport=mock))
    parent_calls(client, loop)
    assert in_child(lambda: call(client, 1)) == ["1"]
