"""Faults of proxies through every sender with our own sockets."""

from collections.abc import Iterator

import pytest

from tests.faults.cells import Cell, sound
from tests.faults.proxies import FORWARD, PROXY_CELLS, SENDERS, ProxyCell, play_forward, play_proxy
from tests.support.callers import both_libraries
from tests.support.servers.scripted import Loopback, tls_context


@pytest.fixture(scope="module")
def plain() -> Iterator[Loopback]:
    with Loopback(sound) as running:
        yield running


@pytest.fixture(scope="module")
def secure() -> Iterator[Loopback]:
    with Loopback(sound, tls_context()) as running:
        yield running


@pytest.mark.sampled(7)
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
@pytest.mark.parametrize("cell", FORWARD, ids=lambda cell: cell.id)
def test_an_answer_of_a_proxy_is_not_one_of_the_service(cell: Cell, sender: str, plain: Loopback) -> None:
    assert play_forward(cell, sender, plain) == []


@pytest.mark.sampled(7)
@pytest.mark.parametrize(
    ("cell", "sender"),
    [
        pytest.param(cell, sender, id=f"{cell.id}-{sender}")
        for cell in PROXY_CELLS
        for sender in both_libraries(*SENDERS)
        if cell.is_for(sender)
    ],
)
def test_a_failing_proxy_loses_no_billed_answer(
    cell: ProxyCell, sender: str, plain: Loopback, secure: Loopback
) -> None:
    assert play_proxy(cell, sender, plain, secure) == []
