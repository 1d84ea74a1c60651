"""The download respects the environment and names an unusable variable."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.download.http import Body, Failed, Limits, Wanted, _tls, fetch_one
from tests.support.servers.paths import Loopback, Reply, loopback

QUICK = Limits(tries=2, backoff=0.001, longest_pause=0.02, stall=5, total=5)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        running.script("a", Reply(body=b"text"))
        yield running


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)
    _tls.cache_clear()
    yield
    _tls.cache_clear()


def fetched(url: str) -> object:
    return fetch_one(Wanted(url), QUICK)


@pytest.mark.parametrize("value", ["fd00::/64", "[::1]", "[::1", "a..b", "%", "http://[", ",, ,"])
def test_an_invalid_no_proxy_entry_is_harmless(server: Loopback, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    assert fetched(f"{server.url}/a") == Body(b"text", None)


@pytest.mark.parametrize(
    "value",
    ["socks://127.0.0.1:9", "ftp://127.0.0.1:9", "http://", "http://127.0.0.1:99999", "http://[::1:80",
     "http://user:word@256.256.256.256:9"],
)  # fmt: skip
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "all_proxy"])
def test_an_error_names_the_variable_of_an_invalid_proxy(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    outcome = fetched(f"{server.url}/a")
    assert isinstance(outcome, Failed)
    assert f"{variable} cannot be used" in outcome.reason
    assert outcome.temporary, "a temporary failure: the press continues with the locked specs"
    assert "word" not in outcome.reason
    assert server.requests == []


def test_an_unresolvable_proxy_fails(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://a..b:80")
    assert isinstance(fetched(f"{server.url}/a"), Failed)


def test_proxy_and_no_proxy_are_respected(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{taken.getsockname()[1]}")
        assert isinstance(fetched(f"{server.url}/a"), Failed)
        assert server.requests == []
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert fetched(f"{server.url}/a") == Body(b"text", None)


def test_documents_arrive_through_a_proxy(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    server.script("", Reply(404))
    server.replies["http://service.invalid/a"] = [Reply(body=b"text")]
    monkeypatch.setenv("HTTP_PROXY", server.url)
    assert fetched("http://service.invalid/a") == Body(b"text", None)


@pytest.mark.parametrize("file", ["missing.pem", "empty.pem"])
def test_an_error_names_the_variable_of_bad_certificates(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, file: str
) -> None:
    (tmp_path / "empty.pem").write_text("not a certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / file))
    outcome = fetched(f"{server.url}/a")
    assert isinstance(outcome, Failed)
    assert "SSL_CERT_FILE cannot be used" in outcome.reason
    assert "correct or unset it" in outcome.reason
