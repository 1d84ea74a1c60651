"""Fixtures of the tests of `justone mcp`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec

import pytest

from justone_client.sandbox import Sandbox
from tests.support.servers.mcp import Served

if find_spec("mcp") is None:  # importing it takes most of a second, wherever tests are collected
    pytest.skip("mcp is not installed here (the extra mcp)", allow_module_level=True)


@pytest.fixture
def served() -> Iterator[Served]:
    """A sandbox over loopback."""
    box = Sandbox()
    with box.serve() as server:
        yield Served(box, server.url)
