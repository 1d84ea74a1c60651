"""Writing rows needs no more memory for many rows than for few."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from justone_client.runs import rows
from tests.tables.reading import WRITE

SCRIPT = """
import resource, sys
from justone_client.runs import rows
name, count, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
source = ({"id": 7 * 10**18 + n, "name": f"name {n}", "n": n, "tags": ["a", str(n)]} for n in range(count))
getattr(rows(source), "to_" + name)(path)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", [one for one in WRITE if one != "xlsx"])
def test_ten_times_the_rows_need_little_more_memory(name: str, tmp_path: Path) -> None:
    """Megabytes. The rows themselves, if they were held, would be 50 MB."""

    def peak(count: int) -> int:
        command = [sys.executable, "-c", SCRIPT, name, str(count), str(tmp_path / str(count))]
        return int(subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout)

    assert peak(60_000) < peak(12_000) + 35


@pytest.mark.slow
def test_long_texts_make_smaller_batches(tmp_path: Path) -> None:
    """Rows of 100 KB are not held by the ten thousand."""
    sizes: list[int] = []

    def source() -> Iterator[object]:
        for number in range(1300):
            if number == 1299:
                sizes.extend(one.stat().st_size for one in tmp_path.iterdir())
            yield {"a": "x" * 100_000}

    rows(source(), columns=["a"]).to_jsonl(tmp_path / "file")
    assert sum(sizes) > 1299 * 100_000 - 9_000_000
