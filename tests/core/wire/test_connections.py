"""Connections that are reused, closed by the server or cancelled by the caller; none is leaked."""

import asyncio
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from justone_client import AsyncClient, NotSent, OutcomeUnknown, Retry
from tests.support.callers import GET, TOKEN, Caller, Make, both_libraries
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import Drip, End, Loopback, Seen, Serve, Timed, http, tls_context

FINE = answers(envelope(0, {"a": 1}))


@pytest.fixture
def mute() -> Iterator[socket.socket]:
    """A socket that listens but never accepts: the system takes one connection and drops all others."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        listening.settimeout(2)
        yield listening


def test_connections_are_reused(serve: Serve, make: Make) -> None:
    server = serve(FINE)
    caller = make(server.url)
    for _ in range(5):
        caller.call()
    assert server.connections == 1


def test_a_server_that_closes_idle_connections_fails_no_call(serve: Serve, make: Make) -> None:
    server = serve(FINE)
    caller = make(server.url)
    for _ in range(50):
        assert caller.call().attempts == 1
        server.drop_connections()
    assert server.connections == 50
    assert len(server.journal) == 50


@pytest.mark.parametrize("has_poll", [True, False], ids=["poll", "no poll, as on Windows"])
@pytest.mark.parametrize("late", [b"", b"\r\n", http(envelope(0, {"a": 2}))], ids=["closed", "stray", "answer"])
def test_aiohttp_skips_a_stale_connection(
    serve: Serve, late: bytes, has_poll: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("justone_client._transports.aiohttp_connections._HAS_POLL", has_poll)
    fine = http(envelope(0, {"a": 1}))
    server = serve(lambda seen: (Timed([(0, fine), (0.01, late)] if late else [(0, fine)]), End.KEEP))

    async def twice() -> None:
        async with AsyncClient(TOKEN, base_url=server.url, transport="aiohttp") as client:
            await client.call(GET)
            # Both block the event loop: it has noticed nothing when the next call begins.
            if late:
                assert server.all_sent()
            else:
                server.drop_connections()
            assert (await client.call(GET)).data == {"a": 1}

    asyncio.run(twice())
    assert (server.connections, len(server.journal)) == (2, 2)


def test_a_server_that_closes_after_each_answer_fails_no_call(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (http(envelope(0), connection="close"), End.CLOSE))
    caller = make(server.url)
    for _ in range(50):
        assert caller.call().attempts == 1


def test_a_request_on_a_closing_connection_is_sent_once(serve: Serve, make: Make) -> None:
    """aiohttp would repeat it, although the first may have been billed."""
    server = serve(FINE)
    caller = make(server.url)
    caller.call()
    server.script = lambda seen: (b"", End.CLOSE)
    with pytest.raises(OutcomeUnknown):
        caller.call()
    assert len(server.journal) == 2


def test_closing_the_client_closes_its_connections(serve: Serve, make: Make) -> None:
    server = serve(FINE)
    caller = make(server.url)
    caller.call()
    assert server.open
    caller.wait(caller.client.close())
    assert server.all_closed()
    with pytest.raises(RuntimeError, match="closed"):
        caller.call()


def test_closing_a_copy_leaves_the_connection_open(serve: Serve, make: Make) -> None:
    server = serve(FINE)
    caller = make(server.url)
    copy = caller.client.with_options(timeout=5)
    caller.wait(copy.call(GET))
    caller.wait(copy.close())
    caller.call()
    assert server.connections == 1


def test_the_deadline_covers_all_attempts_and_waits(serve: Serve, make: Make) -> None:
    server = serve(answers(envelope(301)))
    caller = make(server.url, retry=Retry(attempts=100, deadline=60.0, base=10.0, cap=10.0), raise_errors=False)
    answer = caller.call()
    assert caller.clock.waits == [10.0] * 5
    assert answer.attempts == len(server.journal) == 6


def test_a_call_that_may_be_billed_repeats_only_on_request(serve: Serve, make: Make) -> None:
    server = serve(lambda seen: (b"", End.RESET))
    caller = make(server.url, raise_errors=False)
    assert caller.call().attempts == 1
    assert caller.call(retry=Retry(attempts=3, repeat_unknown=True)).attempts == 3
    assert len(server.journal) == 4


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs signals of POSIX")
def test_an_interrupt_leaks_no_connection(serve: Serve) -> None:
    """Ctrl-C while the client waits for the answer."""
    server = serve(lambda seen: (b"HTTP/1.1 200 OK\r\n", End.SILENT))
    caller = Caller("sync", server.url)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(KeyboardInterrupt):
            caller.call()
    finally:
        signal.signal(signal.SIGALRM, before)
    assert server.all_closed()
    server.script = FINE
    assert caller.call().data == {"a": 1}
    caller.close()


@pytest.mark.parametrize("kind", both_libraries("async", "aiohttp"))
@pytest.mark.parametrize("sent_first", [b"", b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"], ids=["headers", "body"])
def test_a_cancelled_task_leaks_no_connection_and_no_task(serve: Serve, sent_first: bytes, kind: str) -> None:
    arrived = threading.Event()

    def silent(seen: Seen) -> tuple[bytes, End]:
        arrived.set()
        return sent_first, End.SILENT

    server = serve(silent)
    caller = Caller(kind, server.url)

    async def cancel() -> None:
        task = asyncio.ensure_future(caller.client.call(GET))
        while not arrived.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    caller.runner.run(cancel())
    assert server.all_closed()
    server.script = FINE
    assert caller.call().data == {"a": 1}
    caller.close()


@pytest.mark.parametrize("kind", both_libraries("async", "aiohttp"))
def test_a_task_cancelled_in_the_handshake_leaks_nothing(kind: str, mute: socket.socket) -> None:
    caller = Caller(kind, f"https://127.0.0.1:{mute.getsockname()[1]}")

    def until_greeted() -> socket.socket:
        peer, _ = mute.accept()
        peer.settimeout(2)
        assert peer.recv(4096)
        return peer

    def until_closed(peer: socket.socket) -> None:
        with peer:
            while peer.recv(4096):
                pass

    async def cancelled() -> None:
        task = asyncio.ensure_future(caller.client.call(GET))
        peer = await asyncio.to_thread(until_greeted)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(until_closed, peer)

    caller.runner.run(cancelled())
    caller.close()


@pytest.mark.parametrize("kind", both_libraries("async", "aiohttp"))
def test_a_timeout_of_the_caller_stays_a_timeout(serve: Serve, kind: str) -> None:
    caller = Caller(kind, serve(lambda seen: (b"", End.SILENT)).url)

    async def limited() -> None:
        async with asyncio.timeout(0.05):
            await caller.client.call(GET)

    with pytest.raises(TimeoutError):
        caller.runner.run(limited())
    caller.close()


def test_one_client_serves_many_threads(serve: Serve) -> None:
    server = serve(lambda seen: (http(envelope(0, seen.query["n"])), End.KEEP))
    caller = Caller("sync", server.url)
    wrong: list[Any] = []

    def work(worker: int) -> None:
        for n in range(20):
            mine = f"{worker}-{n}"
            if caller.client.call(GET, {"n": mine}).data != mine:
                wrong.append(mine)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (wrong, len(server.journal)) == ([], 160)
    caller.close()


def test_a_slow_thread_does_not_change_anothers_deadline(serve: Serve) -> None:
    """The deadline of a request belongs to its thread, not to the client."""
    server = serve(lambda seen: (b"", End.SILENT) if "slow" in seen.path else FINE(seen))
    caller = Caller("sync", server.url)
    met: list[BaseException] = []

    def slow() -> None:
        try:
            caller.client.with_options(timeout=0.15).call("GET /slow")
        except OutcomeUnknown as error:
            met.append(error)

    thread = threading.Thread(target=slow)
    thread.start()
    for _ in range(20):
        caller.call(timeout=100)
    thread.join()
    assert [type(error) for error in met] == [OutcomeUnknown]
    caller.close()


def test_nothing_is_sent_to_an_untrusted_certificate(make: Make) -> None:
    with Loopback(FINE, tls_context()) as server:
        caller = make(f"https://127.0.0.1:{server.port}", raise_errors=False, retry=Retry(attempts=1))
        answer = caller.call()
        assert isinstance(answer.error, NotSent)
        assert "certificate" in str(answer.error).lower()
        assert server.journal == []


def test_a_host_that_accepts_no_connection_is_not_sent(mute: socket.socket, make: Make) -> None:
    address = mute.getsockname()
    with socket.create_connection(address):  # fills the queue of the socket
        caller = make(f"http://127.0.0.1:{address[1]}", raise_errors=False, retry=Retry(attempts=1), timeout=0.1)
        error = caller.call().error
    assert (type(error), error.billed) == (NotSent, "no")
    assert "within 0.1 s" in str(error)


def test_a_handshake_without_reply_is_not_sent(mute: socket.socket, make: Make) -> None:
    url = f"https://127.0.0.1:{mute.getsockname()[1]}"
    error = make(url, raise_errors=False, retry=Retry(attempts=1), timeout=0.1).call().error
    assert (type(error), error.billed) == (NotSent, "no")


def test_a_thread_without_a_free_connection_sends_nothing(serve: Serve) -> None:
    """Other threads use all connections."""
    server = serve(lambda seen: (b"", End.SILENT))
    one = httpx.Limits(max_connections=1)
    with httpx.Client(limits=one) as pool:
        caller = Caller("sync", server.url, http_client=pool, raise_errors=False, retry=Retry(attempts=1))
        first = threading.Thread(target=caller.call, kwargs={"timeout": 0.2})
        first.start()
        while not server.journal:
            pass
        error = caller.call(timeout=0.05).error
        first.join()
        caller.close()
    assert (type(error), len(server.journal)) == (NotSent, 1)
    assert "all connections were busy" in str(error)


def test_a_task_without_a_free_connection_sends_nothing(serve: Serve) -> None:
    server = serve(lambda seen: (b"", End.SILENT))

    async def two_at_once() -> list[Any]:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as pool:
            client = AsyncClient(
                TOKEN, base_url=server.url, http_client=pool, raise_errors=False, retry=Retry(attempts=1), timeout=0.2
            )
            calls = client.call(GET), client.with_options(timeout=0.05).call(GET)
            return [answer.error for answer in await asyncio.gather(*calls)]

    errors = asyncio.run(two_at_once())
    assert [type(error) for error in errors] == [OutcomeUnknown, NotSent]
    assert len(server.journal) == 1


def test_dripping_headers_end_at_the_timeout(serve: Serve, make: Make) -> None:
    """Each piece arrives in time; only their sum exceeds the timeout."""
    pieces = [bytes([byte]) for byte in http(envelope(0))[:50]]
    server = serve(lambda seen: (Drip(pieces, 0.02), End.KEEP))
    error = make(server.url, raise_errors=False, timeout=0.15).call().error
    assert isinstance(error, OutcomeUnknown)
    assert server.all_closed()
    assert 0 < server.dripped < 40


def test_an_async_client_refuses_another_event_loop(serve: Serve) -> None:
    client = AsyncClient(TOKEN, base_url=serve(FINE).url)

    async def call_and_close() -> None:
        await client.call(GET)
        await client.close()

    async def call() -> None:
        await client.call(GET)

    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(call())
        with pytest.raises(RuntimeError, match="another event loop"):
            second.run(call())
        first.run(call_and_close())


def test_the_proxy_of_the_environment_is_used(serve: Serve, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(FINE)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    caller = make("http://service.invalid", allow_plaintext=True)
    assert caller.call().data == {"a": 1}
    assert proxy.journal[0].target.startswith("http://service.invalid/api/made-up/thing/v1?")


def test_a_proxy_that_opens_no_tunnel_is_not_sent(serve: Serve, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(answers("no", 403, "text/plain"))
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    error = make("https://service.invalid", raise_errors=False, retry=Retry(attempts=1)).call().error
    assert (type(error), error.billed) == (NotSent, "no")
    assert [(seen.method, seen.target) for seen in proxy.journal] == [("CONNECT", "service.invalid:443")]


def test_the_token_goes_into_query_or_form_by_operation(serve: Serve, make: Make) -> None:
    server = serve(FINE)
    caller = make(server.url)
    caller.call("GET /a", {"q": "a b&c=d+ü", "n": 1, "flag": True, "none": None})
    caller.call("POST /b", {"q": "1"})
    caller.call("POST /c", {"q": "a b+c"}, form=True)
    first, second, third = server.journal
    assert (first.method, first.path, first.body) == ("GET", "/a", "")
    assert first.query == {"q": "a b&c=d+ü", "n": "1", "flag": "true", "token": TOKEN}
    assert (second.method, second.query, second.body) == ("POST", {"q": "1", "token": TOKEN}, "")
    assert (third.target, third.form) == ("/c", {"q": "a b+c", "token": TOKEN})
    assert third.headers["content-type"] == "application/x-www-form-urlencoded"
    assert all(seen.headers["user-agent"].startswith("justone-client/") for seen in server.journal)


def test_tls_to_a_plain_port_suggests_http(serve: Serve, make: Callable[..., Caller]) -> None:
    server = serve(lambda seen: (http("{}"), End.KEEP))
    caller = make(server.url.replace("http://", "https://"), retry=Retry(attempts=1))
    with pytest.raises(NotSent, match="write http:// instead of https:// in base_url"):
        caller.call()
    (ping,) = caller.wait(caller.client.ping())
    assert "write http://" in (ping.problem or "")
