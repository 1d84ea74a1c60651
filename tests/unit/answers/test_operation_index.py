"""The names by which people ask for an operation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.answers.collect.operation_index import OperationIndex, UnknownOperation, operations
from justone_generated.index import INDEX
from tests.conftest import ROOT

FIND, LOOK = "GET /api/fish/gw/find/v1", "POST /api/fish/look/v1"
KNOWN = OperationIndex({FIND: "fish.find_v1", LOOK: "fish.look_v1"})


@pytest.mark.parametrize("name", [FIND, "/api/fish/gw/find/v1", "fish.find_v1"])
def test_an_operation_is_found_by_path_key_or_method_name(name: str) -> None:
    assert KNOWN.find(name) == FIND


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("/api/fish/fid/v1", "/api/fish/gw/find/v1, /api/fish/look/v1"),
        ("GET /api/fish/lok/v1", "/api/fish/look/v1, /api/fish/gw/find/v1"),
        ("fish.fidn_v1", "fish.find_v1"),
        ("find_v1", "fish.find_v1"),
    ],
)
def test_an_unknown_name_is_refused_with_similar_ones(name: str, near: str) -> None:
    with pytest.raises(UnknownOperation) as refused:
        KNOWN.find(name)
    assert str(refused.value) == f"unknown operation {name!r}; nearest: {near}"


def test_methods_are_called_as_in_the_package() -> None:
    assert operations(ROOT / "specs").names == {key: ".".join(names) for key, names in INDEX.items()}


def test_names_of_an_overlay_win(tmp_path: Path) -> None:
    node = {"x-justone-platform": "trout", "x-justone-method": "catch"}
    (tmp_path / "openapi.json").write_text(json.dumps({"paths": {"/api/fish/find/v1": {"get": node}}}))
    assert operations(tmp_path).names == {"GET /api/fish/find/v1": "trout.catch"}
