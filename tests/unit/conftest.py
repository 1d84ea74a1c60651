"""Fixtures of several unit tests."""

from collections.abc import Generator

import pytest

from tests.support.servers.paths import Loopback, loopback


@pytest.fixture
def server() -> Generator[Loopback]:
    """A loopback server without any path."""
    with loopback() as running:
        yield running
