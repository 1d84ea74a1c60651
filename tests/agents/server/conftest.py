"""Fixtures of the tests of `justone mcp`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from justone_client.sandbox import Sandbox
from tests.support.servers.mcp import Served

pytest.importorskip("mcp.server.lowlevel", reason="mcp is not installed here (the extra mcp)")


@pytest.fixture
def served() -> Iterator[Served]:
    """A sandbox over loopback."""
    box = Sandbox()
    with box.serve() as server:
        yield Served(box, server.url)
