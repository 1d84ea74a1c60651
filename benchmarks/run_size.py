"""Measure a run of a million items: planning, status, the start after a crash, memory, bytes of the file.

python -m benchmarks.run_size [--items 1000000] [--calls 2000]

Each part runs in a process of its own, so that its memory is its own. The calls go to the sandbox in that process.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from justone_client import Prices
from justone_client.runs import Journal, JournalView, work
from justone_client.sandbox import Sandbox

KEY = "GET /api/douyin/search-video/v4"
Figures = dict[str, float]


def plan(path: Path, items: int) -> Figures:
    """Plan the items."""
    started = time.perf_counter()
    rows = ({"keyword": f"word {number}"} for number in range(items))
    Journal.start(path, [KEY], rows, prices=Prices({}, default="0.10"), max_cost=items).close()
    return {"plan, s": time.perf_counter() - started, "plan, bytes an item": path.stat().st_size / items}


def status(path: Path, _: int) -> Figures:
    """Ask how far the run is, as `justone run status` does."""
    started = time.perf_counter()
    JournalView(path).status()
    return {"status, s": time.perf_counter() - started}


def resume(path: Path, calls: int) -> Figures:
    """Open the run after a crash, and make some calls."""
    sandbox, started, size = Sandbox(), time.perf_counter(), path.stat().st_size
    first: list[float] = []

    async def main(journal: Journal) -> None:
        stop = asyncio.Event()

        def count(_attempt: object) -> None:
            first.append(time.perf_counter() - started)
            if len(first) >= calls:
                stop.set()

        async with sandbox.async_client(on_attempt=count) as client:
            await work(journal, client, concurrency=100, stop=stop)

    with Journal.resume(path) as journal:
        asyncio.run(main(journal))
        done = journal.status().items["recorded"]
    return {
        "resume until the first answer, s": first[0],
        "bytes an answer": (path.stat().st_size - size) / done,
        "calls a second": done / (time.perf_counter() - started),
    }


def leave_in_flight(path: Path, _: int) -> Figures:
    """End in the middle of 100 calls, as after kill -9."""

    async def main(journal: Journal) -> int:
        found = await journal.claim(100, time.time())
        return sum([await journal.send(one, time.time()) for one in found.claims])

    journal = Journal.resume(path)
    return {"in flight": asyncio.run(main(journal))}


PARTS = {"plan": plan, "status": status, "leave": leave_in_flight, "resume": resume, "status again": status}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=1_000_000)
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("--path", type=Path)
    given = parser.parse_args()
    if given.part:
        figures = PARTS[given.part](given.path, given.items if given.part == "plan" else given.calls)
        figures["memory, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(figures), flush=True)
        return
    with tempfile.TemporaryDirectory() as folder:
        for part in PARTS:
            command = [sys.executable, "-m", "benchmarks.run_size", "--part", part, "--path", f"{folder}/journal",
                       "--items", str(given.items), "--calls", str(given.calls)]  # fmt: skip
            found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
            print(f"{part}: " + ", ".join(f"{name} {value:.3g}" for name, value in found.items()), flush=True)


if __name__ == "__main__":
    main()
