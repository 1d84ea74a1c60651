"""Leftovers through TLS, where they wait in other buffers."""

from collections.abc import Iterator

import pytest

from tests.faults.cells import Cell, sound
from tests.faults.leftovers import CELLS
from tests.faults.run import play
from tests.support.callers import both_libraries
from tests.support.servers.scripted import CERTIFICATE, Loopback, tls_context

SENDERS = ("sync", "async", "aiohttp")


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(sound, tls_context()) as running:
        yield running


@pytest.fixture(autouse=True)
def _trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


@pytest.mark.sampled(11)
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.id)
def test_leftover_bytes_in_tls_are_not_an_answer(cell: Cell, sender: str, server: Loopback) -> None:
    assert play(cell, sender, server) == []
