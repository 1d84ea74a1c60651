"""Exceptions that leave a client do not show the token in the local variables of their frames."""

import asyncio
import signal
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from justone_client import JustOneError, OutcomeUnknown, Retry
from tests.core.faults import TRANSPORT, Fault
from tests.core.token.walker import chain, frames, shown
from tests.faults.run import SENDERS, caller_for
from tests.support.callers import GET, POST, TOKEN, Caller, both_libraries, is_sync, own_client
from tests.support.servers.scripted import End, Script, Seen, Serve

ASYNC = both_libraries(*(one for one in SENDERS if one not in ("sync", "own-sync")))
SYNC = both_libraries("sync", "own-sync")


class Stop(BaseException):
    """An exception raised by a signal handler."""


def _silent(begin: bytes) -> Script:
    return lambda seen: (begin, End.SILENT)


WAITING = {
    "for-the-head": b"",
    "in-the-head": b"HTTP/1.1 200 OK\r\n",
    "for-the-body": b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n",
    "in-the-body": b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{",
    "in-chunks": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{",
}


@pytest.fixture
def mute() -> Iterator[str]:
    """A host that accepts no connection."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        with socket.create_connection(listening.getsockname()):
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"


@pytest.mark.sampled(4)
@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs signals of POSIX")
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, Stop, GeneratorExit, asyncio.CancelledError])
@pytest.mark.parametrize("begin", WAITING.values(), ids=WAITING)
@pytest.mark.parametrize("sender", SYNC)
def test_an_interrupt_does_not_show_the_token(
    sender: str, begin: bytes, kind: type[BaseException], serve: Serve
) -> None:
    def begin_and_interrupt(seen: Seen) -> tuple[bytes, End]:
        threading.Timer(0.03, signal.pthread_kill, (threading.main_thread().ident, signal.SIGALRM)).start()
        return begin, End.SILENT

    caught = _interrupted(sender, serve(begin_and_interrupt).url, kind)
    assert type(caught) is kind
    assert frames(caught)
    assert shown(caught, TOKEN) == []


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs signals of POSIX")
def test_an_interrupt_while_connecting_hides_the_token(mute: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("selectors.DefaultSelector.select", interrupted)
    with caller_for("sync", mute) as caller, pytest.raises(KeyboardInterrupt) as caught:
        caller.call(GET, {"q": "1"})
    assert shown(caught.value, TOKEN) == []


def _interrupted(sender: str, url: str, kind: type[BaseException]) -> BaseException:
    def interrupt(*_: object) -> None:
        raise kind

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with caller_for(sender, url) as caller, pytest.raises(kind) as caught:
            caller.call(POST, {"q": "1"}, form=True)
    finally:
        signal.signal(signal.SIGALRM, before)
    return caught.value


async def _cancel(call: Any) -> None:
    task = asyncio.ensure_future(call)
    await asyncio.sleep(0.05)
    task.cancel()
    await task


async def _timeout(call: Any) -> None:
    async with asyncio.timeout(0.05):
        await call


async def _wait_for(call: Any) -> None:
    await asyncio.wait_for(call, 0.05)


async def _group(call: Any) -> None:
    async def stop() -> None:
        await asyncio.sleep(0.05)
        raise Stop

    async with asyncio.TaskGroup() as group:
        group.create_task(call)
        group.create_task(stop())


async def _within_handling(call: Any) -> None:
    try:
        raise LookupError("what the program was busy with")
    except LookupError:
        await _timeout(call)


ENDS = {"cancel": _cancel, "timeout": _timeout, "wait-for": _wait_for, "group": _group, "handling": _within_handling}


@pytest.mark.sampled(4)
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("begin", WAITING.values(), ids=WAITING)
@pytest.mark.parametrize("sender", ASYNC)
def test_a_cancellation_does_not_show_the_token(sender: str, begin: bytes, end: Any, serve: Serve) -> None:
    with caller_for(sender, serve(_silent(begin)).url) as caller:
        with pytest.raises((BaseExceptionGroup, TimeoutError, asyncio.CancelledError)) as caught:
            caller.runner.run(end(caller.client.call(POST, {"q": "1"}, form=True)))
        assert shown(caught.value, TOKEN) == []


@pytest.mark.parametrize("sender", ASYNC)
def test_a_cancellation_while_connecting_hides_the_token(sender: str, mute: str) -> None:
    with caller_for(sender, mute) as caller:
        with pytest.raises(TimeoutError) as caught:
            caller.runner.run(_timeout(caller.client.call(GET, {"q": "1"})))
        assert shown(caught.value, TOKEN) == []


@pytest.mark.sampled(4)
@pytest.mark.parametrize("fault", TRANSPORT, ids=lambda fault: fault.name)
@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_a_network_error_does_not_show_the_token(sender: str, fault: Fault, serve: Serve) -> None:
    server = serve(fault.script)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = fault.url.format(port=server.port, closed=closed.getsockname()[1])
        settings = {**fault.settings, "retry": Retry(attempts=2, repeat_unknown=True)}
        with caller_for(sender, url, **settings) as caller, pytest.raises(JustOneError) as caught:
            caller.call(GET, {"q": "1"})
    assert shown(caught.value, TOKEN) == []


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_an_error_in_a_user_hook_does_not_show_the_token(kind: str) -> None:
    def fail(request: Any) -> None:
        raise LookupError(f"refused by a hook: {request.url}", request)

    async def fail_async(request: Any) -> None:
        fail(request)

    own = own_client(kind, event_hooks={"request": [fail if is_sync(kind) else fail_async]})
    caller = Caller(kind, "http://127.0.0.1:9", http_client=own)
    with pytest.raises(LookupError, match="refused by a hook") as caught:
        caller.call(GET)
    caller.close(own)
    assert shown(caught.value, TOKEN) == []


@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_the_error_that_the_caller_handled_stays_in_the_chain(sender: str, serve: Serve) -> None:
    server = serve(lambda seen: (b"", End.RESET))
    with caller_for(sender, server.url) as caller:
        try:
            raise LookupError("busy")
        except LookupError:
            with pytest.raises(OutcomeUnknown) as caught:
                caller.call(GET)
    assert [type(link) for link in chain(caught.value)] == [OutcomeUnknown, LookupError]


def test_the_walker_finds_a_token_in_a_frame() -> None:
    code = """
class Holder:
    def __init__(self, url):
        self.inner = {"urls": [url.encode()]}

def leak(holder):
    raise ValueError("no")

leak(Holder(url))
"""
    names = {"url": f"http://x/?token={TOKEN}", "__name__": "elsewhere"}
    try:
        exec(compile(code, "/elsewhere.py", "exec"), names)
    except ValueError as error:
        assert "elsewhere.leak: holder.inner" in shown(error, TOKEN)  # noqa: PT017
