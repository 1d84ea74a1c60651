"""The environment never reaches an http_client of the user."""

from typing import Any

import pytest

from justone_client import AsyncClient, Client, InvalidSettings
from tests.support.callers import GET, Caller, both_libraries, is_sync, own_client
from tests.support.servers.scripted import Loopback


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_trust_env_cannot_be_set_for_an_own_client(kind: str) -> None:
    build: Any = Client if is_sync(kind) else AsyncClient
    with pytest.raises(InvalidSettings, match="build http_client with it, too"):
        build("token", http_client=own_client(kind), trust_env=False)
    build("token", http_client=own_client(kind, trust_env=False), trust_env=False)


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_an_own_client_ignores_a_broken_environment(
    kind: str, monkeypatch: pytest.MonkeyPatch, server: Loopback
) -> None:
    own = own_client(kind)
    monkeypatch.setenv("HTTP_PROXY", "socks://x")
    caller = Caller(kind, server.url, http_client=own)
    assert caller.call(GET).ok
    caller.close(own)
