"""The address and the request line that go out are the same through every transport."""

import pytest

from justone_client import Client, InvalidSettings
from tests.support.callers import Make
from tests.support.servers.proxy import LoopbackProxy
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import Loopback

FINE = answers(envelope(0, {"a": 1}))
PATHS = {
    "/api/x/v1": "/api/x/v1",
    "/api/{id}/v1": "/api/%7Bid%7D/v1",
    "/api/a%20b%2Fc/v1": "/api/a%20b%2Fc/v1",
    "/api/a%2fb/v1": "/api/a%2fb/v1",
    "/api//x": "/api//x",
    "/api/100%/x": "/api/100%25/x",
    '/api/"<>\\^`|[]': "/api/%22%3C%3E%5C%5E%60%7C%5B%5D",
    "/api/:@!$&'()*+,;=-._~": "/api/:@!$&'()*+,;=-._~",
}


@pytest.mark.parametrize("proxied", [False, True])
@pytest.mark.parametrize("path", PATHS)
def test_all_transports_send_the_same_bytes(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, proxy: LoopbackProxy, path: str, proxied: bool
) -> None:
    if proxied:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    make(f"{server.url}/pre%20fix/ü").call(f"GET {path}", {"a b": "ü&"})
    assert server.journal[0].target.partition("token=")[0] == f"/pre%20fix/%C3%BC{PATHS[path]}?a%20b=%C3%BC%26&"


@pytest.mark.parametrize(
    "base_url",
    [
        "http://127.0.0.1:80#",
        "http://127.0.0.1:80?",
        "http://127.0.0.1/x?#",
        "https://a..b",
        "https://.a",
        "https://" + "a" * 64,
        "https://" + ".".join(["a" * 50] * 6),
        "https://exa$mple",
        "https://a%20b",
        "https://256.1.1.1",
        "https://[::1%25eth0]",
        "https://[::zz]",
        "https://\u0e01\u0e33\ufffd",
        "https://h/a/../b",
        "https://h/%2e%2e/b",
    ],
)
def test_an_invalid_base_url_is_refused_at_once(base_url: str) -> None:
    with pytest.raises(InvalidSettings, match="base_url"):
        Client("token", base_url=base_url)


@pytest.mark.parametrize(
    ("base_url", "sent_to"),
    [
        ("https://EXAMPLE.com./", "https://example.com."),
        ("https://bücher.example/v/", "https://xn--bcher-kva.example/v"),
        ("https://[0:0::1]:8080", "https://[::1]:8080"),
        ("https://under_score.example", "https://under_score.example"),
    ],
)
def test_base_url_is_normalized(base_url: str, sent_to: str) -> None:
    assert Client("token", base_url=base_url)._hosts[0].base_url == sent_to
