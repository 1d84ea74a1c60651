"""The current catalogue decides which operations exist and what their shared parts are."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import replay
from codegen.pipeline import Press, RunResult
from tests.support.codegen_cases import document, operation
from tests.unit.pipeline.project import FIND, LOOK, TODAY, catalogue, command, surface


def test_a_removed_operation_is_not_printed_in_the_same_run(root: Path) -> None:
    spec = catalogue()
    del spec["paths"][LOOK]
    code, output = command(root, replay.layout(spec))
    assert code == 0
    assert "Left the catalogue, removed: shop/look-v1.json" in output
    assert list(surface(root)) == ["shop.find_v1"]
    assert not (root / "specs/endpoints/shop/look-v1.json").exists()


@pytest.mark.parametrize("loss", ["missing", "html", "other"])
def test_the_catalogue_replaces_a_lost_document(root: Path, loss: str) -> None:
    bodies = replay.layout(catalogue(description="New."))
    lost = {"missing": None, "html": b"<html>", "other": bodies["/openapi/shop/look-v1-en.json"]}[loss]
    code, output = command(root, {name: lost if "find" in name else body for name, body in bodies.items()})  # type: ignore[misc]
    assert code == 0
    assert "find-v1-en.json: " in output
    assert "; the catalogue's entry is used" in output
    assert (
        json.loads((root / "specs/lock.json").read_bytes())["endpoints"]["shop/find-v1.json"]["origin"] == "catalogue"
    )
    assert json.loads((root / "specs/openapi.json").read_bytes())["paths"][FIND]["get"]["description"] == "New."


def test_shared_parts_come_from_the_current_download(root: Path) -> None:
    spec = catalogue()
    spec["servers"] = [{"url": "https://new.example"}]
    bodies = replay.layout(spec)
    old = json.loads(bodies["/openapi/shop/find-v1-en.json"])
    old["servers"], old["components"]["schemas"]["Result"] = [{"url": "https://old.example"}], {"type": "string"}
    code, output = command(root, bodies | {"/openapi/shop/find-v1-en.json": json.dumps(old).encode()})
    assert code == 0
    assert "Note: differs from the catalogue; the other value is used: specs/endpoints/shop/find-v1.json" in output
    merged = json.loads((root / "specs/openapi.json").read_bytes())
    assert merged["servers"] == spec["servers"]
    assert merged["components"] == spec["components"]


def test_one_stale_document_among_many_changes_nothing(tmp_path: Path) -> None:
    nodes = {f"/api/shop/find-{n}/v1": {"get": operation(summary=f"Find {n}")} for n in range(301)}
    spec = document(nodes)
    bodies = replay.layout(spec)
    name = "/openapi/shop/find-7-v1-en.json"
    stale = json.loads(bodies[name])
    stale["components"] = {"schemas": {"Result": {"type": "object", "properties": {"code": {"type": "string"}}}}}
    stale["info"] = {"title": "Old", "version": "0"}
    (tmp_path / "specs").mkdir()
    code, output = command(tmp_path, bodies | {name: json.dumps(stale).encode()})
    assert code == 0, output
    assert "301 operations" in output
    assert json.loads((tmp_path / "specs/openapi.json").read_bytes())["components"] == spec["components"]


def test_a_stray_file_among_the_definitions_is_ignored(root: Path) -> None:
    stray = document({"/api/shop/stray/v1": {"get": operation()}})
    (root / "specs/endpoints/shop/stray.json").write_text(json.dumps(stray))
    assert Press(root).run(today=TODAY).operations == 2


def damage(root: Path, how: Callable[[Path], object]) -> RunResult:
    how(root / "specs/endpoints/shop/find-v1.json")
    return Press(root).run(today=TODAY)


@pytest.mark.parametrize("how", [Path.unlink, lambda path: path.write_text("<<<<<<< HEAD")], ids=["lost", "conflict"])
def test_a_damaged_file_offline_holds_back_its_operation(root: Path, how: Callable[[Path], object]) -> None:
    before = surface(root)
    (held,) = damage(root, how).held
    assert (held.operation, held.kept, held.problems[0].file) == (
        f"GET {FIND}",
        True,
        "specs/endpoints/shop/find-v1.json",
    )
    assert surface(root) == before
