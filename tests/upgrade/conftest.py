"""Recorded changes for a test, in the format of the press."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from justone_client._upgrade import printed
from justone_client._upgrade.check import judge
from justone_client._upgrade.check.follow import package_names

Record = Callable[[list[dict[str, Any]], dict[str, dict[str, Any]]], None]


def change(rule: str, level: str, name: str = "", **details: Any) -> dict[str, Any]:
    """Build one change with the defaults of the press."""
    rest = {"operation": "", "keyword": None, "before": None, "after": None, "text": "", "hint": ""}
    return {"rule": rule, "level": level, "name": name} | rest | details


def update(date: str, version: str, *changes: dict[str, Any], wording: int = 0) -> dict[str, Any]:
    """Build one update."""
    made = {"date": date, "catalogue": date.replace("-", "") + "abcd", "version": version}
    return made | {"changes": list(changes), "wording": wording}


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Record]:
    """Write recorded changes that the package reads instead of its own."""
    folder = tmp_path / "upgrade"
    folder.mkdir()
    monkeypatch.setattr(printed, "folder", lambda: folder)
    kept = (printed.updates, printed.gone_operations, package_names._moved, judge._recorded)

    def write(updates: list[dict[str, Any]], gone: dict[str, dict[str, Any]]) -> None:
        (folder / "changes.json").write_text(json.dumps(updates))
        (folder / "gone.json").write_text(json.dumps(gone))
        for one in kept:
            one.cache_clear()

    write([], {})
    yield write
    for one in kept:
        one.cache_clear()
