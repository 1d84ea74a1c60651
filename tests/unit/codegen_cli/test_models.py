"""`models` on the command line: output, files, errors and exit codes."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from codegen.answers.collect import store
from codegen.answers.infer.infer import infer
from codegen.cli.app import app
from codegen.runtime._model_export import KINDS

FIND, LOOK, GONE = "GET /api/fish/gw/find/v1", "GET /api/bird/look/v1", "GET /api/fish/gone/v1"
DATA = {"name": "x", "price": {"amount": "1"}, "by_id": {"17": {"a": 1}}, "items": [{"class": 2}]}


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    folder.mkdir()
    paths: dict[str, Any] = {key.split()[1]: {"get": {}} for key in (FIND, LOOK)}
    (folder / "openapi.json").write_text(json.dumps({"paths": paths}))
    store.save(folder, store.load(folder), {FIND: infer([DATA]), GONE: infer([DATA])})
    return folder


def run(specs: Path, *names: str, kind: str = "dataclass", to: str = "out") -> Result:
    arguments = ["models", *names, "--kind", kind, "--to", str(specs.parent / to), "--specs", str(specs)]
    return CliRunner().invoke(app, arguments)


def words(result: Result) -> str:
    """The printed words, without frames."""
    return " ".join(result.output.replace("│", " ").split())


@pytest.mark.parametrize("kind", KINDS)
def test_models_can_be_imported_in_every_kind(specs: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = specs.parent / "out/fish_find_v1.py"
    result = run(specs, "/api/fish/gw/find/v1", kind=kind)
    assert result.exit_code == 0
    assert result.output.splitlines() == [f"written   {path}", f"{path.parent}: 1 module of {kind} models"]
    spec = importlib.util.spec_from_file_location(f"models_{kind}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    assert hasattr(module, "FindV1")


def test_a_pydantic_model_validates(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    test_models_can_be_imported_in_every_kind(specs, "pydantic", monkeypatch)
    model = sys.modules["models_pydantic"].FindV1
    assert model.model_validate(DATA).price.amount == "1"
    with pytest.raises(ValueError, match="name"):
        model.model_validate(DATA | {"name": []})


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("/api/fish/gw/fnd/v1", "unknown operation '/api/fish/gw/fnd/v1'; nearest: /api/fish/gw/find/v1"),
        ("fish.fnd_v1", "unknown operation 'fish.fnd_v1'; nearest: fish.find_v1"),
        ("/api/bird/look/v1", f"{LOOK} has no recorded answer"),
    ],
    ids=["path", "method", "unrecorded"],
)
def test_models_separates_unknown_from_unrecorded(specs: Path, name: str, hint: str) -> None:
    result = run(specs, name)
    assert (result.exit_code, hint in words(result)) == (2, True)


def test_a_repeated_operation_counts_once(specs: Path) -> None:
    result = run(specs, FIND, "fish.find_v1", "/api/fish/gw/find/v1")
    assert (result.exit_code, "1 module of" in result.output) == (0, True)


def test_all_includes_withdrawn_operations(specs: Path) -> None:
    assert "2 modules of" in run(specs, "all").output
    assert "unchanged" in run(specs, GONE).output


def test_models_names_operations_without_a_schema(specs: Path) -> None:
    store.save(specs, store.load(specs), {LOOK: infer([None])})
    result = run(specs, LOOK, kind="msgspec")
    assert (result.exit_code, "nothing is known" in result.output) == (1, True)


def test_a_foreign_file_is_overwritten_only_with_force(specs: Path) -> None:
    path = specs.parent / "out/fish_find_v1.py"
    path.parent.mkdir()
    path.write_text("mine = 1\n")
    result = run(specs, FIND)
    assert (result.exit_code, "--force overwrites it" in words(result), path.read_text()) == (1, True, "mine = 1\n")
    assert run(specs, FIND, "--force").exit_code == 0
    assert "FindV1" in path.read_text()
    assert run(specs, FIND, kind="msgspec").exit_code == 0


@pytest.mark.parametrize(("to", "hint"), [("file", "is a file"), ("file/below", "Not a directory")])
def test_an_unwritable_folder_is_wrong_usage(specs: Path, to: str, hint: str) -> None:
    (specs.parent / "file").write_text("")
    result = run(specs, FIND, to=to)
    assert (result.exit_code, hint in words(result)) == (2, True)


def test_missing_specs_are_wrong_usage(specs: Path) -> None:
    result = run(specs / "nope", FIND)
    assert (result.exit_code, "does not exist" in words(result)) == (2, True)
