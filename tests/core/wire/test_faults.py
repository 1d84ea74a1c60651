"""Plays each known fault on real sockets, through every sender."""

import pickle
import socket

import pytest

from justone_client import JustOneError, NotSent, errors
from tests.core.faults import ALL, SUCCESSES, TRANSPORT, Fault
from tests.support.callers import GET, Make
from tests.support.servers.scripted import Loopback, Serve


def _address(fault: Fault, server: Loopback, closed: socket.socket) -> str:
    closed.bind(("127.0.0.1", 0))  # bound but not listening: refuses connections
    return fault.url.format(port=server.port, closed=closed.getsockname()[1])


@pytest.mark.parametrize("fault", [f for f in ALL if f.error], ids=lambda fault: fault.name)
def test_a_fault_becomes_its_error(fault: Fault, serve: Serve, make: Make) -> None:
    server = serve(fault.script)
    with socket.socket() as closed:
        caller = make(_address(fault, server, closed), **fault.settings)
        with pytest.raises(JustOneError) as caught:
            caller.call()
    error = caught.value
    assert type(error) is fault.error
    assert (error.billed, error.attempts, error.operation) == (
        fault.billed,
        fault.attempts,
        "GET /api/made-up/thing/v1",
    )
    assert f"{GET}: " in str(error)
    assert error.hint
    # `billed` is "no" only if the server saw nothing.
    sent = 0 if isinstance(error, NotSent) else fault.attempts
    assert len(server.journal) == sent
    # A connection is not reused unless its answer was read to the end.
    if fault in TRANSPORT or fault.name == "too-large":
        assert server.all_closed()
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), vars(again), str(again)) == (type(error), vars(error), str(error))


@pytest.mark.sampled(4)
@pytest.mark.parametrize("fault", ALL, ids=lambda fault: fault.name)
def test_errors_can_be_returned_in_the_answer(fault: Fault, serve: Serve, make: Make) -> None:
    server = serve(fault.script)
    with socket.socket() as closed:
        answer = make(_address(fault, server, closed), raise_errors=False, **fault.settings).call()
    assert type(answer.error) is (fault.error or type(None))
    assert (answer.billed, answer.attempts) == (fault.billed, fault.attempts)
    assert (answer.code == 0) is (fault in SUCCESSES)


def test_a_reset_connection_is_not_used_again(serve: Serve, make: Make) -> None:
    faults = {fault.name: fault.script for fault in ALL}
    server = serve(faults["reset-after-headers"])
    caller = make(server.url)
    with pytest.raises(errors.OutcomeUnknown):
        caller.call()
    server.script = faults["plain"]
    assert caller.call().data == {"a": 1}
    assert server.connections == 2
