"""A server, a proxy before it and a server with TLS, without certificates from the environment."""

from collections.abc import Iterator

import pytest

from tests.support.servers.proxy import LoopbackProxy
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import Loopback, Serve, tls_context

FINE = answers(envelope(0, {"a": 1}))


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
