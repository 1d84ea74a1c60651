"""What importing costs, each in a fresh interpreter, interleaved; ratios are medians over the rounds.

    python benchmarks/import_time.py [--rounds 15]

The client connects nowhere and builds no connection pool until its first call; the last two lines show that cost too,
certificates included, beside what httpx takes for the same.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys

WAYS = {
    "import httpx": "import httpx",
    "import justone_client": "import justone_client",
    "from justone_client import Client": "from justone_client import Client",
    "import and build a client": "import justone_client; justone_client.Client('token')",
    "... and its first platform": "import justone_client; justone_client.Client('token').douyin_xingtu",
    "import httpx; httpx.Client()": "import httpx; httpx.Client()",
    "... client and its connection pool": "import justone_client; justone_client.Client('token')._pool()",
    "import justoneapi (official), a client": "import justoneapi; justoneapi.JustOneAPIClient('token')",
}
CHILD = "import time; started = time.perf_counter(); {}; print(time.perf_counter() - started)"


def milliseconds(statement: str) -> float:
    """How long the statement takes in an interpreter of its own."""
    child = [sys.executable, "-W", "ignore", "-c", CHILD.format(statement)]
    return float(subprocess.run(child, check=True, capture_output=True, text=True).stdout) * 1e3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    taken: dict[str, list[float]] = {name: [] for name in WAYS}
    for _ in range(rounds):
        for name, statement in WAYS.items():
            taken[name].append(milliseconds(statement))
    base = taken["import httpx"]
    print(f"{'':42}{'ms':>8}{'ratio':>8}")
    for name, times in taken.items():
        ratio = statistics.median(mine / theirs for mine, theirs in zip(times, base, strict=True))
        print(f"{name:42}{statistics.median(times):8.1f}{ratio:8.2f}")


if __name__ == "__main__":
    main()
