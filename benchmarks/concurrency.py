"""Measure concurrent calls per second: our client with each transport, the libraries alone, and the official client.

    python benchmarks/concurrency.py            # everything, some minutes
    python benchmarks/concurrency.py --rounds 3 --calls 1000 --delay 0.02
    python benchmarks/concurrency.py --map 100000

A server in another process sends answers of 1 KB over loopback. Every contestant decodes the JSON. Rounds are
interleaved, so that a busy machine affects all alike; results are medians.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

TOKEN = "fake-token-for-a-benchmark"
PATH = "/api/made-up/thing/v1"
Contestant = Callable[[str, int, int], float]
"""Takes the server's address, the number of calls and the concurrency; returns calls per second."""

ENVELOPE = {"code": 0, "data": {"list": [{"id": n, "name": "x" * 20} for n in range(20)]}, "message": None}
BODY = json.dumps({**ENVELOPE, "recordTime": "2026-11-20 00:00:00", "requestId": "r-1"}).encode()
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(BODY) + BODY


class Answering(asyncio.Protocol):
    """A minimal server, so that it does not limit the measurement."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._rest = (self._rest + data).split(b"\r\n\r\n")
        for _ in requests:
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, ANSWER)
            else:
                self._transport.write(ANSWER)


async def serve(delay: float) -> None:
    """Print the port, then answer requests until the process ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answering(delay), "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def server(delay: float = 0.0) -> Iterator[str]:
    """Start a server in another process; yield its address."""
    command = [sys.executable, __file__, "--serve", str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.kill()


async def timed(call: Callable[[int], Awaitable[object]], calls: int, at_once: int) -> float:
    """Measure calls per second, after one warm-up call for each connection."""
    numbers = iter(range(calls))

    async def work() -> None:
        for number in numbers:
            await call(number)

    await asyncio.gather(*map(call, range(at_once)))
    started = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(at_once)))
    return calls / (time.perf_counter() - started)


def ours(transport: Any) -> Contestant:
    """`AsyncClient` over one of its transports."""

    async def run(url: str, calls: int, at_once: int) -> float:
        from justone_client import AsyncClient

        async with AsyncClient(TOKEN, base_url=url, transport=transport) as client:
            return await timed(lambda n: client.call(f"GET {PATH}", {"n": n}), calls, at_once)

    return lambda *settings: asyncio.run(run(*settings))


def httpx_alone(name: str) -> Contestant:
    """The `AsyncClient` of httpx or httpx2, with a pool for all connections."""

    async def run(url: str, calls: int, at_once: int) -> float:
        http: Any = import_module(name)
        limits = http.Limits(max_connections=at_once, max_keepalive_connections=at_once)
        async with http.AsyncClient(base_url=url, limits=limits) as client:

            async def call(number: int) -> object:
                return (await client.get(PATH, params={"n": number, "token": TOKEN})).json()

            return await timed(call, calls, at_once)

    return lambda *settings: asyncio.run(run(*settings))


def aiohttp_alone(url: str, calls: int, at_once: int) -> float:
    """A bare `aiohttp.ClientSession`."""

    async def run() -> float:
        import aiohttp

        async with aiohttp.ClientSession(url, connector=aiohttp.TCPConnector(limit=0)) as session:

            async def call(number: int) -> object:
                async with session.get(PATH, params={"n": number, "token": TOKEN}) as answer:
                    return await answer.json()

            return await timed(call, calls, at_once)

    return asyncio.run(run())


def official(url: str, calls: int, at_once: int) -> float:
    """The official client, which is synchronous, in threads."""
    from justoneapi.client import JustOneAPIClient

    client: Any = JustOneAPIClient(token=TOKEN, base_url=url)
    call: Any = client.douyin_xingtu.gw_api_author_get_author_base_info_v1
    return in_threads(lambda n: call(o_author_id=str(n)), calls, at_once)


def ours_in_threads(transport: Any) -> Contestant:
    """`Client` over one of its transports, in threads."""

    def run(url: str, calls: int, at_once: int) -> float:
        from justone_client import Client

        with Client(TOKEN, base_url=url, transport=transport) as client:
            return in_threads(lambda n: client.call(f"GET {PATH}", {"n": n}), calls, at_once)

    return run


