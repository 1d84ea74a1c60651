"""Mocks of httpx answer every call of a default client, so that a test suite with a real token pays nothing.

Those of httpx2 do so for a client over httpx2, and neither sees calls over the other library.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import respx
from pytest_httpx import HTTPXMock

from justone_client import AsyncClient, Client
from tests.support.servers.replies import answers
from tests.support.servers.scripted import Serve

BODY = {"code": 0, "data": {"from": "the mock"}, "message": None, "recordTime": None, "requestId": "r"}
CALLS = 60


Calls = Callable[[str], list[Any]]


def sync_calls(transport: Any) -> list[Any]:
    with Client("a-real-token", transport=transport) as client:
        return [client.call("GET /api/made-up/thing/v1", {"n": n}).data for n in range(CALLS)]


def async_calls(transport: Any) -> list[Any]:
    async def all_at_once() -> list[Any]:
        async with AsyncClient("a-real-token", transport=transport) as client:
            calls = [client.call("GET /api/made-up/thing/v1", {"n": n}) for n in range(CALLS)]
            return [answer.data for answer in await asyncio.gather(*calls)]

    return asyncio.run(all_at_once())


@pytest.fixture(params=[sync_calls, async_calls], ids=["sync", "async"])
def calls(request: pytest.FixtureRequest) -> Calls:
    calls: Calls = request.param
    return calls


@pytest.fixture(params=[None, "http://127.0.0.1:9"], ids=["direct", "by proxy"])
def _proxy(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param:
        monkeypatch.setenv("HTTPS_PROXY", request.param)


@pytest.mark.usefixtures("_proxy")
def test_respx_answers_every_call(calls: Calls) -> None:
    with respx.mock(base_url="https://api.justoneapi.com") as router:
        route = router.get("/api/made-up/thing/v1").mock(return_value=httpx.Response(200, json=BODY))
        assert calls("auto") == [{"from": "the mock"}] * CALLS
        assert route.call_count == CALLS


@pytest.mark.usefixtures("_proxy")
@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
def test_pytest_httpx_answers_every_call(calls: Calls, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=BODY)
    assert calls("auto") == [{"from": "the mock"}] * CALLS
    assert len(httpx_mock.get_requests()) == CALLS


@pytest.mark.usefixtures("_proxy")
def test_a_mock_without_an_answer_sends_nothing(calls: Calls) -> None:
    with respx.mock(), pytest.raises(AssertionError, match="not mocked"):
        calls("auto")


@pytest.mark.usefixtures("_proxy")
def test_pytest_httpx2_answers_every_call_over_httpx2(calls: Calls, httpx2_mock: respx.Router) -> None:
    route = httpx2_mock.get("https://api.justoneapi.com/api/made-up/thing/v1").respond(json=BODY)
    assert calls("httpx2") == [{"from": "the mock"}] * CALLS
    assert route.call_count == CALLS


@pytest.mark.usefixtures("_proxy", "httpx2_mock")
def test_a_mock_of_httpx2_without_an_answer_sends_nothing(calls: Calls) -> None:
    with pytest.raises(AssertionError, match="not mocked"):
        calls("httpx2")


@pytest.mark.parametrize(("mocked", "used"), [("httpcore", "httpx2"), ("httpcore2", "httpx")])
def test_a_mock_does_not_see_the_other_library(mocked: str, used: Any, serve: Serve) -> None:
    server = serve(answers(json.dumps(BODY)))
    with respx.mock(using=mocked), Client("t", base_url=server.url, transport=used) as client:
        client.call("GET /api/made-up/thing/v1")
    assert len(server.journal) == 1
