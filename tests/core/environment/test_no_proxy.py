"""NO_PROXY: which addresses skip the proxy."""

import pytest

from tests.support.callers import Make
from tests.support.servers.proxy import LoopbackProxy
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import Loopback

FINE = answers(envelope(0, {"a": 1}))


@pytest.mark.parametrize(
    "value",
    ["fd00::/64", "[::1]", "[::1", "::1", "a..b", "*.example.com", ".", "/", "://", "http://", "%", "10.0.0.0/99",
     "host:port", "\udcff", "http://[", " , ,, "],
)  # fmt: skip
@pytest.mark.parametrize("proxied", [False, True])
def test_an_invalid_no_proxy_entry_is_harmless(
    make: Make,
    monkeypatch: pytest.MonkeyPatch,
    server: Loopback,
    proxy: LoopbackProxy,
    value: str,
    proxied: bool,
) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    if proxied:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    assert make(server.url).call().data == {"a": 1}
    assert len(proxy.passed) == proxied


DIRECT = [
    "127.0.0.1",
    "*",
    "x,127.0.0.1",
    "127.0.0.0/8",
    "http://127.0.0.1",
    "all://127.0.0.1",
    "x *",
    "::ffff:1, 127.0.0.1",
]


@pytest.mark.parametrize("value", DIRECT)
@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_addresses_in_no_proxy_skip_the_proxy(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, proxy: LoopbackProxy, variable: str, value: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("ALL_PROXY", "socks://refused")
    monkeypatch.setenv(variable, value)
    assert make(server.url).call().data == {"a": 1}
    assert proxy.passed == []


@pytest.mark.parametrize(
    ("entry", "url", "direct"),
    [
        ("example.com", "https://example.com", True),
        ("example.com", "https://api.example.com", True),
        ("example.com", "https://notexample.com", False),
        (".example.com", "https://api.example.com", True),
        ("*.example.com", "https://api.example.com", True),
        ("EXAMPLE.com.", "https://example.com", True),
        ("example.com:443", "https://example.com", True),
        ("example.com:8443", "https://example.com", False),
        ("example.com:8443", "https://example.com:8443", True),
        ("http://example.com", "https://example.com", False),
        ("https://example.com/", "https://example.com", True),
        ("10.0.0.0/8", "http://10.9.8.7", True),
        ("10.0.0.0/8", "http://11.9.8.7", False),
        ("0.0.1", "http://127.0.0.1", False),
        ("::1", "http://[::1]:80", True),
        ("[::1]:80", "http://[::1]:80", True),
        ("[::1]:81", "http://[::1]:80", False),
        ("fd00::/64", "http://[fd00::5]", True),
        ("fd00::/64", "http://[fd01::5]", False),
    ],
)
def test_entries_of_no_proxy_match_hosts(monkeypatch: pytest.MonkeyPatch, entry: str, url: str, direct: bool) -> None:
    from justone_client._transports.network.proxies import Proxies

    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", entry)
    assert (Proxies(trust_env=True).of(url) is None) == direct
