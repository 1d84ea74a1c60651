"""Measure how many requests per second the sandbox answers over loopback to a client in another process.

    python benchmarks/sandbox.py [--seconds 3]

The client is raw asyncio with 16 connections. Each sends its next request when the answer is complete, and counts only
answers with `"code":0`. `cold` never repeats a request, so that every answer is newly generated; `warm` repeats twenty
requests; `ping` measures the server without the answers.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import multiprocessing
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from justone_client.sandbox import Sandbox

CONNECTIONS = 16
PATHS = (
    "/api/douyin/search-video/v4?keyword={}",
    "/api/xiaohongshu/get-note-comment/v2?noteId={}",
    "/api/bilibili/get-video-detail/v2?bvid={}",
    "/api/weibo/get-user-detail/v3?uid={}",
    "/api/taobao/get-item-detail/v1?itemId={}",
)
CASES: dict[str, Callable[[int], str]] = {
    "ping": lambda _: "/ping",
    "warm": lambda number: PATHS[number % 5].format(number % 20) + "&token=t",
    "cold": lambda number: PATHS[number % 5].format(number) + "&token=t",
}


async def _ask(url: str, targets: Iterator[str], until: float) -> tuple[int, int]:
    """Return (successes, bytes) of one connection."""
    host = urlsplit(url)
    reader, writer = await asyncio.open_connection(host.hostname, host.port)
    done = size = 0
    while time.perf_counter() < until:
        writer.write(f"GET {next(targets)} HTTP/1.1\r\nhost: {host.netloc}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
        body = await reader.readexactly(length)
        if b'"code":0' not in body[:20]:
            raise RuntimeError(f"no success: {body[:200]!r}")
        done, size = done + 1, size + len(head) + length
    writer.close()
    return done, size


async def _load(url: str, case: str, seconds: float) -> tuple[int, int]:
    targets = map(CASES[case], itertools.count())
    until = time.perf_counter() + seconds
    counts = await asyncio.gather(*(_ask(url, targets, until) for _ in range(CONNECTIONS)))
    return sum(done for done, _ in counts), sum(size for _, size in counts)


def _client(url: str, case: str, seconds: float) -> tuple[int, int]:
    return asyncio.run(_load(url, case, seconds))


def main() -> None:
    """Print requests per second and bytes per answer for each case."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0)
    seconds: float = parser.parse_args().seconds
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as others, Sandbox().serve() as server:
        for case in CASES:
            others.apply(_client, (server.url, case, 0.3))  # warm up
            done, size = others.apply(_client, (server.url, case, seconds))
            print(f"{case:5} {done / seconds:8,.0f} requests/s, {size / done:8,.0f} bytes an answer")


if __name__ == "__main__":
    main()
