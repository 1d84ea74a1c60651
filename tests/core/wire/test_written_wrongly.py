"""Slightly malformed answers are read; the error for unreadable ones says what is wrong."""

from typing import Any

import pytest

from justone_client import BadAnswer
from tests.faults.run import caller_for
from tests.support.callers import GET, both_libraries
from tests.support.servers.scripted import End, Script, Serve

OURS = both_libraries("sync", "async", "aiohttp")
WHOLE = b'{"code": 0, "message": "ok", "data": {"t": {"a": 1}}}'
READABLE: dict[str, tuple[bytes, Any]] = {
    "newline in a string": (b'{"code": 0, "data": {"t": "a\nb"}}', {"t": "a\nb"}),
    "tab in a string": (b'{"code": 0, "data": {"t": "a\tb"}}', {"t": "a\tb"}),
    "NUL behind": (WHOLE + b"\0\0", {"t": {"a": 1}}),
    "comma behind": (WHOLE + b",\n", {"t": {"a": 1}}),
    "comment behind": (WHOLE + b"\n<!-- served by cache {3} -->", {"t": {"a": 1}}),
    "brace behind": (WHOLE + b"}", {"t": {"a": 1}}),
    "5,000 digits": (b'{"code": 0, "data": ' + b"9" * 5000 + b"}", "9" * 5000),
}
UNREADABLE = {
    "single quotes": (b"{'code': 0, 'data': {}}", "it is not valid JSON at character 2"),
    "no quotes": (b'{"code": 0, data: {}}', "it is not valid JSON at character 13"),
    "two envelopes": (WHOLE + b'{"code": 301, "data": null}', f"more follows its JSON at character {len(WHOLE) + 1}"),
}
CUT = [b'{"code": 0, "data": {"t": "a', b'{"code": 0, "data": {"t": 1', b'{"code": 0, "data": tru', b'{"code": 0, "da']


def _says(body: bytes, length: int | None = None) -> Script:
    size = len(body) if length is None else length
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % size
    return lambda seen: (head + body, End.KEEP)


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("sender", OURS)
def test_slightly_malformed_json_is_read(sender: str, name: str, serve: Serve) -> None:
    body, data = READABLE[name]
    with caller_for(sender, serve(_says(body)).url) as caller:
        answer = caller.call(GET)
    assert (answer.code, answer.billed, answer.data) == (0, "yes", data)


@pytest.mark.parametrize("name", UNREADABLE)
def test_unreadable_json_says_where_it_breaks(name: str, serve: Serve) -> None:
    body, words = UNREADABLE[name]
    with caller_for("sync", serve(_says(body)).url) as caller, pytest.raises(BadAnswer, match=words) as caught:
        caller.call(GET)
    assert caught.value.body == body
    assert "cut off in transit" not in str(caught.value)
    assert "may be paid for" in str(caught.value)


@pytest.mark.parametrize("body", CUT)
def test_the_error_says_that_an_answer_was_cut(body: bytes, serve: Serve) -> None:
    with caller_for("sync", serve(_says(body)).url) as caller, pytest.raises(BadAnswer, match="cut off in transit"):
        caller.call(GET)


@pytest.mark.parametrize("missing", [1, 2, 3, 10])
@pytest.mark.parametrize("sender", OURS)
def test_a_content_length_too_small_loses_no_answer(sender: str, missing: int, serve: Serve) -> None:
    server = serve(_says(WHOLE, len(WHOLE) - missing))
    with caller_for(sender, server.url) as caller:
        answers = [caller.call(GET, {"n": n}) for n in range(2)]
    assert [answer.data for answer in answers] == [{"t": {"a": 1}}] * 2
    assert len({seen.connection for seen in server.journal}) == 2
