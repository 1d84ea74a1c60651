"""A client over a client of httpx or httpx2 of the user: its errors and its end."""

from types import ModuleType
from typing import Any

import httpx
import httpx2
import pytest

import justone_client
from justone_client import AsyncClient, Client, InvalidSettings, Retry
from tests.support.callers import Caller, both_libraries, http_of, is_sync, own_client
from tests.unit.client.fake_service import TOKEN, FakeService


def test_an_own_http_client_is_used_and_stays_open() -> None:
    service = FakeService()
    mine = httpx.Client(transport=httpx.MockTransport(service))
    with Client(TOKEN, http_client=mine) as client:
        client.call("GET /x")
    assert not mine.is_closed
    with pytest.raises(RuntimeError, match="closed"):
        client.call("GET /x")


def test_errors_have_no_cause_or_context() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no route to {request.url}", request=request)

    client = Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(broken)), retry=Retry(attempts=1))
    with pytest.raises(justone_client.NotSent) as caught:
        client.call("GET /x")
    error = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    assert TOKEN not in str(error)


NOT_SENT = ["ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"]
UNKNOWN = ["ReadTimeout", "WriteTimeout", "ReadError", "WriteError", "CloseError", "RemoteProtocolError",
           "LocalProtocolError", "DecodingError", "TooManyRedirects"]  # fmt: skip
NO_FAILURES = {"InvalidURL": "NotSent", "StreamClosed": "OutcomeUnknown", "StreamConsumed": "OutcomeUnknown"}
"""Errors that are no `RequestError`."""
NEVER = {"HTTPError", "HTTPStatusError", "CookieConflict", "ResponseNotRead", "RequestNotRead", "SSEError"}
"""What this package never lets happen: it does not call `raise_for_status`, has no cookies and reads the stream."""


@pytest.mark.parametrize(
    ("raised", "error"),
    [*((one, "NotSent") for one in NOT_SENT), *((one, "OutcomeUnknown") for one in UNKNOWN), *NO_FAILURES.items()],
)
@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_errors_of_the_library_become_not_sent_or_unknown(kind: str, raised: str, error: str) -> None:
    http = http_of(kind)

    def broken(request: Any) -> Any:
        if raised.startswith("Stream"):
            raise getattr(http, raised)
        raise getattr(http, raised)("broken")

    own = own_client(kind, transport=http.MockTransport(broken))
    caller = Caller(kind, None, http_client=own, raise_errors=False, retry=Retry(attempts=1))
    answer = caller.call()
    caller.close(own)
    assert type(answer.error).__name__ == error
    assert answer.billed == {"NotSent": "no", "OutcomeUnknown": "unknown"}[error]


@pytest.mark.parametrize("library", [httpx, httpx2], ids=lambda library: library.__name__)
def test_no_error_of_the_library_is_forgotten(library: ModuleType) -> None:
    kinds = {name: found for name in library.__all__ if isinstance(found := getattr(library, name), type)}
    errors = {name: kind for name, kind in kinds.items() if issubclass(kind, Exception)}
    leaves = {
        name
        for name, kind in errors.items()
        if not any(issubclass(other, kind) and other is not kind for other in errors.values())
    }
    assert leaves - NEVER == {*NOT_SENT, *UNKNOWN, *NO_FAILURES}


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_a_closed_http_client_says_what_to_do(kind: str) -> None:
    own = own_client(kind)
    caller = Caller(kind, None, http_client=own)
    caller.wait(own.close() if is_sync(kind) else own.aclose())
    with pytest.raises(RuntimeError, match="keep it open while"):
        caller.call()
    caller.close()


WRONG = [3, "httpx2", httpx, httpx2.Client, httpx.HTTPTransport(), httpx2.Response(200)]


@pytest.mark.parametrize("wrong", WRONG, ids=["number", "text", "module", "class", "transport", "response"])
@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_a_thing_that_is_no_http_client_is_refused(client: Any, wrong: object) -> None:
    kind = client.__name__
    words = f"http_client must be an httpx.{kind} or httpx2.{kind}, such as httpx.{kind}(); got {repr(wrong)[:80]}"
    with pytest.raises(InvalidSettings) as caught:
        client(TOKEN, http_client=wrong)
    assert str(caught.value) == f"{words}."


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_the_http_client_of_the_other_client_is_refused(kind: str) -> None:
    other: Any = AsyncClient if is_sync(kind) else Client
    with pytest.raises(InvalidSettings, match=rf"must be an httpx\.{other.__name__} or httpx2\."):
        other(TOKEN, http_client=own_client(kind))


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_a_subclass_of_an_http_client_is_accepted(kind: str) -> None:
    http = http_of(kind)

    class Mine(http.Client if is_sync(kind) else http.AsyncClient):  # type: ignore[misc, name-defined]
        pass

    own = Mine(transport=http.MockTransport(lambda request: http.Response(200, json={"code": 0, "data": {"a": 1}})))
    caller = Caller(kind, None, http_client=own)
    assert caller.call().data == {"a": 1}
    caller.close(own)
