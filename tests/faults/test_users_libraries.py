"""Users' recorders, mocks and hooks between the client and the wire let billed answers through."""

import gzip
from typing import Any

import httpx
import pytest

from tests.faults.cells import Cell, envelope, sound
from tests.faults.everything import ALL_CELLS
from tests.faults.run import SENDERS, caller_for
from tests.support.callers import GET, Caller
from tests.support.servers.scripted import Loopback

CELLS = {cell.id: cell for cell in ALL_CELLS}
WRONG = [CELLS["plain-labelled-'gzip'"], CELLS["packed-checksum"], CELLS["location-0-302"], CELLS["length-twice"]]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("label", ["gzip", "br", "UTF-8", "gzip, gzip", "none"])
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzipped"])
def test_a_mock_with_a_wrong_content_encoding_answers(kind: str, label: str, packed: bool) -> None:
    body = gzip.compress(envelope("1")) if packed else envelope("1")

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": label}, stream=_Once(body))

    own: Any = (httpx.Client if kind == "sync" else httpx.AsyncClient)(transport=httpx.MockTransport(handler))
    caller = Caller(kind, "http://127.0.0.1:9", http_client=own)
    assert caller.call(GET).data["n"] == "1"
    caller.wait(own.close() if kind == "sync" else own.aclose())
    caller.close()


class _Once(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Any:
        yield self._body

    async def __aiter__(self) -> Any:
        yield self._body


@pytest.mark.parametrize("cell", WRONG, ids=lambda cell: cell.id)
@pytest.mark.parametrize("sender", SENDERS)
def test_raw_bytes_equal_what_the_server_sent(cell: Cell, sender: str) -> None:
    with Loopback(cell.answer) as server, caller_for(sender, server.url, raise_errors=False) as caller:
        answer = caller.call(GET, {"n": "4"})
    assert (answer.ok, answer.code, answer.billed, answer.raw["requestId"]) == (True, 0, "yes", "r-4")


@pytest.mark.parametrize("sender", ["sync", "async"])
def test_a_hook_can_read_the_answer_too(sender: str) -> None:
    def read(response: httpx.Response) -> None:
        response.read()

    async def read_async(response: httpx.Response) -> None:
        await response.aread()

    hooks: Any = {"response": [read if sender == "sync" else read_async]}
    own: Any = (httpx.Client if sender == "sync" else httpx.AsyncClient)(event_hooks=hooks)
    with Loopback(sound) as server:
        caller = Caller(sender, server.url, http_client=own)
        assert [caller.call(GET, {"n": str(n)}).data["n"] for n in range(3)] == ["0", "1", "2"]
        assert server.connections == 1
        caller.wait(own.close() if sender == "sync" else own.aclose())
        caller.close()
