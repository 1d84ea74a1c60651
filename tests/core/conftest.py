"""Servers that misbehave on purpose, and both clients in front of them."""

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.core.callers import Caller
from tests.core.loopback import Loopback, Script


@pytest.fixture
def serve() -> Iterator[Callable[[Script], Loopback]]:
    """Start a server that follows a script; it ends with the test."""
    servers: list[Loopback] = []

    def start(script: Script) -> Loopback:
        servers.append(Loopback(script))
        return servers[-1]

    yield start
    for server in servers:
        server.__exit__()


@pytest.fixture(params=["sync", "async", "aiohttp"])
def make(request: pytest.FixtureRequest) -> Iterator[Callable[..., Caller]]:
    """Build a client of either kind; it is closed, and looked over for leaks, with the test."""
    callers: list[Caller] = []

    def build(base_url: str | None = None, **settings: Any) -> Caller:
        callers.append(Caller(request.param, base_url, **settings))
        return callers[-1]

    yield build
    for caller in callers:
        caller.close()
    gc.collect()  # what was left open says so now, as a ResourceWarning