def in_threads(call: Callable[[int], object], calls: int, at_once: int) -> float:
    """Measure calls per second with one thread per concurrent call."""
    with ThreadPoolExecutor(at_once) as threads:
        list(threads.map(call, range(at_once)))
        started = time.perf_counter()
        list(threads.map(call, range(calls)))
        return calls / (time.perf_counter() - started)


CONTESTANTS: dict[str, Contestant] = {
    "ours, aiohttp": ours("aiohttp"),
    "ours, httpx": ours("httpx"),
    "ours, httpx2": ours("httpx2"),
    "httpx.AsyncClient": httpx_alone("httpx"),
    "httpx2.AsyncClient": httpx_alone("httpx2"),
    "aiohttp alone": aiohttp_alone,
    "ours, threads": ours_in_threads("httpx"),
    "ours, threads, httpx2": ours_in_threads("httpx2"),
    "official, threads": official,
}


RATIOS = (
    ("ours, aiohttp", "httpx.AsyncClient"),
    ("ours, aiohttp", "aiohttp alone"),
    ("ours, aiohttp", "ours, httpx"),
    ("ours, httpx2", "ours, httpx"),
    ("ours, httpx2", "httpx2.AsyncClient"),
    ("httpx2.AsyncClient", "httpx.AsyncClient"),
    ("ours, threads, httpx2", "ours, threads"),
)


def compare(rounds: int, calls: int, delay: float) -> None:
    """Print the table, and the ratios between pairs."""
    with server(delay) as url:
        for at_once in (10, 50, 200):
            seen: dict[str, list[float]] = {name: [] for name in CONTESTANTS}
            for _ in range(rounds):
                for name, contestant in CONTESTANTS.items():
                    slow = at_once == 200 and name == "httpx.AsyncClient"
                    seen[name].append(contestant(url, max(200, calls // 10) if slow else calls, at_once))
            medians = {name: statistics.median(rates) for name, rates in seen.items()}
            print(f"\n{at_once} at once, requests a second (median of {rounds}):")
            for name, rate in medians.items():
                print(f"  {name:21} {rate:8.0f}")
            for ratio in RATIOS:
                print(f"  {ratio[0]} is {medians[ratio[0]] / medians[ratio[1]]:.2f} x {ratio[1]}")


def megabytes() -> float:
    """Return the peak memory of this process. `getrusage` would include the parent process."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status.read_text())[0]) / 1024


def thousand_at_once() -> None:
    """Print the memory of 1,000 concurrent calls."""
    from justone_client import AsyncClient

    async def run(url: str) -> float:
        async with AsyncClient(TOKEN, base_url=url, transport="aiohttp") as client:
            await client.call(f"GET {PATH}")
            before = megabytes()
            await asyncio.gather(*(client.call(f"GET {PATH}", {"n": n}) for n in range(1000)))
            return megabytes() - before

    with server(delay=2.0) as url:
        print(f"\n1,000 calls under way: {asyncio.run(run(url)):.1f} MB more, {megabytes():.0f} MB in all")


def map_many(items: int) -> None:
    """Print the speed and memory of `map` over a generator."""
    from justone_client import AsyncClient

    async def run(url: str) -> float:
        started, done = time.perf_counter(), 0
        async with AsyncClient(TOKEN, base_url=url) as client:
            async for _ in client.map(f"GET {PATH}", ({"n": n} for n in range(items)), concurrency=100):
                done += 1
        assert done == items
        return done / (time.perf_counter() - started)

    with server() as url:
        print(f"\nmap over {items:,} items: {asyncio.run(run(url)):.0f} a second, {megabytes():.0f} MB at most")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=3000)
    parser.add_argument("--delay", type=float, default=0.0, help="seconds until the server answers")
    parser.add_argument("--map", type=int, metavar="ITEMS")
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--serve", type=float, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve is not None:
        asyncio.run(serve(given.serve))
    elif given.map:
        map_many(given.map)
    elif given.memory:
        thousand_at_once()
    else:
        compare(given.rounds, given.calls, given.delay)
        # In fresh processes, because the system reports peak memory only.
        for arguments in (["--memory"], ["--map", "100000"]):
            subprocess.run([sys.executable, __file__, *arguments], check=True)


if __name__ == "__main__":
    main()
