"""An exception of the user's hook loses no billed answer."""

import asyncio
import logging
from typing import Any

import pytest

from tests.faults.cells import sound
from tests.faults.run import SENDERS, caller_for
from tests.support.callers import GET, both_libraries
from tests.support.servers.scripted import Loopback


class Other(BaseException):
    """An exception that no program expects."""


RAISED = [SystemExit, GeneratorExit, asyncio.CancelledError, Other, ValueError, StopIteration, RecursionError]


def _raising(kind: type[BaseException]) -> Any:
    def hook(*_: object) -> None:
        raise kind("from a hook")

    return hook


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_a_billed_answer_survives_the_hook(
    sender: str, kind: type[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    with Loopback(sound) as server, caller_for(sender, server.url, on_attempt=_raising(kind)) as caller:
        answer = caller.call(GET, {"n": "7"})
        usage = caller.client.usage
    assert (answer.billed, answer.data["n"]) == ("yes", "7")
    assert (usage.calls, usage.billed) == (1, 1)
    lines = [record for record in caplog.records if "on_attempt" in record.getMessage()]
    assert [record.levelno for record in lines] == [logging.ERROR]


@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_an_interrupt_inside_a_hook_propagates(sender: str) -> None:
    with Loopback(sound) as server, caller_for(sender, server.url, on_attempt=_raising(KeyboardInterrupt)) as caller:
        with pytest.raises(KeyboardInterrupt):
            caller.call(GET, {"n": "7"})
        assert caller.client.usage.billed == 1
