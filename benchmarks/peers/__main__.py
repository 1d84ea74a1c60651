"""Do the same job with each tool, kill it half-way, start it again, and count.

    python -m benchmarks.peers [--items 200] [--rounds 3]

The job: one call for each id, each answer in a file. Programs that run in one process are killed with `kill -9` and
started again; those on Dask lose one of their four workers. The service is the sandbox, 0.1 s a call. dlt is compared
if it is installed.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import psutil

from justone_client.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
PROGRAMS = ("loop", "with_dlt", "dask_alone", "run", "run_on_dask")
NEEDS = {"loop": "justoneapi", "with_dlt": "dlt", "dask_alone": "distributed", "run_on_dask": "distributed"}


class Found(NamedTuple):
    """What one program did."""

    billed: int
    """Billed calls."""
    twice: int
    """Calls beyond the first for an id."""
    lost: int
    """Billed ids that are neither in the output nor named unknown by it."""
    unknown: int
    """Ids that the output names unknown."""


def measured(name: str, items: int) -> Found:
    sandbox = Sandbox()
    sandbox.slow("global", 0.1)
    ids = [f"70000{number}" for number in range(items)]
    with sandbox.serve() as server, tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        command = [sys.executable, "-m", f"benchmarks.peers.{name}", server.url, " ".join(ids), str(out)]
        with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True) as first:
            wait(sandbox, items // 2, first)
            if "dask" in name:
                kill_worker(first.pid)
                first.wait(120)
            else:
                os.killpg(first.pid, signal.SIGKILL)
        if "dask" not in name:
            subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
        rows = read(out)
    calls = Counter(call.parameters["videoId"] for call in sandbox.journal if call.billed)
    unknown = {one for one, state in rows.items() if state == "unknown"}
    return Found(sum(calls.values()), sum(calls.values()) - len(calls), len(calls.keys() - rows.keys()), len(unknown))


def wait(sandbox: Sandbox, calls: int, program: subprocess.Popen[bytes]) -> None:
    """Wait until so many calls were billed."""
    while len(sandbox.ledger) < calls:
        if program.poll() is not None:
            raise SystemExit(f"{program.args!r} ended early")
        time.sleep(0.005)


def kill_worker(driver: int) -> None:
    children = psutil.Process(driver).children(recursive=True)
    workers = [one.pid for one in children if "spawn_main" in " ".join(one.cmdline())]
    os.kill(min(workers), signal.SIGKILL)


def read(out: Path) -> dict[str, str]:
    """The ids of the output, and the state of each."""
    files = [out] if out.is_file() else sorted(out.glob("files/videos/videos/*.jsonl*"))
    texts = (gzip.decompress(one.read_bytes()) if one.suffix == ".gz" else one.read_bytes() for one in files)
    lines = (json.loads(line) for text in texts for line in text.splitlines())
    return {str(row["id"]): str(row.get("state", "")) for row in lines}


def lines_of_code(name: str) -> int:
    text = (Path(__file__).parent / f"{name}.py").read_text().splitlines()
    return sum(bool(line.strip()) for line in text) - 1  # without the docstring


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--programs", nargs="+", default=PROGRAMS, choices=PROGRAMS)
    given = parser.parse_args()
    print("| program | billed | billed twice | lost | named unknown | lines |\n|---|---|---|---|---|---|")
    for name in given.programs:
        if name in NEEDS and importlib.util.find_spec(NEEDS[name]) is None:
            print(f"| {name} | {NEEDS[name]} is not installed |")
            continue
        rounds = [measured(name, given.items) for _ in range(given.rounds)]
        medians = " | ".join(f"{statistics.median(values):.0f}" for values in zip(*rounds, strict=True))
        print(f"| {name} | {medians} | {lines_of_code(name)} |", flush=True)


if __name__ == "__main__":
    main()
