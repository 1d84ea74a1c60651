"""`answers` and `drift` on the command line: output, files, errors and exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from codegen.cli.app import app
from codegen.cli.commands import answers, drift
from codegen.download.http import Limits
from tests.conftest import ROOT
from tests.support.servers.paths import Loopback, Reply

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


def test_answers_learns_from_files_and_reports_new_schemas(specs: Path) -> None:
    result = run(specs, "answers", saved(specs, DATA))
    assert result.exit_code == 0
    assert f"{FIND}: new" in result.output
    assert "1 answer of 1 operation, 1 not seen before; 1 schema new, 0 changed" in result.output
    assert schema(specs)["x-operation"] == FIND


def test_answers_reports_what_new_evidence_changed(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    result = run(specs, "answers", saved(specs, DATA | {"name": 7, "new": True}, "other.json"))
    assert "~ data.name: str -> str | int" in result.output
    assert "+ data.new: bool" in result.output


def test_answers_removes_fields_only_with_narrow(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    run(specs, "answers", saved(specs, {"name": "y"}, "other.json"))
    assert "price" in schema(specs)["properties"]
    result = run(specs, "answers", saved(specs, {"name": "y"}, "other.json"), "--narrow")
    assert "- data.price: Price" in result.output
    assert "price" not in schema(specs)["properties"]


def test_answers_prefers_captured_answers(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    before = schema(specs)
    path = specs.parent / "other.json"
    raw = {"code": 0, "data": {"b": 1}, "requestId": "local-00000001"}
    path.write_text(json.dumps({"operation": FIND, "raw": raw}))
    assert "0 not seen before, 1 left aside (made up, or empty)" in run(specs, "answers", str(path)).output
    assert schema(specs) == before


def test_answers_sends_conditional_requests(specs: Path, server: Loopback) -> None:
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


def test_answers_can_ask_for_one_platform(specs: Path, server: Loopback) -> None:
    server.script("status/api-example/detail?api=/api/bird/look/v1", Reply(body=b'{"code":404,"data":null}'))
    run(specs, "answers", "--source", server.url, "--platform", "bird")
    assert list(server.asked()) == ["status/api-example/detail?api=/api/bird/look/v1"]


def test_answers_can_ask_for_one_operation(specs: Path, server: Loopback) -> None:
    server.script("status/api-example/detail?api=/api/bird/look/v1", Reply(body=b'{"code":404,"data":null}'))
    run(specs, "answers", "--source", server.url, "--operation", "bird.look_v1")
    assert list(server.asked()) == ["status/api-example/detail?api=/api/bird/look/v1"]


def test_answers_with_files_sends_no_request(specs: Path, server: Loopback) -> None:
    result = run(specs, "answers", saved(specs, DATA), "--source", server.url)
    assert (result.exit_code, "pass one" in words(result), server.asked()) == (2, True, {})


def test_a_platform_can_be_named_by_its_attribute(specs: Path) -> None:
    paths = {"/api/big-fish/find/v1": {"get": {}}}
    (specs / "openapi.json").write_text(json.dumps({"paths": paths}))
    for name in ("big-fish", "big_fish"):
        path = saved(specs, DATA, operation="big_fish.find_v1")
        assert run(specs, "answers", path, "--platform", name).exit_code == 0


def test_answers_after_a_killed_run_starts_from_its_input(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    before = (specs / "answers/fish/find-v1.json").read_bytes()
    undo = specs.parent / ".cache/undo"
    (undo / "kept/specs/answers/fish").mkdir(parents=True)
    (undo / "kept/specs/answers/fish/find-v1.json").write_bytes(before)
    (undo / "manifest.json").write_text(json.dumps({"added": [], "kept": ["specs/answers/fish/find-v1.json"]}))
    new = saved(specs, DATA | {"new": 1}, "new.json")
    (specs / "answers/fish/find-v1.json").write_bytes(before.replace(b'"name"', b'"half"'))
    for command in (["drift", new], ["models", "fish.find_v1", "--kind", "pydantic", "--to", str(specs.parent / "m")]):
        result = run(specs, *command)
        assert (result.exit_code != 0, "a run was cut off while it wrote" in words(result)) == (True, True)
    result = run(specs, "answers", new)
    assert (result.exit_code, "+ data.new: int" in result.output) == (0, True)
    assert {"new", "name"} <= schema(specs)["properties"].keys()


def test_answers_rejects_bad_files_and_reads_the_rest(specs: Path) -> None:
    bad = specs.parent / "bad.json"
    bad.write_text("{nope")
    result = run(specs, "answers", str(bad), saved(specs, DATA))
    assert (result.exit_code, "Refused" in result.output, "bad.json" in result.output) == (1, True, True)
    assert schema(specs)["x-evidence"]["examples"] == 1


def test_an_unreachable_service_is_reported_once(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "LIMITS", Limits(tries=2, backoff=0.001))
    result = run(specs, "answers", "--source", "http://127.0.0.1:9")
    assert result.exit_code == 1
    assert result.output.count("Refused") == 1
    assert "(and 1 more)" in result.output
    assert "[1/2]" not in result.output
    assert "The service answered nothing: choose another with --source" in result.output


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [(["--platform", "fisch"], "nearest: fish"), (["--source", "ftp://x"], "not an http or https URL")],
    ids=["platform", "source"],
)
def test_answers_rejects_wrong_usage(specs: Path, arguments: list[str], hint: str) -> None:
    result = run(specs, "answers", *arguments)
    assert (result.exit_code, hint in " ".join(result.output.replace("│", " ").split())) == (2, True)


def test_drift_reports_where_a_saved_answer_differs(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    assert run(specs, "drift", saved(specs, DATA)).exit_code == 0
    other = DATA | {"name": 7, "items": [{"class": "a"}, {"class": "b"}]}
    result = run(specs, "drift", saved(specs, other, "other.json"))
    assert result.exit_code == 1
    assert "data.name: declared str | None, received integer" in result.output
    assert "data.items[].class: declared int | None, received string (2 times)" in result.output
    facts = json.loads(run(specs, "drift", saved(specs, other, "other.json"), "--json").stdout)
    first = {"path": "data.name", "declared": "str | None", "received": "integer", "times": 1}
    assert facts["differences"][FIND][0] == first


def words(result: Result) -> str:
    """The printed words, without frames."""
    return " ".join(result.output.replace("│", " ").split())


def test_drift_names_operations_without_a_schema(specs: Path) -> None:
    run(specs, "answers", saved(specs, None, "null.json", LOOK))
    result = run(specs, "drift", saved(specs, DATA), saved(specs, [1], "other.json", LOOK))
    assert result.output.splitlines() == [
        f"{FIND}: its data has no schema, 1 answer not compared",
        f"{LOOK}: its data has no schema, 1 answer not compared",
        "Nothing was compared.",
    ]
    assert result.exit_code == 2


def test_drift_separates_differences_from_unreadable_files(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    bad, worse = specs.parent / "bad.json", specs.parent / "worse.json"
    bad.write_text("[" * 100_000)
    worse.write_text("[" * 100_000)
    other = saved(specs, {"name": 7}, "other.json")
    assert run(specs, "drift", other).exit_code == 1
    result = run(specs, "drift", str(bad), other, str(worse))
    assert (result.exit_code, f"Refused {bad}, {worse}: it cannot be read: it is nested" in result.output) == (2, True)
    facts = json.loads(run(specs, "drift", str(bad), other, "--json").stdout)
    assert facts["compared"] == {FIND: 1}
    assert [refusal["where"] for refusal in facts["refused"]] == [str(bad)]


@pytest.mark.parametrize("command", ["answers", "drift"])
def test_an_operation_can_be_named_by_its_method(specs: Path, command: str) -> None:
    path = specs.parent / "bare.json"
    path.write_text(json.dumps({"code": 0, "data": DATA}))
    run(specs, "answers", saved(specs, DATA))
    assert run(specs, command, str(path), "--operation", "fish.find_v1").exit_code == 0
    result = run(specs, command, str(path), "--operation", "fish.fnd_v1")
    assert (result.exit_code, "nearest: fish.find_v1" in words(result)) == (2, True)


def test_answers_rejects_an_operation_outside_the_filter(specs: Path) -> None:
    result = run(specs, "answers", saved(specs, DATA), "--operation", "fish.find_v1", "--platform", "bird")
    assert (result.exit_code, f"--platform excludes {FIND}" in words(result)) == (2, True)
    result = run(specs, "answers", saved(specs, DATA), "--platform", "bird")
    assert (result.exit_code, f"an answer of {FIND}, which --platform excludes" in result.output) == (1, True)


def test_answers_says_what_to_do_next(specs: Path) -> None:
    result = run(specs, "answers", saved(specs, DATA))
    assert "review `git diff specs/answers` before you commit" in result.output
    assert result.output.splitlines()[-1] == "`make regenerate` prints the types."
    again = run(specs, "answers", saved(specs, DATA))
    assert again.output.splitlines()[-1].startswith("1 answer of 1 operation, 0 not seen before")


def test_narrow_does_not_count_known_answers_as_new(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    assert "0 not seen before" in run(specs, "answers", saved(specs, DATA), "--narrow").output


def test_answers_writes_all_schemas_or_none(specs: Path) -> None:
    (specs / "answers").mkdir()
    (specs / "answers/fish").write_text("in the way")
    result = run(specs, "answers", saved(specs, DATA), saved(specs, DATA, "other.json", LOOK))
    assert (result.exit_code, "Nothing learned" in result.output) == (1, True)
    assert list((specs / "answers").rglob("*.json")) == []


@pytest.mark.parametrize(("module", "command"), [(answers, "answers"), (drift, "drift")], ids=["answers", "drift"])
def test_ctrl_c_is_one_line(specs: Path, module: Any, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "from_files", interrupt)
    result = run(specs, command, saved(specs, DATA))
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (130, "", 1)
    assert result.stderr.startswith("Interrupted: ")


@pytest.mark.parametrize("command", ["answers", "drift"])
def test_a_missing_folder_is_wrong_usage(specs: Path, command: str) -> None:
    result = run(specs / "nope", command, saved(specs, DATA))
    assert (result.exit_code, "does not exist" in words(result)) == (2, True)


def test_a_damaged_document_is_rejected(specs: Path) -> None:
    (specs / "openapi.json").write_text("{nope")
    result = run(specs, "answers", saved(specs, DATA))
    assert (result.exit_code, "specs/openapi.json: it cannot be read" in result.output) == (1, True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_on_output_is_one_line(specs: Path) -> None:
    run(specs, "answers", saved(specs, DATA))
    command = [sys.executable, "-m", "codegen", "drift", saved(specs, DATA), "--specs", str(specs)]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (1, "Could not print: No space left on device\n")
