"""The choice of a transport, and which choices are refused."""

import pytest

from justone_client import AsyncClient, Client, InvalidSettings
from justone_client._transports.base import choose_transport

BOTH, ONE = ("aiohttp", "httpx", "httpx2"), ("httpx", "httpx2")


@pytest.mark.parametrize(
    ("wanted", "possible", "environ", "own", "chosen"),
    [
        ("auto", BOTH, None, None, "httpx"),
        ("auto", BOTH, "aiohttp", None, "aiohttp"),
        ("auto", BOTH, " AIOHTTP ", None, "aiohttp"),
        ("auto", BOTH, "httpx", None, "httpx"),
        ("auto", BOTH, "httpx2", None, "httpx2"),
        ("auto", ONE, "httpx2", None, "httpx2"),
        ("auto", BOTH, "", None, "httpx"),
        ("auto", ONE, "aiohttp", None, "httpx"),
        ("auto", BOTH, "aiohttp", "httpx", "httpx"),
        ("auto", BOTH, "httpx", "httpx2", "httpx2"),
        ("auto", ONE, None, "httpx2", "httpx2"),
        ("httpx", BOTH, "aiohttp", None, "httpx"),
        ("httpx", BOTH, None, "httpx", "httpx"),
        ("httpx2", BOTH, "aiohttp", None, "httpx2"),
        ("httpx2", ONE, None, None, "httpx2"),
        ("httpx2", ONE, "httpx", "httpx2", "httpx2"),
        ("aiohttp", BOTH, None, None, "aiohttp"),
        ("aiohttp", BOTH, "httpx", None, "aiohttp"),
    ],
)
def test_the_argument_wins_over_the_environment(
    wanted: str, possible: tuple[str, ...], environ: str | None, own: str | None, chosen: str
) -> None:
    environment = {} if environ is None else {"JUSTONEAPI_TRANSPORT": environ}
    assert choose_transport(wanted, possible, environment, own=own) == chosen


@pytest.mark.parametrize("name", ["aiohttp", "httpx2"])
@pytest.mark.parametrize("by_variable", [False, True], ids=["argument", "variable"])
def test_without_the_library_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, name: str, by_variable: bool
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    wanted, environ, says = name, {}, f"transport='{name}'"
    if by_variable:
        wanted, environ, says = "auto", {"JUSTONEAPI_TRANSPORT": name}, f"JUSTONEAPI_TRANSPORT={name}"
    with pytest.raises(InvalidSettings) as caught:
        choose_transport(wanted, BOTH, environ, own=None)
    assert f"{says} but {name} is not installed; pip install 'justone-client[{name}]'" in str(caught.value)


@pytest.mark.parametrize(
    ("wanted", "possible", "own", "why"),
    [
        ("requests", BOTH, None, "must be 'auto', 'httpx', 'httpx2' or 'aiohttp', got 'requests'"),
        ("aiohttp", ONE, None, "transport='aiohttp' needs AsyncClient; Client uses httpx or httpx2"),
        ("aiohttp", BOTH, "httpx", r"transport='aiohttp' and http_client \(of httpx\) exclude each other"),
        ("httpx2", BOTH, "httpx", r"transport='httpx2' and http_client \(of httpx\) exclude each other"),
        ("httpx", ONE, "httpx2", r"transport='httpx' and http_client \(of httpx2\) exclude each other"),
    ],
)
def test_a_transport_that_cannot_be_used_is_refused(
    wanted: str, possible: tuple[str, ...], own: str | None, why: str
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
    with pytest.raises(InvalidSettings, match="JUSTONEAPI_TRANSPORT must be httpx, httpx2 or aiohttp, got 'aiohtpp'"):
        client("fake")
