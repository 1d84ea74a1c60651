"""Every fault of the wire through every sender."""

from collections.abc import Iterator

import pytest

from tests.faults.cells import Cell, sound
from tests.faults.everything import ALL_CELLS
from tests.faults.run import SENDERS, play
from tests.support.callers import both_libraries
from tests.support.servers.scripted import Loopback


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(sound) as running:
        yield running


@pytest.mark.sampled(32)
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
@pytest.mark.parametrize("cell", ALL_CELLS, ids=lambda cell: cell.id)
def test_a_billed_answer_is_neither_lost_nor_mixed_up(cell: Cell, sender: str, server: Loopback) -> None:
    if not cell.is_for(sender):
        pytest.skip("the client is the user's, and so is its parser")
    assert play(cell, sender, server) == []
