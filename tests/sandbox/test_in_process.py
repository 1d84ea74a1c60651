"""A sandbox in process, over httpx and httpx2: clients, transports, handlers, and errors of the right library."""

from __future__ import annotations

from typing import Any

import pytest

from justone_client import Client, InvalidSettings, Retry
from justone_client.sandbox import ManualClock, Sandbox, SandboxTransport
from tests.support.callers import Caller, both_libraries, http_of, is_sync, own_client, transport_of

KEY = "GET /api/douyin/search-video/v4"
URL = "https://api.justoneapi.com/api/douyin/search-video/v4"
FIELDS = {"keyword": "cat"}
both = pytest.mark.parametrize("kind", both_libraries("sync", "async"))


def _through(kind: str, transport: Any, sandbox: Sandbox, **settings: Any) -> Any:
    """Call once through an own client with this transport."""
    own = own_client(kind, transport=transport)
    caller = Caller(kind, None, http_client=own, retry=Retry(attempts=1), **settings)
    answer = caller.call(KEY, FIELDS, raise_errors=False)
    caller.close(own)
    return answer


@both
def test_a_client_of_the_sandbox_uses_the_chosen_library(kind: str) -> None:
    sandbox = Sandbox()
    client: Any = (sandbox.client if is_sync(kind) else sandbox.async_client)(transport=transport_of(kind))
    used = client._pool._http_client
    assert type(used).__module__ == transport_of(kind)
    assert isinstance(used, http_of(kind).Client if is_sync(kind) else http_of(kind).AsyncClient)


@both
def test_a_transport_answers_an_own_client(kind: str) -> None:
    sandbox = Sandbox()
    transport: Any = sandbox.transport(transport_of(kind))  # type: ignore[call-overload]
    assert isinstance(transport, http_of(kind).BaseTransport)
    assert isinstance(transport, http_of(kind).AsyncBaseTransport)
    assert _through(kind, transport, sandbox).billed == "yes"
    sandbox.journal.assert_called(KEY, FIELDS, times=1)


@both
def test_a_sandbox_is_a_handler_of_mock_transports(kind: str) -> None:
    sandbox = Sandbox()
    assert _through(kind, http_of(kind).MockTransport(sandbox), sandbox).billed == "yes"
    sandbox.journal.assert_called(KEY, FIELDS, times=1)


@both
@pytest.mark.parametrize(
    ("token", "error", "words"),
    [
        ("sandbox-refused", "NotSent", "Connection refused by the sandbox"),
        ("sandbox-reset", "OutcomeUnknown", "Connection reset by the sandbox"),
        ("sandbox-hang", "OutcomeUnknown", "no complete answer within 120 s"),
        ("sandbox-cut", "OutcomeUnknown", "The sandbox closed the connection during its answer"),
    ],
)
@pytest.mark.parametrize("way", ["transport", "handler"])
def test_an_answer_that_does_not_arrive_is_the_same_error(
    kind: str, token: str, error: str, words: str, way: str
) -> None:
    sandbox = Sandbox(clock=ManualClock())
    plain: Any = sandbox.transport(transport_of(kind))  # type: ignore[call-overload]
    transport = plain if way == "transport" else http_of(kind).MockTransport(sandbox)
    found = _through(kind, transport, sandbox, token=token).error
    assert type(found).__name__ == error
    assert words in str(found)


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_without_our_client_the_response_is_of_the_library(name: str) -> None:
    http = http_of("sync" if name == "httpx" else "sync-httpx2")
    with http.Client(transport=http.MockTransport(Sandbox())) as plain:
        answer = plain.get(URL, params={**FIELDS, "token": "t"})
        assert type(answer) is http.Response
        assert answer.json()["code"] == 0
        with pytest.raises(http.ConnectError):
            plain.get(URL, params={**FIELDS, "token": "sandbox-refused"})


def test_the_default_is_httpx_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUSTONEAPI_TRANSPORT", "httpx2")
    sandbox = Sandbox()
    assert type(sandbox.transport()) is SandboxTransport
    with sandbox.client() as client:
        assert client.call(KEY, FIELDS).billed == "yes"
        assert type(client._pool._http_client).__module__ == "httpx"


def test_a_transport_of_another_name_is_refused() -> None:
    sandbox: Any = Sandbox()
    with pytest.raises(InvalidSettings, match="library must be 'httpx' or 'httpx2', got 'aiohttp'"):
        sandbox.transport("aiohttp")
    with pytest.raises(InvalidSettings, match=r"cannot reach a sandbox in process; use `with sandbox.serve\(\)"):
        sandbox.async_client(transport="aiohttp")
    with pytest.raises(InvalidSettings, match="transport must be 'auto', 'httpx', 'httpx2' or 'aiohttp'"):
        sandbox.client(transport="requests")


def test_without_httpx2_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    for ask in (lambda: Sandbox().transport("httpx2"), lambda: Sandbox().client(transport="httpx2"),
                lambda: Client("t", transport="httpx2")):  # fmt: skip
        with pytest.raises(InvalidSettings, match=r"pip install 'justone-client\[httpx2\]'"):
            ask()
