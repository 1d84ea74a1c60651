"""The end of an answer does not depend on how it is cut into pieces."""

import itertools
import json

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from justone_client._transports.wire.framing import Framing

BODY = json.dumps({"code": 0, "data": "猫" * 30}).encode()
NEXT = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"


def _chunked(size: int) -> bytes:
    pieces = [BODY[at : at + size] for at in range(0, len(BODY), size)]
    return b"".join(b"%x;a=b\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\nx-t: 1\r\n\r\n"


ANSWERS = {
    "length": b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY),
    "chunks": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + _chunked(17),
    "interim": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY),
    "bare-line-feeds": b"HTTP/1.1 200 OK\ncontent-length: %d\n\n%s" % (len(BODY), BODY),
    "twice": b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), len(BODY), BODY),
}


def _cut(data: bytes, at: list[int]) -> list[bytes]:
    places = sorted({0, *(place % (len(data) + 1) for place in at), len(data)})
    return [data[start:end] for start, end in itertools.pairwise(places)]


def _parsed(data: bytes) -> bytes:
    """The body, as a strict parser reads it."""
    parser = h11.Connection(h11.CLIENT)
    parser.send(h11.Request(method="GET", target="/", headers=[("host", "a")]))
    parser.send(h11.EndOfMessage())
    parser.receive_data(data)
    body = b""
    while not isinstance(event := parser.next_event(), h11.EndOfMessage):
        assert event is not h11.NEED_DATA
        body += event.data if isinstance(event, h11.Data) else b""
    return body


@pytest.mark.sampled(5)
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
@pytest.mark.parametrize("extra", [b"", b"X", b"\r\n", NEXT], ids=["nothing", "1-byte", "line-end", "answer"])
@given(at=st.lists(st.integers(min_value=0, max_value=10**6), max_size=12))
def test_any_pieces_give_the_same_answer(answer: bytes, extra: bytes, at: list[int]) -> None:
    framing = Framing()
    seen = b"".join(framing.feed(piece) for piece in _cut(answer + extra, at))
    assert _parsed(seen) == BODY
    assert framing.extra == extra
    assert framing.must_close is (bool(extra) or answer in (ANSWERS["bare-line-feeds"], ANSWERS["twice"]))


@given(data=st.binary(max_size=300), at=st.lists(st.integers(min_value=0, max_value=300), max_size=5))
def test_any_bytes_can_be_framed(data: bytes, at: list[int]) -> None:
    framing = Framing()
    seen = b"".join(framing.feed(piece) for piece in _cut(data, at)) + framing.end()
    if not data.lstrip(b"\r\n").startswith(b"HTTP/"[: len(data.lstrip(b"\r\n")[:5])]):
        assert seen == data, "bytes that are not HTTP must pass unchanged"


@given(tail=st.binary(max_size=200), at=st.lists(st.integers(min_value=0, max_value=400), max_size=5))
def test_any_head_can_be_framed(tail: bytes, at: list[int]) -> None:
    framing = Framing()
    for piece in _cut(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n" + tail, at):
        framing.feed(piece)
    framing.end()
