"""Plays every fault again and searches everything that could show the token."""

import logging
import socket
import warnings
from typing import Any

import pytest

from justone_client import InvalidArgument, JustOneError, _redact
from tests.core.faults import ALL, SUCCESSES, Fault
from tests.core.token.leaks import Finder, spellings
from tests.support.callers import GET, TOKEN, Make
from tests.support.servers.replies import says
from tests.support.servers.scripted import Loopback, Serve

ECHOED = Fault("success-echoing", says(0), None, "yes")


def _meet(fault: Fault, server: Loopback, make: Make, finder: Finder) -> None:
    server.script = fault.script
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = fault.url.format(port=server.port, closed=closed.getsockname()[1])
        caller = make(url, **fault.settings)
        finder.look("client", repr(caller.client))
        for form in (None, True):
            try:
                finder.look_at(fault.name, caller.call("POST /a" if form else "GET /a", {"q": "1"}, form=form))
            except JustOneError as error:
                finder.look_at_error(fault.name, error)
        finder.look_at(fault.name, caller.call(raise_errors=False))


def _run(faults: list[Fault], serve: Serve, make: Make, capfd: pytest.CaptureFixture[str]) -> Finder:
    server = serve(says(0))
    with Finder(TOKEN) as finder, warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        for fault in faults:
            _meet(fault, server, make, finder)
    for warning in warned:
        finder.look("warning", str(warning))
    for text in capfd.readouterr():
        finder.look("printed", text)
    # Check that the token was sent; otherwise the search proves nothing.
    assert server.journal
    assert all(TOKEN in (seen.query.get("token"), seen.body and seen.form.get("token")) for seen in server.journal)
    return finder


@pytest.mark.sampled(6)
def test_the_token_shows_nowhere(serve: Serve, make: Make, capfd: pytest.CaptureFixture[str]) -> None:
    finder = _run([*ALL, ECHOED], serve, make, capfd)
    assert finder.hits == []
    lines = [line for line in finder.records if line.startswith("HTTP Request: GET")]
    assert len(lines) > len(ALL) or make().kind == "aiohttp", "httpx must still log its own lines"
    assert all("token=***" in line for line in lines)


@pytest.mark.parametrize("code", [0, 201, 400])
@pytest.mark.parametrize("token", ["a1B2c3D4", "12345678", "k9-x_Y.z8", "A1=b2&C3/d", "tok3nOf11ch"], ids=len)
def test_an_echoed_token_of_8_to_11_characters_is_hidden(serve: Serve, make: Make, token: str, code: int) -> None:
    server = serve(says(code))
    answer = make(server.url, token=token).call(raise_errors=False)
    assert server.journal[0].query["token"] == token, "the token must be sent"
    with Finder(token) as finder:
        finder.look_at("answer", answer)
        finder.look("message", str(answer.message))
        finder.look("raw", str(answer.raw))
        finder.look("error", str(answer.error))
    assert finder.hits == []
    assert "***" in str(answer.message)


def test_the_search_finds_the_token_without_the_log_filter(
    serve: Serve, make: Make, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_redact._Filter, "filter", lambda self, record: True)
    finder = _run(SUCCESSES[:1] + [f for f in ALL if "redirect" in f.name], serve, make, capfd)
    transport = make().transport
    if transport == "aiohttp":  # it does not log URLs
        assert finder.hits == []
        return
    assert any(hit.startswith(f"log {transport}:") for hit in finder.hits)
    assert any(hit.startswith(f"log {transport.replace('httpx', 'httpcore')}.http11:") for hit in finder.hits)


def test_the_search_finds_the_token_without_the_scrubber(
    serve: Serve, make: Make, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_redact.Scrubber, "__call__", lambda self, text: text)
    finder = _run([f for f in ALL if f.name in ("html", "code-100-at-200")], serve, make, capfd)
    for where in ("html str", "html traceback", "html pickle", "code-100-at-200 repr"):
        assert any(hit.startswith(where) for hit in finder.hits), where


@pytest.mark.parametrize("spelling", sorted(spellings(TOKEN)))
def test_every_spelling_of_the_token_is_removed(spelling: str) -> None:
    clean = _redact.Scrubber(TOKEN)(f"before {spelling} after")
    assert clean.startswith("before ***")
    assert clean.rstrip("=").endswith(" after")


def test_invalid_arguments_do_not_show_the_token(make: Make) -> None:
    caller = make("http://127.0.0.1:9")
    finder = Finder(TOKEN)
    for parameters in ({"q": [TOKEN]}, {TOKEN: object()}, {"token": TOKEN}):
        with pytest.raises(InvalidArgument) as caught:
            caller.call(GET, parameters)
        finder.look_at_error("refused", caught.value)
    with pytest.raises(InvalidArgument) as caught:
        caller.call("GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1", {"oAuthorId": 1, "platform": TOKEN})
    finder.look_at_error("refused value", caught.value)
    assert finder.hits == []


def test_levels_and_handlers_of_other_loggers_do_not_change(make: Make) -> None:
    def state() -> list[Any]:
        return [
            (logger.level, logger.handlers, logger.disabled, logger.propagate)
            for logger in map(logging.getLogger, names)
        ]

    names = ["httpx", "httpcore", "httpcore.http11", "httpx2", "httpcore2", "justone_client", "root"]
    before = state()
    make("http://127.0.0.1:9")
    assert state() == before
