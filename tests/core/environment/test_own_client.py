"""The environment never reaches an httpx client of the user."""

import httpx
import pytest

from justone_client import Client, InvalidSettings
from tests.support.callers import GET
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import Loopback

FINE = answers(envelope(0, {"a": 1}))


def test_trust_env_cannot_be_set_for_an_own_client() -> None:
    with httpx.Client() as own, pytest.raises(InvalidSettings, match="build http_client with it, too"):
        Client("token", http_client=own, trust_env=False)
    with httpx.Client(trust_env=False) as own:
        Client("token", http_client=own, trust_env=False)


def test_an_own_client_ignores_a_broken_environment(monkeypatch: pytest.MonkeyPatch, server: Loopback) -> None:
    with httpx.Client() as own:
        monkeypatch.setenv("HTTP_PROXY", "socks://x")
        assert Client("token", http_client=own, base_url=server.url).call(GET).ok
