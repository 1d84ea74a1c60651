"""Every operation through both clients: the request matches the published definition.

The expected request comes from specs/endpoints through these few lines alone, without the press.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import warnings
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from justone_client import AsyncClient, Client
from justone_generated.index import INDEX
from tests.conftest import ROOT

TOKEN = "t/o+k=e&n%"
SUCCESS = {"code": 0, "data": {}, "message": None, "recordTime": None, "requestId": "r"}
VALUES = {"string": "a b&c=d/é%+#", "integer": 2**53 + 1, "number": 1.5, "boolean": True}
WIRE = {"integer": str(2**53 + 1), "number": "1.5", "boolean": "true"}
FORM = "application/x-www-form-urlencoded"


def definitions() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted((ROOT / "specs" / "endpoints").rglob("*.json")):
        for route, item in json.loads(path.read_bytes())["paths"].items():
            for method, node in item.items():
                yield f"{method.upper()} {route}", node


OPERATIONS = dict(definitions())


def published(node: dict[str, Any]) -> Iterator[tuple[str, bool, dict[str, Any]]]:
    """RecordingTransport name, required and schema of every parameter, including the token."""
    for parameter in node.get("parameters", []):
        yield parameter["name"], parameter["required"], parameter["schema"]
    if "requestBody" in node:
        form = node["requestBody"]["content"][FORM]["schema"]
        for name, schema in form["properties"].items():
            yield name, name in form["required"], schema


def arguments(node: dict[str, Any], *, everything: bool) -> tuple[dict[str, Any], dict[str, str]]:
    """The arguments to pass by wire name, and the fields that must be sent."""
    given, sent = {}, {"token": TOKEN}
    for name, required, schema in published(node):
        if name != "token" and (required or everything):
            given[name] = schema["enum"][-1] if "enum" in schema else VALUES[schema["type"]]
            sent[name] = WIRE.get(schema["type"], given[name])
    return given, sent


def bare(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())


def keywords(method: Any, given: dict[str, Any]) -> dict[str, Any]:
    """Arguments by the keyword that matches the wire name."""
    by_letters = {bare(keyword): keyword for keyword in inspect.signature(method).parameters}
    return {by_letters[bare(name)]: value for name, value in given.items()}


class RecordingTransport:
    """A transport that records requests and always answers with a success."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=SUCCESS)

    def expect(self, key: str, node: dict[str, Any], sent: dict[str, str]) -> None:
        request = self.requests.pop()
        method, route = key.split(" ")
        assert (request.method, request.url.scheme, request.url.host) == (method, "https", "api.justoneapi.com")
        assert request.url.raw_path.split(b"?")[0].decode() == route
        query = (
            parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=True)
            if request.url.query
            else []
        )
        form = (
            parse_qsl(request.content.decode(), keep_blank_values=True, strict_parsing=True) if request.content else []
        )
        assert Counter(form if "requestBody" in node else query) == Counter(sent.items())
        assert (query if "requestBody" in node else form) == []
        assert request.headers.get("content-type") == (FORM if "requestBody" in node else None)
        assert TOKEN not in str(request.headers)
        assert "authorization" not in request.headers
        assert request.headers["user-agent"].startswith("justone-client/")


def test_package_and_definitions_have_the_same_operations() -> None:
    assert INDEX.keys() == OPERATIONS.keys()


@pytest.mark.parametrize("everything", [False, True], ids=["required only", "all parameters"])
def test_the_sync_client_sends_every_operation_as_published(everything: bool) -> None:
    transport = RecordingTransport()
    with (
        warnings.catch_warnings(),
        Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(transport))) as client,
    ):
        warnings.simplefilter("ignore")  # deprecated ones and those that return no data
        for key, node in OPERATIONS.items():
            given, sent = arguments(node, everything=everything)
            platform, name = INDEX[key]
            method = getattr(getattr(client, platform), name)
            assert method(**keywords(method, given)).code == 0
            transport.expect(key, node, sent)
            assert client.call(key, given).code == 0
            transport.expect(key, node, sent)


@pytest.mark.parametrize("everything", [False, True], ids=["required only", "all parameters"])
def test_the_async_client_sends_every_operation_as_published(everything: bool) -> None:
    async def everyone() -> None:
        transport = RecordingTransport()
        http = httpx.AsyncClient(transport=httpx.MockTransport(transport))
        async with AsyncClient(TOKEN, http_client=http) as client:
            for key, node in OPERATIONS.items():
                given, sent = arguments(node, everything=everything)
                platform, name = INDEX[key]
                method = getattr(getattr(client, platform), name)
                assert (await method(**keywords(method, given))).code == 0
                transport.expect(key, node, sent)
                assert (await client.call(key, given)).code == 0
                transport.expect(key, node, sent)
        await http.aclose()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecated ones and those that return no data
        asyncio.run(everyone())


def test_exactly_the_deprecated_operations_warn() -> None:
    transport = RecordingTransport()
    deprecated = {key for key, node in OPERATIONS.items() if node.get("deprecated")}
    warned = set()
    with Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(transport))) as client:
        for key, node in OPERATIONS.items():
            platform, name = INDEX[key]
            method = getattr(getattr(client, platform), name)
            given, _ = arguments(node, everything=False)
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                method(**keywords(method, given))
            if any(issubclass(one.category, DeprecationWarning) for one in caught):
                warned.add(key)
    assert warned == deprecated


def test_package_and_definitions_have_the_same_parameters() -> None:
    known = {one.key: one for one in Client(TOKEN).operations()}
    for key, node in OPERATIONS.items():
        names = {name: required for name, required, _ in published(node) if name != "token"}
        assert known[key].place == ("form" if "requestBody" in node else "query")
        assert {one.name: one.required for one in known[key].parameters} == names


@pytest.mark.parametrize("key", ["GET /api/new-shop/find/v1", "POST /api/new-shop/find/v1"])
def test_an_unknown_operation_is_sent_unchanged(key: str) -> None:
    transport = RecordingTransport()
    with Client(TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(transport))) as client:
        assert client.call(key, {"someId": "7", "flag": True, "nothing": None}).code == 0
    transport.expect(key, {}, {"someId": "7", "flag": "true", "token": TOKEN})
