"""What of the environment connections obey: the same through every transport, refused in words where it is wrong."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpx
import pytest

from justone_client import Client, InvalidSettings, JustOneError, NotSent, Retry
from justone_client._transports.network.settings import Network
from tests.support.callers import GET, Caller
from tests.support.servers.proxy import LoopbackProxy, Passed
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import CERTIFICATE, Loopback, Script, tls_context

Serve = Callable[[Script], Loopback]
Make = Callable[..., Caller]
FINE = answers(envelope(0, {"a": 1}))
CONFUSED = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]


@pytest.fixture(autouse=True)
def _no_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server(serve: Serve) -> Loopback:
    return serve(FINE)


@pytest.fixture
def proxy(server: Loopback) -> Iterator[LoopbackProxy]:
    with LoopbackProxy(server.port) as running:
        yield running


@pytest.fixture
def secure() -> Iterator[Loopback]:
    with Loopback(FINE, tls_context()) as running:
        yield running


@pytest.mark.parametrize("variable", CONFUSED)
def test_a_proxy_is_obeyed_in_either_spelling(
    make: Make, monkeypatch: pytest.MonkeyPatch, proxy: LoopbackProxy, variable: str
) -> None:
    monkeypatch.setenv(variable, f"http://me:s%C3%A9same@127.0.0.1:{proxy.port}")
    assert make("http://service.invalid:81", allow_plaintext=True).call(GET, {"n": "1"}).data == {"a": 1}
    (passed,) = proxy.passed
    assert (passed.how, passed.login) == ("forward", "me:sésame")
    assert passed.target.startswith("http://service.invalid:81/api/made-up/thing/v1?n=1&token=")


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("login", ["", "me:secret@"], ids=["open", "login"])
def test_encrypted_calls_go_through_a_tunnel(
    make: Make, monkeypatch: pytest.MonkeyPatch, secure: Loopback, variable: str, login: str
) -> None:
    with LoopbackProxy(secure.port) as proxy:
        monkeypatch.setenv(variable, f"{login}127.0.0.1:{proxy.port}")
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        caller = make("https://localhost:4443")
        assert [caller.call().data for _ in range(3)] == [{"a": 1}] * 3
        assert proxy.passed == [Passed("connect", "localhost:4443", login.rstrip("@") or None)]


def test_a_proxy_may_be_encrypted_itself(make: Make, monkeypatch: pytest.MonkeyPatch, secure: Loopback) -> None:
    with LoopbackProxy(secure.port, tls_context()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{proxy.port}")
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        assert make("https://localhost:4443").call().data == {"a": 1}
        assert [passed.how for passed in proxy.passed] == ["connect"]


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_is_used_or_refused_never_passed_by(
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


def test_socks_without_its_library_says_what_to_install(
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
def test_a_proxy_that_cannot_be_is_refused(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    caller = make(server.url)
    with pytest.raises(InvalidSettings, match=f"{variable} is no proxy that can be used: .*NO_PROXY") as caught:
        caller.call()
    assert caught.value.billed == "no"
    assert "word" not in str(caught.value), "a password is not shown"
    usage = caller.client.usage.total
    assert (server.journal, usage.attempts, usage.unknown) == ([], 0, 0)
    assert make(server.url, trust_env=False).call().data == {"a": 1}


def test_a_wrong_proxy_for_others_is_harmless(
    make: Make, monkeypatch: pytest.MonkeyPatch, proxy: LoopbackProxy
) -> None:
    """GNOME sets `ALL_PROXY=socks://...` beside the other two."""
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:9")
    monkeypatch.setenv("HTTPS_PROXY", "nonsense://")
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    assert make("http://service.invalid", allow_plaintext=True).call().data == {"a": 1}


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
def test_no_proxy_is_obeyed(
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
def test_what_no_proxy_covers(monkeypatch: pytest.MonkeyPatch, entry: str, url: str, direct: bool) -> None:
    from justone_client._transports.network.proxies import Proxies

    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", entry)
    assert (Proxies(trust_env=True).of(url) is None) == direct


@pytest.mark.parametrize("file", ["missing.pem", "empty.pem", "folder", "no\udcffname"])
def test_certificates_that_cannot_be_read_are_refused(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, tmp_path: Path, file: str
) -> None:
    (tmp_path / "empty.pem").write_text("nothing of the kind")
    (tmp_path / "folder").mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / file))
    caller = make(server.url)
    with pytest.raises(InvalidSettings, match=r"SSL_CERT_FILE cannot be used \(.+\): name a file with") as caught:
        caller.call()
    assert (caught.value.billed, server.journal) == ("no", [])
    assert make(server.url, trust_env=False).call().data == {"a": 1}


@pytest.mark.parametrize("folder", ["missing", "empty", "a-file"])
def test_a_folder_without_certificates_is_refused(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, tmp_path: Path, folder: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a-file").touch()
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / folder))
    with pytest.raises(InvalidSettings, match=r"SSL_CERT_DIR cannot be used \(.+\): name a folder"):
        make(server.url).call()


def test_a_log_of_keys_that_cannot_be_written_is_refused(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "missing" / "keys"))
    with pytest.raises(InvalidSettings, match="SSLKEYLOGFILE cannot be used"):
        make(server.url).call()
    assert make(server.url, trust_env=False).call().data == {"a": 1}


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_of_the_environment_are_trusted_by_all(
    secure: Loopback, make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str
) -> None:
    url = f"https://127.0.0.1:{secure.port}"
    assert make(url, raise_errors=False).call().error.billed == "no"
    if variable == "SSL_CERT_DIR":
        (tmp_path / f"{_hash_of_subject()}.0").write_bytes(CERTIFICATE.read_bytes())
    monkeypatch.setenv(variable, str(CERTIFICATE if variable == "SSL_CERT_FILE" else tmp_path))
    assert make(url).call().data == {"a": 1}
    assert make(url, raise_errors=False, trust_env=False).call().error.billed == "no"


def _hash_of_subject() -> str:
    import shutil
    import subprocess

    if shutil.which("openssl") is None:
        pytest.skip("openssl is needed to hash a certificate's subject")
    command = ["openssl", "x509", "-in", str(CERTIFICATE), "-noout", "-subject_hash"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_a_login_for_the_service_in_netrc_is_not_sent(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, proxy: LoopbackProxy, tmp_path: Path
) -> None:
    """aiohttp sends it wherever a proxy is set."""
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    make(server.url).call()
    assert "authorization" not in server.journal[0].headers


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
def test_a_place_that_cannot_be_is_refused_at_once(base_url: str) -> None:
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
def test_an_address_is_written_as_it_is_looked_up(base_url: str, sent_to: str) -> None:
    assert Client("token", base_url=base_url)._hosts[0].base_url == sent_to


def test_trust_env_does_not_reach_into_an_own_client() -> None:
    with httpx.Client() as own, pytest.raises(InvalidSettings, match="build that with it too"):
        Client("token", http_client=own, trust_env=False)
    with httpx.Client(trust_env=False) as own:
        Client("token", http_client=own, trust_env=False)


def test_a_broken_environment_does_not_concern_an_own_client(monkeypatch: pytest.MonkeyPatch, server: Loopback) -> None:
    with httpx.Client() as own:
        monkeypatch.setenv("HTTP_PROXY", "socks://x")
        assert Client("token", http_client=own, base_url=server.url).call(GET).ok


def test_ping_says_what_is_wrong_for_another_region(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "socks://x")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    caller = make(None, allow_plaintext=True)
    pings: Any = caller.wait(caller.client.ping())
    assert [ping.http_status for ping in pings] == [None, None]
    assert "HTTP_PROXY is no proxy that can be used" in pings[1].problem


ODD_PROXIES = {
    "closes": (b"", True),
    "says nothing": (b"", False),
    "garbage": (b"\0\xff garbage\r\n\r\n", True),
    "half a line": (b"HTTP/1.1 200", True),
    "wants a login": (b"HTTP/1.1 407 No\r\nproxy-authenticate: Basic\r\ncontent-length: 3\r\n\r\nabc", True),
    "is broken": (b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n", True),
    "lets through, then closes": (b"HTTP/1.1 200 ok\r\n\r\n", True),
    "speaks SOCKS4": (b"\x04\x5b", True),
    "half of SOCKS5": (b"\x05", True),
    "no way to log in": (b"\x05\xff", True),
    "SOCKS5, then closes": (b"\x05\x00", True),
}


@contextmanager
def odd_proxy(answer: bytes, *, closes: bool) -> Iterator[int]:
    """Answer whatever comes with this; the port."""
    peers: list[socket.socket] = []

    def serve(listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                peer, _ = listening.accept()
                peers.append(peer)
                peer.recv(65536)
                peer.sendall(answer)
                if closes:
                    peer.close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, args=(listening,), daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
    for peer in peers:
        peer.close()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("case", ODD_PROXIES)
def test_a_proxy_that_fails_before_the_service_costs_nothing(
    make: Make, monkeypatch: pytest.MonkeyPatch, scheme: str, case: str
) -> None:
    answer, closes = ODD_PROXIES[case]
    with odd_proxy(answer, closes=closes) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:{port}")
        caller = make("https://service.invalid", timeout=0.3, retry=Retry(attempts=1))
        with pytest.raises(JustOneError) as caught:
            caller.call()
    assert caught.value.billed == "no"
    assert isinstance(caught.value, NotSent | InvalidSettings)


@pytest.mark.parametrize(
    ("url", "proxy", "reads"),
    [
        ("http://127.0.0.1:9", "", False),
        ("http://127.0.0.1:9", "http://127.0.0.1:9", False),
        ("http://127.0.0.1:9", "https://127.0.0.1:9", True),
        ("https://127.0.0.1:9", "", True),
    ],
)
@pytest.mark.parametrize("file", ["", str(CERTIFICATE)])
def test_certificates_are_loaded_only_where_tls_is_used(
    monkeypatch: pytest.MonkeyPatch, url: str, proxy: str, reads: bool, file: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    monkeypatch.setenv("SSL_CERT_FILE", file)
    for transport in ("httpx", "aiohttp"):
        assert bool(Network(transport, ["http://127.0.0.1:1", url], trust_env=True).tls.get_ca_certs()) is reads
