"""If an answer repeats the token, no frame of a traceback shows it."""

import traceback
from typing import Any

import pytest

from justone_client import JustOneError
from tests.core.token.walker import shown
from tests.faults.run import SENDERS, caller_for
from tests.support.callers import GET, TOKEN, both_libraries
from tests.support.servers.scripted import End, Seen, Serve

ENVELOPE = b'{"code": %d, "message": "%s", "data": {"a": 1}}'


def _http(status: bytes, headers: bytes, body: bytes, length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    return b"HTTP/1.1 %s\r\n%scontent-length: %d\r\n\r\n%s" % (status, headers, size, body)


def _redirect(seen: Seen) -> tuple[bytes, End]:
    return _http(b"301 Moved", b"location: https://elsewhere%s\r\n" % seen.target.encode(), b""), End.KEEP


def _page(seen: Seen) -> tuple[bytes, End]:
    return _http(b"502 Bad Gateway", b"", b"<html>%s</html>" % seen.target.encode()), End.KEEP


def _request_id(seen: Seen) -> tuple[bytes, End]:
    headers = b"x-request-id: %s\r\n" % seen.query["token"].encode()
    return _http(b"200 OK", headers, ENVELOPE % (301, b"no")), End.KEEP


def _refusal(seen: Seen) -> tuple[bytes, End]:
    return _http(b"401 No", b"", ENVELOPE % (100, b"no such token: " + seen.query["token"].encode())), End.KEEP


def _cut(seen: Seen) -> tuple[bytes, End]:
    return _http(b"200 OK", b"", b'{"code": 0, "url": "%s", "da' % seen.target.encode(), 900), End.CLOSE


def _success(seen: Seen) -> tuple[bytes, End]:
    headers = b"x-request-id: %s\r\n" % seen.query["token"].encode()
    return _http(b"200 OK", headers, ENVELOPE % (0, seen.query["token"].encode())), End.KEEP


ECHOES = [_redirect, _page, _request_id, _refusal, _cut]


def _with_locals(error: BaseException) -> str:
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


@pytest.mark.parametrize("echo", ECHOES, ids=lambda echo: echo.__name__[1:])
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_no_frame_shows_a_token_that_an_answer_repeats(sender: str, echo: Any, serve: Serve) -> None:
    with caller_for(sender, serve(echo).url) as caller, pytest.raises(JustOneError) as caught:
        caller.call(GET, {"q": "1"})
    assert shown(caught.value, TOKEN) == []
    assert TOKEN not in _with_locals(caught.value)


@pytest.mark.parametrize("hook", ["on_attempt", "on_drift"])
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_an_interrupt_after_a_success_shows_no_token(sender: str, hook: str, serve: Serve) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    operation = "GET /api/douyin/search-video/v4" if hook == "on_drift" else GET
    with caller_for(sender, serve(_success).url, **{hook: interrupt}) as caller:
        with pytest.raises(KeyboardInterrupt) as caught:
            caller.call(operation, {"keyword": "a"})
        assert shown(caught.value, TOKEN) == []
