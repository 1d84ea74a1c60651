"""The replay of former catalogues: what it serves, and which faults it finds."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from codegen import replay
from codegen.cli.app import app
from tests.conftest import ROOT
from tests.support.codegen_cases import document, operation, parameter

HISTORY = ROOT.parent / "shared" / "history"


def catalogue(*names: str, **nodes: Any) -> dict[str, Any]:
    found = {name: operation(parameter("word"), summary=name.capitalize()) for name in names} | nodes
    return document({f"/api/shop/{name}/v1": {"get": node} for name, node in found.items()})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project without overlays."""
    (tmp_path / "project/specs/overlay").mkdir(parents=True)
    shutil.copy2(ROOT / "pyproject.toml", tmp_path / "project/pyproject.toml")
    return tmp_path / "project"


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """Three catalogues: an operation leaves, then returns."""
    folder = tmp_path / "history"
    folder.mkdir()
    for number, names in enumerate([("find", "look"), ("find",), ("find", "look")]):
        (folder / f"{number:02}-2026010{number + 1}-v{number}.json").write_text(json.dumps(catalogue(*names)))
    return folder


def expect(history: Path, **removed: Any) -> None:
    gone = {"to": "01-20260102-v1.json", "op_removed": [["get", "/api/shop/look/v1"]], "breaking": True}
    back = {"to": "02-20260103-v2.json", "op_added": [["get", "/api/shop/look/v1"]], "breaking": False}
    (history / "transitions.json").write_text(json.dumps([gone | removed, back]))


def run(project: Path, history: Path, *options: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["history", str(history), "--root", str(project), "--skip-types", *options])
    return result.exit_code, result.output


def test_a_history_reported_as_expected_has_no_faults(project: Path, history: Path) -> None:
    expect(history)
    code, output = run(project, history)
    assert (code, output.splitlines()[-1]) == (0, "3 catalogues, 0 faults")
    assert [line.split()[0] for line in output.splitlines()] == ["alone"] * 3 + ["in"] * 3 + ["3"]


def test_an_unreported_transition_is_a_fault(project: Path, history: Path) -> None:
    expect(history, param_removed=[["get", "/api/shop/find/v1", "word", "query"]])
    code, output = run(project, history, "--skip-alone")
    assert code == 1
    assert "param_removed: not reported: get /api/shop/find/v1 word query" in output


def test_a_held_back_operation_is_a_fault(project: Path, history: Path) -> None:
    odd = operation(parameter("word", type="array"), summary="Odd")
    (history / "00-20260101-v0.json").write_text(json.dumps(catalogue("find", odd=odd)))
    code, output = run(project, history, "--skip-forward")
    assert code == 1
    assert "1 operations of 2 were printed" in output
    assert "held back: GET /api/shop/odd/v1" in output


def test_an_invalid_catalogue_does_not_stop_the_others(project: Path, history: Path) -> None:
    (history / "01-20260102-v1.json").write_text('{"paths": {}}')
    code, output = run(project, history, "--skip-forward")
    assert code == 1
    assert "BadCatalogue" in output
    assert output.splitlines()[-1] == "3 catalogues, 1 faults"


def test_a_moved_name_without_a_break_is_a_fault(project: Path, history: Path, tmp_path: Path) -> None:
    replay.tree(project, tmp_path / "root")
    made, _, _ = replay.run_press(tmp_path / "root", replay.catalogues(history)[0])
    now = made.report.surface
    assert list(replay.unreported(now, now, {}, made)) == []
    assert list(replay.unreported(now, now, {"shop.look_v1": "/api/shop/other"}, made)) == [
        "shop.look_v1 was /api/shop/other and is /api/shop/look/v1 now, without a break in the report"
    ]


def test_a_folder_without_catalogues_is_wrong_usage(project: Path, tmp_path: Path) -> None:
    assert run(project, tmp_path)[0] == 2


@pytest.mark.skipif(not HISTORY.is_dir(), reason="the history is not beside this checkout")
def test_the_layout_matches_the_host() -> None:
    newest = json.loads(replay.catalogues(HISTORY)[-1].read_bytes())
    bodies = replay.layout(newest)
    assert len(bodies) > 300
    assert all(name.startswith("/openapi") and name.endswith(".json") for name in bodies)
