"""Replay cassettes by operation and case through both clients, without a network."""

import asyncio
from typing import Any

import pytest

from justone_client import Answer, AsyncClient, Client, testing
from tests.contract import tape
from tests.contract.cases import FOLDER

TOKEN = "any/token=will+do&%"


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    vcr.register_matcher("every_field", tape.every_field)


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    return {"match_on": tape.MATCH_ON, "before_record_request": tape.without_token}


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(FOLDER)


class Caller:
    """Calls a method of the sync or async client and waits for the answer."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __call__(
        self, region: Any, method: str, arguments: dict[str, Any], platform: str = "douyin_xingtu", **options: Any
    ) -> Any:
        settings: dict[str, Any] = {"region": region, "allow_plaintext": True, "raise_errors": False, **options}
        with testing.no_waiting():
            if self.kind == "sync":
                with Client(TOKEN, **settings) as client:
                    return getattr(getattr(client, platform), method)(**arguments)
            return asyncio.run(self._awaited(settings, platform, method, arguments))

    def pages(self, region: Any, operation: str, arguments: dict[str, Any], count: int) -> list[Answer[Any]]:
        """The first pages of a listing."""
        settings: dict[str, Any] = {"region": region, "allow_plaintext": True}
        if self.kind == "sync":
            with Client(TOKEN, **settings) as client:
                return list(client.walk(operation, arguments).pages(max_pages=count))
        return asyncio.run(self._awaited_pages(settings, operation, arguments, count))

    @staticmethod
    async def _awaited_pages(
        settings: dict[str, Any], operation: str, arguments: dict[str, Any], count: int
    ) -> list[Answer[Any]]:
        async with AsyncClient(TOKEN, transport="httpx", **settings) as client:
            return [page async for page in client.walk(operation, arguments).pages(max_pages=count)]

    @staticmethod
    async def _awaited(settings: dict[str, Any], platform: str, method: str, arguments: dict[str, Any]) -> Any:
        # Cassettes are replayed below httpx; the aiohttp transport would bypass them.
        async with AsyncClient(TOKEN, transport="httpx", **settings) as client:
            return await getattr(getattr(client, platform), method)(**arguments)


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Caller:
    """A call through either client."""
    return Caller(request.param)
