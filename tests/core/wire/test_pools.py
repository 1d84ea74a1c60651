"""httpx and httpx2 with many concurrent calls: many small pools instead of one, limited in total, closed when idle."""

import asyncio
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

import pytest

from justone_client import AsyncClient, NotSent, Retry
from justone_client._transports import pools
from tests.support.callers import GET, TOKEN, Caller, both_libraries
from tests.support.servers.replies import answers, envelope
from tests.support.servers.scripted import End, Seen, Serve, http

FINE = answers(envelope(0, {"a": 1}))


def gathered(url: str, count: int, transport: str = "httpx") -> None:
    async def at_once() -> None:
        async with AsyncClient(TOKEN, base_url=url, transport=transport) as client:  # type: ignore[arg-type]
            await asyncio.gather(*(client.call(GET) for _ in range(count)))

    asyncio.run(at_once())


@pytest.mark.parametrize("transport", ["httpx", "httpx2"])
def test_a_call_searches_one_connection_only(serve: Serve, monkeypatch: pytest.MonkeyPatch, transport: str) -> None:
    """A single pool searches all its connections twice a call: 200 concurrent calls were 60 times slower than 10."""
    looks = 0
    connection = import_module(transport.replace("httpx", "httpcore")).AsyncHTTPConnection
    expired = connection.has_expired

    def counted(self: Any) -> Any:
        nonlocal looks
        looks += 1
        return expired(self)

    monkeypatch.setattr(connection, "has_expired", counted)
    gathered(serve(FINE).url, 200, transport)
    assert 200 <= looks <= 200 * 4


def test_few_calls_use_few_connections(serve: Serve) -> None:
    server = serve(FINE)
    caller = Caller("sync", server.url)
    with ThreadPoolExecutor(4) as threads:
        for _ in threads.map(lambda _: caller.client.call(GET), range(80)):
            pass
    caller.close()
    assert server.connections <= 4


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_calls_beyond_max_connections_wait_and_succeed(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 3)
    server = serve(FINE)
    caller = Caller(kind, server.url)
    results = caller.client.map(GET, ({"n": n} for n in range(60)), concurrency=20)
    if caller.kind == "sync":
        billed = [result.answer.billed for result in results]
    else:

        async def collected() -> list[str]:
            return [result.answer.billed async for result in results]

        billed = caller.runner.run(collected())
    caller.close()
    assert billed == ["yes"] * 60
    assert server.connections == 3


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_a_call_without_a_connection_is_not_sent(serve: Serve, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 1)
    arrived, go_on = threading.Event(), threading.Event()

    def slow(seen: Seen) -> tuple[bytes, End]:
        arrived.set()
        go_on.wait(30)
        return http(envelope(0)), End.KEEP

    server = serve(slow)
    caller = Caller(kind, server.url, retry=Retry(attempts=1))
    late = caller.client.with_options(timeout=0.05)
    if caller.kind == "sync":
        first = threading.Thread(target=caller.call)
        first.start()
        arrived.wait(30)
        with pytest.raises(NotSent, match="all connections were busy"):
            late.call(GET)
        go_on.set()
        first.join()
    else:

        async def both() -> None:
            first = asyncio.ensure_future(caller.client.call(GET))
            await asyncio.to_thread(arrived.wait, 30)
            with pytest.raises(NotSent, match="all connections were busy"):
                await late.call(GET)
            go_on.set()
            await first

        caller.runner.run(both())
    server.script = FINE
    assert caller.call().data == {"a": 1}, "the connection must be released"
    caller.close()
    assert len(server.journal) == 2


@pytest.mark.parametrize("kind", both_libraries("sync", "async"))
def test_idle_connections_are_closed(serve: Serve, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    together = threading.Barrier(5)
    server = serve(FINE)
    caller = Caller(kind, server.url)
    if caller.kind == "sync":

        def call(_: int) -> None:
            together.wait()
            caller.client.call(GET)

        with ThreadPoolExecutor(5) as threads:
            list(threads.map(call, range(5)))
    else:

        async def five() -> None:
            await asyncio.gather(*(caller.client.call(GET) for _ in range(5)))

        caller.runner.run(five())
    before = server.connections
    monkeypatch.setattr(pools, "KEEP_ALIVE_SECONDS", -1.0)
    caller.call()
    assert server.connections == before + 1
    with server._changed:
        assert server._changed.wait_for(lambda: len(server.open) == 1, 5)
    caller.close()


def test_closing_the_client_ends_running_calls(serve: Serve) -> None:
    arrived = threading.Event()

    def silent(seen: Seen) -> tuple[bytes, End]:
        arrived.set()
        return b"", End.SILENT

    server = serve(silent)

    async def close_amid() -> None:
        client = AsyncClient(TOKEN, base_url=server.url, raise_errors=False, timeout=30)
        call = asyncio.ensure_future(client.call(GET))
        await asyncio.to_thread(arrived.wait, 30)
        await client.close()
        assert (await call).billed == "unknown"

    asyncio.run(close_amid())
    assert server.all_closed()


@pytest.mark.parametrize("transport", ["httpx", "httpx2"])
def test_many_calls_over_httpx_log_one_hint(serve: Serve, caplog: pytest.LogCaptureFixture, transport: str) -> None:
    pools._hint.cache_clear()
    url = serve(FINE).url
    with caplog.at_level(logging.INFO, "justone_client"):
        gathered(url, 10, transport)
        gathered(url, 100, "aiohttp")
        assert [record for record in caplog.records if record.levelno == logging.INFO] == []
        gathered(url, 100, transport)
        gathered(url, 100, transport)
    (hint,) = [record.getMessage() for record in caplog.records if record.levelno == logging.INFO]
    assert hint.startswith(f"50 concurrent calls run over {transport}. ")
    assert "AsyncClient(transport='aiohttp') or JUSTONEAPI_TRANSPORT=aiohttp" in hint


@pytest.mark.parametrize("transport", ["httpx", "httpx2"])
def test_a_cancellation_while_closing_leaves_no_connection_busy(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, transport: str
) -> None:
    """As our own timeout does on a busy event loop, right behind the library's."""
    connection = import_module(transport.replace("httpx", "httpcore")).AsyncHTTP11Connection

    async def cancelled(self: Any) -> None:
        raise asyncio.CancelledError

    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 1)
    server = serve(lambda seen: (http(envelope(0, 1))[:-5], End.SILENT))

    async def main() -> object:
        async with AsyncClient(TOKEN, base_url=server.url, retry=Retry(attempts=1), transport=transport) as client:  # type: ignore[arg-type]
            with pytest.MonkeyPatch.context() as cut:
                cut.setattr(connection, "_response_closed", cancelled)
                with pytest.raises(asyncio.CancelledError):
                    await client.with_options(timeout=0.3).call(GET)
            server.script = FINE
            return (await client.with_options(timeout=5).call(GET)).data

    assert asyncio.run(main()) == {"a": 1}
    assert server.all_closed()
