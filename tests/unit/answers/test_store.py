"""specs/answers: found by the operation inside, kept apart on any disk, refused when odd."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.answers.collect.store import load, save
from codegen.document.problems import Refused
from tests.conftest import ROOT

FIND = "GET /api/fish/find/v1"
SCHEMA: dict[str, Any] = {"x-evidence": {"examples": 1}, "type": "object", "properties": {"a": {"type": "string"}}}


def names(specs: Path) -> list[str]:
    return sorted(path.relative_to(specs / "answers").as_posix() for path in (specs / "answers").rglob("*.json"))


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    assert save(tmp_path, load(tmp_path), {FIND: SCHEMA})
    assert load(tmp_path).schemas == {FIND: SCHEMA}
    assert names(tmp_path) == ["fish/find-v1.json"]


def test_saving_the_same_again_writes_nothing(tmp_path: Path) -> None:
    save(tmp_path, load(tmp_path), {FIND: SCHEMA})
    assert not save(tmp_path, load(tmp_path), {FIND: SCHEMA})


def test_the_operation_inside_counts_not_the_name(tmp_path: Path) -> None:
    save(tmp_path, load(tmp_path), {FIND: SCHEMA})
    (tmp_path / "answers/fish/find-v1.json").rename(tmp_path / "answers/moved.json")
    save(tmp_path, load(tmp_path), {FIND: SCHEMA | {"x-evidence": {"examples": 2}}})
    assert names(tmp_path) == ["moved.json"]


@pytest.mark.parametrize("other", ["GET /api/fish/FIND/v1", "POST /api/fish/find/v1", "GET /api/fish/find-v1"])
def test_two_operations_never_share_a_file_on_any_disk(tmp_path: Path, other: str) -> None:
    answers = load(tmp_path)
    save(tmp_path, answers, {FIND: SCHEMA})
    save(tmp_path, answers, {other: SCHEMA})
    assert len({name.lower() for name in names(tmp_path)}) == 2
    assert load(tmp_path).schemas.keys() == {FIND, other}


@pytest.mark.parametrize(
    "key", ["GET /api/../../etc/v1", "GET /api/./a", "GET /api//a", "PUT /api/a/b", "GET /api/a b/v1"]
)
def test_no_key_leaves_the_folder(tmp_path: Path, key: str) -> None:
    with pytest.raises(ValueError, match="is not an operation"):
        save(tmp_path, load(tmp_path), {key: SCHEMA})
    assert names(tmp_path) == []


ODD = {
    "no JSON": "{nope",
    "no object": "[]",
    "no operation": "{}",
    "a bad operation": json.dumps({"x-operation": "find"}),
    "a type that is nowhere": json.dumps({"x-operation": FIND, "items": {"$ref": "#/$defs/Gone"}}),
    "a type that is none": json.dumps({"x-operation": FIND, "$defs": {"Odd": {}}}),
}


@pytest.mark.parametrize("case", ODD)
def test_an_odd_file_is_refused_by_name(tmp_path: Path, case: str) -> None:
    (tmp_path / "specs/answers").mkdir(parents=True)
    (tmp_path / "specs/answers/odd.json").write_text(ODD[case])
    with pytest.raises(Refused, match=r"specs/answers/odd\.json"):
        load(tmp_path / "specs")


def test_two_files_for_one_operation_are_refused(tmp_path: Path) -> None:
    save(tmp_path, load(tmp_path), {FIND: SCHEMA})
    (tmp_path / "answers/copy.json").write_bytes((tmp_path / "answers/fish/find-v1.json").read_bytes())
    with pytest.raises(Refused, match="has a schema already"):
        load(tmp_path)


def test_every_committed_schema_belongs_to_a_known_operation() -> None:
    ever = json.loads((ROOT / "specs/names.json").read_bytes())["operations"].keys()
    schemas = load(ROOT / "specs").schemas
    assert schemas
    assert {key for key in schemas if key not in ever and key.split()[1] not in ever} == set()
