"""Users' recorders, mocks and hooks between the client and the wire let billed answers through."""

import gzip
from typing import Any

import pytest

from tests.faults.cells import Cell, envelope, sound
from tests.faults.everything import ALL_CELLS
from tests.faults.run import SENDERS, caller_for
from tests.support.callers import GET, Caller, both_libraries, http_of, is_sync, own_client
from tests.support.servers.scripted import Loopback

CELLS = {cell.id: cell for cell in ALL_CELLS}
WRONG = [CELLS["plain-labelled-'gzip'"], CELLS["packed-checksum"], CELLS["location-0-302"], CELLS["length-twice"]]


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
@pytest.mark.parametrize("label", ["gzip", "br", "UTF-8", "gzip, gzip", "none"])
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzipped"])
def test_a_mock_with_a_wrong_content_encoding_answers(kind: str, label: str, packed: bool) -> None:
    body, http = gzip.compress(envelope("1")) if packed else envelope("1"), http_of(kind)

    class Once(http.SyncByteStream, http.AsyncByteStream):  # type: ignore[misc, name-defined]
        def __iter__(self) -> Any:
            yield body

        async def __aiter__(self) -> Any:
            yield body

    def handler(request: Any) -> Any:
        return http.Response(200, headers={"content-encoding": label}, stream=Once())

    own = own_client(kind, transport=http.MockTransport(handler))
    caller = Caller(kind, "http://127.0.0.1:9", http_client=own)
    assert caller.call(GET).data["n"] == "1"
    caller.close(own)


@pytest.mark.parametrize("cell", WRONG, ids=lambda cell: cell.id)
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_raw_bytes_equal_what_the_server_sent(cell: Cell, sender: str) -> None:
    with Loopback(cell.answer) as server, caller_for(sender, server.url, raise_errors=False) as caller:
        answer = caller.call(GET, {"n": "4"})
    assert (answer.ok, answer.code, answer.billed, answer.raw["requestId"]) == (True, 0, "yes", "r-4")


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_a_hook_can_read_the_answer_too(kind: str) -> None:
    def read(response: Any) -> None:
        response.read()

    async def read_async(response: Any) -> None:
        await response.aread()

    own = own_client(kind, event_hooks={"response": [read if is_sync(kind) else read_async]})
    with Loopback(sound) as server:
        caller = Caller(kind, server.url, http_client=own)
        assert [caller.call(GET, {"n": str(n)}).data["n"] for n in range(3)] == ["0", "1", "2"]
        assert server.connections == 1
        caller.close(own)
