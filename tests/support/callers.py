"""Both clients behind one interface, so that each test is written once.

A kind of caller is `sync`, `async` or `aiohttp`. The first two send over httpx; `sync-httpx2` and `async-httpx2` do the
same over httpx2.
"""

import asyncio
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from justone_client import AsyncClient, Client, Clock

TOKEN = "fAke/tok+en=with&odd%chars-0123456789"
GET = "GET /api/made-up/thing/v1"
POST = "POST /api/made-up/thing/v1"


def both_libraries(*kinds: str) -> list[str]:
    """Give these kinds over httpx, then over httpx2. `tests/conftest.py` decides which of the latter are slow tests."""
    return [*kinds, *(f"{kind}-httpx2" for kind in kinds if kind != "aiohttp")]


def transport_of(kind: str) -> str:
    """The setting `transport` of a kind."""
    return "aiohttp" if kind == "aiohttp" else "httpx2" if kind.endswith("-httpx2") else "httpx"


def is_sync(kind: str) -> bool:
    """Whether a kind is the sync client."""
    return "async" not in kind and kind != "aiohttp"


def http_of(kind: str) -> Any:
    """The module `httpx` or `httpx2`."""
    return import_module(transport_of(kind))


def own_client(kind: str, **settings: Any) -> Any:
    """A client of httpx or httpx2, as users pass to ours."""
    return getattr(http_of(kind), "Client" if is_sync(kind) else "AsyncClient")(**settings)


class FakeClock(Clock):
    """A clock that moves only when a client waits. Its random numbers are always 1: the longest jitter."""

    def __init__(self, now: float = 1_795_000_000.0) -> None:
        self.now = now  # 2026-11-18 17:46:40 in Shanghai unless given
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def random(self) -> float:
        return 1.0

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Caller:
    """A `Client`, or an `AsyncClient` with an event loop around it."""

    def __init__(self, kind: str, base_url: str | None, **settings: Any) -> None:
        self.kind = kind.removesuffix("-httpx2")
        self.transport = transport_of(kind)
        self.clock = settings.setdefault("clock", FakeClock())
        self.runner = asyncio.Runner()
        build = Client if self.kind == "sync" else AsyncClient
        if "http_client" not in settings:
            settings.setdefault("transport", self.transport)
        self.client: Any = build(settings.pop("token", TOKEN), base_url=base_url, **settings)

    def call(self, operation: Any = GET, parameters: Mapping[str, object] | None = None, **options: Any) -> Any:
        form = options.pop("form", None)
        client = self.client.with_options(**options) if options else self.client
        return self.wait(client.call(operation, parameters, form=form))

    def wait(self, result: Any) -> Any:
        return result if self.kind == "sync" else self.runner.run(_awaited(result))

    def close(self, own: Any = None) -> None:
        """Close our client, and after it the user's."""
        self.wait(self.client.close())
        if own is not None:
            self.wait(own.close() if self.kind == "sync" else own.aclose())
        if self.kind != "sync":
            assert self.runner.run(_other_tasks()) == set()
        self.runner.close()


Make = Callable[..., Caller]
"""The fixture `make`: build a client through one of the senders."""


async def _awaited(result: Any) -> Any:
    return await result


async def _other_tasks() -> set[Any]:
    return asyncio.all_tasks() - {asyncio.current_task()}
