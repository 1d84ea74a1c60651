"""The choice of a transport, and which choices are refused."""

import pytest

from justone_client import AsyncClient, Client, InvalidSettings
from justone_client._transports.base import choose_transport

BOTH, ONE = ("aiohttp", "httpx"), ("httpx",)


@pytest.mark.parametrize(
    ("wanted", "possible", "environ", "own", "chosen"),
    [
        ("auto", BOTH, None, False, "httpx"),
        ("auto", BOTH, "aiohttp", False, "aiohttp"),
        ("auto", BOTH, " AIOHTTP ", False, "aiohttp"),
        ("auto", BOTH, "httpx", False, "httpx"),
        ("auto", BOTH, "", False, "httpx"),
        ("auto", ONE, "aiohttp", False, "httpx"),
        ("auto", BOTH, "aiohttp", True, "httpx"),
        ("httpx", BOTH, "aiohttp", False, "httpx"),
        ("httpx", BOTH, None, True, "httpx"),
        ("aiohttp", BOTH, None, False, "aiohttp"),
        ("aiohttp", BOTH, "httpx", False, "aiohttp"),
    ],
)
def test_the_argument_wins_over_the_environment(
    wanted: str, possible: tuple[str, ...], environ: str | None, own: bool, chosen: str
) -> None:
    environment = {} if environ is None else {"JUSTONEAPI_TRANSPORT": environ}
    assert choose_transport(wanted, possible, environment, own=own) == chosen


@pytest.mark.parametrize(
    ("wanted", "environ", "says"),
    [("aiohttp", {}, "transport='aiohttp'"), ("auto", {"JUSTONEAPI_TRANSPORT": "aiohttp"}, "JUSTONEAPI_TRANSPORT")],
)
def test_without_aiohttp_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, wanted: str, environ: dict[str, str], says: str
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(InvalidSettings, match=r"pip install 'justone-client\[aiohttp\]'") as caught:
        choose_transport(wanted, BOTH, environ, own=False)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("wanted", "possible", "own", "why"),
    [
        ("requests", BOTH, False, "must be 'auto', 'httpx' or 'aiohttp'"),
        ("aiohttp", ONE, False, "needs AsyncClient"),
        ("aiohttp", BOTH, True, "exclude each other"),
    ],
)
def test_a_transport_that_cannot_be_used_is_refused(
    wanted: str, possible: tuple[str, ...], own: bool, why: str
) -> None:
    with pytest.raises(InvalidSettings, match=why):
        choose_transport(wanted, possible, {}, own=own)


def test_an_unusable_transport_is_refused_at_construction() -> None:
    with pytest.raises(InvalidSettings, match="needs AsyncClient"):
        Client("fake", transport="aiohttp")
    with pytest.raises(InvalidSettings, match="must be 'auto', 'httpx'"):
        AsyncClient("fake", transport="carrier-pigeon")


@pytest.mark.parametrize("client", [Client, AsyncClient])
def test_a_misspelt_transport_variable_is_refused(
    monkeypatch: pytest.MonkeyPatch, client: type[Client | AsyncClient]
) -> None:
    monkeypatch.setenv("JUSTONEAPI_TRANSPORT", "aiohtpp")
    with pytest.raises(InvalidSettings, match="JUSTONEAPI_TRANSPORT must be httpx or aiohttp, got 'aiohtpp'"):
        client("fake")
