"""Leftovers once more, through TLS: there they wait in other buffers."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.loopback import Loopback
from tests.core.wire import test_connections
from tests.faults.cells import Cell, sound
from tests.faults.leftovers import CELLS
from tests.faults.run import play

PEM = Path(test_connections.__file__).with_name("data") / "untrusted.pem"
SENDERS = ("sync", "async", "aiohttp")


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(PEM)
    with Loopback(sound, tls) as running:
        yield running


@pytest.fixture(autouse=True)
def _trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(PEM))


@pytest.mark.parametrize("sender", SENDERS)
@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.id)
def test_bytes_within_tls_are_taken_for_no_answer(cell: Cell, sender: str, server: Loopback) -> None:
    assert play(cell, sender, server) == []
