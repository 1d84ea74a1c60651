"""Which transport is used, and what says no."""

import pytest

from justone_client import AsyncClient, Client, InvalidSettings, _exchange
from justone_client._exchange import choose_transport

BOTH, ONE = ("aiohttp", "httpx"), ("httpx",)


@pytest.mark.parametrize(
    ("wanted", "possible", "own", "chosen"),
    [
        ("auto", BOTH, False, "aiohttp"),
        ("auto", ONE, False, "httpx"),
        ("auto", BOTH, True, "httpx"),
        ("httpx", BOTH, False, "httpx"),
        ("httpx", BOTH, True, "httpx"),
        ("aiohttp", BOTH, False, "aiohttp"),
    ],
)
def test_the_transport_is_the_one_asked_for_or_the_best_installed(
    wanted: str, possible: tuple[str, ...], own: bool, chosen: str
) -> None:
    assert choose_transport(wanted, possible, own=own) == chosen


def test_without_aiohttp_auto_is_httpx_and_asking_for_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_exchange, "find_spec", lambda name: None if name == "aiohttp" else object())
    assert choose_transport("auto", BOTH, own=False) == "httpx"
    with pytest.raises(InvalidSettings, match=r"pip install 'justone-client\[aiohttp\]'"):
        choose_transport("aiohttp", BOTH, own=False)


@pytest.mark.parametrize(
    ("wanted", "possible", "own", "why"),
    [
        ("requests", BOTH, False, "one of 'auto', 'httpx', 'aiohttp'"),
        ("aiohttp", ONE, False, "for AsyncClient"),
        ("aiohttp", BOTH, True, "exclude each other"),
    ],
)
def test_what_cannot_be_used_is_refused(wanted: str, possible: tuple[str, ...], own: bool, why: str) -> None:
    with pytest.raises(InvalidSettings, match=why):
        choose_transport(wanted, possible, own=own)


def test_a_client_refuses_at_once_not_at_its_first_call() -> None:
    with pytest.raises(InvalidSettings, match="for AsyncClient"):
        Client("fake", transport="aiohttp")
    with pytest.raises(InvalidSettings, match="one of"):
        AsyncClient("fake", transport="carrier-pigeon")
