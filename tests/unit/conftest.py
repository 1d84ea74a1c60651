"""What several unit tests need."""

from collections.abc import Generator

import pytest

from tests.support.servers.paths import Loopback, loopback


@pytest.fixture
def server() -> Generator[Loopback]:
    """An empty server on this machine."""
    with loopback() as running:
        yield running
