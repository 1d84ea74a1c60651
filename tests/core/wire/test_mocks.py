"""httpx mocks answer every call of a default client, so that a test suite with a real token pays nothing."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import respx
from pytest_httpx import HTTPXMock

from justone_client import AsyncClient, Client

BODY = {"code": 0, "data": {"from": "the mock"}, "message": None, "recordTime": None, "requestId": "r"}
CALLS = 60


def sync_calls() -> list[Any]:
    with Client("a-real-token") as client:
        return [client.call("GET /api/made-up/thing/v1", {"n": n}).data for n in range(CALLS)]


def async_calls() -> list[Any]:
    async def all_at_once() -> list[Any]:
        async with AsyncClient("a-real-token") as client:
            calls = [client.call("GET /api/made-up/thing/v1", {"n": n}) for n in range(CALLS)]
            return [answer.data for answer in await asyncio.gather(*calls)]

    return asyncio.run(all_at_once())


@pytest.fixture(params=[sync_calls, async_calls], ids=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Callable[[], list[Any]]:
    calls: Callable[[], list[Any]] = request.param
    return calls


@pytest.fixture(params=[None, "http://127.0.0.1:9"], ids=["direct", "by proxy"])
def _proxy(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param:
        monkeypatch.setenv("HTTPS_PROXY", request.param)


@pytest.mark.usefixtures("_proxy")
def test_respx_answers_every_call(calls: Callable[[], list[Any]]) -> None:
    with respx.mock(base_url="https://api.justoneapi.com") as router:
        route = router.get("/api/made-up/thing/v1").mock(return_value=httpx.Response(200, json=BODY))
        assert calls() == [{"from": "the mock"}] * CALLS
        assert route.call_count == CALLS


@pytest.mark.usefixtures("_proxy")
@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
def test_pytest_httpx_answers_every_call(calls: Callable[[], list[Any]], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=BODY)
    assert calls() == [{"from": "the mock"}] * CALLS
    assert len(httpx_mock.get_requests()) == CALLS


@pytest.mark.usefixtures("_proxy")
def test_a_mock_without_an_answer_sends_nothing(calls: Callable[[], list[Any]]) -> None:
    with respx.mock(), pytest.raises(AssertionError, match="not mocked"):
        calls()
