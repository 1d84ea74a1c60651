"""A small slice of `make kill-matrix`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.runs.kill.harness import ALL, FREE, judge, run

ITEMS = 120


@pytest.mark.parametrize(
    ("kinds", "limit"),
    [(FREE, "12.00"), (FREE, "7.00"), (ALL, "12.00")],
    ids=["free faults", "low limit", "all faults"],
)
def test_a_killed_run_pays_no_item_twice(tmp_path: Path, kinds: tuple[str, ...], limit: str) -> None:
    found = run(tmp_path, items=ITEMS, kills=3, seed=5, share=0.2, kinds=kinds, limit=limit)
    judge(found, ITEMS, limit)
    assert found.ended == ("limit" if limit == "7.00" else "done")
    if kinds == FREE:
        assert found.of("unknown") == found.in_flight
