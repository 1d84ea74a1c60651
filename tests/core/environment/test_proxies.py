"""Every transport uses the proxies of the environment, or refuses those that cannot work."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from justone_client import InvalidSettings
from tests.support.callers import GET, Make
from tests.support.servers.proxy import LoopbackProxy, Passed
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import CERTIFICATE, Loopback, tls_context

FINE = answers(envelope(0, {"a": 1}))
EITHER_CASE = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]


@pytest.mark.parametrize("variable", EITHER_CASE)
def test_proxy_variables_work_in_either_case(
    make: Make, monkeypatch: pytest.MonkeyPatch, proxy: LoopbackProxy, variable: str
) -> None:
    monkeypatch.setenv(variable, f"http://me:s%C3%A9same@127.0.0.1:{proxy.port}")
    assert make("http://service.invalid:81", allow_plaintext=True).call(GET, {"n": "1"}).data == {"a": 1}
    (passed,) = proxy.passed
    assert (passed.how, passed.login) == ("forward", "me:sésame")
    assert passed.target.startswith("http://service.invalid:81/api/made-up/thing/v1?n=1&token=")


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("login", ["", "me:secret@"], ids=["open", "login"])
def test_https_calls_go_through_a_tunnel(
    make: Make, monkeypatch: pytest.MonkeyPatch, secure: Loopback, variable: str, login: str
) -> None:
    with LoopbackProxy(secure.port) as proxy:
        monkeypatch.setenv(variable, f"{login}127.0.0.1:{proxy.port}")
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        caller = make("https://localhost:4443")
        assert [caller.call().data for _ in range(3)] == [{"a": 1}] * 3
        assert proxy.passed == [Passed("connect", "localhost:4443", login.rstrip("@") or None)]


def test_the_proxy_itself_may_use_tls(make: Make, monkeypatch: pytest.MonkeyPatch, secure: Loopback) -> None:
    with LoopbackProxy(secure.port, tls_context()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{proxy.port}")
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        assert make("https://localhost:4443").call().data == {"a": 1}
        assert [passed.how for passed in proxy.passed] == ["connect"]


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_socks_proxy_is_used_or_refused_never_bypassed(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, proxy: LoopbackProxy, scheme: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://me:secret@127.0.0.1:{proxy.port}")
    caller = make(server.url)
    if caller.kind == "aiohttp":
        with pytest.raises(InvalidSettings, match="ALL_PROXY names a SOCKS proxy, which aiohttp cannot use") as caught:
            caller.call()
        assert caught.value.billed == "no"
        assert server.journal == []
    else:
        assert caller.call().data == {"a": 1}
        assert proxy.passed == [Passed("socks5", f"127.0.0.1:{server.port}", "me:secret")]


def test_socks_without_socksio_says_what_to_install(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "socksio" else find_spec(name))
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    caller = make(server.url)
    wanted = "transport='httpx'" if caller.kind == "aiohttp" else r"pip install 'justone-client\[socks\]'"
    with pytest.raises(InvalidSettings, match=wanted):
        caller.call()


PROXIES = [
    "socks://127.0.0.1:9",
    "socks4://127.0.0.1:9",
    "ftp://127.0.0.1:9",
    "://",
    "http://",
    "http://:80",
    "http://127.0.0.1:99999",
    "http://127.0.0.1:port",
    "http://127.0.0.1:0",
    "http://a..b:80",
    "http://" + "a" * 64 + ":80",
    "http://exa mple:80",
    "http://[::1:80",
    "http://[::zz]:80",
    "http://[fe80::1%25eth0]:80",
    "http://256.1.1.1:80",
    "http://user:pa:ss:word@ex*mple",
    "http://s%3Aecret:word@127.0.0.1:9",
    "http://\udcff:80",
    "http://xn--\u0e01\u0e33:80",
]


@pytest.mark.parametrize("value", PROXIES)
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "all_proxy"])
def test_an_invalid_proxy_is_refused(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    caller = make(server.url)
    with pytest.raises(InvalidSettings, match=f"{variable} is not a valid proxy: .*NO_PROXY") as caught:
        caller.call()
    assert caught.value.billed == "no"
    assert "word" not in str(caught.value), "the message must not show the password"
    usage = caller.client.usage.total
    assert (server.journal, usage.attempts, usage.unknown) == ([], 0, 0)
    assert make(server.url, trust_env=False).call().data == {"a": 1}


def test_an_invalid_proxy_for_other_schemes_is_ignored(
    make: Make, monkeypatch: pytest.MonkeyPatch, proxy: LoopbackProxy
) -> None:
    """GNOME sets `ALL_PROXY=socks://...` in addition to the other two."""
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:9")
    monkeypatch.setenv("HTTPS_PROXY", "nonsense://")
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    assert make("http://service.invalid", allow_plaintext=True).call().data == {"a": 1}


def test_ping_reports_an_invalid_proxy_per_region(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "socks://x")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    caller = make(None, allow_plaintext=True)
    pings: Any = caller.wait(caller.client.ping())
    assert [ping.http_status for ping in pings] == [None, None]
    assert "HTTP_PROXY is not a valid proxy" in pings[1].problem


def test_a_login_in_netrc_is_not_sent(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, proxy: LoopbackProxy, tmp_path: Path
) -> None:
    """aiohttp would send it if a proxy is set."""
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    make(server.url).call()
    assert "authorization" not in server.journal[0].headers
