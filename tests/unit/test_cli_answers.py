"""`answers`, `drift` and `models` on the command line: what they print, write, refuse, and exit with."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from codegen.cli import answers
from codegen.cli.app import app
from codegen.fetch import Limits
from codegen.validating import KINDS
from loopback import Loopback, Reply

FIND, LOOK = "GET /api/fish/find/v1", "GET /api/bird/look/v1"
DATA = {"name": "x", "price": {"amount": "1"}, "by_id": {"17": {"a": 1}}, "items": [{"class": 2}]}


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    paths: dict[str, Any] = {key.split()[1]: {"get": {}} for key in (FIND, LOOK)}
    (tmp_path / "specs/openapi.json").write_text(json.dumps({"paths": paths}))
    return tmp_path / "specs"


def run(specs: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, [*arguments, "--specs", str(specs)])


def saved(specs: Path, data: object, name: str = "saved.json", operation: str = FIND) -> str:
    path = specs.parent / name
    path.write_text(json.dumps({"operation": operation, "answer": {"code": 0, "data": data}}))
    return str(path)


def schema(specs: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((specs / "answers/fish/find-v1.json").read_bytes())
    return found


def test_answers_learns_from_files_and_tells_what_is_new(specs: Path) -> None:
    result = run(specs, "answers", saved(specs, DATA))
    assert result.exit_code == 0
    assert f"{FIND}: new" in result.output
    assert "1 answers of 1 operations, 1 not seen before; 1 schemas new, 0 changed" in result.output
    assert schema(specs)["x-operation"] == FIND


def test_answers_tells_what_new_evidence_changed(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    result = run(specs, "answers", saved(specs, DATA | {"name": 7, "new": True}, "other.json"))
    assert "~ data.name: str -> str | int" in result.output
    assert "+ data.new: bool" in result.output


def test_answers_takes_nothing_back_unless_told_to(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    run(specs, "answers", saved(specs, {"name": "y"}, "other.json"))
    assert "price" in schema(specs)["properties"]
    result = run(specs, "answers", saved(specs, {"name": "y"}, "other.json"), "--narrow")
    assert "- data.price: Price" in result.output
    assert "price" not in schema(specs)["properties"]


def test_answers_asks_the_service_conditionally(specs: Path, server: Loopback) -> None:
    detail = {"api": "/api/fish/find/v1", "synthetic": False, "example": {"code": 0, "data": DATA}}
    body = json.dumps({"code": 0, "data": detail}).encode()
    server.publish("status/api-example/detail?api=/api/fish/find/v1", body)
    server.script("status/api-example/detail?api=/api/bird/look/v1", Reply(body=b'{"code":404,"data":null}'))
    first = run(specs, "answers", "--source", server.url, "--json")
    facts = json.loads(first.stdout)
    assert (first.exit_code, facts["new"], facts["without"], facts["refused"]) == (0, [FIND], [LOOK], [])
    sent = server.sent
    again = json.loads(run(specs, "answers", "--source", server.url, "--json").stdout)
    assert (again["new"], again["changed"], again["unchanged"]) == ([], [], [FIND])
    assert server.sent - sent < len(body)


def test_answers_asks_for_one_platform_only(specs: Path, server: Loopback) -> None:
    server.script("status/api-example/detail?api=/api/bird/look/v1", Reply(body=b'{"code":404,"data":null}'))
    run(specs, "answers", "--source", server.url, "--platform", "bird")
    assert list(server.asked()) == ["status/api-example/detail?api=/api/bird/look/v1"]


def test_answers_refuses_and_takes_the_rest(specs: Path) -> None:
    bad = specs.parent / "bad.json"
    bad.write_text("{nope")
    result = run(specs, "answers", str(bad), saved(specs, DATA))
    assert (result.exit_code, "Refused" in result.output, "bad.json" in result.output) == (1, True, True)
    assert schema(specs)["x-evidence"]["examples"] == 1


def test_a_service_that_is_not_there_is_told_once(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "LIMITS", Limits(tries=2, backoff=0.001))
    result = run(specs, "answers", "--source", "http://127.0.0.1:9")
    assert result.exit_code == 1
    assert result.output.count("Refused") == 1
    assert "(and 1 more)" in result.output


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [(["--platform", "fisch"], "nearest: fish"), (["--source", "ftp://x"], "no http or https URL")],
    ids=["platform", "source"],
)
def test_answers_refuses_wrong_usage(specs: Path, arguments: list[str], hint: str) -> None:
    result = run(specs, "answers", *arguments)
    assert (result.exit_code, hint in " ".join(result.output.replace("│", " ").split())) == (2, True)


def test_drift_tells_where_a_saved_answer_differs(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    assert run(specs, "drift", saved(specs, DATA)).exit_code == 0
    other = DATA | {"name": 7, "items": [{"class": "a"}, {"class": "b"}]}
    result = run(specs, "drift", saved(specs, other, "other.json"))
    assert result.exit_code == 1
    assert "data.name: declared str, received integer" in result.output
    assert "data.items[].class: declared int, received string (2 times)" in result.output
    facts = json.loads(run(specs, "drift", saved(specs, other, "other.json"), "--json").stdout)
    assert facts[FIND][0] == {"path": "data.name", "declared": "str", "received": "integer", "times": 1}


@pytest.mark.parametrize("kind", KINDS)
def test_models_can_be_imported_in_every_kind(specs: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    run(specs, "answers", saved(specs, DATA))
    result = run(specs, "models", "/api/fish/find/v1", "--kind", kind, "--to", str(specs.parent / "out"))
    assert (result.exit_code, "1 modules" in result.output) == (0, True)
    path = specs.parent / "out/fish_find_v1.py"
    spec = importlib.util.spec_from_file_location(f"models_{kind}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    assert hasattr(module, "FishFindV1")


def test_a_pydantic_model_validates_and_refuses(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    test_models_can_be_imported_in_every_kind(specs, "pydantic", monkeypatch)
    model = sys.modules["models_pydantic"].FishFindV1
    assert model.model_validate(DATA).price.amount == "1"
    with pytest.raises(ValueError, match="name"):
        model.model_validate(DATA | {"name": []})


def test_models_names_what_it_does_not_know(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    result = run(specs, "models", "/api/fish/fnd/v1", "--kind", "msgspec", "--to", str(specs.parent / "out"))
    assert (result.exit_code, "/api/fish/find/v1" in result.output) == (2, True)


def test_models_says_where_nothing_is_known(specs: Path) -> None:
    run(specs, "answers", saved(specs, None))
    result = run(specs, "models", "/api/fish/find/v1", "--kind", "msgspec", "--to", str(specs.parent / "out"))
    assert (result.exit_code, "nothing is known" in result.output) == (1, True)
