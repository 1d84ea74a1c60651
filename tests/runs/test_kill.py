"""A small slice of `make kill-matrix`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.runs.kill.harness import ALL, FREE, judge, judge_unknown, run

ITEMS = 120


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
    found = run(tmp_path, items=ITEMS, kills=kills, seed=5, share=0.2, kinds=kinds, limit=limit, engine=engine)
    judge(found, ITEMS, limit)
    assert found.ended == ("limit" if limit == "7.00" else "done")
    if kinds == FREE:
        judge_unknown(found)
