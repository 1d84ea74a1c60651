"""The whole press on a small project: same input, same bytes; a run that stops changes nothing."""

import datetime
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from codegen.cli.app import app
from codegen.document.problems import Refused
from codegen.pipeline import Press, Stage
from tests.conftest import ROOT
from tests.support.codegen_cases import document, operation, parameter

TODAY = datetime.date(2026, 11, 20)
STAGES = [
    *("merge", "overlay", "parse", "names", "checks", "answers", "changes"),
    *("second reading", "render", "format", "compare", "publish"),
]


def put(root: Path, name: str, *parameters: dict[str, object]) -> None:
    path = root / "specs" / "endpoints" / "shop" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document({f"/api/shop/{name}/v1": {"get": operation(*parameters)}})))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    put(tmp_path, "find", parameter("word"))
    put(tmp_path, "look")
    Press(tmp_path).run(today=TODAY)
    return tmp_path


def tree(root: Path) -> dict[str, bytes]:
    paths = [path for folder in ("generated", "docs", "specs") for path in (root / folder).rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def test_a_second_run_changes_nothing(root: Path) -> None:
    before = tree(root)
    result = Press(root).run(today=TODAY)
    assert (bool(result.changes), result.report.changes, tree(root)) == (False, (), before)


def test_the_stages_are_reported_in_order(root: Path) -> None:
    reported: list[Stage] = []
    Press(root, reported.append).run(today=TODAY)
    assert [stage.name for stage in reported] == STAGES


def test_upstream_changes_are_reported_by_name(root: Path) -> None:
    put(root, "find", parameter("words"))
    put(root, "new")
    (root / "specs/endpoints/shop/look.json").unlink()
    changes = Press(root).run(today=TODAY).report.changes
    assert [(change.rule, change.name, change.keyword) for change in changes] == [
        ("keyword-removed", "shop.find_v1", "word"),
        ("operation-removed", "shop.look_v1", None),
        ("keyword-renamed", "shop.find_v1", "word"),
        ("keyword-added", "shop.find_v1", "words"),
        ("operation-added", "shop.new_v1", None),
    ]
    page = (root / "specs/CHANGES.md").read_text()
    assert "## 2026-11-20, catalogue unknown\n\n2 breaks, 3 notes.\n" in page
    assert "- **break** `operation-removed` `shop.look_v1` is gone: `GET /api/shop/look/v1` left the catalogue." in page
    record = (root / "specs/changes.json").read_bytes()
    assert [change["rule"] for change in json.loads(record)[0]["changes"]] == [change.rule for change in changes]
    assert (root / "generated/justone_generated/upgrade/changes.json").read_bytes() == record


def test_an_update_without_effect_on_callers_has_no_section(root: Path) -> None:
    spec = document({"/api/shop/find/v1": {"get": operation(parameter("word"), description="Reworded.")}})
    (root / "specs/endpoints/shop/find.json").write_text(json.dumps(spec))
    report = Press(root).run(today=TODAY).report
    assert (report.changes, report.update.wording) == ((), 1)
    assert "\n## " not in (root / "specs/CHANGES.md").read_text()
    assert json.loads((root / "specs/changes.json").read_bytes()) == []


def test_a_verdict_applies_and_an_unused_one_is_noted(root: Path) -> None:
    put(root, "find")
    accepted = "accept: [{rule: keyword-removed, reason: Ignored upstream.}, {rule: name-moved, reason: Never.}]"
    assert Press(root).run(today=TODAY).report.update.level == "break"
    (root / "specs/rules.yaml").write_text(accepted)
    result = Press(root).run(today=TODAY)
    assert [update.level for update in result.report.updates] == ["note"]
    [note] = [note for note in result.notes if note.file == "specs/rules.yaml"]
    assert note.text == "matches no recorded change; correct or delete it: name-moved"
    assert "(Accepted: Ignored upstream.)" in (root / "specs/CHANGES.md").read_text()


@pytest.mark.parametrize("file", ["surface.json", "changes.json", "rules.yaml"])
def test_a_damaged_record_stops_the_run(root: Path, file: str) -> None:
    (root / "specs" / file).write_text("[1")
    before = tree(root)
    with pytest.raises(Refused, match=file):
        Press(root).run(today=TODAY)
    assert tree(root) == before


@pytest.mark.parametrize("stage", STAGES[:-1])
def test_a_crash_at_any_stage_leaves_the_tree_unchanged(root: Path, stage: str) -> None:
    put(root, "find", parameter("words"))
    before = tree(root)

    def crash(done: Stage) -> None:
        if done.name == stage:
            raise RuntimeError(stage)

    with pytest.raises(RuntimeError, match=stage):
        Press(root, crash).run(today=TODAY)
    assert tree(root) == before


def test_a_crash_while_publishing_leaves_the_tree_unchanged(root: Path) -> None:
    put(root, "find", parameter("words"))
    before = tree(root)
    shutil.rmtree(root / "docs")
    (root / "docs").write_text("in the way")  # the folder cannot be made: the first write fails
    with pytest.raises(OSError, match="docs"):
        Press(root).run(today=TODAY)
    (root / "docs").unlink()
    after = tree(root)
    assert {path: text for path, text in before.items() if not path.startswith("docs/")} == after


def test_problems_of_our_own_files_stop_the_run(root: Path) -> None:
    (root / "specs/overlay").mkdir()
    (root / "specs/overlay/shop.yaml").write_text("overlay: 1.0.0\nactions: [{target: $.a}, {target: '$['}]\n")
    before = tree(root)
    with pytest.raises(Refused) as caught:
        Press(root).run(today=TODAY)
    assert len(caught.value.problems) == 2
    assert tree(root) == before


def test_a_check_names_stale_files_and_writes_nothing(root: Path) -> None:
    put(root, "new")
    before = tree(root)
    result = Press(root).run(today=TODAY, check=True)
    assert "generated/justone_generated/index.py" in result.changes.changed
    assert tree(root) == before


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("seed", "locale"), [("0", "C"), ("1", "C.UTF-8"), ("4711", "C")], ids=["seed 0", "seed 1, UTF-8", "seed 4711"]
)
def test_hash_seed_and_locale_do_not_affect_the_output(seed: str, locale: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    script = (
        "import datetime, pathlib; from codegen.pipeline import Press; "
        f"Press(pathlib.Path({str(tmp_path)!r})).run(today=datetime.date(2026, 11, 20), second_reading=False)"
    )
    environment = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "0"}
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, check=True)
    for path in ("generated", "docs/en/reference/operations.md", "specs"):
        assert files(tmp_path / path) == files(ROOT / path)


