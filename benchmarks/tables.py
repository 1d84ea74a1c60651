"""Compare flattening with `pandas.json_normalize`: speed, and the number of columns.

    python -m benchmarks.tables [--rounds 7] [--mirror ../shared/upstream]

The answers are the recorded examples of the mirror; without it, the documented ones. Both ways start from parsed
answers and end with a DataFrame of one row; `rows` alone ends with tuples. Then the same with a frame of 500 equal
answers, for each twelfth operation; `json_normalize` leaves lists as Python objects, and `rows` makes JSON of them.
Rounds are interleaved and measured in processor time; the best round of each way counts. Columns of `rows` come from
the schema, and those of pandas from the answer: the last line counts the operations whose columns change when the first
field of the answer is missing.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.answers import ROOT, interleaved
from justone_client import Answer
from justone_client.runs import rows
from justone_generated.index import INDEX

_MANY = 500


def examples(mirror: Path) -> dict[str, Any]:
    """Load data by operation."""
    keys = {key.partition(" ")[2]: key for key in INDEX}
    files = [json.loads(path.read_bytes()) for path in sorted((mirror / "examples").glob("*.json"))]
    found = {keys[file["api"]]: file["example"]["data"] for file in files if file["api"] in keys}
    if found:
        return found
    documented = [json.loads(path.read_bytes()) for path in sorted((ROOT / "specs/documented").glob("*.json"))]
    return {file["operation"]: file["answer"]["data"] for file in documented}


def answer(operation: str, data: Any) -> Answer[Any]:
    """Make an answer as a call returns it."""
    return Answer(data, operation=operation)


def ways(data: dict[str, Any]) -> dict[str, Callable[[], object]]:
    """Build the ways to flatten all answers."""
    pandas: Any = import_module("pandas")
    answers = [answer(operation, one) for operation, one in data.items()]
    return {
        "json_normalize": lambda: [pandas.json_normalize(one.data) for one in answers],
        "rows": lambda: [list(rows(one)) for one in answers],
        "rows, to_pandas": lambda: [rows(one).to_pandas() for one in answers],
    }


def ways_of_many(data: dict[str, Any], count: int) -> dict[str, Callable[[], object]]:
    """Build the ways to make one frame of many answers of an operation."""
    pandas: Any = import_module("pandas")
    many = [[answer(operation, one)] * count for operation, one in data.items()]

    def normalized(answers: list[Answer[Any]]) -> Any:
        return pandas.json_normalize([one.data for one in answers])

    return {
        "json_normalize": lambda: [normalized(answers) for answers in many],
        "its lists as JSON": lambda: [normalized(answers).map(_as_json) for answers in many],
        "rows": lambda: [list(rows(answers)) for answers in many],
        "rows, to_pandas": lambda: [rows(answers).to_pandas() for answers in many],
    }


def _as_json(cell: object) -> object:
    return json.dumps(cell, ensure_ascii=False) if isinstance(cell, (list, dict)) else cell


def columns_of(operation: str, data: Any) -> tuple[list[str], list[str]]:
    """Return the columns of `rows` and of pandas."""
    pandas: Any = import_module("pandas")
    ours = [column.name for column in rows(answer(operation, data)).columns]
    return ours, list(pandas.json_normalize(data).columns)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--mirror", type=Path, default=ROOT.parent / "shared/upstream")
    arguments = parser.parse_args()
    data = {key: one for key, one in examples(arguments.mirror).items() if isinstance(one, dict) and one}
    best = interleaved(ways(data), arguments.rounds)
    for name, seconds in best.items():
        print(f"{name:>17}  {seconds / len(data) * 1e3:6.2f} ms an answer, {seconds / best['json_normalize']:.2f}x")
    some = dict(list(data.items())[::12])
    best = interleaved(ways_of_many(some, _MANY), 1)
    for name, seconds in best.items():
        each = seconds / len(some) / _MANY * 1e3
        print(f"{name:>17}  {each:6.2f} ms an answer of {_MANY}, {seconds / best['json_normalize']:.2f}x")
    pairs = {key: columns_of(key, one) for key, one in data.items()}
    ours, theirs = (sum(len(pair[side]) for pair in pairs.values()) for side in (0, 1))
    print(f"columns of {len(data)} answers: {ours} of rows, {theirs} of json_normalize")
    fewer = {key: dict(list(one.items())[1:]) for key, one in data.items()}
    changed = [columns_of(key, one) for key, one in fewer.items()]
    moved = [sum(a[side] != b[side] for a, b in zip(pairs.values(), changed, strict=True)) for side in (0, 1)]
    print(f"without their first field, other columns: {moved[0]} of rows, {moved[1]} of json_normalize")


if __name__ == "__main__":
    main()
