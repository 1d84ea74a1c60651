"""Measure runs against plain `map`: calls per second at 100 at once on the same transport, interleaved.

python -m benchmarks.runs [--rounds 5] [--calls 4000]
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import NamedTuple

from benchmarks.concurrency import PATH, TOKEN, server
from justone_client import AsyncClient
from justone_client.runs import Journal, work

KEY = f"GET {PATH}"


class Speed(NamedTuple):
    """How fast one round was."""

    calls: float
    """A second."""
    cpu: float
    """Microseconds of this process for a call, which other programs disturb less."""


def measured(round_: Coroutine[None, None, float], calls: int) -> Speed:
    """Run one round."""
    started = time.process_time()
    found = asyncio.run(round_)
    return Speed(found, (time.process_time() - started) / calls * 1e6)


async def mapped(url: str, calls: int) -> float:
    """Calls per second of `map`."""
    rows = ({"id": str(number)} for number in range(calls))
    async with AsyncClient(TOKEN, base_url=url, transport="aiohttp") as client:
        started = time.perf_counter()
        async for result in client.map(KEY, rows, concurrency=100):
            assert result.ok
        return calls / (time.perf_counter() - started)


async def journaled(url: str, calls: int) -> float:
    """Calls per second of a run; its planning is not counted."""
    rows = ({"id": str(number)} for number in range(calls))
    with tempfile.TemporaryDirectory() as folder, Journal.start(Path(folder) / "journal", [KEY], rows) as journal:
        async with AsyncClient(TOKEN, base_url=url, transport="aiohttp") as client:
            started = time.perf_counter()
            ended = await work(journal, client, concurrency=100)
            seconds = time.perf_counter() - started
    assert ended.status.items["recorded"] == calls
    return calls / seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=4000)
    given = parser.parse_args()
    with server() as url:
        rounds = [(measured(mapped(url, given.calls), given.calls), measured(journaled(url, given.calls), given.calls))
                  for _ in range(given.rounds)]  # fmt: skip
    plain, run = (Speed(*map(statistics.median, zip(*speeds, strict=True))) for speeds in zip(*rounds, strict=True))
    print(f"map {plain.calls:.0f}/s, {plain.cpu:.0f} us of CPU a call; run {run.calls:.0f}/s, {run.cpu:.0f} us with"
          f" planning: {run.calls / plain.calls:.2f} times as fast")  # fmt: skip


if __name__ == "__main__":
    main()
