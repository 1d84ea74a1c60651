"""`make kill-matrix`: the whole proof, with figures.

python -m tests.runs.kill [--items 2000] [--kills 20] [--seeds 1 2] [--engines one processes dask]
    [--databases sqlite postgres]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, product
from pathlib import Path

from tests.runs.kill.driver import ENGINES, ITEMS_OF_A_WORD
from tests.runs.kill.harness import ALL, FREE, judge, judge_unknown, run
from tests.runs.kill.steps import judge_steps
from tests.support.servers.postgres import PostgresServer, missing_server, postgres_running

ROUNDS = (
    ("items, free faults", "items", FREE, 1.0),
    ("items, a limit that is too low", "items", FREE, 0.6),
    ("walks and steps, free faults", "steps", FREE, 2.0),
    ("items, all faults", "items", ALL, 1.0),
    ("walks and steps, all faults", "steps", ALL, 2.0),
)
"""Name, job, faults, and the limit as a part of what all items cost."""
DATABASES = ("sqlite", "postgres")


@contextmanager
def databases(kind: str) -> Iterator[Iterator[str]]:
    """Yield addresses of empty journals."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield (str(Path(folder) / f"{number}.journal") for number in count())
    else:
        with postgres_running() as server:
            yield (created(server, f"run_{number}") for number in count())


def created(server: PostgresServer, name: str) -> str:
    server.admin(f"CREATE DATABASE {name}")
    return server.address(name)


def one_run(address: str, name: str, given: argparse.Namespace, seed: int, engine: str) -> str:
    """Make one run, judge it, and return its figures."""
    job, kinds, part = next(rest for title, *rest in ROUNDS if title == name)
    limit, started = f"{given.items * part / 10:.2f}", time.monotonic()
    size = given.items if job == "items" else given.items // ITEMS_OF_A_WORD
    found = run(address, size=size, kills=given.kills, seed=seed, kinds=kinds, limit=limit, engine=engine, job=job)
    judge(found, limit, given.items if job == "items" else None)
    if kinds == FREE:
        judge_unknown(found)
    if job == "steps":
        judge_steps(address)
    return (
        f"{found.counters}, {len(found.books['requests'])} requests, {found.books['spent']} billed of {limit},"
        f" {found.kills} kills, at most {found.most_in_flight} in flight, {time.monotonic() - started:.0f} s"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Kill runs, and compare their journals with the sandbox's ledger.")
    parser.add_argument("--items", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--engines", nargs="+", default=ENGINES, choices=ENGINES)
    parser.add_argument("--databases", nargs="+", default=DATABASES, choices=DATABASES)
    parser.add_argument("--rounds", type=int, nargs="+", default=range(1, len(ROUNDS) + 1), help="numbers, from 1")
    given = parser.parse_args()
    for kind in given.databases:
        if kind == "postgres" and (missing := missing_server()):
            print(f"{kind}: {missing}")
            continue
        with databases(kind) as addresses:
            for seed, engine, number in product(given.seeds, given.engines, given.rounds):
                name = ROUNDS[number - 1][0]
                figures = one_run(next(addresses), name, given, seed, engine)
                print(f"seed {seed}, {kind}, {engine}, {name}: {figures}", flush=True)


if __name__ == "__main__":
    main()
