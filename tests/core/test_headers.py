"""Headers that a program adds, and the headers of the response."""

import pickle
from typing import Any

import pytest

from justone_client import BadAnswer, Cache, Client, InvalidSettings, Retry
from tests.support.callers import GET, POST, TOKEN, Make
from tests.support.servers.replies import envelope, says
from tests.support.servers.scripted import End, Serve, http

OURS = {"user-agent", "accept", "accept-encoding", "host", "connection"}


@pytest.mark.parametrize("operation", [GET, POST])
def test_headers_go_with_each_call(make: Make, serve: Serve, operation: str) -> None:
    server = serve(says(0))
    caller = make(server.url, headers={"X-Gateway-Key": "k 1", "User-Agent": "shop/2"})
    caller.call(operation, form=operation == POST)
    caller.wait(caller.client.ping())
    for seen in server.journal:
        assert seen.headers["x-gateway-key"] == "k 1"
        assert seen.headers["user-agent"] == "shop/2"
    assert server.journal[0].headers.get("content-type", "").startswith("application/x-www-form") is (operation == POST)


def test_the_account_is_asked_with_the_headers(make: Make, serve: Serve) -> None:
    server = serve(lambda seen: (http(envelope(0, {"balance": "1"})), End.KEEP))
    caller = make(server.url, headers={"x-tenant": "7"})
    caller.wait(caller.client.account.balance())
    assert server.journal[0].headers["x-tenant"] == "7"


def test_a_copy_has_headers_of_its_own(make: Make, serve: Serve) -> None:
    server = serve(says(0))
    caller = make(server.url, headers={"x-one": "1"})
    caller.call()
    caller.call(headers={"x-two": "2"})
    caller.call(headers={})
    caller.call(timeout=9)
    names = [set(seen.headers) - OURS for seen in server.journal]
    assert names == [{"x-one"}, {"x-two"}, set(), {"x-one"}]


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ({"Host": "x"}, "'Host', which the client sets itself"),
        ({"content-length": "3"}, "which the client sets itself"),
        ({"x y": "1"}, "'x y', which is not one of HTTP"),
        ({"": "1"}, "which is not one of HTTP"),
        ({"x": 1}, r"headers\['x'\] must be text, got int"),
        ({"x": "secret\r\ny: 2"}, r"headers\['x'\] must be printable ASCII"),
        ({"x": " secret"}, "without blanks at its ends"),
        ({"x": "sécret"}, "must be printable ASCII"),
        ({"X": "1", "x": "2"}, "twice"),
        ([("x", "1")], "must be a dict of names and values, got list"),
    ],
)
def test_invalid_headers_are_refused(make: Make, headers: Any, words: str) -> None:
    with pytest.raises(InvalidSettings, match=words) as caught:
        make("http://127.0.0.1:9", headers=headers)
    assert "cret" not in str(caught.value)
    with pytest.raises(InvalidSettings, match=words):
        make("http://127.0.0.1:9").client.with_options(headers=headers)


def test_no_repr_shows_the_value_of_a_header() -> None:
    with Client(TOKEN, base_url="http://127.0.0.1:9", headers={"x-key": "gateway-secret"}) as client:
        assert "gateway-secret" not in f"{client!r} {client._options!r} {vars(client)!r}"


def test_an_answer_has_the_headers_of_its_response(make: Make, serve: Serve) -> None:
    server = serve(says(0, **{"X-Trace": "t-1", "x-echo": f"token={TOKEN}"}))
    answer = make(server.url).call()
    assert answer.headers["x-trace"] == "t-1"
    assert TOKEN not in str(dict(answer.headers))
    assert pickle.loads(pickle.dumps(answer)).headers == answer.headers


@pytest.mark.parametrize("reply", ["<html>", envelope(400)], ids=["no envelope", "refused"])
def test_a_failed_answer_has_headers_too(make: Make, serve: Serve, reply: str) -> None:
    server = serve(lambda seen: (http(reply).replace(b"\r\n", b"\r\nx-trace: t-2\r\n", 1), End.KEEP))
    answer = make(server.url, raise_errors=False, retry=Retry(attempts=1)).call()
    assert answer.headers["x-trace"] == "t-2"
    assert isinstance(answer.error, BadAnswer) is (reply == "<html>")


def test_a_cached_answer_and_a_lost_one_have_no_headers(make: Make, serve: Serve) -> None:
    server = serve(says(0, **{"X-Trace": "t-3"}))
    caller = make(server.url, cache=Cache(ttl=60))
    assert caller.call().headers
    assert dict(caller.call().headers) == {}
    assert dict(make("http://127.0.0.1:9", raise_errors=False, retry=Retry(attempts=1)).call().headers) == {}
