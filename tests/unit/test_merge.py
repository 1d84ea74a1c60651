"""Many documents become one, and what two say differently is a problem, never a choice."""

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.merge import dump, merge, read
from codegen.problem import Refused
from codegen_cases import document, operation


def one(path: str, **fields: Any) -> dict[str, Any]:
    return document({path: {"get": operation(**fields)}})


def refusals(documents: dict[str, Any]) -> list[str]:
    with pytest.raises(Refused) as caught:
        merge(documents)
    return [str(problem) for problem in caught.value.problems]


def test_operations_are_sorted_and_remember_their_file() -> None:
    merged = merge({"b.json": one("/api/shop/b"), "a.json": one("/api/shop/a")})
    assert list(merged.document["paths"]) == ["/api/shop/a", "/api/shop/b"]
    assert merged.files == {("/api/shop/a", "get"): "a.json", ("/api/shop/b", "get"): "b.json"}


def test_the_order_of_files_changes_no_byte() -> None:
    documents = {"a.json": one("/api/shop/a"), "b.json": one("/api/shop/b") | {"tags": [{"name": "Shop"}]}}
    backwards = dict(reversed(documents.items()))
    assert dump(merge(documents).document) == dump(merge(backwards).document)


def test_all_conflicts_are_listed_in_one_run() -> None:
    other = one("/api/shop/b", operationId="get /api/shop/a")
    other["components"]["schemas"]["Result"] = {"type": "string"}
    other["info"] = {"title": "Another", "version": "v1"}
    assert refusals({"a.json": one("/api/shop/a"), "b.json": other, "c.json": one("/api/shop/a")}) == [
        "b.json#/components/schemas/Result: differs from the one in a.json",
        "b.json#/info: differs from the one in a.json",
        "b.json#/paths/~1api~1shop~1b/get/operationId: 'get /api/shop/a' is taken by GET /api/shop/a",
        "c.json#/paths/~1api~1shop~1a/get: the operation stands in a.json too",
    ]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ([], "is no OpenAPI 3 document"),
        ({"openapi": "2.0"}, "is no OpenAPI 3 document"),
        (one("/api/shop/a") | {"webhooks": {}}, "`webhooks` is not read by the press"),
        (one("/api/shop/a") | {"paths": {"/api/shop/a": {"parameters": []}}}, "`parameters` beside the methods"),
    ],
    ids=["array", "old version", "webhooks", "shared parameters"],
)
def test_what_cannot_be_read_is_refused(bad: Any, reason: str) -> None:
    assert reason in refusals({"bad.json": bad})[0]


def test_extensions_of_a_document_are_left_out() -> None:
    merged = merge({"a.json": one("/api/shop/a") | {"x-release": "7"}})
    assert "x-release" not in merged.document


def test_a_tag_described_twice_differently_is_refused() -> None:
    tagged = [one(f"/api/shop/{name}") | {"tags": [{"name": "Shop", "description": name}]} for name in "ab"]
    assert refusals({"a.json": tagged[0], "b.json": tagged[1]}) == [
        "b.json#/tags: tag 'Shop' differs from the one in a.json"
    ]


def test_files_are_read_by_their_path(tmp_path: Path) -> None:
    (tmp_path / "specs" / "shop").mkdir(parents=True)
    (tmp_path / "specs" / "shop" / "a.json").write_text(json.dumps({"a": 1}))
    assert read(tmp_path / "specs", tmp_path) == {"specs/shop/a.json": {"a": 1}}


def test_every_file_that_is_no_json_is_named(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text("<html>")
    with pytest.raises(Refused, match=r"a\.json: is not JSON(.|\n)*b\.json: is not JSON"):
        read(tmp_path, tmp_path)


def test_an_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    with pytest.raises(Refused, match="make download"):
        read(tmp_path / "specs", tmp_path)