def files(path: Path) -> dict[str, bytes]:
    found = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and one.suffix != ".pyc"]
    return {one.relative_to(path.parent).as_posix(): one.read_bytes() for one in found}


def test_the_command_lists_held_back_operations(root: Path) -> None:
    put(root, "find", parameter("a", enum=["A"], default="B"), parameter("b", type="array"))
    result = CliRunner().invoke(app, ["regenerate", "--offline", "--root", str(root)])
    assert result.exit_code == 3
    assert "Held back: GET /api/shop/find/v1: kept at its last good definition" in result.output
    place = "find.json#/paths/~1api~1shop~1find~1v1/get/parameters/2/schema/type"
    assert f"{place}: type 'array' of `b` is not supported" in result.output
    assert "target: $.paths['/api/shop/find/v1'].get.parameters[?@.name == 'b'].schema" in result.output


def test_malformed_documentation_is_only_a_note(root: Path) -> None:
    put(root, "find", parameter("a", enum=["A"], default="B"))
    result = CliRunner().invoke(app, ["regenerate", "--offline", "--root", str(root)])
    assert result.exit_code == 0
    assert "Note: the default 'B' of `a` is not one of its values and is ignored: specs/endpoints" in result.output


def test_the_command_continues_without_the_source(root: Path) -> None:
    closed = "http://127.0.0.1:9"
    result = CliRunner().invoke(app, ["regenerate", "--source", closed, "--root", str(root)])
    assert result.exit_code == 0
    assert f"could not be downloaded: {closed}/openapi.json" in result.output
    assert "Continuing with the locked definitions" in result.output
    assert "everything fresh" in result.output


def test_a_stale_tree_fails_the_check(root: Path) -> None:
    (root / "generated/justone_generated/index.py").write_text("INDEX = {}\n")
    result = CliRunner().invoke(app, ["regenerate", "--check", "--root", str(root)])
    assert result.exit_code == 1
    assert "changed  generated/justone_generated/index.py" in result.output
    assert "run `make regenerate`" in result.output


def test_the_result_is_available_as_json(root: Path) -> None:
    put(root, "new")
    result = CliRunner().invoke(app, ["regenerate", "--offline", "--json", "--root", str(root)])
    facts = json.loads(result.stdout)
    assert facts["level"] == "note"
    assert [(change["rule"], change["operation"]) for change in facts["changes"]] == [
        ("operation-added", "GET /api/shop/new/v1")
    ]
