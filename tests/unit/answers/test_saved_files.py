"""Saved answers: every form in which they are taken, and everything that is refused, with its place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen.answers.collect.collect import Gathered
from codegen.answers.collect.operation_index import OperationIndex
from codegen.answers.collect.saved_files import from_files
from justone_client.sandbox import Sandbox
from tests.conftest import ROOT
from tests.support.typed_answers import documented

FIND, LOOK = "GET /api/fish/find/v1", "POST /api/fish/look/v1"
KNOWN = OperationIndex({FIND: "fish.find_v1", LOOK: "fish.look_v1"})
ENVELOPE = {"code": 0, "data": {"a": 1}, "message": None}
SAVED: dict[str, tuple[str, Any]] = {
    "an envelope": ("one.json", ENVELOPE),
    "named by operation": ("one.json", {"operation": FIND, "answer": ENVELOPE}),
    "named by path": ("one.json", {"api": "/api/fish/find/v1", "example": ENVELOPE}),
    "with raw": ("one.json", {"operation": FIND, "raw": ENVELOPE}),
    "of the command": ("one.json", {"operation": FIND, "billed": "yes", "error": None, "envelope": ENVELOPE}),
    "named by method": ("one.json", {"operation": "fish.find_v1", "raw": ENVELOPE}),
    "code as text": ("one.json", ENVELOPE | {"code": "0"}),
    "a list": ("one.json", [ENVELOPE]),
    "lines": ("one.jsonl", json.dumps(ENVELOPE) + "\n\n"),
    "a byte order mark": ("one.json", "\ufeff" + json.dumps(ENVELOPE)),
}


def write(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def read(paths: Sequence[Path], operation: str | None = FIND) -> Gathered:
    return from_files(paths, KNOWN, operation)


@pytest.mark.parametrize("case", SAVED)
def test_a_saved_answer_is_read(tmp_path: Path, case: str) -> None:
    gathered = read([write(tmp_path, *SAVED[case])])
    assert [(one.operation, one.data) for one in gathered.examples] == [(FIND, {"a": 1})]
    assert gathered.refused == []


CASSETTE = """
interactions:
- request: {method: GET, uri: "http://127.0.0.1:1/api/fish/find/v1?q=1"}
  response: {body: {string: '{"code": 0, "data": {"a": 1}}'}}
- request: {method: GET, uri: "http://127.0.0.1:1/api/fish/find/v1?q=2"}
  response: {body: {string: '{"code": 301, "data": null}'}}
- request: {method: GET, uri: "http://127.0.0.1:1/api/fish/find/v1?q=3"}
  response: {body: {string: '<html>'}}
- request: {method: POST, uri: "http://127.0.0.1:1/api/fish/look/v1"}
  response: {body: {string: '{"code": 0, "data": [2]}'}}
