"""SSL_CERT_FILE, SSL_CERT_DIR and SSLKEYLOGFILE."""

from pathlib import Path

import pytest

from justone_client import InvalidSettings
from justone_client._transports.network.settings import Network
from tests.support.callers import Make
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import CERTIFICATE, Loopback

FINE = answers(envelope(0, {"a": 1}))


@pytest.mark.parametrize("file", ["missing.pem", "empty.pem", "folder", "no\udcffname"])
def test_an_unreadable_certificate_file_is_refused(
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


def test_an_unwritable_key_log_is_refused(
    make: Make, monkeypatch: pytest.MonkeyPatch, server: Loopback, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "missing" / "keys"))
    with pytest.raises(InvalidSettings, match="SSLKEYLOGFILE cannot be used"):
        make(server.url).call()
    assert make(server.url, trust_env=False).call().data == {"a": 1}


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_all_transports_trust_certificates_of_the_environment(
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
        pytest.skip("needs openssl, to hash the subject of a certificate")
    command = ["openssl", "x509", "-in", str(CERTIFICATE), "-noout", "-subject_hash"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


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
def test_certificates_are_loaded_only_for_tls(
    monkeypatch: pytest.MonkeyPatch, url: str, proxy: str, reads: bool, file: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    monkeypatch.setenv("SSL_CERT_FILE", file)
    for transport in ("httpx", "aiohttp"):
        assert bool(Network(transport, ["http://127.0.0.1:1", url], trust_env=True).tls.get_ca_certs()) is reads
