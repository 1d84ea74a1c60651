"""`make kill-matrix`: the whole proof, with figures.

python -m tests.runs.kill [--items 2000] [--kills 20] [--seeds 1 2] [--engines one processes dask]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from itertools import product
from pathlib import Path

from tests.runs.kill.driver import ENGINES
from tests.runs.kill.harness import ALL, FREE, judge, judge_unknown, run

ROUNDS = (("free faults", FREE, 1.0), ("a limit that is too low", FREE, 0.6), ("all faults", ALL, 1.0))


def main() -> None:
    parser = argparse.ArgumentParser(description="Kill runs, and compare their journals with the sandbox's ledger.")
    parser.add_argument("--items", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--engines", nargs="+", default=ENGINES, choices=ENGINES)
    given = parser.parse_args()
    for seed, engine in product(given.seeds, given.engines):
        for name, kinds, part in ROUNDS:
            limit, started = f"{given.items * part / 10:.2f}", time.monotonic()
            with tempfile.TemporaryDirectory() as folder:
                found = run(Path(folder), items=given.items, kills=given.kills, seed=seed, share=0.2, kinds=kinds,
                            limit=limit, engine=engine)  # fmt: skip
            judge(found, given.items, limit)
            if kinds == FREE:
                judge_unknown(found)
            print(
                f"seed {seed}, {engine}, {name}: {found.counters}, {len(found.books['requests'])} requests,"
                f" {found.books['spent']} billed of {limit}, {found.kills} kills,"
                f" at most {found.most_in_flight} in flight, {time.monotonic() - started:.0f} s",
                flush=True,
            )


if __name__ == "__main__":
    main()
