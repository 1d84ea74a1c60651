"""The time limit of one exchange: all addresses of a name share it, and the client checks it before the first byte."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from justone_client import NotSent, Retry
from justone_client._transports.network import dialing
from tests.faults.run import SENDERS, caller_for
from tests.support.callers import GET, Caller, both_libraries, http_of, is_sync, own_client
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import Serve

FINE = answers(envelope(0, {"a": 1}))
NAME = "several.invalid"
OWN_SOCKETS = both_libraries("sync", "async", "aiohttp")


def _dead(stack: ExitStack, address: str, port: int) -> None:
    """An address that never answers: its queue is full."""
    listening = stack.enter_context(socket.socket())
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((address, port))
    listening.listen(0)
    stack.enter_context(socket.create_connection((address, port)))


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Resolve the name to these addresses; those of `dead` never answer."""
    known = socket.getaddrinfo
    with ExitStack() as stack:

        def name(port: int, *addresses: str, dead: tuple[str, ...] = ()) -> None:
            for address in dead:
                _dead(stack, address, port)

            def lookup(host: Any, *arguments: Any, **more: Any) -> Any:
                if host not in (NAME, NAME.encode()):
                    return known(host, *arguments, **more)
                kind = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
                return [(*kind, (address, port)) for address in addresses]

            monkeypatch.setattr(socket, "getaddrinfo", lookup)

        yield name


@pytest.mark.parametrize("dead", [1, 2, 3])
@pytest.mark.parametrize("sender", OWN_SOCKETS)
def test_dead_addresses_delay_a_live_one_only_little(sender: str, dead: int, serve: Serve, named: Any) -> None:
    server = serve(FINE)
    gone = [f"127.0.0.{number}" for number in range(2, 2 + dead)]
    named(server.port, *gone, "127.0.0.1", dead=tuple(gone))
    with caller_for(sender, f"http://{NAME}:{server.port}", timeout=9.0, allow_plaintext=True) as caller:
        began = time.monotonic()
        assert caller.call().data == {"a": 1}
        took = time.monotonic() - began
    assert took < 8.0, "tried in sequence, they would take the whole time"
    assert len(server.journal) == 1


@pytest.mark.parametrize("sender", both_libraries(*SENDERS))
def test_addresses_that_refuse_are_skipped(sender: str, serve: Serve, named: Any) -> None:
    server = serve(FINE)
    named(server.port, "127.0.0.2", "127.0.0.3", "127.0.0.1")
    with caller_for(sender, f"http://{NAME}:{server.port}", allow_plaintext=True) as caller:
        assert caller.call().data == {"a": 1}


@pytest.mark.parametrize("sender", OWN_SOCKETS)
def test_nothing_is_sent_if_all_addresses_are_dead(sender: str, serve: Serve, named: Any) -> None:
    server = serve(FINE)
    gone = ("127.0.0.2", "127.0.0.3", "127.0.0.4")
    named(server.port, *gone, dead=gone)
    began = time.monotonic()
    url = f"http://{NAME}:{server.port}"
    with caller_for(sender, url, timeout=0.6, allow_plaintext=True) as caller, pytest.raises(NotSent) as caught:
        caller.call()
    assert caught.value.billed == "no"
    assert time.monotonic() - began < 5.0, "the limit holds for all addresses together"
    assert server.journal == []


@pytest.mark.parametrize("sender", both_libraries("sync", "own-sync"))
def test_nothing_is_sent_after_a_slow_name_lookup(sender: str, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lookup itself cannot be stopped; if it returns too late, the client sends nothing."""
    server, known = serve(FINE), socket.getaddrinfo

    def slow(*arguments: Any, **more: Any) -> Any:
        time.sleep(0.4)
        return known(*arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    with caller_for(sender, server.url, timeout=0.2) as caller, pytest.raises(NotSent) as caught:
        caller.call()
    assert (caught.value.billed, server.journal) == ("no", [])


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_nothing_is_sent_after_a_slow_own_transport(kind: str, serve: Serve) -> None:
    """Its transport connects as it likes; the client checks the time before the first byte."""
    server, library = serve(FINE), http_of(kind)

    class Slow(library.HTTPTransport):  # type: ignore[misc, name-defined]
        def handle_request(self, request: Any) -> Any:
            time.sleep(0.4)
            return super().handle_request(request)

    class SlowAsync(library.AsyncHTTPTransport):  # type: ignore[misc, name-defined]
        async def handle_async_request(self, request: Any) -> Any:
            time.sleep(0.4)
            return await super().handle_async_request(request)

    own = own_client(kind, transport=Slow() if is_sync(kind) else SlowAsync())
    caller = Caller(kind, server.url, http_client=own, timeout=0.2, retry=Retry(attempts=1))
    with pytest.raises(NotSent) as caught:
        caller.call(GET)
    caller.close(own)
    assert (caught.value.billed, server.journal) == ("no", [])


def test_address_families_alternate() -> None:
    four, six = socket.AF_INET, socket.AF_INET6
    found = [dialing.Address(family, 1, 6, at) for at, family in enumerate([six, six, six, four, four])]
    assert [one.where for one in dialing._alternating(found)] == [0, 3, 1, 4, 2]


def test_only_the_connected_socket_stays_open(serve: Serve, named: Any) -> None:
    server = serve(FINE)
    named(server.port, "127.0.0.2", "127.0.0.1", dead=("127.0.0.2",))
    with dialing.dial(NAME, server.port, time.monotonic() + 5) as connected:
        assert connected.getpeername() == ("127.0.0.1", server.port)
        assert connected.gettimeout() is None


@pytest.mark.parametrize("family", ["127.0.0.1", "::1"])
def test_a_single_address_keeps_the_error_of_the_system(family: str) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        with pytest.raises(OSError, match=r"refused|unreachable|assign|support"):
            dialing.dial(family, closed.getsockname()[1], time.monotonic() + 5)
