"""The provider of these tests and an empty folder to download into."""

from pathlib import Path

import pytest

from tests.support.provider import publish
from tests.support.servers.paths import Loopback
from tests.unit.download.sea import SEA


@pytest.fixture
def sea(server: Loopback) -> Loopback:
    """A server with four endpoints."""
    publish(server, SEA)
    return server


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return tmp_path / "specs"
