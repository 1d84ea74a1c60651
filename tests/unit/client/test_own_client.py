"""A client over an httpx client of the user: its errors and its end."""

import asyncio
from typing import Any

import httpx
import pytest

import justone_client
from justone_client import AsyncClient, Client, Retry
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


@pytest.mark.parametrize(
    ("raised", "error"),
    [
        (httpx.ConnectError, "NotSent"), (httpx.ConnectTimeout, "NotSent"), (httpx.PoolTimeout, "NotSent"),
        (httpx.ProxyError, "NotSent"), (httpx.UnsupportedProtocol, "NotSent"), (httpx.ReadTimeout, "OutcomeUnknown"),
        (httpx.WriteTimeout, "OutcomeUnknown"), (httpx.ReadError, "OutcomeUnknown"),
        (httpx.WriteError, "OutcomeUnknown"),
        (httpx.CloseError, "OutcomeUnknown"), (httpx.RemoteProtocolError, "OutcomeUnknown"),
        (httpx.LocalProtocolError, "OutcomeUnknown"), (httpx.DecodingError, "OutcomeUnknown"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_httpx_errors_become_not_sent_or_outcome_unknown(
    kind: str, raised: type[httpx.RequestError], error: str
) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise raised("broken")

    options: dict[str, Any] = {"raise_errors": False, "retry": Retry(attempts=1)}
    transport = httpx.MockTransport(broken)
    if kind == "sync":
        answer = Client(TOKEN, http_client=httpx.Client(transport=transport), **options).call("GET /x")
    else:
        client = AsyncClient(TOKEN, http_client=httpx.AsyncClient(transport=transport), **options)
        answer = asyncio.run(client.call("GET /x"))
    assert type(answer.error).__name__ == error


def test_a_closed_http_client_says_what_to_do() -> None:
    mine = httpx.Client()
    mine.close()
    with Client(TOKEN, http_client=mine) as client, pytest.raises(RuntimeError, match="keep it open while"):
        client.call("GET /x")


async def closed_call() -> None:
    mine = httpx.AsyncClient()
    await mine.aclose()
    async with AsyncClient(TOKEN, http_client=mine) as client:
        await client.call("GET /x")


def test_a_closed_async_http_client_says_what_to_do() -> None:
    with pytest.raises(RuntimeError, match="keep it open while"):
        asyncio.run(closed_call())
