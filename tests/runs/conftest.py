"""Fixtures of the tests of runs: a real PostgreSQL server, and a database of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from tests.support.servers.postgres import CuttingProxy, PostgresServer, missing_server, postgres_running

_numbers = count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A server for all tests of this process. A test that restarts it leaves it running."""
    pytest.importorskip("psycopg", reason="psycopg is not installed here (the extra postgres)")
    if missing := missing_server():
        pytest.skip(missing)
    with postgres_running() as server:
        yield server


@pytest.fixture
def database(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database."""
    name = f"test_{next(_numbers)}"
    postgres_server.admin(f"CREATE DATABASE {name} TEMPLATE template0")
    yield postgres_server.address(name)
    postgres_server.admin(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def proxy(postgres_server: PostgresServer) -> Iterator[CuttingProxy]:
    """A proxy in front of the server that can cut a connection at its COMMIT."""
    one = CuttingProxy(postgres_server.port)
    yield one
    one.close()
