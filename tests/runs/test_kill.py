"""A small slice of `make kill-matrix`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.runs.kill.driver import ITEMS_OF_A_WORD
from tests.runs.kill.harness import ALL, FREE, judge, judge_unknown, run
from tests.runs.kill.steps import judge_steps

ITEMS, WORDS = 120, 3


@pytest.mark.sampled(8)
@pytest.mark.parametrize(
    ("engine", "kinds", "limit"),
    [
        ("one", FREE, "12.00"),
        ("one", FREE, "7.00"),
        ("one", ALL, "12.00"),
        ("processes", FREE, "7.00"),
        ("processes", ALL, "12.00"),
        ("dask", FREE, "12.00"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} faults",
)
def test_a_killed_run_pays_no_item_twice(tmp_path: Path, engine: str, kinds: tuple[str, ...], limit: str) -> None:
    if engine == "dask":
        pytest.importorskip("distributed", reason="Dask is not installed")
    kills = 2 if engine == "dask" else 3  # each start of a cluster takes seconds
    found = run(str(tmp_path / "j"), size=ITEMS, kills=kills, seed=5, kinds=kinds, limit=limit, engine=engine)
    judge(found, limit, ITEMS)
    assert found.ended == ("limit" if limit == "7.00" else "done")
    if kinds == FREE:
        judge_unknown(found)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["one", "processes"])
def test_killed_walks_and_steps_are_complete(tmp_path: Path, engine: str) -> None:
    address, limit = str(tmp_path / "j"), f"{WORDS * ITEMS_OF_A_WORD}"
    found = run(address, size=WORDS, kills=3, seed=6, kinds=FREE, limit=limit, engine=engine, job="steps")
    judge(found, limit)
    judge_unknown(found)
    judge_steps(address)
    assert found.ended == "done"


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["one", "processes"])
def test_a_killed_run_in_postgresql_pays_once(database: str, engine: str) -> None:
    found = run(database, size=ITEMS, kills=3, seed=7, kinds=FREE, limit="12.00", engine=engine)
    judge(found, "12.00", ITEMS)
    judge_unknown(found)
    assert found.ended == "done"