"""


def test_a_cassette_gives_its_successes(tmp_path: Path) -> None:
    gathered = read([write(tmp_path, "tape.yaml", CASSETTE)], None)
    assert [(one.operation, one.data) for one in gathered.examples] == [(FIND, {"a": 1}), (LOOK, [2])]
    assert gathered.refused == []


ODD: dict[str, tuple[str, object, str]] = {
    "without operation": ("one.json", ENVELOPE, "give --operation"),
    "unknown": (
        "one.json",
        {"operation": "GET /api/bird/v1", "answer": ENVELOPE},
        "'GET /api/bird/v1' is not an operation",
    ),
    "a failure": ("one.json", {"operation": FIND, "answer": {"code": 301, "data": None}}, "code 301"),
    "no envelope": ("one.json", {"operation": FIND, "answer": {"data": 1}}, "not an envelope"),
    "a number": ("one.json", 7, "not a JSON object"),
    "not JSON": ("one.json", "{nope", "cannot be read"),
    "misspelt": ("one.json", {"operation": "fish.fnd_v1", "answer": ENVELOPE}, "nearest: fish.find_v1"),
    "data alone": ("one.json", {"operation": FIND, "answer": {"a": 1}}, "save what `justone call --json` prints"),
    "empty": ("one.json", "", "it is empty"),
    "lines": ("one.json", "{}\n{}", "more follows the first JSON value, at line 2; a file of lines ends in .jsonl"),
    "half a pair": (
        "one.json",
        {"operation": FIND, "answer": {"code": 0, "data": [{"\ud83d": 1}]}},
        r"its key '\ud83d' is not text",
    ),
    "altered": ("tape.yaml", "# Altered on recording: a field\ninteractions: []", "altered while recording"),
    "a bad line": ("one.jsonl", json.dumps({"operation": FIND, "answer": ENVELOPE}) + "\n{nope\n", "cannot be read"),
    "not YAML": ("tape.yaml", "a: [", "cannot be read"),
    "no cassette": ("tape.yaml", "a: 1", "a cassette has a list of `interactions`"),
    "a cassette without a body": ("tape.yaml", "interactions: [{request: {}, response: {}}]", "cannot be read"),
}


@pytest.mark.parametrize("case", ODD)
def test_a_bad_saved_answer_is_refused_with_its_place(tmp_path: Path, case: str) -> None:
    name, content, reason = ODD[case]
    gathered = read([write(tmp_path, name, content)], None)
    assert [reason in refusal.reason for refusal in gathered.refused] == [True]
    assert str(tmp_path / name) in gathered.refused[0].where


BASE = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"


@pytest.mark.parametrize("token", ["any", "sandbox-drift", "sandbox-nodata"])
@pytest.mark.parametrize(
    ("key", "given"),
    [
        ("GET /api/douyin/search-video/v4", {"keyword": "cats"}),
        (BASE, {"oAuthorId": "6629722295873044494"}),
        (BASE, {"oAuthorId": "1"}),
    ],
    ids=["drawn", "documented", "documented with another id"],
)
def test_an_answer_of_the_sandbox_teaches_nothing(tmp_path: Path, token: str, key: str, given: dict[str, str]) -> None:
    with Sandbox().client(token=token) as client:
        raw = client.call(key, given).raw
    gathered = from_files([write(tmp_path, "one.json", {"operation": key, "raw": raw})], OperationIndex({key: "a.b"}))
    is_documented = key in documented() and raw["data"] == documented()[key]
    assert [one.synthetic for one in gathered.examples] == [not is_documented]
    assert is_documented == (token == "any" and given == {"oAuthorId": "6629722295873044494"})


def test_a_cassette_of_the_sandbox_is_made_up(tmp_path: Path) -> None:
    gathered = read([write(tmp_path, "tape.yaml", f"# Recorded from the sandbox.{CASSETTE}")], None)
    assert [one.synthetic for one in gathered.examples] == [True, True]
    assert [one.synthetic for one in read([write(tmp_path, "tape.yaml", CASSETTE)], None).examples] == [False, False]


def test_our_own_cassettes_teach_nothing() -> None:
    key = "GET /api/douyin-xingtu/gw/api/author/get_author_base_info/v1"
    paths = sorted((ROOT / "tests/contract/cassettes/get_author_base_info_v1").glob("*.yaml"))
    gathered = from_files(paths, OperationIndex({key: "douyin_xingtu.get_author_base_info_v1"}))
    assert {one.synthetic for one in gathered.examples} == {True}
    assert {Path(one.where).stem for one in gathered.refused} == {"changed-shape", "empty-lists"}


def test_a_file_that_cannot_be_read_stops_no_other(tmp_path: Path) -> None:
    gathered = read([tmp_path / "missing.json", write(tmp_path, "one.json", ENVELOPE)])
    assert (len(gathered.examples), len(gathered.refused)) == (1, 1)


def test_a_file_with_another_operation_is_refused(tmp_path: Path) -> None:
    mine = write(tmp_path, "mine.json", {"operation": FIND, "raw": ENVELOPE})
    other = write(tmp_path, "other.json", {"operation": LOOK, "raw": ENVELOPE})
    gathered = read([mine, other], FIND)
    assert [one.operation for one in gathered.examples] == [FIND]
    assert [(refusal.where, FIND in refusal.reason, LOOK in refusal.reason) for refusal in gathered.refused] == [
        (str(other), True, True)
    ]


def test_an_answer_outside_the_filter_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "one.json", {"operation": FIND, "raw": ENVELOPE})
    (refusal,) = from_files([path], KNOWN, wanted=[LOOK]).refused
    assert refusal.reason == f"it is an answer of {FIND}, which --platform excludes"


def test_a_bad_line_is_refused_by_its_number(tmp_path: Path) -> None:
    odd = ["\u2028", "\x85", "\r", "\x0b"]
    good = [json.dumps({"raw": ENVELOPE | {"data": char}}, ensure_ascii=False) for char in odd]
    raw = good[2].replace("\\r", "\r")
    lines = ["\ufeff" + good[0], "{nope", good[1], "", raw, '{"raw": "\udcff"}', good[3], "[" * 100_000, "7"]
    path = tmp_path / "many.jsonl"
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogateescape"))
    gathered = read([path])
    assert [one.data for one in gathered.examples] == odd
    assert [refusal.where for refusal in gathered.refused] == [f"{path}:{number}" for number in (2, 6, 8, 9)]


@pytest.mark.parametrize("name", ["deep.json", "deep.jsonl", "deep.yaml"])
def test_a_file_nested_without_end_is_refused(tmp_path: Path, name: str) -> None:
    gathered = read([write(tmp_path, name, "[" * (100_000 if "json" in name else 1_000))])
    assert ["nested too deeply" in refusal.reason for refusal in gathered.refused] == [True]


def test_an_answer_nested_beyond_reason_is_refused(tmp_path: Path) -> None:
    data = json.loads("[" * 101 + "1" + "]" * 101)
    gathered = read([write(tmp_path, "deep.json", ENVELOPE | {"data": data})])
    assert ["nested too deeply" in refusal.reason for refusal in gathered.refused] == [True]


def test_one_bad_interaction_drops_no_other(tmp_path: Path) -> None:
    tape = CASSETTE.replace("interactions:", "interactions:\n- {request: {}, response: {}}")
    gathered = read([write(tmp_path, "tape.yaml", tape)], None)
    assert [one.operation for one in gathered.examples] == [FIND, LOOK]
    assert [refusal.where for refusal in gathered.refused] == [f"{tmp_path / 'tape.yaml'}[0]"]
