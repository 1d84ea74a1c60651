"""Schemas through the whole press: printed where the operation is, kept where it is gone."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen.answers.collect.store import load, save
from codegen.answers.infer.infer import infer, widen
from codegen.document.problems import Refused
from codegen.pipeline import Press
from tests.support.codegen_cases import document, operation, parameter

TODAY = datetime.date(2026, 11, 20)
FIND = "GET /api/shop/find/v1"
MODULE = "generated/justone_generated/models/shop/find_v1.py"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    put(tmp_path, "find")
    put(tmp_path, "look")
    learn(tmp_path, {"name": "x"})
    press(tmp_path)
    return tmp_path


def put(root: Path, name: str) -> None:
    path = root / "specs/endpoints/shop" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document({f"/api/shop/{name}/v1": {"get": operation(parameter("word"))}})))


def learn(root: Path, data: Any) -> None:
    save(root / "specs", load(root / "specs"), {FIND: infer([data])})


def press(root: Path) -> None:
    Press(root).run(today=TODAY, second_reading=False)


def text(root: Path, path: str) -> str:
    return (root / "generated/justone_generated" / path).read_text("utf-8")


def test_only_an_operation_with_a_schema_is_typed(root: Path) -> None:
    namespace = text(root, "namespaces/shop.py")
    assert "def find_v1(self, *, word: str | None = None) -> Answer[FindV1]:" in namespace
    assert "def look_v1(self, *, word: str | None = None) -> Answer[Any]:" in namespace
    assert "from ..models.shop.find_v1 import FindV1" in namespace
    assert 'answer="shop.find_v1:FindV1"' in text(root, "operations/shop.py")


def test_the_schema_of_a_gone_operation_is_kept_for_its_return(root: Path) -> None:
    kept = root / "specs/answers/shop/find-v1.json"
    before, module = kept.read_bytes(), (root / MODULE).read_bytes()
    endpoint = root / "specs/endpoints/shop/find.json"
    shutil.move(endpoint, root / "aside.json")
    press(root)
    assert (kept.read_bytes(), (root / MODULE).exists()) == (before, False)
    shutil.move(root / "aside.json", endpoint)
    press(root)
    assert (kept.read_bytes(), (root / MODULE).read_bytes()) == (before, module)


def test_new_evidence_changes_one_module(root: Path) -> None:
    before = {path: path.read_bytes() for path in (root / "generated").rglob("*.py")}
    learn(root, {"name": 3})
    press(root)
    changed = [path for path in before if path.read_bytes() != before[path]]
    assert changed == [root / MODULE]


def test_an_answer_without_data_changes_no_type(root: Path) -> None:
    before = {path: path.read_bytes() for path in (root / "generated").rglob("*.py")}
    known = load(root / "specs")
    save(root / "specs", known, {FIND: widen(known.schemas[FIND], [None])})
    press(root)
    assert [path for path in before if path.read_bytes() != before[path]] == []


def test_a_broken_schema_stops_the_press_and_leaves_everything(root: Path) -> None:
    before = (root / MODULE).read_bytes()
    (root / "specs/answers/odd.json").write_text("{nope")
    with pytest.raises(Refused, match=r"odd\.json"):
        press(root)
    assert (root / MODULE).read_bytes() == before


def test_an_unusable_schema_stops_the_press_and_is_named(root: Path) -> None:
    odd = {"x-operation": FIND, "type": "object", "properties": {"a": {"$ref": "#/$defs/Gone"}}}
    (root / "specs/answers/shop/find-v1.json").write_text(json.dumps(odd))
    with pytest.raises(Refused, match=r"specs/answers/shop/find-v1\.json"):
        press(root)
